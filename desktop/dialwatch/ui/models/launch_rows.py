"""Rows of a launch's list: fetched as they come into sight, numbers masked until revealed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from dialwatch.calls.launch import LaunchRow
from dialwatch.calls.number import masked
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.format import NONE, number
from dialwatch.ui.models.launch_words import problem_word, row_cell, row_word
from dialwatch.ui.models.swift_rows import ROOT, Index, SwiftRows
from dialwatch.ui.privacy import masked_text

__all__ = ["LINE", "NUMBER", "PLACE", "RESULT", "WHY", "LaunchRows"]

translate = QCoreApplication.translate

PLACE, LINE, NUMBER, RESULT, WHY = range(5)
_PAGE = 200
"""Rows that are asked for at once."""


class LaunchRows(SwiftRows):
    """Shows one sort of rows at a time; scrolling asks for more of them."""

    wanted = Signal(str, int)
    """(which rows, the first that is missing): answer with `take`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.only = ""
        """Which rows are shown, as the engine's `only`."""
        self.whole = 0
        """How many there are of them."""
        self._rows: list[LaunchRow] = []
        self._asked = -1
        self._old: set[int] = set()
        """Pages that may have changed since they were told."""
        self._revealed = False

    def begin(self, only: str) -> None:
        """Show these rows, from the first on."""
        self.beginResetModel()
        self.only, self.whole, self._rows, self._asked = only, 0, [], 0
        self._old.clear()
        self.endResetModel()
        self.wanted.emit(only, 0)

    def clear(self) -> None:
        """Show none."""
        self.beginResetModel()
        self.whole, self._rows, self._asked = 0, [], -1
        self._old.clear()
        self.endResetModel()

    def again(self) -> None:
        """They may have changed: what is in sight is asked for once more, the rest when it is."""
        self._old = set(range(-(-len(self._rows) // _PAGE)))
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, WHY))

    def take(self, only: str, first: int, rows: Sequence[LaunchRow], whole: int) -> None:
        """What was asked for; an answer to an older question is left aside."""
        if only != self.only or first > len(self._rows) or self._asked < 0:
            return
        self.whole = whole
        known = len(self._rows) - first
        changed = [at for at in range(min(known, len(rows))) if self._rows[first + at] != rows[at]]
        for at in changed:
            self._rows[first + at] = rows[at]
        if changed:
            low, high = first + changed[0], first + changed[-1]
            self.dataChanged.emit(self.index(low, 0), self.index(high, WHY))
        fresh = rows[known:]
        if fresh:
            at = len(self._rows)
            self.beginInsertRows(ROOT, at, at + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()
        self._asked = first

    def reveal(self, on: bool) -> None:
        """Show numbers whole, or masked again."""
        self._revealed = on
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, WHY))

    @property
    def revealed(self) -> bool:
        """Numbers are shown whole."""
        return self._revealed

    def row(self, at: int) -> LaunchRow | None:
        """The row at a place of the view; None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def canFetchMore(self, parent: Index) -> bool:
        """There are more, and they are not asked for yet."""
        return not parent.isValid() and self._asked < len(self._rows) < self.whole

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next ones."""
        if self.canFetchMore(parent):
            self._asked = len(self._rows)
            self.wanted.emit(self.only, self._asked)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else WHY + 1

    def title(self, column: int) -> str:
        return (
            translate("Launch", "Row"),
            translate("Launch", "Line"),
            translate("Launch", "Number"),
            translate("Launch", "Result"),
            translate("Launch", "Why"),
        )[column]

    def text(self, row: int, column: int) -> str:
        """The words of a cell."""
        self._look_again(row // _PAGE)
        told = self._rows[row]
        match column:
            case 0:
                return number(told.index + 1)
            case 1:
                return number(told.line) if told.line else NONE
            case 2:
                return told.number if self._revealed else masked(told.number)
            case 3:
                return row_word(told)
        reason = told.reason or (problem_word(told.left_out) if told.left_out else NONE)
        return reason if self._revealed else masked_text(reason, (told.number,))

    def _look_again(self, page: int) -> None:
        """Ask for an old page that somebody looks at; not while it is being painted."""
        if page in self._old:
            self._old.discard(page)
            only = self.only
            QTimer.singleShot(0, self, lambda: self._ask_again(only, page * _PAGE))

    def _ask_again(self, only: str, first: int) -> None:
        """Unless other rows are shown by now, or none."""
        if only == self.only and first < len(self._rows):
            self.wanted.emit(only, first)

    def drawn(self, row: int, column: int) -> StatusCell | None:
        """The shape of a result."""
        return row_cell(self._rows[row]) if column == RESULT else None

    def is_right(self, column: int) -> bool:
        """Places are figures."""
        return column in (PLACE, LINE)
