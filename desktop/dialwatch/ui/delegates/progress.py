"""Progress in a table cell: a bar, and `612 of 900` beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dialwatch.ui.delegates.cells import CELL_ROLE, ProgressCell
from dialwatch.ui.delegates.drawn import PAD, DrawnDelegate, Index
from dialwatch.ui.theme import Colours

__all__ = ["ProgressDelegate"]

_WORDS = "20 000 of ≥ 20 000"
_BAR = 64
_SHORTEST = 28
_GAP = 10
_THICK = 6


class ProgressDelegate(DrawnDelegate):
    """Draws a `ProgressCell`; the words keep their place while the figures change.

    Where the total is only a lower bound the bar's track fades out instead of ending.
    """

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        cell = index.data(CELL_ROLE)
        right = Qt.AlignmentFlag.AlignRight
        if not isinstance(cell, ProgressCell) or cell.fraction is None:
            self.write(painter, area, text, colours.muted, right)
            return
        metrics = painter.fontMetrics()
        words = min(
            float(max(metrics.horizontalAdvance(_WORDS), metrics.horizontalAdvance(text))),
            area.width(),
        )
        figure = QRectF(area.right() - words, area.top(), words, area.height())
        self.write(painter, figure, text, colours.text, right)
        room = area.width() - words - _GAP
        if room >= _SHORTEST:
            self._bar(painter, QRectF(area.left(), area.top(), room, area.height()), cell, colours)

    @staticmethod
    def _bar(painter: QPainter, area: QRectF, cell: ProgressCell, colours: Colours) -> None:
        top = round(area.center().y() - _THICK / 2) + 1
        track = QRectF(round(area.left()), top, round(area.width()), _THICK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(colours.outline)
        ground.setAlphaF(0.38)
        if cell.exact:
            painter.setBrush(ground)
        else:
            fading = QLinearGradient(track.topLeft(), track.topRight())
            nothing = QColor(ground)
            nothing.setAlpha(0)
            fading.setColorAt(0.0, ground)
            fading.setColorAt(0.6, ground)
            fading.setColorAt(1.0, nothing)
            painter.setBrush(fading)
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        done = track.width() * min(max(cell.fraction or 0.0, 0.0), 1.0)
        if done <= 0:
            return
        painter.setBrush(QColor(colours.accent))
        full = QRectF(track.left(), track.top(), max(done, _THICK), _THICK)
        painter.drawRoundedRect(full, _THICK / 2, _THICK / 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = option.fontMetrics.horizontalAdvance(_WORDS)
        return QSize(2 * PAD + _BAR + _GAP + words, super().sizeHint(option, index).height())
