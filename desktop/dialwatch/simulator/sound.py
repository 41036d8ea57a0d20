"""Recordings as files: they follow from the call, so none has to be kept.

Making one takes time: do it in a thread. What makes them is imported when the first is asked for,
since most simulators serve none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

from dialwatch.simulator.call import Odd

__all__ = ["CALLED", "RATE", "ROBOT", "Making", "Manner", "Recorded", "Spoken", "recording"]

RATE = 8_000
"""Samples a second."""
ROBOT, CALLED = 0, 1
"""Channels: the robot is heard on the left, who was called on the right."""


class Manner(StrEnum):
    """How a platform serves recordings; all with 8 000 samples a second."""

    WAV = "audio/wav"
    """PCM of 16 bits, the robot on the left."""
    ALAW = "audio/x-wav"
    """G.711 A-law in a RIFF file, one channel."""
    MP3 = "audio/mpeg"
    OPUS = "audio/ogg"
    FLAC = "audio/flac"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line of a dialogue that is told elsewhere: milliseconds after the beginning, and whose."""

    at: int
    side: int


@dataclass(frozen=True, slots=True)
class Making:
    """What a recording follows from."""

    seed: str
    seconds: int
    told: tuple[Spoken, ...]
    odd: Odd

    @property
    def length(self) -> int:
        """Samples."""
        return self.seconds * RATE


@dataclass(frozen=True, slots=True)
class Recorded:
    """A file that can be had in parts."""

    media: str
    size: int
    etag: str
    read: Callable[[int, int], bytes] = field(repr=False)
    """The bytes from one place to before another."""


def recording(
    seed: str,
    seconds: int,
    manner: Manner = Manner.WAV,
    told: Sequence[Spoken] = (),
    *,
    odd: Odd = "",
) -> Recorded:
    """The recording of a call of that length, the same for the same seed. `told`: what is known of
    who spoke when; `odd`: what it has to sound like."""
    from dialwatch.simulator.encoding import RawFile, compressed  # late: numpy takes its time

    making = Making(seed, max(0, seconds), tuple(told), odd)
    tag = blake2b(f"{making}/{manner}".encode(), digest_size=8).hexdigest()
    if manner in (Manner.WAV, Manner.ALAW):
        raw = RawFile(making, manner)
        return Recorded(manner.value, raw.size, tag, raw.read)
    body = compressed(tag, making, manner)
    return Recorded(manner.value, len(body), tag, lambda start, stop: body[start:stop])
