"""One account's deliveries: those that wait, and those that run side by side."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from dialwatch.simulator.posting import Answer, Poster
from dialwatch.simulator.push import Push

__all__ = ["Deliver", "Lane", "Reply"]

_SIDE_BY_SIDE = 32

Reply = Callable[[int, Push, Answer | None], None]
"""Told, at that world second, how a question was answered; None: not within its time."""
Deliver = Callable[[Poster, Push, Reply | None], Awaitable[None]]
"""Makes one delivery."""


class Lane:
    """Deliveries begin in order; a receiver that is slow holds up no other account's."""

    def __init__(self, account: str, poster: Poster, deliver: Deliver) -> None:
        self._name = f"pushes of {account}"
        self._deliver = deliver
        self._poster = poster
        self._waiting: deque[tuple[Push, Reply | None]] = deque()
        self._workers: set[asyncio.Task[None]] = set()

    @property
    def busy(self) -> bool:
        return bool(self._waiting or self._workers)

    def put(self, push: Push, reply: Reply | None) -> None:
        self._waiting.append((push, reply))
        if len(self._workers) < _SIDE_BY_SIDE:
            worker = asyncio.get_running_loop().create_task(self._work(), name=self._name)
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def _work(self) -> None:
        while self._waiting:
            await self._deliver(self._poster, *self._waiting.popleft())

    async def close(self) -> None:
        self._waiting.clear()
        for worker in self._workers:
            worker.cancel()
        if self._workers:
            await asyncio.wait(self._workers)
        self._poster.close()
