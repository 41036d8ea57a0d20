"""The requests of a plan one after the other, and which of them have to wait for each other."""

from collections.abc import Iterable, Sequence

from dialwatch.calls.binding import Binding, Mode
from dialwatch.engine.bindings.planning import requests
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.ordering import Act, Ordered
from dialwatch.engine.bindings.planning.planned import Request
from dialwatch.engine.bindings.planning.room import Key, Room, keys
from dialwatch.platforms.binding import Change

__all__ = ["fault_of", "sequence"]


def fault_of(item: Item, given: Given) -> str:
    """What the platform states that it refuses about what the row asks for; empty: nothing."""
    if item.target is None:
        item.binds = [*_binds(item, given)]
    changes = (
        [requests.modify(item, item.target)]
        if item.target is not None
        else [change for change, _ in item.binds]
    )
    return next((said for change in changes if (said := given.fault(change))), "")


def sequence(ordered: Ordered, given: Given, room: Room) -> list[Request]:
    """All requests, in their order."""
    made: list[Request] = []
    firsts: dict[int, int] = {}
    picked, mixed = _picked_people(ordered), _mixed(ordered, given)
    for item, act in ordered:
        touches = _touches(item, act, given, room, picked | mixed)
        for change, half in _changes(item, act, given):
            of = firsts.get(half.wish.index) if isinstance(half, Item) else None
            shared = (f"half {half.wish.index}",) if isinstance(half, Item) else ()
            firsts.setdefault(item.wish.index, len(made))
            made.append(
                Request(
                    row=item.wish.index, change=change, touches=(*touches, *shared), of=of,
                    ids=tuple(one.id for one in item.also),
                )
            )  # fmt: skip
    return made


def _changes(item: Item, act: Act, given: Given) -> Iterable[tuple[Change, "Item | None"]]:
    """Each with the row whose answer names its binding."""
    target = item.target
    if act is Act.REMOVE:
        yield requests.remove(item, given), None
    elif act is Act.CHANGE and target is not None:
        yield requests.modify(item, target), None
    elif target is not None:
        yield requests.bind_anew(item, target, given), None
    else:
        yield from item.binds if item.life is None else _binds(item, given)


def _binds(item: Item, given: Given) -> Iterable[tuple[Change, "Item | None"]]:
    half = item.half
    if half is None:
        yield requests.bind(item, given), None
    if given.mode is Mode.AXYB and item.wish.b:
        known = half.id if isinstance(half, Binding) else ""
        yield requests.bind_second(item, given, known), _maker(item)


def _maker(item: Item) -> "Item | None":
    if isinstance(item.half, Binding):
        return None
    return item.half if item.half is not None else item


def _touches(
    item: Item, act: Act, given: Given, room: Room, picked: frozenset[str]
) -> tuple[str, ...]:
    """What it has to itself while it is under way: the people it is about, on their X; and an X,
    or an A, for which there is not room enough at once.
    """
    found = [*item.frees, *item.takes, *_there(item, given)]
    wish, target = item.wish, item.target
    names = [_name(key) for key in found if room.tight(key)]
    people = {wish.a, wish.b, *((target.a, target.b) if target is not None else ())}
    names += [f"of {one}" for one in people & picked]
    if act is Act.BIND and wish.x in picked:
        names.append(f"extensions of {wish.x}")
    if target is not None:
        names.append(f"id {target.id}")
    if isinstance(item.half, Binding):
        names.append(f"id {item.half.id}")
    return tuple(dict.fromkeys(names))


def _there(item: Item, given: Given) -> Sequence[Key]:
    found: list[Key] = []
    for one in (item.target, *item.also):
        if one is not None:
            found += keys(
                given.mode, given.limits, x=one.x, a=one.a, b=one.b, extension=one.extension
            )
    return found


def _picked_people(ordered: Ordered) -> frozenset[str]:
    """Whom the platform gives an X of its own choice."""
    return frozenset(
        one
        for item, act in ordered
        if act is Act.BIND and not item.wish.x and item.target is None
        for one in (item.wish.a, item.wish.b)
        if one
    )


def _mixed(ordered: Ordered, given: Given) -> frozenset[str]:
    """AXE: X on which the platform picks some extensions, and others are wanted: it must not pick
    what is about to be asked for.
    """
    sorts: dict[str, set[bool]] = {}
    for item, act in ordered:
        if given.mode is Mode.AXE and act is Act.BIND:
            sorts.setdefault(item.wish.x, set()).add(bool(item.wish.extension))
    return frozenset(x for x, one in sorts.items() if x and len(one) > 1)


def _name(key: Key) -> str:
    return " ".join(one for one in key if one)
