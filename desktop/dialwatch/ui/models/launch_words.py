"""Words, shapes and colours of what a check finds and of what became of a row."""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.launch import LaunchRow, ProblemKind
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.models.standings import key_cell, key_word

__all__ = ["ORDER", "WAITING", "count_word", "is_left_out", "problem_word", "row_cell", "row_word"]

translate = QCoreApplication.translate

_LEFT = "left:"
"""Before the kind for which rows were left out, as the engine counts them."""
WAITING = "waiting"
"""Rows that are sent and have no verdict yet, as the engine counts them."""

ORDER: tuple[str, ...] = (
    *(Verdict.CONFIRMED, Verdict.ACCEPTED, Verdict.UNKNOWN, Verdict.REFUSED, Verdict.TOO_LATE),
    WAITING,
    *(f"{_LEFT}{kind}" for kind in ProblemKind),
)
"""In which rows are counted and filtered: first what was sent, then what was left out."""

_LEFT_OUT = StatusCell("‖", "muted")
_WAITING = StatusCell("○", "muted")


def problem_word(kind: ProblemKind) -> str:
    """What a check found, in two words."""
    return {
        ProblemKind.VALUE: translate("Launch", "value"),
        ProblemKind.WINDOW: translate("Launch", "window of time"),
        ProblemKind.ROBOT: translate("Launch", "not listed"),
        ProblemKind.EMPTY: translate("Launch", "nothing to send"),
        ProblemKind.REFUSED: translate("Launch", "bad number"),
        ProblemKind.REPEATED: translate("Launch", "twice in the list"),
        ProblemKind.RUNNING: translate("Launch", "in a running campaign"),
        ProblemKind.STOPPED: translate("Launch", "on the stop list"),
        ProblemKind.CHARACTERS: translate("Launch", "forbidden sign"),
        ProblemKind.VARIABLES: translate("Launch", "variable missing"),
        ProblemKind.SAME: translate("Launch", "same list"),
        ProblemKind.UNSURE: translate("Launch", "not looked at"),
    }[kind]


def is_left_out(key: str) -> bool:
    """Rows that are counted so were not sent."""
    return key.startswith(_LEFT)


def count_word(key: str) -> str:
    """What rows are counted as."""
    if is_left_out(key):
        told = translate("Launch", "left out: {why}")
        return told.format(why=problem_word(ProblemKind(key.removeprefix(_LEFT))))
    if key == WAITING:
        return translate("Launch", "not answered yet")
    return key_word(key)


def row_word(row: LaunchRow) -> str:
    """What became of a row."""
    if row.left_out is not None:
        return translate("Launch", "left out")
    return count_word(str(row.verdict) if row.verdict is not None else WAITING)


def row_cell(row: LaunchRow) -> StatusCell:
    """Shape and colour of what became of a row."""
    if row.left_out is not None:
        return _LEFT_OUT
    return key_cell(row.verdict) if row.verdict is not None else _WAITING
