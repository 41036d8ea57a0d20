"""The log of what the platforms pushed: every attempt, and what was answered.

It is the sender's own: whether a push counts as acknowledged is read here, not in the program.
"""

from dataclasses import dataclass, field
from typing import Any

__all__ = ["Delivery"]


@dataclass
class Delivery:
    """One push of a platform. World times are UTC epoch seconds."""

    owner: str
    """Whose callback it is: `airudder`, `blu`, or `huawei/` and the application's mode."""
    kind: str
    about: str
    """What it tells of: ids, never a number."""
    body: bytes
    signed: bool = False
    """Huawei: the headers are made anew for each attempt."""
    attempts: list[tuple[int, str]] = field(default_factory=list)
    """When, and the HTTP status or the word of what went wrong."""
    reply: bytes = b""
    """The body of the last answer."""
    first_failure: int | None = None
    given_up: bool = False

    @property
    def acknowledged(self) -> bool:
        """A 200 came."""
        return any(status == "200" for _, status in self.attempts)

    @property
    def settled(self) -> bool:
        """It was acknowledged, or will not be sent again."""
        return self.acknowledged or self.given_up

    def told(self) -> dict[str, Any]:
        """As the control port tells it."""
        return {
            "owner": self.owner,
            "kind": self.kind,
            "about": self.about,
            "acknowledged": self.acknowledged,
            "given_up": self.given_up,
            "attempts": [[at * 1000, status] for at, status in self.attempts],
            "reply": self.reply.decode("utf-8", "replace"),
        }
