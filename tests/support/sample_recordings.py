"""A recording in each of its states, a waveform, and what a listening queue shows."""

import numpy as np
from tests.support.sample_ledger import NOW

from dialwatch.calls.peaks import CROSSTALK, SILENT, Peaks
from dialwatch.calls.recording import (
    AudioKind,
    FetchJob,
    JobState,
    Judgement,
    Marker,
    Recording,
    RecordingState,
    SoundFacts,
)

__all__ = ["BEGAN", "LENGTH", "a_recording", "sample_dialogue", "sample_jobs", "sample_peaks"]

BEGAN = NOW - 288_000
LENGTH = 72_000
HOUR = 3_600_000


def a_recording(state: RecordingState = RecordingState.KEPT, **told: object) -> Recording:
    """That of call 1; name only what matters."""
    values: dict[str, object] = {
        "call": 1,
        "state": state,
        "kind": AudioKind.WAV,
        "size": 2_304_044,
        "facts": SoundFacts(length=LENGTH, rate=8000, channels=2, codec="PCM_16"),
        "gone_at": NOW + 5 * HOUR,
        "began_at": BEGAN,
        "markers": (Marker(at=12_000, note="asks twice"), Marker(at=48_000)),
        "judgement": Judgement(right=False, label="refused"),
    }
    return Recording(**{**values, **told})  # type: ignore[arg-type]


def sample_peaks(seconds: float = LENGTH / 1000, channels: int = 2) -> Peaks:
    """Two who take turns, with pauses, and sometimes speak at once."""
    chance, at = np.random.default_rng(3), np.arange(round(seconds * 100))
    both = at % 2000 > 1850
    turn = at // 450 % 2
    silent = (at < 150) | ((at % 450 > 380) & ~both)
    talks = np.stack([(turn == 0) | both, (turn == 1) | both]) & ~silent
    loud = 0.4 + 0.6 * np.abs(np.sin(at / 9 + np.array([[0], [2]])))
    amp = (100 * talks * loud * (0.6 + 0.4 * chance.random((2, len(at))))).astype(np.int8)
    marks = (np.where(silent, SILENT, 0) | np.where(both, CROSSTALK, 0)).astype(np.uint8)
    return Peaks(-amp[:channels], amp[:channels], marks)


def sample_dialogue() -> list[dict[str, object]]:
    """Turns with the moments at which they were said."""
    said = (
        ("robot", "Good morning, this is a reminder about your payment.", 1500),
        ("customer", "Yes, who is speaking please? Call me on +628110004242.", 5000),
        ("robot", "I am calling on behalf of the bank. Can you pay until Friday?", 9500),
        ("customer", "I will pay on Friday.", 30_500),
    )
    return [{"role": who, "text": text, "at": BEGAN + at} for who, text, at in said]


def sample_jobs() -> list[FetchJob]:
    """One of each state."""
    said = {
        JobState.FAILED: "The host files.example.net is not on the account's list.",
        JobState.DONE: "",
    }
    return [
        FetchJob(
            id=f"call/{place}",
            account="jkt",
            title=f"Call {place}",
            call=place,
            state=state,
            done=812_000,
            total=2_304_044,
            sentence=said.get(state, ""),
        )
        for place, state in enumerate(JobState, start=1)
    ] + [
        FetchJob(
            id="task/jkt/t-1001",
            account="jkt",
            title="November reminders A",
            state=JobState.DONE,
            done=48_000_000,
            found=612,
            strangers=3,
        )
    ]
