"""The recordings of a task as one ZIP file that is never held: its parts are made as they are read.

The files in it are stored as they are, so each lies whole at a place that is known.
"""

import io
import zipfile
from bisect import bisect_right
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from dialwatch.simulator.sound import Recorded

__all__ = ["Archive"]

_PIECE = 4 * 1024 * 1024


class Archive:
    """A ZIP file that can be had in parts. Making it takes time: do it in a thread."""

    media = "application/zip"

    def __init__(self, members: Sequence[tuple[str, Recorded]]) -> None:
        outline = _Outline()
        self._sounds: list[tuple[int, Recorded]] = []
        with zipfile.ZipFile(outline, "w", zipfile.ZIP_STORED) as packed:
            for name, recorded in members:
                # The entry holds no moment of its making, so the bytes are always the same.
                with packed.open(zipfile.ZipInfo(name), "w") as member:
                    self._sounds.append((outline.tell(), recorded))
                    outline.forgets = True
                    for place in range(0, recorded.size, _PIECE):
                        member.write(recorded.read(place, min(place + _PIECE, recorded.size)))
                    outline.forgets = False
        self._told = outline.told
        self.size = outline.tell()
        self.etag = blake2b(
            "/".join(f"{name}={one.etag}" for name, one in members).encode(), digest_size=8
        ).hexdigest()
        self._places = sorted([*self._told, *(place for place, _ in self._sounds)])

    def read(self, start: int, stop: int) -> bytes:
        """The bytes from one place to before another."""
        stop = min(stop, self.size)
        parts = []
        first = max(0, bisect_right(self._places, start) - 1)
        sounds = dict(self._sounds)
        for place in self._places[first:]:
            if place >= stop:
                break
            begin, end = max(0, start - place), stop - place
            sound = sounds.get(place)
            parts.append(sound.read(begin, end) if sound else self._told[place][begin:end])
        return b"".join(parts)


class _Outline(io.RawIOBase):
    """What stands around the files of an archive, by its place; of the files only their length."""

    def __init__(self) -> None:
        self.told: dict[int, bytes] = {}
        self.forgets = False
        self._place = 0

    def write(self, data: Any, /) -> int:
        part = bytes(data)
        if part and not self.forgets:
            self.told[self._place] = part
        self._place += len(part)
        return len(part)

    def seek(self, place: int, whence: int = io.SEEK_SET, /) -> int:
        del whence  # an archive is written by places from its beginning
        self._place = place
        return place

    def tell(self) -> int:
        return self._place

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True
