"""The sound of one file: its samples from any place, one block at a time."""

from typing import TYPE_CHECKING, BinaryIO

import numpy as np
import numpy.typing as npt

from dialwatch.sound.gsm import BLOCK, Later, sound_starts

if TYPE_CHECKING:
    import soundfile

__all__ = ["MOST_CHANNELS", "Samples", "Track", "decoder", "raise_failure"]

Samples = npt.NDArray[np.float32]
"""(frames, channels), full scale is 1."""

MOST_CHANNELS = 2
"""Of a file with more, the first two are heard."""

_FLOATS = ("FLOAT", "DOUBLE")
"""Codecs that can hold what is no number."""
_UNKNOWN = 2**40
"""Frames: a header that tells more does not know."""
_WARM = 2
"""Blocks by which GSM is begun earlier: its decoder goes by what it heard before."""
_SKIPPED = 2**18
"""Frames that are read at a time on the way to a place that cannot be sought."""


class Track:
    """The sound of one file. Its methods raise StoreError where the sealed file is damaged."""

    def __init__(self, file: "soundfile.SoundFile", source: BinaryIO, *, whole: bool) -> None:
        """Use `opened`."""
        self._file = file
        self._source = source
        self._whole = whole
        self._told = int(file.frames) if 0 <= file.frames < _UNKNOWN else None
        self._ends: int | None = None
        self._at = 0
        self._broken = False
        self.rate = int(file.samplerate)
        """Samples a second."""
        self.channels = min(int(file.channels), MOST_CHANNELS)
        self.codec = str(file.subtype)
        """As libsndfile calls it."""

    @property
    def frames(self) -> int:
        """As many as its header tells, until its end was read: a file that is cut off ends before.
        One that tells nothing is read to its end for it, the first time."""
        if self._ends is None and self._told is None:
            at = self._at
            while len(self.read(_SKIPPED)):
                pass
            self.seek(at)
        return (self._told or 0) if self._ends is None else self._ends

    @property
    def whole(self) -> bool:
        """Nothing is missing, as far as is known: it has to be read to its end first."""
        return self._whole and not self._broken and self._at >= (self._told or 0)

    def read(self, most: int) -> Samples:
        """The next samples, at most `most` frames; none at the end. What cannot be decoded ends
        it: a damaged file is heard as far as it goes."""
        block: Samples = np.zeros((0, self.channels), np.float32)
        try:
            if not self._broken:
                block = self._file.read(most, dtype="float32", always_2d=True)
        except RuntimeError:  # soundfile's own errors are of this family
            self._broken = True
        raise_failure(self._source)
        self._at += len(block)
        if not len(block):
            self._ends = self._at
        if self.codec in _FLOATS:
            block = np.clip(np.nan_to_num(block), np.float32(-1), np.float32(1))
        return block[:, : self.channels]

    def seek(self, frame: int) -> int:
        """Go to that frame, or to the end; the frame where it stands now."""
        place = min(max(0, frame), self.frames)
        try:
            self._at = self._sought(place)
            self._broken = False
        except RuntimeError:
            self._broken = True
        raise_failure(self._source)
        return self._at

    def _sought(self, place: int) -> int:
        if self._file.seekable() and self._told is not None:
            return int(self._file.seek(place))
        blocks = max(0, place // BLOCK - _WARM) if self.codec == "GSM610" else 0
        starts = sound_starts(self._source) if blocks else None
        view = self._source if starts is None else Later(self._source, starts, blocks)
        view.seek(0)
        self._file.close()
        self._file = decoder(view)
        at = 0 if starts is None else blocks * BLOCK
        while at < place and (read := len(self._file.read(min(_SKIPPED, place - at)))):
            at += read
        return at

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        self._source.close()


def decoder(held: "BinaryIO | Later") -> "soundfile.SoundFile":
    """What libsndfile makes of it. Raises RuntimeError (soundfile's own), TypeError, ValueError."""
    import soundfile  # late: takes 100 ms, and only two processes need it

    return soundfile.SoundFile(held)


def raise_failure(held: BinaryIO) -> None:
    """Raise what a sealed file could not raise within libsndfile."""
    failure = getattr(held, "failure", None)
    if failure is not None:
        raise failure
