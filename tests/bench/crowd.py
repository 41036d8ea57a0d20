"""Made-up calls for the bench: eight campaigns, every column filled, no number twice."""

import random
from collections.abc import Iterator

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.calls.outcome import ANSWERED, Outcome
from dialwatch.calls.platform import Platform
from dialwatch.store.values import CampaignUpdate

__all__ = ["ACCOUNT", "CAMPAIGNS", "PLATFORM", "batches", "campaigns", "updates"]

ACCOUNT, PLATFORM = "bench", Platform.AIRUDDER
CAMPAIGNS = tuple(f"task-{number}" for number in range(1, 9))
_LINES = tuple(f"line {number}" for number in range(1, 6))
_ROBOTS = ("robot-a", "robot-b", "robot-c")
_LABELS = ("interested", "call back later", "not interested", "wrong person", "")
_OUTCOMES = (
    (Outcome.ANSWERED, 32),
    (Outcome.NO_ANSWER, 38),
    (Outcome.BUSY, 12),
    (Outcome.UNREACHABLE, 9),
    (Outcome.INVALID_NUMBER, 5),
    (Outcome.NETWORK_FAILURE, 3),
    (Outcome.CANCELLED, 1),
)
_RAW = b'{"call_id":"%d","ring_type":"normal","talk_round":4,"task_id":"bench"}'


def campaigns(at: int) -> list[CampaignSeen]:
    """The eight campaigns, calling, as seen at `at` (UTC epoch ms)."""
    return [
        CampaignSeen(
            account=ACCOUNT,
            key=key,
            name=f"Bench campaign {number}",
            status=CampaignStatus.CALLING,
            line=_LINES[number % len(_LINES)],
            robot=_ROBOTS[number % len(_ROBOTS)],
            redials=2,
            entries=1_000_000,
            seen_at=at,
        )
        for number, key in enumerate(CAMPAIGNS, 1)
    ]


def updates(at: int) -> list[CampaignUpdate]:
    """A complete reading of each campaign at `at`, five minutes of it not settled yet."""
    return [
        CampaignUpdate(
            account=ACCOUNT, key=key, entries=1_000_000, settled_before=at - 300_000, as_of=at
        )
        for key in CAMPAIGNS
    ]


def batches(
    count: int, since: int, until: int, *, first: int = 0, size: int = 500
) -> Iterator[list[CallSeen]]:
    """Calls number `first` … `first + count - 1`, dialled evenly from `since` to `until` (ms)."""
    chance = random.Random(first)
    outcomes, weights = zip(*_OUTCOMES, strict=True)
    for start in range(0, count, size):
        drawn = chance.choices(outcomes, weights, k=min(size, count - start))
        yield [
            _call(
                first + start + at,
                since + (until - since) * (start + at) // count,
                outcome,
                chance,
            )
            for at, outcome in enumerate(drawn)
        ]


def _call(number: int, dialed: int, outcome: Outcome, chance: random.Random) -> CallSeen:
    answered = outcome in ANSWERED
    dialed += int(chance.random() * 600_000)  # unanswered calls are told after their redials
    ring = 4_000 + number * 7919 % 26_000
    talk = 2_000 + number * 104_729 % 150_000 if answered else 0
    campaign = CAMPAIGNS[number * 31 % len(CAMPAIGNS)]
    return CallSeen(
        account=ACCOUNT,
        campaign=campaign,
        key=f"{campaign}/{number}",
        call_id=str(number),
        entry=str(number),
        number=f"+628{int(chance.random() * 10_000):04d}{number:07d}",
        outcome=outcome,
        label=_LABELS[number % len(_LABELS)] if answered else "",
        caller=f"+6221555{number % 40:04d}",
        line=_LINES[number * 13 % len(_LINES)],
        robot=_ROBOTS[number * 7 % len(_ROBOTS)],
        attempt=1 + number % 3,
        dialed_at=dialed,
        answered_at=dialed + ring if answered else None,
        ended_at=dialed + ring + talk,
        ring=ring,
        talk=talk,
        has_recording=answered,
        seen_at=dialed + ring + talk + 2_000,
        raw=_RAW % number,
    )
