"""Which of the two tables of live calls is shown, where there is no room for both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

__all__ = ["LiveHeader"]


class LiveHeader(QWidget):
    """Two segments that stand in the panel's title."""

    chosen = Signal(int)
    """0: the calls that go on now, 1: the X numbers."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        together = QButtonGroup(self)
        together.setExclusive(True)
        self.segments: list[QToolButton] = []
        for place, (text, end) in enumerate(
            ((self.tr("on now"), "first"), (self.tr("by X number"), "last"))
        ):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setProperty("place", end)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            together.addButton(button, place)
            row.addWidget(button)
            self.segments.append(button)
        self.segments[0].setChecked(True)
        row.addStretch(1)

    def offer(self, *, both_fit: bool) -> None:
        """A choice is offered only where it is one."""
        for button in self.segments:
            button.setVisible(not both_fit)
