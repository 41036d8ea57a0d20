"""What a platform answered to an operation: single facts, a table, perhaps a file."""

from dataclasses import dataclass, field
from enum import StrEnum

from dialwatch.calls.account import Told

__all__ = ["CellKind", "Column", "Download", "Fact", "Finding"]


class CellKind(StrEnum):
    """What a value is, and with it how it is shown."""

    TEXT = "text"
    NUMBER = "number"
    ID = "id"
    """A name that a machine gave: shown whole, whatever it looks like."""
    PHONE = "phone"
    """Masked until it is revealed."""
    LINK = "link"
    """An address that gives access to whoever knows it: only its host is shown."""
    STATE = "state"
    """A word of the platform's for how something stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Told):
    """A column of the table."""

    name: str
    """Ours where we know the field, else the platform's."""
    title: str
    kind: CellKind = CellKind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Told):
    """A single value of the answer."""

    name: str
    title: str
    value: str
    kind: CellKind = CellKind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Told):
    """An answer in our vocabulary. Texts are the platform's; empty where it told nothing."""

    sentence: str = ""
    """What happened, for the user."""
    facts: tuple[Fact, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    """One text for each column."""
    total: int | None = None
    """Rows that there are in all, where the platform tells."""
    cursor: str = ""
    """What to ask the next page with; empty: this was the last, or there are no pages."""

    def fact(self, name: str) -> str:
        """The value of that name; empty where there is none."""
        return next((fact.value for fact in self.facts if fact.name == name), "")

    def column(self, name: str) -> list[str]:
        """The values of that column; empty where there is none."""
        at = next((at for at, column in enumerate(self.columns) if column.name == name), None)
        return [] if at is None else [row[at] for row in self.rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file that came as the answer, such as a recording."""

    name: str
    """A name to save it under; it holds no phone number."""
    media: str
    """What it is by its content, such as `audio/wav`."""
    data: bytes = field(repr=False)
