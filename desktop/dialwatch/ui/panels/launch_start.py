"""The first step of a launch: on which account, what kind; or a draft that is gone on with."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialwatch.calls.account import AccountState
from dialwatch.calls.launch import Launch, LaunchKind, Offer
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.launch_drafts import LaunchDrafts
from dialwatch.ui.panels.draft_list import DraftList
from dialwatch.ui.panels.launch_kinds import LaunchKinds
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.parts import label, rule, set_state
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["StartPage"]

_WIDTHS = (0, 170, 100, 76, 150)


class StartPage(StepPage):
    """Nothing is made before the user goes on; throwing away is asked once more."""

    changed = Signal()
    """Another account or kind is chosen."""
    continued = Signal(str)
    """The draft with this id is to be gone on with."""
    thrown_away = Signal(str)

    def __init__(self, accounts: Sequence[AccountState]) -> None:
        super().__init__()
        self._states = {one.id: one for one in accounts}
        self._offers: tuple[Offer, ...] = ()
        self.accounts = AccountChooser(())
        self.accounts.setMinimumWidth(280)
        self.kinds = LaunchKinds(self.accounts)
        self.words = label("", "muted", wrap=True)
        self.drafts = LaunchDrafts(self)
        self.kept = DraftList(self.drafts, self.tr("Kept drafts"), _WIDTHS)
        self._build()
        self.accounts.currentIndexChanged.connect(lambda _: self._account_chosen())
        self.kinds.changed.connect(self.changed)
        self.kept.continued.connect(self.continued)
        self.kept.thrown_away.connect(self.thrown_away)

    @property
    def account(self) -> str:
        """Id of the account that is chosen; empty: none can be."""
        return self.accounts.account

    @property
    def kind(self) -> LaunchKind | None:
        """The kind that is chosen; None: none can be."""
        return self.kinds.kind

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """What can be begun, and where."""
        self._offers = tuple(offers)
        known = [one for key, one in self._states.items() if any(o.account == key for o in offers)]
        chosen = self.account
        before = self.accounts.blockSignals(True)
        fresh = AccountChooser(known, chosen)
        self.accounts.clear()
        for place in range(fresh.count()):
            self.accounts.addItem(fresh.itemText(place), fresh.itemData(place))
        self.accounts.setCurrentIndex(fresh.currentIndex())
        fresh.deleteLater()
        self.accounts.blockSignals(before)
        if not known:
            self.say(self.tr("On none of the accounts a campaign can be begun from here."), "warn")
        self._account_chosen()

    def choose(self, account: str, kind: LaunchKind) -> None:
        """Those of the draft that is open."""
        place = self.accounts.findData(account)
        if place >= 0 and self.accounts.currentIndex() != place:
            self.accounts.setCurrentIndex(place)
        self.kinds.choose(kind)

    def show_launches(self, launches: Sequence[Launch], zone: ZoneInfo, now: int) -> None:
        """The drafts among these."""
        names = {key: one.name for key, one in self._states.items()}
        self.drafts.take(launches, names, zone, now)
        self.kept.show_some(self.tr("No draft is kept. What you begin here is kept as you type."))

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beneath the kinds."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.accounts.setFocus()

    def _build(self) -> None:
        account = label(self.tr("A&ccount"), "muted")
        account.setBuddy(self.accounts)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(account)
        line.addWidget(self.accounts)
        line.addStretch(1)
        kept = label(self.tr("Kept &drafts"), "title")
        kept.setBuddy(self.kept.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(label(self.tr("A new campaign"), "title"))
        box.addLayout(line)
        box.addWidget(self.kinds)
        box.addWidget(self.words)
        box.addWidget(rule())
        box.addWidget(kept)
        box.addWidget(self.kept, 1)
        self.say("")

    def _account_chosen(self) -> None:
        self.kinds.show_offers([one for one in self._offers if one.account == self.account])
        self.changed.emit()
