"""The pages of the dialog of a plan, and what it asks of the program."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from dialwatch.calls.binding_plan import KIND, PlanKind
from dialwatch.ui.dialogs.batch_sending import BatchSending
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.models.plan_words import plan_title
from dialwatch.ui.panels.plan_check import PlanCheckPage
from dialwatch.ui.panels.plan_list import PlanListPage
from dialwatch.ui.panels.plan_receipt import PlanReceiptPage
from dialwatch.ui.panels.plan_start import PlanStartPage
from dialwatch.ui.panels.plan_values import PlanValuesPage
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["PlanFrame"]

translate = QCoreApplication.translate


class PlanFrame(BatchSending):
    """A frame that can ask; `PlanDialog` says when."""

    offers_wanted = Signal()
    """The applications: answer with `show_offers`."""
    plans_wanted = Signal(str)
    """Those of this account: answer with `show_plans`."""
    plan_wanted = Signal(str)
    made = Signal(dict)
    """A plan, with an id of its own: answer with `show_plan`."""
    kept = Signal(str, dict)
    """(plan, what changed): answer with `show_plan` or `show_not_kept`."""
    thrown_away = Signal(str)
    list_wanted = Signal(str, object, str)
    """(plan, fields of a row, pasted text or empty): a list is to be read: answer with
    `show_list`."""
    rows_given = Signal(str, object)
    """(plan, its rows): they take the place of those before."""
    undo_chosen = Signal(str, str)
    """(plan, path of an undo file): a plan is made of it: answer with `show_list`."""
    rows_wanted = Signal(str, int, str, int)
    """(plan, on which step, which rows, the first of them): answer with `show_rows`."""
    check_wanted = Signal(str)
    """It is to be checked anew: answer with `show_check` until it is done."""
    undone = Signal(str, str)
    """(account, plan): what that plan did is to be undone, in a dialog of its own."""
    undo_file_wanted = Signal(str, str)
    """(plan, path): what would bring it back is to be kept there: answer with `show_saved`."""

    def __init__(
        self,
        wish: PlanWish,
        times: tuple[ZoneInfo, Callable[[], int], float],
        parent: QWidget | None = None,
    ) -> None:
        """`times`: the zone that is shown, the clock, and its seconds in a real one."""
        titles = {
            Step.START: translate("Plans", "What"),
            Step.HOW: translate("Plans", "Values"),
            Step.LIST: translate("Plans", "List"),
            Step.CHECK: translate("Plans", "Check"),
            Step.SEND: translate("Plans", "Send"),
            Step.RECEIPT: translate("Plans", "Receipt"),
        }
        if wish.course is Course.SINGLE:
            titles[Step.HOW] = translate("Plans", "Binding")
        if wish.kind is PlanKind.RENEW and wish.course is Course.CHOSEN:
            titles[Step.HOW] = translate("Plans", "Lifetime")
        if wish.kind is PlanKind.CLEAR:
            titles[Step.HOW] = translate("Plans", "X")
        rail = StepRail({step: titles[step] for step in wish.steps})
        super().__init__(plan_title(wish.kind), rail, KIND, times, parent)
        self.resize(1180, 740)
        self.setMinimumSize(1060, 600)
        self.start_page = PlanStartPage()
        self.values_page = PlanValuesPage(times[0], times[1])
        self.list_page = PlanListPage()
        self.list_page.show_columns(wish.kind or PlanKind.BIND, ())
        self.check_page = PlanCheckPage()
        self.receipt_page = PlanReceiptPage()
        self.add_pages(
            {
                Stage.START: self.start_page,
                Stage.HOW: self.values_page,
                Stage.LIST: self.list_page,
                Stage.CHECK: self.check_page,
                Stage.COUNTDOWN: self.countdown,
                Stage.SEND: self.send_page,
                Stage.RECEIPT: self.receipt_page,
            }
        )
