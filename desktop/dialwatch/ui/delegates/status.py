"""A state in a table cell: its shape, coloured, and its word."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dialwatch.ui.delegates.cells import CELL_ROLE, StatusCell
from dialwatch.ui.delegates.drawn import PAD, DrawnDelegate, Index
from dialwatch.ui.delegates.shapes import paint_shape
from dialwatch.ui.theme import Colours

__all__ = ["StatusDelegate"]

_SHAPE = 16


class StatusDelegate(DrawnDelegate):
    """Draws a `StatusCell`: the shapes of all rows stand in one column, then the words."""

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, StatusCell):
            self.write(painter, area, text, colours.text)
            return
        colour = getattr(colours, cell.colour)
        middle = QPointF(round(area.left()) + _SHAPE // 2 - 2, round(area.center().y()))
        paint_shape(painter, middle, cell.shape, colour)
        self.write(painter, area.adjusted(_SHAPE + 4, 0, 0, 0), text, colours.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(2 * PAD + _SHAPE + 4 + words, super().sizeHint(option, index).height())
