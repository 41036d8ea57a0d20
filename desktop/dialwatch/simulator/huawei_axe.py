"""AXE bindings: callers dial X and an extension to reach A.

Source: vendors/huawei.md 7, 14.5. Documented: members, extensions of the application's length, no
callback tone with a callback number (1010002), 1020167 without a free extension, queries that keep
showing the lifetime of the bind. Unconfirmed [U] here: no lifetime without a told one, the names of
lists and counts of the paged query and of the count, that a cursor comes only where more is left,
1012010 for an extension that is taken.
"""

import re
from typing import Any, ClassVar

from dialwatch.simulator.huawei_shelf import Binding, Shelf
from dialwatch.simulator.huawei_wire import Members, Refused, malformed

__all__ = ["Axe"]

_DIGITS = 4
_PAGE, _LARGEST = 50, 100
_SECONDS = {"0": 3600, "1": 60}
_CURSOR = re.compile(r"\d{13}_\d{1,20}", re.ASCII)
_LIFETIME = ("timeUnit", "bindExpiredTime")
_OPTIONS = (
    *("displayNumMode", "recordFlag", "recordHintTone", "callbackTone", "callbackNum"),
    *("callbackExpiredTime", "userData"),
)
_DEFAULTS = {"displayNumMode": "0", "recordFlag": "false", "timeUnit": "0", "bindExpiredTime": 0}


class Axe:
    """Of one application, whose extensions have `digits` digits."""

    by: ClassVar = (("virtualNum",), ("virtualNum", "extendNum"), ("bindNum",))

    def __init__(self, shelf: Shelf, digits: int = _DIGITS) -> None:
        self.shelf = shelf
        self._digits = digits
        self._lowest: dict[str, int] = {}
        """X → no extension below this one is free."""
        shelf.removed.append(self._freed)
        self.answers = {
            "axe_bind": self.bind,
            "axe_unbind": self.unbind,
            "axe_modify": self.modify,
            "axe_query": self.query,
            "axe_query_v2": self.list,
            "axe_count": self.count,
        }

    def bind(self, members: Members) -> dict[str, Any]:
        a = members.needed("bindNum", members.subscriber)
        options = {**_DEFAULTS, **members.options((*_OPTIONS, *_LIFETIME))}
        _refuse_both(options)
        x, wanted = members.number("virtualNum"), ""
        if x:
            wanted = self._extension(members)
        else:
            x = self.shelf.pick(members, lambda x: bool(self._free(x)), "1020167")
        if x not in self.shelf.numbers:
            raise Refused("1012012", "The X number is not bound to the application.")
        self.shelf.refuse_state(x)
        if wanted and self.shelf.count(virtualNum=x, extendNum=wanted):
            raise Refused("1012010", f"The number {wanted} has been bound")
        extension = wanted or self._free(x)
        if not extension:
            raise Refused("1020167", "No idle extend Number.")
        told = {"virtualNum": x, "extendNum": extension, "bindNum": a, **options}
        binding = self.shelf.add(self.shelf.new_id(), told, _seconds(options))
        return {"subscriptionId": binding.id, "virtualNum": x, "extendNum": extension}

    def unbind(self, members: Members) -> dict[str, Any]:
        self.shelf.remove([self._named(members, "1012001")])
        return {}

    def modify(self, members: Members) -> dict[str, Any]:
        binding = self._named(members)
        options = members.options(_OPTIONS)
        lifetime = members.options(_LIFETIME)
        _refuse_both(options)
        either = (("callbackTone", "callbackNum"), ("callbackNum", "callbackTone"))
        others = [other for told, other in either if options.get(told)]
        self.shelf.change(binding, options, without=others)
        if "bindExpiredTime" in lifetime:
            self.shelf.renew(binding, _seconds({**_DEFAULTS, **lifetime}))
        return {}

    def query(self, members: Members) -> dict[str, Any]:
        return _entry(self._named(members))

    def list(self, members: Members) -> dict[str, Any]:
        """All bindings of an X, page by page, or one binding."""
        if members.text("subscriptionId") or members.text("extendNum", 4):
            return {"extendNumList": [_entry(self._named(members))]}
        x = members.needed("virtualNum", members.number)
        size = members.whole("limit", 1, _LARGEST) or _PAGE
        cursor = members.text("cursor", 34) or "0000000000000_0"
        if not _CURSOR.fullmatch(cursor):
            raise malformed("cursor")
        left = [
            one
            for one in self.shelf.where(virtualNum=x)
            if one.serial > int(cursor.partition("_")[2])
        ]
        if not left:
            raise Refused("1012007", "The record does not exist.")
        shown = left[:size]
        last = shown[-1]
        more = {"nextCursor": f"{last.created * 1000:013d}_{last.serial}"}
        return {
            "extendNumList": [_entry(one) for one in shown],
            **(more if len(left) > size else {}),
        }

    def count(self, members: Members) -> dict[str, Any]:
        """How many bindings an X has, or each of them."""
        if x := members.number("number"):
            if x not in self.shelf.numbers:
                raise Refused("1012012", "The X number is not bound to the application.")
            return {"virtualNumList": [self._count(x)]}
        size = members.whole("limit", 1, _LARGEST) or _PAGE
        start = members.whole("cursor", 0, 10**20) or 0
        numbers = list(self.shelf.numbers)[start : start + size]
        ends = start + size
        cursor = {"nextCursor": str(ends)} if ends < len(self.shelf.numbers) else {}
        return {"virtualNumList": [self._count(x) for x in numbers], **cursor}

    def _count(self, x: str) -> dict[str, Any]:
        bound = self.shelf.count(virtualNum=x)
        return {"number": x, "bindCount": bound, "remainCount": 10**self._digits - 1 - bound}

    def _free(self, x: str) -> str:
        """The first free extension of X, empty where there is none."""
        for number in range(self._lowest.get(x, 1), 10**self._digits):
            extension = f"{number:0{self._digits}d}"
            if not self.shelf.count(virtualNum=x, extendNum=extension):
                self._lowest[x] = number
                return extension
        self._lowest[x] = 10**self._digits
        return ""

    def _freed(self, gone: Binding) -> None:
        x, number = gone.told["virtualNum"], int(gone.told["extendNum"])
        self._lowest[x] = min(number or 1, self._lowest.get(x, 1))

    def _extension(self, members: Members) -> str:
        told = members.text("extendNum", 4)
        if told and not (told.isdecimal() and len(told) == self._digits):
            raise malformed("extendNum")
        return told

    def _named(self, members: Members, code: str = "1012007") -> Binding:
        if key := members.text("subscriptionId"):
            found = self.shelf.find(key)
        else:
            x = members.needed("virtualNum", members.number)
            extension = members.needed("extendNum")
            found = self.shelf.first(virtualNum=x, extendNum=extension)
        if found is None:
            raise Refused(code, "The record does not exist.")
        return found


def _entry(binding: Binding) -> dict[str, Any]:
    return {"subscriptionId": binding.id, **binding.told}


def _seconds(options: dict[str, Any]) -> int:
    return int(options["bindExpiredTime"]) * _SECONDS[options["timeUnit"]]


def _refuse_both(options: dict[str, Any]) -> None:
    if options.get("callbackTone") and options.get("callbackNum"):
        raise malformed("callbackTone")
