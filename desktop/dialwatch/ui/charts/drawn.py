"""The answer-rate chart as it leaves the screen: drawn in lines alone, for pictures and paper.

The chart on screen is painted pixel by pixel, for speed; this one stays sharp at any size.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from dialwatch.ui.charts.buckets import Points
from dialwatch.ui.charts.curve import BAND_OPACITY, FULL_FROM, runs_of
from dialwatch.ui.charts.spans import Window
from dialwatch.ui.charts.ticks import time_ticks
from dialwatch.ui.theme import CAPTION, TITLE, Colours, font

__all__ = ["DrawnChart", "DrawnLine", "draw_chart"]

translate = QCoreApplication.translate

_LEVELS = (0, 20, 40, 60, 80, 100)
_LEFT = 44.0
_BELOW = 22.0
_ROW = 18.0
_ENTRY, _SHORT_ENTRY = 250.0, 230.0
"""Width of an entry of the legend, at least: with its figure, and without."""
_PITCH = 9.0
_DOT = 1.8
_UNRIPE = 0.6
_MARKED_FROM = 9.0
"""Pixels between two points from which each is marked."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFTMOST = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, eq=False)
class DrawnLine:
    """One curve with its legend."""

    name: str
    colour: str
    points: Points
    figure: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DrawnChart:
    """All that is drawn. Times are UTC epoch ms."""

    title: str
    caption: str
    window: Window
    zone: tzinfo
    edge: int | None
    """From where on more may come; None: all has settled."""
    gaps: tuple[tuple[int, int], ...]
    """Spans in which nothing could come."""
    lines: tuple[DrawnLine, ...]
    colours: Colours


def draw_chart(painter: QPainter, area: QRectF, chart: DrawnChart) -> None:
    """Draw it into this area, whose unit is a pixel of the screen at 96 dpi. Any thread."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.fillRect(area, QColor(chart.colours.surface))
    drawing = _Drawing(painter, area, chart)
    drawing.words()
    drawing.ground()
    for line in chart.lines:
        drawing.band(line)
    for line in chart.lines:
        drawing.line(line)
    drawing.legend()
    painter.restore()


class _Drawing:
    def __init__(self, painter: QPainter, area: QRectF, chart: DrawnChart) -> None:
        self._painter, self._area, self._chart = painter, area, chart
        told = any(line.figure for line in chart.lines)
        self._abreast = max(1, int(area.width() // (_ENTRY if told else _SHORT_ENTRY)))
        rows = -(-len(chart.lines) // self._abreast)
        top = area.top() + (46.0 if chart.title else 24.0)
        foot = _BELOW + 6.0 + rows * _ROW
        self._plot = QRectF(
            area.left() + _LEFT, top, area.width() - _LEFT - 8.0, area.bottom() - foot - top
        )

    def words(self) -> None:
        chart, area = self._chart, self._area
        high = 0.0
        if chart.title:
            self._write(QRectF(area.left(), area.top(), area.width(), 20.0), chart.title, TITLE)
            high = 20.0
        place = QRectF(area.left(), area.top() + high, area.width(), 16.0)
        self._write(place, chart.caption, CAPTION, colour=chart.colours.muted)

    def ground(self) -> None:
        """Grid, axes, gaps, and the edge that is still filling."""
        chart, plot, painter = self._chart, self._plot, self._painter
        painter.setPen(QPen(self._ink(0.12), 0.8))
        for level in _LEVELS:
            y = self._y(level / 100.0)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        ticks = time_ticks(chart.window.since, chart.window.until, chart.zone, int(plot.width()))
        for at, _ in ticks:
            painter.drawLine(QPointF(self._x(at), plot.top()), QPointF(self._x(at), plot.bottom()))
        for level in _LEVELS:
            box = QRectF(self._area.left(), self._y(level / 100.0) - 8.0, _LEFT - 6.0, 16.0)
            self._write(box, f"{level} %", CAPTION, _RIGHT, chart.colours.muted)
        for at, text in ticks:
            box = QRectF(self._x(at) - 30.0, plot.bottom() + 3.0, 60.0, 16.0)
            centre = Qt.AlignmentFlag.AlignCenter
            self._write(box, text, CAPTION, centre, chart.colours.muted)
        self._gaps()
        self._edge()

    def _gaps(self) -> None:
        window = self._chart.window
        for began, ended in self._chart.gaps:
            left, right = max(began, window.since), min(ended, window.until)
            if left < right:
                ground = QColor(self._chart.colours.warn)
                ground.setAlphaF(0.12)
                region = self._region(left, right)
                self._painter.fillRect(region, ground)
                self._name(region, translate("DrawnChart", "nothing could come"))

    def _edge(self) -> None:
        chart = self._chart
        if chart.edge is None or chart.edge >= chart.window.until:
            return
        region = self._region(max(chart.edge, chart.window.since), chart.window.until)
        self._painter.setPen(QPen(self._ink(0.16), 0.8))
        x = region.left() - region.height()
        while x < region.right():
            self._painter.drawLine(_clipped(x, region))
            x += _PITCH
        self._painter.setPen(QPen(self._ink(0.45), 0.8, Qt.PenStyle.DashLine))
        self._painter.drawLine(region.topLeft(), region.bottomLeft())
        self._name(region, translate("DrawnChart", "still filling"))

    def band(self, line: DrawnLine) -> None:
        points = line.points
        fill = QColor(line.colour)
        fill.setAlphaF(BAND_OPACITY if len(self._chart.lines) <= 4 else BAND_OPACITY * 0.6)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(fill))
        for start, stop, ripe in runs_of(points):
            if ripe and stop - start > 1:
                upper = self._places(points, points.high, start, stop)
                lower = self._places(points, points.low, start, stop)
                self._painter.drawPolygon(QPolygonF(upper + lower[::-1]))

    def line(self, line: DrawnLine) -> None:
        points, colour = line.points, QColor(line.colour)
        marked = self._chart.window.length / points.step * _MARKED_FROM <= self._plot.width()
        for start, stop, ripe in runs_of(points):
            ink = QColor(colour)
            ink.setAlphaF(1.0 if ripe else _UNRIPE)
            style = Qt.PenStyle.SolidLine if ripe else Qt.PenStyle.DotLine
            places = self._places(points, points.rates, start, stop)
            self._painter.setPen(QPen(ink, 1.6 if ripe else 1.0, style))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPolyline(QPolygonF(places))
            if marked or len(places) == 1:
                self._dots(places, ink, points.attempts[start:stop].tolist(), ripe)

    def _dots(
        self, places: Sequence[QPointF], ink: QColor, attempts: Sequence[int], ripe: bool
    ) -> None:
        """Full ones for what is known, hollow ones for a handful of calls or a filling minute."""
        self._painter.setPen(QPen(ink, 1.0))
        for place, count in zip(places, attempts, strict=True):
            full = ripe and count >= FULL_FROM
            ground = ink if full else QColor(self._chart.colours.surface)
            self._painter.setBrush(QBrush(ground))
            self._painter.drawEllipse(place, _DOT, _DOT)

    def legend(self) -> None:
        chart, wide = self._chart, self._area.width() / self._abreast
        top = self._plot.bottom() + _BELOW + 4.0
        for place, line in enumerate(chart.lines):
            row, column = divmod(place, self._abreast)
            box = QRectF(self._area.left() + column * wide, top + row * _ROW, wide - 16.0, _ROW)
            swatch = QRectF(box.left() + 2.0, box.center().y() - 1.5, 14.0, 3.0)
            self._painter.fillRect(swatch, QColor(line.colour))
            metrics = QFontMetricsF(font(CAPTION))
            room = box.width() - 24.0 - metrics.horizontalAdvance(line.figure) - 10.0
            name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, max(room, 20.0))
            self._write(box.adjusted(24.0, 0, 0, 0), name, CAPTION)
            self._write(box, line.figure, CAPTION, _RIGHT, chart.colours.muted)

    def _name(self, region: QRectF, text: str) -> None:
        """What a region is, where there is room to say it."""
        wide = QFontMetricsF(font(CAPTION)).horizontalAdvance(text) + 8.0
        if region.width() >= wide + 6.0:
            box = QRectF(region.left() + 4.0, region.top() + 3.0, wide, 16.0)
            self._painter.fillRect(box, QColor(self._chart.colours.surface))
            muted = self._chart.colours.muted
            self._write(box, text, CAPTION, Qt.AlignmentFlag.AlignCenter, muted)

    def _write(
        self,
        box: QRectF,
        text: str,
        size: int,
        align: Qt.AlignmentFlag = _LEFTMOST,
        colour: str = "",
    ) -> None:
        self._painter.setFont(font(size, strong=size == TITLE))
        self._painter.setPen(QColor(colour or self._chart.colours.text))
        self._painter.drawText(box, int(align | Qt.TextFlag.TextSingleLine), text)

    def _places(
        self, points: Points, shares: Sequence[float] | np.ndarray, start: int, stop: int
    ) -> list[QPointF]:
        """Of a stretch of points, each in the middle of its bucket."""
        middles = points.minutes[start:stop] + points.step / 2.0
        both = zip(middles.tolist(), np.asarray(shares)[start:stop].tolist(), strict=True)
        return [QPointF(self._x(at), self._y(share)) for at, share in both]

    def _region(self, since: float, until: float) -> QRectF:
        left, right = self._x(since), self._x(until)
        return QRectF(left, self._plot.top(), right - left, self._plot.height())

    def _x(self, at: float) -> float:
        window = self._chart.window
        return self._plot.left() + (at - window.since) / window.length * self._plot.width()

    def _y(self, share: float) -> float:
        return self._plot.bottom() - share * self._plot.height()

    def _ink(self, opacity: float) -> QColor:
        ink = QColor(self._chart.colours.text)
        ink.setAlphaF(opacity)
        return ink


def _clipped(x: float, region: QRectF) -> QLineF:
    """What lies in the region of a stroke that rises from its lower edge at `x` by 45°."""
    low = max(0.0, region.left() - x)
    high = min(region.height(), region.right() - x)
    return QLineF(x + low, region.bottom() - low, x + high, region.bottom() - high)
