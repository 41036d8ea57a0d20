"""Whether the window may close: not without a word while calls are being stopped."""

import asyncio
from typing import TYPE_CHECKING

from dialwatch.calls.batch import Batch, BatchState, EntryState
from dialwatch.calls.errors import DialwatchError

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk

__all__ = ["Leaving"]

_PATIENCE = 0.5
"""Real seconds that the engine has to tell; a window closes even where nobody answers."""
_LATEST = 50
_SENT_STILL = frozenset({BatchState.RUNNING, BatchState.PAUSED})
_NOT_ANSWERED = (EntryState.WAITING, EntryState.SENT)


class Leaving:
    """Answers the wish to close the window. Whoever makes it keeps it: its signals do not."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._asks = False
        desk.window.close_requested.connect(self._wanted)

    def _wanted(self) -> None:
        if not self._asks:
            self._asks = True
            self._desk.tasks.start(self._leave(), name="leaving")

    async def _leave(self) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                unsent = await self._unsent()
        except (DialwatchError, TimeoutError):
            unsent = 0
        if unsent:
            self._warn(unsent)
        else:
            self._desk.closing.set()

    async def _unsent(self) -> int:
        """Requests that would wait for the next start: the engine ends with this window."""
        link = self._desk.link
        hello = await link.get("hello")
        if not hello["owned"] or hello["windows"] > 1:
            return 0
        told = await link.get(f"batches?limit={_LATEST}")
        return sum(
            batch.counts.get(state, 0)
            for batch in map(Batch.of, told["batches"])
            if batch.state in _SENT_STILL
            for state in _NOT_ANSWERED
        )

    def _warn(self, unsent: int) -> None:
        from dialwatch.ui.dialogs.leaving import LeavingDialog  # late: seldom wanted

        dialog = LeavingDialog(unsent, self._desk.window)
        dialog.left.connect(self._desk.closing.set)
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self) -> None:
        self._asks = False
