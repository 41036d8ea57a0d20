"""The databases of a profile that may hold a number, and how each is read and written."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import apsw

from dialwatch.calls.erasure import Place

__all__ = ["Holder", "Store"]

Work = Callable[[apsw.Connection], Any]


class Store(Protocol):
    """Each of the stores: a path, and its connection for a while."""

    path: Path

    async def bare(self, work: Work) -> Any:
        """Let `work` have the writer's connection, outside any transaction. Raises StoreError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """One database."""

    path: Path
    place: Place
    """Of its tables, but for those that `others` names."""
    bare: Callable[[Work], Awaitable[Any]]
    others: Mapping[str, Place] = field(default_factory=dict)
    without: frozenset[str] = frozenset()
    """Tables that are dealt with in another way."""

    def place_of(self, table: str) -> Place:
        """What a row of this table is to the user."""
        return self.others.get(table, self.place)
