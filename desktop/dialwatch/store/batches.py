"""Batches: requests that change something, each kept before it is sent and after its answer.

A file of its own beside the journal: neither a damaged journal nor an erased number takes along
what was sent. It names whom the requests were about, because the user has to see it, and is for
its owner alone. The last 1 000 batches that are finished are kept, none longer than 400 days.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

import apsw

from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.calls.errors import StoreError
from dialwatch.clock import Clock
from dialwatch.store.batches_file import FILE, BatchesFile, Entry, Kept
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.opening import set_aside
from dialwatch.store.side_file import open_side_file

__all__ = ["Batches", "Entry", "Kept"]

_MOST = 1_000
_KEPT_FOR = 400 * 24 * 3_600_000
"""Milliseconds for which a finished batch is kept at most."""

T = TypeVar("T")


class Batches:
    """One per profile. Its methods may raise StoreError; StoreFull when the disk is full.

    What is written is durable when the coroutine returns; what several callers write at the same
    time shares a transaction. Changes become visible in the order in which they were asked for.
    """

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        self.path = path
        self._clock = clock
        self._vfs = vfs
        self._writer: GroupCommit[BatchesFile] | None = None

    async def open(self) -> str:
        """Open or create the file, and forget what is too old. Returns what has to be said about
        it, or nothing. Raises StoreTooNew with the file untouched.
        """
        connection, notice = await asyncio.to_thread(self._opened)
        self._writer = GroupCommit(connection, self.path, "batches", BatchesFile)
        self._writer.start()
        await self._do(lambda file: file.prune(self._clock.millis() - _KEPT_FOR, _MOST))
        return notice

    def _opened(self) -> tuple[apsw.Connection, str]:
        with translated(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return open_side_file(self.path, FILE, self._vfs), ""
            except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
                aside = set_aside(self.path, self._clock.now())
                return open_side_file(self.path, FILE, self._vfs), (
                    f"The file of batches was damaged. It was set aside as {aside.name} and a new "
                    "one begun: what was not sent yet is not sent. The audit log tells what was."
                )

    async def close(self) -> None:
        """Finish what was begun. May be called twice."""
        writer, self._writer = self._writer, None
        if writer is not None:
            await asyncio.to_thread(writer.stop)

    async def begin(self, kept: Kept, entries: Sequence[Entry]) -> None:
        """Keep a new batch with all its entries, or nothing of it."""
        await self._do(lambda file: file.begin(kept, entries), len(entries))

    async def save(self, batch: str, entries: Sequence[BatchEntry]) -> None:
        """Keep entries as they stand now, in one transaction."""
        await self._do(lambda file: file.save(batch, entries), len(entries))

    async def save_head(
        self, head: Batch, entries: Sequence[BatchEntry] = (), *, unfinished: bool = True
    ) -> None:
        """Keep the head, and these entries with it, as they stand now.

        `unfinished`: something may still be sent or learnt.
        """

        def work(file: BatchesFile) -> None:
            file.save(head.id, entries)
            file.save_head(head, unfinished=unfinished)

        await self._do(work, len(entries))

    async def batch(self, batch: str) -> Batch | None:
        """The head of that id, counted; None: there is none."""
        return await self._do(lambda file: file.batch(batch))

    async def batches(self, limit: int = 100) -> list[Batch]:
        """The newest first."""
        return await self._do(lambda file: file.batches(limit))

    async def unfinished(self) -> list[Kept]:
        """Those of which something may still be sent or learnt, the oldest first."""
        return await self._do(BatchesFile.unfinished)

    async def entries(self, batch: str, since: int = 0, limit: int = 2_000) -> list[BatchEntry]:
        """Entries that changed after the revision `since`, in the order of their change."""
        return await self._do(lambda file: file.entries(batch, since, limit))

    async def whole(self, batch: str) -> list[Entry]:
        """All entries with the values of their operations, in their order."""
        return await self._do(lambda file: file.whole(batch))

    async def _do(self, work: Callable[[BatchesFile], T], rows: int = 1) -> T:
        if self._writer is None:
            raise StoreError("The file of batches is not open.")
        done: Future[T] = self._writer.submit(work, max(1, rows))
        return await asyncio.wrap_future(done)
