"""Changes the language while the program runs: its windows are made anew, on the same engine."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk

__all__ = ["LanguageSwitch"]

translate = QCoreApplication.translate

_LOOK = 0.25
"""Real seconds between two looks whether a dialog is still open."""
_WRITING = "export"
"""How tasks are named that write a file; they go on behind a dialog that is closed."""
_NOTICE = "language"


class LanguageSwitch:
    """Waits until nothing is there that would be lost with its window: a plan, a countdown, a
    half-filled form, a file that is being written."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._waits: asyncio.Task[None] | None = None
        desk.window.language_chosen.connect(self._wanted)

    def _wanted(self) -> None:
        if self._waits is None or self._waits.done():
            self._waits = self._desk.tasks.start(self._switch(), name="language")

    async def _switch(self) -> None:
        if self._busy():
            front = self._desk.front
            said = translate(
                "Desk",
                "The language changes as soon as no dialog is open and no file is being written.",
            )
            front.show_notice(said, "info", _NOTICE)
        while self._busy():  # noqa: ASYNC110 - dialogs of every window, no one event
            await asyncio.sleep(_LOOK)
        self._desk.again = True
        self._desk.closing.set()

    def _busy(self) -> bool:
        for desk in (self._desk, *self._desk.others.desks):
            if desk.halts or any(_WRITING in name for name in desk.tasks.names):
                return True
        return any(
            isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets()
        )
