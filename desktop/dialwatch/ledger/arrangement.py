"""The bindings in the order in which a table shows them: by X, filtered, sorted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from heapq import nsmallest
from typing import Any

import numpy as np
import numpy.typing as npt

from dialwatch.calls.binding import Binding, Capacity, Mode, NumberRow
from dialwatch.ledger.binding_filter import BindingFilter, has_problem
from dialwatch.ledger.bindings import BindingBook, Key, ends, stands
from dialwatch.ledger.number_figures import NumberCalls

__all__ = ["NEXT", "SORTS", "Arranged", "Asked", "Group", "RowKey", "arranged"]

NEXT = 200
"""Bindings in the list of those that end next."""
RowKey = Key | str
"""Of a row: the binding's key, or X."""

SORTS = ("a", "b", "extension", "y", "left", "made", "calls", "rate", "problems")
"""By what rows can be sorted, beside X."""
_LAST = 2**62
"""Behind all moments: what never ends, or nobody knows when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be shown, and how."""

    filter: BindingFilter = field(default_factory=BindingFilter)
    closed: frozenset[str] = frozenset()
    """X whose bindings are not shown."""
    sort: str = "x"
    falling: bool = False
    most: int = 0
    """Bindings that an X takes, where its own row does not tell; 0: not known."""
    advised: int = 0
    now: int = 0
    """UTC epoch ms: what ended before does not end next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One X, with what is counted over its bindings."""

    x: str
    number: NumberRow | None = None
    capacity: Capacity | None = None
    """None: it was never read, or the limit is not known."""
    bound: int = 0
    """Bindings that stand."""
    shown: int = 0
    """Those that the filter leaves."""
    next_end: int | None = None
    """When the next of them ends, UTC epoch ms; None: none does, or nobody knows."""
    drift: int = 0
    problems: int = 0
    city: str = ""
    is_open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """Rows from the top; never changing."""

    book: BindingBook = field(default_factory=BindingBook)
    calls: NumberCalls = field(default_factory=NumberCalls)
    asked: Asked = field(default_factory=Asked)
    rows: tuple[Group | Binding, ...] = ()
    places: Mapping[RowKey, int] = field(default_factory=dict)
    """Row by key."""
    shown: int = 0
    """Bindings that the filter leaves, in closed groups too."""
    whole: int = 0
    """All bindings."""
    groups: int = 0
    """X that are shown."""
    ends: npt.NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    """When the bindings that stand end, sorted; filtered or not."""
    next: tuple[Binding, ...] = ()
    """Of those that the filter leaves, the next to end."""
    unknown: int = 0
    """Bindings that stand, and of which nobody knows the end; filtered or not."""
    drift: int = 0
    """Bindings with drift; filtered or not."""
    problems: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    """X → bindings that stand."""


def arranged(book: BindingBook, calls: NumberCalls, asked: Asked) -> Arranged:
    """Bring the bindings into order: a tenth of a second for fifty thousand, in any thread."""
    on_x: dict[str, list[Binding]] = {x: [] for x in book.numbers}
    for binding in book.bindings.values():
        on_x.setdefault(binding.x, []).append(binding)
    groups = [_group(book, x, held, asked) for x, held in on_x.items()]
    wanted = asked.filter
    left = {one.x: [b for b in on_x[one.x] if wanted.takes(b, one.number)] for one in groups}
    kept = [one for one in groups if left[one.x] or (wanted.holds_all or _named(one, wanted))]
    rows: list[Group | Binding] = []
    for group in _sorted_groups(kept, calls, asked):
        rows.append(_shown(group, len(left[group.x]), asked))
        if group.x not in asked.closed:
            rows += _sorted(left[group.x], calls, asked)
    known = [at for one in book.bindings.values() if (at := ends(one)) is not None]
    ending = [
        (at, one.key, one)
        for held in left.values()
        for one in held
        if (at := ends(one)) is not None and at > asked.now
    ]
    return Arranged(
        book=book,
        calls=calls,
        asked=asked,
        rows=tuple(rows),
        places={_key(row): at for at, row in enumerate(rows)},
        shown=sum(len(one) for one in left.values()),
        whole=len(book.bindings),
        groups=len(kept),
        ends=np.sort(np.array(known, dtype=np.int64)),
        next=tuple(one for _, _, one in nsmallest(NEXT, ending)),
        unknown=sum(
            1
            for one in book.bindings.values()
            if stands(one) and one.ends is None and not one.endless
        ),
        drift=sum(one.drift for one in groups),
        problems=sum(one.problems for one in groups),
        counts={one.x: one.bound for one in groups},
    )


def _key(row: Group | Binding) -> RowKey:
    return row.x if isinstance(row, Group) else row.key


def _named(group: Group, wanted: BindingFilter) -> bool:
    """An X without bindings is found by its own number, and by what is wrong with it."""
    if wanted.drift or wanted.until is not None or wanted.since is not None:
        return False
    if wanted.problems and (group.number is None or group.number.in_order):
        return False
    return BindingFilter(text=wanted.text).takes(_blank(group.x), None)


def _blank(x: str) -> Binding:
    return Binding(account="", mode=Mode.X, id="", x=x, a="")


def _group(book: BindingBook, x: str, held: list[Binding], asked: Asked) -> Group:
    number = book.numbers.get(x)
    bound = sum(1 for one in held if stands(one))
    known = [at for one in held if (at := ends(one)) is not None and at > asked.now]
    capacity = number.capacity if number is not None else None
    if asked.most and (capacity is None or capacity.used != bound) and _is_read(number):
        capacity = Capacity(used=bound, most=asked.most, advised=asked.advised)
    return Group(
        x=x,
        number=number,
        capacity=capacity,
        bound=bound,
        next_end=min(known, default=None),
        drift=sum(1 for one in held if one.drift),
        problems=sum(1 for one in held if has_problem(one, number)),
        city=(number.city if number is not None else "")
        or next((one.city for one in held if one.city), ""),
    )


def _is_read(number: NumberRow | None) -> bool:
    return number is not None and number.bindings is not None


def _shown(group: Group, shown: int, asked: Asked) -> Group:
    return replace(group, shown=shown, is_open=group.x not in asked.closed)


def _sorted(held: list[Binding], calls: NumberCalls, asked: Asked) -> list[Binding]:
    held = sorted(held, key=lambda one: (one.a, one.y))
    key = _KEYS.get(asked.sort)
    if key is None:
        return held
    return sorted(held, key=lambda one: key(one, calls), reverse=asked.falling)


def _sorted_groups(groups: list[Group], calls: NumberCalls, asked: Asked) -> list[Group]:
    """By X; where rows are sorted by a figure, by that of the whole X."""
    groups = sorted(groups, key=lambda one: one.x, reverse=asked.sort == "x" and asked.falling)
    key = _GROUP_KEYS.get(asked.sort)
    if key is None:
        return groups
    return sorted(groups, key=lambda one: key(one, calls), reverse=asked.falling)


def _left(binding: Binding) -> int:
    at = ends(binding)
    return _LAST if at is None else at


def _calls(binding: Binding, calls: NumberCalls) -> int:
    told = calls.through(binding)
    return 0 if told is None else told.calls


def _rate(binding: Binding, calls: NumberCalls) -> float:
    told = calls.through(binding)
    return -1.0 if told is None or told.rate.value is None else told.rate.value


_KEYS: Mapping[str, Callable[[Binding, NumberCalls], Any]] = {
    "a": lambda one, _: one.a,
    "b": lambda one, _: one.b,
    "extension": lambda one, _: (len(one.extension), one.extension),
    "y": lambda one, _: one.y,
    "left": lambda one, _: _left(one),
    "made": lambda one, _: one.since or 0,
    "calls": _calls,
    "rate": _rate,
    "problems": lambda one, _: has_problem(one, None),
}


def _group_rate(group: Group, calls: NumberCalls) -> float:
    told = calls.on(group.x)
    return -1.0 if told is None or told.rate.value is None else told.rate.value


def _group_calls(group: Group, calls: NumberCalls) -> int:
    told = calls.on(group.x)
    return 0 if told is None else told.calls


_GROUP_KEYS: Mapping[str, Callable[[Group, NumberCalls], Any]] = {
    "left": lambda one, _: _LAST if one.next_end is None else one.next_end,
    "calls": _group_calls,
    "rate": _group_rate,
    "problems": lambda one, _: one.problems,
}
