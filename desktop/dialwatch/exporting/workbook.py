"""A table as a workbook (XLSX): typed cells, headings that stay, as many sheets as are needed.

Nothing is ever a formula or a link: texts are written as texts, and those that look like a formula
are marked so that they stay text even when somebody edits them.
"""

import math
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import chain, islice
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from dialwatch.exporting.cells import Ready, reader_of
from dialwatch.exporting.escaping import begins_formula, sheet_text
from dialwatch.exporting.table import Column, Kind, Table

__all__ = ["MOST_ROWS", "write_workbook"]

MOST_ROWS = 1_048_576
"""Rows of a sheet, its heading included (Excel's limit)."""

_TOLD = 5_000
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_LONGEST_NAME = 31
_EXACT = 2**53
"""A workbook's numbers are floats: beyond this they lose their last digits, so they go as text."""
_FIRST = datetime(1900, 3, 1)  # noqa: DTZ001 - wall time; before it spreadsheets disagree
_NUMBER_FORMATS = {Kind.MOMENT: "yyyy-mm-dd hh:mm:ss", Kind.DURATION: "[h]:mm:ss", Kind.PHONE: "@"}
_WIDTHS = {Kind.MOMENT: 21, Kind.NUMBER: 10, Kind.DURATION: 10, Kind.PHONE: 18}
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_workbook(
    table: Table,
    path: Path,
    told: Callable[[int], object],
    most_rows: int = MOST_ROWS,
) -> int:
    """Write the file; `told` hears how many rows are written. Returns how many there are.

    What does not fit into a sheet of `most_rows` goes on in a further one. The work is done beside
    the file, in its folder. Raises OSError.
    """
    book = xlsxwriter.Workbook(str(path), {**_OPTIONS, "tmpdir": str(path.parent)})
    book.use_zip64()
    writing, rows = _Writing(book, table), 0
    ready, left = reader_of(table.head), iter(table.rows)
    try:
        while True:
            writing.begin_sheet()
            for row in islice(left, most_rows - 1):
                writing.add(ready(row))
                rows += 1
                if rows % _TOLD == 0:
                    told(rows)
            writing.end_sheet()
            following = next(left, None)
            if following is None:
                break
            left = chain([following], left)
        book.close()
    except FileCreateError as error:
        raise error.args[0] from None
    finally:
        for sheet in book.worksheets():
            sheet.row_data_fh.close()  # where something failed, the library leaves it open
    return rows


class _Writing:
    """Sheets of one table, filled row by row."""

    def __init__(self, book: Any, table: Table) -> None:
        self._book = book
        self._head = table.head
        self._sheet: Any = None
        self._sheets = self._row = 0
        self._bold = book.add_format({"bold": True, "bottom": 1})
        self._formats = [self._format(column) for column in table.head.columns]
        self._guarded = book.add_format({"quote_prefix": True, "num_format": "@"})

    def begin_sheet(self) -> None:
        """A new sheet under the same headings."""
        self._sheets += 1
        self._row = 0
        sheet = self._sheet = self._book.add_worksheet(_name(self._head.title, self._sheets))
        for place, column in enumerate(self._head.columns):
            sheet.set_column(place, place, column.width or _WIDTHS.get(column.kind, 24))
        for place, heading in enumerate(self._head.headings(seconds=False)):
            sheet.write_string(0, place, sheet_text(heading), self._bold)
        sheet.freeze_panes(1, 0)

    def end_sheet(self) -> None:
        """What needs to know where the rows end."""
        self._sheet.autofilter(0, 0, max(1, self._row), len(self._head.columns) - 1)

    def add(self, row: list[Ready]) -> None:
        """The next row."""
        self._row += 1
        for place, cell in enumerate(row):
            if cell is not None:
                self._write(place, cell)

    def _write(self, place: int, cell: Ready) -> None:
        sheet, row, style = self._sheet, self._row, self._formats[place]
        match cell:
            case datetime() if cell >= _FIRST:
                sheet.write_datetime(row, place, cell, style)
            case timedelta():
                sheet.write_number(row, place, cell / timedelta(days=1), style)
            case bool() | int() | float() if math.isfinite(cell) and abs(cell) <= _EXACT:
                sheet.write_number(row, place, cell, style)
            case _:
                self._write_text(place, str(cell), style)

    def _write_text(self, place: int, text: str, style: Any) -> None:
        style = self._guarded if begins_formula(text) else style
        self._sheet.write_string(self._row, place, sheet_text(text), style)

    def _format(self, column: Column) -> Any:
        wanted = _NUMBER_FORMATS.get(column.kind)
        return self._book.add_format({"num_format": wanted}) if wanted else None


def _name(title: str, sheet: int) -> str:
    """A sheet's name: without what Excel forbids, at most 31 UTF-16 units, told apart by number."""
    end = f" ({sheet})" if sheet > 1 else ""
    plain = " ".join(sheet_text(title).translate(_FORBIDDEN).split()).strip("' ")
    units = plain.encode("utf-16-le")[: 2 * (_LONGEST_NAME - len(end))]
    return (units.decode("utf-16-le", "ignore").strip("' ") or "Table") + end
