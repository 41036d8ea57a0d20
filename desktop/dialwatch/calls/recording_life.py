"""How long a recording is to be had from its platform, and where it stands by that."""

from dialwatch.calls.recording import RecordingState

__all__ = ["LOST_AFTER", "gone_at", "state_of"]

LOST_AFTER = 24 * 3_600_000
"""Milliseconds after its time is over for which a recording is still asked for: platforms are
not always punctual, and their clocks are not ours."""

_DAY = 24 * 3_600_000


def gone_at(days: float | None, ended: int | None, seen: int) -> int | None:
    """When a platform that keeps recordings for so many days deletes it; None: nobody knows.

    Counted from the end of the call, where that is not known from when we first heard of it.
    """
    return None if days is None else (seen if ended is None else ended) + int(days * _DAY)


def state_of(
    has: bool, mark_state: RecordingState | None, gone_at: int | None, now: int
) -> RecordingState:
    """Where a recording stands: `has`: its platform has one; `mark_state`: what the engine knows
    of it, None where it never touched it."""
    if mark_state not in (None, RecordingState.THERE, RecordingState.FAILED):
        return mark_state
    if gone_at is not None and now >= gone_at + LOST_AFTER and (has or mark_state is not None):
        return RecordingState.LOST
    if mark_state is not None:
        return mark_state
    return RecordingState.THERE if has else RecordingState.NONE
