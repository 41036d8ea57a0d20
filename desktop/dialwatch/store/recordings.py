"""What this profile knows about recordings: where each stands, and what was heard in it.

A file of its own beside the journal: it outlives one that was damaged or begun anew. The sounds
themselves lie in the cache (`engine.recordings.cache`); a row without its file, or a file without
a row, is put in order at the start.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

import apsw

from dialwatch.calls.errors import StoreError
from dialwatch.calls.recording import RecordingMark, RecordingState
from dialwatch.clock import Clock
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.follower import Follower
from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.opening import set_aside
from dialwatch.store.recordings_file import FILE, Hand, HeldRecording, KeptFile
from dialwatch.store.side_file import open_side_file
from dialwatch.store.values import Spot

__all__ = ["HeldRecording", "KeptFile", "RecordingStore", "Resolve"]

Resolve = Callable[[Sequence[tuple[str, str, str]]], Awaitable[Mapping[tuple[str, str, str], int]]]
"""Account, campaign and key of calls → the journal's numbers of those that it has."""

_JOURNAL = "journal"
_AT_ONCE = 500

T = TypeVar("T")


class RecordingStore:
    """One per profile. Its methods may raise StoreError; StoreFull when the disk is full."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self._clock = clock
        self._writer: GroupCommit[Hand] | None = None
        self._followers: set[Follower] = set()
        self.rev = 0
        """Of the last durable change."""

    async def open(self) -> str:
        """Open or create the file. Returns what has to be said about it, or nothing."""

        def start() -> tuple[apsw.Connection, str]:
            with translated(self.path):
                self.path.parent.mkdir(parents=True, exist_ok=True)
                try:
                    return open_side_file(self.path, FILE), ""
                except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
                    aside = set_aside(self.path, self._clock.now())
                    return open_side_file(self.path, FILE), (
                        "The file of the recordings was damaged. It was set aside as "
                        f"{aside.name} and an empty one begun: markers and judgements are in the "
                        "old one, and recordings have to be fetched again."
                    )

        connection, notice = await asyncio.to_thread(start)
        self._writer = GroupCommit(connection, self.path, "recordings", Hand)
        self._writer.start()
        self.rev = await self._do(lambda hand: hand.rev)
        return notice

    async def close(self) -> None:
        """Finish what was begun. May be called twice."""
        writer, self._writer = self._writer, None
        if writer is not None:
            await asyncio.to_thread(writer.stop)

    def subscribe(self) -> Follower:
        """A waiter for changes."""
        return Follower(self._followers, lambda: self.rev)

    async def belongs_to(self, journal_id: str, resolve: Resolve) -> None:
        """The calls' numbers are those of this journal. Another one's are looked up, and those of
        calls that it did not have until now."""
        if await self.fact(_JOURNAL) != journal_id:
            await self._do(Hand.unplace)
            await self.set_fact(_JOURNAL, journal_id)
        after = 0
        while rows := await self._do(lambda hand: hand.spots(after, _AT_ONCE)):  # noqa: B023
            found = await resolve([row[1:] for row in rows])
            placed = [(found[row[1:]], row[0]) for row in rows if row[1:] in found]
            await self._changing(lambda hand: hand.place(placed))  # noqa: B023
            after = rows[-1][0]

    async def change(self, spots: Sequence[Spot], **values: Any) -> None:
        """Give these calls' recordings those values (fields of `HeldRecording`)."""
        for start in range(0, len(spots), _AT_ONCE):
            part = spots[start : start + _AT_ONCE]
            await self._changing(lambda hand: hand.change(part, values))  # noqa: B023

    async def enqueue(self, wanted: Sequence[tuple[Spot, int | None]], turn: int) -> None:
        """Let these wait to be fetched: each with when its platform deletes it."""
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            await self._changing(lambda hand: hand.enqueue(part, turn))  # noqa: B023

    async def held(self, call: int) -> HeldRecording | None:
        """What is held about a call's recording; None: nothing."""
        found = await self._do(lambda hand: hand.held([call]))
        return found[0] if found else None

    async def held_of(self, calls: Sequence[int]) -> dict[int, HeldRecording]:
        """The same for many, by the journal's numbers of the calls."""
        found: dict[int, HeldRecording] = {}
        for start in range(0, len(calls), _AT_ONCE):
            part = calls[start : start + _AT_ONCE]
            rows = await self._do(lambda hand: hand.held(part))  # noqa: B023
            found |= {one.call: one for one in rows if one.call is not None}
        return found

    async def waiting(self, limit: int) -> list[HeldRecording]:
        """Those that wait to be fetched, the first one first."""
        return await self._do(lambda hand: hand.waiting(limit))

    async def missed(self, turn: int, limit: int) -> list[HeldRecording]:
        """Those that failed, of this turn."""
        return await self._do(lambda hand: hand.missed(turn, limit))

    async def count(self, state: RecordingState, turn: int) -> int:
        """How many stand so."""
        return await self._do(lambda hand: hand.count(state, turn))

    async def judged(self) -> list[HeldRecording]:
        """Those whose robot's label was judged."""
        return await self._do(Hand.judged)

    async def kept(self) -> list[KeptFile]:
        """All files in the cache, least recently used first."""
        return await self._do(Hand.kept)

    async def names(self) -> tuple[set[str], set[str]]:
        """The files that rows are about, and the drafts."""
        return await self._do(Hand.names)

    async def totals(self) -> tuple[int, int, int]:
        """Files in the cache, their bytes, and how many are pinned."""
        return await self._do(Hand.totals)

    async def lose(self, names: Iterable[str], sentence: str = "") -> None:
        """The files of these names are no more; all else about the calls stays."""
        gone = list(names)
        if gone:
            await self._changing(lambda hand: hand.lose(gone, sentence))

    async def drop_drafts(self) -> None:
        """What came of unfinished files is no more."""
        await self._do(Hand.drop_drafts)

    async def marks(self, since: int, limit: int) -> list[RecordingMark]:
        """At most so many marks that changed after `since`, in the order of the changes."""
        return await self._do(lambda hand: hand.marks(since, limit))

    async def fact(self, name: str) -> str:
        """A small text that is kept beside the recordings; empty: none is."""
        return await self._do(lambda hand: hand.fact(name))

    async def set_fact(self, name: str, value: str) -> None:
        """Keep it."""
        await self._do(lambda hand: hand.set_fact(name, value))

    async def bare(self, work: Callable[[apsw.Connection], T]) -> T:
        """Let `work` have the connection, outside any transaction (`GroupCommit.bare`)."""
        if self._writer is None:
            raise StoreError("The file of the recordings is not open.")
        done: Future[T] = self._writer.bare(work)
        return await asyncio.wrap_future(done)

    async def _changing(self, work: Callable[[Hand], Any]) -> None:
        def told(hand: Hand) -> int:
            work(hand)
            return hand.rev

        self.rev = max(await self._do(told), self.rev)
        for follower in self._followers:
            follower.wake()

    async def _do(self, work: Callable[[Hand], T]) -> T:
        if self._writer is None:
            raise StoreError("The file of the recordings is not open.")
        done: Future[T] = self._writer.submit(work)
        return await asyncio.wrap_future(done)
