"""A rate in a table cell: a dot on its band over a 0–100 % scale, beside the figure."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dialwatch.ui.delegates.cells import CELL_ROLE, RateCell
from dialwatch.ui.delegates.drawn import PAD, DrawnDelegate, Index
from dialwatch.ui.theme import Colours

__all__ = ["RateDelegate", "paint_rate"]

_WORDS = "100.0 % ±9.9"
"""The widest figure: the scales of all rows begin at the same place."""
_SCALE = 72
_SHORTEST = 32
"""Below that a scale says nothing and is left out."""
_GAP = 10
_BAND = 6
_DOT = 3.5


class RateDelegate(DrawnDelegate):
    """Draws a `RateCell`; the column can be scanned for outliers like a strip of a chart.

    With too few calls there is no dot: only the muted words and the band that is still possible.
    """

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        cell = index.data(CELL_ROLE)
        paint_rate(painter, area, cell if isinstance(cell, RateCell) else None, text, colours)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = _room(option.fontMetrics)
        return QSize(2 * PAD + _SCALE + _GAP + words, super().sizeHint(option, index).height())


def _room(metrics: QFontMetrics) -> int:
    """Pixels of the longest words; what is as wide as its room may be cut for a fraction of one."""
    return metrics.horizontalAdvance(_WORDS) + 2


def paint_rate(
    painter: QPainter, area: QRectF, cell: RateCell | None, text: str, colours: Colours
) -> None:
    """Draw a rate with its words into this area; without a cell the words alone."""
    write = DrawnDelegate.write
    if cell is None:
        write(painter, area, text, colours.muted, Qt.AlignmentFlag.AlignRight)
        return
    words = min(float(_room(painter.fontMetrics())), area.width())
    figure = QRectF(area.right() - words, area.top(), words, area.height())
    colour = colours.text if cell.sure else colours.muted
    write(painter, figure, text, colour, Qt.AlignmentFlag.AlignRight)
    scale = area.width() - words - _GAP
    if scale >= _SHORTEST:
        _scale(painter, QRectF(area.left(), area.top(), scale, area.height()), cell, colours)


def _scale(painter: QPainter, area: QRectF, cell: RateCell, colours: Colours) -> None:
    left, wide = round(area.left()), round(area.width())
    middle = round(area.center().y())
    track = QColor(colours.outline)
    track.setAlphaF(0.7)
    painter.fillRect(left, middle, wide, 1, track)
    for end in (left, left + wide - 1):
        painter.fillRect(end, middle - 3, 1, 7, track)
    low, high = (min(max(edge, 0.0), 1.0) for edge in (cell.low, cell.high))
    band = QColor(colours.accent if cell.sure else colours.muted)
    band.setAlphaF(0.42 if cell.sure else 0.22)
    start = left + round(low * (wide - 1))
    stop = left + round(high * (wide - 1))
    painter.fillRect(start, middle - _BAND // 2, max(stop - start, 2), _BAND + 1, band)
    if cell.sure:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        x = left + min(max(cell.rate, 0.0), 1.0) * (wide - 1) + 0.5
        painter.drawEllipse(QPointF(x, middle + 0.5), _DOT, _DOT)
