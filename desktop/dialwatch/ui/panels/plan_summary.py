"""What the rail says of the first steps of a plan: what it does so far, what was found."""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding_plan import Plan, PlanCheck, RowKind
from dialwatch.ui.format import number
from dialwatch.ui.models.plan_words import ACTING, plan_name
from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["tell_check", "tell_plan"]

translate = QCoreApplication.translate


def tell_plan(rail: StepRail, plan: Plan | None, mode: str) -> None:
    """What it holds so far; None: none is open."""
    if plan is None:
        for step in Step:
            rail.tell(step, "")
        return
    rail.tell(Step.START, f"{plan_name(plan.kind)} · {mode}" if mode else plan_name(plan.kind))
    one, many = translate("Plans", "1 row"), translate("Plans", "{n} rows")
    said = (one if plan.rows == 1 else many).format(n=number(plan.rows)) if plan.rows else ""
    rail.tell(Step.LIST, said, "good" if plan.rows else "")


def tell_check(rail: StepRail, check: PlanCheck) -> None:
    """What was found."""
    if check.state != "done":
        rail.tell(Step.CHECK, "")
        return
    acting = sum(check.counts.get(kind, 0) for kind in ACTING)
    conflicts = check.counts.get(RowKind.CONFLICT, 0)
    if check.problems:
        rail.tell(Step.CHECK, translate("Plans", "something is in the way"), "bad")
    elif conflicts:
        said = translate("Plans", "{n} conflicts") if conflicts > 1 else translate(
            "Plans", "1 conflict"
        )  # fmt: skip
        rail.tell(Step.CHECK, said.format(n=number(conflicts)), "warn")
    else:
        said = translate("Plans", "{n} changes") if acting != 1 else translate("Plans", "1 change")
        rail.tell(Step.CHECK, said.format(n=number(acting)), "good")
