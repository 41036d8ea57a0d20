"""Recordings: what is kept and for how long, what is rescued, from where, and what is coming."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.recording import CacheState, FetchJob, RescueRule
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.panels.recording_account import AccountRecordingsPage
from dialwatch.ui.panels.recording_jobs import JobsPage
from dialwatch.ui.panels.recording_keep import KeepPage
from dialwatch.ui.panels.recording_rescue import RescuePage
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["RecordingsDialog"]


class RecordingsDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in."""

    settings_changed = Signal(dict)
    """Some of the settings of recordings are to be kept."""
    account_changed = Signal(str, dict)
    """(account, from where its recordings come)"""
    wipe_wanted = Signal(bool)
    preview_wanted = Signal(list)
    """Rules of which the user would know what they fetch: answer with `show_preview`."""
    cancel_wanted = Signal(list)
    """Ids of jobs; none: all."""

    def __init__(self, accounts: Sequence[AccountState], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recordings: kept, rescued, fetched"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 560)
        self._told: Mapping[str, Any] = {}
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Pages"))
        self.pages = QStackedWidget()
        self.keep, self.rescue = KeepPage(), RescuePage(accounts)
        self.account, self.jobs = (
            AccountRecordingsPage(),
            JobsPage({one.id: one.name for one in accounts}),
        )
        self.chooser = AccountChooser(accounts, "")
        self.words = label("", "muted", wrap=True)
        self.close_button = push_button(self.tr("Cl&ose"), self.reject)
        self._build()
        self._connect()

    def show_settings(self, told: Mapping[str, Any]) -> None:
        """The settings as the engine tells them: `settings`, `cache`, `accounts`, `matches_now`."""
        self._told = told
        self.keep.show_settings(told["settings"])
        self.keep.show_cache(CacheState.of(told["cache"]))
        rules = [RescueRule.of(one) for one in told["settings"]["rules"]]
        self.rescue.show_rules(rules, told.get("matches_now"))
        self._show_account()

    def show_preview(self, matches: int, likely: int) -> None:
        """What the rules would fetch at once: so many, of some so many bytes."""
        self.rescue.show_preview(matches, likely)

    def show_jobs(self, jobs: Sequence[FetchJob], waiting: int) -> None:
        """What is being fetched."""
        self.jobs.show_jobs(jobs, waiting)

    def show_saved(self, sentence: str) -> None:
        """Something was done."""
        self._say(sentence, "good")

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done."""
        self._say(sentence, "bad")

    def _build(self) -> None:
        account = QWidget()
        inner = QVBoxLayout(account)
        inner.setContentsMargins(0, GRID, 0, 0)
        inner.addWidget(self.chooser)
        inner.addWidget(self.account, 1)
        for title, page in (
            (self.tr("Kept"), self.keep),
            (self.tr("Rescue"), self.rescue),
            (self.tr("Accounts"), account),
            (self.tr("Being fetched"), self.jobs),
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(self.tabs)
        box.addWidget(self.pages, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.keep.changed.connect(self.settings_changed)
        self.keep.wipe_wanted.connect(self.wipe_wanted)
        self.rescue.changed.connect(
            lambda rules: self.settings_changed.emit({"rules": [one.told() for one in rules]})
        )
        self.rescue.preview_wanted.connect(
            lambda rules: self.preview_wanted.emit([one.told() for one in rules])
        )
        self.account.changed.connect(
            lambda told: self.account_changed.emit(str(self.chooser.currentData()), told)
        )
        self.chooser.currentIndexChanged.connect(lambda _: self._show_account())
        self.jobs.cancel_wanted.connect(self.cancel_wanted)

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self._say("")

    def _show_account(self) -> None:
        accounts: Mapping[str, Any] = self._told.get("accounts", {})
        self.account.show_account(accounts.get(str(self.chooser.currentData())) or {})

    def _say(self, sentence: str, state: str = "") -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)
