"""A table of what was found: dressed, fitted to what it holds, copied as it is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dialwatch.exporting.escaping import safe_cell
from dialwatch.ui.models.finding_table import FindingTableModel
from dialwatch.ui.theme import ROW

__all__ = ["FindingTable"]

_WIDEST = 320
_MEASURED = 50
"""Rows by which the width of a column is found."""


class FindingTable(QTableView):
    """Rows that can be copied with their headings, numbers as they are shown."""

    def __init__(self, model: FindingTableModel, name: str) -> None:
        """`name`: what it shows, for screen readers."""
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def fit(self) -> None:
        """Columns as wide as their first rows need, none wider than is readable."""
        metrics, model = self.fontMetrics(), self.model()
        heading = self.horizontalHeader().fontMetrics()
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            rows = range(min(_MEASURED, model.rowCount()))
            texts = (str(model.index(row, column).data() or "")[:80] for row in rows)
            wide = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            self.setColumnWidth(
                column, min(_WIDEST, max(wide, heading.horizontalAdvance(title)) + 24)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return
        super().keyPressEvent(event)

    def _copy(self) -> None:
        model = self.model()
        columns = range(model.columnCount())
        across = Qt.Orientation.Horizontal
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines = [[str(model.headerData(at, across) or "") for at in columns]]
        lines += [[str(model.index(row, at).data() or "") for at in columns] for row in rows]
        text = "\n".join("\t".join(map(safe_cell, line)) for line in lines)
        QGuiApplication.clipboard().setText(text + "\n")
