"""Buttons that give way where there is no room for them: a menu holds what they do, too."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from dialwatch.ui.theme import GRID

__all__ = ["SpareButtons"]


class SpareButtons(QWidget):
    """A row at the end of a header; all of them, or none."""

    def __init__(self, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self._wide = sum(one.sizeHint().width() + GRID for one in buttons)
        self._high = max(one.sizeHint().height() for one in buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self._wide, self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self._buttons:
            button.setVisible(self.width() >= self._wide)
