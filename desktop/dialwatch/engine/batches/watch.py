"""Watches batches after their answers: follows the journal for them, and looks at what is due."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

import structlog

from dialwatch.calls.batch import BatchState
from dialwatch.calls.errors import StoreError
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watching import Watching
from dialwatch.store.values import CallChange

__all__ = ["Follows", "Watch"]

_log = structlog.get_logger("dialwatch.engine")
_AT_ONCE = 2_000
"""Changes of the journal that are read at a time."""
_REST = 0.25
"""Real seconds between two readings of the journal."""
_PATIENCE = 2.0
"""Real seconds that growth of the journal is waited for at a time."""
_TICK = 5.0
"""The clock's seconds between two looks at what is due."""


class Follows(Protocol):
    """A batch that is watched, with what its kind keeps of it."""

    @property
    def run(self) -> BatchRun:
        """The batch."""

    @property
    def ended(self) -> Callable[[BatchRun], None]:
        """Hears when there is nothing more to learn of it."""


F = TypeVar("F", bound=Follows)


class Watch(ABC, Generic[F]):
    """Follows the journal for all batches that are not over; what that tells, and what else is to
    be asked, its kind of batch knows."""

    def __init__(self, means: Watching) -> None:
        self._means = means
        self._followed: dict[str, F] = {}
        self._seq = 0
        """The journal is read up to this change."""
        self._added = False
        """A batch has come since the last reading began."""
        self._needed = asyncio.Event()

    def add(self, run: BatchRun, ended: Callable[[BatchRun], None]) -> None:
        """Watch a batch from its beginning on; `ended` hears when there is nothing more to learn
        (and it is over already)."""
        since = self._since(run)
        self._seq = min(self._seq, since) if self._followed else since
        self._added = True
        self._followed[run.id] = self._begun(run, ended)
        self._needed.set()

    def drop(self, run: BatchRun) -> None:
        """Watch it no longer."""
        self._followed.pop(run.id, None)
        if not self._followed:
            self._needed.clear()

    def reread(self, run: BatchRun) -> None:
        """Read the journal once more from the batch's beginning on."""
        self._seq = min(self._seq, self._since(run))
        self._added = True

    def _since(self, run: BatchRun) -> int:
        return run.seq if run.journal == self._means.journal.journal_id else 0

    async def run(self) -> None:
        """Watch until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._follow(), name="batches: journal")
            group.create_task(self._tick(), name="batches: what is due")

    # What a kind of batch knows. All of it may raise StoreError: then it is done once more.

    @abstractmethod
    def _begun(self, run: BatchRun, ended: Callable[[BatchRun], None]) -> F:
        """The batch, to be watched."""

    @abstractmethod
    async def confirm(self, run: BatchRun) -> None:
        """All was sent: what was accepted may be shown by now."""

    @abstractmethod
    async def _heard(self, followed: F, changes: Sequence[CallChange]) -> None:
        """Calls of any campaign have come or changed."""

    @abstractmethod
    async def _look(self, followed: F) -> None:
        """Judge once more, and ask what is due."""

    @abstractmethod
    async def _is_over(self, followed: F, read_until: int) -> bool:
        """Nothing more is to be learnt, with the journal read up to that change."""

    async def _follow(self) -> None:
        with self._means.journal.subscribe() as follower:
            while True:
                await self._needed.wait()
                try:
                    more = await self._read()
                except StoreError as error:
                    _log.warning("batches cannot follow the journal", why=str(error))
                    await asyncio.sleep(1)
                    continue
                if not more:
                    await asyncio.sleep(_REST)
                    with suppress(TimeoutError):  # a batch that is added may begin earlier
                        async with asyncio.timeout(_PATIENCE):
                            await follower.grown(self._seq)

    async def _read(self) -> bool:
        """Take in what changed; whether there is more at once. Raises StoreError."""
        since, self._added = self._seq, False
        changes, until = await self._means.journal.calls_changed(since, _AT_ONCE)
        await self._means.places.look()
        for followed in list(self._followed.values()):
            await self._heard(followed, changes)
        if not self._added:  # one that came meanwhile did not hear all of these
            self._seq = until
        return len(changes) == _AT_ONCE

    async def _tick(self) -> None:
        clock = self._means.clock
        while True:
            await self._needed.wait()
            await clock.sleep(max(_TICK, _REST * clock.rate))
            try:
                await self._means.places.look()
                for followed in list(self._followed.values()):
                    await self._look(followed)
                    await self._end(followed)
            except StoreError as error:
                _log.warning("batches cannot be watched", why=str(error))

    async def _end(self, followed: F) -> None:
        """End the batch when nothing more is to be learnt of it."""
        if await self._is_over(followed, self._seq):
            run = followed.run
            state = BatchState.DONE if run.head.state is BatchState.WATCHING else run.head.state
            await run.set_head(state=state, unfinished=False)
            self.drop(run)
            followed.ended(run)
