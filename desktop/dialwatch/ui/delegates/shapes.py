"""The shapes of a state (look.md, principle 4), drawn: a font's signs differ between systems."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

__all__ = ["paint_shape"]

_STROKES = {
    "+": (((-4.5, 0), (4.5, 0)), ((0, -4.5), (0, 4.5))),
    "−": (((-4.5, 0), (4.5, 0)),),
    "=": (((-4.5, -2), (4.5, -2)), ((-4.5, 2), (4.5, 2))),
    "≠": (((-4.5, -2), (4.5, -2)), ((-4.5, 2), (4.5, 2)), ((-2.5, 5), (2.5, -5))),
}


def paint_shape(painter: QPainter, middle: QPointF, shape: str, colour: str) -> None:
    """Draw the shape 10 pixels wide around `middle`; one that is not known is written."""
    painter.save()
    painter.translate(middle)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    ink = QColor(colour)
    line = QPen(ink, 1.6)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    match shape:
        case "▶":
            painter.drawPolygon(_points((-3.5, -5), (5, 0), (-3.5, 5)))
        case "▲":
            painter.drawPolygon(_points((-5.5, 4.5), (0, -5), (5.5, 4.5)))
        case "‖":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.drawRect(QRectF(-4, -5, 3, 10))
            painter.drawRect(QRectF(1, -5, 3, 10))
        case "✓":
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(_points((-4.5, 0.5), (-1.5, 3.5), (4.5, -3.5)))
        case "✕":
            painter.setPen(line)
            painter.drawLine(QPointF(-3.8, -3.8), QPointF(3.8, 3.8))
            painter.drawLine(QPointF(-3.8, 3.8), QPointF(3.8, -3.8))
        case "○":
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(0, 0), 4.2, 4.2)
        case "●":
            painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
        case "+" | "−" | "=" | "≠":
            painter.setPen(line)
            for one in _STROKES[shape]:
                painter.drawPolyline(_points(*one))
        case _:
            painter.setPen(ink)
            painter.drawText(QRectF(-8, -13, 16, 26), Qt.AlignmentFlag.AlignCenter, shape)
    painter.restore()


def _points(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])
