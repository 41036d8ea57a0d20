"""A table that is to leave the program: its columns are data, its rows come one after the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import Told

__all__ = ["Cell", "Column", "Head", "Kind", "Table"]

Cell = str | int | float | None
"""What stands in one place; None: not known, an empty cell."""


class Kind(StrEnum):
    """What a column's cells are."""

    TEXT = "text"
    WORDS = "words"
    """Text from outside in which numbers may stand: they are masked like numbers."""
    PHONE = "phone"
    """A number as its platform writes it. Text in every file: its plus and its zeros stay."""
    NUMBER = "number"
    MOMENT = "moment"
    """UTC epoch milliseconds; written as wall time of the table's zone, to the second."""
    DURATION = "duration"
    """Milliseconds; written as seconds into CSV, as a length of time into a workbook."""


@dataclass(frozen=True, slots=True)
class Column(Told):
    """A column under its heading."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = 0
    """In characters, for a workbook; 0: what its kind needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head(Told):
    """All of a table but its rows."""

    title: str
    """Names the sheet of a workbook."""
    columns: tuple[Column, ...]
    zone: str
    """IANA name of the zone in which moments are written."""
    masked: bool = True
    """Numbers keep their first 3 and last 2 digits; False where the user asked for whole ones."""

    def headings(self, *, seconds: bool) -> list[str]:
        """A name for each column. Moments name their zone, lengths in `seconds` their unit.

        They stand in the first row with nothing above: so Excel and LibreOffice filter by them, and
        pandas needs no options. The zone stands in the heading and not in each cell, because
        spreadsheets take a time with an offset for text.
        """
        ends = {Kind.MOMENT: f" ({self.zone})", Kind.DURATION: " (s)" if seconds else ""}
        return [f"{column.title}{ends.get(column.kind, '')}" for column in self.columns]


@dataclass(frozen=True, slots=True)
class Table:
    """A head, and as many rows as there are; each has a cell for every column."""

    head: Head
    rows: Iterable[Sequence[Cell]]
