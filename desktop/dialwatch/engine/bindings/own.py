"""What a request of ours changed, once the platform accepted it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dialwatch.calls.binding import Binding, BindingState, Mode, NumberSource
from dialwatch.engine.bindings.known import stands
from dialwatch.engine.bindings.notes import noted
from dialwatch.engine.bindings.sheet import Sheet
from dialwatch.platforms.binding import Change, Made, Step

__all__ = ["accepted", "cleared", "unsure"]

_NO_VALUES = frozenset({"x", "a", "b", "y", "extension", "area", "area_match", "binding", "lives"})
"""Of what a request is filled with, what stands elsewhere in a binding, or only chose its X."""


def cleared(sheet: Sheet, x: str, at: int, most: int) -> bool:
    """Draw up that every binding of that X was taken away, of at most so many at once; whether
    there are more.
    """
    left = [one for one in sheet.known.on_x(x) if stands(one) or one.drift]
    for one in left[:most]:
        _take_away(sheet, one, at)
    return len(left) > most


def accepted(sheet: Sheet, mode: Mode, change: Change, made: Made, at: int) -> None:
    """Draw up what that request changed, at that moment; one that clears an X is `cleared`."""
    match change.step:
        case Step.BIND:
            _bound(sheet, mode, change, made, at)
        case Step.BIND_SECOND:
            _second(sheet, change, made, at)
        case Step.MODIFY:
            _modified(sheet, change, at)
        case Step.UNBIND:
            _unbound(sheet, change, at)
        case Step.CLEAR:
            cleared(sheet, change.x, at, len(sheet.known))


def unsure(sheet: Sheet, change: Change, sentence: str) -> None:
    """Draw up that nobody knows whether that request changed anything."""
    for one in _meant(sheet, change):
        if stands(one):
            sheet.put(replace(one, state=BindingState.UNSURE))
    row = sheet.number(change.x) if change.step is Step.BIND else None
    if row is not None:
        sheet.put_number(replace(row, sentence=sentence))


def _bound(sheet: Sheet, mode: Mode, change: Change, made: Made, at: int) -> None:
    name = made.id or change.binding
    known = sheet.get((name, ""))
    wanted = change.wanted
    x = made.x or change.x or _text(wanted, "x")
    again = known is not None and known.made_here and known.since is not None and stands(known)
    binding = Binding(
        account=sheet.known.account,
        mode=mode,
        id=name,
        x=x,
        a=change.a or _text(wanted, "a"),
        b="" if mode is Mode.AXYB else change.b or _text(wanted, "b"),
        extension=made.extension or change.extension or _text(wanted, "extension"),
        city=known.city if known is not None else _city(wanted),
        values=_values(wanted),
        lives=0 if mode is Mode.AX else wanted.get("lives"),
        since=known.since if known is not None and again else at,
        made_here=True,
        told_since=known.told_since if known is not None else "",
        read_at=known.read_at if known is not None else None,
    )
    sheet.learn(x, NumberSource.BOUND)
    sheet.put(noted(binding))


def _second(sheet: Sheet, change: Change, made: Made, at: int) -> None:
    """B and Y under a half: the half is no row of its own any more."""
    name, y = change.binding or made.id, made.y or change.y
    half = sheet.get((name, ""))
    known = sheet.get((name, y))
    model = known or half or next(iter(sheet.known.of_id(name)), None)
    if model is None:
        return  # nobody knows its X and A: the next reading tells
    wanted, whole = change.wanted, half or model
    # A Y without a life of its own ends with its half, as one does that would live longer (8).
    own = replace(model, lives=wanted.get("lives") or None, since=at)
    ends = (own.ends or 0) if own.lives else 0
    with_half = not ends or (whole.ends is not None and whole.ends <= ends)
    again = known is not None and known.made_here and known.since is not None and stands(known)
    binding = replace(
        model,
        y=y,
        b=change.b or _text(wanted, "b") or _text(wanted, "a"),
        values={**whole.values, **_values(wanted)},
        lives=whole.lives if with_half else own.lives,
        since=whole.since if with_half else at,
        made_here=True,
        state=BindingState.BOUND,
        drift=(),
    )
    if known is not None and again:
        binding = replace(binding, lives=known.lives, since=known.since)
    if half is not None:
        sheet.drop(half.key)
    sheet.put(noted(binding))


def _modified(sheet: Sheet, change: Change, at: int) -> None:
    wanted = change.wanted
    for one in _meant(sheet, change):
        lives = wanted.get("lives")
        fresh = replace(
            one,
            a=_text(wanted, "a") or one.a,
            b=_text(wanted, "b") or one.b,
            values={**one.values, **_values(wanted)},
            state=BindingState.BOUND,
            made_here=True,
            drift=tuple(drift for drift in one.drift if drift.field and drift.field not in wanted),
        )
        if lives is not None:
            fresh = replace(fresh, lives=lives, since=at)
        held = sheet.known.held(one.key)
        sheet.put(noted(fresh), held.theirs if held is not None and fresh.drift else None)


def _unbound(sheet: Sheet, change: Change, at: int) -> None:
    for one in _meant(sheet, change):
        _take_away(sheet, one, at)
    if change.binding and (change.y or change.b):
        _half_again(sheet, change.binding)


def _half_again(sheet: Sheet, name: str) -> None:
    """AXYB: without its last Y, the half is a row of its own again."""
    whole = sheet.known.of_id(name)
    left = [now for one in whole if (now := sheet.get(one.key)) is not None and stands(now)]
    if whole and whole[-1].y and not left:
        half = replace(whole[-1], y="", b="", state=BindingState.BOUND, drift=())
        sheet.put(noted(half))


def _take_away(sheet: Sheet, one: Binding, at: int) -> None:
    if stands(one) or one.drift:
        sheet.put(replace(one, state=BindingState.GONE, drift=()), left_at=at)


def _meant(sheet: Sheet, change: Change) -> list[Binding]:
    """The bindings that a request names: by id (and Y), else by X with what stands beside it."""
    known = sheet.known
    if change.binding:
        found = known.of_id(change.binding)
        return [
            one
            for one in found
            if (not change.y or one.y == change.y)
            and (change.step is not Step.UNBIND or not change.b or one.b == change.b)
        ]
    if change.step is Step.BIND:
        return []
    return [
        one
        for one in known.on_x(change.x)
        if change.step is Step.CLEAR
        or (
            (not change.extension or one.extension == change.extension)
            and (not change.a or one.a == change.a)
            and (not change.b or one.b == change.b)
        )
    ]


def _values(wanted: Mapping[str, Any]) -> dict[str, object]:
    return {name: value for name, value in wanted.items() if name not in _NO_VALUES}


def _text(wanted: Mapping[str, Any], name: str) -> str:
    value = wanted.get(name)
    return "" if value is None else str(value)


def _city(wanted: Mapping[str, Any]) -> str:
    """The city that X was picked from, unless another one may have been taken."""
    return "" if str(wanted.get("area_match") or "0") == "1" else _text(wanted, "area")
