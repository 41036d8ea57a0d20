"""Bindings changed by an operation of its form: what is done there is ours as well."""

from collections.abc import Mapping
from typing import Any

from dialwatch.calls.binding import Mode
from dialwatch.platforms.binding import Change, Made, Step

__all__ = ["Acted", "acted"]

_OPERATIONS: Mapping[str, tuple[Mode, Step]] = {
    f"{mode.value.lower()}_{verb}": (mode, step)
    for mode in (Mode.AXB, Mode.AX, Mode.AXE, Mode.AXYB)
    for verb, step in (("bind", Step.BIND), ("modify", Step.MODIFY), ("unbind", Step.UNBIND))
}
_UNITS = {"0": 3_600, "1": 60}
"""Seconds of what AXE counts lifetimes in; hours where nothing is said (7.1)."""
_LIFETIMES = ("duration", "yb_duration", "unit", "lifetime")
_CALLBACK = "callback_lifetime"
_TWO_HOURS = 7_200

Acted = tuple[Mode, Change, Made]


def acted(operation: str, values: Mapping[str, Any], facts: Mapping[str, str]) -> Acted | None:
    """What that operation changed, from values that were found right and the facts of its answer;
    None: it changes no binding.
    """
    if operation not in _OPERATIONS:
        return None
    mode, step = _OPERATIONS[operation]
    named = str(values.get("binding", ""))
    relation = facts.get("relation", "")
    wanted = {name: value for name, value in values.items() if name not in _LIFETIMES}
    if _CALLBACK in wanted:
        wanted[_CALLBACK] = int(wanted[_CALLBACK]) * _unit(values)
    if step is Step.BIND and mode is Mode.AXYB and named:
        wanted |= {"b": wanted.pop("a", ""), "lives": values.get("yb_duration", 0)}
        second = Change(step=Step.BIND_SECOND, wanted=wanted, binding=named)
        return mode, second, Made(id=named, y=relation)
    if step is Step.UNBIND and mode is Mode.AXB and not named:
        return mode, Change(step=Step.CLEAR, wanted={}, x=str(values.get("x", ""))), Made()
    if (lives := _lives(mode, step, values)) is not None:
        wanted["lives"] = lives
    who = {name: str(values.get(name, "")) for name in ("binding", "x", "y", "extension")}
    if step is Step.UNBIND:
        who["b"] = str(values.get("b", ""))
    made = Made(
        id=facts.get("binding", ""),
        x=relation or facts.get("x", ""),
        extension=facts.get("extension", ""),
    )
    return mode, Change(step=step, wanted=wanted, **who), made


def _lives(mode: Mode, step: Step, values: Mapping[str, Any]) -> int | None:
    """Seconds; None: nothing was said of it, and nobody knows what holds then (15, 8)."""
    match mode:
        case Mode.AX:
            return None
        case Mode.AXE:
            lifetime = values.get("lifetime")
            return None if lifetime is None else int(lifetime) * _unit(values)
        case Mode.AXYB:
            default: int | None = _TWO_HOURS
        case _:
            default = 0
    told = values.get("duration", default if step is Step.BIND else None)
    return None if told is None else int(told)


def _unit(values: Mapping[str, Any]) -> int:
    return _UNITS.get(str(values.get("unit", "0")), _UNITS["0"])
