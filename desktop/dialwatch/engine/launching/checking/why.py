"""Why a row of a list is told of in a check, and which of that keeps it from being sent."""

from collections.abc import Collection
from typing import NamedTuple, Protocol

from dialwatch.calls.launch import ProblemKind
from dialwatch.store.launches import Row

__all__ = ["CHOSEN", "LEFT_OUT", "RowLook", "Why", "left_out_for"]

LEFT_OUT = (
    ProblemKind.REFUSED,
    ProblemKind.CHARACTERS,
    ProblemKind.STOPPED,
    ProblemKind.REPEATED,
    ProblemKind.RUNNING,
)
"""Rows of these are not sent."""
CHOSEN = frozenset({ProblemKind.REPEATED, ProblemKind.RUNNING})
"""Unless the user includes these."""


class Why(NamedTuple):
    """What was found of one row."""

    kind: ProblemKind
    reason: str
    """A sentence, with the sign, the variable or the campaign; no number of a person."""
    about: str = ""
    """What tells problems of one kind apart: the campaign, the variables."""


class RowLook(Protocol):
    """Looks at the rows of a list one by one, in order. Called in a thread."""

    def why(self, row: Row, number: str, place: int) -> Why | None:
        """What is to be told of this row; `number` as `calls.number.matching` gives it."""


def left_out_for(found: tuple[Why, ...], include: Collection[ProblemKind] = ()) -> Why | None:
    """The gravest of what keeps the row from being sent; None: it is sent."""
    for one in found:
        if one.kind in LEFT_OUT and not (one.kind in CHOSEN and one.kind in include):
            return one
    return None
