"""Pushes: whether they are received and where, how each account's are taken, and what came."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.push import PushRow
from dialwatch.ui.panels.push_list import PushListPanel
from dialwatch.ui.panels.push_options import PushOptionsForm
from dialwatch.ui.panels.receiver_form import ReceiverForm
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.account_chooser import AccountChooser

__all__ = ["PushesDialog"]

_RECEIVING, _ACCOUNT, _CAME = range(3)
_AGAIN = 3_000
"""Milliseconds between two looks at what came."""


class PushesDialog(QDialog):
    """Knows neither engine nor platform: signals go out, `show_…` comes in."""

    receiver_wanted = Signal()
    """Answer with `show_receiver`."""
    receiver_changed = Signal(dict)
    """Settings to be kept: answer with `show_receiver` or `show_failure`."""
    test_wanted = Signal()
    """Answer with `show_test`."""
    account_changed = Signal(str, dict)
    """(account, settings) to be kept: answer with `show_receiver` or `show_failure`."""
    renew_wanted = Signal(str)
    """New addresses for this account: answer with `show_receiver` or `show_failure`."""
    pushes_wanted = Signal(str, object)
    """(account, state): answer with `show_pushes`."""
    push_opened = Signal(int)
    """Answer with `show_push`."""
    again_wanted = Signal(object)
    """Answer with `show_again`."""

    def __init__(
        self,
        accounts: Sequence[AccountState],
        zone: ZoneInfo,
        now: Callable[[], int],
        account: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pushes: what the platforms tell by themselves"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 660)
        self._zone, self._now = zone, now
        self._told: Mapping[str, Any] = {}
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Parts"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.pages = QStackedWidget()
        self.receiver = ReceiverForm()
        self.chooser = AccountChooser(accounts, account)
        self.options = PushOptionsForm()
        self.came = PushListPanel(accounts)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._look_again)
        self._build()
        self._connect()

    def begin(self) -> None:
        """Ask for what is to be shown, and again every few seconds."""
        self.receiver_wanted.emit()
        self.came.begin()
        self._again.start()

    def _look_again(self) -> None:
        self.receiver_wanted.emit()
        if self.tabs.currentIndex() == _CAME:
            self.came.begin()

    # What the engine says

    def show_receiver(self, told: Mapping[str, Any]) -> None:
        """The receiver and the accounts as they are now."""
        self._told = told
        self.receiver.show_receiver(told, self._zone, self._now())
        self._show_account()

    def show_test(self, told: Mapping[str, Any]) -> None:
        """What became of the push to ourselves."""
        self.receiver.show_test(told)
        self.came.begin()

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done; what was typed stays."""
        if self.tabs.currentIndex() == _ACCOUNT:
            self.options.say(sentence, "bad")
        elif self.tabs.currentIndex() == _CAME:
            self.came.say(sentence)
        else:
            self.receiver.show_failure(sentence)

    def show_saved(self) -> None:
        """An account's settings are kept."""
        self.options.say(self.tr("Kept. It holds from the next push on."), "good")

    def show_pushes(self, pushes: Sequence[PushRow]) -> None:
        """The latest pushes."""
        self.came.show_pushes(pushes, self._zone, self._now())

    def show_push(self, told: Mapping[str, Any]) -> None:
        """One push as it came."""
        self.came.show_push(told)

    def show_again(self, count: int) -> None:
        """So many pushes are read again."""
        one, many = self.tr("1 push is read again."), self.tr("{n} pushes are read again.")
        self.came.say(one if count == 1 else many.format(n=count))
        self.came.begin()

    # Making and choosing

    def _build(self) -> None:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, GRID, 0, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.chooser)
        inner.addWidget(self.options, 1)
        for title, widget in (
            (self.tr("Receiving"), self.receiver),
            (self.tr("Accounts"), page),
            (self.tr("What came"), self.came),
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(widget)
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.chooser.currentIndexChanged.connect(self._show_account)
        self.receiver.changed.connect(self.receiver_changed)
        self.receiver.test_wanted.connect(self.test_wanted)
        self.options.changed.connect(self.account_changed)
        self.options.renew_wanted.connect(self.renew_wanted)
        self.came.wanted.connect(self.pushes_wanted)
        self.came.opened.connect(self.push_opened)
        self.came.again_wanted.connect(self.again_wanted)

    def _show_account(self, *_told: object) -> None:
        for account in self._told.get("accounts", ()):
            if account["id"] == self.chooser.account:
                self.options.show_account(account)
