"""A whole file: every row is good, refused, a duplicate or empty, and the sums add up."""

import csv
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Any

from dialwatch.calls.errors import BadInput
from dialwatch.importing.checking import NOTES, Checker
from dialwatch.importing.describing import describe
from dialwatch.importing.job import Class, ListJob, ListResult, Reason, RefusedRow, Sheet
from dialwatch.importing.keeping import COLUMNS, guarded
from dialwatch.importing.opening import Opened, is_filled, open_list
from dialwatch.importing.text_file import Row

__all__ = ["GOOD", "REFUSED", "good_rows", "read_list"]

GOOD, REFUSED = "good.jsonl", "refused.csv"
_MOST_REFUSED = 200
_MOST_REASONS = 100
_PROGRESS = 20_000
_LINES = "go over several lines of the file, because a cell does"
_FORMULAS = "hold a formula; what was saved as its value is taken"

Told = Callable[[int], None]


def read_list(job: ListJob, told: Told = lambda _rows: None) -> ListResult:
    """Read and check the file; `told` hears how many rows are done. Raises BadInput."""
    try:
        opened = open_list(Path(job.path), job.choices)
        return _read(job, describe(job, opened), opened, told)
    except BadInput:
        raise
    except OSError as err:
        raise BadInput(f"The file cannot be read ({err.strerror or type(err).__name__}).") from err


def good_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The entries that a reading left. Raises OSError."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _read(job: ListJob, sheet: Sheet, opened: Opened, told: Told) -> ListResult:
    folder = Path(job.folder)
    counts: Counter[Class] = Counter()
    with _private(folder / GOOD) as good, _private(folder / REFUSED, bom=True) as refused:
        sorter = _Sorter(job, sheet, good, csv.writer(refused))
        skipped = not sheet.heading
        for row in chain(opened.sample, opened.rest):
            if not skipped and is_filled(row):
                skipped = True
                continue
            counts[sorter.take(row)] += 1
            if counts.total() % _PROGRESS == 0:
                told(counts.total())
    if opened.formulas:
        sorter.odd[_FORMULAS] = len(opened.formulas)
    most = sorter.reasons.most_common(_MOST_REASONS)
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
        self._numbered, self._repeats = job.numbered, job.repeats
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
        alone = self._repeats or not verdict.key
        key = hash((row.line, "no number")) if alone else hash(verdict.key)
        first = self._lines.setdefault(key, row.line)
        if first != row.line:
            reason = f"the same number stands in line {first}"
            return self._refuse(row, Class.DUPLICATE, reason, "the number stands in the list twice")
        self.odd.update(NOTES[one] for one in verdict.odd)
        if row.lines > 1:
            self.odd[_LINES] += 1
        entry = {**verdict.entry, "line": row.line} if self._numbered else verdict.entry
        self._good.write(json.dumps(entry, ensure_ascii=False) + "\n")
        return Class.GOOD

    def _refuse(self, row: Row, kind: Class, reason: str, shared: str) -> Class:
        self.reasons[kind, shared] += 1
        self._writer.writerow([row.line, guarded(reason), *map(guarded, row.cells)])
        if len(self.refused) < _MOST_REFUSED:
            text = " · ".join(cell.strip()[:60] for cell in row.cells[:6] if cell.strip())
            self.refused.append(RefusedRow(line=row.line, kind=kind, text=text, reason=reason))
        return kind


def _private(path: Path, *, bom: bool = False) -> IO[str]:
    """A new file for its owner alone; with a mark by which spreadsheets know UTF-8."""
    descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    return os.fdopen(descriptor, "w", encoding="utf-8-sig" if bom else "utf-8", newline="")
