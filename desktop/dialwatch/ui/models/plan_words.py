"""Words, shapes and colours of what a plan would do with a row, and of what became of it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.batch import EntryState
from dialwatch.calls.binding_plan import PlanKind, PlanRow, RowKind
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.models.standings import key_cell, key_word

__all__ = [
    "ACTING",
    "KINDS",
    "RESULTS",
    "count_word",
    "kind_cell",
    "kind_word",
    "plan_name",
    "plan_title",
    "row_result",
]

translate = QCoreApplication.translate

ACTING = (RowKind.NEW, RowKind.CHANGED, RowKind.GONE)
"""Rows of which something is sent."""
KINDS = (*ACTING, RowKind.CONFLICT, RowKind.SAME, RowKind.REPEATED)
"""In which rows are counted and filtered before they are sent."""
RESULTS: tuple[str, ...] = (
    *(Verdict.CONFIRMED, Verdict.ACCEPTED, Verdict.UNKNOWN, Verdict.REFUSED, Verdict.TOO_LATE),
    *(EntryState.ASKED, EntryState.SENT, EntryState.WAITING, EntryState.UNSENT),
    *(RowKind.CONFLICT, RowKind.SAME, RowKind.REPEATED),
)
"""In which they are counted afterwards: first what was sent, then what was left out."""

_CELLS: Mapping[RowKind, StatusCell] = {
    RowKind.NEW: StatusCell("+", "good"),
    RowKind.CHANGED: StatusCell("≠", "accent"),
    RowKind.GONE: StatusCell("−", "warn"),
    RowKind.CONFLICT: StatusCell("▲", "bad"),
    RowKind.SAME: StatusCell("=", "muted"),
    RowKind.REPEATED: StatusCell("●", "muted"),
}


def kind_cell(kind: RowKind) -> StatusCell:
    """Sign and colour of what would be done with a row."""
    return _CELLS[kind]


def kind_word(kind: RowKind) -> str:
    """What would be done with a row, in the user's language."""
    return {
        RowKind.NEW: translate("Plans", "new"),
        RowKind.CHANGED: translate("Plans", "changed"),
        RowKind.GONE: translate("Plans", "taken away"),
        RowKind.CONFLICT: translate("Plans", "conflict"),
        RowKind.SAME: translate("Plans", "already so"),
        RowKind.REPEATED: translate("Plans", "repeated"),
    }[kind]


def count_word(key: str) -> str:
    """What rows are counted as: a kind, a verdict, or where their request stands."""
    return kind_word(RowKind(key)) if key in set(RowKind) else key_word(key)


def row_result(row: PlanRow) -> tuple[str, StatusCell]:
    """What became of a row: its word, its sign."""
    if row.verdict:
        return key_word(row.verdict), key_cell(row.verdict)
    if row.kind in ACTING:
        return key_word(EntryState.WAITING), key_cell(EntryState.WAITING)
    return translate("Plans", "not sent"), StatusCell("‖", "muted")


def plan_name(kind: PlanKind) -> str:
    """What a plan does, as a choice."""
    return {
        PlanKind.BIND: translate("Plans", "Bind or change"),
        PlanKind.UNBIND: translate("Plans", "Unbind"),
        PlanKind.RENEW: translate("Plans", "Renew"),
        PlanKind.CLEAR: translate("Plans", "Clear whole X numbers"),
        PlanKind.UNDO: translate("Plans", "Undo from a file"),
    }[kind]


def plan_title(kind: PlanKind | None) -> str:
    """The effect, for the title of the dialog."""
    titles = {
        PlanKind.BIND: translate("Plans", "Bind numbers: nothing is sent before you have seen it"),
        PlanKind.UNBIND: translate("Plans", "Unbind: whoever calls through it is not put through"),
        PlanKind.RENEW: translate("Plans", "Renew: a new lifetime begins when it is sent"),
        PlanKind.CLEAR: translate("Plans", "Clear an X: every binding on it is taken away"),
        PlanKind.UNDO: translate("Plans", "Undo: bindings become what they were"),
    }
    usual = translate("Plans", "Plan of bindings: nothing is sent before you have seen it")
    return titles.get(kind, usual) if kind is not None else usual
