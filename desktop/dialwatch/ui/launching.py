"""What the window's actions begin: a campaign, new or like the one that is chosen; and showing
one that was begun."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dialwatch.ui.actions import Actions
from dialwatch.ui.openings import Openings

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["Launching"]


class Launching(QObject):
    """Opens the dialog of a launch; nothing is sent here."""

    def __init__(self, window: "MainWindow", actions: Actions, openings: Openings) -> None:
        super().__init__(window)
        self._window, self._actions, self._openings = window, actions, openings
        self._late: tuple[str, str] | None = None
        """A campaign that is to be shown, and is not in the table yet."""

    def follow(self) -> None:
        """The panels are there: connect the actions."""
        for name, act in (("new_campaign", self._openings.launch), ("pattern", self._pattern)):
            self._actions.on(name, act)
        self._window.campaigns.shown.connect(self._show_late)

    def show_campaign(self, account: str, key: str) -> None:
        """Stand on this campaign in the table; one that is not there yet, when it comes."""
        self._window.open_view("campaigns")
        self._late = None if self._window.campaigns.stand_on(account, key) else (account, key)

    def _pattern(self) -> None:
        row = self._window.campaigns.current()
        if row is not None:
            self._openings.launch(pattern=(row.account, row.key))

    def _show_late(self) -> None:
        if self._late is not None:
            self.show_campaign(*self._late)
