"""The query language of the call table: terms that must all hold, each removable as a chip.

A bare word looks in number, campaign and label. `field:value` names the field, a comma means
"or", `-` in front means "not", quotation marks keep blanks together, `=` asks for the whole
text. Fields and what they take: `dialwatch.ledger.fields`.
"""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

import numpy as np

from dialwatch.ledger.fields import BadTerm, Compiled, compiled
from dialwatch.ledger.matchers import Mask, Matcher, all_of
from dialwatch.ledger.terms import Term, split
from dialwatch.ledger.view import LedgerView

__all__ = ["Query", "TermError", "parse"]


@dataclass(frozen=True, slots=True)
class TermError:
    """A term that cannot be understood: where it stands, and a sentence for the user."""

    position: int
    length: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. Terms in error are left out of `mask`; the others hold."""

    text: str
    terms: tuple[Term, ...]
    """All terms in the order typed, those in error included: one chip each."""
    errors: tuple[TermError, ...]
    _compiled: tuple[Compiled, ...]

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self._compiled)

    @property
    def ages(self) -> bool:
        """What it finds changes as time goes by, so it is to be read anew every minute: recordings
        go, and are lost."""
        return any(term.field == "recording" for term in self.terms)

    def error_of(self, term: Term) -> TermError | None:
        """What is wrong with this term; None when nothing is."""
        return next((error for error in self.errors if error.position == term.start), None)

    def without(self, number: int) -> str:
        """The text without its term of this number (counted from 0), the rest as typed."""
        term = self.terms[number]
        return (self.text[: term.start].rstrip() + " " + self.text[term.end :].lstrip()).strip()

    def mask(self, view: LedgerView) -> Mask:
        """Which rows of the view fit, by position."""
        if not self._compiled:
            return np.ones(len(view), dtype=np.bool_)
        out = np.empty(len(view), dtype=np.bool_)
        match = self.matcher(view)
        for where, part in view.slices():
            out[where] = match(part)
        return out

    def matcher(self, view: LedgerView) -> Matcher:
        """The same for single parts: names are looked up once, in this view."""
        cheap_first = sorted(self._compiled, key=lambda made: made.cost)
        return all_of([made.resolve(view) for made in cheap_first])


def parse(text: str, zone: ZoneInfo, now_ms: int) -> Query:
    """Read a query; never fails, what is wrong is in `errors`.

    Wall times are those of `zone`; a time of day without a date belongs to the day of `now_ms`.
    """
    terms = tuple(split(text))
    errors: list[TermError] = []
    made: list[Compiled] = []
    for term in terms:
        try:
            made.append(compiled(term, zone, now_ms))
        except BadTerm as err:
            errors.append(TermError(term.start, len(term.text), str(err)))
    return Query(text, terms, tuple(errors), tuple(made))
