"""Operations that only read, asked for the pollers: whole lists as rows under our names."""

from collections.abc import Awaitable, Callable, Mapping

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.finding import Finding
from dialwatch.platforms.airudder.operations import SPECS
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.spec import Values

__all__ = ["Find", "Questions", "Row"]

Row = Mapping[str, str]
"""Our name of a field → the platform's text; empty where it told nothing."""

Find = Callable[[str, Values], Awaitable[Finding]]
"""Asks an operation with these values. Raises the errors of `calls.errors`."""

_SIZE = 50
_PAGES = 100
"""Rows of a page and pages of a list, where the contract says nothing."""


class Questions:
    """Puts questions by way of `find`, page by page."""

    def __init__(self, contract: Contract, find: Find) -> None:
        self._contract = contract
        self._find = find

    def may_ask(self, operation: str) -> bool:
        """The operation is switched on for this account, and has a path."""
        return self._contract.offers(operation)

    async def rows(self, operation: str, **values: str) -> list[Row]:
        """All rows of a list; none of one that may not be asked for. Raises PlatformError.

        Its end is where the total says or, where none is told, at a page that is not full: a
        short page of a round number of rows may be cut by a hidden maximum.
        """
        if not self.may_ask(operation):
            return []
        asked = self._contract.operation(operation)
        size, most = asked.page_size or _SIZE, asked.page_cap or _PAGES
        paged = any(one.name == "page" for one in SPECS[operation].fields)
        found: list[Row] = []
        before: list[Row] = []
        for page in range(1, most + 1):
            told = await self._find(
                operation, {**values, "page": page, "size": size} if paged else values
            )
            rows = _rows(told)
            if not rows or rows == before:
                return found
            found += rows
            if not paged or _ends(told.total, len(found), len(rows), size):
                return found
            before = rows
        raise BadAnswer(f"“{SPECS[operation].title}” does not end after {most} pages")

    async def facts(self, operation: str, **values: str) -> Row:
        """The single values of an answer; none where it may not be asked for. Raises
        PlatformError."""
        if not self.may_ask(operation):
            return {}
        told = await self._find(operation, values)
        return {fact.name: fact.value for fact in told.facts}


def _rows(told: Finding) -> list[Row]:
    names = [column.name for column in told.columns]
    return [dict(zip(names, row, strict=True)) for row in told.rows]


def _ends(total: int | None, found: int, rows: int, size: int) -> bool:
    if total is not None:
        return found >= total
    return rows < size and bool(rows % 10)
