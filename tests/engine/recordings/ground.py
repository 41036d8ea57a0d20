"""Recordings under test: those that are kept, and where one stands."""

from tests.engine.recordings.bench import Bench

from dialwatch.calls.recording import RecordingState

KEPT, THERE, WAITING, LOST, NONE = (
    RecordingState.KEPT,
    RecordingState.THERE,
    RecordingState.WAITING,
    RecordingState.LOST,
    RecordingState.NONE,
)


async def kept(bench: Bench, count: int = 1) -> list[int]:
    """Calls whose recordings are kept."""
    calls = await bench.calls(count)
    await bench.recordings.wanting.fetch(calls, front=False)
    for call in calls:
        assert (await bench.settled(call)).state is KEPT
    return calls


async def state(bench: Bench, call: int) -> RecordingState:
    told = await bench.recordings.recording(call)
    assert told is not None
    return told.state
