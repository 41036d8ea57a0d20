"""The receipt of a launch as a table that leaves: every row of its list, sent or left out.

Headings are the same in every language, so that what reads such files goes on working.
"""

from collections.abc import Mapping

from dialwatch.calls.launch import Launch, LaunchRow
from dialwatch.exporting.table import Cell, Column, Head, Kind

__all__ = ["launch_head", "launch_row"]

_COLUMNS = (
    Column("Row", Kind.NUMBER),
    Column("Line", Kind.NUMBER),
    Column("Number", Kind.PHONE, 20),
    Column("Result", width=14),
    Column("Left out", width=14),
    Column("Why", Kind.WORDS, 48),
    Column("Request", Kind.NUMBER),
    Column("Account", width=20),
    Column("Campaign"),
    Column("Campaign ids", width=24),
    Column("Who", width=20),
    Column("File", width=24),
    Column("Launch", width=20),
)


def launch_head(launch: Launch, zone: str, *, masked: bool = True) -> Head:
    """Of the rows of a launch; `masked` False: with whole numbers, as the user asked for."""
    title = f"Launch {launch.name}".strip()
    return Head(title=title, columns=_COLUMNS, zone=zone, masked=masked)


def launch_row(launch: Launch, row: LaunchRow, names: Mapping[str, str]) -> list[Cell]:
    """A row of the list; the campaign stands in each, so that a row can be read alone."""
    return [
        row.index + 1,
        row.line or None,
        row.number,
        row.verdict.value if row.verdict is not None else None,
        row.left_out.value if row.left_out is not None else None,
        row.reason,
        row.part + 1 if row.part is not None else None,
        names.get(launch.account, launch.account),
        launch.name,
        ", ".join(launch.campaigns),
        launch.who,
        launch.list.file,
        launch.id,
    ]
