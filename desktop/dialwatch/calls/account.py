"""An account on a platform, as the engine tells the window of it."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from dialwatch.calls.platform import Platform

__all__ = ["AccountState", "CampaignRow", "Light"]


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


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class AccountState(_Told):
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


class CampaignRow(_Told):
    """A campaign as the feed tells it. Times are UTC epoch milliseconds."""

    id: int
    """The journal's own number, as in a call's `campaign` column."""
    account: str
    platform: Platform
    key: str
    name: str
    kind: str = "task"
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
