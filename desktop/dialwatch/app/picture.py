"""A picture of the window, with the dialogs that stand before it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["picture"]


def picture(window: "MainWindow") -> QPixmap:
    """The window as a screen would show it; a dialog stands in its middle. Of the wallboard where
    that is shown."""
    if (board := window.wallboard.board) is not None:
        return board.grab()
    taken = window.grab()
    painter = QPainter(taken)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            spare = window.size() - dialog.size()
            corner = QPoint(spare.width() // 2, spare.height() // 2)
            painter.drawPixmap(corner, dialog.grab())
            painter.setPen(dialog.palette().mid().color())
            painter.drawRect(QRect(corner, dialog.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    return taken
