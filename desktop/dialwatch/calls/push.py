"""A push: what a platform told us by itself, kept as it came."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from dialwatch.calls.account import Told
from dialwatch.calls.platform import Platform

__all__ = ["PUSH_KINDS", "PushKind", "PushRow", "PushState", "push_kind"]


class PushState(IntEnum):
    """Where a kept push stands. The numbers are stored and sent: never renumber, only add."""

    WAITING = 0
    """Kept and acknowledged; not read yet."""
    DONE = 1
    """Read: what it tells is in the journal."""
    RAW = 2
    """Kept and shown as it came: nothing reads this kind yet."""
    QUARANTINE = 3
    """It cannot be read."""

    @property
    def word(self) -> str:
        """As it is shown."""
        return ("waiting", "read", "kept", "cannot be read")[self]


@dataclass(frozen=True, slots=True)
class PushKind:
    """One kind of push of a platform; each has an address of its own."""

    id: str
    title: str
    asks: bool = False
    """The platform waits for an answer that decides something."""


PUSH_KINDS: Mapping[Platform, tuple[PushKind, ...]] = {
    Platform.AIRUDDER: (
        PushKind("call", "Call finished"),
        PushKind("task", "Task finished"),
        PushKind("plan", "Plan finished"),
        PushKind("workflow", "Workflow status changed"),
        PushKind("list", "Workflow list completed"),
        PushKind("node", "Custom node of a workflow"),
        PushKind("inbound-transferred", "Inbound: to an agent"),
        PushKind("inbound-ended", "Inbound: call ended"),
        PushKind("pds", "Predictive dialer"),
        PushKind("waba", "WhatsApp message status"),
        PushKind("chatbot", "Chatbot session"),
    ),
    Platform.BLU: (
        PushKind("result", "Dial result"),
        PushKind("verify", "Pre-dial verification", asks=True),
    ),
    Platform.HUAWEI: (
        PushKind("status", "Call status, call control"),
        PushKind("fee", "Call records (bills)"),
        PushKind("sms", "SMS notification"),
        PushKind("block", "SMS control", asks=True),
        PushKind("number", "X-number status"),
    ),
}
"""The kinds of each platform (vendors/airudder.md 6, 7; airudder-workflow.md 3, 4.1, 8.2;
blu.md 5, 6; huawei.md 11.1)."""


def push_kind(platform: Platform, kind: str) -> PushKind:
    """The kind called so. Raises KeyError."""
    for one in PUSH_KINDS[platform]:
        if one.id == kind:
            return one
    raise KeyError(kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class PushRow(Told):
    """A kept push, without its body. Times are UTC epoch milliseconds."""

    id: int
    account: str
    kind: str
    received: int
    """When it came first."""
    last: int
    """When it came last; the platforms repeat."""
    copies: int = 1
    """How often the very same body came."""
    late: bool = False
    """Rightly signed, but long ago or with a used nonce."""
    size: int = 0
    """Bytes of the body."""
    state: int = PushState.WAITING
    answer: str = ""
    """What was answered where the platform asked."""
    note: str = ""
    """What it tells, in a line without numbers of persons."""
    reason: str = ""
    """Why it cannot be read."""
