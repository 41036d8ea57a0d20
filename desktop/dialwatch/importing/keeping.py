"""The file of rows that were not taken: safe to open in a spreadsheet, and read again when mended.

Its first two columns tell the line and the reason; the others are those of the file before.
"""

from collections.abc import Iterable, Iterator, Sequence

from dialwatch.importing.checking import begins_formula
from dialwatch.importing.text_file import Row

__all__ = ["COLUMNS", "as_before", "guarded", "is_kept"]

COLUMNS = ("line", "why it is not taken")
"""By these headings the file is known again, whatever program saved it."""

_GUARD = "'"


def guarded(cell: str) -> str:
    """The cell as text: a spreadsheet that opens the file takes none for a formula. A sign that
    could not be read stays one: the row is to be refused again until it is mended.
    """
    text = cell.replace("\0", "\ufffd")
    return f"{_GUARD}{text}" if _is_risky(text) else text


def is_kept(row: Sequence[str]) -> bool:
    """Is this first row the one of such a file?"""
    return tuple(cell.strip() for cell in row[: len(COLUMNS)]) == COLUMNS


def as_before(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows as they stood in the file before: `guarded` is undone, an apostrophe of the text
    itself stays.
    """
    for row in rows:
        cells = [_unguarded(cell) for cell in row.cells[len(COLUMNS) :]]
        yield Row(row.line, cells, row.fault, row.block, row.lines)


def _unguarded(cell: str) -> str:
    bare = cell.removeprefix(_GUARD)
    return bare if bare != cell and _is_risky(bare) else cell


def _is_risky(text: str) -> bool:
    """Guarded texts are risky too, so that exactly one guard is taken off."""
    bare = text.lstrip(_GUARD)
    return begins_formula(bare) or bare[:1] in ("+", "-")
