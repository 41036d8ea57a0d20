"""What fetching needs of the engine, and how a call is told to the one who asks its platform."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from dialwatch.calls.errors import BadInput
from dialwatch.clock import Clock
from dialwatch.engine.places import Places
from dialwatch.engine.recordings.cache import Cache
from dialwatch.engine.recordings.jobs import Jobs
from dialwatch.engine.recordings.memory import MemoryCache
from dialwatch.net.address import Rules
from dialwatch.net.download import Downloader
from dialwatch.platforms.port import Heavy
from dialwatch.platforms.recording import Gives, RecordedCall
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import RecordingStore
from dialwatch.store.values import CallRow, Spot

__all__ = ["Means", "recorded_call", "spot_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What fetching needs."""

    journal: Journal
    store: RecordingStore
    clock: Clock
    places: Places
    jobs: Jobs
    heavy: Heavy
    """The process that looks into recordings, which may die of one."""
    downloader: Downloader
    gives_of: Callable[[str], Gives]
    """An account's client. Raises BadInput where it cannot be used."""
    rules_of: Callable[[str], Rules]
    largest: Callable[[], int]
    """Bytes of the largest file that is taken."""
    cache: Callable[[], Awaitable[Cache | MemoryCache]]


def spot_of(row: CallRow) -> Spot:
    """A call, as the store knows it."""
    return Spot(row.id, row.account, row.campaign, row.key.removeprefix(f"{row.campaign}/"))


async def recorded_call(means: Means, row: CallRow) -> RecordedCall:
    """A call, as its platform's client wants it. Raises BadInput, StoreError."""
    await means.places.look()
    campaign = means.places.row(row.account, row.campaign)
    if campaign is None:
        raise BadInput("The call's campaign is not known any more.")
    return RecordedCall(
        call_id=row.call_id,
        campaign=row.campaign,
        kind=campaign.kind,
        parent=campaign.parent,
        entry=row.entry,
        number=row.number,
        attempt=row.attempt,
        answered_at=row.answered_at,
        ended_at=row.ended_at,
        seen_at=row.seen_at,
        raw=row.raw,
    )
