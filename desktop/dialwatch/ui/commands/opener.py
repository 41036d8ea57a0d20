"""Opens the palette by its key, and remembers what was used last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dialwatch.ui.layout_store import LayoutStore

if TYPE_CHECKING:
    from dialwatch.ui.commands.palette import CommandPalette
    from dialwatch.ui.window import MainWindow

__all__ = ["CAMPAIGN", "OPENER", "Commands"]

OPENER = "commands"
"""The action that opens the palette: it does not offer itself."""
CAMPAIGN = "campaign:"
"""How the ids of campaigns begin."""
_KEY = "commands/last"
_MOST = 8


class Commands(QObject):
    """The palette of a window; it is made when it is first wanted."""

    def __init__(self, window: "MainWindow", store: LayoutStore) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._last = store.text(_KEY).split()
        self.palette: CommandPalette | None = None
        window.actions_.on(OPENER, self.toggle)

    def toggle(self) -> None:
        """Open the palette, or shut it where it is open."""
        if self.palette is None:
            from dialwatch.ui.commands.palette import CommandPalette  # late: the window paints

            self.palette = CommandPalette(self._window)
            self.palette.used.connect(self._used)
        if self.palette.isVisible():
            self.palette.shut()
        else:
            from dialwatch.ui.commands.sources import commands_of  # late: the same

            self.palette.open_with(list(commands_of(self._window)), self._last)

    def _used(self, name: str) -> None:
        """Campaigns are remembered until the program ends, the rest for good."""
        self._last = [name, *(one for one in self._last if one != name)][:_MOST]
        kept = [one for one in self._last if not one.startswith(CAMPAIGN)]
        self._store.keep(_KEY, " ".join(kept))
