"""What is said of a batch: how it stands, its figures by verdict, what a verdict means."""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.binding_plan import KIND as BIND
from dialwatch.calls.launch import KIND as LAUNCH
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.format import number
from dialwatch.ui.models.batch_counts import counted
from dialwatch.ui.models.standings import DIALLED, key_cell, key_word
from dialwatch.ui.widgets.figures import Figure

_OF_BINDS = (DIALLED, Verdict.CONFIRMED, Verdict.ACCEPTED, Verdict.TOO_LATE)
_OPEN = (EntryState.WAITING, EntryState.SENT, EntryState.UNSENT, EntryState.ASKED)

__all__ = ["batch_figures", "batch_headline", "plain_target", "result_hint"]

translate = QCoreApplication.translate


def batch_figures(batch: Batch) -> list[Figure]:
    """Its entries by how they ended."""
    figures: list[Figure] = []
    for key, count in counted(batch):
        cell = key_cell(key)
        figures.append(
            Figure(
                count,
                key_word(key, batch.kind),
                cell.shape,
                cell.colour,
                result_hint(key, batch.kind),
            )
        )
    return figures


def result_hint(key: str, kind: str = "") -> str:
    """What a result means in a batch of this kind."""
    if kind == BIND and key in _OF_BINDS:
        return {
            DIALLED: translate(
                "Plans", "The platform had said yes; read again, it does not show it."
            ),
            Verdict.CONFIRMED: translate("Plans", "Read again, the platform shows it so."),
            Verdict.ACCEPTED: translate(
                "Plans", "The platform said yes; it is confirmed when its X is read again."
            ),
            Verdict.TOO_LATE: translate("Plans", "It was changed or gone before its turn came."),
        }[key]
    if kind == LAUNCH and key in (Verdict.CONFIRMED, Verdict.ACCEPTED):
        return {
            Verdict.CONFIRMED: translate("Launch", "Asked again, the platform shows it."),
            Verdict.ACCEPTED: translate(
                "Launch", "The platform said yes; it is confirmed when the platform shows it."
            ),
        }[Verdict(key)]
    return {
        DIALLED: translate(
            "Halts", "The platform had said yes, and the number was dialled after it."
        ),
        Verdict.CONFIRMED: translate("Halts", "Asked again, the platform shows it cancelled."),
        Verdict.ACCEPTED: translate(
            "Halts", "The platform said yes; it is seen when its campaign is read again."
        ),
        Verdict.TOO_LATE: translate("Halts", "It was called, or over, before it could be stopped."),
        Verdict.REFUSED: translate("Halts", "The platform said no; code and meaning stand beside."),
        Verdict.UNKNOWN: translate("Halts", "It may have reached the platform; nobody knows."),
    }.get(key, "")


def plain_target(entry: BatchEntry) -> str:
    """What a request is about, where that is no number."""
    return entry.target or entry.name or entry.operation


def batch_headline(batch: Batch) -> str:
    """How a batch stands, in one line."""
    done = batch.total - sum(batch.counts.get(key, 0) for key in _OPEN)
    figures = {"done": number(done), "total": number(batch.total)}
    return {
        BatchState.COUNTING: translate("Halts", "Nothing was sent yet"),
        BatchState.RUNNING: translate("Halts", "{done} of {total} done"),
        BatchState.PAUSED: translate("Halts", "Paused: {done} of {total} done"),
        BatchState.WATCHING: translate("Halts", "All is sent; what was accepted is watched"),
        BatchState.DONE: translate("Halts", "Done: {done} of {total} have their answer"),
        BatchState.ABORTED: translate("Halts", "Aborted: {done} of {total} were asked for"),
        BatchState.UNDONE: translate("Halts", "Undone: nothing was sent"),
    }[batch.state].format(**figures)
