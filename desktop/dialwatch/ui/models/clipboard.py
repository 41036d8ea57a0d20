"""Calls as tab-separated text for the clipboard, safe to paste into a spreadsheet.

A cell that a spreadsheet could take for a formula gets an apostrophe in front; numbers that
begin with `+` stay text in the same way and lose nothing. Numbers are masked as on screen.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from dialwatch.ui.format import THIN
from dialwatch.ui.models.call_columns import CallColumn, Writing

__all__ = ["as_tsv", "safe_cell"]

_STARTERS = frozenset("=+-@\t\r\n\0|%")
_BREAKS = str.maketrans({"\t": " ", "\r": " ", "\n": " ", "\0": "", THIN: ""})
_CLOSED = "\u2028\u2029\x0b\x0c\x85"


def safe_cell(text: str) -> str:
    """The text as one cell: no tabs or line breaks inside, never read as a formula.

    Full-width look-alikes (＝ ＋ － ＠) and leading blanks do not hide a formula's start.
    Source: reliability.md, row 19.
    """
    begins = unicodedata.normalize("NFKC", text).lstrip(" \u200b\u2060\ufeff\u00ad" + _CLOSED)
    flat = text.translate(_BREAKS)
    for sign in _CLOSED:
        flat = flat.replace(sign, " ")
    if '"' in flat:
        # A leading quotation mark would swallow the cells that follow.
        flat = flat.replace('"', "″")
    if begins[:1] in _STARTERS and begins:
        return "'" + flat
    return flat


def as_tsv(columns: Sequence[CallColumn], positions: Iterable[int], writing: Writing) -> str:
    """These calls as lines of tab-separated cells under a line of headings."""
    lines = ["\t".join(safe_cell(column.header()) for column in columns)]
    for position in positions:
        call = writing.view.row(position)
        lines.append("\t".join(safe_cell(column.told(call, writing)) for column in columns))
    return "\n".join(lines) + "\n"
