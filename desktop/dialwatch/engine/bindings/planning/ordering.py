"""In which order a plan is carried out, so that room is freed before it is used.

What takes away goes first, then what changes, then what binds. Changes wait for each other: one
that needs a number which another one gives up goes after it. Where they wait in a ring, one of
them is unbound first and bound anew last. What never gets its room is a conflict, and then gives
nothing up either.
"""

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from dialwatch.calls.binding import Binding, Mode
from dialwatch.engine.bindings.planning.conflicts import lacks_room
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.requests import bind_anew
from dialwatch.engine.bindings.planning.room import Key, Room, keys

__all__ = ["Act", "Ordered", "order"]

_RING = "Its numbers are exchanged in a ring: it is unbound first and bound anew, with another id."
_RING_UNKNOWN = (
    "Numbers are exchanged in a ring here, and one of them cannot be bound anew, as that needs: X "
    "takes no bindings now, or nobody knows how long it still lives. Give a lifetime, or wait."
)
_NO_HALF = "{place}, under whose X it goes, cannot be bound."


class Act(StrEnum):
    """What is done for a row."""

    REMOVE = "remove"
    CHANGE = "change"
    BIND = "bind"


Ordered = list[tuple[Item, Act]]


def order(items: Sequence[Item], given: Given, room: Room) -> Ordered:
    """What is done, one after the other. Rows for which there is no room become conflicts."""
    for item in items:
        if item.open:
            _demand(item, given)
            room.want(item.takes)
    return _Order(given, room).all([item for item in items if item.open])


def _demand(item: Item, given: Given) -> None:
    """What it takes, and what it frees."""
    wish, target = item.wish, item.target
    if wish.absent:
        going = item.also or ((target,) if target is not None and item.to_the_end else ())
        item.frees = tuple(key for one in going for key in _of(one, given))
    elif target is None:
        item.takes = (
            ()
            if item.half is not None
            else keys(
                given.mode, given.limits, x=wish.x, a=wish.a, b=wish.b, extension=wish.extension
            )
        )
    elif item.moves:
        there = _of(target, given)
        moved = replace(target, a=wish.a or target.a, b=wish.b or target.b)
        wanted = _of(moved, given)
        item.takes = tuple(key for key in wanted if key not in there)
        item.keeps = tuple(key for key in wanted if key in there)
        item.frees = tuple(key for key in there if key not in wanted)


def _of(one: Binding, given: Given) -> tuple[Key, ...]:
    return keys(given.mode, given.limits, x=one.x, a=one.a, b=one.b, extension=one.extension)


class _Order:
    def __init__(self, given: Given, room: Room) -> None:
        self._given = given
        self._room = room
        self._done: Ordered = []

    def all(self, items: Sequence[Item]) -> Ordered:
        """Everything, phase after phase."""
        for item in items:
            if item.wish.absent:
                self._room.free(item.frees)
                self._done.append((item, Act.REMOVE))
        anew = self._change([one for one in items if not one.wish.absent and one.target])
        self._done += [(item, Act.BIND) for item in anew]
        self._bind([one for one in items if not one.wish.absent and not one.target])
        return self._done

    # What changes

    def _change(self, items: Sequence[Item]) -> list[Item]:
        """Change what can be; returns those that are to be bound anew."""
        anew: list[Item] = []
        stuck = self._ready(items)
        while stuck := self._hopeful(stuck):
            ring = self._ring(stuck)
            turned = self._turn(ring)
            if turned is not None:
                anew.append(turned)
            over = {id(item) for item in ring} if turned is not None else {id(ring[0])}
            stuck = self._ready([item for item in stuck if id(item) not in over])
        return anew

    def _ready(self, items: Sequence[Item]) -> list[Item]:
        """Do all that can be done, with what others free on the way; what is left over."""
        waiting: dict[Key, list[Item]] = {}
        fresh = deque(items)
        while fresh:
            item = fresh.popleft()
            lacking = self._room.lacking(item.takes)
            if lacking is not None:
                waiting.setdefault(lacking, []).append(item)
                continue
            self._room.free(item.frees)
            self._room.take(item.takes, item)
            self._room.keep(item.keeps, item)
            self._done.append((item, Act.CHANGE))
            for key in item.frees:
                fresh.extend(waiting.pop(key, ()))
        left = {id(item) for rest in waiting.values() for item in rest}
        return [item for item in items if id(item) in left]

    def _hopeful(self, stuck: Sequence[Item]) -> list[Item]:
        """Those whose room another one of them would free; all others are conflicts."""
        freed = Counter(key for item in stuck for key in item.frees)
        waiting: dict[Key, list[Item]] = {}
        for item in stuck:
            waiting.setdefault(self._lacking(item), []).append(item)
        hopeless = deque(key for key in waiting if not freed[key])
        while hopeless:
            key = hopeless.popleft()
            for item in waiting.pop(key, ()):
                item.conflict(lacks_room(key, item, self._room, self._given))
                freed.subtract(item.frees)
                hopeless.extend(one for one in item.frees if not freed[one])
        return [item for item in stuck if item.open]

    def _lacking(self, item: Item) -> Key:
        """What it waits for: it is stuck."""
        return self._room.lacking(item.takes) or item.takes[0]

    def _ring(self, stuck: Sequence[Item]) -> list[Item]:
        """Some of them, each waiting for what the next one frees, and the last for the first."""
        freers: dict[Key, Item] = {}
        for item in stuck:
            for key in item.frees:
                freers.setdefault(key, item)
        walked: dict[int, Item] = {}
        item = stuck[0]
        while id(item) not in walked:
            walked[id(item)] = item
            item = freers[self._lacking(item)]
        way = [*walked.values()]
        return way[next(place for place, one in enumerate(way) if one is item) :]

    def _turn(self, ring: Sequence[Item]) -> Item | None:
        """Carry out a ring: one is unbound, the others change, and it is bound anew. None: none of
        them can be; the first is a conflict then.
        """
        places = (
            at
            for at, one in enumerate(ring)
            if one.target is not None
            and self._room.takes_bindings(one.target.x)
            and _bindable(one, one.target, self._given)
        )
        place = next(places, None)
        if place is None:
            ring[0].conflict(_RING_UNKNOWN)
            return None
        first, *rest = (*ring[place:], *ring[:place])
        if not self._fits(first, rest):
            ring[0].conflict(lacks_room(self._lacking(ring[0]), ring[0], self._room, self._given))
            return None
        first.anew = True
        first.notes.append(_RING)
        self._done.append((first, Act.REMOVE))
        self._done += [(item, Act.CHANGE) for item in reversed(rest)]
        return first

    def _fits(self, first: Item, rest: Sequence[Item]) -> bool:
        """Take and free all that the ring does; nothing, where it does not come out."""
        room, turned = self._room, list[Item]()
        room.free(first.frees)
        for item in (*reversed(rest), first):
            if room.lacking(item.takes) is not None:
                break
            if item is not first:
                room.free(item.frees)
            room.take(item.takes, item)
            turned.append(item)
        else:
            return True
        for item in reversed(turned):
            room.give_back(item.takes)
            room.regain(item.frees)
        room.regain(first.frees)
        return False

    # What binds

    def _bind(self, items: Sequence[Item]) -> None:
        """Those that name their place first: the platform picks among what is left."""
        for item in sorted(items, key=lambda one: (not one.wish.x, not one.wish.extension)):
            half = item.half
            lacking = self._room.lacking(item.takes)
            if isinstance(half, Item) and not half.open:
                item.conflict(_NO_HALF.format(place=half.wish.place.capitalize()))
            elif lacking is not None:
                item.conflict(lacks_room(lacking, item, self._room, self._given))
            else:
                self._room.take(item.takes, item)
                self._done.append((item, Act.BIND))


def _bindable(item: Item, target: Binding, given: Given) -> bool:
    """It is known how it would be bound anew."""
    bind = bind_anew(item, target, given)
    told = given.mode is Mode.AX or "lives" in bind.wanted or "ends" in bind.wanted
    return told and not given.fault(bind)
