"""A check in a table cell, drawn like those of the forms."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from dialwatch.ui.delegates.cells import CELL_ROLE, CheckCell
from dialwatch.ui.delegates.drawn import DrawnDelegate, Index
from dialwatch.ui.theme import ROW, Colours

__all__ = ["CheckDelegate"]

_BOX = 15


class CheckDelegate(DrawnDelegate):
    """Draws a `CheckCell`; a cell without one stays empty."""

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, CheckCell):
            return
        middle = QPointF(round(area.left()) + _BOX / 2, round(area.center().y()) + 0.5)
        box = QRectF(middle.x() - _BOX / 2 + 0.5, middle.y() - _BOX / 2 + 0.5, _BOX - 1, _BOX - 1)
        some = cell.state is not Qt.CheckState.Unchecked
        ground = (colours.accent if some else colours.surface) if cell.can else colours.window
        edge = colours.accent if some and cell.can else colours.outline
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(edge if cell.can else colours.border))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 3, 3)
        pen = QPen(QColor(colours.on_accent), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if cell.state is Qt.CheckState.Checked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corners = [(-3.4, 0.2), (-1.0, 2.7), (3.6, -2.8)]
            painter.drawPolyline([middle + QPointF(*corner) for corner in corners])
        elif some:
            painter.drawLine(middle + QPointF(-3.2, 0), middle + QPointF(3.2, 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_BOX + 16, ROW)
