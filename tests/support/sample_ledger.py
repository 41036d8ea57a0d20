"""A ledger as a busy morning leaves it: two platforms, six campaigns, some three thousand calls."""

from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np

from dialwatch.calls.account import AccountState, CampaignRow, Light
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER, Block, numbers
from dialwatch.calls.platform import Platform
from dialwatch.ledger.ledger import Ledger

__all__ = [
    "NOW",
    "ROBOTS",
    "StillClock",
    "a_block",
    "a_campaign",
    "sample_accounts",
    "sample_campaigns",
    "sample_detail",
    "sample_ledger",
    "sample_trees",
]

MINUTE = 60_000
NOW = int(datetime(2026, 11, 19, 3, 41, 20, tzinfo=UTC).timestamp() * 1000)
"""10:41:20 in Jakarta, 21:41:20 of the day before in Mexico City."""

ROBOTS = {"a41f": "Payment reminder", "b07c": "Delivery check", "c3d9": "Evening survey"}
_LABELS = ("", "promise to pay", "call back later", "wrong person", "refused", "will complain")
_LINES = ("+622150550101", "+622150550102", "+622150550103")


@dataclass
class StillClock:
    """A clock that stands until a test moves it."""

    at: int = NOW
    rate: float = 1.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at / 1000, UTC)

    def millis(self) -> int:
        return self.at

    def monotonic(self) -> float:
        return self.at / 1000

    async def sleep(self, seconds: float) -> None:
        self.at += int(seconds * 1000)


def a_campaign(**told: object) -> CampaignRow:
    """A valid campaign; name only what matters."""
    values: dict[str, object] = {
        "id": 1,
        "account": "jkt",
        "platform": Platform.AIRUDDER,
        "key": "t-1001",
        "name": "November reminders A",
        "status": "calling",
        "raw_status": "calling",
        "line": _LINES[0],
        "robot": "a41f",
        "entries": 900,
        "entries_done": 300,
        "in_progress": 12,
        "settled_before": NOW - 9 * MINUTE,
        "as_of": NOW - 4_000,
    }
    return CampaignRow.of({**values, **told})


def sample_campaigns() -> list[CampaignRow]:
    """Three of AI Rudder, three of Blu, in several states."""
    blu = {"account": "mex", "platform": Platform.BLU, "line": None, "robot": None}
    return [
        a_campaign(),
        a_campaign(
            id=2,
            key="t-1002",
            name="Delivery appointments Java and Bali",
            line=_LINES[1],
            robot="b07c",
            entries=1500,
            entries_done=612,
            in_progress=25,
        ),
        a_campaign(
            id=3,
            key="t-1003",
            name="Survey October",
            status="finished",
            raw_status="finished",
            line=_LINES[2],
            robot="c3d9",
            entries=640,
            entries_done=640,
            in_progress=0,
            over=True,
            settled_before=2**53,
        ),
        a_campaign(
            id=4,
            key="88120457",
            name="Cobranza norte",
            entries=None,
            entries_done=None,
            in_progress=None,
            raw_status="",
            settled_before=NOW - 2 * MINUTE,
            as_of=NOW - 7_000,
            **blu,
        ),
        a_campaign(
            id=5,
            key="88120458",
            name="Cobranza sur",
            status="quiet",
            raw_status="",
            entries=1200,
            entries_exact=False,
            entries_done=433,
            in_progress=None,
            settled_before=NOW - 3 * MINUTE,
            as_of=NOW - 7_000,
            **blu,
        ),
        a_campaign(
            id=6,
            key="88120459",
            name="Bienvenida nuevos clientes",
            entries=400,
            entries_done=21,
            in_progress=None,
            raw_status="",
            settled_before=NOW - 2 * MINUTE,
            as_of=NOW - 8_000,
            **blu,
        ),
    ]


def sample_trees() -> list[CampaignRow]:
    """A plan with two rounds, and a workflow with two steps, over tasks of AI Rudder."""

    def group(number: int, kind: str, key: str, name: str, **told: object) -> CampaignRow:
        nothing = dict.fromkeys(
            ("entries", "entries_done", "in_progress", "settled_before", "as_of")
        )
        usual = {"status": "unknown", "raw_status": "", "line": "", "robot": "", **nothing}
        own = {"id": number, "kind": kind, "key": key, "name": name}
        return a_campaign(**{**usual, **own, **told})

    over = {"status": "finished", "raw_status": "finished", "over": True, "in_progress": 0}
    return [
        group(20, "plan", "plan:p1", "Week 2 follow-up", status="calling", raw_status="calling"),
        group(21, "round", "round:p1/1", "Round 1", parent="plan:p1"),
        group(22, "round", "round:p1/2", "Round 2", parent="plan:p1"),
        a_campaign(
            id=23, key="t-23", name="Week 2 follow-up_1", parent="round:p1/1", entries=240,
            entries_done=240, **over,
        ),
        a_campaign(
            id=24, key="t-24", name="Week 2 follow-up_2", parent="round:p1/2", entries=151,
            entries_done=60,
        ),
        group(30, "workflow", "workflow:w1", "Spring renewal"),
        group(31, "node", "node:w1/1", "First call", parent="workflow:w1"),
        group(32, "node", "node:w1/2", "Second call", parent="workflow:w1"),
        a_campaign(
            id=33, key="t-33", name="Spring renewal_first_call", parent="node:w1/1", entries=120,
            entries_done=90, line=_LINES[1], robot="b07c",
        ),
        a_campaign(
            id=34, key="t-34", name="Spring renewal_second_call", parent="node:w1/2", entries=67,
            entries_done=12, line=_LINES[2], robot="c3d9",
        ),
        group(40, "workflow", "workflow:w2", "System check"),
    ]  # fmt: skip


def sample_accounts(**light: Light) -> list[AccountState]:
    """Both accounts live; name an account's id to give it another light."""
    sentences = {
        Light.STOPPED: "The platform cannot be reached. Trying again; the last data stays.",
        Light.REFUSED: "The platform refused the key. Check it and enter it again.",
        Light.LATE: "No answer for two intervals.",
    }

    def one(key: str, **told: object) -> AccountState:
        shown = light.get(key, Light.LIVE)
        values = {"id": key, "light": shown, "sentence": sentences.get(shown, ""), **told}
        return AccountState.of(values)

    common = {
        "requests": 412,
        "bytes": 18_400_000,
        "refresh_requests": 4,
        "refresh_bytes": 212_000,
        "refresh_seconds": 0.8,
        "interval": 10.0,
    }
    return [
        one(
            "jkt",
            name="AI Rudder Jakarta",
            platform=Platform.AIRUDDER,
            zone="Asia/Jakarta",
            last_ok=NOW - 2_000,
            next_poll=NOW + 3_000,
            **common,
        ),
        one(
            "mex",
            name="Blu Mexico",
            platform=Platform.BLU,
            zone="America/Mexico_City",
            last_ok=NOW - 6_000,
            next_poll=NOW + 5_000,
            watched=("88120457", "88120458", "88120459"),
            **common,
        ),
    ]


def a_block(ids: list[int], **columns: object) -> Block:
    """Calls with these ids; columns not named get plain values."""
    count = len(ids)
    values: dict[str, object] = {
        "id": ids,
        "campaign": [1] * count,
        "outcome": [int(Outcome.NO_ANSWER)] * count,
        "flags": [0] * count,
        "attempt": [1] * count,
        "dialed": [NOW - 60_000 + at for at in range(count)],
        "ended": [NOW - 30_000] * count,
        "seen": [NOW - 20_000] * count,
        "ring": [12_000] * count,
        "talk": [NEVER] * count,
        "label": [0] * count,
        "line": [0] * count,
        "robot": [0] * count,
        "caller": [0] * count,
        "number": [f"+62811000{at:04}" for at in ids],
    }
    values.update(columns)
    words = {
        "label": list(_LABELS),
        "line": ["", *_LINES],
        "robot": ["", *ROBOTS],
        "caller": ["", *_LINES],
    }
    made = {name: np.asarray(told) for name, told in values.items() if name != "number"}
    made["number"] = numbers([str(text) for text in values["number"]])  # type: ignore[attr-defined]
    return Block(made, words)


def sample_ledger(calls: int = 3000, seed: int = 7) -> Ledger:
    """The whole morning."""
    chance = np.random.default_rng(seed)
    ledger = Ledger()
    ledger.apply_campaigns(sample_campaigns(), ROBOTS)
    ledger.apply_accounts(sample_accounts())
    campaign = chance.choice([1, 2, 3, 4, 5, 6], calls, p=[0.2, 0.28, 0.2, 0.16, 0.15, 0.01])
    blu = campaign >= 4
    rate = np.array([0, 0.34, 0.27, 0.41, 0.22, 0.3, 0.25])[campaign]
    answered = chance.random(calls) < rate
    ends = np.array([6, 7, 7, 7, 8, 9, 10, 11, 2, 0])
    missed = chance.choice(ends, calls, p=[0.15, 0.2, 0.15, 0.1, 0.06, 0.14, 0.1, 0.05, 0.03, 0.02])
    voice = np.where(blu, np.where(chance.random(calls) < 0.25, 4, 3), 5)
    outcome = np.where(answered, voice, missed)
    ago = np.sort(chance.integers(0, 75 * MINUTE, calls))[::-1]
    late = np.where(answered, 0, chance.integers(0, 6 * MINUTE, calls))
    dialed = NOW - ago
    dialed = np.where(campaign == 3, dialed - 90 * MINUTE, dialed)
    dialed = np.where(chance.random(calls) < 0.01, NEVER, dialed)
    ring = chance.integers(3_000, 40_000, calls)
    talk = np.where(answered, chance.gamma(2.0, 24_000, calls).astype(int) + 2000, NEVER)
    known = ago >= late
    line = np.where(blu, 0, np.minimum(campaign, 3))
    label = np.where(answered, chance.integers(0, 6, calls), 0)
    ids = np.arange(1, calls + 1)
    prefix = np.where(blu, "5255", "62811000")
    texts = [f"+{p}{n:06}" for p, n in zip(prefix, chance.integers(0, 999_999, calls), strict=True)]
    block = a_block(
        [int(i) for i in ids[known]],
        campaign=campaign[known],
        outcome=outcome[known],
        attempt=chance.choice([1, 1, 1, 2, 3], calls)[known],
        dialed=dialed[known],
        ended=np.where(dialed == NEVER, NEVER, dialed + ring + np.maximum(talk, 0))[known],
        seen=(NOW - ago + late)[known],
        ring=ring[known],
        talk=talk[known],
        label=label[known],
        line=line[known],
        robot=line[known],
        caller=line[known],
        number=[text for text, shown in zip(texts, known, strict=True) if shown],
    )
    ledger.apply_block(block)
    return ledger


def sample_detail(call_id: int = 1) -> dict[str, object]:
    """One call as the engine tells it, with everything that a panel can show."""
    return {
        "id": call_id,
        "number": "+628110004242",
        "account": "jkt",
        "campaign": "November reminders A",
        "times": {
            "dialed": NOW - 300_000,
            "answered": NOW - 288_000,
            "ended": NOW - 240_000,
            "seen": NOW - 238_000,
        },
        "ring": 12_000,
        "talk": 48_000,
        "outcome": "answered",
        "label": "promise to pay",
        "caller": _LINES[0],
        "line": _LINES[0],
        "robot": "Payment reminder",
        "attempt": 2,
        "redials": [
            {"id": 5, "attempt": 1, "dialed": NOW - 900_000, "outcome": "busy", "label": ""}
        ],
        "questions": [
            {
                "name": "Identity",
                "content": "Am I speaking with the account holder?",
                "answer": "yes",
                "text": "Yes, speaking.",
                "result": "confirmed",
            },
            {"name": "Promise", "content": "", "answer": "Friday", "text": "", "result": ""},
        ],
        "slots": {"amount": "1 250 000 IDR", "due": "2026-11-20"},
        "labels": ["greeting heard", "asked for a copy at +628110004242"],
        "variables": {"first_name": "Dewi", "call_back": "08110004242"},
        "dialogue": [
            {"role": "robot", "text": "Good morning, this is a reminder.", "at": None},
            {"role": "customer", "text": "<b>Yes</b>, call 0811-000-4242 next time.", "at": None},
        ],
        "raw": {"callee": "+628110004242", "ring_type": "normal", "talk_round": 4},
    }
