"""What is to be done with bindings: what, the values, the list; what would be sent; then it is."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from dialwatch.calls.batch import Batch, BatchState
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.binding_plan import Plan, PlanCheck, PlanKind, PlanRow, PlanState
from dialwatch.ui.dialogs.plan_place import PlanPlace
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.models.plan_fields import columns_of
from dialwatch.ui.models.plan_words import plan_title
from dialwatch.ui.panels.plan_check import PlanCheckPage
from dialwatch.ui.panels.plan_receipt import PlanReceiptPage
from dialwatch.ui.panels.plan_summary import tell_check, tell_plan
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.widgets.step_rail import Step
from dialwatch.ui.widgets.undo_chooser import choose_undo, choose_undo_target

__all__ = ["PlanDialog"]

_DRAFTING = frozenset({Step.START, Step.HOW, Step.LIST, Step.CHECK})


class PlanDialog(PlanPlace):
    """Knows neither engine nor platform: signals go out, `show_…` comes in.

    A single act is a plan of one row: it is checked and shown before it is sent, as a list of
    thousands is. Leaving keeps a plan before the countdown, and undoes it during it.
    """

    def __init__(
        self,
        wish: PlanWish,
        zone: ZoneInfo,
        now: Callable[[], int],
        *,
        rate: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        """`rate`: world seconds in a real one."""
        super().__init__(wish, (zone, now, rate), parent)
        self._id = wish.plan
        self._going = bool(wish.plan)
        """The user goes on from the first step as soon as the engine has answered."""
        self._stale = True
        """What was checked is not what would be sent."""
        self._connect()
        self._allow()
        self._go(wish.steps[0])

    def begin(self) -> None:
        """Ask for what is to be shown first."""
        self.offers_wanted.emit()
        if self._id:
            self.plan_wanted.emit(self._id)

    # What the engine says

    def show_offers(self, offers: Sequence[BindingOffer]) -> None:
        """The applications, with their modes and forms."""
        known, self._offers = self._offers, {one.account: one for one in offers}
        self.start_page.show_offers(offers)
        if not known and self._wish.account:
            self.start_page.choose(self._wish.account, self._wish.kind)
        if self._plan is not None:
            self.show_plan(self._plan)
        elif self._wish.course in (Course.SINGLE, Course.CHOSEN) and self._form is None:
            self._show_form()
            if self._steps[0] is Step.CHECK and self._form is not None:
                self._make()

    def show_plans(self, plans: Sequence[Plan]) -> None:
        """The drafts among these are shown."""
        self.start_page.show_plans(plans, self._zone, self._now())

    def show_plan(self, plan: Plan) -> None:
        """The plan as it is kept now; an answer about another one is left aside."""
        if plan.id != self._id:
            return
        self._plan = plan
        self.setWindowTitle(plan_title(plan.kind))
        self._show_form()
        self.list_page.show_plan(plan)
        tell_plan(self.rail, plan, self._mode)
        if plan.state is PlanState.SENT and self._batch is None:
            self._going = False
            self.watch_wanted.emit(plan.id)
            self.counts_wanted.emit(plan.id)
        self._allow()
        offer = self._offer
        if self._going and offer is not None and offer.known:
            self._going = False
            self._go(self._after(Step.START))

    def show_list(self, plan: Plan) -> None:
        """The list was taken over."""
        self._stale = True
        self._id = self._id or plan.id
        self.show_plan(plan)
        if plan.id == self._id:
            self.list_page.say("")
            self.list_page.show_plan(plan, anew=True)
            self.next_.setFocus()

    def show_rows(
        self, plan: str, step: int, only: str, first: int, told: tuple[Sequence[PlanRow], int]
    ) -> None:
        """Rows that were asked for, and how many there are of them; an answer about a plan that
        was open before is left aside."""
        for one, page in self._tables():
            if one == step and plan == self._id:
                page.show_rows(only, first, *told)

    def show_check(self, check: PlanCheck) -> None:
        """The check as far as it is."""
        if check.state == "done":
            self._stale = False
            self.check_page.show_check(check, self._zone, self._now())
        elif check.state == "failed":
            self._stale = True
            self.check_page.show_failure(check.sentence)
        else:
            self.check_page.show_running(check.sentence, check.done, check.whole)
        tell_check(self.rail, check)

    def show_safety(self, told: Mapping[str, Any]) -> None:
        """From how many on the number is typed, and whether one only watches."""
        self.check_page.show_safety(told)

    def show_not_kept(self, sentence: str) -> None:
        """Why a plan was not made, found or kept: one stays where one is."""
        self._going = False
        self.show_failure(sentence)

    def show_saved(self, sentence: str, *, failed: bool = False) -> None:
        """What became of a file."""
        page = self.check_page if self.step is Step.CHECK else self.receipt_page
        page.say(sentence, "bad" if failed else "good")

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
        self.back.clicked.connect(lambda _=False: self._walk(self._before()))
        self.next_.clicked.connect(lambda _=False: self._on())
        self.close_.clicked.connect(lambda _=False: self.reject())
        start, check = self.start_page, self.check_page
        start.account_chosen.connect(self.plans_wanted)
        start.continued.connect(self._continue)
        start.thrown_away.connect(self._throw)
        self.values_page.changed.connect(self._keep)
        self.list_page.file_wanted.connect(lambda: self._read(""))
        self.list_page.paste_wanted.connect(self._read)
        self.list_page.undo_wanted.connect(lambda: choose_undo(self, self._take_undo))
        for step, page in self._tables():
            page.rows_wanted.connect(
                lambda *told, step=step: self.rows_wanted.emit(self._id, int(step), *told)
            )
            page.undo_file_wanted.connect(self._save_undo)
        check.confirmed.connect(self._confirm)
        check.kept.connect(self.reject)
        check.back_wanted.connect(lambda: self._walk(self._before()))
        check.again_wanted.connect(self._check)
        self.receipt_page.export_wanted.connect(self._export)
        self.receipt_page.undo_wanted.connect(lambda: self.undone.emit(self._account, self._id))

    def _on(self) -> None:
        """Go on: from the first step with what is chosen there, from the form if it fits."""
        if self.step is Step.START:
            self._make()
        elif self.step is Step.HOW and not self.values_page.check():
            self.values_page.flush()
        elif self.step is Step.HOW and self._wish.course in (Course.SINGLE, Course.CHOSEN):
            self._make()
        elif self.step is Step.LIST and not (self._plan and self._plan.rows):
            self.list_page.say(self.tr("There is no list yet."), "bad")
        else:
            self._walk(self._after(self.step))

    def _make(self) -> None:
        """Make the plan of what is chosen, or change it; with its rows, where they are known."""
        account, kind = self._account, self._kind
        offer = self._offers.get(account)
        if kind is None or offer is None or not offer.known or self._going:
            return
        course = self._wish.course
        self._going = course in (Course.LIST, Course.KEPT)
        if self._plan is not None and self._plan.account != account:
            self._forget()
        told: dict[str, Any] = {"kind": kind.value}
        values = self._values()
        people: dict[str, Any] = {n: values.pop(n) for n in ("a", "b") if n in values}
        if course is Course.CHOSEN:
            told |= {"values": values, "replaces": kind is not PlanKind.UNBIND}
        if course is Course.SINGLE:
            told |= {"values": {}, "replaces": self.values_page.replaces.isChecked()}
        fresh = self._plan is None
        self._id = self._id or uuid4().hex
        self._stale = True
        if fresh:
            undoes = {"undoes": self._wish.undoes} if self._wish.undoes else {}
            self.made.emit({"id": self._id, "account": account, **told, **undoes})
        else:
            self.kept.emit(self._id, told)
        if course in (Course.SINGLE, Course.CHOSEN):
            rows = self._rows({**values, **people}, people)
            if rows:
                self.rows_given.emit(self._id, rows)
            self._go(Step.CHECK)

    def _rows(
        self, values: Mapping[str, object], people: Mapping[str, object]
    ) -> list[Mapping[str, object]]:
        """The one of the form, or what was chosen; A and B that are new are said in the row."""
        if self._wish.course is Course.SINGLE:
            return [values]
        return [{**row, **people} for row in self._wish.rows] if people else [*self._wish.rows]

    def _continue(self, plan: str) -> None:
        self._forget()
        self._id, self._going = plan, True
        self.plan_wanted.emit(plan)

    def _throw(self, plan: str) -> None:
        if plan == self._id:
            self._forget()
        self.thrown_away.emit(plan)

    def _forget(self) -> None:
        """No plan is open."""
        self._batch, self._undoing = None, False
        self.send_page.clear()
        self.receipt_page.clear()
        self._id, self._plan, self._form, self._stale = "", None, None, True
        tell_plan(self.rail, None, "")
        self._allow()

    def _keep(self, values: Mapping[str, Any]) -> None:
        if self._wish.course in (Course.SINGLE, Course.CHOSEN) or self._plan is None:
            return
        if self._plan.state is PlanState.DRAFT:
            self._stale = True
            told = {"values": dict(values), "replaces": self.values_page.replaces.isChecked()}
            self.kept.emit(self._id, told)

    def _read(self, pasted: str) -> None:
        if (offer := self._offer) is not None and self._kind is not None:
            self.list_page.say("")
            self.list_wanted.emit(self._id, columns_of(offer, self._kind), pasted)

    def _take_undo(self, path: str) -> None:
        self._id = self._id or uuid4().hex
        self.list_page.say("")
        self.undo_chosen.emit(self._id, path)

    def _save_undo(self) -> None:
        choose_undo_target(self, lambda path: self.undo_file_wanted.emit(self._id, path))

    def _walk(self, step: Step) -> None:
        """To this step, with everything kept that was typed."""
        self.values_page.flush()
        if step is Step.CHECK and self._wish.course in (Course.SINGLE, Course.CHOSEN):
            self._on() if self.step is Step.HOW else self._go(step)
        else:
            self._go(step)

    def _check(self) -> None:
        self._stale = True
        self.check_page.show_running("", 0, 0)
        self.check_wanted.emit(self._id)

    def _confirm(self, count: int, reason: str) -> None:
        if (check := self.check_page.check) is not None:
            told: dict[str, Any] = {"check": check.id, "count": count, "reason": reason}
            if self._kind is PlanKind.CLEAR:
                told["typed"] = self.check_page.going
            self._send(told)

    def _leave(self) -> None:
        self.values_page.flush()
        self._undo()

    # Where one is

    def _tables(self) -> Sequence[tuple[Step, PlanCheckPage | PlanReceiptPage]]:
        """The pages that show rows."""
        return ((Step.CHECK, self.check_page), (Step.RECEIPT, self.receipt_page))

    def _allow(self) -> None:
        steps = set[Step]()
        if self._plan is None or self._plan.state is PlanState.DRAFT:
            here = _DRAFTING if self._plan is not None else {self._wish.steps[0]}
            steps |= {one for one in here if self._is_there(one)}
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
        if step is Step.CHECK and self._id and (self._stale or self.check_page.check is None):
            self._check()

    def _count(self) -> int:
        return self.check_page.count

    def _changed(self, batch: Batch) -> None:
        self.plan_wanted.emit(batch.id)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.receipt_page.show_counts(counts)

    def _show_receipt(self, batch: Batch) -> None:
        self.receipt_page.show_batch(batch)
