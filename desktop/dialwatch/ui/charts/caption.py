"""The line under the chart's controls: what is shown, and what can be clicked about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import ElidedLabel

__all__ = ["CaptionLine"]


class CaptionLine(QWidget):
    """Window, zone and settle age; calls that cannot be timed; the way back from a zoom."""

    untimed_wanted = Signal()
    calls_wanted = Signal()
    """Show the calls of the range in sight."""
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel("", "caption")
        self.untimed = _button("", self.tr("Show them in the call table"))
        self.calls = _button(
            self.tr("Show calls"), self.tr("Filter the call table to the range in sight")
        )
        self.reset = _button(
            self.tr("Reset zoom"), self.tr("Back to the chosen span (double-click on the chart)")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.words, 1)
        for button, wanted in (
            (self.untimed, self.untimed_wanted),
            (self.calls, self.calls_wanted),
            (self.reset, self.reset_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit())
            row.addWidget(button)

    def tell(self, words: str, untimed: str, *, zoomed: bool) -> None:
        """Show these words; `untimed` is empty while every call can be timed."""
        if self.words.text() != words:
            self.words.setText(words)
        self.untimed.setText(untimed)
        self.untimed.setVisible(bool(untimed))
        self.calls.setVisible(zoomed)
        self.reset.setVisible(zoomed)


def _button(text: str, hint: str) -> QToolButton:
    """A small word to click; hidden until there is need of it."""
    button = QToolButton()
    button.setProperty("caption", True)
    button.setText(text)
    button.setToolTip(hint)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.hide()
    return button
