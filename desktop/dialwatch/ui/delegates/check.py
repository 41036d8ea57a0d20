"""A check in a table cell, drawn like those of the forms."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dialwatch.ui.delegates.cells import CheckCell
from dialwatch.ui.theme import Colours

__all__ = ["paint_check"]

_BOX = 14


def paint_check(painter: QPainter, middle: QPointF, cell: CheckCell, colours: Colours) -> None:
    """Draw the box around `middle`: with a tick, a dash for some of several, or empty."""
    some = cell.state is not Qt.CheckState.Unchecked
    ground = (colours.accent if some else colours.surface) if cell.can else colours.window
    edge = (colours.accent if some else colours.outline) if cell.can else colours.border
    half = _BOX / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(edge))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(middle.x() - half, middle.y() - half, _BOX, _BOX), 3, 3)
    pen = QPen(QColor(colours.on_accent), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if cell.state is Qt.CheckState.Checked:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = ((-3.4, 0.2), (-1.0, 2.7), (3.6, -2.8))
        painter.drawPolyline([middle + QPointF(*corner) for corner in corners])
    elif some:
        painter.drawLine(middle + QPointF(-3.2, 0), middle + QPointF(3.2, 0))
    painter.restore()
