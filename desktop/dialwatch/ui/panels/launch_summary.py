"""What the rail says of each step: the draft so far, what was found, how far sending is."""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.batch import Batch, EntryState
from dialwatch.calls.launch import Launch, LaunchCheck, Offer
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.format import number
from dialwatch.ui.models.launch_drafts import draft_name
from dialwatch.ui.panels.launch_rail import LaunchRail, LaunchStep

__all__ = ["tell_batch", "tell_check", "tell_draft"]

translate = QCoreApplication.translate

_OPEN = ("waiting", "sent", "unsent", "asked")


def tell_draft(rail: LaunchRail, launch: Launch | None, offer: Offer | None) -> None:
    """What the draft holds so far; None: none is open."""
    if launch is None:
        for step in LaunchStep:
            rail.tell(step, "")
        return
    rail.tell(LaunchStep.START, offer.title if offer is not None else "", "good")
    rail.tell(LaunchStep.HOW, draft_name(launch), "good" if launch.name else "")
    rows = launch.list.rows
    one, many = translate("Launch", "1 row"), translate("Launch", "{n} rows")
    said = (one if rows == 1 else many).format(n=number(rows)) if rows else ""
    rail.tell(LaunchStep.LIST, said, "good" if rows else "")


def tell_check(rail: LaunchRail, check: LaunchCheck) -> None:
    """What was found."""
    if check.state != "done":
        rail.tell(LaunchStep.CHECK, "")
        return
    found = len(check.problems)
    if check.blocked:
        rail.tell(LaunchStep.CHECK, translate("Launch", "something blocks"), "bad")
    elif found:
        one, many = translate("Launch", "1 finding"), translate("Launch", "{n} findings")
        rail.tell(LaunchStep.CHECK, (one if found == 1 else many).format(n=number(found)), "good")
    else:
        rail.tell(LaunchStep.CHECK, translate("Launch", "nothing found"), "good")


def tell_batch(rail: LaunchRail, batch: Batch) -> None:
    """How far sending is."""
    asked = batch.counts.get(EntryState.ASKED, 0)
    done = batch.total - sum(batch.counts.get(key, 0) for key in _OPEN)
    told = translate("Launch", "{done} of {total} requests")
    said = told.format(done=number(done), total=number(batch.total))
    if asked:
        said = translate("Launch", "{n} to be decided").format(n=number(asked))
    rail.tell(LaunchStep.SEND, said, "warn" if asked else "good" if done == batch.total else "")
    rail.tell(LaunchStep.RECEIPT, "")
    if done == batch.total:
        bad = batch.counts.get(Verdict.UNKNOWN, 0) + batch.counts.get(Verdict.REFUSED, 0)
        word = translate("Launch", "complete") if not bad else translate("Launch", "look at it")
        rail.tell(LaunchStep.RECEIPT, word, "warn" if bad else "good")
