"""GSM in a WAV file, from the middle: libsndfile reads it from its beginning only.

"WAV49": blocks of 65 bytes, each 320 frames of one channel (Microsoft, mmreg.h: GSM610WAVEFORMAT).
"""

import io
import os
from typing import BinaryIO

__all__ = ["BLOCK", "Later", "sound_starts"]

BLOCK = 320
"""Frames."""
_BYTES = 65
_CHUNKS = 100
"""That are looked through for the sound."""


def sound_starts(file: BinaryIO) -> int | None:
    """Where the sound of a RIFF file begins; None where it is not found."""
    at = 12
    for _ in range(_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return None
        if head[:4] == b"data":
            return at + 8
        size = int.from_bytes(head[4:], "little")
        at += 8 + size + size % 2
    return None


class Later(io.RawIOBase):
    """The same file without its first `blocks`. Closing it leaves the file open."""

    def __init__(self, file: BinaryIO, starts: int, blocks: int) -> None:
        super().__init__()
        self._file, self._starts = file, starts
        self._left_out = blocks * _BYTES
        self._size = max(starts, file.seek(0, os.SEEK_END) - self._left_out)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        done = 0
        while done < len(buffer) and self._at < self._size:
            in_head = self._at < self._starts
            most = (self._starts if in_head else self._size) - self._at
            self._file.seek(self._at if in_head else self._at + self._left_out)
            piece = self._file.read(min(most, len(buffer) - done))
            if not piece:
                break
            buffer[done : done + len(piece)] = piece
            done += len(piece)
            self._at += len(piece)
        return done
