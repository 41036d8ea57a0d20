"""The requests that carry out what a plan makes of its rows."""

from collections.abc import Mapping
from typing import Any

from dialwatch.calls.binding import Binding, Mode
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.platforms.binding import Change, Step

__all__ = ["bind", "bind_anew", "bind_second", "modify", "remove"]


def remove(item: Item, given: Given) -> Change:
    """Take it away; of AXYB, with its half only where nothing of that is to stay."""
    target = item.target
    if target is None:
        return Change(step=Step.CLEAR, wanted={"x": item.wish.x}, x=item.wish.x)
    if given.mode is Mode.AXYB and item.to_the_end:  # with B, only B's Y would go
        return Change(step=Step.UNBIND, wanted={}, binding=target.id, x=target.x, a=target.a)
    return _about(Step.UNBIND, target, {}, y=target.y)


def modify(item: Item, target: Binding) -> Change:
    """Change what differs. A prompt goes along with the recording that needs it."""
    wanted = {name: told for name, (_, told) in item.delta.items()}
    hint = target.values.get("record_hint")
    if wanted.get("record") is True and "record_hint" not in wanted and hint:
        wanted["record_hint"] = hint
    return _about(Step.MODIFY, target, wanted)


def bind(item: Item, given: Given) -> Change:
    """Bind it as the row says. A lifetime is always sent: defaults differ by mode (15, 8)."""
    wish = item.wish
    values = {name: one for name, one in wish.values.items() if given.takes(Step.BIND, name)}
    life = {} if given.mode is Mode.AX else _life(*(item.life or (wish.lives, wish.ends)))
    place = {"x": wish.x} if wish.x and given.mode is not Mode.AXYB else {"area": wish.area}
    if "area" in place and wish.area_match:
        place["area_match"] = wish.area_match
    people = {"a": wish.a, "b": wish.b, "extension": wish.extension}
    if given.mode is Mode.AXYB:
        people["b"] = ""
    wanted = {**_told(people), **place, **values, **life}
    return Change(
        step=Step.BIND, wanted=wanted, x=place.get("x", ""), a=wish.a,
        b=people["b"], extension=wish.extension,
    )  # fmt: skip


def bind_second(item: Item, given: Given, half: str) -> Change:
    """AXYB: B under that half; empty: under one that an earlier answer names."""
    wish = item.wish
    own = {
        name: one
        for name, one in wish.values.items()
        if given.takes(Step.BIND_SECOND, name) and not given.takes(Step.BIND, name)
    }
    life = {"lives": wish.yb_lives} if wish.yb_lives is not None else _life_of_y(item)
    x = item.half.x if isinstance(item.half, Binding) else ""
    return Change(
        step=Step.BIND_SECOND, wanted={"b": wish.b, **own, **life}, binding=half,
        x=x, a=wish.a, b=wish.b,
    )  # fmt: skip


def bind_anew(item: Item, was: Binding, given: Given) -> Change:
    """Bind what stood before, as the row changes it, for as long as it would have lived."""
    wish = item.wish
    values = {
        name: one
        for name, one in {**was.values, **wish.values}.items()
        if given.takes(Step.BIND, name) and one not in ("", None)
    }
    if wish.lives is None and wish.ends is None:
        life = _life(was.lives, was.ends) if was.endless or was.ends is not None else {}
    else:
        life = _life(wish.lives, wish.ends)
    a, b = wish.a or was.a, wish.b or was.b
    wanted = {**_told({"a": a, "b": b}), "x": was.x, **values}
    if given.mode is not Mode.AX:
        wanted |= life
    return Change(step=Step.BIND, wanted=wanted, x=was.x, a=a, b=b)


def _life_of_y(item: Item) -> dict[str, Any]:
    """Nothing where it ends with the half that is made for it."""
    wish, half = item.wish, item.half
    own = (wish.lives, wish.ends)
    maker = half if isinstance(half, Item) else item
    if not isinstance(half, Binding) and own == (maker.life or (maker.wish.lives, maker.wish.ends)):
        return {}
    return _life(*own) if wish.lives or wish.ends is not None else {}


def _life(lives: int | None, ends: int | None) -> dict[str, Any]:
    if ends is not None:
        return {"ends": ends}
    return {"lives": lives or 0}


def _told(names: Mapping[str, str]) -> dict[str, Any]:
    return {name: one for name, one in names.items() if one}


def _about(step: Step, one: Binding, wanted: Mapping[str, Any], *, y: str = "") -> Change:
    return Change(
        step=step, wanted=wanted, binding=one.id, x=one.x, a=one.a, b=one.b, y=y,
        extension=one.extension,
    )  # fmt: skip
