"""Words and shapes for where a recording stands, and what the panel offers then."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.recording import AudioKind, FetchJob, JobState, Recording, RecordingState
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, THIN, duration, number, with_unit

__all__ = [
    "Offer",
    "Step",
    "left_text",
    "offer_of",
    "size_text",
    "state_cell",
    "state_word",
    "whole_words",
]

translate = QCoreApplication.translate

HOUR = 3_600_000
_SOON = 24 * HOUR

_CELLS = {
    RecordingState.NONE: StatusCell("○", "muted"),
    RecordingState.THERE: StatusCell("○", "text"),
    RecordingState.WAITING: StatusCell("●", "accent"),
    RecordingState.KEPT: StatusCell("▶", "good"),
    RecordingState.FAILED: StatusCell("▲", "warn"),
    RecordingState.LOST: StatusCell("✕", "bad"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A button: what it says and what it does."""

    text: str
    act: str
    """`fetch`, `play`, `cancel`, `save` or `allow`."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What stands in the place of the waveform while nothing can be played."""

    sentence: str
    steps: tuple[Step, ...] = ()
    share: float | None = None
    """How much has come, 0…1; below 0: nobody knows; None: nothing is coming."""


def state_cell(state: RecordingState) -> StatusCell:
    """Shape and colour of a state."""
    return _CELLS[state]


def state_word(recording: Recording, now: int) -> str:
    """The state in the user's language, with the time that is left."""
    words = {
        RecordingState.NONE: translate("Recording", "no recording"),
        RecordingState.THERE: translate("Recording", "not fetched"),
        RecordingState.WAITING: translate("Recording", "being fetched"),
        RecordingState.KEPT: translate("Recording", "kept"),
        RecordingState.FAILED: translate("Recording", "not fetched"),
        RecordingState.LOST: translate("Recording", "lost"),
    }
    word = words[recording.state]
    if recording.pinned:
        word = translate("Recording", "{state}, pinned").format(state=word)
    if recording.gone_at is None or recording.state not in (
        RecordingState.THERE,
        RecordingState.FAILED,
    ):
        return word
    left = left_text(recording.gone_at, now)
    return translate("Recording", "{state}, {left} left").format(state=word, left=left)


def left_text(gone_at: int, now: int) -> str:
    """The time until then: 3 d 4 h, 5 h, 40 min."""
    minutes = max(0, gone_at - now) // 60_000
    days, rest = divmod(minutes, 1440)
    hours = rest // 60
    if days:
        return f"{with_unit(days, 'd')} {with_unit(hours, 'h')}"
    return with_unit(hours, "h") if hours else with_unit(rest, "min")


def size_text(size: float | None) -> str:
    """Bytes in the unit that fits: 812 kB, 3.4 MB."""
    if size is None:
        return NONE
    if size < 1_000_000:
        return f"{number(round(size / 1000))}{THIN}kB"
    if size < 1_000_000_000:
        return f"{number(size / 1e6, 1)}{THIN}MB"
    return f"{number(size / 1e9, 1)}{THIN}GB"


def offer_of(recording: Recording, job: FetchJob | None, now: int) -> Offer | None:
    """What is offered where the waveform would stand; None: it can be played."""
    match recording.state:
        case RecordingState.KEPT:
            return _kept(recording)
        case RecordingState.WAITING:
            return _coming(job)
        case RecordingState.FAILED:
            return _failed(recording)
        case RecordingState.LOST:
            said = translate("Recording", "The platform has deleted this recording.")
            return Offer(recording.sentence or said)
        case RecordingState.THERE:
            return Offer(_there(recording, now), (_fetch_and_play(),))
    said = translate("Recording", "There is no recording of this call.")
    return Offer(recording.sentence or said)


def _kept(recording: Recording) -> Offer | None:
    save = Step(translate("Recording", "&Save…"), "save")
    if recording.kind is AudioKind.EMPTY:
        said = translate("Recording", "No audio was captured: the file is empty.")
        return Offer(said, (save,))
    if recording.kind is None or not recording.kind.playable:
        kind = "" if recording.kind is None else recording.kind.value.upper()
        said = translate("Recording", "{kind} cannot be played here. It can be saved to a file.")
        return Offer(recording.sentence or said.format(kind=kind), (save,))
    if recording.facts is None:
        said = translate("Recording", "The file cannot be read as sound. It can be saved.")
        return Offer(recording.sentence or said, (save,))
    if not recording.facts.length:
        return Offer(
            translate("Recording", "No audio was captured: it is 0 seconds long."), (save,)
        )
    return None


def _coming(job: FetchJob | None) -> Offer:
    cancel = (Step(translate("Recording", "&Cancel"), "cancel"),)
    if job is None or job.state is not JobState.RUNNING:
        return Offer(translate("Recording", "It waits for its turn."), cancel, -1.0)
    if job.total:
        said = translate("Recording", "Being fetched: {done} of {total}.")
        words = said.format(done=size_text(job.done), total=size_text(job.total))
        return Offer(words, cancel, job.done / job.total)
    said = translate("Recording", "Being fetched: {done} so far.")
    return Offer(said.format(done=size_text(job.done)), cancel, -1.0)


def _failed(recording: Recording) -> Offer:
    said = spoken(recording.sentence) or translate("Recording", "It could not be fetched.")
    steps = [Step(translate("Recording", "&Try again"), "fetch")]
    if recording.host:
        steps.append(Step(translate("Recording", "&Allow this host"), "allow"))
        said = said if recording.host in said else f"{said}\n{recording.host}"
    return Offer(said, tuple(steps))


def _there(recording: Recording, now: int) -> str:
    said = translate("Recording", "The platform has the recording; it was not fetched yet.")
    if recording.gone_at is not None:
        left = (
            translate("Recording", "It is deleted there in {left}.").format(
                left=left_text(recording.gone_at, now)
            )
            if recording.gone_at > now
            else translate("Recording", "It should be deleted there by now; it may still answer.")
        )
        said = f"{said} {left}"
    return f"{said} {spoken(recording.sentence)}" if recording.sentence else said


def _fetch_and_play() -> Step:
    return Step(translate("Recording", "&Fetch and play"), "play")


def whole_words(recording: Recording) -> str:
    """What has to be known about one that plays: that it is cut off, whose dial it may be."""
    facts = recording.facts
    if facts is not None and not facts.whole:
        said = translate("Recording", "It ends in its middle, after {length}.")
        return spoken(recording.sentence) or said.format(length=duration(facts.length))
    return spoken(recording.sentence)
