"""Binding numbers on Huawei: an application's mode, its requests, what it shows.

Source: vendors/huawei.md 1, 5 to 8, 12.1. What differs from mode to mode is in `binding_*.py`.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.errors import (
    BadAnswer,
    BadInput,
    NotConfirmed,
    NotFound,
    PlatformError,
    Throttled,
)
from dialwatch.calls.form import FormField
from dialwatch.platforms.binding import Change, Limits, Made, Page, Step, Traced
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.huawei.binding_ax import Ax
from dialwatch.platforms.huawei.binding_axb import Axb
from dialwatch.platforms.huawei.binding_axe import Axe
from dialwatch.platforms.huawei.binding_axyb import Axyb
from dialwatch.platforms.huawei.binding_manner import Manner, whole
from dialwatch.platforms.huawei.binding_pages import Paging
from dialwatch.platforms.huawei.binding_told import binding_told, cursor_told, first, rows_told
from dialwatch.platforms.huawei.binding_trace import (
    bind_traced,
    modify_traced,
    second_traced,
    unbind_traced,
    unknown_x,
)
from dialwatch.platforms.operator import Gone, NotOffered, Operator, Performed
from dialwatch.platforms.port import Account
from dialwatch.platforms.wiring import plain

__all__ = ["HuaweiBinds"]

_MANNERS: Mapping[Mode, Manner] = {one.mode: one for one in (Axb(), Ax(), Axe(), Axyb())}


class HuaweiBinds(Operator):
    """What a client of Huawei adds to be a `Binds`."""

    account: Account
    _contract: Contract
    _mode: Mode | None = None
    _digits: int = 0
    """Of an extension, as they were seen."""

    async def mode(self) -> Mode | None:
        """What the settings say, else what the queries of the modes answer: a query of another
        mode is refused with 1010040."""
        said = self._contract.setting("mode", "").strip().upper()
        if said in Mode.__members__:
            return Mode(said)
        if self._mode is None:
            self._mode = await self._learnt()
        return self._mode

    def limits(self, mode: Mode) -> Limits:
        """What that mode allows."""
        digits = int(self._contract.number("extension_digits", 0)) or self._digits
        return _manner(mode).limits(self._contract, digits)

    def fields(self, mode: Mode, step: Step) -> tuple[FormField, ...]:
        """What is asked for; which binding is meant is not among it: the change says it."""
        return _manner(mode).fields(step, self._contract)

    def checked(self, mode: Mode, change: Change) -> Mapping[str, Any]:
        """`change.wanted` as it may be sent. Raises BadInput."""
        return _manner(mode).checked(change, self._contract)

    def filled(self, mode: Mode, change: Change) -> Ask:
        """The request. Raises BadInput."""
        manner = _manner(mode)
        sound = manner.checked(change, self._contract)
        return Ask(operation=manner.spec(change.step).operation, values=manner.asked(change, sound))

    def made(self, mode: Mode, change: Change, done: Performed) -> Made:
        """What the answer tells. Raises BadAnswer where a bind's names no binding."""
        manner = _manner(mode)
        if change.step not in (Step.BIND, Step.BIND_SECOND):
            return Made(id=change.binding, x=change.x, y=change.y, extension=change.extension)
        told = manner.answered(change, done.finding)
        if not told.id or not (told.y if change.step is Step.BIND_SECOND else told.x):
            raise BadAnswer(f"{manner.spec(change.step).title}: the answer names no binding.")
        self._learn(told.extension)
        return told

    async def page(self, mode: Mode, x: str, cursor: str = "") -> Page:
        """Bindings of an X, as many as the platform tells at once."""
        return await self._page(_manner(mode), {"x": x}, cursor)

    async def found(self, mode: Mode, binding: str) -> Sequence[Binding]:
        """The binding of that id, with each of its Y; empty: there is none."""
        manner = _manner(mode)
        try:
            told = await self._told(manner.query, {"binding": binding})
        except Gone:
            return []
        return self._bindings(manner, told)

    async def counted(self, cursor: str = "") -> tuple[Mapping[str, int], str]:
        """AXE: X → how many bindings, and the next page's cursor. Raises NotConfirmed."""
        if await self.mode() is not Mode.AXE:
            raise NotConfirmed("Only AXE applications tell how many bindings each X has.")
        told = await self._told(
            "axe_count", {"size": 100, **({"cursor": cursor} if cursor else {})}
        )
        counts = {
            plain(first(row, "count", "x", self._contract)): whole(
                first(row, "count", "bindings", self._contract)
            )
            for row in rows_told(told)
        }
        following = cursor_told(told, self.spec("axe_count"))
        return {x: n for x, n in counts.items() if x and n is not None}, following

    async def traced(self, mode: Mode, change: Change) -> Traced:
        """Whether a request whose answer is missing was done."""
        manner = _manner(mode)
        match change.step:
            case Step.BIND:
                asks = manner.search(change)
                if asks is None:
                    return unknown_x()
                return bind_traced(change, await self._everything(manner, asks))
            case Step.BIND_SECOND:
                shown = await self.found(mode, change.binding)
                return second_traced(change, shown, manner.most_told)
            case Step.MODIFY:
                return modify_traced(change, await self.found(mode, change.binding), manner.tells)
            case Step.CLEAR:
                page = await self.page(mode, change.x)
                return unbind_traced(change, page.bindings, 0)
        shown = await self.found(mode, change.binding)
        return unbind_traced(change, shown, manner.most_told)

    def ends_all(self, error: PlatformError) -> str:
        """What the contract says of its code (`ends_all`); empty: it says nothing of others."""
        if isinstance(error, Throttled):  # 1010010, which is a wrong digest with another status
            return ""
        ends = isinstance(error, NotOffered) or any(
            known.get("ends_all") and code.rpartition("/")[2] == error.code
            for code, known in self._contract.codes.items()
        )
        return f"{error} {error.advice}".strip() if ends else ""

    async def _learnt(self) -> Mode:
        """Each mode's query, for a number that nobody owns."""
        x = self._contract.setting("probe_number", "")
        for mode, manner in _MANNERS.items():
            try:
                await self._told(manner.lists, {"x": x})
            except Gone:
                return mode
            except (NotOffered, NotConfirmed, NotFound):
                continue
            return mode
        return Mode.X

    async def _everything(self, manner: Manner, asks: Mapping[str, Any]) -> list[Binding]:
        """All that a search finds, over its pages."""
        page = await self._page(manner, asks, "")
        found = [*page.bindings]
        while page.next:
            page = await self._page(manner, asks, page.next)
            found += page.bindings
        return [*{one.key: one for one in found}.values()]

    async def _page(self, manner: Manner, asks: Mapping[str, Any], cursor: str) -> Page:
        paging = Paging.at(manner.paged, cursor)
        try:
            told = await self._told(manner.lists, {**asks, **paging.asks()})
        except Gone:
            return Page(bindings=(), next=paging.after_nothing())
        bindings = self._bindings(manner, told)
        token = cursor_told(told, self.spec(manner.lists))
        total, size = whole(told.get("totalCount")), whole(told.get("pageSize"))
        return Page(
            bindings=bindings,
            next=paging.after(len(bindings), total, size, token),
            whole=total,
            cut=0 < manner.most_told <= len(bindings),
        )

    def _bindings(self, manner: Manner, told: Mapping[str, Any]) -> list[Binding]:
        found = [
            binding
            for record in rows_told(told)
            if (binding := binding_told(record, manner, self._contract, self.account.id))
        ]
        for one in found:
            self._learn(one.extension)
        return found

    def _learn(self, extension: str) -> None:
        if extension.isdecimal():
            self._digits = len(extension)

    async def _told(self, operation: str, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """The inside of a query's answer. Raises PlatformError, Gone where there is nothing."""
        spec = self.spec(operation)
        asked = self._contract.operation(operation)
        sent = await self.sent(spec, asked, spec.wire(spec.checked(values)))
        return sent.data if isinstance(sent.data, Mapping) else {}


def _manner(mode: Mode) -> Manner:
    manner = _MANNERS.get(mode)
    if manner is None:
        raise BadInput("In X mode the platform keeps no bindings: it asks who is to be reached.")
    return manner
