"""What a user gave, looked up among what platforms list: numbers in any format, and ids. Pure.

Sure is a number with the same digits. The same number with other leading zeros, or with and
without its country code, ends in the same digits; a masked one fits where its open digits do.
"""

from collections.abc import Iterable, Iterator, Sequence

from dialwatch.calls.halt import Why
from dialwatch.engine.rehearsal.formats import Formats
from dialwatch.engine.rehearsal.masks import Masks
from dialwatch.engine.rehearsal.match import Found, How, Match, doubt_about
from dialwatch.engine.rehearsal.texts import SHORTEST, digits_of, pattern_of
from dialwatch.platforms.halting import ListedEntry

__all__ = ["Index"]

_MOST_MEANT = 50
"""Numbers that one text is told to mean at most; so many are never chosen."""

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
        self._formats = Formats(self._by_digits)
        self._masks = Masks(self._by_digits, self._hidden)

    def _add(self, place: _Place) -> None:
        entry = place[1]
        digits = digits_of(entry.number)
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
        digits = pattern_of(shown)
        if digits and "*" in digits:
            return self._masked(shown, digits)
        found = list(self._numbers([digits], How.NUMBER)) if digits else []
        if not found:
            found += self._ids(shown, may_be_number=len(digits) >= SHORTEST)
        found += self._numbers(self._formats.others(digits, _MOST_MEANT), How.FORMAT)
        usable = tuple(one for one in found if "*" not in one.entry.number)
        if usable:
            return Match(shown, usable, doubt_about(usable))
        hidden = {one.listing for one in found}
        hidden |= set(self._listings(self._masks.hiding(digits)))
        if hidden:
            return Match(shown, why=Why.MASKED, hidden=tuple(sorted(hidden)))
        readable = any(c.isalnum() for c in shown)
        return Match(shown, why=Why.UNKNOWN if readable else Why.UNREADABLE)

    def times(self, found: Found) -> int:
        """How often that listing has the number."""
        places = self._by_digits.get(digits_of(found.entry.number), ())
        return sum(listing == found.listing for listing, _ in places)

    def _masked(self, text: str, pattern: str) -> Match:
        fitting = self._masks.fitting(pattern, _MOST_MEANT)
        found = tuple(self._numbers(fitting, How.MASK))
        if found:
            return Match(text, found, doubt_about(found))
        hidden = set(self._listings([pattern]))
        return Match(text, why=Why.MASKED, hidden=tuple(sorted(hidden)))

    def _numbers(self, keys: Iterable[str], how: How) -> Iterator[Found]:
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

    def _listings(self, patterns: Iterable[str]) -> Iterator[int]:
        """The listings that have these masked numbers."""
        return (listing for one in patterns for listing, _ in self._hidden.get(one, ()))
