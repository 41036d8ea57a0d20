"""The box in which one of the accounts is chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from dialwatch.calls.account import AccountState

__all__ = ["AccountChooser"]


class AccountChooser(QComboBox):
    """Names of accounts; of accounts of several platforms, with the platform behind each."""

    def __init__(self, accounts: Sequence[AccountState], account: str = "") -> None:
        """`account`: id of the one that is chosen at first; the first one where it is none."""
        super().__init__()
        self.setAccessibleName(self.tr("Account"))
        mixed = len({one.platform for one in accounts}) > 1
        for place, one in enumerate(accounts):
            platform = f" – {one.platform.title}" if mixed else ""
            self.addItem(one.name + platform, one.id)
            if one.id == account:
                self.setCurrentIndex(place)

    @property
    def account(self) -> str:
        """The id of the account that is chosen; empty where there is none."""
        return str(self.currentData() or "")
