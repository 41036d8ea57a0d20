"""One pass over a list: what each look finds of each row."""

import time
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.launch import ProblemKind
from dialwatch.calls.number import matching
from dialwatch.engine.launching.checking.why import RowLook, Why, left_out_for
from dialwatch.store.launches import Row

__all__ = ["Found", "Group", "Pass"]

_FINAL = frozenset({ProblemKind.REFUSED, ProblemKind.CHARACTERS, ProblemKind.STOPPED})
"""Of a row that is never sent, nothing more is to be known."""
_TURN = 64
"""Rows between two moments in which other threads go first."""


@dataclass(slots=True)
class Group:
    """Rows that are told of for the same."""

    rows: int
    line: int
    """Line of the first of them, in the file; 0: it is from no file."""
    reason: str
    """Of the first of them."""


@dataclass(slots=True)
class Found:
    """What was found of the rows of a list."""

    rows: int = 0
    reasons: dict[int, tuple[Why, ...]] = field(default_factory=dict)
    """Place → what was found of it, the gravest first."""
    groups: dict[tuple[ProblemKind, str], Group] = field(default_factory=dict)
    """Kind and what it is about → its rows. A row that is left out counts once, for the gravest."""
    first: Row | None = None
    """The first row that is sent."""

    def sendable(self, include: Collection[ProblemKind] = ()) -> int:
        """Rows that are sent with these kinds included."""
        return self.rows - sum(
            left_out_for(found, include) is not None for found in self.reasons.values()
        )

    def split(
        self, include: Collection[ProblemKind]
    ) -> tuple[list[int], dict[int, tuple[ProblemKind, str]]]:
        """Places of the rows that are sent, and of the others why they are not."""
        out: dict[int, tuple[ProblemKind, str]] = {}
        for place, found in self.reasons.items():
            if (why := left_out_for(found, include)) is not None:
                out[place] = (why.kind, why.reason)
        return [place for place in range(self.rows) if place not in out], out

    def places(self, kind: ProblemKind) -> list[int]:
        """Places of the rows that are told of for this, as `groups` counts them."""
        return [
            place
            for place, found in self.reasons.items()
            if any(one.kind is kind for one in _counted(found))
        ]

    def by_kind(self) -> Counter[ProblemKind]:
        """How many rows each kind has."""
        counts: Counter[ProblemKind] = Counter()
        for (kind, _), group in self.groups.items():
            counts[kind] += group.rows
        return counts


class Pass:
    """Takes the rows piece by piece, in order, in a thread."""

    def __init__(self, looks: Sequence[RowLook], number: str) -> None:
        """`looks` in the order of their gravity; `number`: the column that holds it."""
        self.found = Found()
        self._looks = looks
        self._number = number

    def take(self, rows: Sequence[dict[str, Any]]) -> None:
        """Look at these rows, which follow those before."""
        for place, row in enumerate(rows, self.found.rows):
            if place % _TURN == 0:
                time.sleep(0)  # the loop gets its turn at once, and not after 5 ms
            whys = self._whys(row, place)
            if whys:
                self.found.reasons[place] = whys
                for one in _counted(whys):
                    self._count(one, int(row.get("line") or 0))
            if self.found.first is None and left_out_for(whys) is None:
                self.found.first = row
        self.found.rows += len(rows)

    def _whys(self, row: Row, place: int) -> tuple[Why, ...]:
        number = matching(str(row.get(self._number, "")))
        found: tuple[Why, ...] = ()
        for look in self._looks:
            why = look.why(row, number, place)
            if why is not None:
                found += (why,)
                if why.kind in _FINAL:
                    break
        return found

    def _count(self, why: Why, line: int) -> None:
        group = self.found.groups.get((why.kind, why.about))
        if group is None:
            self.found.groups[why.kind, why.about] = Group(1, line, why.reason)
        else:
            group.rows += 1


def _counted(found: tuple[Why, ...]) -> tuple[Why, ...]:
    """Of what was found of a row, what it counts for: the reason why it is left out, else all."""
    why = left_out_for(found)
    return found if why is None else (why,)
