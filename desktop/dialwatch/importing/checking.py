"""One row of a list: the entry that it is, or why it is none."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.number import matching

__all__ = ["Checker", "Odd", "Verdict", "begins_formula"]

_SEPARATORS = str.maketrans("", "", " -()\u00a0\u2011\u200b\u202a\u202c\ufeff")
"""Without the point, which may also part a number from its decimals."""
_PHONE = re.compile(r"\+?\d{5,15}", re.ASCII)
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+", re.ASCII)
_DECIMAL = re.compile(r"\+?(?:\d{5,}[.,]\d{1,2}|\d{8,}[.,]\d+)", re.ASCII)
"""One point before one or two digits, or behind as many as a number has: people part the groups of
a number otherwise."""
_WHOLE = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_STARTERS = frozenset("=+-@\t\r|%")
_SIGNED = re.compile(r"[+-]?[\d\s().,-]+%?", re.ASCII)
_LONGEST = 1000
_BEYOND = 0xFFFF

Odd = frozenset[str]
"""What is odd about a row that was taken; see `NOTES`."""

NOTES = {
    "emoji": "hold emoji or other signs that some platforms refuse",
    "formula": "hold a cell that begins like a formula; it is kept as text",
    "ragged": "have more cells than there are headings; the rest is left out",
    "decimals": "had their number written with decimals; they were taken off",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a row."""

    entry: dict[str, Any] | None
    """Under the fields' names; None: refused."""
    reason: str = ""
    key: str = ""
    """By which duplicates are told."""
    odd: Odd = field(default_factory=frozenset)


def begins_formula(text: str) -> bool:
    """A spreadsheet could take the cell for a formula; a number with its sign is none."""
    begins = unicodedata.normalize("NFKC", text).lstrip(" \u200b\ufeff")
    return begins[:1] in _STARTERS and not _SIGNED.fullmatch(begins.strip())


class Checker:
    """Checks rows of one file against the fields of an entry."""

    def __init__(
        self,
        fields: Sequence[FormField],
        columns: Mapping[str, int],
        variables: Mapping[int, str],
    ) -> None:
        """`columns`: field → column; `variables`: column → name of the variable."""
        self._fields = [(one, columns[one.name]) for one in fields if one.name in columns]
        self._lacking = [
            one for one in fields
            if one.required and one.name not in columns and one.kind is not FieldKind.WHOLE
        ]  # fmt: skip
        self._serial = next(
            (one.name for one in fields
             if one.kind is FieldKind.WHOLE and one.required and one.name not in columns), "",
        )  # fmt: skip
        self._phone = next((one.name for one in fields if one.kind is FieldKind.PHONE), "")
        self._names = next((one.name for one in fields if one.kind is FieldKind.NAMES
                            and one.name == "variables"), "")  # fmt: skip
        self._variables = variables
        self._width = max([*columns.values(), *variables, -1]) + 1

    def check(self, cells: Sequence[str], serial: int, width: int) -> Verdict:
        """`serial` numbers the entry where it needs a number of its own and the file has none;
        `width` is how many columns the file has."""
        if self._lacking:
            return Verdict(None, f"no column is chosen for “{self._lacking[0].title}”")
        if any("\ufffd" in cell for cell in cells):
            return Verdict(None, "holds signs that cannot be read in this encoding")
        entry: dict[str, Any] = {}
        odd: set[str] = set()
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            odd.add("ragged")
        for one, column in self._fields:
            text = cells[column].strip() if column < len(cells) else ""
            fault = self._take(one, text, entry, odd)
            if fault:
                return Verdict(None, f"{one.title}: {fault}")
        fault = self._take_variables(cells, entry, odd)
        if fault:
            return Verdict(None, fault)
        if self._serial:
            entry[self._serial] = serial
        return Verdict(entry, key=matching(str(entry.get(self._phone, ""))), odd=frozenset(odd))

    def _take(self, one: FormField, text: str, entry: dict[str, Any], odd: set[str]) -> str:
        """Put a value into the entry; what is wrong with it."""
        if not text:
            return "is missing" if one.required else ""
        if one.kind is FieldKind.PHONE:
            return self._take_phone(one, text, entry, odd)
        if one.kind is FieldKind.WHOLE:
            if not _WHOLE.fullmatch(text):
                return "is no whole number"
            entry[one.name] = int(text)
            return ""
        fault = _of_text(text, odd, one.longest or _LONGEST)
        entry[one.name] = text
        return fault

    def _take_phone(self, one: FormField, text: str, entry: dict[str, Any], odd: set[str]) -> str:
        if _SHORTENED.fullmatch(text):
            return "the spreadsheet shortened it: format the column as text and save again"
        if text.startswith("="):
            return "is a formula"
        number = text.translate(_SEPARATORS)
        if _DECIMAL.fullmatch(number):
            number, decimals = re.split(r"[.,]", number)
            if decimals.strip("0"):
                return "has decimals: format the column as text and enter the number anew"
            odd.add("decimals")
        number = number.replace(".", "")
        if not _PHONE.fullmatch(number):
            return "is no phone number"
        entry[one.name] = number
        return ""

    def _take_variables(self, cells: Sequence[str], entry: dict[str, Any], odd: set[str]) -> str:
        told = {}
        for column, name in self._variables.items():
            text = cells[column].strip() if column < len(cells) else ""
            if text:
                fault = _of_text(text, odd, _LONGEST)
                if fault:
                    return f"{name}: {fault}"
                told[name] = text
        if told and self._names:
            entry[self._names] = told
        return ""


def _of_text(text: str, odd: set[str], longest: int) -> str:
    if len(text) > longest:
        return f"has {len(text)} characters, at most {longest} are allowed"
    if not text.isprintable() and any(unicodedata.category(c) == "Cc" and c not in "\t\n\r"
                                      for c in text):  # fmt: skip
        return "holds a control character"
    if begins_formula(text):
        odd.add("formula")
    if any(ord(c) > _BEYOND or unicodedata.category(c) == "So" for c in text if ord(c) > 127):
        odd.add("emoji")
    return ""
