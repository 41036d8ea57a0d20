"""What there is to stop: the campaigns that are not over, and what they stand under."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind, CampaignStatus
from dialwatch.platforms.halting import Place

__all__ = ["Ground", "Task"]

_OVER = frozenset(status.value for status in CampaignStatus if status.over)
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Task:
    """A list of numbers that is called, and by which names its platform has to be asked."""

    row: CampaignRow
    place: Place


class Ground:
    """The campaigns of a journal, by what stands under what."""

    def __init__(self, rows: Sequence[CampaignRow]) -> None:
        self._rows = {(row.account, row.key): row for row in rows}
        self._below: dict[tuple[str, str], list[CampaignRow]] = defaultdict(list)
        for row in rows:
            if row.parent:
                self._below[row.account, row.parent].append(row)

    def row(self, account: str, key: str) -> CampaignRow | None:
        """The campaign of that key."""
        return self._rows.get((account, key))

    def tasks(self, account: str) -> list[Task]:
        """The account's tasks that may still call somebody, those included whose plan or workflow
        goes on."""
        rows = (row for row in self._rows.values() if row.account == account)
        return self._going_on(row for row in rows if row.kind is CampaignKind.TASK)

    def under(self, row: CampaignRow) -> list[Task]:
        """This task, or those that stand under it, as far as they may still call somebody."""
        return self._going_on(self._tasks_under(row))

    def task(self, row: CampaignRow) -> Task:
        """The campaign with what it stands under."""
        plan = workflow = ""
        for one in (row, *self._above(row)):
            plan = one.key if one.kind is CampaignKind.PLAN else plan
            workflow = one.key if one.kind is CampaignKind.WORKFLOW else workflow
        return Task(row, Place(key=row.key, plan=plan, workflow=workflow))

    def over(self, row: CampaignRow) -> bool:
        """Nothing more will be dialled in it, by the platform's own word."""
        return row.over or row.status in _OVER

    def _going_on(self, rows: Iterable[CampaignRow]) -> list[Task]:
        return [self.task(row) for row in rows if not self.over(row) or self._goes_on_above(row)]

    def _goes_on_above(self, row: CampaignRow) -> bool:
        """A plan or workflow over it is known to go on. Where its state is not told, a task of it
        that goes on tells."""
        above = [one for one in self._above(row) if one.kind is not CampaignKind.NODE]
        if not above:
            return False
        top = above[-1]
        if top.status != CampaignStatus.UNKNOWN.value:
            return not self.over(top)
        return any(not self.over(one) for one in self._tasks_under(top))

    def _above(self, row: CampaignRow) -> list[CampaignRow]:
        found: list[CampaignRow] = []
        while row.parent and len(found) < _DEEPEST:
            above = self._rows.get((row.account, row.parent))
            if above is None:
                break
            found.append(above)
            row = above
        return found

    def _tasks_under(self, row: CampaignRow, deep: int = 0) -> list[CampaignRow]:
        if row.kind is CampaignKind.TASK:
            return [row]
        below = self._below[row.account, row.key] if deep < _DEEPEST else []
        return [task for one in below for task in self._tasks_under(one, deep + 1)]
