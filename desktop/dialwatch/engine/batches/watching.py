"""What watching batches needs of the engine, and how what is learnt becomes known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from dialwatch.clock import Clock
from dialwatch.engine.batches.judging import Learnt
from dialwatch.engine.batches.looks import Looks
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.places import Places
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.halting import Halts
from dialwatch.store.journal import Journal

__all__ = ["Watching"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """What watching needs of the engine."""

    journal: Journal
    clock: Clock
    notices: Notices
    places: Places
    looks: Looks
    halts_of: Callable[[str], Halts]
    """Raises BadInput for an account that cannot be used now."""
    zone_of: Callable[[str], str | None]
    """Zone of an account; None: it is not known any more."""
    skew_of: Callable[[str], float]
    """Seconds by which the platform's clock is ahead of ours."""

    def clock_text(self, account: str) -> Callable[[int], str]:
        """Says UTC epoch milliseconds as the time of day in the account's zone."""
        zone = ZoneInfo(self.zone_of(account) or "UTC")
        return lambda at: f"{datetime.fromtimestamp(at / 1000, zone):%H:%M:%S}"

    async def revise(self, run: BatchRun, learnt: Mapping[int, Learnt]) -> None:
        """Change verdicts of a batch, and tell the user what is loud. The caller holds `judging`.
        Raises StoreError.
        """
        if await run.revise(learnt):
            count = run.head.revised
            self.notices.tell(
                f"batch:{run.id}",
                f"{run.head.title}: {count} of {run.head.total} went on all the same, although the "
                "platform had said yes. The receipt says which.",
                "bad",
            )
