"""The journal: everything that the platforms told us, in order, on disk."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import apsw

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import StoreError
from dialwatch.calls.number import matching
from dialwatch.calls.packed import Block
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.store.ager import Ager
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.follower import Follower
from dialwatch.store.names import Words
from dialwatch.store.opening import connected, note_damage, open_file
from dialwatch.store.reader import Reader
from dialwatch.store.recorder import Recorder
from dialwatch.store.sealing import Sealer
from dialwatch.store.snapshot import Snapshot
from dialwatch.store.values import (
    CallChange,
    Called,
    CallRow,
    CampaignUpdate,
    Counts,
    Dialled,
    Opened,
    Record,
    Recorded,
    Spotted,
)
from dialwatch.store.writer import ROWS, Writer

__all__ = ["Follower", "Journal", "Snapshot"]

_SLICE = 50_000
"""Calls that are looked at in one read."""
_RECORDS = 5_000
"""Calls whose records are held at the same time."""
_ENDING = 7
"""Digits by which the calls to a number are found."""

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Journal:
    """Append-only record of observations and the current row of each call. One per profile.

    All writes go through one thread and are durable when their coroutine returns; reads go
    through another. Every method may raise StoreError; StoreFull when the disk is full, after
    which the same journal goes on as soon as there is space. Used on one event loop.
    """

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        self.path = path
        self._clock = clock
        self._vfs = vfs
        self._id = ""
        self._writer: Writer | None = None
        self._reader: Reader | None = None
        self._reading: ThreadPoolExecutor | None = None
        self._followers: set[Follower] = set()
        self._sealer = Sealer(self.read, self.write, lambda: (self.calls, self.last_seq))
        self._ager = Ager(self)

    async def open(self) -> Opened:
        """Open or create the file, migrating an older one after a backup of it.

        A damaged file is moved aside and said so in `Opened.notice`. Raises StoreTooNew, the
        file untouched, when a newer program wrote it; StoreError when it cannot be used.
        """
        loop = asyncio.get_running_loop()

        def grown() -> None:
            with suppress(RuntimeError):  # the loop has ended: nobody follows any more
                loop.call_soon_threadsafe(self._wake)

        def start() -> Opened:
            file = open_file(self.path, self._clock, self._vfs)
            try:
                with translated(self.path):
                    reader = connected(self.path, self._vfs)
                    reader.pragma("query_only", 1)
            except StoreError:
                file.connection.close(force=True)
                raise
            self._writer = Writer(file, self.path, grown)
            self._reader = Reader(reader, self._words)
            return file.opened

        reading = ThreadPoolExecutor(1, "journal-reader")
        try:
            opened = await loop.run_in_executor(reading, start)
        except BaseException:
            reading.shutdown()
            raise
        self._reading = reading
        self._id = opened.journal_id
        self._open_writer.start()
        self._sealer.start()
        return opened

    async def close(self) -> None:
        """Finish what was accepted, seal, and close. May be called twice."""
        if self._writer is None or self._reader is None or self._reading is None:
            return
        await self._sealer.stop()
        writer, reader, reading = self._writer, self._reader, self._reading
        self._writer = self._reader = self._reading = None
        await asyncio.get_running_loop().run_in_executor(reading, reader.close)
        await asyncio.to_thread(writer.stop)
        reading.shutdown()

    @property
    def journal_id(self) -> str:
        """Changes when the file was replaced."""
        return self._id

    @property
    def last_seq(self) -> int:
        """The sequence number of the latest durable change; 0 at first."""
        return self._open_writer.seq

    @property
    def calls(self) -> int:
        """Number of calls; they are numbered densely from 1."""
        return self._open_writer.calls

    async def set_account(
        self, account: str, platform: Platform, *, has_line: bool = True, has_robot: bool = True
    ) -> None:
        """Say what an account is, before anything of it is recorded. Repeats cost nothing.

        `has_line` and `has_robot` are False where the platform never tells them.
        """
        await self.write(
            lambda recorder: recorder.campaigns.set_account(
                account, platform, has_line=has_line, has_robot=has_robot
            )
        )

    async def record(
        self,
        calls: Sequence[CallSeen] = (),
        campaigns: Sequence[CampaignSeen] = (),
        updates: Sequence[CampaignUpdate] = (),
    ) -> Recorded:
        """Merge observations into the journal; durable when it returns.

        Campaigns go first and updates last, at most 500 rows a transaction. A call of a
        campaign that is not known yet makes that campaign. Calls that are observed again as
        they are known write nothing. Everything here may safely be repeated after an error.
        """
        total = Recorded(seq=self.last_seq)
        rows = len(campaigns) + len(calls) + len(updates)
        if rows <= ROWS:
            return await self._record_at_once(calls, campaigns, updates, rows) if rows else total
        for start in range(0, len(campaigns), ROWS):
            total = total.plus(await self.record(campaigns=campaigns[start : start + ROWS]))
        for start in range(0, len(calls), ROWS):
            total = total.plus(await self.record(calls[start : start + ROWS]))
        for start in range(0, len(updates), ROWS):
            total = total.plus(await self.record(updates=updates[start : start + ROWS]))
        return total

    async def _record_at_once(
        self,
        calls: Sequence[CallSeen],
        campaigns: Sequence[CampaignSeen],
        updates: Sequence[CampaignUpdate],
        rows: int,
    ) -> Recorded:
        def work(recorder: Recorder) -> Recorded:
            recorder.campaigns.listed(campaigns)
            recorded = recorder.record(calls)
            recorder.campaigns.updated(updates)
            return recorded.plus(Recorded(seq=recorder.numbering.seq))

        return await self.write(work, rows)

    async def campaigns(self, since: int = 0) -> list[CampaignRow]:
        """The campaigns that changed after `since`, in the order of their ids."""
        return await self.read(Reader.campaigns, since)

    async def robots(self) -> dict[str, str]:
        """Names of robots by the platform's id."""
        return await self.read(Reader.robots)

    async def set_robots(self, account: str, names: Mapping[str, str]) -> None:
        """Keep the names of an account's robots; those not named stay as they are."""
        await self.write(lambda recorder: recorder.campaigns.set_robots(account, names))

    async def changes(self, since: int, limit: int = ROWS) -> tuple[Block, int, bool]:
        """At most `limit` calls that changed after `since`, in the order of their change.

        With them the sequence number to go on from, and whether there are more. Campaigns
        that changed meanwhile are had by `campaigns(since)`, asked after this, not before.
        """
        until = self.last_seq
        block, cut = await self.read(Reader.changes, since, until, limit)
        return block, max(since, until) if cut is None else cut, cut is not None

    async def calls_changed(self, since: int, limit: int = ROWS) -> tuple[list[CallChange], int]:
        """At most `limit` calls that changed after `since`, in the order of their change, and the
        sequence number to go on from: `last_seq` when there are no more.
        """
        until = self.last_seq
        rows = await self.read(Reader.calls_changed, since, until, limit)
        return rows, rows[-1].seq if len(rows) == limit else max(since, until)

    def snapshot(self) -> "Snapshot":
        """All calls as they are, for a window that has none."""
        return Snapshot(self.read, lambda: (self.calls, self.last_seq))

    async def call_raw(self, call: int) -> CallRow | None:
        """Everything about one call, by the journal's number of it; None: there is none."""
        return await self.read(Reader.call, call)

    async def calls_by_number(self, numbers: Iterable[str]) -> list[Dialled]:
        """The calls to these numbers, oldest first, however their country and area codes are
        written: numbers whose last 7 digits are the same are told, and are to be compared.

        Looks at every call, in slices, so that other reads come in between.
        """
        ends = sorted({one[-_ENDING:] for one in map(matching, numbers) if len(one) >= _ENDING})
        found: list[Dialled] = []
        for first in range(1, self.calls + 1, _SLICE) if ends else ():
            last = first + _SLICE - 1
            found += await self.read(Reader.of_numbers, first, last, ends, _ENDING)
        return found

    async def records(self, campaigns: Sequence[int]) -> AsyncIterator[list[Record]]:
        """The platform's records of the calls of these campaigns (`CampaignRow.id`), oldest
        first, in slices."""
        for first in range(1, self.calls + 1, _RECORDS) if campaigns else ():
            found = await self.read(Reader.records, first, first + _RECORDS - 1, campaigns)
            if found:
                yield found

    async def called(self, calls: Sequence[int]) -> list[Called]:
        """Whom these calls are about, by the journal's numbers of them; unknown ones are left
        out."""
        found: list[Called] = []
        for start in range(0, len(calls), ROWS):
            found += await self.read(Reader.called, calls[start : start + ROWS])
        return found

    async def numbers(self, campaigns: Sequence[int]) -> list[tuple[int, str]]:
        """Campaign and number of each call of these campaigns (`CampaignRow.id`)."""
        return await self.read(Reader.numbers, campaigns) if campaigns else []

    async def minutes(self, campaign: int) -> list[tuple[int, int]]:
        """Of a campaign: minute since the epoch, and the timed calls in it, in order."""
        return await self.read(Reader.minutes, campaign)

    async def lines(self, account: str) -> set[str]:
        """Lines of the account's calls."""
        return await self.read(Reader.lines, account)

    async def samples(self, campaign: int, limit: int) -> list[bytes]:
        """The platform's records of some of a campaign's calls."""
        return await self.read(Reader.samples, campaign, limit)

    async def spotted(self, calls: Sequence[int]) -> list[Spotted]:
        """These calls, by the journal's numbers of them, as what outlives it knows them; unknown
        ones are left out."""
        found: list[Spotted] = []
        for start in range(0, len(calls), ROWS):
            found += await self.read(Reader.spotted, calls[start : start + ROWS])
        return found

    async def recorded(self, campaign: int) -> list[Called]:
        """The calls of a campaign (`CampaignRow.id`) that have a recording; `raw` is empty."""
        return await self.read(Reader.recorded, campaign)

    async def places_of(
        self, calls: Sequence[tuple[str, str, str]]
    ) -> dict[tuple[str, str, str], int]:
        """Account, key of the campaign and key within it → the journal's number of the call, of
        those that it has."""
        found: dict[tuple[str, str, str], int] = {}
        for start in range(0, len(calls), ROWS):
            found |= await self.read(Reader.places, calls[start : start + ROWS])
        return found

    async def latest_dial(self, campaign: int) -> int | None:
        """The minute of the latest timed call of a campaign (`CampaignRow.id`), UTC epoch
        milliseconds; None: there is none."""
        return await self.read(Reader.latest_dial, campaign)

    async def counts(self) -> Counts:
        """How much there is."""
        return await self.read(Reader.counts)

    async def state(self, key: str) -> object:
        """The JSON value kept under `key`, None if there is none."""
        return await self.read(Reader.state, key)

    async def set_state(self, key: str, value: object) -> None:
        """Keep a small JSON value; None forgets it."""
        text = None if value is None else json.dumps(value, separators=(",", ":"))
        await self.write(lambda recorder: recorder.set_state(key, text))

    def subscribe(self) -> Follower:
        """A waiter for growth, for each reader of the feed its own."""
        return Follower(self._followers, lambda: self.last_seq)

    async def age(self, before: int) -> int:
        """Take out of calls that ended before that moment (UTC epoch ms) whom they were about; how
        many. The calls stay, and count."""
        return await self._ager.age(before)

    async def aged_among(self, calls: Sequence[int]) -> list[int]:
        """Those of these calls that do not say any more whom they were about."""
        return await self._ager.among(calls)

    async def seal(self) -> int:
        """Pack all unsealed calls into segments now; the number of segments written.

        It happens by itself when a segment is full, when nothing comes in, and at the end.
        """
        return await self._sealer.seal(1)

    @property
    def _open_writer(self) -> Writer:
        if self._writer is None:
            raise StoreError(f"The journal {self.path.name} is not open.")
        return self._writer

    def _words(self) -> Words:
        return self._open_writer.words

    def _wake(self) -> None:
        for follower in self._followers:
            follower.wake()

    async def bare(self, work: Callable[[apsw.Connection], _T]) -> _T:
        """Let `work` have the writer's connection, outside any transaction (`GroupCommit.bare`).
        Calls that it changes must get a new `seq`, and those that are sealed be noted as unsealed.
        """
        done: Future[_T] = self._open_writer.bare(work)
        return await asyncio.wrap_future(done)

    async def write(self, work: Callable[[Recorder], _T], rows: int = 1) -> _T:
        """What `work` returns, after its transaction is durable."""
        done: Future[_T] = self._open_writer.submit(work, rows)
        return await asyncio.wrap_future(done)

    async def read(
        self, method: Callable[Concatenate[Reader, _P], _T], *args: _P.args, **named: _P.kwargs
    ) -> _T:
        """What the reader's method returns, called in the reader's thread."""
        reader, reading = self._reader, self._reading
        if reader is None or reading is None:
            raise StoreError(f"The journal {self.path.name} is not open.")

        def read() -> _T:
            try:
                with translated(self.path):
                    return method(reader, *args, **named)
            except StoreDamaged:
                note_damage(self.path)
                raise

        return await asyncio.get_running_loop().run_in_executor(reading, read)
