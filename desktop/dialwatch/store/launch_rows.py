"""Rows of a launch's list, on their way into the file and out of it."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from dialwatch.calls.number import matching

__all__ = ["SENT_ALREADY", "FrozenPart", "Row", "RowPiece", "added"]

SENT_ALREADY = (
    "This campaign was sent already; it is not changed any more. Use it as the pattern of another."
)

Row: TypeAlias = Mapping[str, Any]
"""`line`, the columns of the offer under their names, `variables`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPiece:
    """A piece of a list."""

    first: int
    """Place of its first row."""
    rows: Sequence[Row]
    whole: int
    """Rows of the whole list."""
    number: str
    """Name of the column that holds the number."""
    file: str = ""
    lines: int = 0
    """Rows that the file has."""


@dataclass(frozen=True, slots=True)
class FrozenPart:
    """Rows that travel with an entry of the batch."""

    entry: int
    rows: Sequence[int]
    """Their places, growing."""
    joins: bool = False
    """It goes into the campaign of an earlier part, as an upload after the making of a task."""
    campaign: str = ""
    """Key of the campaign into which it goes, where that is there already."""


def added(total: str, numbers: Iterable[str]) -> str:
    """A sum over numbers that does not depend on their order, with these added to it.

    Two lists of the same numbers have the same sum; others have it by no chance worth naming.
    """
    value = int(total or "0", 16)
    for number in numbers:
        value += int.from_bytes(hashlib.sha256(matching(number).encode()).digest())
    return f"{value % (1 << 256):064x}"
