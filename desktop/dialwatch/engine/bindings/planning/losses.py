"""What an undo of a plan could not bring back, listed before anything is sent."""

from collections import Counter
from collections.abc import Iterable

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import RowKind
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.platforms.binding import Step

__all__ = ["losses_of", "unrestorable"]

LIFE, GRAIN, UNTOLD, VALUE, ID, PLACE = "life", "grain", "untold", "value", "id", "place"
_SENTENCES = {
    LIFE: (
        "Of {n} binding: how long it still lives is not known: bound again, you choose the end.",
        "Of {n} bindings: how long they still live is not known: bound again, you choose the end.",
    ),
    GRAIN: (
        "Of {n} binding: its end comes back to the minute only, as AXE counts in minutes.",
        "Of {n} bindings: their end comes back to the minute only, as AXE counts in minutes.",
    ),
    UNTOLD: (
        "Of {n} binding: it was bound elsewhere, and what no query tells of it is lost.",
        "Of {n} bindings: they were bound elsewhere, and what no query tells of them is lost.",
    ),
    VALUE: (
        "Of {n} binding: a value that changes was empty or is not known: it cannot be put back.",
        "Of {n} bindings: a value that changes was empty or is not known: it cannot be put back.",
    ),
    ID: (
        "Of {n} binding: bound again, it gets another id.",
        "Of {n} bindings: bound again, they get another id.",
    ),
    PLACE: (
        "Of {n} binding: bound again, it gets another X and Y: the platform picks them.",
        "Of {n} bindings: bound again, they get another X and Y: the platform picks them.",
    ),
}
"""Of one binding, and of several."""


def losses_of(item: Item, given: Given) -> list[str]:
    """Of one row that changes something."""
    found: list[str] = []
    if item.kind is RowKind.GONE or item.anew:
        for one in item.also or ((item.target,) if item.target is not None else ()):
            found += _of_gone(one, given)
    if item.kind is RowKind.CHANGED and item.target is not None:
        life = {"lives", "ends"} & item.delta.keys()
        if life and not item.anew:
            found += _of_life(item.target, given)
        plain = item.delta.keys() - {"lives", "ends"}
        if any(item.delta[name][0] in (None, "") for name in plain):
            found.append(VALUE)
    return found


def _of_gone(one: Binding, given: Given) -> Iterable[str]:
    yield ID
    yield from _of_life(one, given)
    if not one.made_here and any(
        field.name not in given.limits.tells and field.name not in one.values
        for field in given.forms.get(Step.BIND, ())
        if field.name not in _CHOSEN
    ):
        yield UNTOLD
    if given.mode is Mode.AXYB:
        yield PLACE


_CHOSEN = frozenset({"x", "a", "b", "extension", "area", "area_match", "lives"})
"""Names of a bind that stand elsewhere in a binding, or only choose its X."""


def _of_life(one: Binding, given: Given) -> Iterable[str]:
    if given.mode is Mode.AX or one.endless:
        return
    if one.ends is None:
        yield LIFE
    elif given.limits.grain > 1:
        yield GRAIN


def unrestorable(losses: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """A sentence for each sort, with how many bindings it is about."""
    counts = Counter(one for row in losses for one in row)
    return tuple(
        (one if counts[sort] == 1 else many).format(n=f"{counts[sort]:,}")
        for sort, (one, many) in _SENTENCES.items()
        if counts[sort]
    )
