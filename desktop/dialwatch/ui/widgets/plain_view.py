"""A dressed table: rows as high as everywhere, no grid, one row chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from dialwatch.ui.delegates.plain import PlainDelegate
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.copied_views import CopiedView
from dialwatch.ui.widgets.heading import heading_width

__all__ = ["PlainView"]


class PlainView(CopiedView):
    """`widths`: of the columns in pixels, their headings permitting; 0 takes what is left."""

    def __init__(self, model: QAbstractTableModel, name: str, widths: Sequence[int]) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(PlainDelegate(self))
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(ROW + 2)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, max(width, heading_width(self, column)))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def current_key(self) -> object:
        """The key of the row on which the user stands; None for none."""
        model = self.model()
        row = model.row(self.currentIndex().row()) if isinstance(model, PlainTableModel) else None
        return None if row is None else row.key
