"""One push: what a platform sends to the customer, and how its deliveries went."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.simulator.retries import Retries

__all__ = ["Attempt", "Headers", "Message", "Push"]

Headers = Callable[[], Mapping[str, str]]
"""Makes the headers of one delivery."""


@dataclass(frozen=True)
class Message:
    """What is to be sent."""

    account: str
    kind: str
    about: Mapping[str, Any]
    """What the receiver must recognise it by."""
    body: bytes
    headers: Headers


@dataclass(slots=True)
class Attempt:
    """One delivery."""

    world: int
    """World time at which it began, UTC epoch milliseconds."""
    real: int
    """Real time at which it began, UTC epoch milliseconds."""
    took: int
    """Real milliseconds."""
    status: int | None
    error: str = ""
    """Why there was no status."""

    def told(self) -> dict[str, Any]:
        return {
            "world": self.world,
            "real": self.real,
            "took": self.took,
            "status": self.status,
            "error": self.error,
        }


@dataclass(slots=True, eq=False)
class Push:
    """What is sent, and what became of it."""

    id: int
    account: str
    kind: str
    about: Mapping[str, Any]
    body: bytes
    """Dropped once nothing will be sent any more."""
    headers: Headers
    retries: Retries
    made: int
    """World time, UTC epoch milliseconds."""
    patience: float
    """Real seconds until a delivery without an answer is given up."""
    again: int = 0
    """It is to be sent once more so many world seconds after it was taken; 0: it is not."""
    attempts: list[Attempt] = field(default_factory=list)
    failures: int = 0
    first_failure: int = 0
    """World second."""
    acknowledged: bool = False
    over: bool = False
    """Nothing of it will be sent any more."""
    meant: str = ""
    """What the answer to a question was taken for."""

    def told(self) -> dict[str, Any]:
        """As the control port tells it."""
        return {
            "id": self.id,
            "platform": self.account.partition("/")[0],
            "account": self.account,
            "kind": self.kind,
            "about": dict(self.about),
            "made": self.made,
            "acknowledged": self.acknowledged,
            "over": self.over,
            "meant": self.meant,
            "attempts": [attempt.told() for attempt in self.attempts],
        }
