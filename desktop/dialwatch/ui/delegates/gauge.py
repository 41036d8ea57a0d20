"""How full something is now and would be: a bar with the change in it, and the figures beside."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dialwatch.ui.delegates.cells import CELL_ROLE
from dialwatch.ui.delegates.drawn import PAD, DrawnDelegate, Index
from dialwatch.ui.theme import Colours

__all__ = ["GaugeCell", "GaugeDelegate"]

_WORDS = "4 999 → 5 000 of 5 000"
_BAR = 72
_SHORTEST = 28
_GAP = 10
_THICK = 6
_LEAST = 2


@dataclass(frozen=True, slots=True)
class GaugeCell:
    """Shares of what it takes, 0 to 1 and above."""

    before: float
    after: float
    advised: float = 0.0
    """Up to where it is advised; 0: nothing is."""

    @property
    def colour(self) -> str:
        """`bad` beyond what it takes, `warn` beyond what is advised."""
        if self.after > 1:
            return "bad"
        return "warn" if self.advised and self.after > self.advised else "accent"


class GaugeDelegate(DrawnDelegate):
    """What stays is filled, what comes or goes is a frame; the advised mark is a tick."""

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        cell = index.data(CELL_ROLE)
        metrics = painter.fontMetrics()
        need = max(metrics.horizontalAdvance(_WORDS), metrics.horizontalAdvance(text))
        words = min(float(need), area.width())
        figure = QRectF(area.right() - words, area.top(), words, area.height())
        self.write(painter, figure, text, colours.text, Qt.AlignmentFlag.AlignRight)
        room = area.width() - words - _GAP
        if isinstance(cell, GaugeCell) and room >= _SHORTEST:
            self._bar(painter, QRectF(area.left(), area.top(), room, area.height()), cell, colours)

    @staticmethod
    def _bar(painter: QPainter, area: QRectF, cell: GaugeCell, colours: Colours) -> None:
        top = round(area.center().y() - _THICK / 2) + 1
        left, wide = round(area.left()), round(area.width())
        track = QColor(colours.outline)
        track.setAlphaF(0.38)
        painter.fillRect(left, top, wide, _THICK, track)
        colour = QColor(getattr(colours, cell.colour))
        stays = min(cell.before, cell.after, 1.0)
        reaches = min(max(cell.before, cell.after), 1.0)
        end, stop = left + round(stays * wide), left + round(reaches * wide)
        if cell.after > cell.before and stop - end < _LEAST:
            stop = min(left + wide, end + _LEAST)
        painter.fillRect(left, top, max(end - left, 1 if cell.before else 0), _THICK, colour)
        if stop > end:
            faint = QColor(colour)
            faint.setAlphaF(0.45 if cell.after > cell.before else 0.18)
            painter.fillRect(end, top, stop - end, _THICK, faint)
            painter.fillRect(stop - 1, top - 2, 1, _THICK + 4, colour)
        if cell.advised:
            painter.fillRect(
                left + round(min(cell.advised, 1.0) * (wide - 1)), top - 2, 1, _THICK + 4,
                QColor(colours.muted),
            )  # fmt: skip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = option.fontMetrics.horizontalAdvance(_WORDS)
        return QSize(2 * PAD + _BAR + _GAP + words, super().sizeHint(option, index).height())
