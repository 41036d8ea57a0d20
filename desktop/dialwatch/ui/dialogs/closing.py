"""Asked once, when the window is closed for the first time: into the tray, or quit?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.ui.life.settings import Closing
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["ClosingDialog"]

_WIDTH = 400


class ClosingDialog(QDialog):
    """Escape is safe: the window stays as it is, and the next time is asked again."""

    chosen = Signal(object)
    """Closing.TRAY or Closing.QUIT; to be remembered."""

    def __init__(self, *, keeps: bool = False, parent: QWidget | None = None) -> None:
        """`keeps`: collecting goes on when the window quits."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hide Dialwatch in the tray?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = label(
            self.tr(
                "In the tray, Dialwatch goes on collecting, and its icon shows how things stand. "
                "A click on it brings the window back."
            ),
            wrap=True,
        )
        ends = self.tr("If it quits, nothing is collected until it is started again.")
        stays = self.tr("If it quits, the engine goes on collecting without it.")
        once = self.tr("You are asked once; Watch → Closing and starting changes it.")
        self.hidden = push_button(
            self.tr("&Hide in the tray"), lambda: self._choose(Closing.TRAY), primary=True
        )
        self.hidden.setDefault(True)
        self.quit = push_button(self.tr("&Quit"), lambda: self._choose(Closing.QUIT))
        self.cancel = push_button(self.tr("&Cancel"), self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.quit)
        foot.addWidget(self.hidden)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        for part in (
            self.words,
            label(stays if keeps else ends, wrap=True),
            label(once, "muted", wrap=True),
        ):
            part.setFixedWidth(_WIDTH)
            box.addWidget(part)
        box.addLayout(foot)

    def _choose(self, closing: Closing) -> None:
        self.accept()
        self.chosen.emit(closing)
