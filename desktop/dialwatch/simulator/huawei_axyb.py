"""AXYB bindings, the older mode with two privacy numbers.

Source: vendors/huawei.md 1.1, 8. Documented: two halves bound one after the other, `app_key` in
each address, lifetimes of 0 or from 60 seconds, 7200 without one, that of Y never the longer, all Y
going with their X, at most 1000 bindings on a Y and 5 entries of a query. Unconfirmed [U] here:
that a Y is a number which is nobody's X, codes of what is not found.
"""

from dataclasses import dataclass
from typing import Any

from dialwatch.simulator.huawei_shelf import Binding, Shelf
from dialwatch.simulator.huawei_wire import Members, Refused, malformed

__all__ = ["Axyb"]

_DEFAULT, _LEAST = 7_200, 60
_MOST_X, _ON_A_Y, _SHOWN = 5, 1_000, 5
_FIRST = (
    *("callDirection", "duration", "ybDuration", "recordFlag", "recordHintTone", "preVoiceX"),
    "userData",
)
_SECOND = ("ybDuration", "preVoiceY", "userData")


@dataclass
class _Half:
    """A Y of a binding."""

    y: str
    b: str
    ends: int | None
    told: dict[str, Any]


class Axyb:
    """Of one application."""

    def __init__(self, shelf: Shelf, app_key: str) -> None:
        self.shelf = shelf
        self._app_key = app_key
        self._halves: dict[str, list[_Half]] = {}
        self.answers = {
            "axyb_bind": self.bind,
            "axyb_unbind": self.unbind,
            "axyb_query": self.query,
        }

    def bind(self, members: Members) -> dict[str, Any]:
        self._refuse_stranger(members)
        person = members.needed("origNum", members.subscriber)
        if key := members.text("subscriptionId"):
            return self._second(members, person, self._found(key))
        options = {"duration": _DEFAULT, "ybDuration": 0, **members.options(_FIRST)}
        _refuse_lifetimes(options["duration"], options["ybDuration"])
        if len(self.shelf.where(numA=person)) >= _MOST_X:
            raise Refused("1011003", "Upper limit of resources that can be applied for.")
        x = self.shelf.pick(members, self._is_idle, "1011002")
        told = {"callDirection": 0, "recordFlag": "false", "numA": person, "numX": x, **options}
        binding = self.shelf.add(told, options["duration"])
        return _bound(binding.id, x, options)

    def _second(self, members: Members, b: str, binding: Binding) -> dict[str, Any]:
        options = members.options(_SECOND)
        lives = options.get("ybDuration", binding.told["ybDuration"])
        _refuse_lifetimes(binding.told["duration"], lives)
        halves = self._alive(binding)
        if any(half.b == b for half in halves):
            raise Refused("1012010", f"The number {b} has been bound")
        taken = {half.y for half in halves}
        asked = members if members.text("areaCode", 32) else self._at_home(binding)
        y = self.shelf.pick(
            asked, lambda y: y not in taken and not self.shelf.where(numX=y) and self._has_room(y),
            "1011002",
        )  # fmt: skip
        ends = self.shelf.world.moment + lives if lives else None
        halves.append(_Half(y, b, ends, {**options, "ybDuration": lives}))
        self._halves[binding.id] = halves
        return _bound(binding.id, y, options)

    def unbind(self, members: Members) -> dict[str, Any]:
        self._refuse_stranger(members)
        binding = self._found(members.needed("subscriptionId"))
        y, b = members.number("yNum"), members.number("bNum")
        if not y and not b:
            self.shelf.remove([binding])
            return {}
        halves = self._alive(binding)
        left = [half for half in halves if not (half.y == y if y else half.b == b)]
        if len(left) == len(halves):
            raise Refused("1012001", "The number is not applied for binding.")
        self._halves[binding.id] = left
        return {}

    def query(self, members: Members) -> dict[str, Any]:
        self._refuse_stranger(members)
        if key := members.text("subscriptionId"):
            entries = _entries(found := self._found(key), self._alive(found))
        else:
            number = members.needed("relationNum", members.number)
            entries = [
                entry
                for one in self.shelf.bindings()
                for entry in _entries(one, self._alive(one))
                if number in (entry["numX"], entry.get("numY"))
            ]
        if not entries:
            raise Refused("1012007", "The record does not exist.")
        return {"xyRelationNumList": entries[:_SHOWN]}

    def _refuse_stranger(self, members: Members) -> None:
        if members.needed("app_key", lambda name: members.text(name, 128)) != self._app_key:
            raise Refused("1010003", "Invalid app_key.")

    def _found(self, key: str) -> Binding:
        found = self.shelf.find(key)
        if found is None:
            raise Refused("1012007", "The record does not exist.")
        return found

    def _alive(self, binding: Binding) -> list[_Half]:
        now = self.shelf.world.moment
        halves = self._halves.get(binding.id, [])
        return [half for half in halves if half.ends is None or half.ends > now]

    def _is_idle(self, number: str) -> bool:
        return not self.shelf.where(numX=number) and not self._uses(number)

    def _uses(self, y: str) -> int:
        return sum(half.y == y for one in self.shelf.bindings() for half in self._alive(one))

    def _has_room(self, y: str) -> bool:
        return self._uses(y) < _ON_A_Y

    def _at_home(self, binding: Binding) -> Members:
        """Where no city is named, that of X, and any other if it has none left."""
        return Members({"areaCode": self.shelf.numbers[binding.told["numX"]], "areaMatchMode": "1"})


def _refuse_lifetimes(whole: int, half: int) -> None:
    for name, told in (("duration", whole), ("ybDuration", half)):
        if 0 < told < _LEAST:
            raise malformed(name)
    if 0 < whole < half:
        raise malformed("ybDuration")


def _bound(key: str, number: str, options: dict[str, Any]) -> dict[str, Any]:
    echo = {name: options[name] for name in ("userData",) if options.get(name)}
    return {"subscriptionId": key, "relationNumber": number, **echo}


def _entries(binding: Binding, halves: list[_Half]) -> list[dict[str, Any]]:
    """One for each Y; one without while there is none. Lifetimes are texts here."""
    whole = {"bindId": binding.id, **binding.told, "subscribeTime": binding.since}
    parts = [{"numY": half.y, "numB": half.b, **half.told} for half in halves] or [{}]
    lifetimes = ("duration", "ybDuration")
    merged: list[dict[str, Any]] = [{**whole, **part} for part in parts]
    return [{**one, **{name: str(one[name]) for name in lifetimes}} for one in merged]
