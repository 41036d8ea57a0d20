"""What sending plans needs of the engine."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dialwatch.clock import Clock
from dialwatch.engine.batches.lane import Client
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.binding import Binds, Made

__all__ = ["BindClient", "MadeNames", "Means"]


class BindClient(Binds, Client, Protocol):
    """An application whose numbers are bound, and which sends what it is asked with."""


class MadeNames(Protocol):
    """Keeps what the answers of a plan's requests told. Raises StoreError."""

    async def set_made(self, plan: str, entry: int, made: Made) -> None:
        """What the answer to that request told, durably; again it does no harm."""

    async def made(self, plan: str) -> Mapping[int, Made]:
        """Entry → what its answer told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What sending plans needs of the engine."""

    clock: Clock
    notices: Notices
    book: BindingBook
    plans: MadeNames
    binds_of: Callable[[str], BindClient]
    """Raises BadInput for an account that cannot be used now."""
    now: Callable[[str], int]
    """The present moment by the account's platform, UTC epoch milliseconds."""
    skew_of: Callable[[str], float]
    """Seconds by which the platform's clock is ahead of ours."""
    read: Callable[[str, Sequence[str]], Awaitable[Mapping[str, str]]]
    """Account, X: reads them now; why those could not be read that could not. Raises BadInput."""
