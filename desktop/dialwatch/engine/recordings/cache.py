"""The folder of the kept recordings: sealed files, for their owner alone.

A file is named by its salt. `.part` is still coming, `.dwr` is whole, `.peaks` is its waveform,
sealed with a key of its own. All of it can be deleted at any time: then it is fetched again.
Everything here blocks, and is called in threads.
"""

import contextlib
import io
import os
import secrets
from pathlib import Path

from dialwatch.sealed import SALT, SealedReader, SealedWriter, file_key, salt_of

__all__ = ["Cache", "CacheFolder"]

_WHOLE, _PART, _PEAKS = ".dwr", ".part", ".peaks"
_HEX = frozenset("0123456789abcdef")


class CacheFolder:
    """What can be done with the files without their key. Its methods raise OSError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def tidy(self, files: set[str], drafts: set[str]) -> set[str]:
        """Delete what belongs to none of these; the names of `files` that are not there."""
        gone = self.missing(files)
        for path in self._ours():
            name, _, suffix = path.name.partition(".")
            wanted = {_PART: drafts, _WHOLE: files, _PEAKS: files - gone}
            if name not in wanted.get(f".{suffix}", set()):
                path.unlink(missing_ok=True)
        return gone

    def missing(self, files: set[str]) -> set[str]:
        """The names of `files` that are not there."""
        return {name for name in files if not self._at(name, _WHOLE).exists()}

    def drop(self, name: str) -> None:
        """Delete a file with all that belongs to it."""
        for suffix in (_WHOLE, _PEAKS, _PART):
            self._at(name, suffix).unlink(missing_ok=True)

    def wipe(self) -> None:
        """Delete everything but the salt of the passphrase."""
        for path in self._ours():
            path.unlink(missing_ok=True)

    def _ours(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [
            path
            for path in self._folder.iterdir()
            if "." in path.name and _HEX.issuperset(path.name.partition(".")[0])
        ]

    def _at(self, name: str, suffix: str) -> Path:
        return self._folder / f"{name}{suffix}"


class Cache(CacheFolder):
    """The same with the key. Its methods raise OSError; those that read, StoreError."""

    lasting = True
    most: int | None = None
    """Bytes that it holds at most; None: the settings say it."""
    largest: int | None = None
    """Bytes of the largest file that it takes."""

    def __init__(self, folder: Path, master: bytes) -> None:
        super().__init__(folder)
        self._master = master
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)

    def name(self) -> str:
        """A name for a new file."""
        return secrets.token_hex(SALT)

    def begin(self, name: str) -> SealedWriter:
        """A draft of that name."""
        return SealedWriter(self._at(name, _PART), self._key(name), bytes.fromhex(name))

    def resume(self, name: str) -> SealedWriter:
        """Go on with a draft. Raises StoreError too."""
        return SealedWriter.resumed(self._at(name, _PART), self._key(name))

    def keep(self, name: str) -> None:
        """A draft that was finished is a kept file from now on, durably."""
        self._at(name, _PART).replace(self._at(name, _WHOLE))
        self._sync()

    def read(self, name: str) -> io.RawIOBase:
        """Open a kept file."""
        return SealedReader(self._at(name, _WHOLE), self._key(name))

    def read_draft(self, name: str) -> io.RawIOBase:
        """Open a draft that was finished."""
        return SealedReader(self._at(name, _PART), self._key(name))

    def source(self, name: str) -> tuple[str, bytes]:
        """The path and the key of a kept file, for a process that reads it."""
        return str(self._at(name, _WHOLE)), self._key(name)

    def put_peaks(self, name: str, peaks: bytes) -> None:
        """Keep a file's waveform."""
        path = self._at(name, _PEAKS)
        coming = path.with_suffix(f"{_PEAKS}{_PART}")
        salt = secrets.token_bytes(SALT)
        writer = SealedWriter(coming, file_key(self._master, salt), salt)
        writer.write(peaks)
        writer.finish()
        coming.replace(path)

    def peaks(self, name: str) -> bytes | None:
        """A file's waveform; None: there is none."""
        path = self._at(name, _PEAKS)
        if not path.exists():
            return None
        with contextlib.closing(SealedReader(path, file_key(self._master, salt_of(path)))) as file:
            return file.readall()

    def _key(self, name: str) -> bytes:
        return file_key(self._master, bytes.fromhex(name))

    def _sync(self) -> None:
        if os.name != "posix":  # elsewhere a folder cannot be opened
            return
        opened = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
