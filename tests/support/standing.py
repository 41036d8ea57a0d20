"""A test's loop stands still between the test and its fixtures: nothing on it may run then.

pytest-qt lets Qt work off its events after each part of a test. On the window's kind of loop those
events are the loop's own timers: tasks that a fixture began would be taken a step further while no
loop runs, and end with "no running event loop" wherever they happened to be.
"""

import asyncio
from weakref import WeakSet

import pytestqt.plugin

__all__ = ["stands_between"]

_loops: "WeakSet[asyncio.AbstractEventLoop]" = WeakSet()
_process_events = pytestqt.plugin._process_events


def stands_between(loop: asyncio.AbstractEventLoop) -> asyncio.AbstractEventLoop:
    """The same loop; until it is closed, Qt works off events only while it runs."""
    _loops.add(loop)
    return loop


def _process_unless_standing() -> None:
    if all(loop.is_closed() for loop in _loops):
        _process_events()


pytestqt.plugin._process_events = _process_unless_standing
