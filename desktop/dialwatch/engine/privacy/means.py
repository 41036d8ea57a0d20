"""What erasing and keeping need of an engine."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialwatch.calls.erasure import Place
from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.acting import Acting
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.privacy.holders import Holder, Work
from dialwatch.engine.recordings.recordings import Recordings
from dialwatch.monitor.notices import Notices
from dialwatch.store.audit import Audit
from dialwatch.store.batches import Batches
from dialwatch.store.erased import Erased
from dialwatch.store.forgetting import SEALED
from dialwatch.store.inbox import Inbox
from dialwatch.store.journal import Journal
from dialwatch.store.launches import Launches
from dialwatch.store.stoplist import StopList

__all__ = ["PrivacyMeans"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyMeans:
    """All stores of a profile, and who uses them."""

    profile: Path
    clock: Clock
    notices: Notices
    book: AccountBook
    acting: Acting
    journal: Journal
    inbox: Inbox
    stops: StopList
    batches: Batches
    launches: Launches
    bindings: BindingBook
    recordings: Recordings
    audit: Audit
    erased: Erased
    forgets: Sequence[Callable[[], None]] = ()
    """What is held in memory with numbers in it is let go: rehearsals, checks, what was done."""

    def holders(self) -> list[Holder]:
        """The databases, those first that lead to others, the journal last: by it the rest is
        found, also after a crash in the middle."""
        bindings = self.bindings.store
        plans = dict.fromkeys(("plan", "plan_list", "plan_row", "plan_change"), Place.PLANS)
        stores: tuple[tuple[Any, Place], ...] = (
            (self.stops, Place.STOPS),
            (self.batches, Place.RECEIPTS),
            (self.launches, Place.LAUNCHES),
            (self.recordings.store, Place.RECORDINGS),
        )
        return [
            *(Holder(path=one.path, place=place, bare=one.bare) for one, place in stores),
            Holder(path=bindings.path, place=Place.BINDINGS, bare=bindings.bare, others=plans),
            Holder(
                path=self.audit.path,
                place=Place.AUDIT,
                bare=_of_audit(self.audit),
                others={"receipt": Place.RECEIPTS},
            ),
            Holder(path=self.inbox.path, place=Place.PUSHES, bare=self.inbox.bare),
            Holder(
                path=self.journal.path,
                place=Place.CAMPAIGNS,
                bare=self.journal.bare,
                others={"call": Place.CALLS, "observation": Place.CALLS},
                without=frozenset({SEALED}),
            ),
        ]


def _of_audit(audit: Audit) -> Callable[[Work], Awaitable[Any]]:
    return lambda work: audit.bare(lambda file: work(file.connection))
