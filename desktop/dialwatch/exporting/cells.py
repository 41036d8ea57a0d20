"""What a cell becomes before any file: numbers masked, moments in their zone."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dialwatch.calls.masking import masked_words
from dialwatch.calls.number import masked
from dialwatch.exporting.table import Cell, Head, Kind

__all__ = ["Reader", "Ready", "reader_of"]

Ready = str | int | float | datetime | timedelta | None
"""A cell that is ready: a datetime is wall time, without a zone."""

Reader = Callable[[Sequence[Cell]], list[Ready]]


def reader_of(head: Head) -> Reader:
    """What makes a row of this table ready: as many cells as there are columns."""
    readers = [_reader(column.kind, ZoneInfo(head.zone), head.masked) for column in head.columns]

    def ready(row: Sequence[Cell]) -> list[Ready]:
        return [
            None if cell is None else read(cell) for read, cell in zip(readers, row, strict=True)
        ]

    return ready


def _reader(kind: Kind, zone: ZoneInfo, hidden: bool) -> Callable[[Cell], Ready]:
    match kind:
        case Kind.PHONE:
            return lambda cell: masked(str(cell)) if hidden else str(cell)
        case Kind.WORDS:
            return lambda cell: masked_words(str(cell)) if hidden else str(cell)
        case Kind.NUMBER:
            return lambda cell: cell
        case Kind.MOMENT:
            return lambda cell: _moment(cell, zone)
        case Kind.DURATION:
            return _length
    return str


def _moment(cell: Cell, zone: ZoneInfo) -> Ready:
    """A text or a moment outside of all calendars stays what it is, as text."""
    if not isinstance(cell, int):
        return str(cell)
    try:
        at = datetime.fromtimestamp(cell // 1000, UTC).astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return str(cell)
    return at.replace(tzinfo=None)


def _length(cell: Cell) -> Ready:
    return timedelta(milliseconds=cell) if isinstance(cell, int | float) else str(cell)
