"""A file, whatever its kind, as rows: the text or the sheet of a workbook, and its first rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from dialwatch.calls.errors import BadInput
from dialwatch.importing.job import Choices, Sheet
from dialwatch.importing.keeping import as_before, is_kept
from dialwatch.importing.text_file import Row, guess_text, text_rows
from dialwatch.importing.workbook import Workbook, is_workbook

__all__ = ["Opened", "is_filled", "open_list"]

_SAMPLE = 50
_FURTHEST = 10_000
"""Rows among which one must hold something."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is about to be read: its first rows, then the rest of them."""

    sheet: Sheet
    sample: Sequence[Row]
    rest: Iterator[Row]
    formulas: frozenset[int] = frozenset()
    """Rows that hold a formula."""


def open_list(path: Path, choices: Choices) -> Opened:
    """Open the file. Raises BadInput for what is no list, and OSError."""
    if path.is_dir():
        raise BadInput("That is a folder: choose a file.")
    opened = _book(path, choices) if is_workbook(path) else _text(path, choices)
    first = next(filter(is_filled, opened.sample), None)
    if first is None:
        raise BadInput(_nothing(choices))
    if choices.heading is False or not is_kept(first.cells):
        return opened
    return replace(
        opened,
        sheet=opened.sheet.changed({"kept": True}),
        sample=[*as_before(opened.sample)],
        rest=as_before(opened.rest),
    )


def is_filled(row: Row) -> bool:
    """Only such a row can name the columns: one that cannot be read is refused like all others."""
    return not row.fault and any(cell.strip() for cell in row.cells)


def _text(path: Path, choices: Choices) -> Opened:
    guess = guess_text(path, choices.encoding, choices.delimiter)
    rows = text_rows(path, guess)
    sheet = Sheet(encoding=guess.encoding, encoding_why=guess.why, delimiter=guess.delimiter)
    return Opened(sheet, _sampled(rows), rows)


def _book(path: Path, choices: Choices) -> Opened:
    """The sheet that was chosen, or the first that holds something: many begin with a cover."""
    book = Workbook(path)
    for name in (choices.sheet,) if choices.sheet else book.sheets:
        rows = book.rows(name)
        sample = _sampled(rows)
        if any(map(is_filled, sample)):
            sheet = Sheet(sheet=name, sheets=book.sheets)
            return Opened(sheet, sample, rows, frozenset(book.formulas(name)))
    raise BadInput(_nothing(choices))


def _sampled(rows: Iterator[Row]) -> list[Row]:
    """The first rows, up to some that hold something."""
    sample = [*islice(rows, _SAMPLE)]
    while len(sample) < _FURTHEST and not any(map(is_filled, sample[-_SAMPLE:])):
        more = [*islice(rows, _SAMPLE)]
        if not more:
            break
        sample += more
    return sample


def _nothing(choices: Choices) -> str:
    if choices.sheet:
        return f"The sheet “{choices.sheet}” holds no row: choose another one."
    return "The file holds no row that can be read."
