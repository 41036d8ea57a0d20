"""The first step of a plan: in which application, and what is to be done with its bindings."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.plan_drafts import PlanDrafts
from dialwatch.ui.panels.draft_list import DraftList
from dialwatch.ui.panels.plan_kinds import PlanKinds
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.choice_box import ChoiceBox
from dialwatch.ui.widgets.parts import label, rule, set_state
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["PlanStartPage"]

_WIDTHS = (150, 0, 100, 150)


class PlanStartPage(StepPage):
    """Nothing is made before the user goes on; throwing away is asked once more."""

    continued = Signal(str)
    """The plan with this id is to be gone on with."""
    thrown_away = Signal(str)
    account_chosen = Signal(str)
    """Its kept plans are wanted: answer with `show_plans`."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: Mapping[str, BindingOffer] = {}
        self.accounts = ChoiceBox(self.tr("Application"))
        self.accounts.setMinimumWidth(280)
        self.kinds = PlanKinds()
        self.words = label("", "muted", wrap=True)
        self.drafts = PlanDrafts(self)
        self.kept = DraftList(self.drafts, self.tr("Kept plans"), _WIDTHS)
        self._build()
        self.accounts.currentIndexChanged.connect(lambda _: self._chosen())
        self.kept.continued.connect(self.continued)
        self.kept.thrown_away.connect(self.thrown_away)

    @property
    def account(self) -> str:
        """Id of the application's account; empty: none can be chosen."""
        return self.accounts.value

    @property
    def kind(self) -> PlanKind | None:
        """What is to be done; None: nothing can be."""
        return self.kinds.kind

    def show_offers(self, offers: Sequence[BindingOffer]) -> None:
        """The applications."""
        self._offers = {one.account: one for one in offers}
        unknown = self.tr("mode not known")
        self.accounts.fill(
            [(one.account, f"{one.name} – {one.mode or unknown}")
             for one in offers]
        )  # fmt: skip
        if not offers:
            self.say(
                self.tr("There is no account of Huawei: only their numbers are bound."), "warn"
            )
        self._chosen()

    def choose(self, account: str, kind: PlanKind | None) -> None:
        """Those of the plan that is open."""
        self.accounts.choose(account)
        if kind is not None:
            self.kinds.choose(kind)

    def show_plans(self, plans: Sequence[Plan], zone: ZoneInfo, now: int) -> None:
        """The drafts among these."""
        self.drafts.take(plans, zone, now)
        self.kept.show_some(self.tr("No plan is kept. What you begin here is kept as you type."))

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beneath the kinds."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.accounts.setFocus()

    def _build(self) -> None:
        account = label(self.tr("A&pplication"), "muted")
        account.setBuddy(self.accounts)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(account)
        line.addWidget(self.accounts)
        line.addStretch(1)
        kept = label(self.tr("Kept &plans"), "title")
        kept.setBuddy(self.kept.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(label(self.tr("A new plan"), "title"))
        box.addLayout(line)
        box.addWidget(self.kinds)
        box.addWidget(self.words)
        box.addWidget(rule())
        box.addWidget(kept)
        box.addWidget(self.kept, 1)
        self.say("")

    def _chosen(self) -> None:
        offer = self._offers.get(self.account)
        if offer is None:
            return
        self.say("" if offer.known else offer.sentence, "" if offer.asking else "warn")
        self.kinds.show_offer(offer)
        self.account_chosen.emit(offer.account)
