"""The shape of a state, beside its word."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dialwatch.ui.delegates.shapes import paint_shape
from dialwatch.ui.theme import theme

__all__ = ["ShapeSign"]


class ShapeSign(QWidget):
    """Draws one of the shapes ▶ ‖ ✓ ✕ ○ ▲ ● in a colour of the theme."""

    def __init__(self, shape: str = "○", colour: str = "muted") -> None:
        super().__init__()
        self._shape, self._colour = shape, colour
        self.setFixedSize(14, 16)
        theme().changed.connect(self.update)

    def show_state(self, shape: str, colour: str) -> None:
        """Another shape, another colour (a name of `Colours`)."""
        if (shape, colour) != (self._shape, self._colour):
            self._shape, self._colour = shape, colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_shape(painter, middle, self._shape, getattr(theme().colours, self._colour))
        painter.end()
