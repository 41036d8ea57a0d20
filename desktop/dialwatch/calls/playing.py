"""What the window tells the process that plays recordings, and what that one tells back.

Lines of JSON on its standard input and output, each `{"do": …}` or `{"is": …}` with the fields of
the value; a source in memory is followed by its bytes. The process ends when its input closes.
"""

from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import Told

__all__ = ["FASTEST", "SLOWEST", "Device", "Hearing", "Load", "Mix", "Phase", "Playing"]

SLOWEST = 0.5
FASTEST = 3.0


class Mix(StrEnum):
    """Which channels are heard, on both ears."""

    STEREO = "stereo"
    """As they are recorded."""
    LEFT = "left"
    RIGHT = "right"
    MONO = "mono"


class Phase(StrEnum):
    """What the player is doing."""

    EMPTY = "empty"
    LOADED = "loaded"
    """Paused, or never started: loading never plays."""
    PLAYING = "playing"
    ENDED = "ended"
    FAILED = "failed"
    """The file or the device does not work; the sentence says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load(Told):
    """`{"do": "load"}`: open this file and stand at `at`, silent."""

    call: int
    path: str = ""
    key: str = ""
    """Hexadecimal; with `path`. Neither: `size` bytes follow the line."""
    size: int = 0
    at: int = 0
    """Milliseconds."""
    gain: float = 0.0
    """dB; applied when `Hearing.even`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing(Told):
    """`{"do": "hear"}`: how everything is heard from now on; takes effect within the buffer."""

    speed: float = 1.0
    """0.5 to 3; pitch is kept."""
    mix: Mix = Mix.STEREO
    skip: bool = False
    """Leave out silence of half a second and more, but for its first and last 150 ms."""
    even: bool = False
    """Even out loudness."""
    volume: float = 1.0
    """0 to 1."""
    device: str = ""
    """Name of the output device; empty: the system's default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing(Told):
    """`{"is": "playing"}`: told on every change, and ten times a second while it plays."""

    call: int = 0
    phase: Phase = Phase.EMPTY
    at: int = 0
    """Milliseconds of the recording that are heard now: the buffer is taken off."""
    length: int = 0
    silent: bool = False
    """There is no output device: all else works."""
    sentence: str = ""
    """What is wrong and what to do."""

    @property
    def plays(self) -> bool:
        """Something is heard, if there is an output device."""
        return self.phase is Phase.PLAYING

    @property
    def failed(self) -> bool:
        """It cannot be played."""
        return self.phase is Phase.FAILED


@dataclass(frozen=True, slots=True, kw_only=True)
class Device(Told):
    """An output device, one of `{"is": "devices", "devices": [...]}`."""

    name: str
    """As the system calls it."""
    default: bool = False
