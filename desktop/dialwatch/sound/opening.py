"""A file is opened as sound, or refused with a sentence.

libsndfile reads it, in a process that may die of it: the engine's worker, or the player.
"""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from dialwatch.calls.audio import ENOUGH, kind_of
from dialwatch.calls.errors import BadAnswer, CutOff, DialwatchError, StoreError
from dialwatch.calls.recording import AudioKind
from dialwatch.sealed import SealedReader
from dialwatch.sound.track import Track, decoder, raise_failure

__all__ = ["opened"]

_RATES = range(1_000, 192_001)
"""Samples a second that are believed."""
_CUT_WAV = re.compile(r"^data : (\d+) \(should be (\d+)\)", re.MULTILINE)
_STREAMED = 0x7FFF_0000
"""From this length on, whoever wrote the header did not know how long it would become."""
_TAIL = 65_536
"""Bytes in which the last page of an Ogg file begins."""


def opened(source: Path | bytes, key: bytes = b"") -> Track:
    """Open a sealed file by its key, one that lies open on the disk, or one in memory.

    Raises StoreError where a sealed file cannot be read, BadAnswer, CutOff or WebPage where it is
    no sound that can be played.
    """
    held = _held(source, key)
    try:
        start = held.read(ENOUGH)
        raise_failure(held)
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
        file = decoder(held)
    except (RuntimeError, TypeError, ValueError) as err:
        raise_failure(held)
        raise _reason(held) from err
    track = Track(file, held, whole=whole and not _cut_off(file.extra_info))
    if track.rate not in _RATES or file.channels < 1:
        file.close()
        raise BadAnswer("The recording's header says what cannot be: it is damaged.")
    return track


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
