"""A table whose cells are painted straight from it, as `delegates.swift` does."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from dialwatch.ui.delegates.cells import CELL_ROLE
from dialwatch.ui.veil import veiled

__all__ = ["ROOT", "Index", "SwiftRows"]

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class SwiftRows(QAbstractTableModel):
    """Answers for Qt's roles what a `SwiftModel` says of its cells."""

    def title(self, column: int) -> str:
        """The heading of a column."""
        raise NotImplementedError

    def text(self, row: int, column: int) -> str:
        """The words of a cell."""
        raise NotImplementedError

    def drawn(self, row: int, column: int) -> object:
        """What is drawn in a cell beside its words, or instead; None: nothing."""
        raise NotImplementedError

    def is_right(self, column: int) -> bool:
        """The column holds figures."""
        raise NotImplementedError

    def spoken(self, row: int, column: int) -> str:
        """What is read out of a cell without words."""
        del row, column
        return ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return veiled(self.title(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.is_right(section) else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return veiled(self.text(row, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return veiled(self.text(row, column) or self.spoken(row, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self.is_right(column) else _LEFT
            case _ if role == CELL_ROLE:
                return self.drawn(row, column)
        return None
