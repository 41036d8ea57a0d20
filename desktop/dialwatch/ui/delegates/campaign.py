"""A campaign's name in a table cell, in its place in the tree: indented, and to be opened."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from dialwatch.ui.delegates.cells import CELL_ROLE, BranchCell
from dialwatch.ui.delegates.drawn import PAD, DrawnDelegate, Index
from dialwatch.ui.theme import Colours

__all__ = ["TREE_ROOM", "CampaignDelegate", "sign_of"]

_STEP = 18
"""Pixels that each level is further to the right."""
TREE_ROOM = 18
"""Pixels of the sign that opens and closes."""
_GAP = 6
_WORD_GAP = 8
_NOTHING = BranchCell()


def sign_of(cell: QRect, branch: BranchCell) -> QRect:
    """Where in this cell a click opens or closes; empty where there is nothing to open."""
    if not branch.holds:
        return QRect()
    left = cell.left() + PAD - 4 + branch.depth * _STEP
    return QRect(left, cell.top(), TREE_ROOM + 4, cell.height())


class CampaignDelegate(DrawnDelegate):
    """Draws a `BranchCell`: the sign, the campaign's mark, its name, and quietly what it is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.icon = QIcon()  # drawn in its own place
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        told = index.data(CELL_ROLE)
        branch = told if isinstance(told, BranchCell) else _NOTHING
        left = area.left() + branch.depth * _STEP
        if branch.holds:
            _sign(painter, QPointF(left + 6, area.center().y()), branch.is_open, colours)
        left += TREE_ROOM if branch.gutter else 0
        left += self._mark(painter, left, area, index)
        room = QRectF(left, area.top(), max(0.0, area.right() - left), area.height())
        self.write(painter, room, text, colours.text)
        beside = left + painter.fontMetrics().horizontalAdvance(text) + _WORD_GAP
        words = painter.fontMetrics().horizontalAdvance(branch.word)
        if branch.word and beside + words < area.right() - 1:  # whole, or not at all
            rest = QRectF(beside, area.top(), area.right() - beside, area.height())
            self.write(painter, rest, branch.word, colours.muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        told = index.data(CELL_ROLE)
        branch = told if isinstance(told, BranchCell) else _NOTHING
        words = option.fontMetrics.horizontalAdvance(branch.word)
        own = branch.depth * _STEP + (TREE_ROOM if branch.gutter else 0)
        return QSize(hint.width() + own + (words + _WORD_GAP if words else 0), hint.height())

    @staticmethod
    def _mark(painter: QPainter, left: float, area: QRectF, index: Index) -> int:
        mark = index.data(Qt.ItemDataRole.DecorationRole)
        if not isinstance(mark, QPixmap):
            return 0
        size = mark.deviceIndependentSize()
        painter.drawPixmap(QPointF(round(left), round(area.center().y() - size.height() / 2)), mark)
        return round(size.width()) + _GAP


def _sign(painter: QPainter, middle: QPointF, is_open: bool, colours: Colours) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    pen = QPen(QColor(colours.muted), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.translate(middle)
    painter.rotate(90 if is_open else 0)
    painter.drawPolyline([QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)])
    painter.restore()
