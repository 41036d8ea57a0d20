"""Where one is in the dialog of a plan: which application, what is done, which steps there are."""

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.form_check import checked
from dialwatch.ui.dialogs.plan_frame import PlanFrame
from dialwatch.ui.models.plan_fields import act_name, columns_of, fields_of, titles_of
from dialwatch.ui.panels.plan_effects import silently, why_not
from dialwatch.ui.panels.plan_values import ENDS
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.widgets.step_rail import Step

__all__ = ["PlanPlace"]

_VALUED = (PlanKind.BIND, PlanKind.RENEW, PlanKind.UNDO)
"""Plans in which values are entered once for all rows."""


class PlanPlace(PlanFrame):
    """Base of the dialog: knows what was told and chosen, and asks for nothing."""

    def __init__(
        self,
        wish: PlanWish,
        times: tuple[ZoneInfo, Callable[[], int], float],
        parent: QWidget | None = None,
    ) -> None:
        """`times`: the zone that is shown, the clock, and its seconds in a real one."""
        super().__init__(wish, times, parent)
        self._wish = wish
        self._offers: Mapping[str, BindingOffer] = {}
        self._plan: Plan | None = None
        self._form: tuple[str, PlanKind | None] | None = None
        """Account and kind of the form that is shown."""

    @property
    def plan(self) -> Plan | None:
        """The plan as it was last told."""
        return self._plan

    def _values(self) -> dict[str, Any]:
        """What was entered, each of the kind that its field has."""
        fields = [edit.field for edit in self.values_page.fields.values()]
        told = self.values_page.values()
        ends = {name: told.pop(name) for name in (ENDS,) if name in told}
        try:
            return {**checked([one.changed({"required": False}) for one in fields], told), **ends}
        except BadInput:  # the page says it; the check would, too
            return self.values_page.values()

    @property
    def _account(self) -> str:
        course = self._wish.course
        if self._plan is not None and course is not Course.LIST:
            return self._plan.account
        if course in (Course.SINGLE, Course.CHOSEN):
            return self._wish.account or next(iter(self._offers), "")
        return self.start_page.account

    @property
    def _kind(self) -> PlanKind | None:
        if self._wish.course in (Course.SINGLE, Course.CHOSEN):
            return self._wish.kind
        if self._plan is not None and self.step is not Step.START:
            return self._plan.kind
        return self._wish.kind if self._wish.kind is PlanKind.UNDO else self.start_page.kind

    @property
    def _offer(self) -> BindingOffer | None:
        account = self._plan.account if self._plan is not None else self._account
        return self._offers.get(account)

    @property
    def _mode(self) -> str:
        offer = self._offer
        return offer.mode if offer is not None else ""

    def _before(self) -> Step:
        steps = self._steps
        place = steps.index(self.step) if self.step in steps else 0
        return steps[max(0, place - 1)]

    def _after(self, step: Step) -> Step:
        """The step that follows it, the first one where the dialog has not that step."""
        steps = self._steps
        return steps[steps.index(step) + 1] if step in steps[:-1] else steps[0]

    @property
    def _steps(self) -> list[Step]:
        """Those that there are for this plan, in their order."""
        return [one for one in self._wish.steps if self._is_there(one)]

    def _is_there(self, step: Step) -> bool:
        if step is not Step.HOW:
            return True
        kind, offer = self._kind, self._offer
        if kind is PlanKind.UNDO and offer is not None and offer.known:
            return bool(fields_of(offer, kind, self._wish.course, 0))  # AX has no lifetimes
        return kind in _VALUED or self._wish.course in (Course.SINGLE, Course.CHOSEN)

    def _show_form(self) -> None:
        """Another plan, or another kind: its form. What is typed meanwhile is never replaced."""
        plan, offer = self._plan, self._offer
        kind = plan.kind if plan is not None else self._kind
        if offer is None or kind is None:
            return
        titles = titles_of(offer)
        self.check_page.show_plan(kind, offer.mode, titles)
        self.receipt_page.show_mode(offer.mode, titles)
        self.list_page.show_columns(kind, columns_of(offer, kind))
        form = (offer.account, kind)
        if form == self._form:
            return
        self.page.say("" if offer.known else offer.sentence, "" if offer.asking else "bad")
        if not offer.known:
            return
        self._form = form
        self._fill_form(offer, kind, plan)

    def _fill_form(self, offer: BindingOffer, kind: PlanKind, plan: Plan | None) -> None:
        course, mode = self._wish.course, Mode(offer.mode)
        fields = fields_of(offer, kind, course, len(self._wish.rows))
        asked = kind is PlanKind.BIND and course is not Course.CHOSEN and mode is not Mode.AXYB
        title = f"{act_name(kind, course)} · {offer.name} ({offer.mode})"
        warning = why_not(kind, mode) or silently(kind, mode)
        replaces = plan.replaces if plan is not None else False
        self.values_page.show_plan(
            fields, title, warning,
            replaces=replaces if asked else None, stays=course is Course.CHOSEN,
            held=self._wish.held,
        )  # fmt: skip
        values = plan.values if plan is not None else self._wish.values or {}
        self.values_page.show_values(values)
        if self.step is Step.HOW:
            self.values_page.start()
