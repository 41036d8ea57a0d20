"""AX bindings: anyone reaches A by calling X.

Source: vendors/huawei.md 1.1, 6, 14.4. Documented: one A on an X (1011005), 5 X for an A (1011003),
no lifetime, X shown to A, a temporary callee of 60 seconds that a later one replaces. Unconfirmed
[U] here: that the temporary callee outlives a call, that 400 and 95 numbers may lack +86, and
1012007 for what is not found but to unbind.
"""

from typing import Any, ClassVar

from dialwatch.simulator.huawei_shelf import Binding, Shelf
from dialwatch.simulator.huawei_wire import Members, Refused, malformed

__all__ = ["Ax"]

_MOST_X = 5
_MINUTE, _THREE_DAYS = 60, 259_200
_OPTIONS = (
    *("calleeNumDisplay", "recordFlag", "recordHintTone", "privateSms", "preVoice"),
    *("maxDuration", "lastMinVoice", "turnFlag", "callDirection", "userData"),
)
_DEFAULTS = {
    "recordFlag": "false", "privateSms": "true", "maxDuration": 0, "turnFlag": "on",
    "callDirection": 0,
}  # fmt: skip


class Ax:
    """Of one application."""

    by: ClassVar = (("privateNum",), ("origNum",))

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        shelf.removed.append(lambda gone: self.callees.pop(gone.id, None))
        self.callees: dict[str, tuple[str, int]] = {}
        """Binding → its temporary callee, and until which second of UTC epoch."""
        self.answers = {
            "ax_bind": self.bind,
            "ax_unbind": self.unbind,
            "ax_modify": self.modify,
            "ax_query": self.query,
            "ax_temporary_callee": self.set_callee,
        }

    def bind(self, members: Members) -> dict[str, Any]:
        a = members.needed("origNum", members.subscriber)
        members.needed("calleeNumDisplay")
        options = {**_DEFAULTS, **members.options(_OPTIONS)}
        x = members.number("privateNum")
        if not x:
            members.needed("privateNumType", lambda name: members.one_of(name, "mobile-virtual"))
            x = self.shelf.pick(members, lambda x: not self.shelf.count(privateNum=x), "1011002")
        if x not in self.shelf.numbers:
            raise Refused("1011001", "Account does not exist.")
        self.shelf.refuse_state(x)
        if self.shelf.count(privateNum=x):
            raise Refused("1011005", "Resources have been allocated")
        self._refuse_sixth(a)
        told = {"origNum": a, "privateNum": x, "privateNumType": "mobile-virtual", **options}
        told["areaCode"] = self.shelf.numbers[x]
        binding = self.shelf.add(self.shelf.new_id(), told, 0)
        return {"origNum": a, "privateNum": x, "subscriptionId": binding.id}

    def unbind(self, members: Members) -> dict[str, Any]:
        self.shelf.remove([self._named(members, "1011004", "The number is not applied for.")])
        return {}

    def modify(self, members: Members) -> dict[str, Any]:
        binding = self._named(members)
        a = members.subscriber("origNum")
        options = members.options(_OPTIONS)
        if a and a != binding.told["origNum"]:
            self._refuse_sixth(a)
            options["origNum"] = a
        self.shelf.change(binding, options)
        return {}

    def query(self, members: Members) -> dict[str, Any]:
        if not members.text("subscriptionId") and (a := members.number("origNum")):
            found = self.shelf.where(origNum=a)
        else:
            found = [self._named(members)]
        if not found:
            raise Refused("1012007", "The record does not exist.")
        entries = [
            {**one.told, "subscriptionId": one.id, "subscribeTime": one.since} for one in found
        ]
        return {"privateNumList": entries}

    def set_callee(self, members: Members) -> dict[str, Any]:
        binding = self._named(members)
        callee = members.needed("calleeNum", members.callee)
        if callee == members.number("origNum"):
            raise malformed("calleeNum")
        lives = members.whole("duration", 1, _THREE_DAYS) or _MINUTE
        members.options(("userData",))
        self.callees[binding.id] = (callee, self.shelf.world.moment + lives)
        return {}

    def callee(self, binding: Binding) -> tuple[str, int] | None:
        """Its temporary callee that is in force, and until when."""
        told = self.callees.get(binding.id)
        return told if told is not None and told[1] > self.shelf.world.moment else None

    def _named(
        self, members: Members, code: str = "1012007", text: str = "The record does not exist."
    ) -> Binding:
        if key := members.text("subscriptionId"):
            found = self.shelf.find(key)
        else:
            x = members.needed("privateNum", members.number)
            found = self.shelf.first(privateNum=x)
        if found is None:
            raise Refused(code, text)
        return found

    def _refuse_sixth(self, a: str) -> None:
        if self.shelf.count(origNum=a) >= _MOST_X:
            raise Refused("1011003", "Upper limit of resources that can be applied for.")
