"""A table as CSV (RFC 4180): commas, lines that end in CR LF, quotation marks where needed.

UTF-8 with a byte order mark: without one Excel takes the file for the system's old encoding, and
LibreOffice and pandas skip it. Every text is one line and none is a formula (`escaping.csv_cell`).
A CSV file cannot say that a cell is text: where long ids or leading zeros matter in a spreadsheet,
a workbook is the better choice.
"""

import csv
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from dialwatch.exporting.cells import Ready, reader_of
from dialwatch.exporting.escaping import csv_cell
from dialwatch.exporting.table import Table

__all__ = ["write_csv"]

_TOLD = 5_000


def write_csv(table: Table, path: Path, told: Callable[[int], object]) -> int:
    """Write the file; `told` hears how many rows are written. Returns how many there are.

    Raises OSError.
    """
    ready, rows = reader_of(table.head), 0
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([csv_cell(one) for one in table.head.headings(seconds=True)])
        for row in table.rows:
            writer.writerow([_written(cell) for cell in ready(row)])
            rows += 1
            if rows % _TOLD == 0:
                told(rows)
    return rows


def _written(cell: Ready) -> str:
    match cell:
        case None:
            return ""
        case str():
            return csv_cell(cell)
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M:%S}"
        case timedelta():
            return f"{cell.total_seconds():g}"
    return str(cell)
