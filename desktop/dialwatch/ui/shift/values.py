"""What a report of a shift says: texts alone, ready to be set on a page."""

from dataclasses import dataclass

from dialwatch.ui.charts.drawn import DrawnChart

__all__ = ["ShiftColumn", "ShiftFigure", "ShiftReport", "ShiftTable"]


@dataclass(frozen=True, slots=True)
class ShiftFigure:
    """A key figure."""

    name: str
    value: str
    beside: str = ""
    """Its unit or its band."""
    share: float = 0.18
    """Of the page's width; all together are 1."""


@dataclass(frozen=True, slots=True)
class ShiftColumn:
    """A column of a table."""

    title: str
    share: float
    """Of the table's width; all together are 1."""
    right: bool = False


@dataclass(frozen=True, slots=True)
class ShiftTable:
    """A table under its title."""

    title: str
    columns: tuple[ShiftColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    """What is said below it: what was left out, or why there is nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftReport:
    """One page."""

    title: str
    span: str
    """From when to when, with the zone's name."""
    who: str
    figures: tuple[ShiftFigure, ...]
    chart: DrawnChart | None
    """None: nothing was dialled."""
    tables: tuple[ShiftTable, ...]
    foot: str
