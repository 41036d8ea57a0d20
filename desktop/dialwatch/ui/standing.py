"""How it stands with the accounts and with the engine, shown wherever the window tells of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.platform import Platform
from dialwatch.ui.account_notices import AccountNotices
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.widgets.notices import Notice

if TYPE_CHECKING:
    from dialwatch.ui.numbers.panel import NumbersPanel
    from dialwatch.ui.panels.live import LivePanel
    from dialwatch.ui.window import MainWindow

__all__ = ["Standing"]

translate = QCoreApplication.translate

_GONE = {"lost": "warn", "wrong version": "bad"}
"""States of a connection that is none, and how bad each is."""


class Standing(QObject):
    """Keeps what was told last."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._notices = AccountNotices(window.notices)
        self.accounts: tuple[AccountState, ...] = ()
        self.paused = False
        """Nobody asks the platforms, as the user wished."""
        self.accountless = False
        """There is no account, and that is known."""
        self._connected = True
        """The engine answers, as far as we were told."""
        self._since = window.now

    def follow(self) -> None:
        """What is made later shows it as soon as it is there."""
        self._window.late.live.then(self._show_receiving)
        self._window.late.numbers.then(self._show_in_numbers)

    def show_accounts(self, accounts: Sequence[AccountState], paused: bool) -> None:
        """Show these accounts; one that stopped is named in a notice until it is back."""
        window, some = self._window, bool(accounts)
        self.accounts, self.paused, self.accountless = tuple(accounts), paused, not some
        window.status.show_accounts(self.accounts, paused, window.now)
        watchable = any(one.platform is Platform.BLU for one in self.accounts)
        self._actions.hold(When.ACCOUNTS, some)
        self._actions.hold(When.WATCHABLE, watchable)
        window.numbering.show_accounts(self.accounts, live=self._connected)
        if numbers := window.late.numbers.made:
            self._show_in_numbers(numbers)
        self._show_paused()
        self._show_live()
        window.campaigns.set_state(has_accounts=some, watchable=watchable)
        window.calls.set_watching(self._since, has_accounts=some)
        window.arrangement.welcome(not some)
        self._actions.hold(When.PANELS, some)
        if not some:
            window.welcome.add.setFocus()
        self._notices.show(self.accounts)

    def show_connection(self, state: str, sentence: str) -> None:
        """How it stands with the engine: connecting, loading, live, lost, wrong version."""
        window, connected = self._window, state in ("live", "loading")
        self._connected = connected
        self._actions.hold(When.CONNECTED, connected)
        self._actions.hold(When.ACCOUNTS, connected and bool(self.accounts))
        window.wallboard.show_connection(state)
        window.numbering.show_accounts(self.accounts, live=connected)
        window.status.show_connection("" if connected else sentence, bad=state in _GONE)
        if state in _GONE and sentence:
            window.notices.show_notice(Notice("connection", sentence, _GONE[state]))
            self._show_no_news(sentence)
        elif connected:
            window.notices.dismiss("connection")

    def _show_no_news(self, sentence: str) -> None:
        """Without an engine nobody asks the platforms: no light may still say that all is well."""
        gone = {"light": Light.STOPPED, "sentence": sentence, "detail": "", "next_poll": None}
        stopped = [account.changed(gone) for account in self.accounts]
        self._window.status.show_accounts(stopped, self.paused, self._window.now)

    def _show_paused(self) -> None:
        action = self._actions["pause"]
        resume = translate("MainWindow", "&Resume polling")
        word = resume if self.paused else translate("MainWindow", "&Pause polling")
        action.setText(word)
        action.setIconText("\u2002" + without_mnemonic(word))
        self._actions.icon_of("pause", "play" if self.paused else "pause")

    def _show_live(self) -> None:
        """The panel of live calls belongs to who has an account whose calls are pushed."""
        if live := self._window.late.live.made:
            self._show_receiving(live)
        used = bool(self._pushing())
        if used != self._window.arrangement.is_used("live"):
            self._window.arrangement.set_used("live", used)

    def _show_receiving(self, panel: "LivePanel") -> None:
        receiving = not any("receiving on" in one.sentence for one in self._pushing())
        panel.set_receiving(receiving=receiving)

    def _show_in_numbers(self, panel: "NumbersPanel") -> None:
        panel.show_accounts(self.accounts, self._window.now)

    def _pushing(self) -> list[AccountState]:
        return [one for one in self.accounts if one.platform is Platform.HUAWEI]
