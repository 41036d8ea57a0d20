"""AXB bindings: A and B reach each other through X.

Source: vendors/huawei.md 1.1, 5, 14.3. Documented: members, at most 5 000 pairs on an X, a user
number once on each X, `DELETE` with X alone clears it, a new lifetime starts at the modification, a
page size out of range becomes 50, nothing found is 1012007. Unconfirmed [U] here: that X or a city
must be named, that A and B must differ, that a full X is refused with 1012010, and which of the two
codes an unbind that finds nothing has (1012001).
"""

from typing import Any, ClassVar

from dialwatch.simulator.huawei_shelf import Binding, Shelf
from dialwatch.simulator.huawei_wire import Members, Refused, malformed

__all__ = ["Axb"]

_PAIRS = 5_000
_PAGE, _SMALLEST, _LARGEST = 50, 10, 100
_OPTIONS = (
    *("callDirection", "duration", "maxDuration", "lastMinVoice", "recordFlag"),
    *("recordHintTone", "privateSms", "preVoice", "userData"),
)
_PEOPLE = ("callerNum", "calleeNum")
_DEFAULTS = {
    "callDirection": 0, "duration": 0, "maxDuration": 0, "recordFlag": "false",
    "privateSms": "true",
}  # fmt: skip


class Axb:
    """Of one application."""

    by: ClassVar = (("relationNum",), ("relationNum", "callerNum"), ("relationNum", "calleeNum"))

    def __init__(self, shelf: Shelf, app_key: str) -> None:
        self.shelf = shelf
        self._app_key = app_key
        self.answers = {
            "axb_bind": self.bind,
            "axb_unbind": self.unbind,
            "axb_modify": self.modify,
            "axb_query": self.query,
        }

    def bind(self, members: Members) -> dict[str, Any]:
        a = members.needed("callerNum", members.subscriber)
        b = members.needed("calleeNum", members.subscriber)
        if a == b:
            raise malformed("calleeNum")
        options = {**_DEFAULTS, **members.options(_OPTIONS)}
        x = members.number("relationNum")
        if not x:
            x = self.shelf.pick(members, lambda x: not self._bound(x, (a, b)), "1012008")
        if x not in self.shelf.numbers:
            raise Refused("1012012", "The X number is not bound to the application.")
        self.shelf.refuse_state(x)
        self._refuse_bound(x, a, b)
        told = {"callerNum": a, "calleeNum": b, "relationNum": x, **options}
        binding = self.shelf.add(self.shelf.new_id(), told, options["duration"])
        shown = ("relationNum", "callDirection", "duration", "maxDuration")
        return {"subscriptionId": binding.id, **{name: told[name] for name in shown}}

    def unbind(self, members: Members) -> dict[str, Any]:
        if key := members.text("subscriptionId"):
            found = [one for one in [self.shelf.find(key)] if one]
        else:
            found = self.shelf.where(relationNum=members.needed("relationNum", members.number))
        if not found:
            raise Refused("1012001", "The number is not applied for binding.")
        self.shelf.remove(found)
        return {}

    def modify(self, members: Members) -> dict[str, Any]:
        binding = self._named(members.needed("subscriptionId"))
        options = members.options(_OPTIONS)
        people = {name: told for name in _PEOPLE if (told := members.subscriber(name))}
        self._refuse_bound(binding.told["relationNum"], *people.values(), but=binding)
        self.shelf.change(binding, {**people, **options})
        if "duration" in options:
            self.shelf.renew(binding, options["duration"])
        return {}

    def query(self, members: Members) -> dict[str, Any]:
        if key := members.text("subscriptionId"):
            return self._page([self._named(key)], 1, _PAGE)
        x = members.number("relationNum")
        if not x:
            raise malformed("relationNum")
        people = {name: told for name in _PEOPLE if (told := members.number(name))}
        found = self._on(x, people)
        if not found:
            raise Refused("1012007", "The record does not exist.")
        size = members.whole("pageSize", -(10**9), 10**9) or _PAGE
        size = size if _SMALLEST <= size <= _LARGEST else _PAGE
        return self._page(found, members.whole("pageIndex", 1, 10**9) or 1, size)

    def _page(self, found: list[Binding], page: int, size: int) -> dict[str, Any]:
        entries = [
            {"subscriptionId": one.id, **one.told, "subscribeTime": one.since}
            for one in found[(page - 1) * size : page * size]
        ]
        return {
            "app_key": self._app_key,
            "relationNumList": entries,
            "pageIndex": page,
            "pageSize": size,
            "totalCount": len(found),
        }

    def _on(self, x: str, people: dict[str, str]) -> list[Binding]:
        """The bindings of X with these people."""
        if not people:
            return self.shelf.where(relationNum=x)
        name, person = next(iter(people.items()))
        there = self.shelf.where(**{"relationNum": x, name: person})
        return [one for one in there if all(one.told[name] == who for name, who in people.items())]

    def _named(self, key: str) -> Binding:
        binding = self.shelf.find(key)
        if binding is None:
            raise Refused("1012007", "The record does not exist.")
        return binding

    def _bound(self, x: str, people: tuple[str, ...], but: Binding | None = None) -> str:
        """Which of the people is on X already; X itself where it is full."""
        if but is None and self.shelf.count(relationNum=x) >= _PAIRS:
            return x
        for person in people:
            there = (self.shelf.where(**{"relationNum": x, name: person}) for name in _PEOPLE)
            if any(one is not but for some in there for one in some):
                return person
        return ""

    def _refuse_bound(self, x: str, *people: str, but: Binding | None = None) -> None:
        if bound := self._bound(x, people, but):
            raise Refused("1012010", f"The number {bound} has been bound")
