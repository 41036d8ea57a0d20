"""A box into which a list is pasted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from dialwatch.ui.widgets.text_field import TextField

__all__ = ["PasteBox"]

_HEIGHT = 96


class PasteBox(TextField):
    """Ctrl+Enter says that the list is complete; Enter alone begins a line."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pasted list"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(_HEIGHT)
        self.setMaximumHeight(_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)
