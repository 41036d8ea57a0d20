"""What is being fetched, and what was fetched lately, as the windows are told of it."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dialwatch.calls.recording import FetchJob, JobState

__all__ = ["Jobs"]

_KEPT = 200
_PACE = 0.25
"""Real seconds between two tellings of one job's progress."""


class Jobs:
    """Changes are told by a number that grows; used on one loop."""

    def __init__(self, now: Callable[[], float]) -> None:
        """`now`: real seconds."""
        self._now = now
        self._running: dict[str, FetchJob] = {}
        self._ended: OrderedDict[str, FetchJob] = OrderedDict()
        self._told_at: dict[str, float] = {}
        self._changed = asyncio.Event()
        self.rev = 0
        self.waiting = 0
        """How many stand in the queue."""

    def begin(self, job: FetchJob) -> None:
        """A job runs."""
        self._ended.pop(job.id, None)
        self._running[job.id] = replace(job, state=JobState.RUNNING)
        self._grow()

    def again(self, job_id: str) -> None:
        """It will be done anew: how it ended the last time matters no more."""
        if self._ended.pop(job_id, None) is not None:
            self._grow()

    def progress(self, job_id: str, done: int, total: int | None) -> None:
        """So much came; told a few times a second at most."""
        job = self._running.get(job_id)
        if job is None:
            return
        self._running[job_id] = replace(job, done=done, total=total)
        if self._now() - self._told_at.get(job_id, 0.0) >= _PACE:
            self._told_at[job_id] = self._now()
            self._grow()

    def end(self, job_id: str, state: JobState, sentence: str = "", **more: Any) -> None:
        """A job has ended so."""
        self._told_at.pop(job_id, None)
        job = self._running.pop(job_id, None)
        if job is not None:
            self._ended[job_id] = replace(job, state=state, sentence=sentence, **more)
        while len(self._ended) > _KEPT:
            self._ended.popitem(last=False)
        self._grow()

    def queued(self, waiting: int) -> None:
        """So many wait."""
        if waiting != self.waiting:
            self.waiting = waiting
            self._grow()

    def all(self) -> list[FetchJob]:
        """Those that run, then the others, the latest first."""
        return [*self._running.values(), *reversed(self._ended.values())]

    async def changed(self, since: int) -> None:
        """Wait until something changed after that."""
        while self.rev <= since:
            self._changed.clear()
            await self._changed.wait()

    def _grow(self) -> None:
        self.rev += 1
        self._changed.set()
