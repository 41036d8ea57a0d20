"""What the link tells of the engine, as plain callables that the window fills in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.calls.packed import Block
from dialwatch.ledger.ledger import Load

__all__ = ["LinkEvents", "LinkState"]


class LinkState(StrEnum):
    """How the window stands with its engine."""

    CONNECTING = "connecting"
    """No engine was reached yet."""
    LOADING = "loading"
    """The stored calls come in."""
    LIVE = "live"
    """What is new is shown as it comes."""
    LOST = "lost"
    """There was one; it is looked for. The last data stays."""
    WRONG_VERSION = "wrong version"
    """An engine of another API number runs on the profile."""


def _quiet(*_told: object) -> None:
    pass


@dataclass(slots=True, kw_only=True)
class LinkEvents:
    """All are called on the event loop, in the order in which the engine told."""

    on_loaded: Callable[[Load], object] = _quiet
    """All stored calls, loaded apart in a thread: `Ledger.replace`."""
    on_block: Callable[[Block], object] = _quiet
    """New and changed calls, at most 500 live: `Ledger.apply_block`."""
    on_campaigns: Callable[[list[CampaignRow], Mapping[str, str]], object] = _quiet
    """`Ledger.apply_campaigns`."""
    on_accounts: Callable[[list[AccountState], bool], object] = _quiet
    """All accounts, and whether polling is paused as a whole."""
    on_notice: Callable[[str, str, str, int], object] = _quiet
    """Id, text, level (info, warn, bad), UTC epoch ms."""
    on_connection: Callable[[LinkState, str], object] = _quiet
    """The state, and a sentence for the user; empty while all is well."""
    on_loading: Callable[[int, int], object] = _quiet
    """Calls loaded, of how many."""
