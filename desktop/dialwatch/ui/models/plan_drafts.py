"""Plans that are kept and not sent: what they do, from where their rows are, and how many."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.binding_plan import Plan, PlanState
from dialwatch.ui.format import NONE, day_and_time, number
from dialwatch.ui.models.draft_table import DraftTable
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.models.plan_words import plan_name

__all__ = ["PlanDrafts"]

translate = QCoreApplication.translate


class PlanDrafts(DraftTable):
    """The last one that was changed stands first."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = [
            translate("Plans", "What"),
            translate("Plans", "Note"),
            translate("Plans", "Rows"),
            translate("Plans", "Changed"),
        ]
        super().__init__(headings, parent)
        self._plans: dict[object, Plan] = {}

    def take(self, plans: Sequence[Plan], zone: ZoneInfo, now: int) -> None:
        """The drafts among these are shown."""
        drafts = [one for one in plans if one.state is PlanState.DRAFT]
        drafts.sort(key=lambda one: -one.changed_at)
        self._plans = {one.id: one for one in drafts}
        self.show([self._row(one, zone, now) for one in drafts])

    def named(self, at: int) -> tuple[str, str, int] | None:
        row = self.row(at)
        plan = self._plans.get(row.key) if row is not None else None
        return None if plan is None else (plan.id, plan_name(plan.kind), plan.rows)

    def _row(self, one: Plan, zone: ZoneInfo, now: int) -> Row:
        rows = Cell(number(one.rows) if one.rows else NONE, right=True)
        changed = Cell(day_and_time(one.changed_at or one.made_at, zone, now=now))
        return Row(one.id, (Cell(plan_name(one.kind)), Cell(one.file or NONE), rows, changed))
