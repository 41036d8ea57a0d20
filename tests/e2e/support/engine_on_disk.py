"""An engine whose disk is full for as long as the file named first lies there.

The layer stands between SQLite and the system's own files, where a full disk is met.
"""

import sys
from pathlib import Path

import apsw

from dialwatch.cli import main

_SYSTEM = apsw.vfs_names()[0]


class _Disk(apsw.VFS):
    def __init__(self, mark: Path) -> None:
        self.mark = mark
        super().__init__("disk-of-a-test", _SYSTEM, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        return _File(self.mark, name, flags)


class _File(apsw.VFSFile):
    def __init__(self, mark: Path, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._mark = mark
        super().__init__(_SYSTEM, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        if self._mark.exists():
            raise apsw.FullError("made to fail")
        super().xWrite(data, offset)


if __name__ == "__main__":
    disk = _Disk(Path(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
