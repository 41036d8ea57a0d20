"""Batches: requests that change something, each kept before it is sent and after its answer.

A file of its own beside the journal: a damaged journal takes nothing along of what was sent. It
names whom the requests were about, because the user has to see it, until the number is erased, and
is for its owner alone. The last 1 000 batches that are finished are kept, none longer than is set
(`engine.privacy.keeping`).
"""

from collections.abc import Sequence
from pathlib import Path

from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.clock import Clock
from dialwatch.store.batches_file import FILE, BatchesFile, Entry, Kept
from dialwatch.store.side_store import SideStore, Sort

__all__ = ["Batches", "Entry", "Kept"]

_MOST = 1_000

_SORT = Sort(
    FILE, "batches", BatchesFile,
    lost="what was not sent yet is not sent. The audit log tells what was.",
)  # fmt: skip


class Batches(SideStore[BatchesFile]):
    """One per profile. Its methods may raise StoreError; StoreFull when the disk is full.

    What is written is durable when the coroutine returns; what several callers write at the same
    time shares a transaction. Changes become visible in the order in which they were asked for.
    """

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        super().__init__(path, clock, _SORT, vfs=vfs)

    def _tidy(self, file: BatchesFile, now: int) -> None:
        file.prune(now - self.kept_for, _MOST)

    async def begin(self, kept: Kept, entries: Sequence[Entry]) -> None:
        """Keep a new batch with all its entries, or nothing of it."""
        await self.do(lambda file: file.begin(kept, entries), len(entries))

    async def save(self, batch: str, entries: Sequence[BatchEntry]) -> None:
        """Keep entries as they stand now, in one transaction."""
        await self.do(lambda file: file.save(batch, entries), len(entries))

    async def save_head(
        self, head: Batch, entries: Sequence[BatchEntry] = (), *, unfinished: bool = True
    ) -> None:
        """Keep the head, and these entries with it, as they stand now.

        `unfinished`: something may still be sent or learnt.
        """

        def work(file: BatchesFile) -> None:
            file.save(head.id, entries)
            file.save_head(head, unfinished=unfinished)

        await self.do(work, len(entries))

    async def batch(self, batch: str) -> Batch | None:
        """The head of that id, counted; None: there is none."""
        return await self.do(lambda file: file.batch(batch))

    async def batches(self, limit: int = 100) -> list[Batch]:
        """The newest first."""
        return await self.do(lambda file: file.batches(limit))

    async def unfinished(self) -> list[Kept]:
        """Those of which something may still be sent or learnt, the oldest first."""
        return await self.do(BatchesFile.unfinished)

    async def entries(self, batch: str, since: int = 0, limit: int = 2_000) -> list[BatchEntry]:
        """Entries that changed after the revision `since`, in the order of their change."""
        return await self.do(lambda file: file.entries(batch, since, limit))

    async def whole(self, batch: str) -> list[Entry]:
        """All entries with the values of their operations, in their order."""
        return await self.do(lambda file: file.whole(batch))
