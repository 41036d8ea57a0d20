"""Shape, colour and word of where something to be stopped stands, and of what became of it."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.binding_plan import KIND as BIND
from dialwatch.calls.halt import Standing, Why
from dialwatch.calls.number import masked
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.delegates.cells import StatusCell

__all__ = [
    "DIALLED",
    "entry_key",
    "is_loud",
    "key_cell",
    "key_word",
    "shown",
    "standing_cell",
    "standing_word",
]

translate = QCoreApplication.translate

DIALLED = "dialled all the same"
"""Key of an entry whose good answer turned out to be wrong: its sentence says how."""

_SHORTEST_NUMBER = 7
_PARTS = re.compile(r"( [–·] )")
"""Between the numbers of a target that is about several."""
_WORD = re.compile(r"([^\W\d]+\.? )(.+)")

_STANDINGS: Mapping[Standing | Why, StatusCell] = {
    Standing.WAITING: StatusCell("○", "accent"),
    Standing.UNSEEN: StatusCell("○", "warn"),
    Standing.TALKING: StatusCell("▶", "good"),
    Standing.LIVE: StatusCell("▶", "good"),
    Standing.OVER: StatusCell("✓", "muted"),
    Standing.CANCELLED: StatusCell("✕", "muted"),
    Why.UNKNOWN: StatusCell("▲", "warn"),
    Why.AMBIGUOUS: StatusCell("▲", "warn"),
    Why.MASKED: StatusCell("▲", "warn"),
    Why.REPEATED: StatusCell("●", "muted"),
    Why.UNREADABLE: StatusCell("▲", "bad"),
    Why.CANNOT: StatusCell("▲", "bad"),
}

_KEYS: Mapping[str, StatusCell] = {
    DIALLED: StatusCell("▲", "bad"),
    Verdict.CONFIRMED: StatusCell("✓", "good"),
    Verdict.ACCEPTED: StatusCell("○", "good"),
    Verdict.TOO_LATE: StatusCell("▲", "warn"),
    Verdict.REFUSED: StatusCell("✕", "bad"),
    Verdict.UNKNOWN: StatusCell("▲", "warn"),
    EntryState.SENT: StatusCell("▶", "accent"),
    EntryState.WAITING: StatusCell("○", "muted"),
    EntryState.ASKED: StatusCell("▲", "warn"),
    EntryState.UNSENT: StatusCell("‖", "muted"),
}


def standing_cell(standing: Standing | Why) -> StatusCell:
    """Shape and colour of a standing."""
    return _STANDINGS[standing]


def standing_word(standing: Standing | Why) -> str:
    """The standing in the user's language."""
    words: dict[Standing | Why, str] = {
        Standing.WAITING: translate("Halts", "waiting"),
        Standing.UNSEEN: translate("Halts", "not shown"),
        Standing.TALKING: translate("Halts", "talking"),
        Standing.LIVE: translate("Halts", "going on"),
        Standing.OVER: translate("Halts", "over"),
        Standing.CANCELLED: translate("Halts", "cancelled before"),
        Why.UNKNOWN: translate("Halts", "unknown here"),
        Why.AMBIGUOUS: translate("Halts", "ambiguous"),
        Why.MASKED: translate("Halts", "masked"),
        Why.REPEATED: translate("Halts", "listed twice"),
        Why.UNREADABLE: translate("Halts", "unreadable"),
        Why.CANNOT: translate("Halts", "cannot"),
    }
    return words[standing]


def is_loud(entry: BatchEntry) -> bool:
    """The platform had said yes, and it was called all the same."""
    return entry.loud


def entry_key(entry: BatchEntry) -> str:
    """What an entry is counted and filtered as: `DIALLED`, its verdict, or else its state."""
    if is_loud(entry):
        return DIALLED
    if entry.state is EntryState.ASKED:
        return str(entry.state)
    return str(entry.verdict) if entry.verdict is not None else str(entry.state)


def key_cell(key: str) -> StatusCell:
    """Shape and colour of what `entry_key` gives."""
    return _KEYS.get(key, _KEYS[EntryState.WAITING])


def key_word(key: str, kind: str = "") -> str:
    """What `entry_key` gives, in the user's language, in a batch of this kind."""
    if kind == BIND and key == DIALLED:
        return translate("Plans", "not so after all")
    words: dict[str, str] = {
        DIALLED: translate("Halts", "dialled all the same"),
        Verdict.CONFIRMED: translate("Halts", "confirmed"),
        Verdict.ACCEPTED: translate("Halts", "accepted"),
        Verdict.TOO_LATE: translate("Halts", "too late"),
        Verdict.REFUSED: translate("Halts", "refused"),
        Verdict.UNKNOWN: translate("Halts", "unknown"),
        EntryState.SENT: translate("Halts", "asked"),
        EntryState.WAITING: translate("Halts", "waiting"),
        EntryState.ASKED: translate("Launch", "to be decided"),
        EntryState.UNSENT: translate("Halts", "not sent"),
    }
    return words.get(key, key)


def shown(text: str, *, revealed: bool = False) -> str:
    """A given text or target as it is shown: what could be a phone number is masked, each of
    several by itself."""
    digits = sum(sign.isdigit() for sign in text)
    if revealed or digits < _SHORTEST_NUMBER:
        return text
    return "".join(_masked(part) for part in _PARTS.split(text))


def _masked(part: str) -> str:
    """One number, with a word before it perhaps that says what it is."""
    found = _WORD.fullmatch(part)
    if found is not None:
        return found[1] + _masked(found[2])
    digits = sum(sign.isdigit() for sign in part)
    return part if digits < _SHORTEST_NUMBER else masked(part)
