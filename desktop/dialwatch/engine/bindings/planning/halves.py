"""AXYB: under which AX half a new B goes (8)."""

from collections.abc import Sequence

from dialwatch.calls.binding import Binding, Mode
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.engine.bindings.planning.wish import Wish

__all__ = ["halve"]

_UNDER = "B goes under an X that A has already; what holds for A's half stays as it is."
_WITH = "B goes under the X that {place} gets."
_NO_AREA = "Say of which city (its code) the platform is to pick X."


def halve(items: Sequence[Item], given: Given, standing: Standing) -> None:
    """Give each row that is new its half: one that stands, one of an earlier row, or its own.

    One A is worth one X of a city: an A has 5 at most, and under each there is room for many B.
    """
    if given.mode is not Mode.AXYB:
        return
    _part(items, standing)
    made: dict[tuple[str, str], Item] = {}
    for item in items:
        wish = item.wish
        if not item.open or wish.absent or item.target is not None:
            continue
        there = _standing_half(wish, standing)
        earlier = made.get((wish.a, wish.area))
        if there is not None and wish.b:
            item.half = there
            item.notes.append(_UNDER)
        elif earlier is not None and wish.b:
            item.half = earlier
            item.notes.append(_WITH.format(place=earlier.wish.place))
        elif not wish.area:
            item.conflict(_NO_AREA)
        else:
            made[wish.a, wish.area] = item


def _part(items: Sequence[Item], standing: Standing) -> None:
    """Of the rows that take away all Y of a half, the last one takes the half too."""
    going: dict[str, list[Item]] = {}
    for item in items:
        if item.open and item.wish.absent and item.target is not None:
            going.setdefault(item.target.id, []).append(item)
    for half, rows in going.items():
        whole = len(rows) == len(standing.of_id(half))
        for item in rows:
            item.to_the_end = whole and item is rows[-1]


def _standing_half(wish: Wish, standing: Standing) -> Binding | None:
    fits = [
        one
        for one in standing.of_a(wish.a)
        if (not wish.x or one.x == wish.x)
        and (not wish.area or not one.city or one.city == wish.area)
    ]
    fits.sort(key=lambda one: (one.city != wish.area, one.y))
    return fits[0] if fits else None
