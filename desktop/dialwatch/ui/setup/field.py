"""One setting: its title, the widget in which it is changed, what is said of it, what is wrong."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from dialwatch.calls.form import Choice
from dialwatch.calls.retention import Limits
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.setup.row import Kind, SettingRow
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.days_box import DaysBox
from dialwatch.ui.widgets.parts import breakable, label, set_state
from dialwatch.ui.widgets.search_combo import SearchCombo
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["TITLES", "SettingField", "field_of"]

translate = QCoreApplication.translate

TITLES = 176
"""Width of the column of titles, in pixels."""
_LINES = 74
_NUMBER = 140
_E = TypeVar("_E", bound=QWidget)


class SettingField(QWidget, Generic[_E]):
    """Holds one value. Nothing is checked here but what cannot even be typed."""

    changed = Signal()

    edit: _E

    def __init__(self, row: SettingRow, edit: _E) -> None:
        super().__init__()
        self.row, self.edit = row, edit
        edit.setAccessibleName(without_mnemonic(row.title))
        edit.setAccessibleDescription(row.hint)
        self.title = label(row.title)
        self.title.setBuddy(edit)
        self.hint = label(row.hint, "caption", wrap=True)
        self.fault = label("", "caption", wrap=True)
        set_state(self.fault, "state", "bad")
        self.fault.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, GRID)
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, TITLES)
        grid.setColumnStretch(1, 1)
        self._lay_out(grid)
        if not row.hint:
            self.hint.hide()

    def value(self) -> Any:
        """What stands there now."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show this value."""
        raise NotImplementedError

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the value; empty: nothing is."""
        said = spoken(sentence)
        self.fault.setText(breakable(f"▲ {said}") if said else "")
        self.fault.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(said or self.row.hint)

    @property
    def faulty(self) -> bool:
        """Something is said to be wrong with it."""
        return bool(self.fault.text())

    def mark(self, words: str) -> bool:
        """Say whether these words (casefolded) are found in it, and mark the title then."""
        found = bool(words) and words in self.row.searched
        set_state(self.title, "found", found)
        return found or not words

    def _lay_out(self, grid: QGridLayout) -> None:
        side = Qt.AlignmentFlag.AlignLeft
        lines = isinstance(self.edit, TextField)
        height = Qt.AlignmentFlag.AlignTop if lines else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.title, 0, 0, side | height)
        if isinstance(self.edit, QSpinBox | QComboBox):
            grid.addWidget(self.edit, 0, 1, side)
        else:
            grid.addWidget(self.edit, 0, 1)
        grid.addWidget(self.hint, 1, 1)
        grid.addWidget(self.fault, 2, 1)


class _Text(SettingField[QLineEdit]):
    def __init__(self, row: SettingRow) -> None:
        edit = QLineEdit()
        edit.setPlaceholderText(row.example)
        super().__init__(row, edit)
        edit.textChanged.connect(lambda _: self.changed.emit())

    def value(self) -> str | None:
        text = self.edit.text().strip()
        return None if self.row.kind is Kind.PATH and not text else text

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else str(value))


class _Whole(SettingField[QSpinBox]):
    def __init__(self, row: SettingRow) -> None:
        edit = QSpinBox()
        edit.setRange(row.least, row.most)
        edit.setSuffix(f"\u2009{row.unit}" if row.unit else "")
        edit.setFixedWidth(_NUMBER)
        super().__init__(row, edit)
        edit.lineEdit().setAccessibleName(edit.accessibleName())
        edit.lineEdit().setTextMargins(GRID, 0, 0, 0)  # the stylesheet's are not heard
        edit.valueChanged.connect(lambda _: self.changed.emit())

    def value(self) -> int:
        return self.edit.value()

    def set_value(self, value: Any) -> None:
        self.edit.setValue(round(float(value)))


class _Days(SettingField[DaysBox]):
    def __init__(self, row: SettingRow) -> None:
        limits = Limits(row.least, row.least, row.most, row.for_ever)
        super().__init__(row, DaysBox(row.title, limits))
        self.edit.setKeyboardTracking(True)  # Save is offered while one types
        self.edit.valueChanged.connect(lambda _: self.changed.emit())

    def value(self) -> int:
        return self.edit.value()

    def set_value(self, value: Any) -> None:
        self.edit.setValue(int(value))


class _Flag(SettingField[QCheckBox]):
    def __init__(self, row: SettingRow) -> None:
        super().__init__(row, QCheckBox(row.title))
        self.edit.toggled.connect(lambda _: self.changed.emit())

    def value(self) -> bool:
        return self.edit.isChecked()

    def set_value(self, value: Any) -> None:
        self.edit.setChecked(bool(value))

    def mark(self, words: str) -> bool:
        found = super().mark(words)
        set_state(self.edit, "found", self.title.property("found"))
        return found

    def _lay_out(self, grid: QGridLayout) -> None:
        self.title.hide()  # the box carries it
        grid.addWidget(QWidget(), 0, 0)
        grid.addWidget(self.edit, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.hint, 1, 1)
        grid.addWidget(self.fault, 2, 1)


class _Lines(SettingField[TextField]):
    def __init__(self, row: SettingRow) -> None:
        edit = TextField()
        edit.setPlaceholderText(row.example)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(_LINES)
        super().__init__(row, edit)
        edit.textChanged.connect(self.changed)

    def value(self) -> list[str]:
        lines = self.edit.toPlainText().splitlines()
        return [line.strip() for line in lines if line.strip()]

    def set_value(self, value: Any) -> None:
        self.edit.setPlainText("\n".join(map(str, value or ())))


class _Choice(SettingField[QComboBox]):
    def __init__(self, row: SettingRow) -> None:
        edit = QComboBox()
        for value, title in row.choices:
            edit.addItem(title, value)
        super().__init__(row, edit)
        edit.currentIndexChanged.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        return str(self.edit.currentData() or "")

    def set_value(self, value: Any) -> None:
        self.edit.setCurrentIndex(max(0, self.edit.findData(value)))


class _Zone(SettingField[SearchCombo]):
    def __init__(self, row: SettingRow) -> None:
        edit = SearchCombo([Choice(value=zone, title=zone) for zone in row.values()])
        edit.setFixedWidth(2 * _NUMBER)
        super().__init__(row, edit)
        edit.editTextChanged.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """A zone, where what was typed is one, or the city of one alone."""
        text = self.edit.value()
        city = f"/{text.casefold().replace(' ', '_')}"
        found = [zone for zone in self.row.values() if zone.casefold().endswith(city)]
        return found[0] if len(found) == 1 and not self.edit.is_listed else text

    def set_value(self, value: Any) -> None:
        self.edit.set_value(str(value or ""))


_FIELDS: Mapping[Kind, type[SettingField[Any]]] = {
    Kind.TEXT: _Text,
    Kind.PATH: _Text,
    Kind.WHOLE: _Whole,
    Kind.DAYS: _Days,
    Kind.FLAG: _Flag,
    Kind.LINES: _Lines,
    Kind.CHOICE: _Choice,
    Kind.ZONE: _Zone,
}


def field_of(row: SettingRow) -> SettingField[Any]:
    """The field in which this setting is changed."""
    return _FIELDS[row.kind](row)  # type: ignore[call-arg]
