"""Adding an account, step by step: platform, account, keys, test. Also the first start."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.setup.account_page import AccountPage
from dialwatch.ui.setup.added_page import AddedPage
from dialwatch.ui.setup.drafting import Draft, Offer
from dialwatch.ui.setup.keys_page import KeysPage
from dialwatch.ui.setup.platform_page import PlatformPage
from dialwatch.ui.setup.test_page import TestPage
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import push_button, set_state
from dialwatch.ui.widgets.step_page import StepPage
from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["AddAccountDialog"]

_STEPS = (Step.START, Step.HOW, Step.LIST, Step.CHECK)


class AddAccountDialog(QDialog):
    """Knows neither engine nor platform: signals go out, `show_…` comes in. Escape keeps nothing.

    It is not modal: the window behind it says what its notices say.
    """

    offers_wanted = Signal()
    """Answer with `show_offers`."""
    places_wanted = Signal()
    """Answer with `show_places`."""
    test_wanted = Signal(object)
    """A `Draft`: answer with `show_result` or `show_failure`."""
    add_wanted = Signal(object, str, str)
    """(a `Draft`, kind of the place for its keys, passphrase or empty): answer with `show_added` or
    `show_failure`."""
    demo_requested = Signal()
    import_requested = Signal()
    watch_requested = Signal(str)
    """(account)"""
    pushes_requested = Signal(str)

    def __init__(
        self,
        accounts: Callable[[], Sequence[AccountState]],
        parent: QWidget | None = None,
        *,
        first: bool = False,
    ) -> None:
        """`first`: there is no account yet."""
        super().__init__(parent)
        title = self.tr("Welcome to Dialwatch") if first else self.tr("Add an account")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(760, 480)
        self._accounts = accounts
        self._added = ""
        self._step: Step | None = Step.START
        """None: the account is added."""
        self.rail = StepRail(
            {
                Step.START: self.tr("Platform"),
                Step.HOW: self.tr("Account"),
                Step.LIST: self.tr("Keys"),
                Step.CHECK: self.tr("Test"),
            }
        )
        self.platform, self.account, self.keys = PlatformPage(), AccountPage(), KeysPage()
        self.test, self.added = TestPage(), AddedPage()
        self.pages = QStackedWidget()
        self.close_ = push_button(self.tr("C&lose"), self.reject)
        self.back = push_button(self.tr("&Back"), self._back)
        self.next_ = push_button(self.tr("&Next"), self._next, primary=True)
        self.add = push_button(self.tr("&Add account"), self._add, primary=True)
        self._lay_out()
        self._connect()
        self._show(Step.START)

    def begin(self) -> None:
        """Ask what there is to choose."""
        self.offers_wanted.emit()
        self.places_wanted.emit()

    @property
    def step(self) -> Step | None:
        """Where the user is; None: the account is added."""
        return self._step

    @property
    def draft(self) -> Draft:
        """What was entered so far."""
        offer = self.platform.offer
        return Draft(
            name=str(self.account.name.value()),
            platform=offer.platform if offer else "",
            base_url=self.account.base_url,
            zone=str(self.account.zone.value()),
            keys=self.keys.keys.keys,
        )

    # What the engine says

    def show_offers(self, offers: Sequence[Mapping[str, Any]]) -> None:
        """The platforms of which an account can be added."""
        self.platform.show_offers([Offer.of(one) for one in offers])

    def show_places(self, places: Sequence[Mapping[str, str]]) -> None:
        """Where keys can be kept, the best place first."""
        self.keys.place.show_places(places)

    def show_result(self, told: Mapping[str, Any]) -> None:
        """What the test of the connection came to."""
        self.test.show_result(told)
        self._name_buttons()
        (self.add if self.test.works else self.test.test).setFocus()

    def show_added(self, account: str, sentence: str) -> None:
        """It is there under this id; the sentence says where its keys are."""
        draft, self._added = self.draft, account
        self.keys.wipe()
        self.added.show_added(draft.name, draft.platform, sentence)
        self._show(None)

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done; what was entered stays."""
        if self._step is Step.CHECK:
            self.test.say(sentence)
            self._name_buttons()
        else:
            self.platform.say(sentence)

    # Going along

    def _show(self, step: Step | None) -> None:
        self._step = step
        page: StepPage = self.added if step is None else self._page(step)
        self.pages.setCurrentWidget(page)
        if step is not None:
            self.rail.show_step(step)
        done = _STEPS if step is None else _STEPS[: _STEPS.index(step)]
        reached = frozenset() if step is None else frozenset((*done, step))
        self.rail.allow(reached)
        self._tell_rail()
        self.back.setVisible(step is not None and step is not Step.START)
        self.next_.setVisible(step is not None and step is not Step.CHECK)
        self.add.setVisible(step is Step.CHECK)
        self._name_buttons()
        page.start()
        if step is None:
            self.close_.setFocus()

    def _page(self, step: Step) -> StepPage:
        pages: Mapping[Step, StepPage] = {
            Step.START: self.platform,
            Step.HOW: self.account,
            Step.LIST: self.keys,
            Step.CHECK: self.test,
        }
        return pages[step]

    def _next(self) -> None:
        offer = self.platform.offer
        if self._step is None or offer is None:
            return
        if self._step is Step.START:
            same = [one for one in self._accounts() if one.platform.value == offer.platform]
            self.account.show_offer(offer, len(same))
            self.keys.show_offer(offer)
        checks = {Step.HOW: self.account.show_faults, Step.LIST: self.keys.show_faults}
        if (check := checks.get(self._step)) is not None and check():
            return
        step = _STEPS[_STEPS.index(self._step) + 1]
        if step is Step.CHECK:
            self.test.show_sum(offer.title, self.account.base_url)
        self._show(step)

    def _back(self) -> None:
        if self._step is not None and self._step is not Step.START:
            self._show(_STEPS[_STEPS.index(self._step) - 1])

    def _go(self, step: int) -> None:
        if self._step is not None and step < self._step:
            self._show(Step(step))

    def _add(self) -> None:
        self.add.setEnabled(False)
        self.add_wanted.emit(self.draft, self.keys.place.kind, self.keys.place.secret)

    def _another(self) -> None:
        self.places_wanted.emit()
        self.account.begin_anew()
        self.test.forget()
        self._show(Step.START)

    def _changed(self) -> None:
        self.test.forget()
        self._name_buttons()

    def _tell_rail(self) -> None:
        offer = self.platform.offer
        self.rail.tell(Step.START, offer.title if offer else "")
        past_account = self._step is None or self._step > Step.HOW
        self.rail.tell(Step.HOW, str(self.account.name.value()) if past_account else "")

    def _name_buttons(self) -> None:
        self.next_.setEnabled(self.platform.offer is not None)
        tried = self.test.said is not None
        text = self.tr("&Add anyway") if tried and not self.test.works else self.tr("&Add account")
        self.add.setText(text)
        self.add.setAccessibleName(without_mnemonic(text))
        self.add.setEnabled(True)
        set_state(self.add, "primary", self.test.works)
        set_state(self.test.test, "primary", not self.test.works)
        self._default().setDefault(True)

    def _default(self) -> QPushButton:
        if self._step is None:
            return self.close_
        if self._step is not Step.CHECK:
            return self.next_
        return self.add if self.test.works else self.test.test

    # Making

    def _lay_out(self) -> None:
        for page in (self.platform, self.account, self.keys, self.test, self.added):
            self.pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.close_)
        foot.addStretch(1)
        for button in (self.back, self.next_, self.add):
            foot.addWidget(button)
        inner = QVBoxLayout()
        inner.setSpacing(PADDING)
        inner.addWidget(self.pages, 1)
        inner.addLayout(foot)
        line = QFrame()
        line.setProperty("upright", True)
        line.setFixedWidth(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        box.addWidget(self.rail)
        box.addWidget(line)
        box.addLayout(inner, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self._go)
        for page in (self.platform, self.account, self.keys):
            page.changed.connect(self._changed)
        self.platform.demo_requested.connect(self._demo)
        self.platform.import_requested.connect(self.import_requested)
        self.keys.place.again_wanted.connect(self.places_wanted)
        self.test.test_wanted.connect(lambda: self.test_wanted.emit(self.draft))
        self.added.another_requested.connect(self._another)
        self.added.watch_requested.connect(lambda: self._leave_to(self.watch_requested))
        self.added.pushes_requested.connect(lambda: self._leave_to(self.pushes_requested))

    def _demo(self) -> None:
        self.demo_requested.emit()
        self.accept()

    def _leave_to(self, wanted: Any) -> None:
        self.accept()
        wanted.emit(self._added)
