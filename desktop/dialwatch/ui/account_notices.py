"""Accounts that stopped name themselves in a notice until they are back."""

from collections.abc import Sequence

from dialwatch.calls.account import AccountState, Light
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.widgets.notices import Notice, NoticeBar

__all__ = ["AccountNotices"]

_LEVELS = {Light.STOPPED: "bad", Light.REFUSED: "bad", Light.LATE: "warn"}


class AccountNotices:
    """One notice an account; one that was dismissed stays away until things change."""

    def __init__(self, bar: NoticeBar) -> None:
        self._bar = bar
        self._told: dict[str, tuple[Light, str]] = {}

    def show(self, accounts: Sequence[AccountState]) -> None:
        """Tell of these accounts and of no others."""
        for gone in set(self._told) - {one.id for one in accounts}:
            del self._told[gone]
            self._bar.dismiss(f"account:{gone}")
        for account in accounts:
            state = (account.light, account.sentence)
            if self._told.get(account.id) != state:
                self._told[account.id] = state
                self._tell(account)

    def _tell(self, account: AccountState) -> None:
        name, level = f"account:{account.id}", _LEVELS.get(account.light)
        if level is None or not account.sentence:
            self._bar.dismiss(name)
        else:
            self._bar.show_notice(
                Notice(name, f"{account.name}: {spoken(account.sentence)}", level)
            )
