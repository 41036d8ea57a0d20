"""What the platform would do in silence, said of each row before anything is sent."""

from collections.abc import Callable

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind, RowKind
from dialwatch.calls.subscriber import NumberKind, kind_of
from dialwatch.engine.bindings.leaving import seconds_until
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.standing import Standing

__all__ = ["notes_of", "warnings_of"]

Rule = Callable[[Item, Given, Standing], str]


def notes_of(item: Item, given: Given, standing: Standing) -> tuple[str, ...]:
    """What has to be known of the row."""
    said = [*item.wish.notes, *item.notes]
    if item.kind in (RowKind.NEW, RowKind.CHANGED, RowKind.SAME):
        said += [told for rule in _OF_BOUND if (told := rule(item, given, standing))]
    if item.kind in (RowKind.CHANGED, RowKind.GONE):
        said += [told for rule in _OF_THERE if (told := rule(item, given, standing))]
    return tuple(dict.fromkeys(said))


def _landline(item: Item, given: Given, standing: Standing) -> str:
    """A landline can be reached, but never call X (1.1, stateCode 8023)."""
    del given, standing
    target = item.target
    people = {
        "A": item.wish.a or (target.a if target else ""),
        "B": item.wish.b or (target.b if target else ""),
    }
    fixed = [name for name, one in people.items() if one and kind_of(one) is NumberKind.LANDLINE]
    if not fixed:
        return ""
    if len(fixed) == 1:
        return f"{fixed[0]} is a landline: it can be reached, but can never call X."
    return "A and B are landlines: they can be reached, but can never call X."


def _endless(item: Item, given: Given, standing: Standing) -> str:
    del standing
    wish = item.wish
    said = wish.lives is not None or wish.ends is not None or given.mode is Mode.AX
    if item.kind is not RowKind.NEW or said or item.half is not None:
        return ""
    return "No lifetime was given: it never ends by itself."


def _unknown_x(item: Item, given: Given, standing: Standing) -> str:
    del given
    x = item.wish.x
    if item.kind is not RowKind.NEW or not x:
        return ""
    if x not in standing.numbers:
        return "X is not among the numbers known here: the platform decides whether it is yours."
    if not standing.was_read(x):
        return "What stands on this X was never read: the platform may refuse it."
    return ""


def _any_extension(item: Item, given: Given, standing: Standing) -> str:
    del standing
    if given.mode is not Mode.AXE or item.kind is not RowKind.NEW:
        return ""
    if not item.wish.extension:
        return "The platform picks the extension."
    if not given.limits.extension:
        return "How many digits extensions have here is not known: the platform may refuse it."
    return ""


def _unknown_life(item: Item, given: Given, standing: Standing) -> str:
    del given, standing
    target = item.target
    known = target is None or target.endless or target.ends is not None
    if item.kind is not RowKind.SAME or known or item.wish.lives is None:
        return ""
    return "It was given this lifetime, but since when nobody knows. Renew it to be sure."


def _sooner(item: Item, given: Given, standing: Standing) -> str:
    """A new lifetime counts from the moment of the change (5.3)."""
    del standing
    if item.target is None or not {"lives", "ends"} & item.delta.keys():
        return ""
    new = _new_life(item, given)
    ends = item.target.ends
    if new == 0:
        return ""
    if item.target.endless:
        return "Until now it never ends."
    if ends is not None and given.now + new * 1000 < ends:
        return "It would end sooner than now."
    return ""


def _new_life(item: Item, given: Given) -> int:
    if "ends" in item.delta:
        return seconds_until(int(str(item.delta["ends"][1])), given.now, given.limits)
    return int(str(item.delta["lives"][1]))


def _told_as_bound(item: Item, given: Given, standing: Standing) -> str:
    """7.4: `bindExpiredTime` keeps showing the value of the bind."""
    del standing
    if given.mode is not Mode.AXE or not {"lives", "ends"} & item.delta.keys():
        return ""
    return "Huawei goes on telling the lifetime of the bind; the new one counts all the same."


def _not_in_order(item: Item, given: Given, standing: Standing) -> str:
    """11.6: what holds of an X that is not normal."""
    del given
    x = item.target.x if item.target is not None else item.wish.x
    row = standing.numbers.get(x)
    if row is None or row.in_order:
        return ""
    return f"The platform says of X “{row.status or 'not in order'}”: it may refuse this."


def _many(item: Item, given: Given, standing: Standing) -> str:
    del given, standing
    return f"{len(item.also):,} bindings go." if item.also else ""


_OF_BOUND: tuple[Rule, ...] = (
    _landline,
    _endless,
    _unknown_x,
    _any_extension,
    _unknown_life,
)
_OF_THERE: tuple[Rule, ...] = (_sooner, _told_as_bound, _not_in_order, _many)


def warnings_of(counts: dict[RowKind, int], given: Given, going: int) -> list[str]:
    """What has to be known of the whole plan."""
    said = []
    if counts.get(RowKind.NEW):
        said.append(
            "That a bind succeeds does not mean that A can call: an A who is not registered with "
            "the carrier binds fine, and the calls are blocked."
        )
        if given.mode is Mode.AX:
            said.append("AX bindings never end by themselves: they stay until they are unbound.")
    if given.kind is PlanKind.CLEAR and going:
        said.append(f"Every binding on these X is removed: {going:,}. Running calls go on.")
    return said
