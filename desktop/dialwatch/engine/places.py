"""Where a campaign stands: its plan or workflow, and whether anything of these is still to come."""

from collections.abc import Iterator

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind, CampaignStatus
from dialwatch.platforms.halting import Place
from dialwatch.store.journal import Journal

__all__ = ["Places"]

_DEEPEST = 8
"""A task stands under a round or node, and that under a plan or workflow."""
_TREES = (CampaignKind.PLAN, CampaignKind.WORKFLOW)


class Places:
    """The campaigns of the journal, as they were at the last `look`."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._seq = 0
        self._rows: dict[tuple[str, str], CampaignRow] = {}

    async def look(self) -> None:
        """Take in what changed since the last time. Raises StoreError."""
        for row in await self._journal.campaigns(self._seq):
            self._rows[row.account, row.key] = row
            self._seq = max(self._seq, row.seq)

    def row(self, account: str, key: str) -> CampaignRow | None:
        """The campaign; None: the journal does not know it."""
        return self._rows.get((account, key))

    def place(self, account: str, key: str) -> Place:
        """The campaign with what it stands under."""
        above = {row.kind: row.key for row in self._above(account, key) if row.key != key}
        return Place(
            key=key,
            plan=above.get(CampaignKind.PLAN, ""),
            workflow=above.get(CampaignKind.WORKFLOW, ""),
        )

    def root(self, account: str, key: str) -> str:
        """Key of the plan or workflow that it belongs to; its own where there is none."""
        found = [row.key for row in self._above(account, key) if row.kind in _TREES]
        return found[-1] if found else key

    def tasks(self, account: str, root: str) -> list[CampaignRow]:
        """What dials under that root; the root itself where it does."""
        return [
            row
            for row in self._rows.values()
            if row.account == account and row.kind.dials and self.root(account, row.key) == root
        ]

    def settled(self, account: str, root: str, read_until: int) -> bool:
        """Nothing of it will be dialled any more, and all that was dialled is in the journal, of
        which the caller has read all changes up to `read_until`.
        """
        row = self.row(account, root)
        if row is None:
            return False
        tasks = self.tasks(account, root)
        ended = row.over or (row.kind in _TREES and CampaignStatus(row.status).over)
        return (
            ended
            and all(task.over for task in tasks)
            and all(one.seq <= read_until for one in (row, *tasks))
        )

    def _above(self, account: str, key: str) -> Iterator[CampaignRow]:
        """The campaign and what it stands under, upwards."""
        for _ in range(_DEEPEST):
            row = self.row(account, key)
            if row is None:
                return
            yield row
            key = row.parent
