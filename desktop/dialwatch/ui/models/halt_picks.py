"""What is chosen of a rehearsal: kept in columns, so that ten thousand checks hold up nothing.

Without Qt, so that it can be asked about without a window.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dialwatch.calls.halt import Candidate, Rehearsal, Standing, Unmatched, Why

__all__ = ["GroupKey", "HaltPicks", "Item", "Rows", "in_order"]

GroupKey = tuple[str, str]
"""(account, campaign)."""
Item = Candidate | Unmatched
Rows = npt.NDArray[np.int64]

_LAST = frozenset({Why.REPEATED})
_CODES: dict[Standing | Why, int] = {one: at for at, one in enumerate((*Standing, *Why))}


def in_order(rehearsal: Rehearsal) -> list[Item]:
    """What needs a person on top, each with its candidates below it; what is over, and what was
    repeated, at the end."""
    several = {one.text for one in rehearsal.unmatched if one.why in (Why.AMBIGUOUS, Why.MASKED)}
    beside: dict[str, list[Candidate]] = {}
    rest: list[Item] = []
    over: list[Item] = []
    for one in rehearsal.candidates:
        if several and one.text in several:
            beside.setdefault(one.text, []).append(one)
        else:
            (rest if one.standing.stoppable else over).append(one)
    first: list[Item] = []
    for wrong in rehearsal.unmatched:
        if wrong.why not in _LAST:
            first.append(wrong)
            first.extend(beside.pop(wrong.text, ()))
    last = [wrong for wrong in rehearsal.unmatched if wrong.why in _LAST]
    return [*first, *rest, *over, *last]


@dataclass(slots=True)
class _Group:
    name: str
    account: str
    at: int
    """Its place among the groups."""
    counts: Counter[Standing] = field(default_factory=Counter)


class HaltPicks:
    """The rows of a rehearsal and their checks. Rows are counted from 0, in the order added."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.counts: Counter[Standing | Why] = Counter()
        """How many rows stand how."""
        self.groups: dict[GroupKey, _Group] = {}
        self._codes: Rows = np.empty(0, np.int64)
        self._group: Rows = np.empty(0, np.int64)
        """The group of each row; -1 where it leads to no request."""
        self._able = np.empty(0, np.bool_)
        self._sure = np.empty(0, np.bool_)
        """Chosen by the rehearsal itself: the others are chosen one by one alone."""
        self._checked = np.empty(0, np.bool_)

    @property
    def chosen(self) -> int:
        """How many are chosen."""
        return int(np.count_nonzero(self._checked))

    def add(self, items: Sequence[Item]) -> None:
        """More rows, checked as the rehearsal says."""
        told = [self._told(item) for item in items]
        self.items.extend(items)
        codes, groups, able, checked = zip(*told, strict=True) if told else ((), (), (), ())
        self._codes = np.append(self._codes, np.array(codes, np.int64))
        self._group = np.append(self._group, np.array(groups, np.int64))
        self._able = np.append(self._able, np.array(able, np.bool_))
        self._sure = np.append(self._sure, np.array(checked, np.bool_))
        self._checked = np.append(self._checked, np.array(checked, np.bool_))

    def can_choose(self, row: int) -> bool:
        """A request could be sent for this row, and could still change something."""
        return bool(self._able[row])

    def is_chosen(self, row: int) -> bool:
        """Whether the row is checked."""
        return bool(self._checked[row])

    def turn(self, rows: Rows) -> None:
        """Check these rows, or uncheck them if all are checked that are meant.

        Of several only the sure ones are meant, where there are any: nobody chooses a number that
        is ambiguous by choosing a heap.
        """
        sure = rows[self._sure[rows]]
        meant = sure if len(rows) > 1 and len(sure) else rows[self._able[rows]]
        on = not bool(self._checked[meant].all())
        self.choose(meant if on else rows, on)

    def choose(self, rows: Rows, on: bool) -> None:
        """Check or uncheck these rows, as far as they can be."""
        self._checked[rows[self._able[rows]]] = on

    def choose_group(self, key: GroupKey, on: bool) -> None:
        """Check all of a campaign that are sure, or uncheck all of it."""
        of_it = self._group == self.groups[key].at
        self.choose(np.flatnonzero(of_it & self._sure if on else of_it), on)

    def chosen_by_group(self) -> dict[GroupKey, int]:
        """How many are chosen of each campaign."""
        return self._by_group(self._checked)

    def sure_by_group(self) -> dict[GroupKey, int]:
        """How many of each campaign are chosen with it."""
        return self._by_group(self._sure)

    def indexes(self) -> list[int]:
        """What is asked for: the chosen candidates' places in the rehearsal."""
        return sorted(one.index for one in self.picked())

    def picked(self) -> Iterator[Candidate]:
        """The chosen candidates."""
        for row in np.flatnonzero(self._checked).tolist():
            item = self.items[row]
            if isinstance(item, Candidate):
                yield item

    def left(self) -> tuple[int, int]:
        """Of the chosen campaigns: numbers that stay undone, and campaigns that do not tell."""
        told = [one.left for one in self.picked()]
        return sum(left for left in told if left is not None), told.count(None)

    def rows_standing(self, standing: Standing | Why | None) -> Rows:
        """The rows that stand so; all of them for None."""
        if standing is None:
            return np.arange(len(self.items), dtype=np.int64)
        return np.flatnonzero(self._codes == _CODES[standing])

    def _by_group(self, which: npt.NDArray[np.bool_]) -> dict[GroupKey, int]:
        counted = np.bincount(self._group[which], minlength=len(self.groups)).tolist()
        return {key: counted[group.at] for key, group in self.groups.items()}

    def _told(self, item: Item) -> tuple[int, int, bool, bool]:
        if isinstance(item, Unmatched):
            self.counts[item.why] += 1
            return _CODES[item.why], -1, False, False
        standing = item.standing
        key = (item.account, item.campaign)
        group = self.groups.get(key)
        if group is None:
            group = self.groups[key] = _Group(item.name, item.account, len(self.groups))
        group.counts[standing] += 1
        self.counts[standing] += 1
        able = standing.stoppable
        return _CODES[standing], group.at, able, able and item.chosen
