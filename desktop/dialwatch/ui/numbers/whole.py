"""Whether the numbers of the shown application stand there whole."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from dialwatch.ui.veil import veil

__all__ = ["WholeNumbers"]


class WholeNumbers(QObject):
    """Follows its action; nothing is whole before the look at it is written down."""

    wanted = Signal(str)
    """The numbers of this account are wanted whole: answer with `reveal` or `mask`."""
    changed = Signal()

    def __init__(self, account: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._account = account
        self._action: QAction | None = None
        self.on = False

    def hook(self, action: QAction) -> None:
        """Follow this checkable action."""
        self._action = action
        action.toggled.connect(self._toggled)

    def catch_up(self) -> None:
        """Follow an action that was on before `hook`."""
        if self._action is not None:
            self._toggled(self._action.isChecked())

    def reveal(self, account: str) -> None:
        """Show the numbers of this account whole, if that is wanted still."""
        if account == self._account() and self._action is not None and self._action.isChecked():
            self._set(True)

    def mask(self) -> None:
        """Show numbers masked, and take back the wish for whole ones."""
        if self._action is not None:
            self._action.setChecked(False)
        self._set(False)

    def _toggled(self, wanted: bool) -> None:
        if wanted and veil().on:  # nothing is shown whole while all is masked
            self.mask()
        elif not wanted:
            self._set(False)
        elif account := self._account():
            self.wanted.emit(account)

    def _set(self, on: bool) -> None:
        if on != self.on:
            self.on = on
            self.changed.emit()
