"""What sending launches needs of the engine."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from dialwatch.calls.campaign import CampaignSeen
from dialwatch.engine.batches.watching import Watching
from dialwatch.platforms.launching import Launches
from dialwatch.store.launches import Launches as LaunchStore

__all__ = ["Means"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What sending launches needs of the engine."""

    watching: Watching
    store: LaunchStore
    launches_of: Callable[[str], Launches]
    """Raises BadInput for an account that cannot be used now."""
    take_in: Callable[[CampaignSeen], Awaitable[object]]
    """Puts a campaign into the journal, so that it stands in the table. Raises StoreError."""
    follow: Callable[[str, str, str, int], None]
    """Account, campaign, its name and rows (empty and 0: not known): where the platform lists no
    campaigns, it is watched from now on. Raises BadInput."""
