"""AXYB: under which AX half a new B goes (8)."""

from collections.abc import Mapping, Sequence

from dialwatch.calls.binding import Binding, Mode
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.engine.bindings.planning.wish import Wish
from dialwatch.platforms.binding import Step

__all__ = ["halve"]

Life = tuple[int | None, int | None]
"""`lives` and `ends`."""
_UNDER = "B goes under an X that A has already; what holds for A's half stays as it is."
_WITH = "B goes under the X that {place} gets."
_OTHERWISE = (
    "A's X has other values, and an AXYB binding cannot be changed. Leave them out, or unbind A's "
    "X first."
)
_OTHERWISE_THAN = (
    "It goes under the X that {place} gets, with the same values and lifetime: make them equal, or "
    "choose another city."
)
_SOONER = "A's X ends sooner, and every Y with it. Give a shorter life, or unbind A's X first."
_UNSAID: Mapping[str, object] = {"record": False, "direction": "0"}
"""What holds where a query tells nothing (8)."""
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
        name = ("half", wish.half) if wish.half else (wish.a, wish.area)
        there, earlier = _standing_half(wish, standing), made.get(name)
        if there is not None and wish.b:
            _under(item, there, given)
        elif earlier is not None and wish.b:
            _with(item, earlier)
        elif not wish.area:
            item.conflict(_NO_AREA)
        else:
            made[name] = item


def _part(items: Sequence[Item], standing: Standing) -> None:
    """Of the rows that take away all Y of a half, the last one takes the half too."""
    going: dict[str, list[Item]] = {}
    for item in items:
        if item.open and item.wish.absent and item.target is not None:
            going.setdefault(item.target.id, []).append(item)
    for half, rows in going.items():
        stays = all(item.wish.half for item in rows)
        whole = len(rows) == len(standing.of_id(half)) and not stays
        for item in rows:
            item.to_the_end = whole and item is rows[-1]


def _under(item: Item, half: Binding, given: Given) -> None:
    """B under a half that stands: nothing of that can be changed (8)."""
    wish = item.wish
    lives = wish.yb_lives or wish.lives or 0
    ends = wish.ends if wish.ends is not None else given.now + lives * 1000
    if any(
        told != half.values.get(name, _UNSAID.get(name)) for name, told in _of_half(wish, given)
    ):
        item.conflict(_OTHERWISE)
    elif half.ends is not None and ends > half.ends:
        item.conflict(_SOONER)
    else:
        item.half = half
        item.notes.append(_UNDER)


def _with(item: Item, earlier: Item) -> None:
    """B under the half of an earlier row, which then holds for both."""
    wish, first = item.wish, earlier.wish
    if wish.whole:
        item.half = earlier
        earlier.life = _longer(earlier.life or (first.lives, first.ends), (wish.lives, wish.ends))
    elif (wish.values, wish.lives, wish.ends) != (first.values, first.lives, first.ends):
        item.conflict(_OTHERWISE_THAN.format(place=first.place))
    else:
        item.half = earlier
        item.notes.append(_WITH.format(place=first.place))


def _longer(one: Life, other: Life) -> Life:
    """0 never ends; what is not said is the plan's own lifetime."""
    if 0 in (one[0], other[0]):
        return (0, None)
    return max(one, other, key=lambda life: life[1] or 0)


def _of_half(wish: Wish, given: Given) -> list[tuple[str, object]]:
    return [(name, one) for name, one in wish.values.items() if given.takes(Step.BIND, name)]


def _standing_half(wish: Wish, standing: Standing) -> Binding | None:
    if wish.half:
        return next(iter(standing.of_id(wish.half)), None)
    fits = [
        one
        for one in standing.of_a(wish.a)
        if (not wish.x or one.x == wish.x)
        and (not wish.area or not one.city or one.city == wish.area)
    ]
    fits.sort(key=lambda one: (one.city != wish.area, one.y))
    return fits[0] if fits else None
