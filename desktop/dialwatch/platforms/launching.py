"""How campaigns are begun on a platform: what is asked for, what is sent, what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import PlatformError
from dialwatch.calls.launch import Choices, LaunchKind, Offer
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.operator import Performed

__all__ = ["Launches", "Made", "Part", "Settled", "Trace"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One request of a launch."""

    ask: Ask
    """Without its rows, and without what only an earlier answer names (`needs`)."""
    rows: range = range(0)
    """Places, among the rows that are sent, of those that travel with it."""
    needs: bool = False
    """It needs the key of the campaign that the part before it made."""
    begins: bool = False
    """It makes a campaign."""
    name: str = ""
    """What its campaign is called on the platform."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a part's answer, or a look at the platform, shows."""

    campaign: str
    """Key of the campaign, as the campaign table has it; empty: none is named."""
    seen: CampaignSeen | None = None
    """To be journaled, so that it stands in the table at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What is known about a part whose outcome is not."""

    part: Part
    campaign: str
    """Key of the campaign into which it goes; empty: it makes one."""
    rows: Sequence[Mapping[str, Any]]
    """Its rows, as they were sent."""
    sent_at: int
    """When it left, UTC epoch milliseconds by our clock."""
    before: frozenset[str] = frozenset()
    """Keys of campaigns of that name that were there before it was sent (`Launches.named`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What the platform shows of it."""

    done: bool | None
    """It took place, it did not, or that cannot be told (None): then `evidence` is for the user."""
    campaign: str = ""
    evidence: str = ""
    """What was looked at and what it showed, in a sentence without numbers of persons."""
    seen: CampaignSeen | None = field(default=None)


class Launches(Protocol):
    """An account on which campaigns can be begun."""

    def offers(self) -> Sequence[Offer]:
        """What can be begun, with where each stands for this account. Asks nobody."""

    async def choices(self, kind: LaunchKind) -> Sequence[Choices]:
        """What the platform offers for the fields: robots, templates, strategies; fields that
        it does not list are left out. Raises PlatformError."""

    def checked(self, kind: LaunchKind, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values without the list, as they may be sent. Raises BadInput, with a line for each
        range that is broken."""

    def row_fault(self, kind: LaunchKind, row: Mapping[str, Any]) -> str:
        """Why the platform would refuse this row; empty: it would not."""

    def sign_fault(self, kind: LaunchKind, row: Mapping[str, Any]) -> str:
        """The sign for which it would refuse it, where it is for one; `row_fault` tells it too."""

    def parts(
        self, kind: LaunchKind, values: Mapping[str, Any], rows: int, entry_ids: int
    ) -> list[Part]:
        """The requests, in the order in which they are sent; `entry_ids`: the first number that is
        free for entries that need one of their own. Raises BadInput for more rows than the
        platform takes."""

    def filled(self, part: Part, campaign: str, rows: Sequence[Mapping[str, Any]]) -> Ask:
        """The request as it leaves."""

    def made(self, part: Part, done: Performed, rows: int, at: int) -> Made:
        """What its answer shows. Raises PlatformError where an answer that has to name the
        campaign does not: then nobody knows what became of it."""

    async def named(self, part: Part) -> frozenset[str]:
        """Keys of the campaigns that have this part's name now, and where names are not listed, of
        all; empty where the platform lists none. Raises PlatformError."""

    async def traced(self, trace: Trace) -> Settled:
        """Ask what became of a request whose outcome nobody knows. Raises PlatformError when that
        cannot be asked now. (`settled` is `port.Operates`' own.)"""

    async def listed_numbers(self, campaign: str) -> frozenset[str] | None:
        """The numbers that the campaign lists now, in the platform's text; those between two dials
        may be missing. None: the platform does not tell. Raises PlatformError."""

    def ends_all(self, operation: str, error: PlatformError) -> bool:
        """This refusal says that no later part can succeed either, as when a task has expired."""

    def repeatable(self, operation: str) -> bool:
        """The contract declares it safe to be sent again when nobody knows whether it arrived."""

    async def perform(
        self, operation: str, values: Mapping[str, Any], *, confirm: bool = True
    ) -> Performed:
        """As `port.Operates`; without `confirm` nothing is asked besides."""
