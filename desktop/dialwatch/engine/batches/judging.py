"""What becomes of an entry by what was learnt of it: from a list, from a dial, from an end."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.halt import Standing
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.verdict import Verdict

__all__ = [
    "MOST_TRIES",
    "WATCHED",
    "Dial",
    "Learnt",
    "of_end",
    "of_news",
    "of_open",
    "of_stop",
    "of_untimed",
]

MOST_TRIES = 3
"""How often a request whose outcome nobody knows is sent."""

GRAIN = 2_000
"""Milliseconds: platforms tell whole seconds, and clocks are compared by the second."""

WATCHED = frozenset({Verdict.ACCEPTED, Verdict.CONFIRMED, Verdict.UNKNOWN})
"""Verdicts that what is learnt later may change."""

_LOOK = "Look at the platform's own console before you ask for it again."


@dataclass(frozen=True, slots=True)
class Learnt:
    """What an entry's verdict is from now on."""

    verdict: Verdict
    sentence: str
    advice: str = ""
    loud: bool = False
    """It was dialled although the platform had said yes: the user has to know at once."""


class Dial(NamedTuple):
    """A dial of the entry's number. Times are UTC epoch milliseconds by our clock."""

    outcome: int
    dialed: int | None
    ended: int | None

    @property
    def cancelled(self) -> bool:
        """The platform shows it as one that was cancelled before it was made."""
        return self.outcome == Outcome.CANCELLED

    @property
    def happened(self) -> bool:
        """It was made, and is over."""
        return self.outcome not in (Outcome.CANCELLED, Outcome.PENDING)


def of_open(standing: Standing | None, why: str, *, tries: int, repeatable: bool) -> Learnt | None:
    """What is made of a request whose outcome nobody knew, after the platform was asked; None:
    send it again. `standing` is None where the platform does not tell.
    """
    match standing:
        case Standing.CANCELLED:
            return Learnt(Verdict.CONFIRMED, "The platform shows that it is cancelled.")
        case Standing.OVER:
            return Learnt(Verdict.TOO_LATE, f"{why} The platform shows that nothing was left.")
        case Standing.WAITING | Standing.LIVE | Standing.UNSEEN:
            again, told = True, "The platform shows that it was not done."
        case Standing.TALKING:
            told = "It is being called; whether what would follow is cancelled cannot be asked."
            again = repeatable
        case _:
            again, told = repeatable, "Whether it was done cannot be asked."
    if again and tries < MOST_TRIES:
        return None
    often = f" It was sent {tries} times." if tries > 1 else ""
    return Learnt(Verdict.UNKNOWN, f"{why} {told}{often}", _LOOK)


def of_news(
    entry: BatchEntry,
    dials: Iterable[Dial],
    standing: Standing | None,
    clock_text: Callable[[int], str],
) -> Learnt | None:
    """What a list or a dial changes of an answered request about a number; None: nothing.

    A call that had begun when the answer came goes on by right, and is not held against it.
    """
    if entry.state is not EntryState.ANSWERED or entry.verdict not in WATCHED:
        return None
    known = list(dials)
    late = [one for one in known if not one.cancelled and _after(one, entry)]
    if late:
        first = min(one.dialed or 0 for one in late)
        sentence = f"It was dialled all the same at {clock_text(first)}."
        return Learnt(Verdict.TOO_LATE, sentence, "Tell the platform's support.", loud=True)
    if entry.verdict is Verdict.CONFIRMED:
        return None
    if standing is Standing.CANCELLED or any(one.cancelled for one in known):
        return Learnt(Verdict.CONFIRMED, "The platform shows that it is cancelled.")
    if standing is Standing.OVER and known and all(one.ended is not None for one in known):
        return _had_begun(max(known, key=lambda one: one.dialed or 0), clock_text)
    return None


def of_end(
    entry: BatchEntry, dials: Collection[Dial], clock_text: Callable[[int], str]
) -> Learnt | None:
    """What its campaign's end, with nothing more to come, makes of an answered request."""
    if entry.verdict not in (Verdict.ACCEPTED, Verdict.UNKNOWN):
        return None
    asked = entry.sent_at or entry.answered_at or 0
    for one in dials:
        if one.dialed is not None and (one.ended is None or one.ended + GRAIN >= asked):
            return _had_begun(one, clock_text)
    untimed = of_untimed(entry, dials)
    if untimed is not None:
        return untimed
    sentence = "Its campaign ended without a dial of it after the request."
    return Learnt(entry.verdict, sentence, entry.advice)


def of_untimed(entry: BatchEntry, dials: Iterable[Dial]) -> Learnt | None:
    """What a call without a time tells of a request about a number that is not called again: it
    was not taken out. Where the platform had said so, that is loud: it may have been afterwards.
    """
    watched = entry.verdict in (Verdict.ACCEPTED, Verdict.UNKNOWN)
    if entry.state is not EntryState.ANSWERED or not watched:
        return None
    if not any(one.dialed is None and one.happened for one in dials):
        return None
    sentence = "It was called; the platform does not tell when."
    loud = entry.verdict is Verdict.ACCEPTED
    return Learnt(Verdict.TOO_LATE, sentence, "Tell the platform's support." if loud else "", loud)


def of_stop(
    entry: BatchEntry,
    dials: Iterable[Dial],
    clock_text: Callable[[int], str],
    *,
    over: bool,
    begun_again: str,
) -> Learnt | None:
    """What a dial, or the campaign's state, changes of an answered request to end a campaign.

    `over`: the platform shows it as ended. `begun_again`: what dials instead of it now, in a
    sentence; empty: nothing.
    """
    if entry.state is not EntryState.ANSWERED or entry.verdict not in WATCHED:
        return None
    late = [one for one in dials if not one.cancelled and _after(one, entry)]
    told = "Tell the platform's support, and stop it again."
    if late:
        at = clock_text(min(one.dialed or 0 for one in late))
        return Learnt(Verdict.TOO_LATE, f"It dialled on at {at}.", told, loud=True)
    if begun_again:
        return Learnt(Verdict.TOO_LATE, begun_again, told, loud=True)
    if over and entry.verdict is not Verdict.CONFIRMED:
        return Learnt(Verdict.CONFIRMED, "The platform shows that it has ended.")
    return None


def _after(dial: Dial, entry: BatchEntry) -> bool:
    """It began after the platform had answered."""
    return dial.dialed is not None and dial.dialed > (entry.answered_at or 0) + GRAIN


def _had_begun(dial: Dial, clock_text: Callable[[int], str]) -> Learnt:
    at = "" if dial.dialed is None else f" at {clock_text(dial.dialed)}"
    return Learnt(
        Verdict.TOO_LATE, f"Its call had begun{at}, before the answer came. No other followed."
    )
