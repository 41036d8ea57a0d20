"""How several observations of one call become its row. Pure functions.

Rules (reliability.md, "Merge"): the newest by platform time counts, then by receipt; a final
outcome is never overwritten by an earlier state; among final ones a hint never overwrites what
the authority told; what an observation does not tell erases nothing; the first sight stays. Each
field keeps the value of the highest-ranking observation that told it, so the row does not depend
on the order in which observations arrive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome

__all__ = [
    "FIELDS",
    "Known",
    "Rank",
    "differs",
    "is_repeat",
    "joined",
    "known_of",
    "platform_time",
    "rank_of",
    "stage_of",
]

Rank = tuple[int, int, int]
"""Stage of the outcome, platform time, receipt: compared in this order."""

Value = int | str | bytes | bool | None

FIELDS = (
    "call_id",
    "entry",
    "number",
    "outcome",
    "label",
    "caller",
    "line",
    "robot",
    "attempt",
    "dialed_at",
    "answered_at",
    "ended_at",
    "ring",
    "talk",
    "has_recording",
    "raw",
)
"""The merged fields of a call, in the order of `Known.values`."""

_values = attrgetter(*FIELDS)

_NOTHING_RAW = b"{}"
_HINTS_BEFORE = 10**14
"""Milliseconds: more than three thousand years."""

_STAGES = {Outcome.PENDING: 0, Outcome.UNKNOWN: 1}
"""Every other outcome is final: stage 2."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a call after some observations."""

    values: tuple[Value, ...]
    rank: Rank
    """Of the highest-ranking observation."""
    seen_at: int
    """When the call first reached us."""
    stamps: Mapping[int, Rank] = field(default_factory=dict)
    """Ranks of those told fields that a lower-ranking observation told, by position."""


def stage_of(outcome: Outcome) -> int:
    """How final an outcome is; a row's outcome always comes from its highest-ranking telling."""
    return _STAGES.get(outcome, 2)


def rank_of(call: CallSeen) -> Rank:
    """How an observation compares with others of the same call."""
    return stage_of(call.outcome), platform_time(call), call.seen_at


def platform_time(call: CallSeen) -> int:
    """The latest moment that the platform tells of the call; 0 when it tells none.

    A hint's moments compare among hints alone: all of them lie before any that is none.
    """
    moment = max(call.ended_at or 0, call.answered_at or 0, call.dialed_at or 0)
    return moment - _HINTS_BEFORE if call.hint else moment


def known_of(call: CallSeen) -> Known:
    """What one observation alone makes known."""
    return Known(_values(call), rank_of(call), call.seen_at)


def joined(one: Known, other: Known) -> Known:
    """What is known after both: `joined` is commutative, associative and idempotent."""
    rank = max(one.rank, other.rank)
    values: list[Value] = []
    stamps: dict[int, Rank] = {}
    for place, (mine, theirs) in enumerate(zip(one.values, other.values, strict=True)):
        if not _told(theirs):
            value, stamp = mine, one.stamps.get(place, one.rank)
        elif not _told(mine):
            value, stamp = theirs, other.stamps.get(place, other.rank)
        else:
            stamp, value = max(
                (one.stamps.get(place, one.rank), mine),
                (other.stamps.get(place, other.rank), theirs),
            )
        values.append(value)
        if stamp != rank and _told(value):
            stamps[place] = stamp
    return Known(tuple(values), rank, min(one.seen_at, other.seen_at), stamps)


def differs(before: Known, after: Known) -> bool:
    """Whether `after` is worth writing: a later receipt of the same is not."""
    return (
        before.values != after.values
        or before.seen_at != after.seen_at
        or before.rank[:2] != after.rank[:2]
        or _platform_ranks(before) != _platform_ranks(after)
    )


def is_repeat(known: Known, seen: Known) -> bool:
    """Whether it is plain that `seen` changes nothing; False says only that a look is needed.

    The short way for the usual case: what was told before is told again.
    """
    return (
        seen.rank[:2] <= known.rank[:2]
        and seen.seen_at >= known.seen_at
        and not known.stamps
        and all(
            mine == theirs or not _told(theirs)
            for mine, theirs in zip(known.values, seen.values, strict=True)
        )
    )


def _platform_ranks(known: Known) -> list[tuple[int, int]]:
    return [known.stamps.get(place, known.rank)[:2] for place in range(len(known.values))]


def _told(value: Value) -> bool:
    # False stands for "no recording told of", 0 for a length or an outcome that was told.
    return value is not None and value is not False and value not in ("", _NOTHING_RAW)
