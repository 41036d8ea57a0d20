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

    def __init__(self, unsent: int, parent: QWidget | None = None) -> None:
        """`unsent`: requests that wait, or whose answer is not there yet."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Calls are still being stopped"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self.tr("1 request is not answered or not sent yet.")
        many = self.tr("{n} requests are not answered or not sent yet.")
        self.words = label(one if unsent == 1 else many.format(n=number(unsent)), wrap=True)
        effect = label(
            self.tr(
                "Quit now, and the rest waits until Dialwatch is started again. The platforms "
                "go on calling meanwhile."
            ),
            "muted",
            wrap=True,
        )
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

    def _leave(self) -> None:
        self.accept()
        self.left.emit()
