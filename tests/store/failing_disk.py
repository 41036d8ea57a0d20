"""A disk that can be filled, or broken, at will: a layer over the system's own files."""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

__all__ = ["FailingDisk", "failing_disk"]


class FailingDisk(apsw.VFS):
    """Fails with `fault` on the write after `writes_left` more of them, and on all that follow;
    None: never."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.fault: type[apsw.Error] = apsw.FullError
        self.writes_left: int | None = None
        self.syncs_alone = False
        """Only what makes writes durable counts, and fails."""
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        return _File(self, name, flags)

    def written(self, *, sync: bool = False) -> None:
        """Count a write, or fail it."""
        if self.writes_left is None or (self.syncs_alone and not sync):
            return
        if self.writes_left == 0:
            raise self.fault("made to fail")
        self.writes_left -= 1


class _File(apsw.VFSFile):
    def __init__(
        self, disk: FailingDisk, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        self._disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.written()
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.written(sync=True)
        super().xSync(flags)


@contextmanager
def failing_disk() -> Iterator[FailingDisk]:
    """The layer, registered under its `name` while it is used."""
    disk = FailingDisk("dialwatch-failing-disk")
    try:
        yield disk
    finally:
        disk.unregister()
