"""The audit log: who asked a platform for what, and what came of it. Append-only, chained.

A file of its own, so that neither a damaged journal nor an erased number takes it along. Lines
are masked; receipts beside them name what was acted on, because the user has to see it: the file
is for its owner alone. A chain shows what was changed or taken out between two lines; lines cut
off at the end leave no trace in it. Of lines at its beginning that were kept long enough, a later
line of the chain says that they are gone, and how the last of them ended.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from dialwatch.calls.audit_line import AuditFilter, AuditLine
from dialwatch.calls.errors import StoreError
from dialwatch.calls.receipt import Receipt
from dialwatch.clock import Clock
from dialwatch.store.audit_file import AuditFile
from dialwatch.store.audit_opening import open_audit
from dialwatch.store.failures import translated

__all__ = ["Audit", "AuditFilter", "AuditLine"]

_P = ParamSpec("_P")
_T = TypeVar("_T")

_SLICE = 5_000
"""Lines that are checked at a time."""


class Audit:
    """One per profile. All of its methods may raise StoreError; StoreFull when the disk is full.

    Its file is used in one thread of its own: what is written is durable when the coroutine
    returns, and the loop never waits.
    """

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        self.path = path
        self._clock = clock
        self._vfs = vfs
        self._file: AuditFile | None = None
        self._thread: ThreadPoolExecutor | None = None

    async def open(self) -> str:
        """Open or create the file. Returns what has to be said about it, or nothing."""
        thread = ThreadPoolExecutor(1, "audit")
        loop = asyncio.get_running_loop()
        try:
            self._file, notice = await loop.run_in_executor(
                thread, open_audit, self.path, self._clock, self._vfs
            )
        except BaseException:
            thread.shutdown()
            raise
        self._thread = thread
        return notice

    async def close(self) -> None:
        """Finish what was begun. May be called twice."""
        file, thread = self._file, self._thread
        self._file = self._thread = None
        if file is not None and thread is not None:
            await asyncio.get_running_loop().run_in_executor(thread, file.close)
            thread.shutdown()

    async def write(self, line: AuditLine) -> int:
        """Append a line; its place in the log."""
        return await self._do(AuditFile.write, line)

    async def write_all(self, lines: Sequence[AuditLine]) -> None:
        """Append lines, all or none."""
        await self._do(AuditFile.write_all, lines)

    async def lines(
        self,
        wanted: AuditFilter | None = None,
        *,
        before: int | None = None,
        limit: int = 200,
        account: str = "",
        action: str = "",
    ) -> list[AuditLine]:
        """The latest lines first: before a place, of those that are wanted; without a filter, of an
        account or an action where one is named. What is written meanwhile need not wait for it.
        """
        wanted = wanted or AuditFilter(account=account, action=action)
        found, place = await self._do(AuditFile.lines, wanted, before, limit)
        while place is not None and len(found) < limit:
            more, place = await self._do(AuditFile.lines, wanted, place, limit - len(found))
            found += more
        return found

    async def about(
        self, account: str, names: Iterable[str], *, limit: int = 50
    ) -> list[AuditLine]:
        """The latest lines about one of these numbers, sessions or tasks of an account."""
        return await self._do(AuditFile.about, account, tuple(names), limit)

    async def words(self) -> tuple[list[str], list[str]]:
        """Who did something, and the operations that were asked for, in order."""
        return await self._do(AuditFile.words)

    async def size(self) -> int:
        """How many lines there are, as far as none was taken out."""
        return await self._do(lambda file: file.last)

    async def verify(self) -> int | None:
        """The place of the first line that does not fit to the one before it, or is missing; None:
        all fit. What is written meanwhile need not wait for it.
        """
        newest = await self.size()
        for since in range(0, newest, _SLICE):
            until = min(since + _SLICE, newest)
            broken = await self._do(AuditFile.broken_within, since, until)
            if broken is not None:
                return broken
        return None

    async def bare(self, work: Callable[[AuditFile], _T]) -> _T:
        """Let `work` have the file, in its thread (`audit_cutting`)."""
        return await self._do(work)

    async def keep(self, receipt: Receipt) -> None:
        """Keep a receipt, so that asking for the same action again sends nothing."""
        await self._do(AuditFile.keep, receipt)

    async def receipt(self, action: str) -> Receipt | None:
        """The receipt of an action; None: it was never begun."""
        return await self._do(AuditFile.receipt, action)

    async def _do(
        self, method: Callable[Concatenate[AuditFile, _P], _T], *args: _P.args, **named: _P.kwargs
    ) -> _T:
        file, thread = self._file, self._thread
        if file is None or thread is None:
            raise StoreError(f"The audit log {self.path.name} is not open.")

        def work() -> _T:
            with translated(self.path):
                return method(file, *args, **named)

        return await asyncio.get_running_loop().run_in_executor(thread, work)
