"""A test's loop stands still between the test and its fixtures: nothing on it may run then.

pytest-qt lets Qt work off its events after each part of a test, and qasync does after each part
that ran on it. On the window's kind of loop those events are the loop's own timers: tasks that a
fixture began would be taken a step further while no loop runs, and end with "no running event loop"
wherever they happened to be.
"""

import asyncio
from collections.abc import Awaitable
from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import pytestqt.plugin

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["standing_loop"]

_loops: "WeakSet[asyncio.AbstractEventLoop]" = WeakSet()
_process_events = pytestqt.plugin._process_events


def standing_loop(app: "QApplication") -> asyncio.AbstractEventLoop:
    """A loop like the window's; until it is closed, Qt works off events only while it runs."""
    loop: asyncio.AbstractEventLoop = _kind()(app)
    _loops.add(loop)
    return loop


@cache
def _kind() -> Any:
    from qasync import QEventLoop

    class StandingLoop(QEventLoop):  # type: ignore[misc]
        def run_until_complete(self, future: Awaitable[Any]) -> Any:
            """As qasync's, but for the events that it works off once it has stopped."""
            task = asyncio.ensure_future(future, loop=self)

            def stop(_: object) -> None:
                self.stop()

            task.add_done_callback(stop)
            try:
                self.run_forever()
            finally:
                task.remove_done_callback(stop)
            if not task.done():
                raise RuntimeError("the loop was stopped before its end")
            return task.result()

    return StandingLoop


def _process_unless_standing() -> None:
    if all(loop.is_closed() for loop in _loops):
        _process_events()


pytestqt.plugin._process_events = _process_unless_standing
