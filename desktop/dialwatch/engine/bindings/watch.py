"""Watches plans after their answers: reads each X that they touched once more, and compares."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import structlog

from dialwatch.calls.batch import BatchEntry, BatchState, EntryState
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.judging import Learnt
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.bindings.means import Means
from dialwatch.engine.bindings.requests import outgoing_of
from dialwatch.engine.bindings.shown import shown, x_of
from dialwatch.platforms.binding import Made

__all__ = ["BindWatch"]

_log = structlog.get_logger("dialwatch.engine")
_MOST_READINGS = 30
"""How often an X is read that could not be, before its requests stay as they were answered."""
_AGAIN = 60.0
"""The clock's seconds between two of these readings."""
_AT_ONCE = 500
"""Entries that are looked at, and verdicts that change, at a time."""
_OPEN = (Verdict.ACCEPTED, Verdict.UNKNOWN)


@dataclass(slots=True)
class _Watched:
    run: BatchRun
    ended: Callable[[BatchRun], None]
    failed: Counter[str] = field(default_factory=Counter)
    """X → how often it could not be read."""
    otherwise: int = 0
    """Requests that the platform had said yes to, and shows otherwise."""


class BindWatch:
    """Of all batches that bind. What the platform said yes to and does not show is told at once."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._watched: dict[str, _Watched] = {}
        self._sent: asyncio.Queue[_Watched] = asyncio.Queue()
        """All of these was sent: they are to be read."""

    def add(self, run: BatchRun, ended: Callable[[BatchRun], None]) -> None:
        """Watch a batch from its beginning on; `ended` hears when there is nothing more to learn
        of it (and it is over already)."""
        self._watched[run.id] = _Watched(run, ended)

    async def confirm(self, run: BatchRun) -> None:
        """All was sent: read what it touched."""
        watched = self._watched.pop(run.id, None)
        if watched is not None:
            self._sent.put_nowait(watched)

    async def run(self) -> None:
        """Read and compare until cancelled."""
        async with asyncio.TaskGroup() as group:
            while True:
                one = await self._sent.get()
                group.create_task(self._follow(one), name=f"bindings: confirm {one.run.id}")

    async def _follow(self, one: _Watched) -> None:
        while True:
            try:
                if await self._look(one):
                    await self._end(one)
                    return
            except StoreError as error:
                _log.warning("a plan cannot be confirmed", why=str(error))
            except Exception:  # noqa: BLE001 - our fault must not end the watching of others
                _log.exception("fault in confirming a plan")
                return
            await self._means.clock.sleep(_AGAIN)

    async def _end(self, one: _Watched) -> None:
        run = one.run
        state = BatchState.DONE if run.head.state is BatchState.WATCHING else run.head.state
        await run.set_head(state=state, unfinished=False)
        one.ended(run)

    # One reading

    async def _look(self, one: _Watched) -> bool:
        """Whether nothing more is to be learnt of it."""
        places, done = await self._places(one), True
        for account in {account for account, _ in places}:
            numbers = [x for name, x in places if name == account]
            unread = await self._read(account, numbers)
            one.failed.update([*unread])
            read = {index for x in numbers if x not in unread for index in places[account, x]}
            await self._judge(one, account, sorted(read))
            done = done and all(one.failed[x] >= _MOST_READINGS for x in unread)
        return done

    async def _places(self, one: _Watched) -> Mapping[tuple[str, str], list[int]]:
        """Account and X → the entries whose answers are to be compared there."""
        made, found = await self._means.plans.made(one.run.id), dict[tuple[str, str], list[int]]()
        for entry in one.run.entries:
            if entry.index % _AT_ONCE == 0:
                await asyncio.sleep(0)  # others have their turn
            if entry.state is EntryState.ANSWERED and entry.verdict in _OPEN:
                known = await self._means.book.sure(entry.account)
                request = outgoing_of(one.run.values[entry.index])
                if x := x_of(request, made.get(entry.index, Made()), known):
                    found.setdefault((entry.account, x), []).append(entry.index)
        return found

    async def _read(self, account: str, numbers: Sequence[str]) -> Mapping[str, str]:
        try:
            return await self._means.read(account, numbers)
        except BadInput as error:
            return dict.fromkeys(numbers, str(error))

    async def _judge(self, one: _Watched, account: str, indexes: Sequence[int]) -> None:
        run = one.run
        made, known = await self._means.plans.made(run.id), await self._means.book.sure(account)
        for first in range(0, len(indexes), _AT_ONCE):
            learnt: dict[int, Learnt] = {}
            for index in indexes[first : first + _AT_ONCE]:
                request = outgoing_of(run.values[index])
                told = shown(request, made.get(index, Made()), known)
                if told is not None and _may(run.entries[index], told):
                    learnt[index] = told
            async with run.judging:
                await run.revise(learnt)
            otherwise = sum(told.verdict is Verdict.UNKNOWN for told in learnt.values())
            if otherwise:
                one.otherwise += otherwise
                self._tell(one)
            await asyncio.sleep(0)

    def _tell(self, one: _Watched) -> None:
        head = one.run.head
        self._means.notices.tell(
            f"batch:{head.id}",
            f"{head.title}: {one.otherwise:,} of {head.total:,} are not as the platform had "
            "answered. The receipt says which.",
            "bad",
        )


def _may(entry: BatchEntry, told: Learnt) -> bool:
    """What nobody knows is settled by what is shown; that it is not shown was to be expected."""
    return entry.verdict is Verdict.ACCEPTED or told.verdict is Verdict.CONFIRMED
