"""Takes a file while it comes: told by its content, counted, and sealed at once."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Protocol

from dialwatch.calls.audio import ENOUGH, is_zip, kind_of
from dialwatch.calls.errors import (
    BadAnswer,
    CutOff,
    DialwatchError,
    StoreError,
    StoreFull,
    TooLarge,
)
from dialwatch.calls.recording import AudioKind
from dialwatch.engine.recordings.cache import Cache
from dialwatch.engine.recordings.memory import MemoryCache

__all__ = ["CacheSink", "too_large"]

_MIB = 2**20


def too_large(size: int | None, most: int) -> TooLarge:
    """What is told of a file of that size."""
    has = f"has {size / _MIB:,.0f} MiB" if size is not None else "is larger than that"
    return TooLarge(
        f"The recording {has}, and none above {most // _MIB:,} MiB is fetched. "
        "The dialog Recordings changes that."
    )


class _Writer(Protocol):
    @property
    def size(self) -> int: ...
    def write(self, piece: bytes) -> None: ...
    def pause(self) -> None: ...
    def finish(self) -> None: ...


class CacheSink:
    """A `Sink` whose file lands in the cache as a draft. Its methods block, and are called in a
    thread. They raise TooLarge, StoreFull, StoreError, and BadAnswer for what is no recording."""

    def __init__(
        self,
        cache: Cache | MemoryCache,
        largest: int,
        *,
        draft: str = "",
        archive: bool = False,
        told: Callable[[int, int | None], None] = lambda _size, _total: None,
    ) -> None:
        """`draft`: what came of it earlier; `archive`: a ZIP is wanted, not a sound; `told`:
        hears how many bytes there are, and of how many."""
        self._cache = cache
        self._largest = min(largest, cache.largest or largest)
        self._archive = archive
        self._told = told
        self._start = bytearray()
        self._writer: _Writer | None = self._resumed(draft)
        self.name = draft if self._writer else cache.name()
        """Of the draft."""
        self._finished: tuple[AudioKind | None, int] | None = None
        self.total: int | None = None

    @property
    def at(self) -> int:
        """Bytes that are there."""
        return self._writer.size if self._writer else len(self._start)

    def begin(self, *, total: int | None) -> None:
        """The file begins, or begins anew."""
        self.drop()
        self.name = self._cache.name()
        self._expect(total)

    def go_on(self, *, total: int | None) -> None:
        """What comes now stands behind what is there."""
        self._expect(total)

    def write(self, piece: bytes) -> None:
        """Take what came."""
        if self.at + len(piece) > self._largest:
            raise too_large(None, self._largest)
        with _translated():
            if self._writer is not None:
                self._writer.write(piece)
            else:
                self._start += piece
                if len(self._start) >= ENOUGH:
                    self._open()
        self._told(self.at, self.total)

    def finish(self) -> tuple[AudioKind | None, int]:
        """Everything came: the kind (None for an archive) and the size. Its file is closed from
        then on; asked again, it says the same."""
        if self._finished is None:
            self._finished = self._end()
        return self._finished

    def _end(self) -> tuple[AudioKind | None, int]:
        with _translated():
            if self._writer is None:
                self._open()
            writer = self._writer
            if writer is None:
                raise CutOff("The file is empty: nothing came.")
            size = writer.size
            writer.finish()
            with self._cache.read_draft(self.name) as file:
                start = file.read(ENOUGH) or b""
        return (None if self._archive else kind_of(start, size)), size

    def keep(self) -> None:
        """What was finished is a kept file from now on."""
        with _translated():
            self._cache.keep(self.name)

    def pause(self) -> bool:
        """Leave it to be gone on with. False: there is nothing that could be."""
        if self._writer is None:
            return False
        with suppress(OSError):
            self._writer.pause()
        return True

    def drop(self) -> None:
        """Nothing of it stays."""
        with suppress(OSError):
            if self._writer is not None:
                self._writer.pause()
            self._cache.drop(self.name)
        self._writer, self._start, self._finished = None, bytearray(), None

    def _expect(self, total: int | None) -> None:
        if total is not None and total > self._largest:
            raise too_large(total, self._largest)
        self.total = total
        self._told(self.at, total)

    def _open(self) -> None:
        start = bytes(self._start)
        if not self._archive:
            kind_of(start)
        elif not is_zip(start):
            raise BadAnswer("What came is no archive of recordings.")
        writer = self._writer = self._cache.begin(self.name)
        self._start = bytearray()
        writer.write(start)

    def _resumed(self, draft: str) -> _Writer | None:
        if not draft:
            return None
        try:
            return self._cache.resume(draft)
        except (OSError, StoreError):
            with suppress(OSError):
                self._cache.drop(draft)
            return None


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except DialwatchError:
        raise
    except OSError as err:
        if err.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreFull(
                "The disk is full: recordings wait until there is space, and go on by themselves."
            ) from err
        raise StoreError(f"The recording cannot be kept ({err.strerror}).") from err
