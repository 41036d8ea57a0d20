"""Recordings where no key can be kept: in memory, until the engine ends. Nothing touches a disk."""

import io
import secrets
from collections.abc import Iterable

from dialwatch.calls.errors import BadInput, StoreError, TooLarge

__all__ = ["LARGEST", "MOST", "MemoryCache"]

MOST = 256 * 1024 * 1024
"""Bytes in all."""
LARGEST = 64 * 1024 * 1024
"""Bytes of one."""


class _Writer:
    """A draft in memory."""

    def __init__(self) -> None:
        self.content = bytearray()

    @property
    def size(self) -> int:
        return len(self.content)

    def write(self, piece: bytes) -> None:
        if len(self.content) + len(piece) > LARGEST:
            raise TooLarge(
                f"Without a key recordings are held in memory, and none above "
                f"{LARGEST // 2**20} MiB. The dialog Recordings says how to keep them on disk."
            )
        self.content += piece

    def pause(self) -> None:
        """It stays where it is."""

    def finish(self) -> None:
        """It stays where it is."""


class MemoryCache:
    """Has the methods of `Cache`."""

    lasting = False
    most: int | None = MOST
    largest: int | None = LARGEST

    def __init__(self, sealed: Iterable[str] = (), why: str = "") -> None:
        """`sealed`: files that an earlier run kept on disk, under a key that is out of reach now;
        `why`: a sentence on that."""
        self.sealed = frozenset(sealed)
        self._why = why
        self._drafts: dict[str, _Writer] = {}
        self._kept: dict[str, bytes] = {}
        self._peaks: dict[str, bytes] = {}

    def name(self) -> str:
        return secrets.token_hex(16)

    def begin(self, name: str) -> _Writer:
        self._drafts[name] = _Writer()
        return self._drafts[name]

    def resume(self, name: str) -> _Writer:
        if name not in self._drafts:
            raise StoreError("What came of it is no more.")
        return self._drafts[name]

    def keep(self, name: str) -> None:
        self._kept[name] = bytes(self._drafts.pop(name).content)

    def read(self, name: str) -> io.BytesIO:
        """Raises BadInput where it is kept, but sealed."""
        if name in self.sealed:
            raise BadInput(f"This recording is kept, but its key is out of reach. {self._why}")
        if name not in self._kept:
            raise StoreError("The kept file is no more.")
        return io.BytesIO(self._kept[name])

    def read_draft(self, name: str) -> io.BytesIO:
        return io.BytesIO(bytes(self.resume(name).content))

    def source(self, name: str) -> tuple[bytes, bytes]:
        """The content itself, and no key."""
        return self.read(name).getvalue(), b""

    def put_peaks(self, name: str, peaks: bytes) -> None:
        self._peaks[name] = peaks

    def peaks(self, name: str) -> bytes | None:
        return self._peaks.get(name)

    def drop(self, name: str) -> None:
        for held in (self._drafts, self._kept, self._peaks):
            held.pop(name, None)

    def tidy(self, files: set[str], drafts: set[str]) -> set[str]:
        """The names of `files` that are not there."""
        del drafts
        return files - set(self._kept)

    def wipe(self) -> None:
        for held in (self._drafts, self._kept, self._peaks):
            held.clear()
