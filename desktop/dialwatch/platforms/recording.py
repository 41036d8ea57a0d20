"""How a platform gives out recordings: at an address, or as the answer itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from dialwatch.calls.campaign import CampaignKind
from dialwatch.platforms.contract import Contract

__all__ = ["Gives", "Giving", "Link", "RecordedCall", "Sink"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedCall:
    """A call whose recording is wanted, as the journal knows it. Times are UTC epoch ms."""

    call_id: str
    """The platform's own id; empty where it gives none."""
    campaign: str
    """Key of its campaign."""
    kind: CampaignKind
    parent: str = ""
    """Key of the plan or workflow that the campaign stands under, as the campaign table has it."""
    entry: str = ""
    number: str = ""
    """The platform's text; masked where it tells only that."""
    attempt: int = 1
    answered_at: int | None = None
    ended_at: int | None = None
    seen_at: int = 0
    raw: bytes = b"{}"
    """The platform's newest record of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where a file is to be had. Whoever knows the address may have it: never log or keep it."""

    url: str = field(repr=False)
    note: str = ""
    """What the user has to know of it, such as that it may be another dial of the number."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Only for the platform's own host; the downloader drops them anywhere else."""


class Sink(Protocol):
    """Takes a file while it comes."""

    def begin(self, *, total: int | None) -> None:
        """The file begins (anew); `total`: its bytes, where they are told. Raises TooLarge."""

    def write(self, piece: bytes) -> None:
        """Take what came. Raises TooLarge, StoreError."""


class Gives(Protocol):
    """An account whose recordings can be had. All raise the family of `calls.errors`."""

    def kept_days(self) -> float | None:
        """Days for which the platform keeps a recording; None: it does not say
        (`settings.recordings_days`)."""

    def recording_hosts(self) -> tuple[str, ...]:
        """The hosts from which it is known to serve them (`settings.recording_hosts`)."""

    def began_at(self, call: RecordedCall) -> int | None:
        """The moment of a recording's first sample, where that is known."""

    async def recording(self, call: RecordedCall, sink: Sink) -> Link | None:
        """Ask for the recording of a call: a link to it, or None when the answer itself was the
        file and `sink` has it. Raises Gone (`platforms.operator`) where the platform has deleted
        it or never had one, BadInput where it cannot be asked for and why, PlatformError.
        """

    async def task_recordings(self, campaign: str, sink: Sink) -> Link | None:
        """The same for all recordings of a task, as a ZIP. Raises BadInput where there is no such
        way."""


class Giving:
    """What the clients have in common: it stands in their contracts."""

    _contract: Contract

    def kept_days(self) -> float | None:
        """Days for which the platform keeps a recording; None: it does not say."""
        days = self._contract.number("recordings_days", 0.0)
        return days if days > 0 else None

    def recording_hosts(self) -> tuple[str, ...]:
        """The hosts from which it is known to serve them, separated by commas or blanks."""
        told = self._contract.setting("recording_hosts", "").replace(",", " ")
        return tuple(told.casefold().split())

    def began_at(self, call: RecordedCall) -> int | None:
        """The moment of the answer: no platform is known to record the ringing [U]."""
        return call.answered_at
