"""A recording that is opened: its samples from any place, one block at a time.

libsndfile reads it, in a process that may die of it: the engine's worker, or the player.
"""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import numpy as np
import numpy.typing as npt

from dialwatch.calls.audio import ENOUGH, kind_of
from dialwatch.calls.errors import BadAnswer, CutOff, DialwatchError, StoreError
from dialwatch.calls.recording import AudioKind
from dialwatch.sealed import SealedReader
from dialwatch.sound.gsm import BLOCK, Later, sound_starts

if TYPE_CHECKING:
    import soundfile

__all__ = ["MOST_CHANNELS", "Samples", "Track", "opened"]

Samples = npt.NDArray[np.float32]
"""(frames, channels), full scale is 1."""

MOST_CHANNELS = 2
"""Of a file with more, the first two are heard."""

_RATES = range(1_000, 192_001)
"""Samples a second that are believed."""
_FLOATS = ("FLOAT", "DOUBLE")
"""Codecs that can hold what is no number."""
_CUT_WAV = re.compile(r"^data : (\d+) \(should be (\d+)\)", re.MULTILINE)
_UNKNOWN = 2**40
"""Frames: a header that tells more does not know."""
_STREAMED = 0x7FFF_0000
"""From this length on, whoever wrote the header did not know how long it would become."""
_WARM = 2
"""Blocks by which GSM is begun earlier: its decoder goes by what it heard before."""
_SKIPPED = 2**18
"""Frames that are read at a time on the way to a place that cannot be sought."""
_TAIL = 65_536
"""Bytes in which the last page of an Ogg file begins."""


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
        0 where neither is known."""
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
        _raise_failure(self._source)
        self._at += len(block)
        if not len(block):
            self._ends = self._at
        if self.codec in _FLOATS:
            block = np.clip(np.nan_to_num(block), np.float32(-1), np.float32(1))
        return block[:, : self.channels]

    def seek(self, frame: int) -> int:
        """Go to that frame, or to the end; the frame where it stands now."""
        place = min(max(0, frame), self.frames or frame)
        try:
            self._at = self._sought(place)
            self._broken = False
        except RuntimeError:
            self._broken = True
        _raise_failure(self._source)
        return self._at

    def _sought(self, place: int) -> int:
        if self._file.seekable():
            return int(self._file.seek(place))
        blocks = max(0, place // BLOCK - _WARM) if self.codec == "GSM610" else 0
        starts = sound_starts(self._source) if blocks else None
        view = self._source if starts is None else Later(self._source, starts, blocks)
        view.seek(0)
        self._file.close()
        self._file = _decoder(view)
        at = 0 if starts is None else blocks * BLOCK
        while at < place and (read := len(self._file.read(min(_SKIPPED, place - at)))):
            at += read
        return at

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        self._source.close()


def opened(source: Path | bytes, key: bytes = b"") -> Track:
    """Open a sealed file by its key, one that lies open on the disk, or one in memory.

    Raises StoreError where a sealed file cannot be read, BadAnswer, CutOff or WebPage where it is
    no sound that can be played.
    """
    held = _held(source, key)
    try:
        start = held.read(ENOUGH)
        _raise_failure(held)
        kind = kind_of(start, held.seek(0, io.SEEK_END))
        if not kind.playable:
            raise BadAnswer(_UNPLAYABLE.get(kind, _HOLLOW))
        whole = kind is not AudioKind.OGG or _ends(held)
        held.seek(0)
        return _track(held, whole=whole)
    except BaseException:
        held.close()
        raise


class _Kept(SealedReader):
    """Ends where it is damaged, and tells it by its `failure`: libsndfile calls it from C, where
    nothing can be raised."""

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        try:
            return super().readinto(buffer)
        except StoreError:
            return 0


_HOLLOW = "The file is a header without sound: nothing was recorded."
_UNPLAYABLE = {
    AudioKind.AMR: "AMR sound cannot be played here: save it to a file.",
    AudioKind.AAC: "AAC sound cannot be played here: save it to a file.",
}


def _held(source: Path | bytes, key: bytes) -> BinaryIO:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    if key:
        return cast(BinaryIO, _Kept(source, key))
    try:
        return source.open("rb")
    except OSError as err:
        raise BadAnswer(f"The file cannot be read ({err.strerror}).") from err


def _track(held: BinaryIO, *, whole: bool) -> Track:
    try:
        file = _decoder(held)
    except (RuntimeError, TypeError, ValueError) as err:
        _raise_failure(held)
        raise _reason(held) from err
    track = Track(file, held, whole=whole and not _cut_off(file.extra_info))
    if track.rate not in _RATES or file.channels < 1:
        file.close()
        raise BadAnswer("The recording's header says what cannot be: it is damaged.")
    return track


def _decoder(held: "BinaryIO | Later") -> "soundfile.SoundFile":
    import soundfile  # late: takes 100 ms, and only two processes need it

    return soundfile.SoundFile(held)


def _raise_failure(held: BinaryIO) -> None:
    failure = getattr(held, "failure", None)
    if failure is not None:
        raise failure


def _reason(held: BinaryIO) -> DialwatchError:
    size = _quietly(lambda: held.seek(0, io.SEEK_END))
    if size < ENOUGH:
        return CutOff("The recording was cut off within its header.")
    return BadAnswer(
        "The recording cannot be decoded: it is damaged, or of a kind that is unknown."
    )


def _quietly(asked: Callable[[], int]) -> int:
    try:
        return asked()
    except (OSError, ValueError):
        return 0


def _cut_off(log: str) -> bool:
    """A WAV file holds less than its header tells."""
    said = _CUT_WAV.search(log)
    return said is not None and int(said[2]) < int(said[1]) < _STREAMED


def _ends(held: BinaryIO) -> bool:
    """The last page of an Ogg file says that it is the last one."""
    held.seek(max(0, held.seek(0, io.SEEK_END) - _TAIL))
    tail = held.read(_TAIL)
    page = tail.rfind(b"OggS")
    return 0 <= page < len(tail) - 5 and bool(tail[page + 5] & 4)
