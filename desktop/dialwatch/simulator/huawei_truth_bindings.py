"""The truth about bindings, as the control port tells it."""

from collections.abc import Iterator
from typing import Any

from dialwatch.simulator.huawei_application import A_OF, X_OF, Application
from dialwatch.simulator.huawei_ax import Ax
from dialwatch.simulator.huawei_axyb import Axyb
from dialwatch.simulator.huawei_ledger import Binding

__all__ = ["bindings_told", "numbers_told"]


def bindings_told(application: Application, x: str = "") -> list[dict[str, Any]]:
    """Every binding, or those on that X, oldest first; of AXYB one for each Y. Times are UTC epoch
    milliseconds; `told` are its members by the names of its mode."""
    name = X_OF.get(application.mode)
    if name is None:
        return []
    shelf = application.shelf
    bindings = shelf.where(**{name: x}) if x else shelf.bindings()
    return [told for one in bindings for told in _told(application, one)]


def numbers_told(application: Application) -> list[dict[str, Any]]:
    """Every X with its city, its state and how many bindings stand on it."""
    name = X_OF.get(application.mode)
    shelf = application.shelf
    return [
        {
            "x": x,
            "city": city,
            "status": shelf.states.get(x, ("5", ""))[0],
            "cause": shelf.states.get(x, ("", ""))[1],
            "bindings": shelf.count(**{name: x}) if name else 0,
        }
        for x, city in shelf.numbers.items()
    ]


def _told(application: Application, binding: Binding) -> Iterator[dict[str, Any]]:
    told = binding.told
    one: dict[str, Any] = {
        "application": application.name,
        "id": binding.id,
        "x": told[X_OF[application.mode]],
        "a": told[A_OF[application.mode]],
        "b": told.get("calleeNum", ""),
        "y": "",
        "extension": told.get("extendNum", ""),
        "made": binding.created * 1000,
        "ends": _millis(binding.ends),
        "told": told,
        "callee": None,
    }  # fmt: skip
    interface = application.interface
    if isinstance(interface, Ax) and (callee := interface.callee(binding)):
        one["callee"] = {"number": callee[0], "ends": callee[1] * 1000}
    if not isinstance(interface, Axyb):
        yield one
        return
    halves = interface.halves.where(bindId=binding.id)
    for half in halves:
        ends = [at for at in (binding.ends, half.ends) if at is not None]
        numbers = {"y": half.told["numY"], "b": half.told["numB"]}
        yield {
            **one, **numbers, "made": half.created * 1000,
            "ends": _millis(min(ends, default=None)), "told": {**told, **half.told},
        }  # fmt: skip
    if not halves:
        yield one


def _millis(second: int | None) -> int | None:
    return None if second is None else second * 1000
