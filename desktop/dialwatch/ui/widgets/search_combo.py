"""A box with many values: typing searches among them, and what is not among them may be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QSizePolicy

from dialwatch.calls.form import Choice

__all__ = ["SearchCombo"]


class SearchCombo(QComboBox):
    """Finds a value by any part of its title or of the value itself."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for one in choices:
            self.addItem(one.title if one.title == one.value else _named(one), one.value)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.tr("type to search") if choices else self.tr("text"))
        self.setLineEdit(self._edit)
        self.setCurrentIndex(-1)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = QListView()
        popup.setObjectName("completions")
        completer.setPopup(popup)
        self.setCompleter(completer)

    def value(self) -> str:
        """The value that was chosen, or the text that was typed."""
        text = self.currentText().strip()
        place = self._place(text)
        return str(self.itemData(place)) if place >= 0 else text

    def set_value(self, value: str) -> None:
        """Enter this value, whether it is among those that are offered or not."""
        place = self._place(value)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(value)

    def hint(self, text: str) -> None:
        """What stands there while nothing is entered."""
        self._edit.setPlaceholderText(text)

    @property
    def is_listed(self) -> bool:
        """What stands there is one of the values."""
        return self._place(self.currentText().strip()) >= 0

    def setAccessibleName(self, name: str) -> None:
        """Of the box, and of the field in it, which has the focus."""
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def _place(self, text: str) -> int:
        if not text:
            return -1
        by_title = self.findText(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
        return by_title if by_title >= 0 else self.findData(text)


def _named(one: Choice) -> str:
    return f"{one.title} ({one.value})"
