"""How the bindings of an X are told page by page (vendors/huawei.md 5.4, 7.5; pitfall 9)."""

from dataclasses import dataclass
from enum import Enum

__all__ = ["PAGE_SIZE", "Paged", "Paging"]

PAGE_SIZE = 100
"""The most that a query gives; out of range it gives 50 in silence."""
_SILENT = 50


class Paged(Enum):
    """How a mode's list is paged."""

    NOT = "not"
    NUMBERS = "numbers"
    """By the number of the page; the whole count comes along, or not."""
    CURSORS = "cursors"


@dataclass(frozen=True, slots=True)
class Paging:
    """Where a reading stands. Bindings end while it goes on, and then all later ones move up: the
    page before is read again, so that none slips through between two pages."""

    kind: Paged
    cursor: str = ""
    page: int = 1
    before: int | None = None
    """How many there were in all when the page before was told."""
    turns: int = 0
    """How often it went back; only so that no cursor comes twice."""

    @classmethod
    def at(cls, kind: Paged, cursor: str) -> "Paging":
        """At this cursor; empty: at the beginning."""
        if kind is not Paged.NUMBERS or not cursor:
            return cls(kind, cursor)
        page, before, turns = cursor.split("/")
        return cls(kind, cursor, int(page), int(before) if before else None, int(turns))

    def asks(self) -> dict[str, object]:
        """What the query is asked with besides."""
        if self.kind is Paged.NUMBERS:
            return {"page": self.page, "size": PAGE_SIZE}
        if self.kind is Paged.CURSORS:
            return {"size": PAGE_SIZE, **({"cursor": self.cursor} if self.cursor else {})}
        return {}

    def after(self, count: int, total: int | None, size: int | None, token: str) -> str:
        """The cursor behind a page of `count`; empty: it was the last. `size`: what the platform
        says that a page has; `token`: the cursor that it told."""
        if self.kind is not Paged.NUMBERS:
            return token if count and self.kind is Paged.CURSORS else ""
        if total is None:
            return f"{self.page + 1}//{self.turns}" if count >= _SILENT else ""
        if self.page > 1 and self.before is not None and total < self.before:
            return f"{self.page - 1}/{total}/{self.turns + 1}"
        reached = self.page * (size or PAGE_SIZE)
        return f"{self.page + 1}/{total}/{self.turns}" if count and reached < total else ""

    def after_nothing(self) -> str:
        """The cursor behind a page that is not there, as what it should show has moved up."""
        gone_on = self.kind is Paged.NUMBERS and self.page > 1 and self.before is not None
        return f"{self.page - 1}//{self.turns + 1}" if gone_on else ""
