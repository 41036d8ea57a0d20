"""What a spreadsheet could take for a formula. Source: reliability.md, row 19."""

import unicodedata

__all__ = ["begins_formula"]

_STARTERS = frozenset("=+-@|%")
_CONTROLS = frozenset("\t\r\n\0")


def begins_formula(text: str) -> bool:
    """A spreadsheet could take the cell for a formula or a command.

    Neither blanks, signs that cannot be seen, nor full-width look-alikes (＝ ＋ － ＠) hide its
    beginning. A number with its plus counts too: a spreadsheet would drop the plus.
    """
    for sign in text:
        if sign.isascii() and sign.isalnum():
            return False
        if sign in _CONTROLS:
            return True
        if unicodedata.category(sign)[0] not in "CZ":
            return unicodedata.normalize("NFKC", sign)[:1] in _STARTERS
    return False
