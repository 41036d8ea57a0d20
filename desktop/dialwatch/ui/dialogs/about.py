"""What this program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dialwatch import __version__
from dialwatch.ui.theme import GRID, PADDING, pixmap
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["AboutDialog"]


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Dialwatch"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sign = QLabel()
        sign.setPixmap(pixmap("dialwatch", "", 48, 2.0))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label("Dialwatch", "headline"))
        words.addWidget(label(self.tr("Version {v}").format(v=__version__), "muted"))
        text = label(
            self.tr(
                "Watches calling campaigns of several platforms in one window. "
                "Free software under the MIT licence."
            ),
            wrap=True,
        )
        text.setFixedWidth(320)
        words.addWidget(text)
        top = QHBoxLayout()
        top.setSpacing(2 * PADDING)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words)
        close = push_button(self.tr("&Close"), self.reject, primary=True)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * PADDING, 2 * PADDING, 2 * PADDING, PADDING)
        box.setSpacing(2 * GRID)
        box.addLayout(top)
        box.addLayout(buttons)
