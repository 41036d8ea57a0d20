"""What goes into the journal and comes out of it, besides the domain's own values."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from dialwatch.calls.outcome import Outcome

__all__ = [
    "UNSET",
    "CallChange",
    "CallRow",
    "Called",
    "CampaignUpdate",
    "Counts",
    "Dialled",
    "Opened",
    "Record",
    "Recorded",
    "Sibling",
    "Spot",
    "Spotted",
    "Unset",
]


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = 0


UNSET: Final = Unset.UNSET
"""Stands for "leave it as it is", where None means "not known"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignUpdate:
    """What a poller learnt of a campaign beside its listing. Fields as in `CampaignRow`."""

    account: str
    key: str
    """The platform's id of the campaign."""
    entries: int | Unset | None = UNSET
    entries_exact: bool | Unset = UNSET
    entries_done: int | Unset | None = UNSET
    in_progress: int | Unset | None = UNSET
    settled_before: int | Unset | None = UNSET
    as_of: int | Unset | None = UNSET
    over: bool | Unset = UNSET
    status: str | Unset = UNSET
    note: str | Unset = UNSET


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a batch; all of it is durable."""

    new: int = 0
    changed: int = 0
    ignored: int = 0
    """Repeats, and observations older than what is known, that changed nothing."""
    oddities: Sequence[str] = ()
    """Sentences for the user, e.g. a call id that stands under two campaigns."""
    seq: int = 0
    """The journal's sequence number afterwards."""

    def plus(self, other: "Recorded") -> "Recorded":
        """Both batches as one."""
        return Recorded(
            self.new + other.new,
            self.changed + other.changed,
            self.ignored + other.ignored,
            (*self.oddities, *other.oddities),
            max(self.seq, other.seq),
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """How the opening of a journal went."""

    journal_id: str
    """Another one than before: the window has to load everything anew."""
    created: bool
    notice: str = ""
    """What the user should know: a damaged file was set aside. Empty when all is well."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the journal holds."""

    calls: int
    campaigns: int
    observations: int
    sealed: int
    """Calls that lie in sealed segments."""


class CallChange(NamedTuple):
    """What changed of a call, as far as it matters to whoever wanted it not to be dialled. A tuple:
    thousands come at once. Times are UTC epoch milliseconds as the platform told them."""

    seq: int
    account: str
    campaign: str
    """The platform's id of the campaign."""
    id: int
    """The journal's own number of the call."""
    key: str
    """The call's key within its campaign."""
    number: str
    outcome: int
    """An `Outcome`."""
    dialed: int | None
    ended: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """Another dial of the same list entry."""

    id: int
    attempt: int
    dialed_at: int | None
    outcome: Outcome
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """All that the journal knows of one call. Times are UTC epoch milliseconds, lengths ms."""

    id: int
    seq: int
    account: str
    campaign: str
    """The platform's id of the campaign."""
    campaign_id: int
    """The journal's own number of the campaign."""
    key: str
    call_id: str
    entry: str
    number: str
    outcome: Outcome
    label: str
    caller: str
    line: str
    robot: str
    attempt: int
    dialed_at: int | None
    answered_at: int | None
    ended_at: int | None
    ring: int | None
    talk: int | None
    has_recording: bool
    seen_at: int
    """When it first reached us."""
    raw: bytes
    """The platform's newest record of it, JSON."""
    siblings: Sequence[Sibling]
    """The other dials of the same entry, by attempt and time; this one is not among them."""


class Dialled(NamedTuple):
    """A call, as far as it tells who was called where."""

    account: str
    campaign: str
    """The platform's id of the campaign."""
    name: str
    """The campaign's name."""
    entry: str
    number: str
    """The platform's text."""
    dialed_at: int | None
    """UTC epoch milliseconds; None: cannot be timed."""


class Called(NamedTuple):
    """Whom a call is about."""

    id: int
    """The journal's number of the call."""
    account: str
    campaign: str
    call_id: str
    """The platform's; Huawei's is the session."""
    entry: str
    number: str
    ended_at: int | None
    raw: bytes


class Record(NamedTuple):
    """A call as the platform told it."""

    account: str
    campaign: str
    entry: str
    number: str
    raw: bytes


class Spot(NamedTuple):
    """A call, by its number in the journal and by what outlives the journal."""

    call: int
    account: str
    campaign: str
    key: str
    """The call's key within its campaign."""


class Spotted(NamedTuple):
    """The same, with what tells how long its platform keeps its recording."""

    spot: Spot
    ended_at: int | None
    seen_at: int
    has_recording: bool
