"""One curve of the answer-rate chart: its line, its Wilson band and its unripe end."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from dialwatch.ui.charts.buckets import EMPTY, Points

__all__ = ["BAND_OPACITY", "Bands", "RateCurve"]

BAND_OPACITY = 0.16
_UNRIPE_OPACITY = 0.6
_DIMMED_OPACITY = 0.22
_MARKED_FROM = 11.0
"""Pixels between two points from which each is marked, so that it can be clicked."""

Floats = npt.NDArray[np.float64]


class RateCurve(QGraphicsItem):
    """Draws the points of one series; kept as long as the series is, changed by `set_points` alone.

    The item's coordinates are UTC epoch seconds (a point stands in the middle of its bucket) and
    per cent. Ripe points are joined and carry their band; unripe ones are dotted, faint, without
    a band, and never joined to the ripe ones. A minute without calls is a gap, not a zero.
    """

    def __init__(self, key: str, name: str, colour: QColor) -> None:
        super().__init__()
        self.key = key
        self.name = name
        self._colour = QColor(colour)
        self._points = EMPTY
        self._x: Floats = np.empty(0)
        self._painted: Points = EMPTY
        self._runs: list[tuple[int, int, bool]] = []
        self._frame = QRectF()
        self._dimmed = False

    @property
    def points(self) -> Points:
        """What the next paint shows."""
        return self._points

    @property
    def painted(self) -> Points:
        """What the last paint drew from; empty while the curve has not been painted."""
        return self._painted if self.isVisible() else EMPTY

    @property
    def colour(self) -> QColor:
        return QColor(self._colour)

    def set_points(self, points: Points) -> None:
        """Show these points from the next paint on."""
        self._points = points
        self._x = points.minutes.astype(np.float64) / 1000.0 + points.step / 2000.0
        self._runs = list(_runs(points))
        self.update()

    def set_frame(self, frame: QRectF) -> None:
        """The part of the plot that is in sight; nothing is drawn outside."""
        if frame != self._frame:
            self.prepareGeometryChange()
            self._frame = QRectF(frame)

    def set_look(self, colour: QColor, *, dimmed: bool) -> None:
        """How it is drawn: `dimmed` while another curve is being pointed at."""
        if (colour, dimmed) != (self._colour, self._dimmed):
            self._colour, self._dimmed = QColor(colour), dimmed
            self.update()

    def positions(self, transform: QTransform) -> tuple[Floats, Floats]:
        """Where the points are on the screen, by the item's `transform`."""
        x = self._x * transform.m11() + transform.dx()
        y = self._points.rates * (100.0 * transform.m22()) + transform.dy()
        return x, y

    def boundingRect(self) -> QRectF:
        return self._frame

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        self._painted = self._points
        if not len(self._points):
            return
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        x, y = self.positions(transform)
        shown = self._in_sight()
        marked = transform.m11() * self._points.step / 1000.0 >= _MARKED_FROM
        self._paint_lines(painter, x, y, shown, marked)
        painter.restore()

    def _in_sight(self) -> list[tuple[int, int, bool]]:
        """The runs within the frame, each with one point more on either side."""
        first = max(int(np.searchsorted(self._x, self._frame.left())) - 1, 0)
        last = int(np.searchsorted(self._x, self._frame.right())) + 1
        return [
            (max(start, first), min(stop, last), ripe)
            for start, stop, ripe in self._runs
            if stop > first and start < last
        ]

    def paint_band(self, painter: QPainter, transform: QTransform) -> None:
        """Draw the band of the ripe points, in pixels."""
        x, _ = self.positions(transform)
        fill = QColor(self._colour)
        fill.setAlphaF(BAND_OPACITY * (_DIMMED_OPACITY if self._dimmed else 1.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        scale, origin = 100.0 * transform.m22(), transform.dy()
        for start, stop, ripe in self._in_sight():
            if not ripe:
                continue
            top = self._points.high[start:stop] * scale + origin
            bottom = self._points.low[start:stop] * scale + origin
            if stop - start == 1:
                painter.drawRect(QRectF(x[start] - 2, top[0], 5, bottom[0] - top[0]))
                continue
            along = x[start:stop]
            painter.drawPolygon(
                arrayToQPolygonF(
                    np.concatenate((along, along[::-1])), np.concatenate((top, bottom[::-1]))
                )
            )

    def _paint_lines(
        self,
        painter: QPainter,
        x: Floats,
        y: Floats,
        shown: list[tuple[int, int, bool]],
        marked: bool,
    ) -> None:
        sure, unsure = self._pens()
        for start, stop, ripe in shown:
            painter.setPen(sure if ripe else unsure)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if stop - start > 1:
                painter.drawPolyline(arrayToQPolygonF(x[start:stop], y[start:stop]))
            if marked or stop - start == 1:
                self._paint_dots(painter, x[start:stop], y[start:stop], ripe)

    def _pens(self) -> tuple[QPen, QPen]:
        sure = QColor(self._colour)
        if self._dimmed:
            sure.setAlphaF(_DIMMED_OPACITY)
        unsure = QColor(sure)
        unsure.setAlphaF(sure.alphaF() * _UNRIPE_OPACITY)
        dotted = QPen(unsure, 1.0)
        dotted.setDashPattern([2.0, 4.0])
        line = QPen(sure, 2.0)
        line.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        return line, dotted

    def _paint_dots(self, painter: QPainter, x: Floats, y: Floats, ripe: bool) -> None:
        """Full dots for what is known, hollow ones for what is still filling."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        colour = painter.pen().color()
        if ripe:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        else:
            painter.setPen(QPen(colour, 1.2))
        radius = 2.6 if ripe else 2.2
        for place in range(len(x)):
            painter.drawEllipse(QPointF(x[place], y[place]), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class Bands(QGraphicsItem):
    """Paints the bands of all curves under all lines: no band may tint another curve's line."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = QRectF()
        self.curves: Sequence[RateCurve] = ()
        self.setZValue(-5)

    def set_frame(self, frame: QRectF) -> None:
        """The part of the plot that is in sight."""
        if frame != self._frame:
            self.prepareGeometryChange()
            self._frame = QRectF(frame)

    def boundingRect(self) -> QRectF:
        return self._frame

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for curve in self.curves:
            if curve.isVisible():
                curve.paint_band(painter, transform)
        painter.restore()


def _runs(points: Points) -> Iterator[tuple[int, int, bool]]:
    """Stretches to be joined: next to each other in time, and alike in ripeness."""
    if not len(points):
        return
    cut = (np.diff(points.minutes) != points.step) | (points.ripe[1:] != points.ripe[:-1])
    edges = [0, *(np.flatnonzero(cut) + 1).tolist(), len(points)]
    for start, stop in pairwise(edges):
        yield start, stop, bool(points.ripe[start])
