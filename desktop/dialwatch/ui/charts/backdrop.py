"""What lies behind the curves: the grid, and the hatched edge that is still filling."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from dialwatch.ui.theme.colours import Colours
from dialwatch.ui.theme.scale import CAPTION, font

__all__ = ["Backdrop"]

GRID_OPACITY = 0.08
_HATCH_OPACITY = 0.13
_EDGE_OPACITY = 0.45
_PITCH = 9
"""Pixels between two strokes of the hatching."""


class Backdrop(QGraphicsItem):
    """Grid lines and the unripe edge, in the plot's coordinates (UTC seconds, per cent)."""

    def __init__(self, colours: Colours, caption: str, gap_caption: str = "") -> None:
        super().__init__()
        self._colours = colours
        self._caption = caption
        self._gap_caption = gap_caption
        self._frame = QRectF()
        self._upright: Sequence[float] = ()
        self._level: Sequence[float] = ()
        self._edge: float | None = None
        self._gaps: Sequence[tuple[float, float]] = ()
        self.setZValue(-10)

    @property
    def edge(self) -> float | None:
        """Where the hatching begins, UTC seconds; None while nothing is unripe."""
        return self._edge

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def set_frame(self, frame: QRectF) -> None:
        """The part of the plot that is in sight."""
        if frame != self._frame:
            self.prepareGeometryChange()
            self._frame = QRectF(frame)

    def set_grid(self, upright: Sequence[float], level: Sequence[float]) -> None:
        """Where the lines stand: seconds, and per cent."""
        if (upright, level) != (self._upright, self._level):
            self._upright, self._level = upright, level
            self.update()

    @property
    def gaps(self) -> Sequence[tuple[float, float]]:
        """Spans in which nothing could come, UTC seconds."""
        return self._gaps

    def set_gaps(self, gaps: Sequence[tuple[float, float]]) -> None:
        """Mark these spans: what is missing there was not told, which is not the same as none."""
        if gaps != self._gaps:
            self._gaps = gaps
            self.update()

    def set_edge(self, edge: float | None) -> None:
        """From when on the hatching covers the plot."""
        if edge != self._edge:
            self._edge = edge
            self.update()

    def boundingRect(self) -> QRectF:
        return self._frame

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        transform = painter.worldTransform()
        area = transform.mapRect(self._frame)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._ink(GRID_OPACITY), 1))
        for second in self._upright:
            x = round(second * transform.m11() + transform.dx())
            painter.drawLine(x, round(area.top()), x, round(area.bottom()))
        for percent in self._level:
            y = round(percent * transform.m22() + transform.dy())
            painter.drawLine(round(area.left()), y, round(area.right()), y)
        for began, ended in self._gaps:
            left = max(began * transform.m11() + transform.dx(), area.left())
            right = min(ended * transform.m11() + transform.dx(), area.right())
            if right - left >= 1:
                region = QRectF(left, area.top(), right - left, area.height())
                self._paint_gap(painter, region)
        if self._edge is not None and self._edge < self._frame.right():
            left = max(self._edge * transform.m11() + transform.dx(), area.left())
            self._paint_edge(painter, QRectF(left, area.top(), area.right() - left, area.height()))
        painter.restore()

    def _paint_gap(self, painter: QPainter, region: QRectF) -> None:
        ground = QColor(self._colours.warn)
        ground.setAlphaF(0.10)
        painter.fillRect(region, QBrush(ground))
        painter.setPen(QPen(self._ink(_EDGE_OPACITY), 1, Qt.PenStyle.DotLine))
        painter.drawLine(region.topLeft(), region.bottomLeft())
        painter.drawLine(region.topRight(), region.bottomRight())
        self._write(painter, region, self._gap_caption)

    def _paint_edge(self, painter: QPainter, region: QRectF) -> None:
        painter.save()
        painter.setClipRect(region, Qt.ClipOperation.IntersectClip)
        painter.fillRect(region, QBrush(self._ink(0.025)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self._ink(_HATCH_OPACITY), 1))
        height = region.height()
        # Strokes keep their place while the edge moves: they are laid from the plot's origin.
        start = (int(region.left() - height) // _PITCH) * _PITCH
        x = float(start)
        while x < region.right():
            painter.drawLine(QPointF(x, region.bottom()), QPointF(x + height, region.top()))
            x += _PITCH
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._ink(_EDGE_OPACITY), 1, Qt.PenStyle.DashLine))
        painter.drawLine(region.topLeft(), region.bottomLeft())
        painter.restore()
        self._write(painter, region, self._caption)

    def _write(self, painter: QPainter, region: QRectF, caption: str) -> None:
        """The caption at the region's upper left, where there is room for all of it."""
        chosen = font(CAPTION)
        painter.setFont(chosen)
        wide = painter.fontMetrics().horizontalAdvance(caption) + 8
        high = painter.fontMetrics().height()
        if region.width() < wide + 8:
            return
        box = QRectF(region.left() + 5, region.top() + 4, wide, high + 2)
        painter.fillRect(box, QColor(self._colours.surface))
        painter.setPen(QColor(self._colours.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, caption)

    def _ink(self, opacity: float) -> QColor:
        ink = QColor(self._colours.text)
        ink.setAlphaF(opacity)
        return ink
