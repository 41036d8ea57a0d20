"""Numbers that may be listed where nobody shows them: asked for all the same, within measure."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from dialwatch.calls.halt import Standing
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.look import Look
from dialwatch.engine.rehearsal.texts import bare, is_number

__all__ = ["Settled", "ask_unseen"]

_MOST = 60_000
"""Candidates beyond which numbers that nobody shows are not asked for in every task."""
_MOST_BETWEEN = 1_000
"""Requests for numbers that may wait between two dials, beyond which none is made."""
_UNSEEN = "The platform does not show whether it is listed there."
_STRANGE = "Nothing says that it is listed there."


class Settled(NamedTuple):
    """A text after it was looked for."""

    place: int
    """In what was given."""
    text: str
    sure: bool
    """It is listed somewhere, and waits there."""
    accounts: frozenset[str]
    """Those that know it."""


def ask_unseen(made: Candidates, settled: Sequence[Settled]) -> None:
    """Where a platform does not show all whom it lists, everybody may be there.

    One that lists hides only who waits between two dials: it is asked for those alone who are
    nowhere else, and not for thousands of strangers in every task.
    """
    wanted = [one for one in settled if is_number(one.text) or one.accounts]
    mute = [look for look in made.looks if not look.halts.lists_entries]
    partly = [look for look in made.looks if look.halts.lists_entries and not look.whole]
    nowhere = [one for one in wanted if not one.sure]
    everybody = wanted if len(wanted) * len(mute) <= _MOST else nowhere
    _ask_within(made, everybody, mute, _MOST)
    numbers = [one for one in nowhere if is_number(one.text)]  # an id is one entry's
    _ask_within(made, numbers, partly, _MOST_BETWEEN)


def _ask_within(
    made: Candidates, wanted: Sequence[Settled], looks: Sequence[Look], most: int
) -> None:
    if len(wanted) * len(looks) > most:
        made.cannot.append(_too_many(len(wanted), looks))
    elif looks:
        _ask(made, wanted, looks)


def _too_many(numbers: int, looks: Sequence[Look]) -> str:
    names = ", ".join(f"“{look.task.row.name}”" for look in looks[:3])
    more = f" and {len(looks) - 3} more" if len(looks) > 3 else ""
    return (
        f"{numbers:,} numbers that nobody shows may be listed unseen in {names}{more}: too "
        "many to ask for one by one. Rehearse them in smaller parts, or some minutes later."
    )


def _ask(made: Candidates, wanted: Sequence[Settled], looks: Sequence[Look]) -> None:
    have: set[tuple[str, str, int]] = set()
    written: dict[tuple[int, str], set[str]] = defaultdict(set)
    for place, candidate in made.by_place():
        have.add((candidate.account, candidate.campaign, place))
        written[place, candidate.account].add(candidate.number)
    for one in wanted:
        by_id = not is_number(one.text)
        for look in looks:
            row = look.task.row
            known = written.get((one.place, row.account), set())
            number = min(known) if len(known) == 1 else "" if by_id else bare(one.text)
            if (row.account, row.key, one.place) in have or not number:
                continue
            near = not one.accounts or row.account in one.accounts
            made.put(
                one.place,
                look,
                text=one.text,
                number=number,
                order=one.text if by_id and not look.halts.lists_entries else "",
                standing=Standing.UNSEEN,
                note=_UNSEEN if near and not one.sure else f"{_UNSEEN} {_STRANGE}",
                chosen=near and not one.sure,
            )
