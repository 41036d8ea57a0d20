"""Where campaigns stand now, followed in the journal, and whether anything is still to come."""

from dialwatch.calls.campaign import CampaignStatus
from dialwatch.engine.ground import Ground
from dialwatch.store.journal import Journal

__all__ = ["Places"]


class Places(Ground):
    """The campaigns of the journal, as they were at the last `look`."""

    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self._journal = journal
        self._seq = 0

    async def look(self) -> None:
        """Take in what changed since the last time. Raises StoreError."""
        rows = await self._journal.campaigns(self._seq)
        self.take(rows)
        self._seq = max([self._seq, *(row.seq for row in rows)])

    def settled(self, account: str, root: str, read_until: int) -> bool:
        """Nothing of it will be dialled any more, and all that was dialled is in the journal, of
        which the caller has read all changes up to `read_until`.
        """
        row = self.row(account, root)
        if row is None:
            return False
        tasks = self.dialling(account, root)
        ended = row.over or (not row.kind.dials and CampaignStatus(row.status).over)
        return (
            ended
            and all(task.over for task in tasks)
            and all(one.seq <= read_until for one in (row, *tasks))
        )
