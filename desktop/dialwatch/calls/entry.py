"""An entry: one listed number of a campaign, dialled once or several times."""

from typing import NamedTuple

__all__ = ["Entry", "attempts"]


class Entry(NamedTuple):
    """A listed number: what all of its calls share. A tuple, because 20 000 come in a body."""

    id: str
    """The platform's id of the entry."""
    number: str
    """The platform's text."""
    robot: str = ""
    """The platform's id of the robot that calls it."""


def attempts(told: int | None, listed: int, most: int) -> int:
    """How often an entry was dialled (metrics.md, "What is counted").

    `told` is the platform's own count where it gives one, `listed` the dials that it lists, the
    last one included. A count below what is listed is wrong; one absurdly above is cut at `most`
    more, so that a slip of the platform does not become a million rows.
    """
    return listed if told is None or told <= listed else min(told, listed + most)
