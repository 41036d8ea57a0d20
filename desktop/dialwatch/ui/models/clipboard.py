"""Calls as tab-separated text for the clipboard, safe to paste into a spreadsheet.

A cell that a spreadsheet could take for a formula gets an apostrophe in front; numbers that
begin with `+` stay text in the same way and lose nothing. Numbers are masked as on screen.
"""

from collections.abc import Iterable, Sequence

from dialwatch.exporting.escaping import safe_cell
from dialwatch.ui.models.call_columns import CallColumn, Writing
from dialwatch.ui.veil import veiled

__all__ = ["as_tsv"]


def as_tsv(columns: Sequence[CallColumn], positions: Iterable[int], writing: Writing) -> str:
    """These calls as lines of tab-separated cells under a line of headings."""
    lines = ["\t".join(safe_cell(column.header()) for column in columns)]
    for position in positions:
        call = writing.view.row(position)
        lines.append("\t".join(safe_cell(veiled(column.told(call, writing))) for column in columns))
    return "\n".join(lines) + "\n"
