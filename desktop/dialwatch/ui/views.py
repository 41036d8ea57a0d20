"""What can be opened by a name: from the command line, the palette, and parts of the window."""

from dialwatch.ui.actions import Actions
from dialwatch.ui.arrangement import Arrangement
from dialwatch.ui.late_panels import LatePanels
from dialwatch.ui.zone_choice import ZoneChoice

__all__ = ["Views"]

_ACTIONS = frozenset(
    (
        *("outcomes", "operations", "contract", "labels", "watch", "shortcuts", "about"),
        *("pushes", "stops", "audit", "receipts", "safety", "cancel_numbers", "new_campaign"),
        *("numbers", "erase_number", "retention", "wallboard_setup", "add_account", "settings"),
    )
)
"""Opened by the action of the same name."""


class Views:
    """Opens them; what cannot be opened yet, as soon as it can."""

    def __init__(
        self, actions: Actions, arrangement: Arrangement, late: LatePanels, zones: ZoneChoice
    ) -> None:
        self._actions, self._zones = actions, zones
        self._arrangement, self._late = arrangement, late
        self._waiting = ""
        """It was asked for before there was anything to show in it."""

    def open(self, name: str) -> None:
        """Open a panel, a dialog or, by `numbers`, a perspective."""
        if name in _ACTIONS:
            self._waiting = "" if self._actions[name].isEnabled() else name
            self._actions[name].trigger()
        elif name == "zone":
            self._zones.ask()
        elif name == "live" and not self._arrangement.is_used(name):
            self._waiting = name
        elif name in self._arrangement.names:
            self._late.make(name)
            self._arrangement.bring(name)

    def open_waiting(self) -> None:
        """There may be something to show by now."""
        if self._waiting:
            waiting, self._waiting = self._waiting, ""
            self.open(waiting)
