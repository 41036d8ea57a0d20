"""Tells the wallboard what only the engine knows: which bindings end today, which numbers fail."""

import asyncio
from typing import TYPE_CHECKING

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.platform import Platform
from dialwatch.ledger.kpis import today

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk

__all__ = ["WallDesk"]

_EVERY = 60.0
"""Real seconds between two questions."""


class WallDesk:
    """Asks as long as the board of its window is seen, and only where numbers are bound."""

    def __init__(self, desk: "WindowDesk") -> None:
        self._desk = desk
        self._asking: asyncio.Task[None] | None = None
        desk.window.wallboard.opened.connect(self._begin)
        desk.window.wallboard.shut.connect(self._end)

    def _begin(self) -> None:
        if self._asking is None or self._asking.done():
            self._asking = self._desk.tasks.start(self._ask(), name="wallboard")

    def _end(self) -> None:
        if self._asking is not None:
            self._asking.cancel()

    async def _ask(self) -> None:
        from dialwatch.ui.wallboard.values import Ending  # late: the window paints sooner

        window = self._desk.window
        while True:
            if any(one.platform is Platform.HUAWEI for one in self._desk.accounts):
                until = today(window.zone, window.now)[1]
                try:
                    told = await self._desk.link.get(f"bindings/ends?until={until}")
                    window.wallboard.show_endings([Ending(**one) for one in told["applications"]])
                except DialwatchError:
                    pass  # the board says by itself that nothing new comes
            await asyncio.sleep(_EVERY)
