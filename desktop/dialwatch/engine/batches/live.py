"""The life of batches: counted down, sent, paused, ended, watched; taken up after a restart."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import structlog

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.halt import HaltKind
from dialwatch.clock import Clock
from dialwatch.engine.batches.halts import HaltBatches
from dialwatch.engine.batches.kind import BatchKind
from dialwatch.engine.batches.lane import Lane
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watching import Watching
from dialwatch.store.audit import Audit
from dialwatch.store.batches import Batches, Entry, Kept

__all__ = ["LOOKED_WITHIN", "LiveBatches", "Wanted"]

_log = structlog.get_logger("dialwatch.engine")

LOOKED_WITHIN = 1.5
"""Real seconds within which somebody must have looked at a batch when its countdown ends; the
window looks four times a second."""

_NOBODY = "Nobody was there to undo it when the countdown ended. Nothing was sent."
_ENDED = "The program ended during the countdown. Nothing was sent."
_UNDONE = (EntryState.WAITING, EntryState.SENT, EntryState.ASKED)
"""Where entries stand of which something is still to be done."""
_CLOSING = 1.0
"""Real seconds that answers under way get at the end."""
_AGAIN = 5.0
"""Seconds after which what the disk refused is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A batch that somebody asks for."""

    id: str
    kind: str
    title: str
    who: str
    reason: str
    grace: float
    """Real seconds of the countdown."""
    entries: Sequence[Entry]


class LiveBatches:
    """All batches of a profile. Methods may raise StoreError; BadInput for what cannot be."""

    def __init__(
        self,
        store: Batches,
        audit: Audit,
        watching: Watching,
        refresh: Callable[[str], None],
        *,
        looked_within: float = LOOKED_WITHIN,
    ) -> None:
        """`refresh` lets an account's pollers read soon; it may raise BadInput."""
        self.store = store
        self._audit = audit
        self._means = watching
        self._clock: Clock = watching.clock
        self._refresh = refresh
        self._looked_within = looked_within
        self._kinds: dict[str, BatchKind] = dict.fromkeys(HaltKind, HaltBatches(watching))
        self._runs: dict[str, BatchRun] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._lanes: dict[str, list[Lane[Any]]] = {}
        self._looked: dict[str, float] = {}
        self._hurried: set[str] = set()
        self._beginning = asyncio.Lock()
        self._held = False

    def adopt(self, kind: str, how: BatchKind) -> None:
        """Send and watch batches of that kind so. Before `run`."""
        self._kinds[kind] = how

    async def run(self) -> None:
        """Take up what was left, then watch until cancelled."""
        await self._lasting(self._take_up)
        async with asyncio.TaskGroup() as group:
            for watch in {id(one.watch): one.watch for one in self._kinds.values()}.values():
                group.create_task(watch.run(), name="batches: watch")

    async def close(self) -> None:
        """End in order: what is under way may end; of the rest, the next start takes care."""
        for lanes in self._lanes.values():
            for lane in lanes:
                lane.close()
        tasks = list(self._tasks.values())
        counting = [
            self._tasks[run.id]
            for run in self._runs.values()
            if run.head.state is BatchState.COUNTING and run.id in self._tasks
        ]
        for task in counting:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_CLOSING)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._means.looks.close()

    def hold(self, hold: bool) -> None:
        """Send nothing more for now, as nobody is there to see it; or go on."""
        self._held = hold
        for run in self._runs.values():
            run.held = hold
            run.turn()

    async def begin(self, wanted: Wanted) -> Batch:
        """Keep a batch and count down; the one that already has this id, where there is one."""
        async with self._beginning:
            known = await self.store.batch(wanted.id)
            if known is not None:
                return self._told(known)
            kept = Kept(
                self._made(wanted), self._means.journal.journal_id, self._means.journal.last_seq
            )
            run = BatchRun(kept, wanted.entries, self.store, self._audit, self._clock)
            await run.note("batch", {"kind": wanted.kind, "entries": len(wanted.entries)})
            await self.store.begin(kept, wanted.entries)
            self._add(run)
            self._looked[run.id] = time.monotonic()
            self._start(run, self._counted_down(run, wanted.grace))
        return await self.found(run.id)

    def _add(self, run: BatchRun) -> None:
        run.held = self._held
        self._runs[run.id] = run

    def _made(self, wanted: Wanted) -> Batch:
        now = self._clock.millis()
        return Batch(
            id=wanted.id, kind=wanted.kind, title=wanted.title, who=wanted.who,
            reason=wanted.reason, made_at=now,
            starts_at=now + round(1000 * wanted.grace * self._clock.rate),
            total=len(wanted.entries), rev=len(wanted.entries),
        )  # fmt: skip

    async def found(self, batch: str) -> Batch:
        """That batch, as somebody looks at it. Raises BadInput where there is none."""
        self._looked[batch] = time.monotonic()
        kept = await self.store.batch(batch)
        if kept is None:
            self._looked.pop(batch, None)
            raise BadInput("There is no such batch.")
        return self._told(kept)

    async def batches(self, limit: int) -> list[Batch]:
        """The newest first."""
        return [self._told(one) for one in await self.store.batches(limit)]

    async def entries(self, batch: str, since: int, limit: int) -> list[BatchEntry]:
        """Entries that changed after the revision `since`, in the order of their change."""
        return await self.store.entries(batch, since, limit)

    async def undo(self, batch: str) -> Batch:
        """Send nothing of it. Raises BadInput when the countdown is over."""
        run = self._run(batch, BatchState.COUNTING)
        run.ending = True
        self._cancel(run)
        try:
            await self._undone(run, "")
        finally:
            run.ending = False
        await run.note("undo", {})
        return await self.found(batch)

    async def hurry(self, batch: str) -> Batch:
        """Do not wait for the end of the countdown."""
        run = self._run(batch, BatchState.COUNTING)
        self._hurried.add(batch)
        run.turn()
        return await self.found(batch)

    async def pause(self, batch: str) -> Batch:
        """Send no more until `resume`; what is under way is finished."""
        run = self._run(batch, BatchState.RUNNING)
        await run.set_head(state=BatchState.PAUSED)
        await run.note("pause", {})
        return await self.found(batch)

    async def resume(self, batch: str) -> Batch:
        """Go on after `pause`."""
        run = self._run(batch, BatchState.PAUSED)
        await run.set_head(state=BatchState.RUNNING)
        await run.note("resume", {})
        return await self.found(batch)

    async def abort(self, batch: str) -> Batch:
        """Send nothing more of it: what waits stays unsent."""
        run = self._run(batch, BatchState.RUNNING, BatchState.PAUSED)
        run.ending = True  # from here on no lane takes another entry
        unsent = [i for i in run.indexes(EntryState.WAITING) if i not in run.taken]
        try:
            await run.set_head(
                unsent, {"state": EntryState.UNSENT}, state=BatchState.ABORTED,
                ended_at=self._clock.millis(),
            )  # fmt: skip
        finally:
            run.ending = False
        await run.note("abort", {"unsent": len(unsent)})
        return await self.found(batch)

    async def decide(self, batch: str, entry: int, done: bool | None, who: str) -> Batch:
        """What the user knows of an entry that was asked about (`Lane.decide`)."""
        run = self._run(batch, BatchState.RUNNING, BatchState.PAUSED)
        if not 0 <= entry < len(run.entries):
            raise BadInput(f"The batch has no entry {entry + 1}.")
        account = run.entries[entry].account
        lane = next((one for one in self._lanes.get(batch, ()) if one.account == account), None)
        if lane is None:
            raise BadInput("The program has just begun. Decide in a moment.")
        await lane.decide(entry, done, who)
        return await self.found(batch)

    def _told(self, batch: Batch) -> Batch:
        """What the file says, with what a lane waits for."""
        run = self._runs.get(batch.id)
        return batch if run is None else replace(batch, sentence=run.sentence)

    def _run(self, batch: str, *states: BatchState) -> BatchRun:
        run = self._runs.get(batch)
        if run is None or run.head.state not in states or run.ending:
            raise BadInput("It is too late for that: the batch is not at that point any more.")
        return run

    # From the countdown to the end

    async def _counted_down(self, run: BatchRun, grace: float) -> None:
        ends = self._clock.monotonic() + grace * self._clock.rate
        while run.id not in self._hurried and (left := ends - self._clock.monotonic()) > 0:
            await run.turned(left)
        self._hurried.discard(run.id)
        gone = time.monotonic() - self._looked.get(run.id, 0.0) > self._looked_within
        if gone:
            await self._lasting(lambda: self._undone(run, _NOBODY))
            return
        await self._lasting(lambda: run.set_head(state=BatchState.RUNNING))
        await self._sent(run)

    async def _undone(self, run: BatchRun, why: str) -> None:
        await run.set_head(
            run.indexes(EntryState.WAITING), {"state": EntryState.UNSENT},
            state=BatchState.UNDONE, sentence=why, ended_at=self._clock.millis(),
            unfinished=False,
        )  # fmt: skip
        self._forget(run)

    async def _sent(self, run: BatchRun) -> None:
        """Send what waits, one lane an account; then look, and watch."""
        kind = self._kinds[run.head.kind]
        kind.watch.add(run, self._forget)
        accounts = list(dict.fromkeys(one.account for one in run.entries))
        lanes = [kind.lane(run, account) for account in accounts]
        self._lanes[run.id] = lanes
        async with asyncio.TaskGroup() as group:
            for lane, account in zip(lanes, accounts, strict=True):
                group.create_task(lane.work(), name=f"batch lane {account}")
        del self._lanes[run.id]
        if any(run.indexes(state) for state in _UNDONE):
            return  # the engine ends: the next one goes on
        run.says.clear()
        if not run.head.state.over:
            now = self._clock.millis()
            await self._lasting(lambda: run.set_head(state=BatchState.WATCHING, ended_at=now))
        for account in accounts:
            with contextlib.suppress(BadInput):
                self._refresh(account)
        await kind.watch.confirm(run)

    async def _lasting(self, work: Callable[[], Any]) -> None:
        """Until the disk takes it."""
        while True:
            try:
                await work()
                return
            except StoreError as error:
                _log.warning("a batch cannot be kept", why=str(error))
                await self._clock.sleep(_AGAIN)

    # After a restart

    async def _take_up(self) -> None:
        await self._means.places.look()
        for kept in await self.store.unfinished():
            if kept.batch.id in self._runs:
                continue  # begun just now
            if kept.batch.kind not in self._kinds:
                _log.warning("a batch of an unknown kind is left as it is", kind=kept.batch.kind)
                continue
            entries = await self.store.whole(kept.batch.id)
            run = BatchRun(kept, entries, self.store, self._audit, self._clock)
            self._add(run)
            if run.head.state is BatchState.COUNTING:
                await self._lasting(lambda run=run: self._undone(run, _ENDED))  # type: ignore[misc]
            else:
                self._start(run, self._sent(run))

    def _start(self, run: BatchRun, work: Any) -> None:
        task = asyncio.create_task(work, name=f"batch {run.id}")
        self._tasks[run.id] = task
        task.add_done_callback(lambda done: self._ended(run, done))

    def _ended(self, run: BatchRun, task: "asyncio.Task[None]") -> None:
        if self._tasks.get(run.id) is task:
            del self._tasks[run.id]
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("fault in a batch", exc_info=error)

    def _cancel(self, run: BatchRun) -> None:
        task = self._tasks.get(run.id)
        if task is not None:
            task.cancel()

    def _forget(self, run: BatchRun) -> None:
        """Nothing more is to be learnt of it: the file holds all."""
        self._runs.pop(run.id, None)
        self._looked.pop(run.id, None)
