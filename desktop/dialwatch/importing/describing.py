"""What the columns of a list are: chosen, remembered or guessed, in this order."""

from collections.abc import Sequence

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind
from dialwatch.importing.job import ListJob, Sheet
from dialwatch.importing.mapping import Memory, guess_columns, has_heading, headings_of
from dialwatch.importing.opening import Opened, is_filled

__all__ = ["describe"]

_SHOWN = 12
_WIDEST = 256
"""Columns; a file of more is no list of numbers, or its delimiter is another one."""
_CUT = 200
"""Characters that are shown of a cell."""

Cells = Sequence[str]


def describe(job: ListJob, opened: Opened) -> Sheet:
    """How the file is read. Raises BadInput for one that is too wide."""
    filled = [row.cells for row in opened.sample if is_filled(row)]
    heading = job.choices.heading
    if heading is None:
        heading = opened.sheet.kept or has_heading(filled)
    names, body = (filled[0], filled[1:]) if heading else ([], filled)
    headings = headings_of(names, _width(names, body))
    columns, variables, remembered = _columns(job, headings, body, heading=heading)
    return opened.sheet.changed(
        {
            "heading": heading,
            "headings": headings,
            "samples": tuple(tuple(map(_cut, row[:_WIDEST])) for row in body[:_SHOWN]),
            "columns": columns,
            "variables": tuple(at for at in variables if at not in columns.values()),
            "remembered": remembered,
        }
    )


def _width(names: Cells, body: Sequence[Cells]) -> int:
    """How many columns there are: those that the heading names, else those that hold something.

    Spreadsheets leave empty cells behind the last one, thousands sometimes.
    """
    below = max(map(_filled_to, body), default=0)
    width = max(_filled_to(names), min(below, len(names))) if names else below
    if width > _WIDEST:
        raise BadInput(
            f"The file has {width:,} columns, and at most {_WIDEST} are read: "
            "leave out those that are not needed."
        )
    return width


def _filled_to(row: Cells) -> int:
    return max((at for at, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _cut(cell: str) -> str:
    return cell if len(cell) <= _CUT else f"{cell[: _CUT - 1]}…"


def _columns(
    job: ListJob, headings: tuple[str, ...], body: Sequence[Cells], *, heading: bool
) -> tuple[dict[str, int], tuple[int, ...], bool]:
    """Field → column, the columns that become variables, and whether both were remembered."""
    choices, known = job.choices, {one.name for one in job.fields}
    columns, variables = guess_columns(job.fields, headings if heading else (), body), None
    kept = Memory(job.memory).columns(headings) if heading else None
    if kept is not None:
        columns, variables = {n: at for n, at in kept[0].items() if n in known}, kept[1]
    if choices.columns is not None:
        columns = {n: at for n, at in choices.columns.items() if at < len(headings)}
    if choices.variables is not None:
        variables = choices.variables
    if variables is None:
        takes = any(one.kind is FieldKind.NAMES and one.name == "variables" for one in job.fields)
        named = heading and headings != headings_of((), len(headings))
        variables = tuple(range(len(headings))) if takes and named else ()
    return columns, variables, kept is not None and choices.columns is None
