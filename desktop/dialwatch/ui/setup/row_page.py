"""A page of rows, made of data."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from dialwatch.ui.setup.field import SettingField, field_of
from dialwatch.ui.setup.page_frame import SettingsPage
from dialwatch.ui.setup.rows import Page
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import push_button

__all__ = ["RowPage"]


class RowPage(SettingsPage):
    """All settings of one place, and the way to editors that are windows of their own."""

    link_wanted = Signal(str)
    """The action that opens an editor."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.title, page.about)
        self.place = page.place
        self._fields = [field_of(row) for row in page.rows]
        for field in self._fields:
            self.column.addWidget(field)
            field.changed.connect(self.changed)
        self.links = {
            name: push_button(text, lambda name=name: self.link_wanted.emit(name))  # type: ignore[misc]
            for name, text in page.links
        }
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in self.links.values():
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    @property
    def fields(self) -> Sequence[SettingField[Any]]:
        return self._fields

    @property
    def other_words(self) -> str:
        return " ".join(button.text() for button in self.links.values())
