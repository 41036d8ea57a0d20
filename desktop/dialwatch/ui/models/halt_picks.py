"""What is chosen of a rehearsal: kept in figures, so that ten thousand checks cost no look at all.

Plain Python, so that it can be asked about without a window.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dialwatch.calls.halt import Candidate, Rehearsal, Standing, Unmatched, Why

__all__ = ["GroupKey", "HaltPicks", "Item", "in_order"]

GroupKey = tuple[str, str]
"""(account, campaign)."""
Item = Candidate | Unmatched

_LAST = frozenset({Why.REPEATED})


def in_order(rehearsal: Rehearsal) -> list[Item]:
    """What needs a person on top, each with its candidates below it; repeated ones at the end."""
    several = {one.text for one in rehearsal.unmatched if one.why in (Why.AMBIGUOUS, Why.MASKED)}
    beside: dict[str, list[Candidate]] = {}
    rest: list[Item] = []
    for one in rehearsal.candidates:
        if several and one.text in several:
            beside.setdefault(one.text, []).append(one)
        else:
            rest.append(one)
    first: list[Item] = []
    for wrong in rehearsal.unmatched:
        if wrong.why not in _LAST:
            first.append(wrong)
            first.extend(beside.pop(wrong.text, ()))
    last = [wrong for wrong in rehearsal.unmatched if wrong.why in _LAST]
    return [*first, *rest, *last]


@dataclass(slots=True)
class _Group:
    name: str
    account: str
    rows: list[int]
    counts: Counter[Standing]
    chosen: int = 0


class HaltPicks:
    """The rows of a rehearsal and their checks. Rows are counted from 0, in the order added."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.counts: Counter[Standing | Why] = Counter()
        """How many rows stand how."""
        self.groups: dict[GroupKey, _Group] = {}
        self._checked = bytearray()
        self.chosen = 0
        """How many are chosen."""

    def add(self, items: Sequence[Item]) -> None:
        """More rows, checked as the rehearsal says."""
        for item in items:
            row = len(self.items)
            self.items.append(item)
            if isinstance(item, Unmatched):
                self.counts[item.why] += 1
                self._checked.append(0)
                continue
            checked = item.chosen and item.standing.stoppable
            self.counts[item.standing] += 1
            self._checked.append(checked)
            self.chosen += checked
            group = self._group(item)
            group.rows.append(row)
            group.counts[item.standing] += 1
            group.chosen += checked

    def can_choose(self, row: int) -> bool:
        """A request could be sent for this row, and could still change something."""
        item = self.items[row]
        return isinstance(item, Candidate) and item.standing.stoppable

    def is_chosen(self, row: int) -> bool:
        """Whether the row is checked."""
        return bool(self._checked[row])

    def choose(self, rows: Iterable[int], on: bool) -> None:
        """Check or uncheck these rows, as far as they can be."""
        for row in rows:
            item = self.items[row]
            if bool(self._checked[row]) == on or not isinstance(item, Candidate):
                continue
            if not item.standing.stoppable:
                continue
            self._checked[row] = on
            change = 1 if on else -1
            self.chosen += change
            self.groups[item.account, item.campaign].chosen += change

    def choose_group(self, key: GroupKey, on: bool) -> None:
        """Check or uncheck all of a campaign."""
        self.choose(self.groups[key].rows, on)

    def indexes(self) -> list[int]:
        """What is asked for: the chosen candidates' places in the rehearsal."""
        return sorted(one.index for one in self.picked())

    def picked(self) -> Iterator[Candidate]:
        """The chosen candidates."""
        for item, checked in zip(self.items, self._checked, strict=True):
            if checked and isinstance(item, Candidate):
                yield item

    def left(self) -> tuple[int, int]:
        """Of the chosen campaigns: numbers that stay undone, and campaigns that do not tell."""
        told = [one.left for one in self.picked()]
        return sum(left for left in told if left is not None), told.count(None)

    def rows_standing(self, standing: Standing | Why | None) -> list[int]:
        """The rows that stand so; all of them for None."""
        if standing is None:
            return list(range(len(self.items)))
        return [row for row, item in enumerate(self.items) if _standing(item) is standing]

    def _group(self, item: Candidate) -> _Group:
        key = (item.account, item.campaign)
        if key not in self.groups:
            self.groups[key] = _Group(item.name, item.account, [], Counter())
        return self.groups[key]


def _standing(item: Item) -> Standing | Why:
    return item.standing if isinstance(item, Candidate) else item.why
