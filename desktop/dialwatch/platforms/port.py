"""What the pollers know of a platform: questions, readings, capabilities.

A `Dialler` is one account on a platform that dials. Its methods raise the family of
`calls.errors`; times are UTC epoch milliseconds; its pace follows the injected clock.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, ParamSpec, Protocol, TypeVar

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import PlatformError
from dialwatch.calls.form import Form
from dialwatch.calls.platform import Platform
from dialwatch.net.traffic import Traffic
from dialwatch.platforms.operator import Performed

__all__ = [
    "Account",
    "CallDetail",
    "CampaignRef",
    "CampaignsReading",
    "Capabilities",
    "Dialler",
    "Heavy",
    "Interval",
    "IntervalKind",
    "Memory",
    "Operates",
    "ProbeResult",
    "Prober",
    "Question",
    "Reading",
    "SpokenLine",
    "Traffic",
    "Watched",
    "inline",
]

P = ParamSpec("P")
T = TypeVar("T")


class Watched(Protocol):
    """A task that the user named."""

    @property
    def id(self) -> str: ...


class Account(Protocol):
    """What a client needs to know of an account, keys apart; the settings' own value fits."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def platform(self) -> Platform: ...

    @property
    def base_url(self) -> str: ...

    @property
    def zone(self) -> str:
        """IANA name: the platforms send local times without one."""

    @property
    def simulated(self) -> bool:
        """Only then plain http is spoken, and only on loopback."""

    @property
    def ca_file(self) -> Path | None:
        """A file of certificates that are trusted besides the usual ones."""

    @property
    def overrides(self) -> Mapping[str, Any]:
        """What differs from the shipped contract, in the shape of its TOML."""

    @property
    def watch(self) -> Sequence[Watched]:
        """The tasks that the user named, where the platform has no list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What the platform can tell; where it cannot, the window says n/a instead of 0."""

    lists_campaigns: bool
    """False: the user names the campaigns (Blu)."""
    has_total: bool
    """It tells how many numbers were submitted."""
    has_line: bool
    has_robot: bool
    pages_results: bool
    """Results come in pages, so that the tail can be read alone."""
    tells_person: bool
    """It tells a person from a machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignRef:
    """Which campaign is asked for, with what its calls inherit where they do not say it."""

    key: str
    line: str = ""
    robot: str = ""
    parent: str = ""
    """Key of the campaign that it stands under; empty: of none that is known."""


class Memory:
    """What a reading remembers for the next one of the same campaign; opaque, kept in memory.

    Hand back that of a reading only after its calls are stored: it makes the next reading
    leave out what has not changed since.
    """

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignsReading:
    """The campaigns that an account has."""

    campaigns: list[CampaignSeen]
    """Tasks, and what they stand under (`CampaignKind.dials`, `CampaignSeen.parent`)."""
    robots: dict[str, str]
    """Id of a robot → its name."""
    complete: bool
    began_at: int
    failure: PlatformError | None = None
    """What ended it early; the campaigns read before are here."""
    oddities: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one walk, or one look at the tail, found out about a campaign."""

    campaigns: list[CampaignSeen] = field(default_factory=list)
    """The campaign itself, where the answer describes it too."""
    calls: list[CallSeen] = field(default_factory=list)
    """Calls that are new or changed since `memory` was handed in; all of them without one."""
    entries: int | None = None
    """Numbers that the answer lists."""
    entries_exact: bool = False
    """True: `entries` is the whole list. False: at least so many (some are left out meanwhile)."""
    entries_done: int | None = None
    in_progress: int | None = None
    complete: bool = False
    """A full walk reached its end without a gap: what was reported before `began_at` is here."""
    began_at: int = 0
    """When the walk began; a walk that was resumed keeps the beginning of its first part."""
    failure: PlatformError | None = None
    """What ended or interrupted it; the calls read before are here, the next walk goes on there."""
    unchanged: bool = False
    """The answer is, byte by byte, that of the memory handed in; the counts are its counts."""
    oddities: list[str] = field(default_factory=list)
    """Plain sentences on what did not fit and was left out; they name no number."""
    digest: str = ""
    keys: list[str] = field(default_factory=list)
    """Blu: keys in the platform's order, as far as it was walked: tells whether it only appends."""
    appended: bool | None = None
    """Blu: the walk before is the beginning of this one; None where that cannot be told."""
    memory: Memory | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeResult:
    """Does the account work?"""

    ok: bool
    sentence: str
    """For the user: what happened and what to do."""
    skew: float = 0.0
    """Seconds by which the platform's clock is ahead of ours."""
    campaigns_seen: int | None = None
    failure: PlatformError | None = None
    """Why it does not work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a robot and what came of it; empty text where there is none."""

    name: str = ""
    content: str = ""
    answer: str = ""
    text: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenLine:
    """One line of the dialogue."""

    role: str
    text: str
    at: int | None = None


class IntervalKind(StrEnum):
    """What a span of time that was said comes to, in the account's zone."""

    DAYS = "days"
    """One or more whole days."""
    PART = "part"
    """Any other span."""
    MOMENT = "moment"
    NOON = "noon"
    """An exact noon, for which Blu also takes what was said as midnight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A span of time that the robot understood, both ends included. UTC epoch milliseconds."""

    slot: str
    """Name of the slot in which it came."""
    start: int
    end: int
    kind: IntervalKind = IntervalKind.PART

    @property
    def exact(self) -> bool:
        """A moment, of no length."""
        return self.start == self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDetail:
    """What the stored record of a call holds beyond the columns of the call table."""

    questions: list[Question] = field(default_factory=list)
    slots: dict[str, str] = field(default_factory=dict)
    """The platform's text of each."""
    intervals: list[Interval] = field(default_factory=list)
    """The slots among them that are spans of time."""
    codes: dict[str, str] = field(default_factory=dict)
    """Kind (`calls.labels`) → the platform's code, for kinds that are no column of calls."""
    labels: list[str] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)
    dialogue: list[SpokenLine] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    """Everything else that is a plain value, under the platform's own names."""


class Heavy(Protocol):
    """Runs a plain function elsewhere (a worker process): arguments and result are picklable."""

    def __call__(
        self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Awaitable[T]: ...


async def inline(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Run it here and now: the `Heavy` for small bodies and tests."""
    return function(*args, **kwargs)


class Prober(Protocol):
    """An account that can be tested; all that Huawei needs until its calls are pushed."""

    account: Account

    @property
    def platform(self) -> Platform:
        """Whose it is."""

    @property
    def traffic(self) -> Traffic:
        """Requests, bytes and seconds so far, and the platform's skew."""

    async def probe(self) -> ProbeResult:
        """Ask one harmless question. Raises nothing of `PlatformError`: the sentence says it."""

    async def close(self) -> None:
        """Let the connections go."""


class Operates(Protocol):
    """An account on which operations are performed for the user."""

    account: Account

    def forms(self) -> list[Form]:
        """All operations, with where each stands for this account."""

    async def perform(
        self, operation: str, values: Mapping[str, Any], *, confirm: bool = True
    ) -> Performed:
        """Perform one. Raises BadInput before anything is sent, NotConfirmed, PlatformError.
        Without `confirm` nothing is asked besides."""

    async def settled(self, operation: str, values: Mapping[str, Any]) -> bool | None:
        """Whether an act of unknown outcome took place; None: the platform cannot be asked."""


class Dialler(Prober, Protocol):
    """One account on a platform that dials, as the pollers see it."""

    capabilities: Capabilities

    async def campaigns(self, *, newest_only: bool = False) -> CampaignsReading:
        """All campaigns and robots; `newest_only`: the first page (never `complete`)."""

    async def trees(self) -> CampaignsReading:
        """What stands over tasks (plans and workflows), with these tasks and their parents; no
        robots. Raises nothing of `PlatformError`: what failed is `failure` or an oddity."""

    async def walk(self, campaign: CampaignRef, memory: Memory | None = None) -> Reading:
        """Read the campaign's results from the beginning, or go on where the memory stopped."""

    async def tail(self, campaign: CampaignRef, memory: Memory) -> Reading:
        """Only the last pages, from the last full one on (`pages_results`); never `complete`."""

    def explain(self, raw: bytes) -> CallDetail:
        """What `CallSeen.raw` holds. Never raises: what cannot be read is left out."""
