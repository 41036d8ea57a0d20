"""When a platform deletes a recording, and what with that is to be said of it.

No platform tells the moment: it follows from the days it keeps recordings and from the end of the
call, on purpose the earliest that can be.
"""

from dialwatch.calls.recording import RecordingState

__all__ = ["DAY", "LOST_AFTER", "SOON", "gone_at", "is_soon", "state_of"]

DAY = 86_400_000
"""Milliseconds."""
SOON = DAY
"""How long before it is deleted a recording is said to go soon."""
LOST_AFTER = DAY
"""For so long after that it is still asked for; then it is taken to be lost."""

_WAITS_FOR_NOTHING = (RecordingState.THERE, RecordingState.FAILED)


def gone_at(days: float | None, ended: int | None, seen: int) -> int | None:
    """When the platform deletes it, UTC epoch ms; None: it does not say how long it keeps any.

    `ended` is the end of the call; where it is not told, `seen`, when it was first told of.
    """
    if days is None or days <= 0:
        return None
    return (seen if ended is None else ended) + round(days * DAY)


def state_of(has: bool, mark: RecordingState | None, gone: int | None, now: int) -> RecordingState:
    """Where a recording stands: by what the engine noted of it, else by whether there is one."""
    state = mark or RecordingState.NONE
    if state is RecordingState.NONE:
        state = RecordingState.THERE if has else RecordingState.NONE
    if state in _WAITS_FOR_NOTHING and gone is not None and now >= gone + LOST_AFTER:
        return RecordingState.LOST
    return state


def is_soon(state: RecordingState, gone: int | None, now: int) -> bool:
    """It is not kept, and will be deleted within a day, or may have been already."""
    not_kept = state in (*_WAITS_FOR_NOTHING, RecordingState.WAITING)
    return not_kept and gone is not None and now >= gone - SOON
