"""The crosshair over a plot: a line, a mark on each curve, and what the curves say there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from dialwatch.ui.theme.colours import Colours
from dialwatch.ui.theme.scale import CAPTION, font
from dialwatch.ui.veil import veiled

__all__ = ["Crosshair", "Reading"]

_LINE = 18
_PAD = 8
_GAP = 12
_NAME = 150
"""Widest name in pixels; a longer one is cut with an ellipsis."""
_SHORTEST = 48
_APART = 14
"""Pixels between the line and the card."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one curve says at the crosshair."""

    name: str
    colour: str
    figure: str
    """`31 %`, or the band where the minute alone knows too little: `14–56 %`."""
    count: str
    """`5 of 16`; empty where there were no calls."""
    sure: bool
    at: float | None
    """Where its point is, pixels from the top; None without one."""
    chosen: bool = False


class Crosshair(QWidget):
    """A transparent layer: takes no mouse, repaints only what it leaves and what it enters."""

    def __init__(self, parent: QWidget, colours: Colours) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._colours = colours
        self._area = QRectF()
        self._x: float | None = None
        self._title = ""
        self._readings: Sequence[Reading] = ()
        self._range: tuple[float, float] | None = None
        self._focused = False

    @property
    def readings(self) -> Sequence[Reading]:
        return self._readings

    @property
    def title(self) -> str:
        """The time the line stands at; empty while it is hidden."""
        return self._title

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def set_area(self, area: QRectF) -> None:
        """The plot's own rectangle, without the axes."""
        if area != self._area:
            self._area = QRectF(area)
            self.update()

    def set_focused(self, focused: bool) -> None:
        """Whether the keys move the line: then a frame shows it."""
        if focused != self._focused:
            self._focused = focused
            self.update()

    def show_at(self, x: float, title: str, readings: Sequence[Reading]) -> None:
        """Put the line at `x` pixels and the readings on its card."""
        if (x, title, readings) == (self._x, self._title, self._readings):
            return
        before = self._covered()
        self._x, self._title, self._readings = x, title, readings
        self.update(before.united(self._covered()))

    def clear(self) -> None:
        """Hide line and card."""
        before = self._covered()
        self._x, self._title, self._readings = None, "", ()
        self.update(before)

    def set_range(self, pixels: tuple[float, float] | None) -> None:
        """The range that is being dragged."""
        if pixels != self._range:
            before = self._range_rect()
            self._range = pixels
            self.update(QRegion(before).united(self._range_rect()))

    def _range_rect(self) -> QRect:
        if self._range is None:
            return QRect()
        left, right = sorted(self._range)
        return (
            QRectF(left, self._area.top(), right - left, self._area.height())
            .toAlignedRect()
            .adjusted(-2, 0, 2, 0)
        )

    def _covered(self) -> QRegion:
        if self._x is None:
            return QRegion()
        line = QRect(round(self._x) - 6, 0, 13, self.height())
        return QRegion(line).united(self._card().toAlignedRect().adjusted(-2, -2, 2, 2))

    def _columns(self) -> tuple[int, int, int]:
        """Widths of names, figures and counts."""
        body, small = QFontMetrics(font(CAPTION + 1)), QFontMetrics(font(CAPTION))
        rows = self._readings
        name = max((body.horizontalAdvance(r.name) for r in rows), default=0)
        figure = max((body.horizontalAdvance(r.figure) for r in rows), default=0)
        count = max((small.horizontalAdvance(r.count) for r in rows), default=0)
        room = self._room() - (2 * _PAD + 14 + 2 * _GAP + figure + count + 6)
        name = min(name, _NAME, max(round(room), _SHORTEST))
        return name + 2, figure + 2, count + 2

    def _room(self) -> float:
        """Pixels beside the line, on the side with more of them."""
        x = self._x or 0.0
        return max(x - self._area.left(), self._area.right() - x) - _APART

    def _card(self) -> QRectF:
        """Beside the line, on the side with room, and inside the plot."""
        name, figure, count = self._columns()
        width = max(
            2 * _PAD + 14 + name + _GAP + figure + _GAP + count,
            2 * _PAD + QFontMetrics(font(CAPTION)).horizontalAdvance(self._title) + 4,
        )
        height = 2 * _PAD + _LINE * (1 + len(self._readings)) - 2
        x = self._x or 0.0
        left = x + _APART
        if left + width > self._area.right() and x - self._area.left() > self._area.right() - x:
            left = x - _APART - width
        left = min(max(left, self._area.left() + 2), max(self.width() - width - 2.0, 0.0))
        top = min(self._area.top() + 8, max(self.height() - height - 2.0, 0.0))
        return QRectF(round(left), round(top), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self._focused:
            painter.setPen(QPen(QColor(self._colours.accent), 1))
            painter.drawRect(self._area.adjusted(0, 0, -1, -1))
        if self._range is not None:
            self._paint_range(painter)
        elif self._x is not None:
            self._paint_line(painter, self._x)
            self._paint_card(painter)
        painter.end()

    def _paint_range(self, painter: QPainter) -> None:
        rect = self._range_rect().adjusted(2, 0, -2, 0)
        ground = QColor(self._colours.accent)
        ground.setAlphaF(0.16)
        painter.fillRect(rect, ground)
        painter.setPen(QPen(QColor(self._colours.accent), 1))
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def _paint_line(self, painter: QPainter, x: float) -> None:
        ink = QColor(self._colours.text)
        ink.setAlphaF(0.45)
        painter.setPen(QPen(ink, 1))
        place = round(x)
        painter.drawLine(place, round(self._area.top()), place, round(self._area.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for reading in self._readings:
            if reading.at is None:
                continue
            painter.setBrush(QColor(self._colours.surface))
            painter.setPen(QPen(QColor(reading.colour), 2))
            radius = 4.5 if reading.chosen else 3.2
            painter.drawEllipse(QPointF(x, reading.at), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_card(self, painter: QPainter) -> None:
        card = self._card()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(self._colours.border), 1))
        painter.setBrush(QColor(self._colours.raised))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        left, top = card.left() + _PAD, card.top() + _PAD - 1
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(self._colours.muted))
        painter.drawText(
            QRectF(left, top, card.width() - 2 * _PAD, _LINE),
            Qt.AlignmentFlag.AlignVCenter,
            self._title,
        )
        for reading in self._readings:
            top += _LINE
            self._paint_reading(painter, reading, left, top)

    def _paint_reading(self, painter: QPainter, reading: Reading, left: float, top: float) -> None:
        name, figure, count = self._columns()
        middle = round(top + _LINE / 2)
        thick = 4 if reading.chosen else 2
        painter.fillRect(QRectF(left, middle - thick / 2, 9, thick), QColor(reading.colour))
        text, muted = QColor(self._colours.text), QColor(self._colours.muted)
        painter.setFont(font(CAPTION + 1, strong=reading.chosen))
        painter.setPen(text)
        metrics = painter.fontMetrics()
        x = left + 14
        shown = metrics.elidedText(veiled(reading.name), Qt.TextElideMode.ElideRight, name)
        painter.drawText(QRectF(x, top, name, _LINE), Qt.AlignmentFlag.AlignVCenter, shown)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        x += name + _GAP
        painter.setFont(font(CAPTION + 1))
        painter.setPen(text if reading.sure else muted)
        painter.drawText(QRectF(x, top, figure, _LINE), right, reading.figure)
        x += figure + _GAP
        painter.setFont(font(CAPTION))
        painter.setPen(muted)
        painter.drawText(QRectF(x, top, count, _LINE), right, reading.count)
