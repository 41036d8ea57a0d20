"""A dial in the simulated world, and the list entry it belongs to.

Times are whole seconds of UTC epoch: the vendors report whole seconds, and what a platform
cannot say must not be in the truth either.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["ANSWERS", "ENDINGS", "Call", "Entry", "Odd"]

Odd = Literal["", "silent-start", "repeats"]
"""What is odd about how a call sounds: nobody speaks for long, or the robot repeats itself."""

ANSWERS = frozenset({"answered", "answered-person", "answered-machine"})
"""Outcome words that count as answered."""

ENDINGS = ANSWERS | {"cancelled", "invalid-number", "network-failure"}
"""Outcomes after which an entry is not dialled again."""


@dataclass(slots=True)
class Call:
    """One dial of one listed number, decided when it is dialled."""

    id: str
    attempt: int
    dialed: int
    ring: int
    """Seconds from dialling to the answer, or to the end of an unanswered call."""
    talk: int
    outcome: str
    word: str
    """The vendor's word for how it went: a ring type, or a detection code."""
    label: str
    timed: bool = True
    """False when the platform's report will not let anyone say when it was dialled."""
    really: str = ""
    """What the label should have been; empty: what it is."""
    odd: Odd = ""
    """What is odd about how it sounds."""

    @property
    def answered(self) -> bool:
        return self.outcome in ANSWERS

    @property
    def ended(self) -> int:
        return self.dialed + self.ring + self.talk


@dataclass(slots=True)
class Entry:
    """One listed number with its dials, in order of time."""

    index: int
    id: int
    number: str
    calls: list[Call] = field(default_factory=list)
    over: bool = False
    """It will not be dialled again."""
    shown_at: int | None = None
    """When the platform began to report it."""
    variables: Mapping[str, str] | None = None
    """What the caller uploaded with the number; None for the scenario's own people."""
    talking: bool = False
    """A call of it goes on."""
    last: bool = False
    """It is not to be dialled again, however the call that goes on ends."""
    case: str = ""
    """The caller's own key, where one was uploaded."""

    @property
    def cancelled(self) -> bool:
        """It ended as a cancelled call."""
        return self.over and self.calls[-1].outcome == "cancelled"
