"""Whether the window may close: not without a word while requests are still being sent."""

import asyncio
from typing import TYPE_CHECKING

from dialwatch.calls.errors import DialwatchError

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk

__all__ = ["Leaving"]

_PATIENCE = 0.5
"""Real seconds that the engine has to tell; a window closes even where nobody answers."""
_LATEST = 50


class Leaving:
    """Answers the wish to close the window. Whoever makes it keeps it: its signals do not."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._asks = False
        desk.window.close_requested.connect(lambda: desk.window.life.closed(self.quit))
        desk.window.quit_requested.connect(self.quit)

    def quit(self) -> None:
        """The user wants the program to end, not the window alone."""
        if not self._asks:
            self._asks = True
            self._desk.tasks.start(self._leave(), name="leaving")

    async def _leave(self) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                stopping, launching = await self._unsent()
        except (DialwatchError, TimeoutError):
            stopping = launching = 0
        if stopping or launching:
            self._warn(stopping, launching)
        else:
            self._desk.closing.set()

    async def _unsent(self) -> tuple[int, int]:
        """Requests that would wait for the next start, of stops and of launches: the engine ends
        with this window."""
        from dialwatch.calls.batch import Batch, BatchState, EntryState  # late: not at the start
        from dialwatch.calls.launch import KIND as LAUNCH

        not_answered = (EntryState.WAITING, EntryState.SENT, EntryState.ASKED)
        link = self._desk.link
        hello = await link.get("hello")
        if not hello["owned"] or hello["windows"] > 1:
            return 0, 0
        told = await link.get(f"batches?limit={_LATEST}")
        unsent = [0, 0]
        for batch in map(Batch.of, told["batches"]):
            if batch.state in (BatchState.RUNNING, BatchState.PAUSED):
                unsent[batch.kind == LAUNCH] += sum(batch.counts.get(s, 0) for s in not_answered)
        return unsent[0], unsent[1]

    def _warn(self, stopping: int, launching: int) -> None:
        from dialwatch.ui.dialogs.leaving import LeavingDialog  # late: seldom wanted

        dialog = LeavingDialog(stopping, launching, self._desk.front)
        dialog.left.connect(self._desk.closing.set)
        dialog.finished.connect(self._answered)
        if not self._desk.front.isVisible():  # it was in the tray
            self._desk.window.life.front_wanted.emit()
        dialog.open()

    def _answered(self) -> None:
        self._asks = False
