"""Rows of a long list that the engine keeps: fetched as they come into sight."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from dialwatch.ui.models.swift_rows import ROOT, Index, SwiftRows

__all__ = ["PagedRows"]

_PAGE = 200
"""Rows that are asked for at once."""


class PagedRows(SwiftRows):
    """Shows one sort of rows at a time; scrolling asks for more of them."""

    wanted = Signal(str, int)
    """(which rows, the first that is missing): answer with `take`."""

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.only = ""
        """Which rows are shown, as the engine's `only`."""
        self.whole = 0
        """How many there are of them."""
        self._columns = columns
        self._rows: list[Any] = []
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
        self._tell_all()

    def take(self, only: str, first: int, rows: Sequence[Any], whole: int) -> None:
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
            self.dataChanged.emit(self.index(low, 0), self.index(high, self._columns - 1))
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
        self._tell_all()

    @property
    def revealed(self) -> bool:
        """Numbers are shown whole."""
        return self._revealed

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
        return 0 if parent.isValid() else self._columns

    def text(self, row: int, column: int) -> str:
        """The words of a cell."""
        self._look_again(row // _PAGE)
        return self.words(self._rows[row], column)

    def words(self, told: Any, column: int) -> str:
        """The words of a row's cell."""
        raise NotImplementedError

    def _tell_all(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, self._columns - 1)
            self.dataChanged.emit(self.index(0, 0), last)

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
