"""What can be asked of one account: in the menu of accounts, and at its light."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["AccountActions"]


class AccountActions(QObject):
    """Opens the dialogs, and lets the window ask for the rest."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def follow(self) -> None:
        """Connect the menu and the lights."""
        window, menus = self._window, self._window.menus
        menus.accounts.aboutToShow.connect(
            lambda: menus.fill_accounts(window.accounts, self._asked)
        )
        window.status.asked.connect(self._asked)

    def _asked(self, account: str, what: str) -> None:
        window = self._window
        match what:
            case "test":
                window.account_test_requested.emit(account)
            case "refresh":
                window.account_refresh_requested.emit(account)
            case "pause" | "resume":
                window.account_pause_requested.emit(account, what == "pause")
            case "keys":
                window.setting_up.keys_of(account)
            case _:
                window.openings.of_account(what, account)
