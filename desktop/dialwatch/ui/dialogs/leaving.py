"""A word before the window closes in the middle of something that is still being sent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["LeavingDialog"]


class LeavingDialog(QDialog):
    """Staying is the default, and what Escape means."""

    left = Signal()
    """The user quits all the same."""

    def __init__(self, stopping: int, launching: int = 0, parent: QWidget | None = None) -> None:
        """Requests that wait, or whose answer is not there yet: of stops, and of launches."""
        super().__init__(parent)
        unsent = stopping + launching
        title = self.tr("Calls are still being stopped")
        if not stopping:
            title = self.tr("A campaign is still being handed over")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self.tr("1 request is not answered or not sent yet.")
        many = self.tr("{n} requests are not answered or not sent yet.")
        self.words = label(one if unsent == 1 else many.format(n=number(unsent)), wrap=True)
        effect = label(self._effect(stopping, launching), "muted", wrap=True)
        self.stay = push_button(self.tr("&Stay"), self.reject, primary=True)
        self.stay.setDefault(True)
        self.leave = push_button(self.tr("&Quit all the same"), self._leave)
        self.leave.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.stay)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        for widget in (self.words, effect):
            widget.setFixedWidth(400)
            box.addWidget(widget)
        box.addLayout(foot)

    def _effect(self, stopping: int, launching: int) -> str:
        told = self.tr("Quit now, and the rest waits until Dialwatch is started again.")
        if stopping:
            told += " " + self.tr("The platforms go on calling meanwhile.")
        if launching:
            told += " " + self.tr("Whose rows are not handed over yet is not called.")
        return told

    def _leave(self) -> None:
        self.accept()
        self.left.emit()
