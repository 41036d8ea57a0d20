"""Which binding that stands each row means."""

from collections.abc import Callable, Sequence

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import PlanKind, RowKind
from dialwatch.engine.bindings.known import Key
from dialwatch.engine.bindings.planning.conflicts import meant_twice, unsure
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.engine.bindings.planning.wish import Wish

__all__ = ["match"]

_NO_SUCH = "There is no such binding: it has ended, was unbound, or stands on an X not known here."
_GONE = "No such binding is known: it is gone already."
_SEVERAL = "It fits {count:,} bindings. Name X, and A, B or the extension, so that one is left."

Pass = Callable[["_Matcher", Item], Binding | None]


def match(items: Sequence[Item], given: Given, standing: Standing) -> None:
    """Give each open item its target; a binding is the target of one of them at most."""
    matcher = _Matcher(given, standing)
    for step in _passes(given):
        for item in items:
            if item.open and item.target is None:
                found = step(matcher, item)
                if found is not None and item.open:
                    matcher.claim(item, found)
    for item in items:
        if item.open and item.target is None:
            matcher.without(item)


def _passes(given: Given) -> Sequence[Pass]:
    """What is meant by its id or exactly goes before what would only be changed."""
    if given.kind in (PlanKind.UNBIND, PlanKind.RENEW):
        return (_Matcher.by_id, _Matcher.found)
    passes: list[Pass] = [_Matcher.by_id, _Matcher.absent, _Matcher.exact]
    modifies = given.limits.modifies
    if (given.replaces or given.kind is PlanKind.UNDO) and "a" in modifies:
        passes += {Mode.AXB: [_Matcher.with_a, _Matcher.with_b], Mode.AX: [_Matcher.on_x]}.get(
            given.mode, []
        )
    return passes


class _Matcher:
    def __init__(self, given: Given, standing: Standing) -> None:
        self._given = given
        self._standing = standing
        self._claims: dict[Key, Item] = {}

    def claim(self, item: Item, target: Binding) -> None:
        """The row means that one, unless another row does."""
        first = self._claims.get(target.key)
        if first is not None:
            _second(item, first)
        elif said := unsure(target):
            item.conflict(said)
        else:
            item.target = target
            self._claims[target.key] = item

    def without(self, item: Item) -> None:
        """It means none that stands."""
        if item.wish.absent:
            item.kind = RowKind.SAME
            item.notes.append(_GONE)
        elif self._given.kind is PlanKind.RENEW or (
            self._given.kind is PlanKind.BIND and item.wish.binding
        ):
            item.conflict(_NO_SUCH)

    # Ways to find it

    def by_id(self, item: Item) -> Binding | None:
        wish = item.wish
        return self._standing.get(wish.binding, wish.y) if wish.binding else None

    def absent(self, item: Item) -> Binding | None:
        return self.found(item) if item.wish.absent else None

    def found(self, item: Item) -> Binding | None:
        """By whatever the row says of it."""
        if item.wish.binding:  # another binding of the same people is not meant
            return None
        fits = [one for one in self._near(item.wish) if _fits(item.wish, one)]
        if len(fits) > 1:
            item.conflict(_SEVERAL.format(count=len(fits)))
        return fits[0] if fits else None

    def exact(self, item: Item) -> Binding | None:
        """The same binding; where the platform picks X, one that does the same."""
        wish = item.wish
        if wish.absent or (wish.binding and not wish.whole):
            return None
        fits = [one for one in self._near(wish) if _fits(wish, one)]
        if self._given.mode is Mode.AXYB and not wish.b:
            fits = [*{one.id: one for one in fits}.values()]
        if wish.x and len(fits) > 1:
            item.conflict(_SEVERAL.format(count=len(fits)))
        fits.sort(key=lambda one: one.city != wish.area)
        return fits[0] if fits else None

    def with_a(self, item: Item) -> Binding | None:
        """AXB: A's binding gets another B."""
        return self._free(item, item.wish.a, lambda one: one.a)

    def with_b(self, item: Item) -> Binding | None:
        """AXB: B's binding gets another A."""
        return self._free(item, item.wish.b, lambda one: one.b)

    def on_x(self, item: Item) -> Binding | None:
        """AX: X gets another A."""
        found = self._standing.on_x(item.wish.x)
        return found[0] if found and found[0].key not in self._claims else None

    def _free(self, item: Item, number: str, role: Callable[[Binding], str]) -> Binding | None:
        wish = item.wish
        for one in self._standing.with_number(wish.x, number):
            turned = {one.a, one.b} == {wish.a, wish.b}
            if role(one) == number and one.key not in self._claims and not turned:
                return one
        return None

    def _near(self, wish: Wish) -> Sequence[Binding]:
        """Where it can stand: as few as can be told."""
        if wish.x and self._given.mode is Mode.AXE and wish.extension:
            return self._standing.with_extension(wish.x, wish.extension)
        if wish.x and (wish.a or wish.b):
            return self._standing.with_number(wish.x, wish.a or wish.b)
        if wish.x:
            return self._standing.on_x(wish.x)
        return self._standing.of_a(wish.a) if wish.a else ()


def _fits(wish: Wish, one: Binding) -> bool:
    return all(
        not told or told == there
        for told, there in (
            (wish.x, one.x), (wish.a, one.a), (wish.b, one.b), (wish.y, one.y),
            (wish.extension, one.extension),
        )
    )  # fmt: skip


def _second(item: Item, first: Item) -> None:
    if _alike(item.wish, first.wish):
        item.kind = RowKind.REPEATED
        item.reason = f"{first.wish.place.capitalize()} is about the same binding."
    else:
        item.conflict(meant_twice(first))


def _alike(one: Wish, other: Wish) -> bool:
    if one.absent and other.absent:
        return True
    return (one.absent, one.values, one.life) == (other.absent, other.values, other.life)
