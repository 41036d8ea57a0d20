"""What preparing launches needs of the engine."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dialwatch.clock import Clock
from dialwatch.engine.rehearsal.looking import Looking
from dialwatch.platforms.contract import contract_for
from dialwatch.platforms.launching import Launches
from dialwatch.settings import AccountSettings
from dialwatch.store.batches import Batches
from dialwatch.store.journal import Journal
from dialwatch.store.launches import Launches as LaunchStore
from dialwatch.store.stoplist import StopList

__all__ = ["Needs"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What preparing launches needs of the engine."""

    store: LaunchStore
    batches: Batches
    journal: Journal
    stops: StopList
    clock: Clock
    looking: Looking
    """Reads what running campaigns list."""
    accounts: Callable[[], Sequence[AccountSettings]]
    account: Callable[[str], AccountSettings]
    """Raises BadInput for one that is not known."""
    launches_of: Callable[[str], Launches]
    """Raises BadInput for an account that cannot be used now, or on which nothing is begun."""

    def rate(self, account: AccountSettings) -> float:
        """Requests a second that the account may be asked. Raises BadInput."""
        return contract_for(account.platform, account.overrides).rate
