"""What the bench does in the program's window while pushes come."""

import asyncio
import random
import sys
import threading
import time
from pathlib import Path

from tests.bench.driver import Painted, Pause, Script, tell
from tests.bench.pusher import send_one
from tests.bench.pushes import address, body
from tests.bench.scripts import opened_table

from dialwatch.ui.panels.calls import CallsPanel

__all__ = ["painted", "stalling"]

STALL = 2.0
PUSHES = 40
_MINUTE = 60.0
_FIRST = 50_000_000
"""Number of the first push: none that another part sends."""


def _profile() -> Path:
    return Path(sys.argv[sys.argv.index("--profile") + 1])


def stalling(calls: int, lasting: float) -> Script:
    """Once usable, the window's thread sleeps for two seconds in each minute that is begun."""
    yield from opened_table(calls)
    while lasting > 0:
        of_it = min(lasting, _MINUTE)
        yield Pause(of_it / 3)
        time.sleep(STALL)
        yield Pause(2 * of_it / 3)
        lasting -= of_it


def painted(calls: int, _lasting: float) -> Script:
    """Push calls one by one at odd moments; how long until each is painted."""
    panel: CallsPanel = yield from opened_table(calls)
    viewport, url = panel.view.viewport(), address(_profile())
    chance, took = random.Random(1), []
    yield Pause(2.0)
    for number in range(_FIRST, _FIRST + PUSHES):
        yield Pause(chance.uniform(0.3, 0.8))
        before = panel.model.rowCount()
        sender = threading.Thread(target=lambda n=number: asyncio.run(send_one(url, body(n))))
        spent = yield Painted(
            viewport,
            lambda before=before: panel.model.rowCount() > before,  # type: ignore[misc]
            sender.start,
        )
        sender.join()
        took.append(spent)
    tell(took=took)
