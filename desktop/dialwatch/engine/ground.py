"""What there is to stop: the campaigns that are not over, and what they stand under."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind, CampaignStatus
from dialwatch.platforms.halting import Place

__all__ = ["Ground", "Task"]

_OVER = frozenset(status.value for status in CampaignStatus if status.over)
_DEEPEST = 4
"""A task stands under a round or node, and that under a plan or workflow; with some to spare."""


@dataclass(frozen=True, slots=True)
class Task:
    """A list of numbers that is called, and by which names its platform has to be asked."""

    row: CampaignRow
    place: Place


class Ground:
    """The campaigns of a journal, by what stands under what."""

    def __init__(self, rows: Iterable[CampaignRow] = ()) -> None:
        self._rows: dict[tuple[str, str], CampaignRow] = {}
        self._below: dict[tuple[str, str], dict[str, CampaignRow]] = defaultdict(dict)
        self.take(rows)

    def take(self, rows: Iterable[CampaignRow]) -> None:
        """Take in campaigns that are new, or as they are now."""
        for row in rows:
            known = self._rows.get((row.account, row.key))
            if known is not None and known.parent != row.parent:
                del self._below[known.account, known.parent][known.key]
            self._rows[row.account, row.key] = row
            self._below[row.account, row.parent][row.key] = row

    def row(self, account: str, key: str) -> CampaignRow | None:
        """The campaign of that key; None: the journal does not know it."""
        return self._rows.get((account, key))

    def place(self, account: str, key: str) -> Place:
        """The campaign of that key, with the plan or workflow that it is or stands under."""
        keys = {one.kind: one.key for one in self._upwards(self.row(account, key))}
        return Place(
            key=key,
            plan=keys.get(CampaignKind.PLAN, ""),
            workflow=keys.get(CampaignKind.WORKFLOW, ""),
        )

    def root(self, account: str, key: str) -> str:
        """Key of the plan or workflow that it belongs to; its own where there is none."""
        place = self.place(account, key)
        return place.workflow or place.plan or key

    def task(self, row: CampaignRow) -> Task:
        """The campaign with what it stands under."""
        return Task(row, self.place(row.account, row.key))

    def tasks(self, account: str) -> list[Task]:
        """The account's tasks that may still call somebody, those included whose plan or workflow
        goes on."""
        rows = (row for row in self._rows.values() if row.account == account)
        return self._going_on(row for row in rows if row.kind is CampaignKind.TASK)

    def under(self, row: CampaignRow) -> list[Task]:
        """This task, or those that stand under it, as far as they may still call somebody."""
        below = self._dialling(row)
        return self._going_on(one for one in below if one.kind is CampaignKind.TASK)

    def dialling(self, account: str, root: str) -> list[CampaignRow]:
        """What has calls of its own under that plan or workflow; the campaign itself where it
        has."""
        row = self.row(account, root)
        return [] if row is None else list(self._dialling(row))

    def over(self, row: CampaignRow) -> bool:
        """Nothing more will be dialled in it, by the platform's own word."""
        return row.over or row.status in _OVER

    def _going_on(self, rows: Iterable[CampaignRow]) -> list[Task]:
        return [self.task(row) for row in rows if not self.over(row) or self._goes_on_above(row)]

    def _goes_on_above(self, row: CampaignRow) -> bool:
        """A plan or workflow over it is known to go on. Where its state is not told, a task of it
        that goes on tells."""
        _, *above = self._upwards(row)
        shown = [one for one in above if one.kind is not CampaignKind.NODE]
        if not shown:
            return False
        top = shown[-1]
        if top.status != CampaignStatus.UNKNOWN.value:
            return not self.over(top)
        return any(not self.over(one) for one in self._dialling(top))

    def _upwards(self, row: CampaignRow | None) -> Iterator[CampaignRow]:
        """The campaign, then what it stands under; a circle ends."""
        for _ in range(_DEEPEST + 1):
            if row is None:
                return
            yield row
            row = self._rows.get((row.account, row.parent))

    def _dialling(self, row: CampaignRow, deep: int = 0) -> Iterator[CampaignRow]:
        if row.kind.dials:
            yield row
        elif deep < _DEEPEST:
            for one in self._below[row.account, row.key].values():
                yield from self._dialling(one, deep + 1)
