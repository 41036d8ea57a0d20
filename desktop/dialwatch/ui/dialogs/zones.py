"""Choosing the time zone in which the window shows times."""

from collections.abc import Iterable
from importlib.resources import files

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.copied_views import CopiedList
from dialwatch.ui.widgets.parts import push_button

__all__ = ["ZoneDialog", "all_zones"]


def all_zones() -> list[str]:
    """The names of all zones, from the list that comes with the zone data."""
    try:
        text = files("tzdata").joinpath("zones").read_text(encoding="utf-8")
    except (OSError, ModuleNotFoundError):
        return ["UTC"]
    return sorted(line for line in text.splitlines() if line)


class ZoneDialog(QDialog):
    """A list to search by typing."""

    chosen = Signal(str)

    def __init__(
        self, now: str, zones: Iterable[str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Show times in another zone"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(380, 460)
        self._zones = list(all_zones() if zones is None else zones)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("City or zone"))
        self.edit.setAccessibleName(self.tr("City or zone"))
        self.edit.textChanged.connect(self._filter)
        self.list = CopiedList()
        self.list.setAccessibleName(self.tr("Time zones"))
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(lambda _: self._accept())
        self._use = push_button(self.tr("&Show times there"), self._accept, primary=True)
        self._use.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(push_button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._use)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(self.edit)
        box.addWidget(self.list, 1)
        box.addLayout(buttons)
        self._filter("")
        found = self.list.findItems(now, Qt.MatchFlag.MatchExactly)
        if found:
            self.list.setCurrentItem(found[0])

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold().replace(" ", "_")
        self.list.clear()
        self.list.addItems([zone for zone in self._zones if wanted in zone.casefold()])
        if self.list.count():
            self.list.setCurrentRow(0)
        self._use.setEnabled(self.list.count() > 0)

    def _accept(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.text())
            self.accept()
