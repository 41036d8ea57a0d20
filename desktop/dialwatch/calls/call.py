"""A call: one dial of one listed number (metrics.md, "What is counted")."""

from dataclasses import dataclass

from dialwatch.calls.outcome import Outcome

__all__ = ["CallSeen"]


@dataclass(slots=True, kw_only=True)
class CallSeen:
    """One observation of a call: at `seen_at`, this account's platform said that it is so.

    Times are UTC epoch milliseconds, lengths milliseconds, None where not told. Treat as
    frozen: it is not declared so only because making 2 000 a second would cost twice as much.
    """

    account: str
    campaign: str
    """The platform's id of the campaign."""
    key: str
    """Stable within the account, the same by poll and by push: `campaign/call id`."""
    call_id: str
    """The platform's own id of the call; empty where it gives none."""
    entry: str
    """The platform's id of the list entry; the calls of one entry are its redials."""
    number: str
    """Called number, the platform's text."""
    outcome: Outcome
    label: str = ""
    caller: str = ""
    """Number shown as caller."""
    line: str = ""
    robot: str = ""
    attempt: int = 1
    """1 for the first dial of the entry, 2 for its first redial …"""
    dialed_at: int | None = None
    """None: cannot be timed; counted in totals, left out of minute curves."""
    answered_at: int | None = None
    ended_at: int | None = None
    ring: int | None = None
    talk: int | None = None
    has_recording: bool = False
    seen_at: int
    """When it reached us."""
    raw: bytes = b"{}"
    """The platform's record of it, JSON: opened only when the user opens the call."""
    hint: bool = False
    """Another source is the authority: what that tells of this call counts more, however old."""
