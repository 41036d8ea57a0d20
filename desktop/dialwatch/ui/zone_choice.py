"""The time zone in which the window shows times."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimeZone, Signal
from PySide6.QtWidgets import QMenu, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.ui.format import clock_time, zone_named, zone_word
from dialwatch.ui.layout_store import LayoutStore

__all__ = ["ZoneChoice", "system_zone"]


def system_zone() -> str:
    """The name of the computer's zone; UTC where it has none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if zone_named(name).key == name else "UTC"


class ZoneChoice(QObject):
    """Offers the zones of the computer and of the accounts, UTC, and all others."""

    changed = Signal(object)
    """The `ZoneInfo` that was chosen."""

    def __init__(
        self,
        window: QWidget,
        store: LayoutStore,
        forced: str | None,
        accounts: Callable[[], Sequence[AccountState]],
        now: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._accounts, self._now = accounts, now
        self.zone: ZoneInfo = zone_named(forced or store.text("look/zone") or system_zone())

    def choose(self, name: str) -> None:
        """Show times in this zone from now on."""
        zone = zone_named(name)
        self._store.keep("look/zone", zone.key)
        if zone.key != self.zone.key:
            self.zone = zone
            self.changed.emit(zone)

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with the zones that matter here."""
        menu.clear()
        system = system_zone()
        offered = {system: self.tr("This computer: {zone}").format(zone=system), "UTC": "UTC"}
        for account in self._accounts():
            if account.zone not in offered:
                offered[account.zone] = f"{account.name}: {account.zone}"
        offered.setdefault(self.zone.key, self.zone.key)
        now = self._now()
        for name, text in offered.items():
            zone = zone_named(name)
            when = f"{clock_time(now, zone, seconds=False)} {zone_word(zone, now)}"
            action = menu.addAction(f"{text.replace('&', '&&')}   {when}")
            action.setCheckable(True)
            action.setChecked(name == self.zone.key)
            action.triggered.connect(lambda _=False, name=name: self.choose(name))
        menu.addSeparator()
        menu.addAction(self.tr("&Another zone…")).triggered.connect(self.ask)

    def pop_up(self, below: QWidget) -> None:
        """Open the menu above a widget at the window's lower edge."""
        menu = QMenu(self._window)
        self.fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        size = menu.sizeHint()
        corner = below.mapToGlobal(below.rect().topRight())
        menu.popup(corner.__class__(corner.x() - size.width(), corner.y() - size.height()))

    def ask(self) -> None:
        """Let the user search all zones."""
        from dialwatch.ui.dialogs.zones import ZoneDialog

        dialog = ZoneDialog(self.zone.key, parent=self._window)
        dialog.chosen.connect(self.choose)
        dialog.open()
