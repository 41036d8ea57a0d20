"""The one gate into the journal: what a platform said is checked and tidied, then recorded."""

from collections.abc import Sequence

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.clock import Clock
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate, Recorded

__all__ = ["Intake"]


class Intake:
    """Takes observations of all accounts. `Journal.set_account` comes first for each of them."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    async def take(
        self,
        calls: Sequence[CallSeen] = (),
        campaigns: Sequence[CampaignSeen] = (),
        updates: Sequence[CampaignUpdate] = (),
    ) -> Recorded:
        """Check, tidy and record; durable when it returns. Raises StoreError.

        What cannot be true (a time before 2000 or over a quarter of an hour ahead, a negative
        length) is dropped and counted in `Recorded.oddities`; the call itself is kept.
        """
        raise NotImplementedError
