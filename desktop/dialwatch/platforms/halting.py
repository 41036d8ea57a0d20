"""How calls and campaigns are stopped on a platform: what it lists, and what it is asked with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from dialwatch.calls.errors import PlatformError
from dialwatch.calls.halt import Standing
from dialwatch.platforms.operator import Performed

__all__ = ["Ask", "Halts", "Listed", "ListedEntry", "Place"]


class ListedEntry(NamedTuple):
    """A listed number of a campaign, as its platform shows it now. A tuple: 20 000 come at once."""

    number: str
    """The platform's text."""
    standing: Standing
    id: str = ""
    """The platform's id of the entry."""
    names: tuple[str, ...] = ()
    """Other ids under which a user may know it: order, case, customer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What a campaign lists."""

    entries: Sequence[ListedEntry] = ()
    whole: bool = True
    """False: others may be listed that are not shown, such as those between two dials."""
    at: int = 0
    """When it was asked, UTC epoch milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A campaign with what it stands under, by which the platform has to be asked."""

    key: str
    plan: str = ""
    """Key of the plan whose round it is; empty: of none."""
    workflow: str = ""
    """Key of the workflow whose step it is; empty: of none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request: an operation of the account, and its values under our names."""

    operation: str
    values: Mapping[str, Any] = field(default_factory=dict)


class Halts(Protocol):
    """An account on which calls can be stopped."""

    lists_entries: bool
    """It tells who is listed before they are called. False (Blu): only results are told."""

    async def listed(self, place: Place) -> Listed:
        """Who is listed in that task now. Raises PlatformError; where `lists_entries` is False,
        nothing is asked and nothing is listed, not even as a whole."""

    def cancel(self, place: Place, number: str, order: str = "") -> Ask:
        """Take this number out. Raises BadInput with a sentence where it cannot be asked."""

    def stop(self, place: Place) -> Ask:
        """End the task, or what it stands for. Raises BadInput where there is no such way."""

    def terminate(self, session: str) -> Ask:
        """End a call that goes on. Raises BadInput where there is no such way."""

    def repeatable(self, operation: str) -> bool:
        """The contract declares it safe to be sent again when nobody knows whether it arrived."""

    def came_too_late(self, operation: str, error: PlatformError) -> bool:
        """This refusal says that there was nothing left to stop."""

    async def perform(
        self, operation: str, values: Mapping[str, Any], *, confirm: bool = True
    ) -> Performed:
        """As `port.Operates`; without `confirm` nothing is asked besides."""
