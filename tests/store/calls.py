"""Made-up observations for the tests of the journal; a test names only what it is about."""

from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import WORDS, Block

__all__ = ["MINUTE", "NOON", "a_call", "a_campaign", "rows_of"]

NOON = 1_763_726_400_000
"""A Friday at twelve, UTC epoch ms."""
MINUTE = 60_000


def a_call(number: int = 1, campaign: str = "t1", **told: Any) -> CallSeen:
    """A busy call of the account `acme`, dialled at noon."""
    values: dict[str, Any] = {
        "account": "acme",
        "campaign": campaign,
        "key": f"{campaign}/c{number}",
        "call_id": f"c{number}",
        "entry": f"e{number}",
        "number": f"+1202555{number:04d}",
        "outcome": Outcome.BUSY,
        "line": "line 1",
        "robot": "r1",
        "dialed_at": NOON,
        "ended_at": NOON + 20_000,
        "ring": 20_000,
        "seen_at": NOON + 30_000,
        "raw": b'{"n":%d}' % number,
    }
    return CallSeen(**(values | told))


def a_campaign(key: str = "t1", **told: Any) -> CampaignSeen:
    """A campaign of the account `acme` that is calling."""
    values: dict[str, Any] = {
        "account": "acme",
        "key": key,
        "name": f"Campaign {key}",
        "status": CampaignStatus.CALLING,
        "raw_status": "calling",
        "seen_at": NOON,
    }
    return CampaignSeen(**(values | told))


def rows_of(block: Block) -> dict[int, dict[str, Any]]:
    """The calls of a block by id, words as texts."""
    columns = {name: column.tolist() for name, column in block.columns.items()}
    for name in WORDS:
        columns[name] = [block.words[name][code] for code in columns[name]]
    columns["number"] = [number.decode() for number in columns["number"]]
    names = list(columns)
    rows = zip(*columns.values(), strict=True)
    return {row["id"]: row for values in rows for row in [dict(zip(names, values, strict=True))]}
