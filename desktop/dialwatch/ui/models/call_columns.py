"""The columns of the call table: how a call's cells are written, and by what they are sorted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.number import masked
from dialwatch.calls.outcome import ANSWERED
from dialwatch.calls.retention import AGED
from dialwatch.ledger.recordings import RecordingRow, recording_of
from dialwatch.ledger.view import CallView, LedgerView
from dialwatch.ui.format import NONE, day_and_time, duration, named, not_available, with_unit
from dialwatch.ui.models.outcomes import outcome_word
from dialwatch.ui.models.recording_cells import recording_text, recording_told
from dialwatch.ui.naming import way_to

__all__ = ["COLUMNS", "CallColumn", "Writing"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Writing:
    """What the cells' texts depend on beside the call itself."""

    view: LedgerView
    zone: tzinfo = UTC
    now: int = 0
    """UTC epoch ms: times of today are written without the day."""

    def campaign(self, call: CallView) -> str:
        row = self.view.campaigns.get(call.campaign)
        return row.name if row is not None else f"#{call.campaign}"

    def way(self, call: CallView) -> str:
        return way_to(self.view.tree, call.campaign) or self.campaign(call)

    def has_line(self, call: CallView) -> bool:
        row = self.view.campaigns.get(call.campaign)
        return row is None or row.line is not None

    def persons_call(self, call: CallView) -> bool:
        """Its caller is a person, not a line of ours."""
        row = self.view.campaigns.get(call.campaign)
        return row is not None and row.kind.persons_call

    def recording(self, call: CallView) -> RecordingRow:
        return recording_of(self.view, call, self.now)

    def has_robot(self, call: CallView) -> bool:
        row = self.view.campaigns.get(call.campaign)
        return row is None or row.robot is not None


@dataclass(frozen=True, slots=True)
class CallColumn:
    """One column. `sort` is the ledger's name of the key."""

    name: str
    sort: str
    text: Callable[[CallView, Writing], str]
    sample: str
    """A wide text: the column's width at first."""
    right: bool = False
    falling: bool = False
    """The first click sorts the largest to the top."""
    hidden: bool = False
    """Not shown until chosen."""
    whole: Callable[[CallView, Writing], str] | None = None
    """Tells more than the cell has room for: in its tool tip, to screen readers, when copied."""

    hint: Callable[[CallView, Writing], str] | None = None
    """Tells in the tool tip alone where the cell's text belongs."""

    def told(self, call: CallView, writing: Writing) -> str:
        """All that the cell stands for."""
        return (self.whole or self.text)(call, writing)

    def explained(self, call: CallView, writing: Writing) -> str:
        """What the tool tip says."""
        return (self.hint or self.told)(call, writing)

    def header(self) -> str:
        """The heading in the user's language, with its unit."""
        return _headers()[self.name][0]

    def tip(self) -> str:
        """What the column holds."""
        return _headers()[self.name][1]


def _time(call: CallView, writing: Writing) -> str:
    if call.dialed is None:
        return "~" + day_and_time(call.seen, writing.zone, now=writing.now)
    return day_and_time(call.dialed, writing.zone, now=writing.now)


def _number(call: CallView, _: Writing) -> str:
    if call.number == AGED:
        return translate("CallTable", "not kept any more")
    return masked(call.number) if call.number else NONE


def _line(call: CallView, writing: Writing) -> str:
    return call.line or (NONE if writing.has_line(call) else not_available())


def _robot(call: CallView, writing: Writing) -> str:
    name = writing.view.robot_name(call.robot)
    return name or (NONE if writing.has_robot(call) else not_available())


def _label(call: CallView, writing: Writing) -> str:
    return writing.view.label_name(call) or NONE


def _whole_label(call: CallView, writing: Writing) -> str:
    return named(writing.view.label_name(call), call.label) or NONE


def _caller(call: CallView, writing: Writing) -> str:
    """A line of ours is shown whole; a person who calls is masked like one who is called."""
    if not call.caller:
        return NONE
    return masked(call.caller) if writing.persons_call(call) else call.caller


def _talk(call: CallView, _: Writing) -> str:
    """Platforms tell 0 where nobody talked; on an answered call it is a length like any other."""
    return duration(call.talk) if call.talk or call.outcome in ANSWERED else NONE


def _ring(call: CallView, _: Writing) -> str:
    return NONE if call.ring is None else with_unit(round(call.ring / 1000), "s")


COLUMNS: tuple[CallColumn, ...] = (
    CallColumn("time", "dialed", _time, "~2026-12-30 00:00:00", falling=True),
    CallColumn("number", "number", _number, "+628••••••••••00"),
    CallColumn(
        "campaign",
        "campaign",
        lambda c, w: w.campaign(c),
        "A campaign with a name",
        hint=lambda c, w: w.way(c),
    ),
    CallColumn("outcome", "outcome", lambda c, _: outcome_word(c.outcome), "answered machine ▲▲"),
    CallColumn("label", "label", _label, "promise to pay", whole=_whole_label),
    CallColumn("talk", "talk", _talk, "00:00:00", True, True),
    CallColumn("ring", "ring", _ring, "000 s", True, True),
    CallColumn(
        "recording",
        "recording",
        lambda c, w: recording_text(w.recording(c), w.now),
        "30 d 23 h ▲",
        whole=lambda c, w: recording_told(w.recording(c), w.now),
    ),
    CallColumn("line", "line", _line, "+8617000000000 "),
    CallColumn("robot", "robot", _robot, "Payment reminder"),
    CallColumn("attempt", "attempt", lambda c, _: str(c.attempt), "000", True, True, hidden=True),
    CallColumn("caller", "caller", _caller, "+62 2150000000", hidden=True),
    CallColumn(
        "ended",
        "ended",
        lambda c, w: day_and_time(c.ended, w.zone, now=w.now),
        "2026-12-30 00:00:00",
        falling=True,
        hidden=True,
    ),
    CallColumn(
        "seen",
        "seen",
        lambda c, w: day_and_time(c.seen, w.zone, now=w.now),
        "2026-12-30 00:00:00",
        falling=True,
        hidden=True,
    ),
)


def _headers() -> Mapping[str, tuple[str, str]]:
    return {
        "time": (
            translate("CallTable", "Dialled"),
            translate(
                "CallTable",
                "When it was dialled. ~ where the platform does not tell: when we first saw it",
            ),
        ),
        "number": (
            translate("CallTable", "Number"),
            translate("CallTable", "The called number, masked; open the call to reveal it"),
        ),
        "campaign": (translate("CallTable", "Campaign"), translate("CallTable", "The campaign")),
        "outcome": (
            translate("CallTable", "Outcome"),
            translate("CallTable", "How the call ended, in one vocabulary for all platforms"),
        ),
        "label": (
            translate("CallTable", "Label"),
            translate("CallTable", "The label that the robot gave, by its name where it has one"),
        ),
        "talk": (
            translate("CallTable", "Talk min:s"),
            translate("CallTable", "Length of the conversation"),
        ),
        "ring": (translate("CallTable", "Ring"), translate("CallTable", "Ringing time")),
        "line": (translate("CallTable", "Line"), translate("CallTable", "The caller line")),
        "robot": (translate("CallTable", "Robot"), translate("CallTable", "Who spoke")),
        "recording": (
            translate("CallTable", "Recording"),
            translate("CallTable", "Whether it is kept, and what is left until it is deleted"),
        ),
        "attempt": (
            translate("CallTable", "Attempt"),
            translate("CallTable", "1 for the first dial of the number, 2 for its first redial"),
        ),
        "caller": (
            translate("CallTable", "Caller"),
            translate("CallTable", "The number that was shown to the called person"),
        ),
        "ended": (translate("CallTable", "Ended"), translate("CallTable", "When it ended")),
        "seen": (
            translate("CallTable", "First seen"),
            translate("CallTable", "When the platform first reported it"),
        ),
    }
