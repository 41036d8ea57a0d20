"""Where the window opens what concerns data about people: erasing a number, days of keeping."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dialwatch.redaction import holds_number
from dialwatch.ui.actions import Actions

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["DataCare"]


class DataCare(QObject):
    """Opens the dialogs; nothing is erased here."""

    erase_opened = Signal(object)
    """An EraseDialog, to be served while it is open."""
    retention_opened = Signal(object)
    """A RetentionDialog, to be served while it is open."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        actions.on("erase_number", self._erase)
        actions.on("retention", self._retention)

    def number_erased(self) -> None:
        """A number is being erased: what is typed to find a number goes, as it may be that one."""
        calls, numbers = self._window.calls.filter, self._window.numbers.filter
        if holds_number(calls.text):
            calls.clear()
        if holds_number(numbers.edit.text()):
            numbers.edit.setText("")

    def _erase(self) -> None:
        """Of the call on which the user stands in the table; elsewhere it is typed."""
        from dialwatch.calls.number import masked
        from dialwatch.ui.dialogs.erase import EraseDialog  # late: the window paints sooner

        number = self._window.calls.current_number()
        call = self._window.calls.view.current_call() if number else None
        dialog = EraseDialog(call, masked(number), self._window)
        dialog.open()
        self.erase_opened.emit(dialog)

    def _retention(self) -> None:
        from dialwatch.ui.dialogs.retention import RetentionDialog

        dialog = RetentionDialog(self._window)
        dialog.open()
        self.retention_opened.emit(dialog)
