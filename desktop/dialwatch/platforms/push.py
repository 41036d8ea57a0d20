"""What the platforms' pushes have in common: who may push, what is answered, what it tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.push import PushState

__all__ = ["TAKEN", "Answer", "Headers", "Proof", "PushAsk", "Pushed", "Pushes"]

Headers = Mapping[str, str]
"""Names in lower case."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether a push is the account's own platform's."""

    good: bool
    late: bool = False
    """Rightly signed, but long ago or with a nonce that was used before."""
    note: str = ""
    """What was found out about the signature, for the log and the screen."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the platform wants to hear."""

    body: bytes = b""
    word: str = ""
    """What was decided, where the platform asked; kept with the push."""
    media_type: str = "application/json;charset=utf-8"


TAKEN = Answer()
"""200 without a body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushAsk:
    """How a push is to be read. Can be sent to a worker process."""

    kind: str
    received: int
    """UTC epoch milliseconds."""


@dataclass(slots=True, kw_only=True)
class Pushed:
    """What a push tells, in our words."""

    calls: Sequence[CallSeen] = ()
    campaigns: Sequence[CampaignSeen] = ()
    look_at: Sequence[str] = ()
    """Keys of campaigns that have to be asked for: the push does not tell enough."""
    list_again: bool = False
    """Something changed that only the list of campaigns tells."""
    through: Sequence[str] = ()
    """X numbers through which a text message went."""
    numbers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """X numbers whose status changed → `status` and `cause`, the platform's own words."""
    state: PushState = PushState.DONE
    note: str = ""
    """One line for the screen, without numbers of persons."""
    oddities: Sequence[str] = ()


class Pushes(Protocol):
    """One account's pushes."""

    def header_proof(self, headers: Headers, now: datetime) -> Proof:
        """Judge by the headers alone, before the body is read."""

    def body_proof(self, kind: str, headers: Headers, body: bytes) -> Proof:
        """Judge by the body too."""

    def answer(self, kind: str, body: bytes) -> Answer:
        """What is answered once the push is durable. Quick: the platform waits. Never raises."""

    def unkept_answer(self, kind: str, body: bytes) -> Answer | None:
        """What is answered when the push could not be kept; None: that it has to come again."""

    def read(self, ask: PushAsk, body: bytes) -> Pushed:
        """What it tells. Raises BadAnswer when it cannot be read."""
