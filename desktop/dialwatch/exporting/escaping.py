"""The one rule for texts that leave for a spreadsheet: clipboard, CSV and XLSX share it.

What could be taken for a formula stays text. Where a cell is nothing but its text (clipboard, CSV)
it gets an apostrophe in front, which `as_given` takes off again; a workbook says of the cell itself
that it is text. Source: reliability.md, row 19.
"""

import re

from dialwatch.calls.formula import begins_formula

__all__ = ["as_given", "begins_formula", "csv_cell", "safe_cell", "sheet_text"]

_GUARD = "'"
_THIN = "\u2009"
"""Parts the thousands on screen; figures that leave are plain."""
_ONE_LINE = re.compile("[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_NO_SIGN = re.compile("[\0-\x08\x0e-\x1f\x7f]")
_NO_XML = re.compile("[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 32_767
"""UTF-16 units of a cell, at most (Excel's limit)."""


def safe_cell(text: str) -> str:
    """The text as one cell of tab-separated text: no tabs or line breaks inside, no formula.

    A quotation mark becomes ″: a leading one would swallow the cells that follow.
    """
    flat = _NO_SIGN.sub("", _ONE_LINE.sub(" ", text)).replace(_THIN, "").replace('"', "″")
    return _guarded(flat)


def csv_cell(text: str) -> str:
    """The text as one cell of a CSV file, before it is quoted: one line, no formula.

    Where the system's lists are parted by semicolons, a spreadsheet parts a line there whatever its
    quotation marks say: what follows one is guarded as well.
    """
    flat = _NO_SIGN.sub("", _ONE_LINE.sub(" ", text))
    return ";".join(_guarded(part) for part in flat.split(";"))


def as_given(cell: str) -> str:
    """The text that `csv_cell` made safe; an apostrophe of the text itself stays."""
    return ";".join(_unguarded(part) for part in cell.split(";"))


def sheet_text(text: str) -> str:
    """The text as a workbook can hold it: without signs that XML forbids, at most 32 767 long.

    A text that looks like the library's own markup for rich text would be written as markup: it
    gets a blank behind it.
    """
    kept = _NO_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(kept) > _LONGEST // 2:
        kept = kept.encode("utf-16-le")[: 2 * _LONGEST].decode("utf-16-le", "ignore")
    if kept.startswith("<r>") and kept.endswith("</r>"):
        kept = f"{kept[: _LONGEST - 1]} "
    return kept


def _guarded(part: str) -> str:
    return f"{_GUARD}{part}" if _is_risky(part) else part


def _unguarded(part: str) -> str:
    bare = part.removeprefix(_GUARD)
    return bare if bare != part and _is_risky(bare) else part


def _is_risky(text: str) -> bool:
    """A guarded text counts too, so that exactly one guard is taken off."""
    return begins_formula(text.lstrip(_GUARD))
