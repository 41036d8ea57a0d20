"""How a list is read: what was guessed of the file, which column is which; all can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import Choices, Sheet
from dialwatch.importing.text_file import ENCODINGS
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label

__all__ = ["ImportChoices"]

_NONE = -1
"""Data of “left out”: no column."""
_MOST = 5
"""Columns that stand below each other; more stand in two rows of boxes."""


class ImportChoices(QWidget):
    """Shows how a file was read; `changed` brings what the user wants instead."""

    changed = Signal(object)
    """`Choices`: all that the user has chosen so far for this file."""

    def __init__(self, fields: Sequence[FormField]) -> None:
        """`fields`: what an entry has."""
        super().__init__()
        self._fields = [one for one in fields if one.kind is not FieldKind.NAMES]
        self._takes_variables = any(one.kind is FieldKind.NAMES for one in fields)
        self.chosen = Choices()
        """All that the user has chosen so far for this file."""
        self._sheet = Sheet()
        self.encoding = self._combo(self.tr("Encoding"))
        self.why = label("", "caption", wrap=True)
        self.delimiter = self._combo(self.tr("Cells are parted by"))
        for sign, word in self._delimiter_words().items():
            self.delimiter.addItem(word, sign)
        self.sheet = self._combo(self.tr("Sheet"))
        self.heading = QCheckBox(self.tr("The first row &names the columns"))
        self.variables = QCheckBox(self.tr("The other columns become &variables"))
        self.variables.setVisible(self._takes_variables)
        self.columns = {one.name: self._combo(one.title) for one in self._fields}
        self._titles: dict[QComboBox, QWidget] = {}
        self._lay_out()
        self._connect()

    def _delimiter_words(self) -> dict[str, str]:
        return {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            "|": self.tr("bar"),
        }

    def begin(self) -> None:
        """Another file: nothing is chosen yet."""
        self.chosen = Choices()

    def show_sheet(self, sheet: Sheet) -> None:
        """How the file was read."""
        self._sheet = sheet
        book = bool(sheet.sheets)
        blockers = [QSignalBlocker(one) for one in self._inputs()]
        self._fill_encodings(sheet.encoding)
        self.delimiter.setCurrentIndex(self.delimiter.findData(sheet.delimiter))
        self.sheet.clear()
        for name in sheet.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(sheet.sheet))
        self.heading.setChecked(sheet.heading)
        self.variables.setChecked(bool(sheet.variables))
        for name, combo in self.columns.items():
            self._fill_columns(combo, sheet.headings, sheet.columns.get(name, _NONE))
        del blockers
        self._set_shown((self.encoding, self.delimiter), not book)
        self._set_shown((self.sheet,), book and len(sheet.sheets) > 1)
        self.why.setText(self._why())

    def _why(self) -> str:
        parts = []
        if self._sheet.encoding_why:
            why = self.tr("The encoding: {why}.")
            parts.append(why.format(why=spoken(self._sheet.encoding_why)))
        if self._sheet.kept:
            parts.append(self.tr("These rows were kept: their lines and reasons are left out."))
        if self._sheet.remembered:
            parts.append(self.tr("The columns are those that you chose for such a file before."))
        return " ".join(parts)

    def _fill_encodings(self, encoding: str) -> None:
        self.encoding.clear()
        for name in dict.fromkeys((encoding, *ENCODINGS)):
            if name:
                self.encoding.addItem(name.removesuffix("-sig").upper(), name)
        self.encoding.setCurrentIndex(self.encoding.findData(encoding))

    def _fill_columns(self, combo: QComboBox, headings: Sequence[str], chosen: int) -> None:
        combo.clear()
        combo.addItem(self.tr("left out"), _NONE)
        for at, heading in enumerate(headings):
            combo.addItem(masked_text(heading)[:40], at)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _choose(self, **told: object) -> None:
        self.chosen = self.chosen.changed(told)
        self.changed.emit(self.chosen)

    def _choose_columns(self) -> None:
        columns = {
            name: int(combo.currentData())
            for name, combo in self.columns.items()
            if combo.currentData() not in (None, _NONE)
        }
        self._choose(columns=columns, variables=self._rest(columns))

    def _rest(self, columns: dict[str, int]) -> tuple[int, ...]:
        """The columns that are no field's, where they become variables."""
        if not (self._takes_variables and self.variables.isChecked()):
            return ()
        taken = set(columns.values())
        return tuple(at for at in range(len(self._sheet.headings)) if at not in taken)

    def _choose_anew(self, **told: object) -> None:
        """Other text has other columns: those are guessed again."""
        self._choose(**told, columns=None, variables=None)

    def _inputs(self) -> list[QWidget]:
        return [
            *(self.encoding, self.delimiter, self.sheet, self.heading, self.variables),
            *self.columns.values(),
        ]

    def _connect(self) -> None:
        self.encoding.activated.connect(
            lambda _: self._choose_anew(encoding=self.encoding.currentData())
        )
        self.delimiter.activated.connect(
            lambda _: self._choose_anew(delimiter=self.delimiter.currentData())
        )
        self.sheet.activated.connect(lambda _: self._choose_anew(sheet=self.sheet.currentData()))
        self.heading.toggled.connect(lambda on: self._choose_anew(heading=on))
        self.variables.toggled.connect(self._choose_columns)
        for combo in self.columns.values():
            combo.activated.connect(self._choose_columns)

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.setMinimumContentsLength(12)
        return made

    def _lay_out(self) -> None:
        """Two columns of titles with their boxes: how the file is read, and what is what."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(8, 1)
        grid.setColumnMinimumWidth(5, GRID)
        for row, combo in enumerate((self.encoding, self.delimiter, self.sheet)):
            self._add(grid, combo, row, 0)
        grid.setColumnMinimumWidth(2, GRID)
        rows = len(self.columns) if len(self.columns) <= _MOST else -(-len(self.columns) // 2)
        for place, combo in enumerate(self.columns.values()):
            self._add(grid, combo, place % max(1, rows), 3 if place < rows else 6)
        below = max(3, rows)
        grid.addWidget(self.heading, below, 0, 1, 2)
        grid.addWidget(self.variables, below, 3, 1, 2)
        grid.addWidget(self.why, below + 1, 0, 1, 9)

    def _add(self, grid: QGridLayout, combo: QComboBox, row: int, column: int) -> None:
        title = self._titles[combo] = label(combo.accessibleName(), "muted")
        title.setBuddy(combo)
        grid.addWidget(title, row, column)
        grid.addWidget(combo, row, column + 1)

    def _set_shown(self, combos: Sequence[QComboBox], shown: bool) -> None:
        for combo in combos:
            combo.setVisible(shown)
            self._titles[combo].setVisible(shown)
