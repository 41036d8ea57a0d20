"""What a window is told about a recording: what the journal knows, and what is held of it."""

from dialwatch.calls.recording import Recording, RecordingState
from dialwatch.calls.recording_life import gone_at, state_of
from dialwatch.store.recordings import HeldRecording
from dialwatch.store.values import CallRow

__all__ = ["recording_of"]

_LOST = "The platform has deleted it by now, and it was not kept here."


def recording_of(
    row: CallRow, held: HeldRecording | None, days: float | None, now: int
) -> Recording:
    """All that is known. `days`: for how long the platform keeps it; None: nobody knows."""
    gone = gone_at(days, row.ended_at, row.seen_at)
    state = state_of(row.has_recording, held.state if held else None, gone, now)
    if held is None:
        return Recording(
            call=row.id,
            state=state,
            gone_at=None if state is RecordingState.NONE else gone,
            sentence=_LOST if state is RecordingState.LOST else "",
        )
    kept = state is RecordingState.KEPT
    sentence = held.sentence or (_LOST if state is RecordingState.LOST else "")
    return Recording(
        call=row.id,
        state=state,
        sentence=" ".join(one for one in (sentence, held.note) if one),
        kind=held.kind if kept else None,
        size=held.size if kept else None,
        facts=held.facts if kept else None,
        gone_at=None if state in (RecordingState.NONE, RecordingState.LOST) else gone,
        began_at=held.began,
        fetched_at=held.fetched if kept else None,
        pinned=held.pinned,
        host=held.host if state is RecordingState.FAILED else "",
        markers=held.markers,
        judgement=held.judgement,
    )
