"""Calls through privacy numbers, written by hand, as the engine packs them."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from tests.support.sample_ledger import NOW, a_block, a_campaign

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER, Block
from dialwatch.calls.platform import Platform
from dialwatch.ledger.ledger import Ledger

__all__ = ["APPLICATION", "LINES", "add_masked", "masked_block"]

LINES = ("+8617000000001", "+8617000000002")
_CAUSES = ("", "7501", "8014", "8101", "8102")
APPLICATION = {
    "id": 7,
    "account": "szx",
    "platform": Platform.HUAWEI,
    "key": "application",
    "name": "Huawei Shenzhen",
    "kind": CampaignKind.APPLICATION,
    "entries": None,
    "entries_done": None,
    "robot": None,
    "line": "",
    "settled_before": NOW - 600_000,
}

MaskedRow = tuple[Outcome, int, int, int | None, str]
"""Outcome, which X, when it came in, when it ended, release cause."""


def masked_block(rows: Sequence[MaskedRow], first: int = 1, campaign: int = 7) -> Block:
    """Calls with ids from `first` on."""
    count = len(rows)
    block = a_block(
        list(range(first, first + count)),
        campaign=[campaign] * count,
        outcome=[int(row[0]) for row in rows],
        line=[row[1] + 1 for row in rows],
        dialed=[row[2] for row in rows],
        seen=[row[2] for row in rows],
        ended=[NEVER if row[3] is None else row[3] for row in rows],
        label=[_CAUSES.index(row[4]) for row in rows],
        caller=np.ones(count, np.int64),
        number=[f"+86138000{at:05}" for at in range(count)],
    )
    words = {**block.words, "label": list(_CAUSES), "line": ["", *LINES]}
    return replace(block, words={**words, "caller": ["", "+8613800000001"]})


def add_masked(ledger: Ledger) -> None:
    """An application with two live calls and some that are over, beside what is there."""
    old = NOW - 1_800_000
    ledger.apply_campaigns([a_campaign(**APPLICATION)], {})
    ledger.apply_block(
        masked_block(
            [
                (Outcome.PENDING, 0, NOW - 4_000, None, ""),
                (Outcome.ANSWERED, 1, NOW - 95_000, None, ""),
                *[(Outcome.ANSWERED, 0, old, old + 60_000, "")] * 60,
                *[(Outcome.NO_ANSWER, 0, old, old + 30_000, "8101")] * 30,
                *[(Outcome.BUSY, 1, old, old + 9_000, "8102")] * 12,
                *[(Outcome.NETWORK_FAILURE, 1, old, old + 1_000, "8014")] * 3,
            ],
            first=900_001,
        )
    )
