"""What is made of a request of unknown outcome, by what the platform showed of it."""

from dataclasses import dataclass
from enum import Enum, auto

from dialwatch.platforms.launching import Settled

__all__ = ["MOST_TRIES", "Next", "Open", "next_of"]

MOST_TRIES = 3
"""How often a request whose outcome nobody knows is sent, unless the user says so."""
_LATE = 15.0
"""Seconds in which a platform may still act on a request whose answer was lost."""
_RESULTS = 90.0
"""Seconds after which results of a list that is dialled would be there."""


class Next(Enum):
    """What comes next."""

    DONE = auto()
    """It took place."""
    AGAIN = auto()
    """It did not, or a repeat does no harm: it is sent once more."""
    LATER = auto()
    """It is looked at again."""
    ASK = auto()
    """The user has to decide."""
    LEAVE = auto()
    """Nobody can tell, and there is nothing to decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A request whose outcome is not known."""

    age: float
    """Seconds from its sending to the beginning of the look."""
    looks: int
    """How often the platform was asked since it was sent or the program began, this one
    included."""
    tries: int
    begins: bool
    """It makes a campaign."""
    repeatable: bool
    """The contract says that a repeat does no harm."""


def next_of(one: Open, settled: Settled) -> Next:
    """What comes next. A no has to be seen twice, some seconds after it was sent: an answer may be
    late, and what was asked for may be done after the look."""
    if settled.done:
        return Next.DONE
    if settled.done is False:
        if one.looks < 2 or one.age < _LATE:
            return Next.LATER
        return Next.AGAIN if one.tries < MOST_TRIES else Next.ASK
    if one.repeatable:
        return Next.AGAIN if one.tries < MOST_TRIES else Next.LEAVE
    return Next.LATER if one.age < (_LATE if one.begins else _RESULTS) else Next.ASK
