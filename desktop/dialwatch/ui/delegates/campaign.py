"""A campaign's name in a table cell, in its place in the tree: indented, and to be opened."""

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from dialwatch.ui.delegates.cells import CELL_ROLE, BranchCell
from dialwatch.ui.delegates.drawn import PAD, DrawnDelegate, Index
from dialwatch.ui.theme import CAPTION, INDENT, Colours, campaign_colour

__all__ = ["TREE_ROOM", "CampaignDelegate", "sign_of"]

TREE_ROOM = 20
"""Pixels of the sign that opens and closes."""
_BAR = 4
_BAR_END = 5
"""Pixels of the row below the bar."""
_MARK = 26
"""The colour's bar and the platform's sign: a column of their own, the same at every level."""
_GAP = 6
_WORD_GAP = 7
_NOTHING = BranchCell()


def sign_of(cell: QRect, branch: BranchCell) -> QRect:
    """Where in this cell a click opens or closes; empty where there is nothing to open."""
    if not branch.holds:
        return QRect()
    return QRect(cell.left() + _sign_left(branch), cell.top(), TREE_ROOM, cell.height())


def _sign_left(branch: BranchCell) -> int:
    return PAD + _MARK + 2 + branch.depth * INDENT


def _name_left(branch: BranchCell) -> int:
    if branch.gutter:
        return _sign_left(branch) + TREE_ROOM
    return PAD + _MARK + _GAP + branch.depth * INDENT


class CampaignDelegate(DrawnDelegate):
    """Draws a `BranchCell`: the mark, the sign, the campaign's name, and quietly what it is.

    What stands under another has a thin line in its colour, from the first to the last of them.
    """

    pointed = QPersistentModelIndex()
    """The cell under whose sign the mouse is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.icon = QIcon()  # drawn in its own place
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        branch = _branch(index)
        cell = area.toRect().adjusted(-PAD, 0, PAD, 0)
        _family_line(painter, cell, index, branch, colours)
        if not branch.depth:
            _mark(painter, area, index)
        if branch.holds:
            place, is_pointed = sign_of(cell, branch), self.pointed == index
            _sign(painter, place, branch.is_open, is_pointed, colours)
        left = cell.left() + _name_left(branch)
        room = QRectF(left, area.top(), max(0.0, area.right() - left), area.height())
        self.write(painter, room, _fitting(painter, room, text, branch), colours.text)
        if branch.word:
            room.setLeft(left + painter.fontMetrics().horizontalAdvance(text) + _WORD_GAP)
            self._quietly(painter, room, branch.word, colours)

    def _quietly(self, painter: QPainter, room: QRectF, word: str, colours: Colours) -> None:
        """Beside the name, on its line: whole, or not at all where the name leaves no room."""
        small = painter.font()
        small.setPixelSize(CAPTION)
        painter.setFont(small)
        if painter.fontMetrics().horizontalAdvance(word) < room.width() - 1:
            self.write(painter, room.translated(0, 1), word, colours.muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        branch = _branch(index)
        name = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        words = option.fontMetrics.horizontalAdvance(branch.word) + _WORD_GAP if branch.word else 0
        wide = _name_left(branch) + name + words + PAD
        return QSize(wide, super().sizeHint(option, index).height())


def _branch(index: Index) -> BranchCell:
    told = index.data(CELL_ROLE)
    return told if isinstance(told, BranchCell) else _NOTHING


def _fitting(painter: QPainter, room: QRectF, text: str, branch: BranchCell) -> str:
    """Names that stand under another mostly begin as that does: it is their end that tells."""
    if not branch.depth:
        return text
    elide = Qt.TextElideMode.ElideMiddle
    return painter.fontMetrics().elidedText(text, elide, int(room.width()))


def _mark(painter: QPainter, area: QRectF, index: Index) -> None:
    mark = index.data(Qt.ItemDataRole.DecorationRole)
    if isinstance(mark, QPixmap):
        top = round(area.center().y() - mark.deviceIndependentSize().height() / 2)
        painter.drawPixmap(QPointF(round(area.left()), top), mark)


def _family_line(
    painter: QPainter, cell: QRect, index: Index, branch: BranchCell, colours: Colours
) -> None:
    """From the bar of the topmost down to the last that stands under it."""
    if not (branch.depth or branch.is_open):
        return
    below = _branch(index.sibling(index.row() + 1, index.column()))
    top = cell.top() if branch.depth else cell.center().y()
    end = cell.bottom() + 1 if below.depth else cell.bottom() - _BAR_END
    line = QRect(cell.left() + PAD + 1, top, _BAR - 2, end - top)
    painter.fillRect(line, QColor(campaign_colour(colours, branch.top)))


def _sign(
    painter: QPainter, place: QRect, is_open: bool, is_pointed: bool, colours: Colours
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    # In the middle of a pixel: the strokes are as sharp as those of the other signs.
    painter.translate(place.left() + 8.5, place.top() + place.height() // 2)
    if is_pointed:
        ground = QColor(colours.outline)
        ground.setAlphaF(0.38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(-8.5, -8.5, 17, 17), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(colours.text if is_pointed else colours.muted), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.rotate(90 if is_open else 0)
    painter.drawPolyline([QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)])
    painter.restore()
