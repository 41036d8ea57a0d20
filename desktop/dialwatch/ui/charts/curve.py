"""One curve of the answer-rate chart: its line, its Wilson band and its unripe end."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from dialwatch.ui.charts.buckets import EMPTY, Points
from dialwatch.ui.charts.lean import PrimitiveArray, arrayToQPolygonF

__all__ = ["BAND_OPACITY", "FULL_FROM", "RateCurve", "runs_of"]

BAND_OPACITY = 0.16
_UNRIPE_OPACITY = 0.6
_DIMMED_OPACITY = 0.22
_MARKED_FROM = 11.0
"""Pixels between two points from which each is marked, so that it can be clicked."""

FULL_FROM = 5
"""Attempts below which a point is hollow: 1 of 1 must not look like a certain 100 %."""
_DOT = 2.0

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]


class RateCurve:
    """Draws the points of one series; kept as long as the series is, changed by `set_points`.

    Its coordinates are UTC epoch seconds (a point stands in the middle of its bucket) and per
    cent. Ripe points are joined and carry their band; unripe ones are dotted, faint, without a
    band, and never joined to the ripe ones. A minute without calls is a gap, not a zero.
    """

    def __init__(self, key: str, name: str, colour: QColor) -> None:
        self.key = key
        self.name = name
        self._colour = QColor(colour)
        self._points = EMPTY
        self._painted = EMPTY
        self._x: Floats = np.empty(0)
        self._runs: list[tuple[int, int, bool]] = []
        self._shown = True
        self._dimmed = False
        self._band_opacity = BAND_OPACITY
        self.changed: Callable[[], None] = lambda: None
        """Called when it has to be painted anew."""

    @property
    def points(self) -> Points:
        """What the next paint shows."""
        return self._points

    @property
    def painted(self) -> Points:
        """What the last paint drew from; empty while it is hidden or was never painted."""
        return self._painted if self._shown else EMPTY

    @property
    def colour(self) -> QColor:
        return QColor(self._colour)

    @property
    def shown(self) -> bool:
        """Not hidden by the user."""
        return self._shown

    def set_points(self, points: Points) -> None:
        """Show these points from the next paint on."""
        self._points = points
        self._x = points.minutes.astype(np.float64) / 1000.0 + points.step / 2000.0
        self._runs = list(runs_of(points))
        self.changed()

    def set_shown(self, shown: bool) -> None:
        """Draw it, or leave it out."""
        if shown != self._shown:
            self._shown, self._painted = shown, EMPTY
            self.changed()

    def set_look(self, colour: QColor, *, dimmed: bool, band: float = BAND_OPACITY) -> None:
        """How it is drawn: `dimmed` while another curve is being pointed at."""
        look = (colour, dimmed, band)
        if look != (self._colour, self._dimmed, self._band_opacity):
            self._colour, self._dimmed, self._band_opacity = QColor(colour), dimmed, band
            self.changed()

    def positions(self, transform: QTransform) -> tuple[Floats, Floats]:
        """Where the points are in pixels, by the plot's `transform`."""
        x = self._x * transform.m11() + transform.dx()
        y = self._points.rates * (100.0 * transform.m22()) + transform.dy()
        return x, y

    def paint_band(self, painter: QPainter, transform: QTransform, size: QSize) -> None:
        """Lay the band of the ripe points over a picture of this size.

        As a mask: filling a polygon with hundreds of corners takes ten times as long.
        """
        x, _ = self.positions(transform)
        scale, origin = 100.0 * transform.m22(), transform.dy()
        top = np.full(-(-size.width() // 4) * 4, size.height(), np.int16)
        low = np.zeros_like(top)
        for start, stop, ripe in self._in_sight(x, size.width()):
            if ripe:
                columns = _columns(x[start:stop])
                columns = columns[(columns >= 0) & (columns < size.width())].astype(np.intp)
                high = self._points.high[start:stop] * scale + origin
                top[columns] = np.rint(np.interp(columns, x[start:stop], high))
                bottom = self._points.low[start:stop] * scale + origin
                low[columns] = np.rint(np.interp(columns, x[start:stop], bottom))
        first, last = int(top.min()), int(low.max())
        if first >= last:
            return
        rows = np.arange(first, last, dtype=np.int16)[:, np.newaxis]
        inside = ((rows >= top) & (rows < low)).view(np.uint8)
        mask = QImage(inside.data, len(top), len(rows), len(top), QImage.Format.Format_Indexed8)
        fill = QColor(self._colour)
        fill.setAlphaF(self._band_opacity * (_DIMMED_OPACITY if self._dimmed else 1.0))
        mask.setColorTable([0, fill.rgba()])
        painter.drawImage(0, first, mask)

    def paint_line(self, painter: QPainter, transform: QTransform, size: QSize) -> None:
        """Draw the line on a picture of this size."""
        self._painted = self._points
        x, y = self.positions(transform)
        marked = transform.m11() * self._points.step / 1000.0 >= _MARKED_FROM
        sure, unsure = self._pens()
        for start, stop, ripe in self._in_sight(x, size.width()):
            painter.setPen(sure if ripe else unsure)
            full = self._points.attempts[start:stop] >= FULL_FROM if ripe else None
            self._paint_run(painter, x[start:stop], y[start:stop], full, marked)

    def _in_sight(self, x: Floats, width: int) -> list[tuple[int, int, bool]]:
        """The runs within the picture, each with one point more on either side."""
        first = max(int(np.searchsorted(x, 0)) - 1, 0)
        last = int(np.searchsorted(x, width)) + 1
        return [
            (max(start, first), min(stop, last), ripe)
            for start, stop, ripe in self._runs
            if stop > first and start < last
        ]

    def _paint_run(
        self, painter: QPainter, x: Floats, y: Floats, full: Bools | None, marked: bool
    ) -> None:
        """One stretch of points; `full` says which are well known, None that none is ripe."""
        if len(x) > 1 and full is not None:
            _paint_segments(painter, x, y)
        elif len(x) > 1:
            painter.drawPolyline(arrayToQPolygonF(x, y))
        if marked or len(x) == 1:
            self._paint_dots(painter, x, y, np.zeros(len(x), np.bool_) if full is None else full)

    def _pens(self) -> tuple[QPen, QPen]:
        sure = QColor(self._colour)
        if self._dimmed:
            sure.setAlphaF(_DIMMED_OPACITY)
        unsure = QColor(sure)
        unsure.setAlphaF(sure.alphaF() * _UNRIPE_OPACITY)
        dotted = QPen(unsure, 1.0)
        dotted.setDashPattern([2.0, 4.0])
        line = QPen(sure, 2.0)
        line.setCapStyle(Qt.PenCapStyle.SquareCap)
        return line, dotted

    @staticmethod
    def _paint_dots(painter: QPainter, x: Floats, y: Floats, full: Bools) -> None:
        """Full dots for what is known, hollow ones for a handful of calls or a filling minute."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        colour = painter.pen().color()
        painter.setPen(QPen(colour, 1.2))
        for place in range(len(x)):
            painter.setBrush(QBrush(colour) if full[place] else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x[place], y[place]), _DOT, _DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def runs_of(points: Points) -> Iterator[tuple[int, int, bool]]:
    """Stretches to be joined: next to each other in time, and alike in ripeness."""
    if not len(points):
        return
    cut = (np.diff(points.minutes) != points.step) | (points.ripe[1:] != points.ripe[:-1])
    edges = [0, *(np.flatnonzero(cut) + 1).tolist(), len(points)]
    for start, stop in pairwise(edges):
        yield start, stop, bool(points.ripe[start])


def _columns(x: Floats) -> Floats:
    """The pixel columns under a run; five for a single point."""
    if len(x) == 1:
        return np.asarray(np.rint(x[0]) + np.arange(-2.0, 3.0))
    return np.arange(np.ceil(x[0]), x[-1] + 1, dtype=np.float64)


def _paint_segments(painter: QPainter, x: Floats, y: Floats) -> None:
    """A line of single segments: a twentieth of the time that stroking a polyline takes."""
    segments = PrimitiveArray(QLineF, 4)
    segments.resize(len(x) - 1)
    ends = segments.ndarray()
    ends[:, 0], ends[:, 1] = x[:-1], y[:-1]
    ends[:, 2], ends[:, 3] = x[1:], y[1:]
    painter.drawLines(*segments.drawargs())
