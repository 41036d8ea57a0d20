"""What a user gave, matched with what platforms list: numbers in any format, and ids. Pure.

Sure is a number with the same digits. The same number with other leading zeros, or with and
without its country code, ends in the same digits; a masked one fits where its open digits do.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from dialwatch.calls.halt import Why
from dialwatch.calls.number import matching
from dialwatch.platforms.halting import ListedEntry

__all__ = ["Found", "How", "Index", "Match"]

_SHORTEST = 7
"""Digits that two forms of one number have in common at least."""
_BUCKET = 3
_MOST_MEANT = 50
"""Numbers that one text is told to mean at most; so many are never chosen."""
_MOST_SHAPES = 40
"""Kinds of masks (digits before, digits after, length) that are looked for."""
_AROUND = frozenset(" -().+/\u00a0\u2011")
_MASKS = str.maketrans("•", "*")


class How(Enum):
    """By what an entry was found."""

    NUMBER = "number"
    """The same digits."""
    ID = "id"
    """An id of the entry."""
    SERIAL = "serial"
    """The platform's own number of the entry, by a text that may as well be somebody's number."""
    FORMAT = "format"
    """The same number in another format."""
    MASK = "mask"
    """It fits a masked number."""


class Found(NamedTuple):
    """A listed entry that a text may mean."""

    listing: int
    """Which of the listings, from 0."""
    entry: ListedEntry
    how: How


class Match(NamedTuple):
    """What became of one text."""

    text: str
    found: tuple[Found, ...] = ()
    why: Why | None = None
    """Why there is no match, or none that is sure; None: all that was found is meant."""
    hidden: tuple[int, ...] = ()
    """Listings that may list it with its middle hidden."""

    def sure(self, found: Found) -> bool:
        """Whether this one is meant without a doubt, or is the only one that can be. The only one
        that fits a masked number may be another person's: whose it is may not be listed now."""
        if self.why is Why.AMBIGUOUS or found.how in (How.SERIAL, How.MASK):
            return False
        return found.how is not How.FORMAT or all(one.how is How.FORMAT for one in self.found)


_Place = tuple[int, ListedEntry]


class Index:
    """Listings to look texts up in. 100 000 entries take about half a second."""

    def __init__(self, listings: Sequence[Sequence[ListedEntry]]) -> None:
        self._by_digits: dict[str, list[_Place]] = {}
        self._by_id: dict[str, list[_Place]] = {}
        self._hidden: dict[str, list[_Place]] = {}
        for number, entries in enumerate(listings):
            for entry in entries:
                self._add((number, entry))
        self._cores: dict[str, list[str]] | None = None
        self._backwards: dict[str, list[str]] = {}
        """Last digits → the cores that end so, read backwards; sorted when first needed, so that
        no long sort holds up other threads."""
        self._sorted: set[str] = set()
        self._shapes: dict[tuple[int, int, int], dict[tuple[str, str], list[str]]] = {}
        self._hidden_shapes = {_shape(one) for one in self._hidden}

    def _add(self, place: _Place) -> None:
        entry = place[1]
        digits = _digits(entry.number)
        known = self._hidden if "*" in digits else self._by_digits
        if digits in known:
            known[digits].append(place)
        else:
            known[digits] = [place]
        for text in {entry.id, *entry.names} - {""}:
            self._by_id.setdefault(text.casefold(), []).append(place)

    def match(self, text: str) -> Match:
        """What this text means."""
        shown = text.strip()
        digits = _as_number(shown)
        if digits and "*" in digits:
            return self._masked(shown, digits)
        found = list(self._numbers([digits], How.NUMBER)) if digits else []
        others = self._other_formats(digits) if len(digits) >= _SHORTEST else []
        by_id = [] if found else self._ids(shown, may_be_number=len(digits) >= _SHORTEST)
        found += by_id
        found += self._numbers(others, How.FORMAT)
        usable = tuple(one for one in found if "*" not in one.entry.number)
        if usable:
            return Match(shown, usable, _doubt(usable))
        hidden = {one.listing for one in found} | set(self._may_hide(digits))
        if hidden:
            return Match(shown, why=Why.MASKED, hidden=tuple(sorted(hidden)))
        readable = any(c.isalnum() for c in shown)
        return Match(shown, why=Why.UNKNOWN if readable else Why.UNREADABLE)

    def times(self, found: Found) -> int:
        """How often that listing has the number."""
        places = self._by_digits.get(_digits(found.entry.number), ())
        return sum(listing == found.listing for listing, _ in places)

    def _numbers(self, keys: Sequence[str], how: How) -> Iterator[Found]:
        for key in keys:
            for listing, entry in self._by_digits.get(key, ()):
                yield Found(listing, entry, how)

    def _ids(self, text: str, *, may_be_number: bool) -> list[Found]:
        wanted, found = text.casefold(), []
        for listing, entry in self._by_id.get(wanted, ()):
            own = any(name.casefold() == wanted for name in entry.names)
            how = How.ID if own or not may_be_number else How.SERIAL
            found.append(Found(listing, entry, how))
        return found

    def _other_formats(self, digits: str) -> list[str]:
        """Listed numbers that end like this one, or like which it ends; leading zeros apart."""
        core = digits.lstrip("0")
        if len(core) < _SHORTEST:
            return []
        cores = self._read_cores()
        same = [core] if core in cores else []
        same += [core[-n:] for n in range(_SHORTEST, len(core)) if core[-n:] in cores]
        backwards = core[::-1]
        bucket = self._bucket(backwards[:_BUCKET])
        at = bisect_left(bucket, backwards)
        for one in bucket[at : at + _MOST_MEANT + 1]:
            if not one.startswith(backwards):
                break
            if one != backwards:
                same.append(one[::-1])
        return [key for one in same for key in cores[one] if key != digits][:_MOST_MEANT]

    def _read_cores(self) -> dict[str, list[str]]:
        """Digits without leading zeros → the listed numbers that are so."""
        if self._cores is None:
            cores: dict[str, list[str]] = {}
            for digits in self._by_digits:
                core = digits.lstrip("0")
                if len(core) >= _SHORTEST:
                    cores.setdefault(core, []).append(digits)
            self._cores = cores
            for core in cores:
                backwards = core[::-1]
                self._backwards.setdefault(backwards[:_BUCKET], []).append(backwards)
        return self._cores

    def _bucket(self, end: str) -> list[str]:
        bucket = self._backwards.get(end, [])
        if end not in self._sorted:
            self._sorted.add(end)
            bucket.sort()
        return bucket

    def _masked(self, text: str, pattern: str) -> Match:
        head, tail, length = _shape(pattern)
        fits = re.compile(pattern.replace("*", r"\d"))
        keys = []
        for key in self._of_shape(head, tail, length).get(_ends(pattern, head, tail), ()):
            if fits.fullmatch(key):
                keys.append(key)
                if len(keys) > _MOST_MEANT:
                    break
        found = tuple(self._numbers(keys, How.MASK))
        if found:
            return Match(text, found, _doubt(found))
        hidden = {listing for listing, _ in self._hidden.get(pattern, ())}
        return Match(text, why=Why.MASKED, hidden=tuple(sorted(hidden)))

    def _of_shape(self, head: int, tail: int, length: int) -> dict[tuple[str, str], list[str]]:
        shape = (head, tail, length)
        known = self._shapes.get(shape)
        if known is None:
            if len(self._shapes) >= _MOST_SHAPES:
                return {}
            known = self._shapes[shape] = {}
            for digits in self._by_digits:
                if len(digits) == length:
                    known.setdefault(_ends(digits, head, tail), []).append(digits)
        return known

    def _may_hide(self, digits: str) -> Iterator[int]:
        """The listings that show such a number masked."""
        for head, tail, length in self._hidden_shapes if digits else ():
            if len(digits) == length:
                stars = "*" * (length - head - tail)
                front, back = _ends(digits, head, tail)
                for listing, _ in self._hidden.get(front + stars + back, ()):
                    yield listing


def _doubt(found: Sequence[Found]) -> Why | None:
    """Ambiguous, where none has the number itself and several numbers could be meant, or the text
    is no more than the platform's own number of an entry."""
    if any(one.how is How.NUMBER for one in found):
        return None
    meant = {_digits(one.entry.number) for one in found}
    serial = all(one.how is How.SERIAL for one in found)
    return Why.AMBIGUOUS if serial or len(meant) > 1 else None


def _digits(number: str) -> str:
    """`calls.number.matching`; at once for the usual forms."""
    bare = number[1:] if number[:1] == "+" else number
    if bare.isascii() and bare.isdigit() and bare[:2] != "00":
        return bare
    return matching(number.translate(_MASKS))


def _as_number(text: str) -> str:
    """The digits and masks of a text that looks like a number; empty for any other."""
    text = text.translate(_MASKS)
    if all((c.isascii() and c.isdigit()) or c == "*" or c in _AROUND for c in text):
        return matching(text) if any(c.isdigit() for c in text) else ""
    return ""


def _shape(pattern: str) -> tuple[int, int, int]:
    """Digits before the first mask, after the last one, and the whole length."""
    return pattern.index("*"), len(pattern) - 1 - pattern.rindex("*"), len(pattern)


def _ends(digits: str, head: int, tail: int) -> tuple[str, str]:
    return digits[:head], digits[len(digits) - tail :]
