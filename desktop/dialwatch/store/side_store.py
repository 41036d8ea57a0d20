"""A side file in use: opened, or set aside where it is damaged; written by a thread of its own."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import apsw

from dialwatch.calls.errors import StoreError
from dialwatch.clock import Clock
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.opening import set_aside
from dialwatch.store.side_file import SideFile, open_side_file

__all__ = ["KEPT_FOR", "SideStore", "Sort"]

KEPT_FOR = 400 * 24 * 3_600_000
"""Milliseconds for which what is finished is kept at most."""

Hand = TypeVar("Hand")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sort(Generic[Hand]):
    """What such a file is in use."""

    file: SideFile
    name: str
    """Of its thread."""
    hand: Callable[[apsw.Connection], Hand]
    lost: str
    """What has to be said once a damaged one was set aside."""


class SideStore(Generic[Hand]):
    """One per profile. Its methods may raise StoreError; StoreFull when the disk is full.

    What is written is durable when the coroutine returns; what several callers write at the same
    time shares a transaction. Changes become visible in the order in which they were asked for.
    """

    def __init__(
        self, path: Path, clock: Clock, sort: Sort[Hand], *, vfs: str | None = None
    ) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        self.path = path
        self._clock = clock
        self._sort = sort
        self._vfs = vfs
        self._writer: GroupCommit[Hand] | None = None
        self.kept_for = KEPT_FOR
        """What is finished and older is dropped when the file is opened."""

    async def open(self) -> str:
        """Open or create the file, and forget what is too old. Returns what has to be said about
        it, or nothing. Raises StoreTooNew with the file untouched.
        """
        connection, notice = await asyncio.to_thread(self._opened)
        self._writer = GroupCommit(connection, self.path, self._sort.name, self._sort.hand)
        self._writer.start()
        now = self._clock.millis()
        await self.do(lambda file: self._tidy(file, now))
        return notice

    def _opened(self) -> tuple[apsw.Connection, str]:
        kind = self._sort.file
        with translated(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return open_side_file(self.path, kind, self._vfs), ""
            except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
                aside = set_aside(self.path, self._clock.now())
                return open_side_file(self.path, kind, self._vfs), (
                    f"The {kind.what} was damaged. It was set aside as {aside.name} and a new "
                    f"one begun: {self._sort.lost}"
                )

    def _tidy(self, file: Hand, now: int) -> None:
        """Forget what is too old, in the first transaction after opening."""

    async def close(self) -> None:
        """Finish what was begun. May be called twice."""
        writer, self._writer = self._writer, None
        if writer is not None:
            await asyncio.to_thread(writer.stop)

    async def do(self, work: Callable[[Hand], T], rows: int = 1) -> T:
        """Let `work` read and write in a transaction; `rows`: how many it changes, about."""
        if self._writer is None:
            raise StoreError(f"The {self._sort.file.what} is not open.")
        done: Future[T] = self._writer.submit(work, max(1, rows))
        return await asyncio.wrap_future(done)

    async def bare(self, work: Callable[[apsw.Connection], T]) -> T:
        """Let `work` have the connection, outside any transaction (`GroupCommit.bare`)."""
        if self._writer is None:
            raise StoreError(f"The {self._sort.file.what} is not open.")
        done: Future[T] = self._writer.bare(work)
        return await asyncio.wrap_future(done)
