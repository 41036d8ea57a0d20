"""AXYB bindings, the older mode with two privacy numbers.

Source: vendors/huawei.md 1.1, 8. Documented: two halves bound one after the other, `app_key` in
each address, lifetimes of 0 or from 60 seconds, 7200 without one, that of Y never the longer, all Y
going with their X, at most 1000 bindings on a Y and 5 entries of a query. Unconfirmed [U] here:
that a Y is a number which is nobody's X, codes of what is not found.
"""

from itertools import count
from typing import Any, ClassVar

from dialwatch.simulator.huawei_ledger import Binding, BindingLedger
from dialwatch.simulator.huawei_shelf import Shelf
from dialwatch.simulator.huawei_wire import Members, Refused, malformed

__all__ = ["Axyb"]

_DEFAULT, _LEAST = 7_200, 60
_MOST_X, _ON_A_Y, _SHOWN = 5, 1_000, 5
_FIRST = (
    *("callDirection", "duration", "ybDuration", "recordFlag", "recordHintTone", "preVoiceX"),
    "userData",
)
_SECOND = ("ybDuration", "preVoiceY", "userData")


class Axyb:
    """Of one application."""

    by: ClassVar = (("numX",), ("numA",))

    def __init__(self, shelf: Shelf, app_key: str) -> None:
        self.shelf = shelf
        self.halves = BindingLedger(shelf.world, (("bindId",), ("numY",), ("bindId", "numB")))
        """The Y of all bindings, each of which is one of its own."""
        self._serial = count(1)
        shelf.removed.append(lambda gone: self.halves.remove(self.halves.where(bindId=gone.id)))
        self._app_key = app_key
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
        if self.shelf.count(numA=person) >= _MOST_X:
            raise Refused("1011003", "Upper limit of resources that can be applied for.")
        x = self.shelf.pick(members, self._is_idle, "1011002")
        told = {"callDirection": 0, "recordFlag": "false", "numA": person, "numX": x, **options}
        binding = self.shelf.add(self.shelf.new_id(), told, options["duration"])
        return _bound(binding.id, x, options)

    def _second(self, members: Members, b: str, binding: Binding) -> dict[str, Any]:
        options = members.options(_SECOND)
        lives = options.get("ybDuration", binding.told["ybDuration"])
        _refuse_lifetimes(binding.told["duration"], lives)
        if self.halves.count(bindId=binding.id, numB=b):
            raise Refused("1012010", f"The number {b} has been bound")
        taken = {half.told["numY"] for half in self.halves.where(bindId=binding.id)}
        asked = members if members.text("areaCode", 32) else self._at_home(binding)
        y = self.shelf.pick(
            asked,
            lambda y: y not in taken and not self.shelf.count(numX=y) and self._has_room(y),
            "1011002",
            what="Y",
        )
        told = {"bindId": binding.id, "numY": y, "numB": b, **options, "ybDuration": lives}
        self.halves.add(f"{binding.id}/{next(self._serial)}", told, lives)
        return _bound(binding.id, y, options)

    def y_for(self, binding: Binding, b: str) -> str:
        """The Y of that B; one is given to him who has none and calls X. Raises Refused."""
        half = self.halves.first(bindId=binding.id, numB=b)
        if half is not None:
            return str(half.told["numY"])
        return str(self._second(Members({}), b, binding)["relationNumber"])

    def unbind(self, members: Members) -> dict[str, Any]:
        self._refuse_stranger(members)
        binding = self._found(members.needed("subscriptionId"))
        y, b = members.number("yNum"), members.number("bNum")
        if not y and not b:
            self.shelf.remove([binding])
            return {}
        name, number = ("numY", y) if y else ("numB", b)
        halves = self.halves.where(bindId=binding.id)
        gone = [half for half in halves if half.told[name] == number]
        if not gone:
            raise Refused("1012001", "The number is not applied for binding.")
        self.halves.remove(gone)
        return {}

    def query(self, members: Members) -> dict[str, Any]:
        self._refuse_stranger(members)
        if key := members.text("subscriptionId"):
            entries = self.entries(self._found(key))
        else:
            number = members.needed("relationNum", members.number)
            entries = [
                entry
                for one in self._of_number(number)
                for entry in self.entries(one)
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

    def entries(self, binding: Binding) -> list[dict[str, Any]]:
        """One for each Y; one without while there is none. Lifetimes are texts here."""
        whole = {"bindId": binding.id, **binding.told, "subscribeTime": binding.since}
        parts = [half.told for half in self.halves.where(bindId=binding.id)] or [{}]
        lifetimes = ("duration", "ybDuration")
        merged: list[dict[str, Any]] = [{**whole, **part} for part in parts]
        return [{**one, **{name: str(one[name]) for name in lifetimes}} for one in merged]

    def _of_number(self, number: str) -> list[Binding]:
        """The bindings with that X, or with that Y."""
        if there := self.shelf.where(numX=number):
            return there
        keys = dict.fromkeys(half.told["bindId"] for half in self.halves.where(numY=number))
        return [one for key in keys if (one := self.shelf.find(key)) is not None]

    def _is_idle(self, number: str) -> bool:
        return not self.shelf.count(numX=number) and not self.halves.count(numY=number)

    def _has_room(self, y: str) -> bool:
        return self.halves.count(numY=y) < _ON_A_Y

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
