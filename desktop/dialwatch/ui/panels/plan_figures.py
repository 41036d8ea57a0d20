"""The figures of a plan: at first by what would be done, afterwards by what became of rows."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding_plan import KIND, PlanCheck, RowKind
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import age, number
from dialwatch.ui.models.plan_words import ACTING, KINDS, RESULTS, count_word, kind_cell, kind_word
from dialwatch.ui.models.standings import key_cell
from dialwatch.ui.panels.batch_words import result_hint
from dialwatch.ui.panels.halt_words import takes
from dialwatch.ui.widgets.figures import Figure

__all__ = ["check_figures", "check_said", "filter_choices", "row_figures"]

translate = QCoreApplication.translate


def check_figures(check: PlanCheck) -> list[Figure]:
    """What would be done first, then what would not, and in how many requests."""
    figures = []
    for kind in KINDS:
        count = check.counts.get(kind, 0)
        if count or kind is RowKind.NEW:
            cell = kind_cell(kind)
            figures.append(Figure(count, kind_word(kind), cell.shape, cell.colour, _hint(kind)))
    requests = translate("Plans", "requests")
    if check.requests == 1:
        requests = translate("Plans", "request")
    return [*figures, Figure(check.requests, requests, "○", "muted")]


def check_said(check: PlanCheck, zone: ZoneInfo, now: int) -> str:
    """How long sending takes, and of when the check is."""
    del zone
    parts = [spoken(check.sentence)]
    if check.requests:
        parts.append(takes(check.seconds))
    if check.x_numbers:
        one = translate("Plans", "1 X is touched.")
        many = translate("Plans", "{n} X are touched.")
        parts.append((one if check.x_numbers == 1 else many).format(n=number(check.x_numbers)))
    if now - check.made_at >= _OLD and check.made_at:
        old = translate("Plans", "Checked {age} ago.")
        parts.append(old.format(age=age(now - check.made_at)))
    return " ".join(filter(None, parts))


_OLD = 60_000
"""Milliseconds after which the age of a check is told."""


def filter_choices(
    counts: Mapping[RowKind, int] | Mapping[str, int], order: Sequence[str]
) -> list[tuple[str, str]]:
    """All rows, and each sort of which there are some, with how many."""
    told = {str(key): n for key, n in counts.items() if n and key in set(order)}
    every = translate("Plans", "All rows ({n})").format(n=number(sum(told.values())))
    return [
        ("", every),
        *((str(key), f"{count_word(key)} ({number(told[key])})") for key in order if key in told),
    ]


def row_figures(counts: Mapping[str, int]) -> list[Figure]:
    """Rows by what became of them; those that were left out last."""
    figures = []
    for key in RESULTS:
        if not (count := counts.get(key, 0)):
            continue
        if key in set(RowKind):
            cell, hint = kind_cell(RowKind(key)), ""
        else:
            cell, hint = key_cell(key), result_hint(key, KIND)
        figures.append(Figure(count, count_word(key), cell.shape, cell.colour, hint))
    return figures


def _hint(kind: RowKind) -> str:
    if kind in ACTING:
        return ""
    return {
        RowKind.SAME: translate("Plans", "Nothing is sent: it is so."),
        RowKind.CONFLICT: translate("Plans", "Nothing is sent: each row says what to do."),
        RowKind.REPEATED: translate("Plans", "The list holds it more than once: sent once."),
    }[kind]
