"""One number in all the ways in which it may be written, found in texts and bytes of any kind.

With and without its country code (`+62…`, `0062…`, `62…`, `0…`), with blanks and signs between its
digits, inside JSON (as text, as a bare number, with escaped blanks), inside addresses (`%20`,
`%2B`) and in UTF-16. A longer run of digits in which it happens to stand is another number.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dialwatch.calls.errors import BadInput
from dialwatch.calls.number import LONGEST, SEPARATORS, matching

__all__ = [
    "LONGEST_CODE",
    "SHORTEST",
    "Writings",
    "forms_of",
    "national",
    "told_writings",
    "writings_of",
]

SHORTEST = 7
"""Digits that a number has at least without country code and zero."""
LONGEST_CODE = 3
_MOST = 17
_SURELY_WHOLE = 12
"""Digits from which on the country's code is among them, though no plus stands before: no country
has longer numbers without it."""
_TWO = re.compile("2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
"""Country codes of two digits (ITU-T E.164); `1` and `7` have one, all others three."""

_BETWEEN = (
    r"(?:[ \t()./\x00\x10-\x15\u00a0\u2000-\u2015\u202f-]|\\u00a0|\\u20[012][0-9a-fA-F]"
    "|%20|%2[8dDeEfF9]|\xc2\xa0|\xe2\x80[\x80-\xaf]|\\+)"
)
"""What may stand between two digits: as text, escaped in JSON or an address, or as UTF-8 bytes."""
_GAP = f"{_BETWEEN}{{0,5}}"
"""In UTF-16 a blank and a bracket are five bytes that are no digits."""
_BEFORE = 48
"""Characters before a match that are looked at."""
_EDGE = r"(?:^|[^0-9]|%[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4})"
"""Where a number may begin: digits of an escape are none of its own."""
_BARE = re.compile(r"[:,\[]\s*$")
_BARE_END = re.compile(r"\s*[,\]}]")
_DIGIT = re.compile(r"(\\u[0-9a-fA-F]{4}|%[0-9a-fA-F]{2})|[0-9]")
"""Digits of an escape are none of the number's own."""
_DIGITS = tuple("0123456789")


@dataclass(frozen=True, slots=True)
class _One:
    """A number without country code and zero, and which codes may stand before it."""

    core: str
    code: str
    """Empty: any may."""
    find: re.Pattern[str]
    left: re.Pattern[str]


class Writings:
    """Finds the number. Bytes are looked at as if each were a character (Latin-1)."""

    def __init__(self, readings: Collection[tuple[str, str]]) -> None:
        """`readings`: (country code or nothing, number without it), each of which is meant."""
        self._all = tuple(_one(code, core) for code, core in dict.fromkeys(readings))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where it stands, from left to right; nothing overlaps."""
        found = [span for one in self._all for span in _spans(one, text)]
        if len(found) < 2:
            return found
        kept: list[tuple[int, int]] = []
        for start, end in sorted(found):
            if not kept or start >= kept[-1][1]:  # else the same one, read in another way
                kept.append((start, end))
        return kept

    def count(self, value: object) -> int:
        """How often it stands in a text or in bytes; 0 in anything else."""
        return len(self.spans(_text_of(value))) if isinstance(value, str | bytes) else 0

    def without(self, value: str | bytes, mark: str) -> str | bytes:
        """The same with `mark` in its place; a bare number of JSON becomes 0, and in UTF-16 each
        digit an `x`, so that what was readable stays so."""
        text = _text_of(value)
        pieces: list[str] = []
        at = 0
        for start, end in self.spans(text):
            pieces += (text[at:start], _instead(text, start, end, mark))
            at = end
        changed = "".join((*pieces, text[at:])) if pieces else text
        return changed if isinstance(value, str) else changed.encode("latin-1")

    def without_bytes(self, value: bytes, mark: str) -> bytes:
        """`without`, of bytes."""
        changed = self.without(value, mark)
        return changed if isinstance(changed, bytes) else changed.encode("latin-1")

    def blotted(self, content: bytes) -> bytes:
        """The same bytes, each digit of it an `x`; a bare number of JSON becomes 1 and zeros. As
        long as before, so that a file may be changed where it lies."""
        text = content.decode("latin-1")
        pieces: list[str] = []
        at = 0
        for start, end in self.spans(text):
            bare = _is_bare(text, start, end)
            digits = "1" + "0" * (end - start - 1) if bare else _crossed(text[start:end])
            pieces += (text[at:start], digits)
            at = end
        return "".join((*pieces, text[at:])).encode("latin-1")

    def forms(self) -> set[str]:
        """What is remembered of it, hashed, so that it is known again (`forms_of`)."""
        told: set[str] = set()
        for one in self._all:
            told.add(f"n:{one.core}")
            told.add(f"i:{one.code}{one.core}" if one.code else f"s:{one.core}")
        return told


def forms_of(text: str) -> Iterator[str]:
    """The forms of a number that was told, one of which is remembered if it was erased."""
    digits = matching(text).lstrip("0")
    if SHORTEST <= len(digits) <= _MOST:
        yield f"n:{digits}"
        yield f"i:{digits}"
        for cut in range(1, LONGEST_CODE + 1):
            rest = digits[cut:].removeprefix("0")
            if len(rest) >= SHORTEST:
                yield f"s:{rest}"
                yield f"i:{digits[:cut]}{rest}"


def writings_of(text: str, codes: Collection[str] = ()) -> Writings:
    """The number that a user typed, or that stands in a row.

    `codes`: country codes of the accounts, tried where none is told by `+` or `00`. Raises
    BadInput, without the number in it.
    """
    plain = "".join(c for c in text.strip() if c not in SEPARATORS)
    digits = plain.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()) or len(text) > LONGEST:
        raise BadInput("That is no whole number: write its digits, with + and the country's code.")
    whole = digits.lstrip("0")
    if not SHORTEST <= len(whole) <= _MOST:
        raise BadInput(f"A number has {SHORTEST} to {_MOST} digits; this one has {len(whole)}.")
    if plain.startswith(("+", "00")):
        code, core = national(digits)
        if len(core) < SHORTEST:
            raise BadInput("That number is too short behind its country code.")
        return Writings([(code, core)])
    if digits.startswith("0"):
        return Writings([("", whole)])
    likely = (*codes, national(whole)[0]) if len(whole) >= _SURELY_WHOLE else codes
    for code in likely:
        core = whole.removeprefix(code).removeprefix("0")
        if whole.startswith(code) and len(core) > SHORTEST:
            return Writings([(code, core)])
    return Writings([("", whole)])


def told_writings(text: str) -> Writings:
    """The number that a platform told, perhaps with letters around it. It may leave out the plus,
    or the country's code: both are looked for."""
    digits = matching(text)
    if digits.startswith("0"):
        return Writings([("", digits.lstrip("0"))])
    code, core = national(digits)
    known = [(code, core)] if len(core) >= SHORTEST else []
    international = "+" in text or text.lstrip().startswith("00")
    return Writings(known if international and known else [("", digits), *known])


def national(digits: str) -> tuple[str, str]:
    """Country code and the rest, of digits that begin with a country code (zeros apart)."""
    whole = digits.lstrip("0")
    size = 1 if whole[:1] in ("1", "7") else 2 if _TWO.match(whole) else LONGEST_CODE
    return whole[:size], whole[size:].removeprefix("0")


def _one(code: str, core: str) -> _One:
    before = f"{code}{_GAP}" if code else rf"[0-9]{{1,{LONGEST_CODE}}}{_GAP}"
    left = rf"{_EDGE}((?:(?:00|\+|%2[bB])?{_GAP}(?:{before})0?|0)?{_GAP})$"
    return _One(core, code, re.compile(_GAP.join(core)), re.compile(left))


def _spans(one: _One, text: str) -> Iterator[tuple[int, int]]:
    for found in one.find.finditer(text):
        start, end = found.span()
        if text[end : end + 1] in _DIGITS:
            continue
        left = one.left.search(text[max(0, start - _BEFORE) : start])
        if left is not None:
            begin = start - len(left[1].lstrip(_LEADING))
            # “(0812) 3456”: the bracket that is opened before belongs to it.
            opened = text[begin - 1 : begin] == "(" and text[begin:end].count(")") == 1
            yield begin - (opened and "(" not in text[begin:end]), end


_LEADING = " \t()./\x00\u00a0\u2011-"
"""What stands before a number and belongs to the text around it."""


def _text_of(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")


def _instead(text: str, start: int, end: int, mark: str) -> str:
    if "\x00" in text[start:end]:
        return _crossed(text[start:end])
    return "0" if _is_bare(text, start, end) else mark


def _crossed(text: str) -> str:
    return _DIGIT.sub(lambda found: found[1] or "x", text)


def _is_bare(text: str, start: int, end: int) -> bool:
    """It is a number of JSON, not a text."""
    return (
        text[start:end].isdigit()
        and text.lstrip()[:1] in ("{", "[")
        and _BARE.search(text[max(0, start - 8) : start]) is not None
        and _BARE_END.match(text, end) is not None
    )
