"""The file of rows that were not taken: safe to open in a spreadsheet, and read again when mended.

Its first two columns tell the line and the reason; the others are those of the file before.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from dialwatch.calls.formula import begins_formula
from dialwatch.importing.text_file import Row

__all__ = ["COLUMNS", "as_before", "guarded", "is_kept"]

COLUMNS = ("line", "why it is not taken")
"""By these headings the file is known again, whatever program saved it."""

_GUARD = "'"
_PARTS = re.compile("([;\r\n\v\f\x1c-\x1e\x85\u2028\u2029])")
"""Where the system's lists are parted by semicolons, a spreadsheet parts a line at them, and ends
it inside a cell, whatever the quotation marks say."""


def guarded(cell: str) -> str:
    """The cell as text: a spreadsheet that opens the file takes none for a formula. A sign that
    could not be read stays one: the row is to be refused again until it is mended.
    """
    return _each(_guarded, cell.replace("\0", "\ufffd"))


def is_kept(row: Sequence[str]) -> bool:
    """Is this first row the one of such a file?"""
    return tuple(cell.strip() for cell in row[: len(COLUMNS)]) == COLUMNS


def as_before(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows as they stood in the file before: `guarded` is undone, an apostrophe of the text
    itself stays.
    """
    for row in rows:
        cells = [_each(_unguarded, cell) for cell in row.cells[len(COLUMNS) :]]
        yield Row(row.line, cells, row.fault, row.block, row.lines)


def _each(change: Callable[[str], str], cell: str) -> str:
    """The cell with each of its parts changed."""
    return "".join(
        part if place % 2 else change(part) for place, part in enumerate(_PARTS.split(cell))
    )


def _guarded(part: str) -> str:
    return f"{_GUARD}{part}" if _is_risky(part) else part


def _unguarded(part: str) -> str:
    bare = part.removeprefix(_GUARD)
    return bare if bare != part and _is_risky(bare) else part


def _is_risky(text: str) -> bool:
    """Guarded texts are risky too, so that exactly one guard is taken off."""
    return begins_formula(text.lstrip(_GUARD))
