"""A table as Parquet, for those who go on with pandas, DuckDB and the like.

Only where the package pyarrow is there: the program itself does not bring it. Texts are texts
whatever they begin with; moments are instants with the table's zone; lengths are seconds.
"""

from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from itertools import chain, islice
from pathlib import Path
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.exporting.cells import Reader, reader_of
from dialwatch.exporting.table import Cell, Column, Kind, Table

__all__ = ["has_parquet", "write_parquet"]

_PART = 10_000
"""Rows that are written at once; the first ones say which columns hold whole numbers."""

Rows = list[Sequence[Cell]]


def has_parquet() -> bool:
    """Such files can be written here."""
    return find_spec("pyarrow") is not None


def write_parquet(table: Table, path: Path, told: Callable[[int], object]) -> int:
    """Write the file; `told` hears how many rows are written. Returns how many there are.

    Raises OSError, and BadInput where pyarrow is not there.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise BadInput(
            "Parquet needs the package pyarrow: install it, or choose another form."
        ) from error
    ready, parts, rows = reader_of(table.head), _parts(table), 0
    first = next(parts)
    schema = pyarrow.schema(_fields(pyarrow, table, first))
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for part in chain([first], parts):
            columns = _columns(table.head.columns, part, ready)
            arrays = [
                pyarrow.array(column, field.type)
                for column, field in zip(columns, schema, strict=True)
            ]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))
            rows += len(part)
            told(rows)
    return rows


def _parts(table: Table) -> Iterator[Rows]:
    """The rows in parts: at least one, which may hold none."""
    left = iter(table.rows)
    yield list(islice(left, _PART))
    while part := list(islice(left, _PART)):
        yield part


def _fields(pyarrow: Any, table: Table, first: Rows) -> list[Any]:
    """The columns with their types, under the headings that a CSV file has."""
    names = table.head.headings(seconds=True)
    kinds = {
        Kind.MOMENT: pyarrow.timestamp("ms", tz=table.head.zone),
        Kind.DURATION: pyarrow.float64(),
    }
    fields = []
    for place, column in enumerate(table.head.columns):
        kind = kinds.get(column.kind, pyarrow.string())
        if column.kind is Kind.NUMBER:
            kind = pyarrow.int64() if _is_whole(first, place) else pyarrow.float64()
        fields.append(pyarrow.field(names[place], kind))
    return fields


def _is_whole(rows: Rows, place: int) -> bool:
    """It holds whole numbers, as far as these rows tell."""
    told = [row[place] for row in rows if row[place] is not None]
    return bool(told) and all(isinstance(cell, int) for cell in told)


def _columns(columns: Sequence[Column], rows: Rows, ready: Reader) -> list[list[Any]]:
    """The cells by column; what is neither number nor moment where one should be is left out."""
    texts = [ready(row) for row in rows]
    return [
        [_cell(column.kind, row[place], text[place]) for row, text in zip(rows, texts, strict=True)]
        for place, column in enumerate(columns)
    ]


def _cell(kind: Kind, cell: Cell, text: object) -> Any:
    if cell is None:
        return None
    if kind in (Kind.TEXT, Kind.WORDS, Kind.PHONE):
        return str(text).encode("utf-8", "replace").decode()
    if not isinstance(cell, int | float):
        return None
    return cell / 1000 if kind is Kind.DURATION else cell
