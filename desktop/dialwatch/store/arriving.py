"""Pushes on their way into the inbox: what came while one commit went on shares the next.

One statement, one commit and one wake-up of the receiver's loop serve them all: at thousands of
pushes a second each of these costs more than the push itself.
"""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass

from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.inbox_file import Arrival, InboxFile

__all__ = ["Arriving", "Place"]

_RUSH, _RUSH_SECONDS = 40, 0.05
"""So many pushes within so many real seconds are a rush: 800 a second."""

Place = tuple[int, int]
"""A push's number, and how often it has come, this time included."""


@dataclass(slots=True, eq=False)
class _One:
    arrival: Arrival
    loop: asyncio.AbstractEventLoop
    done: "asyncio.Future[Place]"


class Arriving:
    """Gathers arrivals and hands them to the inbox's writer together."""

    def __init__(
        self,
        writer: GroupCommit[InboxFile],
        write: Callable[[InboxFile, Sequence[Arrival]], list[Place]],
        settled: Callable[[Sequence[tuple[Arrival, Place | BaseException]]], None],
    ) -> None:
        """`write` keeps them, in order; `settled` hears what became of each: its place, or a fault.
        Both in the writer's thread."""
        self._writer = writer
        self._write = write
        self._settled = settled
        self._lock = threading.Lock()
        self._waiting: list[_One] = []
        self._latest: deque[float] = deque(maxlen=_RUSH)

    @property
    def rush(self) -> bool:
        """Pushes come faster than two platforms in a busy hour send them."""
        latest = self._latest
        return len(latest) == _RUSH and time.monotonic() - latest[0] < _RUSH_SECONDS

    def put(self, arrival: Arrival) -> "asyncio.Future[Place]":
        """Keep it. Call it on a running loop, in any thread. The future may have a StoreError."""
        loop = asyncio.get_running_loop()
        one = _One(arrival, loop, loop.create_future())
        with self._lock:
            self._waiting.append(one)
            self._latest.append(time.monotonic())
            alone = len(self._waiting) == 1
        if alone:
            self._submit([])
        return one.done

    def _submit(self, batch: list[_One]) -> None:
        """Queue a job for this batch; one that is empty takes all who wait when its turn comes."""

        def work(file: InboxFile) -> list[Place]:
            batch.extend(self._taken())
            return self._write(file, [one.arrival for one in batch])

        self._writer.submit(work).add_done_callback(lambda made: self._made(batch, made))

    def _taken(self) -> list[_One]:
        with self._lock:
            waiting, self._waiting = self._waiting, []
        return waiting

    def _made(self, batch: list[_One], made: "Future[list[Place]]") -> None:
        """In the writer's thread: tell everyone."""
        failure = made.exception()
        ends: list[Place | BaseException]
        if failure is None:
            ends = [*made.result()]
        else:
            if not batch:  # the transaction could not even begin
                batch = self._taken()
            if len(batch) > 1:  # one push's fault is not to be the others'
                for one in batch:
                    self._submit([one])
                return
            ends = [failure] * len(batch)
        self._settled([(one.arrival, end) for one, end in zip(batch, ends, strict=True)])
        loops: dict[asyncio.AbstractEventLoop, list[tuple[_One, Place | BaseException]]] = {}
        for one, end in zip(batch, ends, strict=True):
            loops.setdefault(one.loop, []).append((one, end))
        for loop, told in loops.items():
            with suppress(RuntimeError):  # the loop has ended; what was kept is kept
                loop.call_soon_threadsafe(_tell, told)


def _tell(told: Sequence[tuple[_One, Place | BaseException]]) -> None:
    for one, end in told:
        if one.done.done():
            continue
        if isinstance(end, BaseException):
            one.done.set_exception(end)
        else:
            one.done.set_result(end)
