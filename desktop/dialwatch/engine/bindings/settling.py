"""What is made of a request about a binding whose answer is missing, by what the platform shows."""

from dataclasses import dataclass

from dialwatch.engine.launching.settling import MOST_TRIES, Next
from dialwatch.platforms.binding import Step, Traced

__all__ = ["Next", "Open", "next_of"]

_LATE = 15.0
"""Seconds in which a platform may still act on a request whose answer was lost."""
_ONCE = frozenset({Step.BIND, Step.BIND_SECOND})
"""A repeat of these may bind twice (vendors/huawei.md 12.1); of the others it does no harm: they
name a binding by its id, which is never given again, or look anew before they leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A request whose outcome is not known."""

    step: Step
    age: float
    """Seconds from its sending to the beginning of the look."""
    looks: int
    """How often the platform was asked since it was sent or the program began, this one
    included."""
    tries: int
    refused: bool = False
    """Repeated, it was refused: an earlier one may have been done after all."""


def next_of(one: Open, traced: Traced) -> Next:
    """What comes next. A no has to be seen twice, some seconds after it was sent: an answer may be
    late, and what was asked for may be done after the look. LEAVE: it counts as what the platform
    said last, or as unknown where it said nothing.
    """
    if traced.done:
        return Next.DONE
    if one.refused and traced.done is False:
        return Next.LEAVE
    if traced.done is None and one.step not in _ONCE:
        return Next.AGAIN if one.tries < MOST_TRIES else Next.LEAVE
    if one.age < _LATE or (traced.done is False and one.looks < 2):
        return Next.LATER
    if traced.done is None or one.tries >= MOST_TRIES:
        return Next.ASK
    return Next.AGAIN
