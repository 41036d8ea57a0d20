"""Background work of the window: every task has an owner."""

import asyncio
from collections.abc import Callable, Coroutine

__all__ = ["TaskOwner"]


class TaskOwner:
    """Keeps tasks alive, reports the crash of one to a single place, ends them all in order."""

    def __init__(self, on_crash: Callable[[str, BaseException], None]) -> None:
        self._on_crash = on_crash
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[object, object, None], *, name: str) -> asyncio.Task[None]:
        """Run `work` until it ends or the owner is closed."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    @property
    def names(self) -> frozenset[str]:
        """Of what runs now."""
        return frozenset(task.get_name() for task in self._tasks)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_crash(task.get_name(), error)

    async def aclose(self) -> None:
        """Cancel what still runs, and wait until it is gone."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
