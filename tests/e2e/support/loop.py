"""A Qt loop that can be run again and again while its tasks live on."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

__all__ = ["TableLoop"]

T = TypeVar("T")


class TableLoop:
    """One loop for many tests: what it runs in the background goes on with the next of them.

    Qt events are also processed after a run and between two tests; the steps of our tasks that
    happen then find the loop that they need.
    """

    def __init__(self) -> None:
        self._loop = _Lasting(QApplication.instance() or QApplication([]))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run this to its end."""
        return self._loop.run_until_complete(work)

    def close(self) -> None:
        """The last run is over. Raises AssertionError when it left a task behind."""
        left = [task.get_name() for task in asyncio.all_tasks(self._loop) if not task.done()]
        self.run(self._loop.shutdown_asyncgens())
        asyncio._set_running_loop(None)
        self._loop.close()
        assert not left, f"tasks left behind: {left}"


class _Lasting(QEventLoop):  # type: ignore[misc]
    def run_forever(self) -> Any:
        try:
            return super().run_forever()
        finally:
            asyncio._set_running_loop(self)
