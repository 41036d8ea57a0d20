"""A real window on a real engine, in the test's own process: what a user would have before them."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

from tests.support.engines import Engines
from tests.support.pauses import pauses
from tests.support.windows import put_away

from dialwatch.app.demo import SECRETS
from dialwatch.app.desk import Desk
from dialwatch.app.options import Options
from dialwatch.clock import clock_for
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.window import MainWindow

__all__ = ["a_desk", "a_desk_on", "shown"]

T = TypeVar("T")
HANG = 80.0
"""Real seconds after which something that was waited for is taken not to come."""


async def shown(holds: Callable[[], T], what: str, at_most: float = HANG) -> T:
    """Wait until it is so; the first true answer."""
    ends = time.monotonic() + at_most
    pause = pauses()
    while not (answer := holds()):
        assert time.monotonic() < ends, f"waited in vain: {what}"
        await asyncio.sleep(next(pause))
    return answer


@contextlib.asynccontextmanager
async def a_desk(engines: Engines, profile: Path) -> AsyncIterator[Desk]:
    """The desk of a window on this profile, once its accounts are there."""
    engines.start(profile, "--secrets", str(profile / SECRETS)).announced()
    async with a_desk_on(profile) as desk:
        yield desk


@contextlib.asynccontextmanager
async def a_desk_on(profile: Path) -> AsyncIterator[Desk]:
    """The desk of a window on a profile whose engine runs already, and stays."""
    ledger, clock = Ledger(), clock_for(profile)
    window = MainWindow(ledger, clock, WindowOptions(ini=profile / "window.ini", size=(1440, 900)))
    desk = Desk(window, ledger, clock, profile, Options(secrets=profile / SECRETS))
    desk.tasks.start(desk.run(), name="desk")
    try:
        await shown(lambda: desk.accounts, "the accounts")
        yield desk
    finally:
        await desk.aclose()
        put_away(window)
