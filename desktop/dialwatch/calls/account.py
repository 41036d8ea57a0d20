"""An account on a platform, as the engine tells the window of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.platform import Platform

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["AccountState", "CampaignRow", "Light", "NumberState", "Told"]


class Light(StrEnum):
    """The light of an account in the status bar."""

    STARTING = "starting"
    LIVE = "live"
    LATE = "late"
    """The last good answer is older than two intervals."""
    STOPPED = "stopped"
    """Nothing comes: unreachable, failing, or answers that cannot be understood."""
    REFUSED = "refused"
    """The platform refused the key."""
    PAUSED = "paused"


class Told:
    """What the engine tells the window, and the window reads again."""

    __slots__ = ()

    def changed(self, values: Mapping[str, Any]) -> Self:
        """A copy in which these fields are other ones."""
        return replace(self, **values)  # type: ignore[type-var]

    def told(self) -> dict[str, Any]:
        """Its fields, ready to become JSON."""
        return asdict(self)  # type: ignore[call-overload, no-any-return]

    @classmethod
    def of(cls, told: object) -> Self:
        """What these fields tell; unknown ones are left out. Raises ValueError."""
        from pydantic import TypeAdapter  # late: a window is painted before it reads anything

        if cls not in _READERS:
            _READERS[cls] = TypeAdapter(cls)
        read: Self = _READERS[cls].validate_python(told)
        return read


_READERS: "dict[type[Told], TypeAdapter[Any]]" = {}
"""Made when first needed, and kept: making one costs a millisecond."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberState(Told):
    """What Huawei last said of an X number."""

    status: str
    """In words."""
    cause: str = ""
    in_order: bool = False
    at: int = 0
    """When it was said, UTC epoch milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountState(Told):
    """What the status bar shows of an account. Times are UTC epoch milliseconds."""

    id: str
    name: str
    platform: Platform
    zone: str
    light: Light
    sentence: str = ""
    """What is wrong and what to do, for the user; empty while all is well."""
    detail: str = ""
    """The technical reason, for the tooltip."""
    last_ok: int | None = None
    """When the last good answer came."""
    next_poll: int | None = None
    interval: float | None = None
    """Seconds between polls at present."""
    requests: int = 0
    bytes: int = 0
    refresh_requests: int = 0
    """Requests of the last refresh."""
    refresh_bytes: int = 0
    refresh_seconds: float = 0.0
    skew: float = 0.0
    """Seconds by which the platform's clock is ahead of ours."""
    watched: tuple[str, ...] = ()
    """Blu: the task ids that are watched."""
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Kind → code → name, where the name differs from the code (`calls.labels`)."""
    last_push: int | None = None
    """When the latest push came; None: none ever did."""
    numbers: Mapping[str, NumberState] = field(default_factory=dict)
    """Huawei: X number → its status, as far as it was pushed."""
    gaps: tuple[tuple[int, int], ...] = ()
    """Spans of the last days in which no push could come, where nothing else tells of calls."""
    recording_days: float | None = None
    """Days for which its platform keeps a recording, from when it told of it; None: not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignRow(Told):
    """A campaign as the feed tells it. Times are UTC epoch milliseconds."""

    id: int
    """The journal's own number, as in a call's `campaign` column."""
    account: str
    platform: Platform
    key: str
    name: str
    kind: CampaignKind = CampaignKind.TASK
    parent: str = ""
    """Key of the campaign of the same account that it stands under; empty: of none."""
    status: str = "unknown"
    raw_status: str = ""
    created_at: int | None = None
    starts_at: int | None = None
    ends_at: int | None = None
    line: str | None = None
    """None: never available on this platform."""
    robot: str | None = None
    entries: int | None = None
    """Numbers submitted; None where not known."""
    entries_exact: bool = True
    """False: at least `entries`."""
    entries_done: int | None = None
    """Numbers whose dialling is over."""
    in_progress: int | None = None
    """Numbers being dialled now; None where the platform does not tell."""
    settled_before: int | None = None
    """A minute that ends at or before this is settled; None: none is."""
    as_of: int | None = None
    """When the last complete reading of it began."""
    over: bool = False
    """Finished or cancelled, and read completely since."""
    note: str = ""
    """What is odd about it, for the user."""
    seq: int = 0
