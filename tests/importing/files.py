"""Files as people save them: texts in many encodings, and workbooks cell by cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import Choices, ListJob, ListResult
from dialwatch.importing.reading import good_rows, read_list

__all__ = ["FIELDS", "Formula", "a_book", "a_text", "entries", "read"]

FIELDS = (
    FormField(name="callee", title="Number", kind=FieldKind.PHONE, required=True),
    FormField(name="case", title="Case id", longest=20),
    FormField(name="variables", title="Variables", kind=FieldKind.NAMES),
)


@dataclass(frozen=True)
class Formula:
    """A formula, with the value that was saved last."""

    text: str
    value: float


Cell = str | float | int | bool | None | Formula


def a_text(
    folder: Path, *lines: str, encoding: str = "utf-8", name: str = "list.csv", end: str = "\n"
) -> Path:
    path = folder / name
    path.write_bytes((end.join(lines) + end).encode(encoding))
    return path


def a_book(folder: Path, *sheets: tuple[str, Sequence[Sequence[Cell]]]) -> Path:
    """An XLSX with these sheets."""
    path = folder / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets:
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, Formula):
                        sheet.write_formula(at, column, f"={value.text}", None, value.value)
                    elif value is not None:
                        sheet.write(at, column, value)
    return path


def read(path: Path, *, memory: Path | None = None, **choices: object) -> ListResult:
    """Read the file, what is left of it beside it."""
    folder = path.parent / "read"
    folder.mkdir(exist_ok=True)
    return read_list(
        ListJob(
            path=str(path),
            fields=FIELDS,
            folder=str(folder),
            choices=Choices.of(choices),
            memory=str(memory) if memory else "",
        )
    )


def entries(result: ListResult) -> list[dict[str, object]]:
    return list(good_rows(Path(result.good_file)))
