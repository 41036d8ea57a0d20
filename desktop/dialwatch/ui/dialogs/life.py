"""What closing the window means, and whether the program starts with the system."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.ui.life.group import LifeGroup
from dialwatch.ui.theme import PADDING
from dialwatch.ui.widgets.parts import push_button

__all__ = ["LifeDialog"]


class LifeDialog(QDialog):
    """The group alone; each choice holds at once."""

    def __init__(self, group: LifeGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Closing and starting"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.group = group
        close = push_button(self.tr("&Close"), self.reject, primary=True)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        box.addWidget(group)
        box.addStretch(1)
        box.addLayout(foot)
        self.resize(460, 340)
        for one in group.closing.values():
            if one.isChecked():
                one.setFocus()
