"""What is said about a text of which nothing is asked for, or not without a doubt."""

from collections.abc import Sequence

from dialwatch.calls.halt import Unmatched, Why
from dialwatch.engine.rehearsal.look import Look
from dialwatch.engine.rehearsal.match import Match
from dialwatch.engine.rehearsal.texts import is_number

__all__ = ["ambiguous", "not_listed", "repeated"]


def repeated(text: str) -> Unmatched:
    """It was given before."""
    sentence = "It is given more than once, and asked for once."
    return Unmatched(text=text.strip(), why=Why.REPEATED, sentence=sentence)


def ambiguous(told: Match) -> Unmatched:
    """Several are meant, or one that may not be."""
    meant = {one.entry.number for one in told.found}
    sentence = (
        f"{len(meant)} listed numbers could be meant, and none is chosen. Choose among them, or "
        "give the whole number."
        if len(meant) > 1
        else "No such number is listed, but an entry that the platform itself numbers so. It is "
        "not chosen: choose it if that is meant."
    )
    return Unmatched(text=told.text, why=Why.AMBIGUOUS, sentence=sentence)


def not_listed(told: Match, old: Match, looks: Sequence[Look], *, unasked: bool) -> Unmatched:
    """Nothing that is listed now is meant: why, and what to do. `old`: who was called before.
    `unasked`: some task could not be looked at."""
    if told.why is Why.MASKED:
        names = ", ".join(f"“{looks[one].task.row.name}”" for one in told.hidden[:3])
        where = f" {names} may list it so." if names else ""
        sentence = f"Nobody can be called off by a masked number.{where} Give the whole number."
        return Unmatched(text=told.text, why=Why.MASKED, sentence=sentence)
    if told.why is Why.UNREADABLE:
        sentence = "It is neither a number nor an id."
        return Unmatched(text=told.text, why=Why.UNREADABLE, sentence=sentence)
    if old.why is Why.AMBIGUOUS:
        return ambiguous(old)
    advice = _advice(told.text, looks, unasked=unasked)
    sentence = f"No account lists it, and none called it. {advice}"
    return Unmatched(text=told.text, why=Why.UNKNOWN, sentence=sentence)


def _advice(text: str, looks: Sequence[Look], *, unasked: bool) -> str:
    if unasked:
        return "Not every task could be looked at: rehearse again when all accounts answer."
    mute = next((one for one in looks if not one.halts.lists_entries), None)
    if mute is not None and not is_number(text):
        title = mute.task.row.platform.title
        return f"{title} cannot be asked by an id alone: give the number."
    if any(not one.whole for one in looks):
        return "If it waits between two dials it is listed again soon: rehearse once more then."
    return "Look whether it is written as it was uploaded."
