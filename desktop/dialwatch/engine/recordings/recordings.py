"""All that the engine does with recordings: what its routes ask for, made of its parts."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.recording import FetchJob, Recording, RecordingMark, RecordingState, RescueRule
from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.acting import Acting
from dialwatch.engine.places import Places
from dialwatch.engine.recordings.exports import Exports
from dialwatch.engine.recordings.jobs import Jobs
from dialwatch.engine.recordings.keeping import Keeping
from dialwatch.engine.recordings.keys import KeyPlace
from dialwatch.engine.recordings.listening import Listening
from dialwatch.engine.recordings.means import Means
from dialwatch.engine.recordings.notes import Notes
from dialwatch.engine.recordings.oddities import Oddities
from dialwatch.engine.recordings.options import Options
from dialwatch.engine.recordings.queue import FetchQueue
from dialwatch.engine.recordings.rescue import Rescue
from dialwatch.engine.recordings.shelf import Shelf
from dialwatch.engine.recordings.view import recording_of
from dialwatch.engine.recordings.wanting import Wanting
from dialwatch.engine.worker import Worker
from dialwatch.monitor.notices import Notices
from dialwatch.net.address import Rules
from dialwatch.net.download import Downloader
from dialwatch.platforms.port import Heavy
from dialwatch.platforms.recording import Gives
from dialwatch.store.audit import Audit
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import RecordingStore

__all__ = ["MOST_AT_ONCE", "Recordings"]

MOST_AT_ONCE = 2000
"""Calls that are asked for together."""
_MIB = 2**20
_NOTHING: dict[str, Any] = {
    **dict.fromkeys(("name", "draft", "etag", "note", "host"), ""),
    **dict.fromkeys(("facts", "kind", "size", "total", "due", "fetched", "heard")),
    "state": RecordingState.LOST,
    "markers": (),
    "pinned": False,
    "turn": 0,
}
"""A recording of which nothing is kept."""
_FULL = "recordings"
"""Id of the notice that the disk is full."""


class Recordings:
    """One per engine. What its methods are given by a window is checked by them."""

    def __init__(
        self,
        profile: Path,
        place: KeyPlace,
        clock: Clock,
        worker: Worker,
        *,
        parses: Heavy,
        journal: Journal,
        audit: Audit,
        notices: Notices,
        book: AccountBook,
        acting: Acting,
        gives_of: Callable[[str], Gives],
        noted: Callable[[str, str, object], Awaitable[None]],
        accounts_changed: Callable[[], None],
    ) -> None:
        """`place`: where the key is had from; `worker`: the process that looks into recordings,
        owned from now on; `parses`: the one that reads records; `noted` writes a change of
        settings down; `accounts_changed`: what windows show of accounts is other by now."""
        self._journal = journal
        self._clock = clock
        self._notices = notices
        self._book = book
        self._gives_of = gives_of
        self._ended = asyncio.Event()
        self._worker = worker
        self.store = RecordingStore(profile / "recordings.db", clock)
        self.jobs = Jobs(time.monotonic)
        self.shelf = Shelf(profile / "recordings", place, self.store)
        self.listening = Listening(
            journal, self.store, self.shelf, audit=audit, clock=clock, who=lambda: acting.who
        )
        self.exports = Exports(journal, self.listening)
        self.notes = Notes(journal, self.store, clock, lambda: acting.who)
        self.keeping = Keeping(
            self.store,
            self.shelf,
            clock,
            lambda: book.loaded.settings.recordings,
            lambda name: self.listening.holds(name) or self.exports.holds(name),
        )
        places = Places(journal)
        means = Means(
            journal=journal,
            store=self.store,
            clock=clock,
            places=places,
            jobs=self.jobs,
            heavy=self._worker,
            downloader=Downloader(),
            gives_of=gives_of,
            rules_of=self._rules,
            largest=lambda: book.loaded.settings.recordings.largest_mib * _MIB,
            cache=self.shelf.cache,
        )
        self.wanting = Wanting(means, FetchQueue(self._full), self.days, self.keeping.trim)
        self.oddities = Oddities(journal, self.store, places, parses, self._zone_of)
        self.rescue = Rescue(
            journal,
            self.store,
            clock,
            rules=self._rules_of_rescue,
            enqueue=self.wanting.enqueue,
            is_lost=self.wanting.is_lost,
        )
        self.options = Options(
            book,
            self.keeping,
            self.rescue,
            self.store,
            noted=noted,
            accounts_changed=accounts_changed,
        )

    async def open(self) -> str:
        """Open the file and put the folder in order. Returns what has to be said about it."""
        notice = await self.store.open()
        await self.store.belongs_to(self._journal.journal_id, self._journal.places_of)
        with suppress(OSError):  # what cannot be deleted now is tried again at the next start
            await self.shelf.tidy()
        return notice

    async def run(self) -> None:
        """Take up what waited, then rescue, until cancelled."""
        await self.wanting.take_up()
        await self.rescue.run()

    def end(self) -> None:
        """Nobody is answered late any more."""
        self._ended.set()

    async def close(self) -> None:
        """Give up what runs; it is gone on with after the next start."""
        self.end()
        await self.wanting.queue.close()
        await self._worker.close()
        await self.store.close()

    # What the routes ask for

    async def marks(
        self, since: int, limit: int, wait: float
    ) -> tuple[int, list[RecordingMark], bool]:
        """What changed after `since`: the number to go on from, the marks, whether there are more.
        Waits for a change so many real seconds at most."""
        if since >= self.store.rev and wait:
            with self.store.subscribe() as follower:
                await self._wait(follower.grown(since), wait)
        newest = self.store.rev
        rows = await self.store.marks(since, limit + 1)
        if len(rows) > limit:
            return rows[limit - 1].rev, rows[:limit], True
        return max([newest, *(row.rev for row in rows)]), rows, False

    async def fetch_jobs(self, since: int, wait: float) -> tuple[int, list[FetchJob], int]:
        """Once something changed after `since`, or after so many real seconds: the number to go
        on from, the jobs, how many wait."""
        if wait:
            await self._wait(self.jobs.changed(since), wait)
        return self.jobs.rev, self.jobs.all(), self.jobs.waiting

    async def recording(self, call: int) -> Recording | None:
        """All that is known about a call's recording; None: there is no such call."""
        row = await self._journal.call_raw(call)
        if row is None:
            return None
        held = await self.store.held(call)
        return recording_of(row, held, self.days(row.account), self._clock.millis())

    async def peaks(self, call: int) -> bytes | None:
        """The waveform of a kept recording; None: there is none. Raises StoreError."""
        held = await self.store.held(call)
        if held is None or held.state is not RecordingState.KEPT:
            return None
        cache = await self.shelf.cache()
        try:
            return await asyncio.to_thread(cache.peaks, held.name)
        except StoreError:
            await self.listening.lost(held)
            return None

    async def wipe(self, *, pinned: bool) -> tuple[int, int]:
        """Delete what is kept, and give up what is coming: files and bytes."""
        await self.wanting.cancel(None)
        return await self.options.wipe(pinned=pinned)

    async def erase(self, calls: Sequence[int], sentence: str) -> int:
        """Delete what is kept of these calls' sound, with markers and notes, and fetch none of it
        again; how many files. Judgements stay: they count, and name nobody. Raises StoreError."""
        held = [one for one in (await self.store.held_of(calls)).values() if one.call is not None]
        known = await self._journal.spotted(calls)
        await self.wanting.cancel([f"call/{one.call}" for one in held])
        await self.shelf.drop({name for one in held for name in (one.name, one.draft) if name})
        ours = {one.call for one in held}
        spots = [one.spot for one in known if one.has_recording or one.spot.call in ours]
        await self.store.change(spots, **_NOTHING, sentence=sentence)
        return sum(bool(one.name or one.draft) for one in held)

    def days(self, account_id: str) -> float | None:
        """For how long an account's platform keeps a recording; None: nobody knows."""
        try:
            own = self._book.account(account_id).recordings.days
            return own if own is not None else self._gives_of(account_id).kept_days()
        except BadInput:
            return None

    def _zone_of(self, account_id: str) -> str | None:
        try:
            return self._book.account(account_id).zone
        except BadInput:
            return None

    def _rules(self, account_id: str) -> Rules:
        account = self._book.account(account_id)
        return Rules(
            own=account.base_url,
            hosts=(*account.recordings.hosts, *self._gives_of(account_id).recording_hosts()),
            plain_hosts=account.recordings.plain_hosts,
            pins=account.recordings.pins,
            simulated=account.simulated,
            ca_file=account.ca_file,
        )

    def _rules_of_rescue(self) -> Sequence[RescueRule]:
        return [one.rule() for one in self._book.loaded.settings.recordings.rules]

    def _full(self, sentence: str) -> None:
        if sentence:
            self._notices.tell(_FULL, sentence, "bad")
        elif any(one.id == _FULL and one.level == "bad" for one in self._notices.all()):
            self._notices.tell(_FULL, "There is space again: recordings are fetched.")

    async def _wait(self, what: Coroutine[Any, Any, Any], seconds: float) -> None:
        """Wait for this, for so long, or for the end of the engine."""
        waits = [asyncio.ensure_future(what), asyncio.ensure_future(self._ended.wait())]
        try:
            await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waits:
                one.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
