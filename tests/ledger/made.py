"""Blocks, campaigns and ledgers for the tests: each test names only what it is about."""

from typing import Any

import numpy as np

from dialwatch.calls.account import AccountState, CampaignRow, Light
from dialwatch.calls.labels import Labels
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import COLUMNS, NEVER, WORDS, Block, numbers, pack, unpack
from dialwatch.calls.platform import Platform
from dialwatch.ledger.ledger import Ledger

NINE = 1_795_251_600_000
"""2026-11-21 09:00 UTC."""

MINUTE = 60_000

_USUAL: dict[str, Any] = {
    "campaign": 1,
    "outcome": Outcome.NO_ANSWER,
    "flags": 0,
    "attempt": 1,
    "dialed": NINE,
    "ended": NINE,
    "seen": NINE,
    "ring": 5_000,
    "talk": NEVER,
    "label": "",
    "line": "",
    "robot": "",
    "caller": "",
    "number": "+628110000001",
}


def a_block(*calls: dict[str, Any]) -> Block:
    """The calls as the engine would send them: through bytes, so read-only."""
    rows = [{"id": place, **_USUAL, **call} for place, call in enumerate(calls, 1)]
    columns, words = {}, {}
    for name, dtype in COLUMNS.items():
        values = [row[name] for row in rows]
        if name in WORDS:
            words[name] = list(dict.fromkeys(values))
            columns[name] = np.array([words[name].index(v) for v in values], dtype)
        elif name == "number":
            columns[name] = numbers(values)
        else:
            columns[name] = np.array(values, dtype)
    return unpack(pack(Block(columns, words)))


def a_campaign(number: int = 1, **told: Any) -> CampaignRow:
    usual = {"account": "a", "platform": Platform.AIRUDDER, "key": f"t{number}"}
    return CampaignRow(**({"id": number, "name": f"Campaign {number}"} | usual | told))


def an_account(name: str = "a", labels: Labels | None = None, **told: Any) -> AccountState:
    """A live account of AI Rudder that calls its labels so."""
    usual = {"platform": Platform.AIRUDDER, "zone": "UTC", "light": Light.LIVE}
    kinds = {} if labels is None else labels
    return AccountState(**({"id": name, "name": name, "labels": kinds} | usual | told))


def a_ledger(*calls: dict[str, Any], campaigns: tuple[CampaignRow, ...] = ()) -> Ledger:
    ledger = Ledger()
    ledger.apply_campaigns(campaigns or (a_campaign(),), {"r1": "Rosa"})
    if calls:
        ledger.apply_block(a_block(*calls))
    return ledger
