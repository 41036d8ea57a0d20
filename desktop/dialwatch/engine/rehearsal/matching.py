"""Texts that were given, matched with what is listed: each gets a candidate, or a sentence."""

from collections.abc import Sequence

from dialwatch.calls.halt import Unmatched, Why
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.doubts import ambiguous, not_listed, repeated
from dialwatch.engine.rehearsal.index import Index
from dialwatch.engine.rehearsal.look import Look
from dialwatch.engine.rehearsal.match import Match
from dialwatch.engine.rehearsal.texts import form_of
from dialwatch.engine.rehearsal.unseen import Settled, ask_unseen

__all__ = ["match_given"]


def match_given(
    made: Candidates, given: Sequence[str], past: Sequence[Look], *, unasked: bool = False
) -> None:
    """Match all of it with the looks of `made`. `past`: where numbers were called that nobody
    lists now, the latest last. `unasked`: some task could not be looked at."""
    matching = _Matching(made, past, unasked=unasked)
    for place, text in enumerate(given):
        matching.take(place, text)
    matching.end()


class _Matching:
    """What is known of the texts so far."""

    def __init__(self, made: Candidates, past: Sequence[Look], *, unasked: bool) -> None:
        self._made = made
        self._past = past
        self._unasked = unasked
        self._now = Index([look.entries for look in made.looks])
        self._before = Index([look.entries for look in past])
        self._seen: set[str] = set()
        self._settled: list[Settled] = []
        self._doubts: dict[int, Unmatched] = {}

    def take(self, place: int, text: str) -> None:
        """Match one; `place`: in what was given."""
        form = form_of(text)
        if form and form in self._seen:
            self._doubts[place] = repeated(text)
            return
        self._seen.add(form)
        told = self._now.match(text)
        fresh = [self._made.take(place, told, hit, self._now.times(hit)) for hit in told.found]
        if told.found and not any(fresh) and not self._made.has(place):
            self._doubts[place] = repeated(text)
            return
        if told.why is Why.AMBIGUOUS:
            self._doubts[place] = ambiguous(told)
        accounts = {self._made.looks[hit.listing].task.row.account for hit in told.found}
        if not told.found:
            accounts |= self._take_past(place, told)
        sure = any(told.sure(hit) and hit.entry.standing.stoppable for hit in told.found)
        self._settled.append(Settled(place, text.strip(), sure, frozenset(accounts)))

    def end(self) -> None:
        """Ask for what may be listed unseen, and say what nothing came of."""
        ask_unseen(self._made, self._settled)
        for place, doubt in self._doubts.items():
            if doubt.why is not Why.UNKNOWN or not self._made.has(place):
                self._made.unmatched.append(doubt)

    def _take_past(self, place: int, told: Match) -> set[str]:
        """Nobody lists it now: where it was called; the accounts that called it."""
        old = self._before.match(told.text)
        if old.found:
            hit = max(old.found, key=lambda one: one.listing)
            self._made.take_past(place, old.text, self._past[hit.listing], hit.entry)
        looks = self._made.looks
        self._doubts[place] = not_listed(told, old, looks, unasked=self._unasked)
        return {self._past[hit.listing].task.row.account for hit in old.found}
