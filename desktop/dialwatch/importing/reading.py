"""A whole file: every row is good, refused, a duplicate or empty, and the sums add up."""

import csv
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind
from dialwatch.importing.checking import NOTES, Checker
from dialwatch.importing.job import (
    Choices,
    Class,
    ListJob,
    ListResult,
    Reason,
    RefusedRow,
    Sheet,
)
from dialwatch.importing.keeping import COLUMNS, as_before, guarded, is_kept
from dialwatch.importing.mapping import Memory, guess_columns, has_heading, headings_of
from dialwatch.importing.text_file import Row, guess_text, text_rows
from dialwatch.importing.workbook import Workbook, is_workbook

__all__ = ["GOOD", "REFUSED", "good_rows", "read_list"]

GOOD, REFUSED = "good.jsonl", "refused.csv"
_SAMPLE = 50
_SHOWN = 12
_MOST_REFUSED = 200
_PROGRESS = 20_000
_LINES = "go over several lines of the file, because a cell does"
_FORMULAS = "hold a formula; what was saved as its value is taken"

Told = Callable[[int], None]


def read_list(job: ListJob, told: Told = lambda _rows: None) -> ListResult:
    """Read and check the file; `told` hears how many rows are done. Raises BadInput."""
    path = Path(job.path)
    try:
        rows, sheet, formulas = _opened(path, job.choices)
        sample = [*islice(rows, _SAMPLE)]
        first = next(filter(_is_filled, sample), None)
        if first is not None and is_kept(first.cells) and job.choices.heading is not False:
            sample, rows = [*as_before(sample)], as_before(rows)
            sheet = sheet.changed({"kept": True})
        sheet = _described(job, sheet, sample)
        return _read(job, sheet, chain(sample, rows), formulas, told)
    except BadInput:
        raise
    except OSError as err:
        raise BadInput(f"The file cannot be read ({err.strerror or type(err).__name__}).") from err


def good_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The entries that a reading left. Raises OSError."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _opened(path: Path, choices: Choices) -> tuple[Iterator[Row], Sheet, set[int]]:
    if path.is_dir():
        raise BadInput("That is a folder: choose a file.")
    if not is_workbook(path):
        guess = guess_text(path, choices.encoding, choices.delimiter)
        sheet = Sheet(encoding=guess.encoding, encoding_why=guess.why, delimiter=guess.delimiter)
        return text_rows(path, guess), sheet, set()
    book = Workbook(path)
    if not book.sheets:
        raise BadInput("The workbook has no sheet.")
    name = choices.sheet or book.sheets[0]
    return book.rows(name), Sheet(sheet=name, sheets=book.sheets), book.formulas(name)


def _described(job: ListJob, sheet: Sheet, sample: Sequence[Row]) -> Sheet:
    """What the columns are: chosen, remembered or guessed, in this order."""
    filled = [row.cells for row in sample if _is_filled(row)]
    if not filled:
        raise BadInput("The file holds no row.")
    heading = job.choices.heading
    if heading is None:
        heading = sheet.kept or has_heading(filled)
    names = filled[0] if heading else []
    headings = headings_of(names, len(names) or max(map(len, filled)))
    body = filled[1:] if heading else filled
    remembered = Memory(job.memory).columns(headings) if heading else None
    known = {one.name for one in job.fields}
    columns = guess_columns(job.fields, headings if heading else (), body)
    variables = None
    if remembered is not None:
        columns, variables = {n: at for n, at in remembered[0].items() if n in known}, remembered[1]
    if job.choices.columns is not None:
        columns = {n: at for n, at in job.choices.columns.items() if at < len(headings)}
    if job.choices.variables is not None:
        variables = job.choices.variables
    if variables is None:
        takes = any(one.kind is FieldKind.NAMES and one.name == "variables" for one in job.fields)
        free = [at for at in range(len(headings)) if at not in columns.values()]
        named = heading and headings != headings_of((), len(headings))
        variables = tuple(free) if takes and named else ()
    return sheet.changed(
        {
            "heading": heading,
            "headings": headings,
            "samples": tuple(tuple(row) for row in body[:_SHOWN]),
            "columns": columns,
            "variables": tuple(at for at in variables if at not in columns.values()),
            "remembered": remembered is not None and job.choices.columns is None,
        }
    )


def _is_filled(row: Row) -> bool:
    """Only such a row can name the columns: one that cannot be read is refused like all others."""
    return not row.fault and any(cell.strip() for cell in row.cells)


def _read(
    job: ListJob, sheet: Sheet, rows: Iterable[Row], formulas: set[int], told: Told
) -> ListResult:
    folder = Path(job.folder)
    counts: Counter[Class] = Counter()
    with _private(folder / GOOD) as good, _private(folder / REFUSED, bom=True) as refused:
        sorter = _Sorter(job, sheet, good, csv.writer(refused))
        skipped = not sheet.heading
        for row in rows:
            if not skipped and _is_filled(row):
                skipped = True
                continue
            counts[sorter.take(row)] += 1
            if counts.total() % _PROGRESS == 0:
                told(counts.total())
    if formulas:
        sorter.odd[_FORMULAS] = len(formulas)
    most = sorter.reasons.most_common()
    return ListResult(
        rows=counts.total(),
        good=counts[Class.GOOD],
        refused=counts[Class.REFUSED],
        duplicate=counts[Class.DUPLICATE],
        empty=counts[Class.EMPTY],
        reasons=tuple(Reason(kind=kind, text=text, rows=n) for (kind, text), n in most),
        notes=tuple(f"{rows:,} rows {what}." for what, rows in sorter.odd.items()),
        refused_rows=tuple(sorter.refused),
        sheet=sheet,
        good_file=str(folder / GOOD),
        refused_file=str(folder / REFUSED),
    )


class _Sorter:
    """Puts rows into their classes."""

    def __init__(self, job: ListJob, sheet: Sheet, good: IO[str], refused: Any) -> None:
        names = {at: sheet.headings[at] for at in sheet.variables if at < len(sheet.headings)}
        self._checker = Checker(job.fields, sheet.columns, names)
        self._width = len(sheet.headings)
        self._good, self._writer = good, refused
        self._lines: dict[int, int] = {}
        """Hash of a number → the line of its first row: a million texts would be too large."""
        self.reasons: Counter[tuple[Class, str]] = Counter()
        self.odd: Counter[str] = Counter()
        self.refused: list[RefusedRow] = []
        self._writer.writerow([*COLUMNS, *map(guarded, sheet.headings)])

    def take(self, row: Row) -> Class:
        if row.fault:
            reason = f"{row.block}: {row.fault}" if row.block else row.fault
            return self._refuse(row, Class.REFUSED, reason, row.fault)
        if not any(cell.strip() for cell in row.cells):
            return Class.EMPTY
        verdict = self._checker.check(row.cells, len(self._lines) + 1, self._width)
        if verdict.entry is None:
            return self._refuse(row, Class.REFUSED, verdict.reason, verdict.reason)
        key = hash(verdict.key) if verdict.key else hash((row.line, "no number"))
        first = self._lines.setdefault(key, row.line)
        if first != row.line:
            reason = f"the same number stands in line {first}"
            return self._refuse(row, Class.DUPLICATE, reason, "the number stands in the list twice")
        self.odd.update(NOTES[one] for one in verdict.odd)
        if row.lines > 1:
            self.odd[_LINES] += 1
        self._good.write(json.dumps(verdict.entry, ensure_ascii=False) + "\n")
        return Class.GOOD

    def _refuse(self, row: Row, kind: Class, reason: str, shared: str) -> Class:
        self.reasons[kind, shared] += 1
        self._writer.writerow([row.line, reason, *map(guarded, row.cells)])
        if len(self.refused) < _MOST_REFUSED:
            text = " · ".join(cell.strip()[:60] for cell in row.cells[:6] if cell.strip())
            self.refused.append(RefusedRow(line=row.line, kind=kind, text=text, reason=reason))
        return kind


def _private(path: Path, *, bom: bool = False) -> IO[str]:
    """A new file for its owner alone; with a mark by which spreadsheets know UTF-8."""
    descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    return os.fdopen(descriptor, "w", encoding="utf-8-sig" if bom else "utf-8", newline="")
