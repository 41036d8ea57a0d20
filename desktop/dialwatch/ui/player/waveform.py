"""The waveform of a recording: what was heard, what is left, markers; click and drag to seek."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from dialwatch.calls.recording import Marker
from dialwatch.ui.format import duration
from dialwatch.ui.player.painting import Lanes, wave_pictures
from dialwatch.ui.player.wave import Wave
from dialwatch.ui.theme import theme
from dialwatch.ui.theme.scale import CAPTION, font

__all__ = ["Waveform"]

_RULER = 18
"""Pixels of the line of times below."""
_TOP = 8
"""Pixels above the lanes, for flags and the head of the position."""
_CLOSEST = 1000.0
"""Milliseconds that are shown at least."""
_SEEKS = 0.05
"""Real seconds between two seeks while the mouse drags."""
_TICKS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
"""Seconds between two times of the ruler."""
_BETWEEN = 56
"""Pixels between two times of the ruler, at least."""


class Waveform(QAbstractSlider):
    """A slider over the milliseconds of a recording; screen readers know it as one.

    Wheel: zoom at the pointer. Drag: seek. Shift and drag: scroll. Follows while it plays.
    """

    seek_wanted = Signal(int)
    """Milliseconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Place in the recording"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(5000)
        self.setPageStep(10_000)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._wave: Wave | None = None
        self._markers: tuple[Marker, ...] = ()
        self._start, self._span = 0.0, 0.0
        self._pictures: tuple[QImage, QImage] | None = None
        self._dragged_from: tuple[float, float] | None = None
        self._sought = 0.0
        self._playing = False
        self.valueChanged.connect(self.seek_wanted)
        theme().changed.connect(self._anew)

    def show_wave(self, wave: Wave | None, length: int) -> None:
        """Show a recording of `length` ms; without a waveform only the ruler and the position."""
        self._wave = wave
        self._set_range(length)
        self._start, self._span = 0.0, float(max(length, _CLOSEST))
        self._anew()

    def set_length(self, length: int) -> None:
        """The player knows better how long it is."""
        if length > 0 and length != self.maximum():
            whole = self.zoomed_out
            self._set_range(length)
            if whole:
                self._start, self._span = 0.0, float(max(length, _CLOSEST))
            self._anew()

    def set_position(self, at: int, *, playing: bool) -> None:
        """Where it is heard now, in milliseconds."""
        self._playing = playing
        if at != self.value():
            self.blockSignals(True)
            self.setValue(at)
            self.blockSignals(False)
            self._follow(at)
            self.update()

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Show these as flags."""
        self._markers = tuple(markers)
        self.update()

    @property
    def wave(self) -> Wave | None:
        """What is drawn; None: no waveform is there (yet)."""
        return self._wave

    @property
    def zoomed_out(self) -> bool:
        """All of it is in sight."""
        return self._span >= self.maximum()

    @property
    def sight(self) -> tuple[float, float]:
        """First and last millisecond in sight."""
        return self._start, self._start + self._span

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show `factor` times as much, around this millisecond: else around the position."""
        middle = self.value() if at is None else at
        most = float(max(self.maximum(), _CLOSEST))
        span = min(most, max(_CLOSEST, self._span * factor))
        share = (middle - self._start) / self._span if self._span else 0.5
        self._span = span
        self._scroll_to(middle - share * span)

    def zoom_out(self) -> None:
        """Show all of it."""
        self.zoom(float("inf"))

    def sizeHint(self) -> QSize:
        return QSize(280, 128)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 96)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys are the panel's."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if turned.y():
            self.zoom(0.8 ** (turned.y() / 120), self._time(event.position().x()))
        elif turned.x():
            self._scroll_to(self._start - turned.x() / 120 * self._span / 10)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._dragged_from = (event.position().x(), self._start)
        else:
            self._seek(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._dragged_from is not None:
            x, start = self._dragged_from
            self._scroll_to(start - (event.position().x() - x) * self._span / self.width())
        elif time.monotonic() - self._sought >= _SEEKS:
            self._seek(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._dragged_from is None and self._time(event.position().x()) != self.value():
            self._seek(event.position().x())
        self._dragged_from = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pictures = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme().colours.surface))
        self._paint_wave(painter)
        self._paint_ruler(painter)
        self._paint_markers(painter)
        self._paint_position(painter)
        if self.hasFocus():
            painter.setPen(QColor(theme().colours.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    # Painting

    def _lanes(self) -> QRect:
        return self.rect().adjusted(0, _TOP, 0, -_RULER)

    def _paint_wave(self, painter: QPainter) -> None:
        place = self._lanes()
        if self._wave is None or place.height() < 8 or place.width() < 8:
            painter.setPen(QColor(theme().colours.border))
            painter.drawLine(place.left(), place.center().y(), place.right(), place.center().y())
            return
        if self._pictures is None:
            ratio = self.devicePixelRatio()
            lanes = Lanes(round(place.width() * ratio), round(place.height() * ratio), ratio)
            columns = self._wave.columns(self._start, self._span, lanes.width)
            self._pictures = wave_pictures(columns, lanes, theme().colours)
        heard, rest = self._pictures
        x = max(0.0, min(float(place.width()), self._x(self.value())))
        painter.drawImage(place.topLeft(), rest)
        painter.setClipRect(QRectF(place.left(), place.top(), x, place.height()))
        painter.drawImage(place.topLeft(), heard)
        painter.setClipping(False)

    def _paint_ruler(self, painter: QPainter) -> None:
        colours = theme().colours
        painter.setFont(font(CAPTION))
        below = self.height() - _RULER
        step = self._tick() * 1000
        at = int(self._start // step) * step
        painter.setPen(QColor(colours.border))
        painter.drawLine(0, below, self.width(), below)
        while at <= self._start + self._span:
            x = self._x(at)
            if 0 <= x <= self.width() and at <= self.maximum():
                painter.setPen(QColor(colours.outline))
                painter.drawLine(QPointF(x, below), QPointF(x, below + 3))
                text = duration(at)
                wide = painter.fontMetrics().horizontalAdvance(text)
                left = min(max(0.0, x - wide / 2), self.width() - wide)
                painter.setPen(QColor(colours.muted))
                painter.drawText(QPointF(left, self.height() - 3), text)
            at += step

    def _tick(self) -> int:
        least = self._span / 1000 * _BETWEEN / max(1, self.width())
        return next((one for one in _TICKS if one >= least), _TICKS[-1])

    def _paint_markers(self, painter: QPainter) -> None:
        colour = QColor(theme().colours.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self._markers:
            x = self._x(one.at)
            painter.setPen(QPen(colour, 1))
            painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - _RULER))
            painter.setBrush(colour)
            flag = (QPointF(x, 1), QPointF(x + 8, 4), QPointF(x, 7))
            painter.drawPolygon(QPolygonF(flag))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_position(self, painter: QPainter) -> None:
        if self.maximum() <= 0:
            return
        x, colour = self._x(self.value()), QColor(theme().colours.accent)
        painter.fillRect(QRectF(x - 1, 2, 2, self.height() - _RULER - 2), colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        below = float(self.height() - _RULER)
        head = (QPointF(x, below - 6), QPointF(x - 5, below + 1), QPointF(x + 5, below + 1))
        painter.drawPolygon(QPolygonF(head))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # Places

    def _x(self, at: float) -> float:
        return (at - self._start) / self._span * self.width() if self._span else 0.0

    def _time(self, x: float) -> int:
        at = self._start + x / max(1, self.width()) * self._span
        return round(min(float(self.maximum()), max(0.0, at)))

    def _seek(self, x: float) -> None:
        self._sought = time.monotonic()
        self.setValue(self._time(x))
        self.update()

    def _set_range(self, length: int) -> None:
        self.blockSignals(True)
        self.setRange(0, max(0, length))
        self.blockSignals(False)

    def _scroll_to(self, start: float) -> None:
        self._start = min(max(0.0, start), max(0.0, self.maximum() - self._span))
        self._anew()

    def _follow(self, at: int) -> None:
        first, last = self.sight
        if self._playing and not self.zoomed_out and not first <= at <= last - self._span / 20:
            self._scroll_to(at - self._span / 10)

    def _anew(self) -> None:
        self._pictures = None
        self.update()
