"""A cell that is words alone, at the same distance from its border as the drawn ones."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from dialwatch.ui.delegates.drawn import DrawnDelegate, Index
from dialwatch.ui.theme import Colours

__all__ = ["PlainDelegate"]


class PlainDelegate(DrawnDelegate):
    """Left or right, as the model says."""

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        told = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = bool(told is not None and told & Qt.AlignmentFlag.AlignRight)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.write(painter, area, text, colours.text, side)
