"""Begin a campaign: account and kind, how, whom; what would be sent; then it is sent, and shown."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.batch import Batch, BatchState
from dialwatch.calls.launch import Choices, Launch, LaunchCheck, LaunchRow, LaunchState, Offer
from dialwatch.ui.dialogs.launch_asks import LaunchAsks
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.engine_forms import spoken_offer
from dialwatch.ui.format import zone_named
from dialwatch.ui.models.launch_drafts import draft_name
from dialwatch.ui.panels.launch_check import CheckPage
from dialwatch.ui.panels.launch_list import ListPage
from dialwatch.ui.panels.launch_receipt import ReceiptPage
from dialwatch.ui.panels.launch_summary import tell_check, tell_draft
from dialwatch.ui.widgets.step_rail import Step

__all__ = ["LaunchDialog"]

_DRAFTING = frozenset({Step.START, Step.HOW, Step.LIST, Step.CHECK})


class LaunchDialog(LaunchAsks):
    """Knows neither engine nor platform: signals go out, `show_…` comes in.

    Every change of a draft is told, so that nothing typed is lost. Nothing is sent before its
    button is meant; leaving keeps the draft before the countdown and undoes it during it.
    """

    def __init__(
        self,
        accounts: Sequence[AccountState],
        zone: ZoneInfo,
        now: Callable[[], int],
        *,
        rate: float = 1.0,
        launch: str = "",
        pattern: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`rate`: world seconds in a real one. `launch`: one that was begun before. `pattern`:
        account and key of a campaign after which a draft is made."""
        super().__init__(accounts, (zone, now, rate), parent)
        self._states = {one.id: one for one in accounts}
        self._id, self._pattern = launch, pattern
        self._offers: tuple[Offer, ...] = ()
        self._launch: Launch | None = None
        self._form: tuple[str, str, str] | None = None
        """Launch, account and kind of the form that is shown."""
        self._heading: Step | None = Step.HOW if launch or pattern else None
        """Where the user wants to go when the engine has answered."""
        self._stale = True
        """What was checked is not what would be sent."""
        self._connect()
        self._allow()
        self._go(Step.START)

    @property
    def launch(self) -> Launch | None:
        """The launch as it was last told."""
        return self._launch

    def begin(self) -> None:
        """Ask for what is to be shown first."""
        self.offers_wanted.emit()
        self.launches_wanted.emit()
        if self._pattern is not None:
            self._id = uuid4().hex
            self.made.emit({"id": self._id, "pattern": list(self._pattern)})
        elif self._id:
            self.launch_wanted.emit(self._id)

    # What the engine says

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """What can be begun, and where."""
        self._offers = tuple(spoken_offer(one) for one in offers)
        self.start_page.show_offers(self._offers)
        if self._launch is not None:
            self.show_launch(self._launch)

    def show_launches(self, launches: Sequence[Launch]) -> None:
        """The drafts among these are shown."""
        self.start_page.show_launches(launches, self._zone, self._now())

    def show_choices(self, account: str, kind: str, choices: Sequence[Choices]) -> None:
        """What the platform offers for the fields of this kind."""
        if self._form is not None and self._form[1:] == (account, kind):
            self.how_page.show_choices(choices)

    def show_launch(self, launch: Launch) -> None:
        """The draft or launch as it is kept now; an answer about another one is left aside."""
        if launch.id != self._id:
            return
        self._launch = launch
        self._show_form(launch)
        self.list_page.show_list(launch.list)
        self.receipt_page.show_campaigns(launch.campaigns)
        tell_draft(self.rail, launch, self._offer)
        if launch.state is LaunchState.SENT and self._batch is None:
            self._heading = None
            self.watch_wanted.emit(launch.id)
            self.counts_wanted.emit(launch.id)
        self._allow()
        heading, self._heading = self._heading, None
        if heading is not None and self._offer is not None:
            self._go(heading)
        elif heading is not None and self._offers:
            gone = self.tr("“{name}” cannot be gone on with: its account offers that no more.")
            self.start_page.say(gone.format(name=draft_name(launch)), "bad")
        else:
            self._heading = heading

    def show_list(self, launch: Launch) -> None:
        """The list was taken over."""
        self._stale = True
        self.show_launch(launch)
        if launch.id == self._id:
            self.list_page.show_list(launch.list, anew=True)
            self.next_.setFocus()

    def show_rows(
        self, launch: str, step: int, only: str, first: int, told: tuple[Sequence[LaunchRow], int]
    ) -> None:
        """Rows that were asked for, and how many there are of them; an answer about a launch that
        was open before is left aside."""
        for one, page in self._tables():
            if one == step and launch == self._id:
                page.show_rows(only, first, *told)

    def show_check(self, check: LaunchCheck) -> None:
        """The check as far as it is."""
        if check.launch != self._id:
            return
        if self._stale and check.state == "done":
            self._stale = False
        if check.state == "running":
            self.check_page.show_running(check.sentence)
        elif check.state == "failed":
            self._stale = True
            self.check_page.show_failure(check.sentence)
        else:
            self.check_page.show_check(check, self._dials_in, self._zone)
        tell_check(self.rail, check)

    def show_safety(self, told: Mapping[str, Any]) -> None:
        """From how many calls on the number is typed, and whether one only watches."""
        self.check_page.show_safety(told)

    def show_not_kept(self, sentence: str) -> None:
        """Why a draft was not made, found or kept: one stays where one is."""
        self._heading = None
        self.show_failure(sentence)

    def show_saved(self, sentence: str, *, failed: bool = False) -> None:
        """What became of an export."""
        self.receipt_page.say(sentence, "bad" if failed else "good")

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done; what was chosen stays."""
        self._undoing = False
        if self.step is Step.CHECK:
            self.check_page.show_failure(sentence)
        elif self.step is Step.SEND and self.stage is Stage.COUNTDOWN:
            self.countdown.say(sentence, "bad")
        else:
            self.page.say(sentence, "bad")

    # What the user does

    def reject(self) -> None:
        """Leaving: what was typed is kept, a countdown is undone."""
        self._leave()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Escape, but for the countdown, of which nothing stays in sight."""
        self._leave()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda step: self._walk(Step(step)))
        self.back.clicked.connect(lambda _=False: self._walk(Step(self.step - 1)))
        self.next_.clicked.connect(lambda _=False: self._on())
        self.close_.clicked.connect(lambda _=False: self.reject())
        start, check = self.start_page, self.check_page
        start.continued.connect(self._continue)
        start.thrown_away.connect(self._throw)
        self.how_page.changed.connect(self._keep)
        self.list_page.file_wanted.connect(lambda: self._read(""))
        self.list_page.paste_wanted.connect(self._read)
        for step, page in self._tables():
            page.rows_wanted.connect(
                lambda *told, step=step: self.rows_wanted.emit(self._id, int(step), *told)
            )
        check.confirmed.connect(self._confirm)
        check.included.connect(lambda kinds: self.include_wanted.emit(self._id, kinds))
        check.kept.connect(self.reject)
        check.back_wanted.connect(lambda: self._walk(Step.LIST))
        check.again_wanted.connect(self._check)
        check.field_wanted.connect(self._mend)
        self.receipt_page.campaign_wanted.connect(self._show_campaign)
        self.receipt_page.again_wanted.connect(self._again)

    def _on(self) -> None:
        """Go on: from the first step with what is chosen there, from the form if it fits."""
        if self.step is Step.START:
            self._make()
        elif self.step is Step.HOW and not self.how_page.check():
            self.how_page.flush()
        elif self.step is Step.LIST and not (self._launch and self._launch.list.rows):
            self.list_page.say(self.tr("There is no list yet."), "bad")
        else:
            self._walk(Step(self.step + 1))

    def _make(self) -> None:
        account, kind = self.start_page.account, self.start_page.kind
        on_its_way = self._launch is None and self._heading is not None
        if kind is None or on_its_way:
            return
        told = {"account": account, "kind": kind.value}
        self._heading = Step.HOW
        if self._launch is None:
            self._id = self._id or uuid4().hex
            self.made.emit({"id": self._id, **told})
        elif (self._launch.account, self._launch.kind) != (account, kind):
            self._stale = True
            self.kept.emit(self._id, told)
        else:
            self._go(Step.HOW)

    def _continue(self, launch: str) -> None:
        self._forget()
        self._id, self._heading = launch, Step.HOW
        self.launch_wanted.emit(launch)

    def _throw(self, launch: str) -> None:
        if launch == self._id:
            self._forget()
        self.thrown_away.emit(launch)

    def _again(self) -> None:
        """A draft of what was not sent after all."""
        before = self._id
        self._forget()
        self._id, self._heading = uuid4().hex, Step.CHECK
        self.made.emit({"id": self._id, "again": before})

    def _forget(self) -> None:
        """No draft is open."""
        self.how_page.flush()
        self._batch, self._undoing = None, False
        self.send_page.clear()
        self.receipt_page.clear()
        self._id, self._launch, self._form, self._stale = "", None, None, True
        tell_draft(self.rail, None, None)
        self._allow()

    def _keep(self, values: Mapping[str, Any]) -> None:
        if self._id and self._launch is not None and self._launch.state is LaunchState.DRAFT:
            self._stale = True
            self.kept.emit(self._id, {"values": dict(values)})

    def _read(self, pasted: str) -> None:
        if self._offer is not None:
            self.list_page.say("")
            self.list_wanted.emit(self._id, self._offer, pasted)

    def _walk(self, step: Step) -> None:
        """To this step, with everything kept that was typed."""
        self.how_page.flush()
        self._go(step)

    def _check(self) -> None:
        self._stale = True
        self.check_page.show_running("")
        self.check_wanted.emit(self._id)

    def _mend(self, field: str) -> None:
        named = field in self.how_page.fields
        self._walk(Step.HOW if named else Step.LIST)
        if named:
            self.how_page.go_to(field)

    def _leave(self) -> None:
        self.how_page.flush()
        self._undo()

    def _show_campaign(self) -> None:
        if self._launch is not None and self._launch.campaigns:
            self.campaign_wanted.emit(self._launch.account, self._launch.campaigns[0])
            self.reject()

    def _confirm(self, count: int, include: list[str], reason: str) -> None:
        if (check := self.check_page.check) is not None:
            told = {"check": check.id, "count": count, "include": include, "reason": reason}
            self._send(told)

    def _count(self) -> int:
        return self.check_page.count

    def _changed(self, batch: Batch) -> None:
        self.launch_wanted.emit(batch.id)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.receipt_page.show_counts(counts)

    def _show_receipt(self, batch: Batch) -> None:
        self.receipt_page.show_batch(batch)

    # Where one is

    def _tables(self) -> Sequence[tuple[Step, ListPage | CheckPage | ReceiptPage]]:
        """The pages that show rows."""
        return (
            (Step.LIST, self.list_page),
            (Step.CHECK, self.check_page),
            (Step.RECEIPT, self.receipt_page),
        )

    @property
    def _offer(self) -> Offer | None:
        launch = self._launch
        if launch is None:
            return None
        same = (one for one in self._offers if one.account == launch.account)
        return next((one for one in same if one.kind is launch.kind), None)

    @property
    def _dials_in(self) -> ZoneInfo:
        state = self._states.get(self._launch.account) if self._launch is not None else None
        return zone_named(state.zone) if state is not None else self._zone

    def _show_form(self, launch: Launch) -> None:
        """Another draft, or another kind: its form. What is typed meanwhile is never replaced."""
        form, offer = (launch.id, launch.account, str(launch.kind)), self._offer
        if offer is None or form == self._form:
            return
        self._form = form
        state = self._states.get(launch.account)
        title = f"{state.name if state is not None else launch.account} · {offer.title}"
        self.start_page.choose(launch.account, launch.kind)
        self.how_page.show_offer(offer, title, self._dials_in, self._zone)
        self.how_page.set_now(self._now())
        self.how_page.show_values(launch.values)
        self.list_page.rows.rows.clear()
        self.list_page.show_offer(offer)
        self.check_page.show_offer(offer)
        if launch.state is LaunchState.DRAFT:
            self.choices_wanted.emit(launch.account, str(launch.kind))

    def _allow(self) -> None:
        steps = set[Step]()
        if self._launch is None or self._launch.state is LaunchState.DRAFT:
            steps |= _DRAFTING if self._launch is not None else {Step.START}
        if self._batch is not None:
            steps |= {Step.SEND, Step.RECEIPT}
        self.rail.allow(frozenset(steps))

    def _go(self, step: Step) -> None:
        stage = Stage.of(step)
        counting = self._batch is not None and self._batch.state is BatchState.COUNTING
        if step is Step.SEND and counting:
            stage = Stage.COUNTDOWN
        self.show_stage(step, stage)
        self.count_down(stage is Stage.COUNTDOWN)
        if step is Step.CHECK and (self._stale or self.check_page.check is None):
            self._check()
