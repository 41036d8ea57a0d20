"""What the rail says of the first steps: the draft so far, what was found."""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.launch import Launch, LaunchCheck, Offer
from dialwatch.ui.format import number
from dialwatch.ui.models.launch_drafts import draft_name
from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["tell_check", "tell_draft"]

translate = QCoreApplication.translate


def tell_draft(rail: StepRail, launch: Launch | None, offer: Offer | None) -> None:
    """What the draft holds so far; None: none is open."""
    if launch is None:
        for step in Step:
            rail.tell(step, "")
        return
    rail.tell(Step.START, offer.title if offer is not None else "", "good")
    rail.tell(Step.HOW, draft_name(launch), "good" if launch.name else "")
    rows = launch.list.rows
    one, many = translate("Launch", "1 row"), translate("Launch", "{n} rows")
    said = (one if rows == 1 else many).format(n=number(rows)) if rows else ""
    rail.tell(Step.LIST, said, "good" if rows else "")


def tell_check(rail: StepRail, check: LaunchCheck) -> None:
    """What was found."""
    if check.state != "done":
        rail.tell(Step.CHECK, "")
        return
    found = len(check.problems)
    if check.blocked:
        rail.tell(Step.CHECK, translate("Launch", "something blocks"), "bad")
    elif found:
        one, many = translate("Launch", "1 finding"), translate("Launch", "{n} findings")
        rail.tell(Step.CHECK, (one if found == 1 else many).format(n=number(found)), "good")
    else:
        rail.tell(Step.CHECK, translate("Launch", "nothing found"), "good")
