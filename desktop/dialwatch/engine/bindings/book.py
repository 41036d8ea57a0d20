"""What we know of all bindings: kept in the file first, then in memory, then told to windows."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

from dialwatch.calls.account import NumberState
from dialwatch.calls.binding import Binding, Mode, NumberSource, TemporaryCallee
from dialwatch.calls.errors import BadInput
from dialwatch.clock import Clock
from dialwatch.engine.bindings.keeping import (
    dropped_numbers,
    ended,
    long_gone,
    settled_rows,
    told_status,
)
from dialwatch.engine.bindings.known import Key, Known
from dialwatch.engine.bindings.own import accepted, cleared, unsure
from dialwatch.engine.bindings.sheet import Sheet
from dialwatch.engine.bindings.taking import XReading, found, not_shown, page_taken, read_whole
from dialwatch.platforms.binding import Change, Limits, Made, Step
from dialwatch.store.bindings import Bindings, KeptAccount, KnownAccount

__all__ = ["BindingBook", "XReading"]

_AT_ONCE = 500
"""Bindings that are drawn up before the loop gets its turn."""
_NOT_READ = "The bindings are still being read from the disk. Ask again in a moment."


class BindingBook:
    """One per engine. What changes raises StoreError, and then nothing was changed.

    Reading (`of`) is at once, in the loop. Changes of an account are made one after the other;
    each is durable, and seen by `of`, when its coroutine returns. Times are UTC epoch
    milliseconds; `at` is by the platform's clock (`now`).
    """

    def __init__(
        self, store: Bindings, clock: Clock, skew_of: Callable[[str], float] = lambda _: 0.0
    ) -> None:
        """`skew_of`: seconds by which an account's platform's clock is ahead of ours."""
        self.store = store
        self._clock = clock
        self._skew_of = skew_of
        self._known: dict[str, Known] = {}
        self._unread: set[str] = set()
        """Accounts that the file knows and that were not read from it yet."""
        self._locks: dict[str, asyncio.Lock] = {}
        self._news = asyncio.Event()
        self.gone_days = 1
        """For which a binding that is gone is shown."""

    async def open(self) -> str:
        """Open the file. Returns what has to be said about it, or nothing. What it holds is read
        by `load`, or when it is first needed: half a million bindings take seconds.
        """
        notice = await self.store.open()
        self._unread = {one.id for one in await self.store.accounts()} - set(self._known)
        return notice

    async def load(self) -> None:
        """Read all that the file holds."""
        for account in sorted(self._unread):
            await self.sure(account)

    async def sure(self, account: str) -> Known:
        """What is known of the account, once it was read from the file."""
        if account in self._unread:
            async with self._lock(account):
                await self._read(account)
        return self.of(account)

    async def _read(self, account: str) -> None:
        """The caller holds the lock."""
        if account in self._unread:
            kept = await self.store.known(account)
            self._known[account] = await asyncio.to_thread(Known, kept)
            self._unread.discard(account)

    def of(self, account: str) -> Known:
        """What is known of the account; of an unknown one, nothing. Raises BadInput in the first
        moments of an engine, while it was not read from the file (`sure` waits for that).
        """
        if account in self._unread:
            raise BadInput(_NOT_READ)
        if account not in self._known:
            nothing = KeptAccount(id=account, mode=None, rev=0, forgotten=0)
            self._known[account] = Known(KnownAccount(account=nothing))
        return self._known[account]

    def now(self, account: str) -> int:
        """The present moment by the account's platform."""
        return self._clock.millis() + round(self._skew_of(account) * 1000)

    async def news(self, patience: float) -> None:
        """Wait until anything changed, in any account, that many real seconds at most."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), patience)

    def ring(self) -> None:
        """Wake those who wait for news."""
        self._news.set()
        self._news = asyncio.Event()

    # What was done here

    async def done(self, account: str, mode: Mode, change: Change, made: Made, at: int) -> None:
        """A request was accepted at that moment; `made` is what its answer told. Telling it twice
        does no harm: a binding made here keeps the moment that was told first.

        BIND and BIND_SECOND make a binding (`since` = `at`), MODIFY changes its values and, where
        `lives` is among them, `since`; UNBIND and CLEAR make it GONE. Drift of what was set is
        over.
        """
        more = change.step is Step.CLEAR
        while more:
            async with self._sheet(account) as sheet:
                more = cleared(sheet, change.x, at, _AT_ONCE)
        async with self._sheet(account) as sheet:
            accepted(sheet, mode, change, made, at)

    async def unsure(self, account: str, change: Change, sentence: str) -> None:
        """Nobody knows whether that request took place: the bindings that it is about are UNSURE
        until they are read; of a bind, its X says so.
        """
        async with self._sheet(account) as sheet:
            unsure(sheet, change, sentence)

    async def callee(self, callee: TemporaryCallee) -> None:
        """A temporary callee was set; it takes the place of an earlier one of its binding."""
        async with self._sheet(callee.account) as sheet:
            sheet.put_callee(callee)

    # What the platform tells

    def reading(self, account: str, mode: Mode, x: str) -> XReading:
        """Begin to read an X: before its first page is asked for."""
        return XReading(
            account, mode, x, self._clock.millis(), self.now(account), self.of(account).rev
        )

    async def take_page(self, reading: XReading, bindings: Sequence[Binding]) -> None:
        """A page of an X came. A value that differs from what we remember is drift; what was done
        here since the reading began counts, and not the page.
        """
        async with self._sheet(reading.account) as sheet:
            page_taken(sheet, reading, bindings)

    async def take_whole(self, reading: XReading, *, cut: bool = False) -> None:
        """All pages of the X came: what stands on it in our book and was not shown is GONE (with
        drift, unless we took it away), or had ended already; where the platform `cut` what it
        told, nobody knows.
        """
        more = not cut
        while more:
            async with self._sheet(reading.account) as sheet:
                more = not_shown(sheet, reading, _AT_ONCE)
        async with self._sheet(reading.account) as sheet:
            read_whole(sheet, reading)

    async def take_found(
        self, account: str, mode: Mode, binding: str, bindings: Sequence[Binding], rev: int
    ) -> None:
        """The platform was asked for one binding when the account was at `rev`; `bindings` is
        empty where it does not show it.
        """
        reading = XReading(account, mode, "", self._clock.millis(), self.now(account), rev)
        async with self._sheet(account) as sheet:
            found(sheet, reading, binding, bindings)

    async def failed(self, account: str, x: str, sentence: str) -> None:
        """The X could not be read, and why."""
        async with self._sheet(account) as sheet:
            row = sheet.number(x)
            if row is not None:
                sheet.put_number(replace(row, sentence=sentence))

    async def counted(self, account: str, counts: Mapping[str, int]) -> None:
        """AXE's count: how many bindings each X has. Unknown X are learnt."""
        async with self._sheet(account) as sheet:
            for x, count in counts.items():
                row = sheet.learn(x, NumberSource.COUNTED)
                if row.read_at is None:
                    sheet.put_number(replace(row, bindings=count))
            sheet.recount(counts)

    async def statuses(self, account: str, states: Mapping[str, NumberState]) -> None:
        """The platform pushed what holds for these X. Unknown ones are learnt."""
        numbers = (await self.sure(account)).numbers
        if any(x not in numbers or told_status(numbers[x], one) for x, one in states.items()):
            async with self._sheet(account) as sheet:
                for x, one in states.items():
                    row = sheet.learn(x, NumberSource.STATUS)
                    sheet.put_number(told_status(row, one) or row)

    # X numbers

    async def learn(self, account: str, numbers: Iterable[str], source: NumberSource) -> list[str]:
        """Know these X from now on; those that were not known before, in order."""
        known = (await self.sure(account)).numbers
        fresh = [x for x in dict.fromkeys(numbers) if x not in known]
        async with self._sheet(account) as sheet:
            for x in fresh:
                sheet.learn(x, source)
            sheet.recount(fresh)
        return fresh

    async def drop_numbers(self, account: str, numbers: Iterable[str]) -> None:
        """Know these X no more, nor their bindings; the platform is not asked."""
        async with self._sheet(account) as sheet:
            dropped_numbers(sheet, numbers)

    async def take_out(
        self,
        account: str,
        bindings: Iterable[Key],
        numbers: Iterable[str],
        callees: Iterable[Key],
    ) -> None:
        """Know these no more, because a number is erased; the platform is not asked."""
        async with self._sheet(account) as sheet:
            for key in bindings:
                sheet.drop(key)
            for x in numbers:
                sheet.drop_number(x)
            for name in callees:
                sheet.drop_callee(name)

    # Keeping

    async def settle(self, account: str, keys: Iterable[Key]) -> int:
        """Take over what the platform tells of these; how many had any drift. Its remaining life
        is unknown where that was drift.
        """
        async with self._sheet(account) as sheet:
            return settled_rows(sheet, keys)

    async def set_mode(self, account: str, mode: Mode | None, limits: Limits | None) -> None:
        """The account's application has this mode (None: not known), and that allows so much."""
        known = await self.sure(account)
        if mode is not known.mode:
            await self.store.set_mode(account, mode)
        changed = (mode, limits) != (known.mode, known.limits)
        known.mode, known.limits = mode, limits
        if changed:
            async with self._sheet(account) as sheet:
                sheet.recount([*known.numbers])

    async def age(self, account: str, now: int) -> None:
        """What has ended by now is ENDED; what left `gone_days` ago is dropped; temporary callees
        that are over are forgotten. `now` by the platform's clock.
        """
        more = True
        while more:
            async with self._sheet(account) as sheet:
                more = ended(sheet, now, _AT_ONCE)
        async with self._sheet(account) as sheet:
            long_gone(sheet, now, self.gone_days)

    async def forget(self, account: str) -> None:
        """Know nothing of the account any more: it was removed."""
        async with self._lock(account):
            await self.store.forget(account)
            self._known.pop(account, None)
            self._unread.discard(account)
            self.ring()

    @asynccontextmanager
    async def _sheet(self, account: str) -> AsyncIterator[Sheet]:
        """What is drawn up in the body is kept, and then counts."""
        async with self._lock(account):
            await self._read(account)
            known = self.of(account)
            sheet = Sheet(known)
            yield sheet
            changes = sheet.changes()
            if changes is not None:
                await self.store.save(changes)
                known.apply(changes)
                self.ring()

    def _lock(self, account: str) -> asyncio.Lock:
        return self._locks.setdefault(account, asyncio.Lock())
