"""Writes on the wallboard: every text in a size of the type rule, and remembered."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from dialwatch.ui.delegates.shapes import paint_shape
from dialwatch.ui.theme import Colours, font
from dialwatch.ui.wallboard.reading import Reading

__all__ = ["Brush", "Written"]

_LEFT = Qt.AlignmentFlag.AlignLeft
_SHAPE = 10.0
"""Pixels across which `paint_shape` draws."""


@dataclass(frozen=True, slots=True)
class Written:
    """One text as it was painted."""

    text: str
    cap: float
    """Height of its capitals, in pixels."""
    place: QRectF
    """Of its capitals."""
    whole: bool
    """Not cut by an ellipsis."""


class Brush:
    """Paints with the sizes of one `Reading`; any thread. `mirrored`: from right to left."""

    def __init__(
        self, painter: QPainter, type_: Reading, colours: Colours, *, mirrored: bool, width: float
    ) -> None:
        self.painter, self.type, self.colours = painter, type_, colours
        self.written: list[Written] = []
        self._mirrored, self._width = mirrored, width
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        # By its own script, whatever the window's direction: figures keep their signs in place.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def mirror(self, area: QRectF) -> QRectF:
        """Where this area is when the page is read from right to left."""
        if not self._mirrored:
            return area
        return QRectF(self._width - area.right(), area.top(), area.width(), area.height())

    def straight(self) -> "Brush":
        """The same, for what is never mirrored: scales and charts."""
        same = Brush(self.painter, self.type, self.colours, mirrored=False, width=self._width)
        same.written = self.written
        return same

    def wide(self, text: str, cap: float, *, strong: bool = False) -> float:
        """Pixels that a text takes."""
        return QFontMetricsF(face(cap, strong=strong)).horizontalAdvance(text) + cap * 0.1

    def write(
        self,
        area: QRectF,
        text: str,
        cap: float,
        colour: str,
        align: Qt.AlignmentFlag = _LEFT,
        *,
        strong: bool = False,
    ) -> None:
        """Write it into this area, in the middle of its height, cut where there is no room."""
        if not text or area.width() <= 0:
            return
        letters = face(cap, strong=strong)
        metrics = QFontMetricsF(letters)
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        place = self.mirror(area)
        if self._mirrored and align in _OTHER:
            align = _OTHER[align]
        self.painter.setFont(letters)
        self.painter.setPen(QColor(colour))
        long = metrics.horizontalAdvance(fits)
        left = place.left()
        if align is Qt.AlignmentFlag.AlignRight:
            left = place.right() - long
        elif align is Qt.AlignmentFlag.AlignHCenter:
            left = place.center().x() - long / 2
        base = place.center().y() + cap / 2  # capitals stand in the middle, not their font's box
        self.painter.drawText(QPointF(left, base), fits)
        ink = QRectF(left, base - cap, long, cap)
        self.written.append(Written(text, metrics.capHeight(), ink, fits == text))

    def shape(self, middle: QPointF, sign: str, cap: float, colour: str) -> None:
        """A sign of state as high as capitals."""
        at = self.mirror(QRectF(middle.x(), middle.y(), 0, 0)).topLeft()
        self.painter.save()
        self.painter.translate(at)
        self.painter.scale(cap * 1.1 / _SHAPE, cap * 1.1 / _SHAPE)
        paint_shape(self.painter, QPointF(0, 0), sign, colour)
        self.painter.restore()

    def bar(self, area: QRectF, colour: str, strength: float = 1.0, radius: float = 0.0) -> None:
        """A filled area."""
        fill = QColor(colour)
        fill.setAlphaF(strength)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(fill)
        self.painter.drawRoundedRect(self.mirror(area), radius, radius)


_OTHER = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}


@cache
def _share(strong: bool) -> float:
    """Height of capitals for each pixel of the font's size."""
    return QFontMetricsF(font(1000, strong=strong)).capHeight() / 1000 or 0.7


@cache
def face(cap: float, *, strong: bool = False) -> QFont:
    """The interface font with capitals of this height, at least."""
    return font(-int(-cap // _share(strong)), strong=strong)
