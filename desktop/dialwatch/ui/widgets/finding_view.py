"""A table of what was found: dressed, fitted to what it holds, copied as it is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from dialwatch.ui.models.finding_table import FindingTableModel
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.copied_views import CopiedView

__all__ = ["FindingTable"]

_WIDEST = 320
_MEASURED = 50
"""Rows by which the width of a column is found."""


class FindingTable(CopiedView):
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
