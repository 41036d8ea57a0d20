"""What a list or a selection changes: a row for each row of it, and the requests in their order."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import PlanKind, PlanRow, RowKind
from dialwatch.engine.bindings.leaving import over
from dialwatch.engine.bindings.planning.capacity import MOST, capacity_of, crowded
from dialwatch.engine.bindings.planning.conflicts import first_conflict, meant_twice, out_of_order
from dialwatch.engine.bindings.planning.deltas import compare
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.halves import halve
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.losses import losses_of, unrestorable
from dialwatch.engine.bindings.planning.matching import match
from dialwatch.engine.bindings.planning.notes import notes_of, warnings_of
from dialwatch.engine.bindings.planning.ordering import order
from dialwatch.engine.bindings.planning.planned import Planned
from dialwatch.engine.bindings.planning.room import Room
from dialwatch.engine.bindings.planning.sequence import fault_of, sequence
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.engine.bindings.planning.wish import wish_of
from dialwatch.engine.bindings.planning.words import changes_of

__all__ = ["plan"]

_PIECE = 500
_OVER = "It would have ended by now: it is left unbound."
_NO_LIFE = "How long it would still live is not known. Give a lifetime for it."


def plan(rows: Iterable[Mapping[str, Any]], given: Given, standing: Standing) -> Planned:
    """What these rows change in what stands. Pure, and without a pause: for a thread; fifty
    thousand rows take some two seconds.
    """
    items = [Item(wish_of(index, row, given)) for index, row in enumerate(rows)]
    for item in items:
        if said := first_conflict(item.wish, given, standing):
            item.conflict(said)
    _repeated(items)
    if given.kind is PlanKind.CLEAR:
        _clear(items, standing)
    else:
        match(items, given, standing)
    for item in items:
        if item.open:
            compare(item, given)
    halve(items, given, standing)
    _held_against_platform(items, given, standing)
    room = Room(given.limits, standing)
    ordered = order(items, given, room)
    for item in items:
        if item.open:
            item.kind = _kind_of(item)
    requests = sequence(ordered, given, room)
    found = _planned(items, requests, given, standing, room)
    room.let_go()
    for used in (ordered, items):  # at once it would take longer than anybody may wait
        while used:
            del used[-_PIECE:]
    return found


def _repeated(items: Sequence[Item]) -> None:
    """The same binding once more: the first row counts."""
    first: dict[tuple[str, ...], Item] = {}
    for item in items:
        if not item.open:
            continue
        known = first.setdefault(item.wish.identity, item)
        if known is item:
            continue
        one, other = known.wish, item.wish
        if (one.absent, one.values, one.life) == (other.absent, other.values, other.life):
            item.kind = RowKind.REPEATED
            item.reason = f"{one.place.capitalize()} is the same."
        else:
            item.conflict(meant_twice(known))


def _clear(items: Sequence[Item], standing: Standing) -> None:
    for item in items:
        if item.open:
            item.also = tuple(standing.on_x(item.wish.x))
            if not item.also:
                item.kind = RowKind.SAME
                item.notes.append("Nothing stands on it.")


def _held_against_platform(items: Sequence[Item], given: Given, standing: Standing) -> None:
    """What the platform states that it refuses; what has ended is not bound again."""
    for item in items:
        if not item.open or item.wish.absent:
            continue
        wish = item.wish
        if item.target is None and wish.whole and over({"ends": wish.ends}, given.now):
            item.kind = RowKind.SAME
            item.notes.append(_OVER)
        elif item.target is None and wish.whole and _lacks_life(item, given):
            item.conflict(_NO_LIFE)
        elif said := _refused(item, given, standing):
            item.conflict(said)


def _refused(item: Item, given: Given, standing: Standing) -> str:
    frozen = out_of_order(item.wish.x, standing) if item.target is None else ""
    return frozen or fault_of(item, given)


def _lacks_life(item: Item, given: Given) -> bool:
    return given.mode is not Mode.AX and item.wish.lives is None and item.wish.ends is None


def _kind_of(item: Item) -> RowKind:
    if item.wish.absent:
        return RowKind.GONE
    return RowKind.NEW if item.target is None else RowKind.CHANGED


def _planned(
    items: Sequence[Item], requests: Sequence[Any], given: Given, standing: Standing, room: Room
) -> Planned:
    before: dict[int, tuple[Binding, ...]] = {
        item.wish.index: item.also or ((item.target,) if item.target is not None else ())
        for item in items
        if item.kind in (RowKind.NEW, RowKind.CHANGED, RowKind.GONE)
    }
    counts: dict[RowKind, int] = dict(Counter(item.kind for item in items if item.kind))
    going = sum(len(before[item.wish.index]) for item in items if item.kind is RowKind.GONE)
    numbers = {x for item in items if item.wish.index in before and (x := _x_of(item))}
    capacity = capacity_of(numbers, given, standing, room)
    warnings = [
        *warnings_of(counts, given, going),
        *([said] if (said := crowded(capacity)) else []),
    ]
    return Planned(
        rows=[_row(item, given, standing) for item in items],
        requests=requests,
        before=before,
        capacity=tuple(capacity[:MOST]),
        x_numbers=len(numbers),
        going=going,
        warnings=tuple(warnings),
        unrestorable=unrestorable(losses_of(item, given) for item in items),
    )


def _x_of(item: Item) -> str:
    return item.target.x if item.target is not None else item.wish.x


def _row(item: Item, given: Given, standing: Standing) -> PlanRow:
    wish, target = item.wish, item.target
    kind = item.kind or RowKind.CONFLICT
    names = {
        name: getattr(wish, name) or (getattr(target, name) if target is not None else "")
        for name in ("x", "a", "b", "y", "extension")
    }
    return PlanRow(
        index=wish.index, line=wish.line, kind=kind, binding=target.id if target else "",
        reason=item.reason, notes=notes_of(item, given, standing),
        changes=changes_of(item, given) if kind is RowKind.CHANGED else {},
        **names,
    )  # fmt: skip
