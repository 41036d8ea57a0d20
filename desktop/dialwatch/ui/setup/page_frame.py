"""What all pages of the settings dialog have: a heading, a body that scrolls, fields to search."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dialwatch.ui.setup.field import SettingField
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label

__all__ = ["SettingsPage"]


class SettingsPage(QWidget):
    """A page of settings. Its fields show what they were told until somebody changes them."""

    changed = Signal()

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.title = title
        self._about = about
        self.body = QWidget()
        self.body.setObjectName("ground")
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, GRID, PADDING, 0)
        self.column.setSpacing(GRID // 2)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setProperty("ground", True)
        self.area.setWidget(self.body)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(title)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(label(title, "title"))
        box.addWidget(label(about, "muted", wrap=True))
        box.addWidget(self.area, 1)
        self._told: dict[str, Any] = {}

    @property
    def fields(self) -> Sequence[SettingField[Any]]:
        """Those that can be searched and changed."""
        return ()

    @property
    def other_words(self) -> str:
        """By which the page is found beside its title and its fields."""
        return ""

    def changes(self) -> Mapping[str, Any]:
        """Name of a setting → its new value, of those that were changed."""
        return {
            field.row.name: value
            for field in self.fields
            if field.row.name in self._told
            and (value := field.value()) != self._told[field.row.name]
        }

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show these values; what is said to be wrong is said no more."""
        for field in self.fields:
            field.show_fault("")
            if field.row.name in values:
                field.set_value(values[field.row.name])
                self._told[field.row.name] = field.value()

    def show_faults(self, faults: Mapping[str, str]) -> SettingField[Any] | None:
        """Say beside each field what is wrong with it; the first that is faulty."""
        for field in self.fields:
            field.show_fault(faults.get(field.row.name, ""))
        return next((field for field in self.fields if field.faulty), None)

    def seek(self, words: str) -> bool:
        """Show only fields that hold these casefolded words, marked; whether there is any. Where
        the page itself is meant, all of it stays."""
        meant = self.is_meant(words)
        found = [field.mark(words) for field in self.fields]
        for field, hit in zip(self.fields, found, strict=True):
            field.setVisible(hit or (meant and not any(found)))
        return meant or any(found)

    def is_meant(self, words: str) -> bool:
        """Whether these casefolded words are about the page as a whole."""
        return words in f"{self.title} {self._about} {self.other_words}".casefold()

    def lead_to(self, field: SettingField[Any]) -> None:
        """Bring this field into sight, with the focus in it."""
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(field)
