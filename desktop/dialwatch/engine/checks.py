"""Contract checks that run in the engine: one at a time for an account, the last report kept."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import structlog

from dialwatch.calls.contract_report import ContractReport
from dialwatch.calls.errors import DialwatchError

__all__ = ["Checks", "Progress"]

_log = structlog.get_logger("dialwatch.engine")

Told = Callable[[int, int], None]
Work = Callable[[Told], Awaitable[ContractReport]]


@dataclass(slots=True)
class Progress:
    """How far a check is."""

    done: int = 0
    total: int = 0
    report: ContractReport | None = None
    failure: str = ""

    def told(self) -> dict[str, Any]:
        """For the API."""
        running = self.report is None and not self.failure
        return {
            "state": "running" if running else "done",
            "done": self.done,
            "total": self.total,
            "report": self.report.told() if self.report else None,
            "failure": self.failure,
        }


class Checks:
    """Runs checks in tasks of its own; `close` gives up those that are running."""

    def __init__(self) -> None:
        self._progress: dict[str, Progress] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def begin(self, account: str, work: Work) -> Progress:
        """Start a check of this account, or find the one that is running."""
        if account not in self._tasks:
            progress = self._progress[account] = Progress()
            task = asyncio.create_task(self._run(progress, work), name=f"check {account}")
            self._tasks[account] = task
            task.add_done_callback(lambda _: self._tasks.pop(account, None))
        return self._progress[account]

    async def found(self, account: str, patience: float) -> Progress | None:
        """The latest check, waited for at most that long (real seconds); None: there was none."""
        task = self._tasks.get(account)
        if task is not None and patience:
            await asyncio.wait({task}, timeout=patience)
        return self._progress.get(account)

    async def close(self) -> None:
        """Give up what is running."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, progress: Progress, work: Work) -> None:
        def told(done: int, total: int) -> None:
            progress.done, progress.total = done, total

        try:
            progress.report = await work(told)
        except DialwatchError as error:
            progress.failure = str(error)
        except Exception as error:  # noqa: BLE001 - our fault must not leave a check open
            _log.exception("fault in a contract check")
            progress.failure = f"A fault of the program ({type(error).__name__}); see its log."
