"""A call's recording: what is known of it, whether it is kept here, what was heard in it."""

from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import Told

__all__ = [
    "AudioKind",
    "CacheState",
    "FetchJob",
    "JobState",
    "Judgement",
    "Marker",
    "Opened",
    "Recording",
    "RecordingMark",
    "RecordingState",
    "RescueRule",
    "SoundFacts",
]


class RecordingState(StrEnum):
    """Where a recording stands. Every word but `none` is also a value of `recording:`."""

    NONE = "none"
    """The platform tells of none, and the call gives no reason to ask."""
    THERE = "there"
    """The platform has it, as far as is known; it was not fetched."""
    WAITING = "waiting"
    """It stands in the queue, or is being fetched."""
    KEPT = "kept"
    """It is in the cache."""
    FAILED = "failed"
    """It could not be fetched; asking again may help. The sentence says why."""
    LOST = "lost"
    """The platform has deleted it, and it was not kept."""


class AudioKind(StrEnum):
    """What a file is by its content, whatever its name and its content type say."""

    WAV = "wav"
    """PCM, G.711 or GSM in a RIFF file."""
    MP3 = "mp3"
    OGG = "ogg"
    """Vorbis or Opus."""
    FLAC = "flac"
    AMR = "amr"
    AAC = "aac"
    """Bare (ADTS) or in an MP4 file."""
    EMPTY = "empty"
    """A header without sound: nothing was recorded."""

    @property
    def playable(self) -> bool:
        """Whether it can be heard here; the others can be saved to a file."""
        return self not in (AudioKind.AMR, AudioKind.AAC, AudioKind.EMPTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundFacts(Told):
    """What was measured in a file once it was fetched. Lengths are milliseconds."""

    length: int
    rate: int
    """Samples a second."""
    channels: int
    codec: str = ""
    """As libsndfile calls it, e.g. `PCM_16`, `ALAW`, `MPEG_LAYER_III`."""
    lead: int = 0
    """Silence before the first sound."""
    silence: int = 0
    """Silence of half a second and more, in all."""
    crosstalk: int = 0
    """Both channels at once, in all."""
    loudness: float = 0.0
    """dB below full scale, of what is not silence: what normalisation goes by."""
    whole: bool = True
    """False: it ends in its middle, and is heard as far as it goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker(Told):
    """A place in a recording that the user marked."""

    at: int
    """Milliseconds from its beginning."""
    note: str = ""
    """At most 500 characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Told):
    """What a listener says of the robot's label."""

    right: bool
    label: str = ""
    """What it should have been, where the listener says."""
    sampled: bool = False
    """The call came from a random sample: only such ones count for the error rate, since a call
    that was chosen for being odd says nothing about the others."""
    robot: str = ""
    judged: str = ""
    """The label that was judged: it may change afterwards."""
    who: str = ""
    at: int = 0
    """UTC epoch milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingMark(Told):
    """What the call table needs of a recording that the engine has touched."""

    call: int
    """The journal's own number of the call."""
    rev: int
    """Grows with each change of any of them."""
    state: RecordingState
    pinned: bool = False
    heard: bool = False
    """Somebody listened to it from this profile."""
    noted: bool = False
    """It has markers."""
    right: bool | None = None
    """The judgement; None: not judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording(Told):
    """All that is known of one. Times are UTC epoch milliseconds."""

    call: int
    state: RecordingState
    sentence: str = ""
    """Why it is not there, or what has to be known about it. For the user."""
    kind: AudioKind | None = None
    size: int | None = None
    """Bytes of the file as its platform serves it."""
    facts: SoundFacts | None = None
    """None: not fetched, or not readable (`kind` and `sentence` say which)."""
    gone_at: int | None = None
    """When the platform deletes it; None: nobody knows, or it is gone."""
    began_at: int | None = None
    """Moment of its first sample, by which the dialogue finds its place; None: not known."""
    fetched_at: int | None = None
    pinned: bool = False
    host: str = ""
    """A host that would have to be allowed for it to be fetched."""
    markers: tuple[Marker, ...] = ()
    judgement: Judgement | None = None


class JobState(StrEnum):
    """Where the fetching of a recording stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchJob(Told):
    """One file that is being fetched: a recording, or all recordings of a task."""

    id: str
    """`call/17`, or `task/` with account and campaign."""
    account: str
    title: str
    """For the user; it holds no whole number."""
    call: int | None = None
    state: JobState = JobState.QUEUED
    done: int = 0
    """Bytes."""
    total: int | None = None
    """Bytes, where the server told."""
    sentence: str = ""
    found: int = 0
    """Of a task: recordings that were kept; `strangers` belong to no call that is known."""
    strangers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Told):
    """A kept recording that is about to be heard or saved: what `sealed.SealedReader` needs."""

    call: int
    kind: AudioKind
    size: int
    path: str = ""
    """The sealed file; empty: it is held in memory, ask for its bytes."""
    key: str = ""
    """Of that file alone, hexadecimal. Never written down, never on a command line."""
    gain: float = 0.0
    """dB by which it is raised when loudness is evened out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RescueRule(Told):
    """What is fetched by itself before its platform deletes it: all that is given must hold."""

    labels: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    """Words of `calls.outcome`, `answered` for all three."""
    longer_than: int = 0
    """Seconds of talk."""
    accounts: tuple[str, ...] = ()
    """Empty: all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheState(Told):
    """How full the cache is, and where its key is."""

    files: int
    bytes: int
    pinned: int
    lasting: bool
    """False: no key could be kept, so recordings are held in memory until the engine ends."""
    sentence: str
    """Where the key is, in words."""
