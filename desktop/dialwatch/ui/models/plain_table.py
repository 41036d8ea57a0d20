"""A table of ready cells: rows are replaced without moving what is being read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dialwatch.ui.delegates.cells import CELL_ROLE
from dialwatch.ui.theme.direction import upright
from dialwatch.ui.veil import veiled

__all__ = ["Cell", "PlainTableModel", "Row"]

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place."""

    text: str
    tip: str = ""
    right: bool = False
    """A figure: it stands at the right."""
    drawn: object = None
    """What a delegate draws in its place."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row under a key of its own."""

    key: object
    cells: tuple[Cell, ...]


class PlainTableModel(QAbstractTableModel):
    """Shows rows in the order in which they are given."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: list[Row] = []

    def replace(self, rows: Sequence[Row]) -> None:
        """Show other rows, all at once: where nobody reads what was there before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace the rows, touching only what really changed."""
        wanted = {row.key for row in rows}
        for at in reversed(range(len(self._rows))):
            if self._rows[at].key not in wanted:
                self.beginRemoveRows(_ROOT, at, at)
                del self._rows[at]
                self.endRemoveRows()
        known = {row.key for row in self._rows}
        for at, row in enumerate(rows):
            if at < len(self._rows) and self._rows[at].key == row.key:
                if self._rows[at] != row:
                    self._rows[at] = row
                    self.dataChanged.emit(
                        self.index(at, 0), self.index(at, len(self._headings) - 1)
                    )
                continue
            if row.key in known:
                old = next(n for n, one in enumerate(self._rows) if one.key == row.key)
                self.beginMoveRows(_ROOT, old, old, _ROOT, at)
                del self._rows[old]
                self._rows.insert(at, row)
                self.endMoveRows()
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._headings) - 1))
            else:
                self.beginInsertRows(_ROOT, at, at)
                self._rows.insert(at, row)
                self.endInsertRows()

    def row(self, at: int) -> Row | None:
        """The row at a place; None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = bool(self._rows) and self._rows[0].cells[section].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None or index.column() >= len(row.cells):
            return None
        cell = row.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return upright(veiled(cell.text))
        if role == Qt.ItemDataRole.ToolTipRole:
            return veiled(cell.tip or cell.text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == CELL_ROLE:
            return cell.drawn
        return None
