"""What the drawn cells have in common: their ground, their words, and the colours of the moment."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dialwatch.ui.theme import Colours, theme

__all__ = ["PAD", "DrawnDelegate", "Index"]

PAD = 8
"""Pixels left free on both sides, as in the other cells."""

Index = QModelIndex | QPersistentModelIndex


class DrawnDelegate(QStyledItemDelegate):
    """Paints the cell's ground as the style does, then hands over to `draw`.

    The words are always the model's display text, cut with an ellipsis where the column is too
    narrow.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        text, plain.text = plain.text, ""
        style = plain.widget.style() if plain.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        painter.save()
        # By its own script: figures keep their signs in place in a mirrored window, too.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setClipRect(plain.rect)
        painter.setFont(plain.font)
        area = QRectF(plain.rect).adjusted(PAD, 0, -PAD, 0)
        self.draw(painter, area, text, index, theme().colours)
        painter.restore()

    def draw(
        self, painter: QPainter, area: QRectF, text: str, index: Index, colours: Colours
    ) -> None:
        """Draw the cell's inside. Here: the words alone."""
        self.write(painter, area, text, colours.text)

    @staticmethod
    def write(
        painter: QPainter,
        area: QRectF,
        text: str,
        colour: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write one line in the middle of the area's height, cut to its width."""
        painter.setPen(QColor(colour))
        fitting = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(area.width())
        )
        # Whole pixels, as the style places the other columns' text.
        painter.drawText(
            area.toRect().adjusted(0, 0, 0, -1), align | Qt.AlignmentFlag.AlignVCenter, fitting
        )
