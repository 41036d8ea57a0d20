"""The inbox: pushes as they came, durable before the platform is told that they were taken.

A file of its own beside the journal, so that an acknowledgement never waits for the journal.
`put` may be called from any thread; everything else on the engine's loop.
"""

import asyncio
import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TypeVar

import apsw

from dialwatch.calls.errors import StoreError
from dialwatch.calls.push import PushRow, PushState
from dialwatch.clock import Clock
from dialwatch.store.arriving import Arriving, Place
from dialwatch.store.failures import translated
from dialwatch.store.forgetting import checkpointed
from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.inbox_file import Arrival, InboxFile, Kept, Settled, open_inbox
from dialwatch.store.opening import connected, set_up

__all__ = ["MOST_WAITING", "Arrival", "Inbox", "Kept", "Overview", "Settled", "Spool", "Whole"]

MOST_WAITING = 64 << 20
"""Bytes of pushes that may wait to be read; beyond, the platforms are told to come again."""

DAY_MS = 86_400_000
KEPT_DAYS = 7
"""How long a push that was read is kept."""
RAW_DAYS = 90
"""How long a push is kept that nothing reads yet."""
MOST_BAD = 1_000
MOST_BAD_BYTES = 64 << 20
EVICTED = "evicted"
"""The counter of unreadable pushes that had to make room."""
ALIVE = "alive"
"""The last moment at which the receiver is known to have listened."""

_DROPPED = 500
"""Pushes that are dropped in one transaction at most."""

_LOOK = 0.02
"""Real seconds between two looks whether a rush is over."""
_AT_ONCE = 100
_AT_ONCE_BYTES = 4 << 20

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Overview:
    """What came of one kind on one account."""

    account: str
    kind: str
    last: int
    """When the last one came, UTC epoch milliseconds."""
    pushes: int
    """Repeats included."""
    quarantined: int
    late: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Whole:
    """A push with all that was kept of it."""

    row: PushRow
    source: str
    headers: str
    """JSON."""
    body: bytes


class Spool:
    """The folder of bodies that are too long for the inbox's file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def begin(self) -> Path:
        """A new file's path. Raises OSError."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        return self.folder / f"{secrets.token_hex(16)}.push"

    def sync(self, descriptor: int) -> None:
        """Make a written file, and the name of it, durable. Raises OSError."""
        os.fsync(descriptor)
        if os.name == "posix":  # elsewhere a folder cannot be opened
            folder = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def read(self, name: str) -> bytes:
        """A body. Raises OSError."""
        return (self.folder / name).read_bytes()

    def drop(self, name: str) -> None:
        """Take a file away, if it is there."""
        with suppress(OSError):
            (self.folder / name).unlink(missing_ok=True)

    def tidy(self, wanted: set[str]) -> None:
        """Take away what no push names: its row never became durable."""
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                if path.name not in wanted:
                    self.drop(path.name)


class Inbox:
    """One per profile. All methods may raise StoreError; StoreFull when the disk is full, after
    which the same inbox goes on as soon as there is space."""

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        self.path = path
        self.spool = Spool(path.with_name("spool"))
        self._clock = clock
        self._vfs = vfs
        self._writer: GroupCommit[InboxFile] | None = None
        self._reader: InboxFile | None = None
        self._arriving: Arriving | None = None
        self._reading: ThreadPoolExecutor | None = None
        self._close_reader: Callable[[], None] = lambda: None
        self._came = asyncio.Event()
        self.waiting_bytes = 0
        """Of pushes that came and are not yet read."""
        self._counting = Lock()
        self.days = (KEPT_DAYS, RAW_DAYS)
        """For which are kept: pushes that were read; all others, but those that wait."""
        self.dropped = 0
        """Pushes that were kept long enough, and are gone since the start."""

    async def open(self) -> str:
        """Open or create the file. Returns what has to be said about it, or nothing."""
        loop = asyncio.get_running_loop()
        reading = ThreadPoolExecutor(1, "inbox-reader")

        def start() -> tuple[GroupCommit[InboxFile], InboxFile, Callable[[], None], str]:
            connection, notice = open_inbox(self.path, self._clock, self._vfs)
            try:
                with translated(self.path):
                    reader = connected(self.path, self._vfs)
                    set_up(reader, "query_only = 1")
                    file = InboxFile(reader)
                    self.waiting_bytes = file.waiting_bytes()
                    self.spool.tidy(file.spools())
            except BaseException:
                connection.close(force=True)
                raise
            writer = GroupCommit(connection, self.path, "inbox-writer", InboxFile)
            return writer, file, lambda: _close(reader), notice

        try:
            writer, self._reader, self._close_reader, notice = await loop.run_in_executor(
                reading, start
            )
        except BaseException:
            reading.shutdown()
            raise
        self.loop = loop
        self._reading, self._writer = reading, writer
        self._arriving = Arriving(writer, self._put, self._settled)
        writer.start()
        self._came.set()
        return notice

    async def close(self) -> None:
        """Finish what was accepted, and close. May be called twice."""
        writer, reading = self._writer, self._reading
        self._writer = self._reading = self._arriving = None
        if writer is None or reading is None:
            return
        await asyncio.to_thread(writer.stop)
        await asyncio.get_running_loop().run_in_executor(reading, self._close_reader)
        reading.shutdown()

    def put(self, arrival: Arrival) -> "asyncio.Future[Place]":
        """Keep a push; done when it is durable, with its number and how often it has come.

        May be called in any thread that runs a loop. Raises StoreError, here or in the future.
        """
        arriving = self._arriving
        if arriving is None:
            raise self._closed()
        self._count(arrival.size)  # before it can be read, or it would count for ever
        return arriving.put(arrival)

    def _put(self, file: InboxFile, arrivals: Sequence[Arrival]) -> list[Place]:
        """In the writer's thread. A write that failed may be found whole after a crash, while its
        body's file was taken away: then it is the repeat that has the body."""
        for arrival in arrivals:
            before = file.spool_of(arrival) if arrival.spool else ""
            if before and not (self.spool.folder / before).exists():
                self._count(-file.forget(arrival))
        return file.put(arrivals)

    def _settled(self, settled: Sequence[tuple[Arrival, Place | BaseException]]) -> None:
        """In the writer's thread: take needless files away, and ring for whoever reads.

        It rings for repeats too: the first may have been kept although it was said to have failed.
        """
        for arrival, end in settled:
            if isinstance(end, BaseException) or end[1] > 1:
                self._count(-arrival.size)
                if arrival.spool:
                    self.spool.drop(arrival.spool)
        # Whoever reads takes the bell down before reading, and so sees what is durable by now.
        if not self._came.is_set():
            with suppress(RuntimeError):  # the loop has ended: the next start reads it
                self.loop.call_soon_threadsafe(self._came.set)

    def _count(self, size: int) -> None:
        """Bytes that wait, more or fewer; told from several threads."""
        with self._counting:
            self.waiting_bytes += size

    async def came(self) -> None:
        """Wait until there may be something to read."""
        await self._came.wait()

    async def calm(self, at_most: float) -> None:
        """Wait while pushes come in a rush, so many real seconds at most: the platforms wait for
        our word, and reading what they said can wait."""
        loop = asyncio.get_running_loop()
        until = loop.time() + at_most
        while (arriving := self._arriving) is not None and arriving.rush:
            if loop.time() >= until:
                return
            await asyncio.sleep(_LOOK)

    def ring(self) -> None:
        """Let whoever waits look again."""
        self._came.set()

    async def waiting(self, without: Sequence[str] = ()) -> list[Kept]:
        """The oldest pushes that wait, in the order in which they came; none: all are read.

        `without`: accounts whose pushes cannot be read yet.
        """
        self._came.clear()
        return await self._read(lambda file: file.waiting(_AT_ONCE, _AT_ONCE_BYTES, without))

    async def settle(self, settled: Sequence[Settled], size: int) -> None:
        """Say what became of pushes that waited; `size`: the bytes of their bodies."""
        spools: list[str] = await self._write(lambda file: file.settle(settled))
        for spool in spools:
            self.spool.drop(spool)
        self._count(-size)
        if any(one.body is not None for one in settled):  # nor in the log beside the file
            await self.bare(checkpointed)

    async def again(self, ids: Sequence[int] | None = None) -> int:
        """Let pushes in quarantine be read again: these, or all. How many they are."""
        sizes: list[int] = await self._write(lambda file: file.again(ids))
        self._count(sum(sizes))
        self._came.set()
        return len(sizes)

    async def rows(
        self,
        *,
        before: int | None = None,
        limit: int = 200,
        account: str = "",
        kind: str = "",
        state: PushState | None = None,
    ) -> list[PushRow]:
        """The latest first: before a number, of an account, kind, state where one is named."""
        return await self._read(
            lambda file: file.rows(
                before=before,
                limit=limit,
                account=account,
                kind=kind,
                state=None if state is None else int(state),
            )
        )

    async def one(self, number: int) -> Whole | None:
        """A push with its body; None: there is none. Raises StoreError when its file is gone."""
        found = await self._read(lambda file: file.one(number))
        if found is None:
            return None
        row, source, headers, body, spool = found
        return Whole(row, source, headers, await self.body(body, spool))

    async def body(self, body: bytes, spool: str) -> bytes:
        """The body, from its file where it lies in one. Raises StoreError."""
        if not spool:
            return body
        try:
            return await asyncio.to_thread(self.spool.read, spool)
        except OSError as err:
            raise StoreError(
                f"The body of a push is gone ({err.strerror}): its file {spool} was taken out of "
                f"{self.spool.folder}."
            ) from err

    async def overview(self) -> list[Overview]:
        """What came of each kind on each account, ever since it is kept."""
        return [Overview(*row) for row in await self._read(InboxFile.overview)]

    async def answers(self) -> Mapping[tuple[str, str, str], int]:
        """How often each answer was given: account, kind, answer → times."""
        return await self._read(InboxFile.answers)

    async def counts(self) -> dict[str, int]:
        """Counters that outlive restarts, and the moment `ALIVE`."""
        return await self._read(InboxFile.noted)

    async def alive(self, now: int) -> None:
        """Note that pushes could be taken at this moment."""
        await self._write(lambda file: file.note(ALIVE, now))

    async def tidy(self) -> None:
        """Forget what was kept long enough, and what is too much in quarantine: some at a time, so
        that what comes is never kept waiting."""
        now = self._clock.millis()
        read, odd = (now - days * DAY_MS for days in self.days)

        def work(file: InboxFile) -> tuple[int, list[str]]:
            return file.drop_old(read, odd, _DROPPED)

        while (dropped := await self._write(work))[0]:
            for spool in dropped[1]:
                self.spool.drop(spool)
            self.dropped += dropped[0]
        for spool in await self._write(_less_crowded):
            self.spool.drop(spool)

    @property
    def _open_writer(self) -> GroupCommit[InboxFile]:
        if self._writer is None:
            raise self._closed()
        return self._writer

    def _closed(self) -> StoreError:
        return StoreError(f"The inbox {self.path.name} is not open.")

    async def _write(self, work: Callable[[InboxFile], T]) -> T:
        done: Future[T] = self._open_writer.submit(work)
        return await asyncio.wrap_future(done)

    async def bare(self, work: Callable[[apsw.Connection], T]) -> T:
        """Let `work` have the connection, outside any transaction (`GroupCommit.bare`)."""
        done: Future[T] = self._open_writer.bare(work)
        return await asyncio.wrap_future(done)

    async def _read(self, work: Callable[[InboxFile], T]) -> T:
        reader, reading = self._reader, self._reading
        if reader is None or reading is None:
            raise self._closed()

        def read() -> T:
            with translated(self.path):
                return work(reader)

        return await asyncio.get_running_loop().run_in_executor(reading, read)


def _less_crowded(file: InboxFile) -> list[str]:
    """The oldest of too many in quarantine go; the files of their bodies."""
    excess = file.crowd(MOST_BAD, MOST_BAD_BYTES)
    left: list[str] = []
    for number in excess:
        left += file.drop("id = ?", (number,))
    if excess:
        file.count(EVICTED, len(excess))
    return left


def _close(connection: apsw.Connection) -> None:
    with suppress(apsw.Error):  # a full disk: what is durable stays in the log beside the file
        connection.close(force=True)
