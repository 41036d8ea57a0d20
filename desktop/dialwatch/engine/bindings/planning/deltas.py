"""What a row changes in the binding that it means."""

from typing import Any

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import PlanKind, RowKind
from dialwatch.engine.bindings.leaving import over
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item, Was

__all__ = ["compare", "near"]

_LIVES = "lives"
_NEAR = 5_000
"""Milliseconds within which two ends count as the same one."""
_PROMPT = (
    "It would record without a prompt: the carrier blocks such calls. Name a “Prompt before "
    "recording”, or switch recording off."
)
_OVER = "It would have ended by now. Unbind it instead."
_TONE = "The tone before the end works only with a longest call."


def compare(item: Item, given: Given) -> None:
    """Say what changes; a row that changes nothing is SAME, one that cannot be a conflict."""
    target = item.target
    if target is None:
        _prompted(item, {})
        return
    if item.wish.absent:
        return
    item.delta = {**_people(item, target), **_values(item, target), **_life(item, target, given)}
    if item.wish.ends is not None and over({"ends": item.wish.ends}, given.now):
        item.conflict(_OVER)
    elif said := _cannot(item, given):
        item.conflict(said)
    elif not item.delta:
        item.kind = RowKind.SAME
    else:
        _prompted(item, target.values)


def near(one: int | None, other: int | None, grain: int) -> bool:
    """The two moments (ms) are the same end, as near as the mode tells them apart."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= _NEAR + (grain * 500 if grain > 1 else 0)


def _people(item: Item, target: Binding) -> dict[str, Was]:
    wish = item.wish
    theirs = _theirs(target)
    pairs = (("a", wish.a, target.a), ("b", wish.b, target.b))
    moved = {
        name: (theirs.get(name, there), told)
        for name, told, there in pairs
        if told and (told != there or name in theirs)
    }
    if wish.extension and wish.extension != target.extension:
        moved["extension"] = (target.extension, wish.extension)
    if wish.x and wish.x != target.x:
        moved["x"] = (target.x, wish.x)
    return dict(moved)


def _values(item: Item, target: Binding) -> dict[str, Was]:
    there, theirs, wish = target.values, _theirs(target), item.wish
    told = wish.values
    if theirs and not told and wish.life == (None, None, None):  # let it be as it was
        told = {name: there[name] for name in theirs if name in there}
    return {
        name: (theirs.get(name, there.get(name)), one)
        for name, one in told.items()
        if name in theirs or name not in there or there[name] != one
    }


def _theirs(target: Binding) -> dict[str, str]:
    """What the platform tells otherwise than we remember."""
    return {one.field: one.theirs for one in target.drift if one.field}


def _life(item: Item, target: Binding, given: Given) -> dict[str, Was]:
    wish = item.wish
    if given.mode is Mode.AX:
        return {}
    if given.mode is Mode.AXYB:
        return _half_life(item, target)
    if wish.ends is not None:
        same = target.lives != 0 and near(target.ends, wish.ends, given.limits.grain)
        return {} if same else {"ends": (target.ends, wish.ends)}
    if wish.lives is None:
        return {}
    if given.kind is PlanKind.RENEW and wish.lives:
        return {"lives": (target.lives, wish.lives)}
    same = target.lives == wish.lives and _LIVES not in _theirs(target)
    return {} if same else {"lives": (target.lives, wish.lives)}


def _half_life(item: Item, target: Binding) -> dict[str, Was]:
    """AXYB: with B, what counts is the life of its half, which ends with A's where it is 0."""
    wish = item.wish
    if wish.whole and wish.ends is not None:
        return {} if near(target.ends, wish.ends, 1) else {"ends": (target.ends, wish.ends)}
    told = (wish.yb_lives or wish.lives) if wish.b else wish.lives
    return {} if told in (None, target.lives) else {"lives": (target.lives, told)}


def _cannot(item: Item, given: Given) -> str:
    """What differs cannot be changed in this mode."""
    names = {"lives" if name == "ends" else name for name in item.delta}
    stuck = sorted(names - given.limits.modifies)
    if not stuck:
        return ""
    titles = ", ".join(f"“{_title(name, given)}”" for name in stuck)
    return (
        f"{titles} cannot be changed in {given.mode}. Leave it out, or unbind the binding first "
        "and bind it anew."
    )


_TITLES = {"a": "A", "b": "B", "x": "X", "extension": "Extension", "lives": "Lifetime"}


def _title(name: str, given: Given) -> str:
    field = given.fields.get(name)
    return _TITLES.get(name) or (field.title if field is not None else name)


def _prompted(item: Item, there: Any) -> None:
    """A recorded call needs its prompt; the tone before the end needs an end (1.1, 5.1)."""
    told = item.wish.values
    whole = {**there, **told}
    if told.get("record") is True and not whole.get("record_hint"):
        item.conflict(_PROMPT)
    elif "last_minute" in told and not whole.get("max_duration"):
        item.notes.append(_TONE)
