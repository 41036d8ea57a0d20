"""What sending plans needs of the engine."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dialwatch.clock import Clock
from dialwatch.engine.batches.lane import Client
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.sent import SentPlans
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.binding import Binds

__all__ = ["BindClient", "Means"]


class BindClient(Binds, Client, Protocol):
    """An application whose numbers are bound, and which sends what it is asked with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What sending plans needs of the engine."""

    clock: Clock
    notices: Notices
    book: BindingBook
    plans: SentPlans
    binds_of: Callable[[str], BindClient]
    """Raises BadInput for an account that cannot be used now."""
    name_of: Callable[[str], str]
    """An account as the user calls it."""
    now: Callable[[str], int]
    """The present moment by the account's platform, UTC epoch milliseconds."""
    skew_of: Callable[[str], float]
    """Seconds by which the platform's clock is ahead of ours."""
    read: Callable[[str, Sequence[str]], Awaitable[Mapping[str, str]]]
    """Account, X: reads them now; why those could not be read that could not. Raises BadInput."""
