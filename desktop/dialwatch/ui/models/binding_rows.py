"""The bindings as rows under their X: up to fifty thousand, of which only the visible cells are
ever written."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, Qt

from dialwatch.calls.binding import Binding, NumberRow
from dialwatch.ledger.arrangement import Arranged, Group, RowKey
from dialwatch.ledger.number_figures import NumberCalls
from dialwatch.ui.format import number
from dialwatch.ui.models.binding_columns import COLUMNS, Manner
from dialwatch.ui.models.binding_groups import gauge_word, group_parts
from dialwatch.ui.models.binding_words import shown_number, status_word
from dialwatch.ui.models.reorder import rows_moving
from dialwatch.ui.models.swift_rows import ROOT, Index, SwiftRows
from dialwatch.ui.theme import theme
from dialwatch.ui.veil import veiled

__all__ = ["BindingRows"]

_TOLD = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_REMEMBERED = 8_192
"""Texts that are kept: a few screens full."""
_PLACES: Mapping[str, int] = {column.name: at for at, column in enumerate(COLUMNS)}


class BindingRows(SwiftRows):
    """Shows what was arranged beside the window's thread; swapped in whole, never reset.

    Rows that stay keep their persistent indexes, so that selection and scroll hold.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arranged = Arranged()
        self._rows = 0
        self._manner = Manner()
        self._texts: dict[tuple[int, int], str] = {}
        theme().changed.connect(self._repaint)

    @staticmethod
    def column(name: str) -> int:
        """The place of a column."""
        return _PLACES[name]

    @property
    def arranged(self) -> Arranged:
        """What is shown."""
        return self._arranged

    @property
    def manner(self) -> Manner:
        """How it is written now."""
        return self._manner

    def row(self, at: int) -> Group | Binding | None:
        """What stands in this row; None: nothing does."""
        return self._arranged.rows[at] if 0 <= at < len(self._arranged.rows) else None

    def group(self, at: int) -> Group | None:
        """The X of this row; None where it is a binding's."""
        row = self.row(at)
        return row if isinstance(row, Group) else None

    def key(self, at: int) -> RowKey | None:
        """What identifies the row."""
        row = self.row(at)
        if row is None:
            return None
        return row.x if isinstance(row, Group) else row.key

    def place_of(self, key: RowKey | None) -> int:
        """The row of this key; -1: it has none."""
        return -1 if key is None else self._arranged.places.get(key, -1)

    def take(self, arranged: Arranged) -> None:
        """Show this in the place of what was shown, in one step."""
        before = self._arranged
        if [*before.places] == [*arranged.places]:
            self._put(arranged)
            self._announce()
            return
        new, old = len(arranged.rows), self._rows
        if new > old:
            self.beginInsertRows(ROOT, old, new - 1)
            self._rows = new
            self.endInsertRows()
        with rows_moving(self):
            indexes = self.persistentIndexList()
            keys = [self.key(index.row()) for index in indexes]
            self._put(arranged)
            fresh = [
                self.index(place, index.column())
                if (place := self.place_of(key)) >= 0
                else QModelIndex()
                for key, index in zip(keys, indexes, strict=True)
            ]
            self.changePersistentIndexList(indexes, fresh)
        if new < old:
            self.beginRemoveRows(ROOT, new, old - 1)
            self._rows = new
            self.endRemoveRows()

    def set_manner(self, zone: ZoneInfo, now: int, *, whole: bool) -> None:
        """Write times in this zone, and numbers whole or masked."""
        self._manner = replace(self._manner, zone=zone, now=now, whole=whole)
        self._repaint()

    def count_down(self, now: int, first: int, last: int) -> None:
        """A second has passed: of these rows, what tells how long something lives on is written
        anew where it changed."""
        self._manner = replace(self._manner, now=now)
        for name in ("left", "made"):
            column = self.column(name)
            for row in range(max(0, first), min(last, self._rows - 1) + 1):
                before = self._texts.pop((row, column), None)
                if before is not None and before != self.text(row, column):
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def take_calls(self, calls: NumberCalls) -> None:
        """The calls were counted anew; who is sorted by them is arranged anew, too."""
        self._manner = replace(self._manner, calls=calls)
        self._repaint()

    # What a view asks

    def title(self, column: int) -> str:
        asked = self._arranged.asked
        name = COLUMNS[column].name
        if asked.sort == name or (asked.sort == "x" and name == "a"):
            return f"{COLUMNS[column].title()} {'↓' if asked.falling else '↑'}"
        return COLUMNS[column].title()

    def text(self, row: int, column: int) -> str:
        known = self._texts.get((row, column))
        if known is None:
            if len(self._texts) >= _REMEMBERED:
                self._texts.clear()
            known = self._texts[row, column] = self._written(row, column)
        return known

    def drawn(self, row: int, column: int) -> object:
        told, make = self.row(row), COLUMNS[column].drawn
        if make is None or not isinstance(told, Binding):
            return None
        return make(told, self._number(told), self._manner)

    def is_right(self, column: int) -> bool:
        return COLUMNS[column].right

    def group_words(self, group: Group) -> str:
        """An X in a sentence."""
        word = self.tr("X {x}, {status}, {n} bindings, {state}")
        return word.format(
            x=shown_number(group.x, whole=self._manner.whole),
            status=status_word(group.number),
            n=number(group.bound),
            state=self.tr("open") if group.is_open else self.tr("closed"),
        )

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        group = self.group(index.row()) if index.isValid() else None
        if group is not None and role in _TOLD:
            return veiled(self._told(group, index.column()))
        if index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return veiled(self.spoken(index.row(), 0) or self.text(index.row(), 0))
        return super().data(index, role)

    def _told(self, group: Group, column: int) -> str:
        """What a cell of an X says whole: in the tip, and read out."""
        if not column:
            return self.group_words(group)
        parts = group_parts(group, self._manner)
        return {
            "left": parts.left,
            "made": parts.read,
            "calls": parts.calls,
            "rate": parts.rate,
            "problems": parts.problems,
        }.get(COLUMNS[column].name, gauge_word(group))

    def written(self, row: int, column: int) -> str:
        """The words of a binding's cell, numbers masked: for the clipboard."""
        told = self.row(row)
        if not isinstance(told, Binding):
            return ""
        manner = replace(self._manner, whole=False)
        return veiled(COLUMNS[column].text(told, self._number(told), manner))

    def _written(self, row: int, column: int) -> str:
        told = self.row(row)
        if told is None:
            return ""
        if isinstance(told, Group):
            return shown_number(told.x, whole=self._manner.whole) if not column else ""
        return COLUMNS[column].text(told, self._number(told), self._manner)

    def _number(self, binding: Binding) -> NumberRow | None:
        return self._arranged.book.numbers.get(binding.x)

    def _put(self, arranged: Arranged) -> None:
        asked, before = arranged.asked, self._arranged.asked
        headings = (asked.sort, asked.falling) != (before.sort, before.falling)
        self._arranged = arranged
        self._manner = replace(self._manner, calls=arranged.calls)
        self._texts.clear()
        if headings:
            last = len(COLUMNS) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _repaint(self) -> None:
        self._texts.clear()
        self._announce()

    def _announce(self) -> None:
        if self._rows:
            last = self.index(self._rows - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
