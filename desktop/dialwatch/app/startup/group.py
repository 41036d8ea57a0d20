"""What the group of the program's life asks of the system: start with it, or not."""

import asyncio
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication

from dialwatch.app.startup.startup import startup_of
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.life.group import LifeGroup

__all__ = ["StartupDesk"]

translate = QCoreApplication.translate


class StartupDesk:
    """Answers one group, until it is closed. The disk is asked beside the window's thread."""

    def __init__(self, desk: "Desk", group: "LifeGroup") -> None:
        self._desk, self._group = desk, group
        if desk.options.demo:
            return  # what would be started are the user's own accounts
        group.startup_changed.connect(lambda on: self._start(bool(on)))
        self._start(None)

    def _start(self, wanted: bool | None) -> None:
        self._desk.tasks.start(self._turn(wanted), name="start with the system")

    async def _turn(self, wanted: bool | None) -> None:
        entry = startup_of(self._desk.options)
        sentence = ""
        try:
            if wanted is not None:
                await asyncio.to_thread(entry.turn_on if wanted else entry.turn_off)
        except OSError as error:
            why = spoken(error.strerror or type(error).__name__)
            sentence = translate("Life", "That cannot be changed ({why}).").format(why=why)
        try:
            on = await asyncio.to_thread(entry.is_on)
        except OSError:
            on = False
        if shiboken6.isValid(self._group):
            self._group.show_startup(on, sentence)
