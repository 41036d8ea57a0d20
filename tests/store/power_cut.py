"""A disk that remembers what was made durable, so that it can be shown as after a power cut."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

__all__ = ["PowerDisk", "power_disk"]

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""


@dataclass(slots=True)
class _Held:
    """What the disk holds of one file."""

    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes since the last sync, in order: where, and what; None: cut off there."""

    def sync(self) -> None:
        for offset, data in self.waiting:
            _apply(self.durable, offset, data)
        self.waiting.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        """The file as it may be found: of what was not synced all, nothing, the first part, or
        any of its sectors."""
        left = bytearray(self.durable)
        count = len(self.waiting)
        kept = self.waiting[: chance.choice([0, 0, 0, chance.randint(0, count), count])]
        share = chance.choice([1.0, 0.9, 0.5])
        for offset, data in kept:
            if data is None:
                if chance.random() < share:
                    _apply(left, offset, None)
                continue
            at = offset
            while at < offset + len(data):
                ends = min(offset + len(data), (at // SECTOR + 1) * SECTOR)
                if chance.random() < share:
                    _apply(left, at, data[at - offset : ends - offset])
                at = ends
        return bytes(left)


def _apply(file: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del file[offset:]
        return
    if len(file) < offset:
        file.extend(bytes(offset - len(file)))
    file[offset : offset + len(data)] = data


class PowerDisk(apsw.VFS):
    """Writes through to the system's files. `happened` is called before each write and sync."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.files: dict[str, _Held] = {}
        self.happened: Callable[[], None] = lambda: None
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        held = self.files.setdefault(Path(path).name, _Held())
        return _File(self, held, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        self.files.pop(Path(name).name, None)
        super().xDelete(name, sync)

    def cut(self, folder: Path, chance: random.Random) -> None:
        """Write into a folder what would be found if the power failed now."""
        folder.mkdir()
        for name, held in self.files.items():
            (folder / name).write_bytes(held.after_cut(chance))


class _File(apsw.VFSFile):
    def __init__(
        self, disk: PowerDisk, held: _Held, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        self._disk = disk
        self._held = held
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.happened()
        self._held.waiting.append((offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._disk.happened()
        self._held.waiting.append((newsize, None))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.happened()
        super().xSync(flags)
        self._held.sync()


@contextmanager
def power_disk() -> Iterator[PowerDisk]:
    """The layer, registered under its `name` while it is used."""
    disk = PowerDisk("dialwatch-power-disk")
    try:
        yield disk
    finally:
        disk.unregister()
