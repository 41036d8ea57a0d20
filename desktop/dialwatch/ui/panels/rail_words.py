"""What the rail says of the last steps: how far sending is, and whether to look at the receipt."""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.batch import Batch, EntryState
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.format import number
from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["tell_batch"]

translate = QCoreApplication.translate

_OPEN = ("waiting", "sent", "unsent", "asked")


def tell_batch(rail: StepRail, batch: Batch) -> None:
    """How far sending is."""
    asked = batch.counts.get(EntryState.ASKED, 0)
    done = batch.total - sum(batch.counts.get(key, 0) for key in _OPEN)
    told = translate("Launch", "{done} of {total} requests")
    said = told.format(done=number(done), total=number(batch.total))
    if asked:
        said = translate("Launch", "{n} to be decided").format(n=number(asked))
    rail.tell(Step.SEND, said, "warn" if asked else "good" if done == batch.total else "")
    rail.tell(Step.RECEIPT, "")
    if done == batch.total:
        bad = batch.counts.get(Verdict.UNKNOWN, 0) + batch.counts.get(Verdict.REFUSED, 0)
        word = translate("Launch", "complete") if not bad else translate("Launch", "look at it")
        rail.tell(Step.RECEIPT, word, "warn" if bad else "good")
