"""For how long each kind of data is kept, as a dialog of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dialwatch.ui.panels.retention_page import RetentionPage
from dialwatch.ui.theme import PADDING
from dialwatch.ui.widgets.parts import push_button

__all__ = ["RetentionDialog"]


class RetentionDialog(QDialog):
    """Shows the page; whoever serves the page serves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How long data is kept"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = RetentionPage()
        self.close_button = push_button(self.tr("&Close"), self.reject)
        self.page.foot.insertWidget(1, self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.addWidget(self.page)
        self.resize(620, 680)
