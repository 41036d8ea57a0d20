"""A page of rows, made of data: its fields are made when they are looked at."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from dialwatch.ui.setup.field import SettingField, field_of
from dialwatch.ui.setup.page_frame import SettingsPage
from dialwatch.ui.setup.row import Page
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import push_button

__all__ = ["RowPage"]


class RowPage(SettingsPage):
    """All settings of one place, and the way to editors that are windows of their own."""

    link_wanted = Signal(str)
    """The action that opens an editor."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.title, page.about)
        self._page = page
        self._fields: list[SettingField[Any]] | None = None
        self._values: dict[str, Any] = {}
        """What the fields will show once they are made."""

    @property
    def fields(self) -> Sequence[SettingField[Any]]:
        if self._fields is None:
            self._fields = [field_of(row) for row in self._page.rows]
            self._lay_out(self._fields)
            super().fill(self._values)
            for field in self._fields:
                field.changed.connect(self.changed)
        return self._fields

    @property
    def other_words(self) -> str:
        return " ".join(text for _, text in self._page.links)

    def fill(self, values: Mapping[str, Any]) -> None:
        self._values.update(values)
        if self._fields is not None:
            super().fill(values)

    def changes(self) -> Mapping[str, Any]:
        return {} if self._fields is None else super().changes()

    def show_faults(self, faults: Mapping[str, str]) -> SettingField[Any] | None:
        if self._fields is None and not faults:
            return None
        return super().show_faults(faults)

    def seek(self, words: str) -> bool:
        found = bool(words) and any(words in row.searched for row in self._page.rows)
        if self._fields is None and not found:
            return self.is_meant(words)
        return super().seek(words)

    def _lay_out(self, fields: Sequence[SettingField[Any]]) -> None:
        for field in fields:
            self.column.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for name, text in self._page.links:
            row.addWidget(push_button(text, lambda name=name: self.link_wanted.emit(name)))  # type: ignore[misc]
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
