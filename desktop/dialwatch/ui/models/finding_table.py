"""The table of an answer. Numbers are masked until they are revealed; links show their host."""

from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dialwatch.calls.finding import CellKind, Finding
from dialwatch.calls.number import masked
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme.direction import upright
from dialwatch.ui.veil import veiled

__all__ = ["FindingTableModel", "shown_cell"]

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FindingTableModel(QAbstractTableModel):
    """Rows and columns of one finding, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finding = Finding()
        self._revealed = False

    def show(self, finding: Finding) -> None:
        """Another answer, masked."""
        self.beginResetModel()
        self._finding, self._revealed = finding, False
        self.endResetModel()

    def reveal(self, revealed: bool) -> None:
        """Show numbers as they are, or mask them again."""
        self._revealed = revealed
        if self._finding.rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        if self._finding.columns:
            across = Qt.Orientation.Horizontal
            self.headerDataChanged.emit(across, 0, len(self._finding.columns) - 1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._finding.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._finding.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            title = spoken(self._finding.columns[section].title)
            return veiled(title) if self._revealed else masked_text(title)  # may have no heading
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._finding.columns[index.column()]
        text = self._finding.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return upright(veiled(shown_cell(text, column.kind, revealed=self._revealed) or NONE))
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind is CellKind.NUMBER:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


def shown_cell(text: str, kind: CellKind, *, revealed: bool = False) -> str:
    """A value as it is shown: never more of a link than its host."""
    if kind is CellKind.LINK:
        host = urlsplit(text).hostname if text else ""
        return f"{host}/…" if host else text and "…"
    if revealed or kind in (CellKind.ID, CellKind.NUMBER):
        return text
    return masked(text) if kind is CellKind.PHONE else masked_text(text)
