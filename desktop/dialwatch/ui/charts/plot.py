"""The plot of the answer-rate chart: axes, backdrop, curves, and where things are on it."""

from datetime import UTC, tzinfo

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTransform
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialwatch.ui.charts.backdrop import Backdrop
from dialwatch.ui.charts.layer import CurveLayer
from dialwatch.ui.charts.lean import PlotWidget, mkPen
from dialwatch.ui.charts.spans import MINUTE, Window
from dialwatch.ui.charts.ticks import time_ticks
from dialwatch.ui.theme.colours import Colours
from dialwatch.ui.theme.scale import CAPTION, font

__all__ = ["RatePlot"]

_LEVELS = (0, 20, 40, 60, 80, 100)
_TOP = 104.0
"""A little air, so that a curve at 100 % is not cut."""
_BOTTOM = -2.0
_AXIS_WIDTH = 44
_AXIS_HEIGHT = 24


class RatePlot(QWidget):
    """Draws curves of rates over time. Times are UTC epoch milliseconds.

    The curves are added once and stay; what changes goes through their `set_points`, so that a
    refresh costs one paint.
    """

    resized = Signal()

    def __init__(self, colours: Colours, zone: tzinfo = UTC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._zone = zone
        self._window = Window(0, 60 * MINUTE)
        self.view = PlotWidget(self, antialias=False, enableMenu=False)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item = self.view.getPlotItem()
        item.hideButtons()
        item.setContentsMargins(0, 6, 10, 0)
        self._box = item.getViewBox()
        self._box.setMouseEnabled(False, False)
        self._box.setDefaultPadding(0.0)
        self._box.disableAutoRange()
        self._left, self._bottom = item.getAxis("left"), item.getAxis("bottom")
        self._left.setWidth(_AXIS_WIDTH)
        self._bottom.setHeight(_AXIS_HEIGHT)
        self._left.setTicks([[(level, f"{level} %") for level in _LEVELS]])
        for axis in (self._left, self._bottom):
            axis.setStyle(tickLength=0, tickAlpha=0, tickFont=font(CAPTION), tickTextOffset=6)
            axis.enableAutoSIPrefix(False)
        self.backdrop = Backdrop(colours, self.tr("still filling"), self.tr("nothing could come"))
        self.layer = CurveLayer()
        self._box.addItem(self.backdrop, ignoreBounds=True)
        self._box.addItem(self.layer, ignoreBounds=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.viewport().installEventFilter(self)
        self.set_colours(colours)
        self._place()

    @property
    def window_shown(self) -> Window:
        return self._window

    @property
    def pixels(self) -> int:
        """Width of the plot without its axis."""
        return max(round(self.area.width()), 1)

    @property
    def area(self) -> QRectF:
        """Where the curves are, in the plot's pixels."""
        width, height = self.view.viewport().width(), self.view.viewport().height()
        return QRectF(
            _AXIS_WIDTH, 6, max(width - _AXIS_WIDTH - 10, 1), max(height - _AXIS_HEIGHT - 6, 1)
        )

    @property
    def transform(self) -> QTransform:
        """From (UTC seconds, per cent) to pixels."""
        area = self.area
        across = area.width() * 1000.0 / self._window.length
        down = -area.height() / (_TOP - _BOTTOM)
        return QTransform(
            across,
            0.0,
            0.0,
            down,
            area.left() - self._window.since / 1000.0 * across,
            area.bottom() - _BOTTOM * down,
        )

    def x_of(self, millis: float) -> float:
        """Where this moment is, in pixels from the left."""
        area = self.area
        return area.left() + (millis - self._window.since) / self._window.length * area.width()

    def time_at(self, x: float) -> int:
        """The moment at this pixel, held inside the window."""
        area = self.area
        share = min(max((x - area.left()) / area.width(), 0.0), 1.0)
        return round(self._window.since + share * self._window.length)

    def set_colours(self, colours: Colours) -> None:
        """Dress the plot; the curves are dressed by whoever made them."""
        self._colours = colours
        self.view.setBackground(QColor(colours.surface))
        for axis in (self._left, self._bottom):
            axis.setPen(mkPen(None))
            axis.setTextPen(QColor(colours.muted))
        self.backdrop.set_colours(colours)

    def set_zone(self, zone: tzinfo) -> None:
        """The zone that the time axis speaks of."""
        self._zone = zone
        self._place()

    def set_window(self, window: Window) -> None:
        """What is in sight."""
        if window != self._window:
            self._window = window
            self._place()

    def nearest(self, x: float, y: float, reach: float) -> tuple[str, int] | None:
        """Key and position of the point closest to the pixel, within `reach` pixels."""
        best: tuple[float, str, int] | None = None
        transform = self.transform
        for curve in self.layer.curves():
            if not len(curve.points):
                continue
            across, down = curve.positions(transform)
            away = np.hypot(across - x, down - y)
            place = int(np.argmin(away))
            if away[place] <= reach and (best is None or away[place] < best[0]):
                best = (float(away[place]), curve.key, place)
        return None if best is None else (best[1], best[2])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the viewport's size: the ticks depend on it."""
        if event.type() == QEvent.Type.Resize:
            self._place()
            self.resized.emit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _frame(self) -> QRectF:
        since, until = self._window.since / 1000.0, self._window.until / 1000.0
        return QRectF(since, _BOTTOM, until - since, _TOP - _BOTTOM)

    def _place(self) -> None:
        """Bring range, ticks, grid and the items' frames to the window in sight."""
        frame = self._frame()
        self._box.setRange(
            xRange=(frame.left(), frame.right()),
            yRange=(frame.top(), frame.bottom()),
            padding=0,
            update=True,
        )
        ticks = time_ticks(self._window.since, self._window.until, self._zone, self.pixels)
        marks = [(millis / 1000.0, text) for millis, text in ticks]
        self._bottom.setTicks([marks])
        self.backdrop.set_grid(tuple(second for second, _ in marks), _LEVELS)
        self.backdrop.set_frame(frame)
        self.layer.set_frame(frame)
