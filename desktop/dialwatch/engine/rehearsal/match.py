"""What became of a text that was looked for among what platforms list."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from dialwatch.calls.halt import Why
from dialwatch.engine.rehearsal.texts import digits_of
from dialwatch.platforms.halting import ListedEntry

__all__ = ["Found", "How", "Match", "doubt_about"]


class How(Enum):
    """By what an entry was found."""

    NUMBER = "number"
    """The same digits."""
    ID = "id"
    """An id of the entry."""
    SERIAL = "serial"
    """The platform's own number of the entry, by a text that may as well be somebody's number."""
    FORMAT = "format"
    """The same number in another format."""
    MASK = "mask"
    """It fits a masked number."""


class Found(NamedTuple):
    """A listed entry that a text may mean."""

    listing: int
    """Which of the listings, from 0."""
    entry: ListedEntry
    how: How


class Match(NamedTuple):
    """What became of one text."""

    text: str
    found: tuple[Found, ...] = ()
    why: Why | None = None
    """Why there is no match, or none that is sure; None: all that was found is meant."""
    hidden: tuple[int, ...] = ()
    """Listings that may list it with its middle hidden."""

    def sure(self, found: Found) -> bool:
        """Whether this one is meant without a doubt, or is the only one that can be. The only one
        that fits a masked number may be another person's: whose it is may not be listed now."""
        if self.why is Why.AMBIGUOUS or found.how in (How.SERIAL, How.MASK):
            return False
        return found.how is not How.FORMAT or all(one.how is How.FORMAT for one in self.found)


def doubt_about(found: Sequence[Found]) -> Why | None:
    """Ambiguous, where none has the number itself and several numbers could be meant, or the text
    is no more than the platform's own number of an entry."""
    if any(one.how is How.NUMBER for one in found):
        return None
    meant = {digits_of(one.entry.number) for one in found}
    serial = all(one.how is How.SERIAL for one in found)
    return Why.AMBIGUOUS if serial or len(meant) > 1 else None
