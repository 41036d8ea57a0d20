"""The rows of the listening queue and of the robots' error rates, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.number import masked
from dialwatch.calls.recording import RecordingMark, RecordingState
from dialwatch.ledger.view import CallView, LedgerView
from dialwatch.metrics.proportion import Proportion
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.format import NONE, day_and_time, duration, number
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.models.rates import rate_cell, rate_text
from dialwatch.ui.player.states import state_cell

__all__ = ["RobotErrors", "error_rows", "pick_row", "reason_word"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RobotErrors:
    """How often a robot's label was wrong. `rate`: of the calls of random samples alone."""

    robot: str
    rate: Proportion
    others: int = 0
    """Judged calls that were chosen for being odd: they say nothing about the rest."""
    others_wrong: int = 0


def reason_word(why: str) -> str:
    """Why a call was picked, in the user's language."""
    words = {
        "short": translate("Listening", "answered under 5 s"),
        "silent start": translate("Listening", "long silence at the start"),
        "label against length": translate("Listening", "unusual length for its label"),
        "repeated": translate("Listening", "a question was repeated"),
        "sample": translate("Listening", "random sample"),
    }
    return words.get(why, why)


def pick_row(
    view: LedgerView,
    call: CallView,
    why: Sequence[str],
    mark: RecordingMark | None,
    when: tuple[ZoneInfo, int],
) -> Row:
    """One call of the queue; `when`: the zone that is shown, and now (UTC epoch ms)."""
    zone, now = when
    words = ", ".join(reason_word(one) for one in why)
    return Row(
        call.id,
        (
            Cell(words, tip=words),
            Cell(day_and_time(call.dialed or call.seen, zone, now=now)),
            Cell(masked(call.number) if call.number else NONE),
            Cell(view.robot_name(call.robot) or NONE),
            Cell(view.label_name(call) or NONE),
            Cell(duration(call.talk), right=True),
            _judged(mark),
        ),
    )


def _judged(mark: RecordingMark | None) -> Cell:
    if mark is not None and mark.right is not None:
        right = translate("Listening", "right"), StatusCell("✓", "good")
        wrong = translate("Listening", "wrong"), StatusCell("✕", "bad")
        word, cell = right if mark.right else wrong
        return Cell(word, drawn=cell)
    if mark is not None and mark.heard:
        return Cell(translate("Listening", "heard"), drawn=StatusCell("●", "accent"))
    if mark is not None and mark.state is not RecordingState.THERE:
        words = {
            RecordingState.KEPT: translate("Listening", "kept"),
            RecordingState.WAITING: translate("Listening", "coming"),
            RecordingState.FAILED: translate("Listening", "not fetched"),
            RecordingState.LOST: translate("Listening", "lost"),
        }
        return Cell(words.get(mark.state, NONE), drawn=state_cell(mark.state))
    return Cell(NONE)


def error_rows(errors: Sequence[RobotErrors], names: Mapping[str, str]) -> list[Row]:
    """One row a robot."""
    return [_error_row(one, names) for one in errors]


def _error_row(one: RobotErrors, names: Mapping[str, str]) -> Row:
    odd = translate("Listening", "{wrong} of {n}").format(
        wrong=number(one.others_wrong), n=number(one.others)
    )
    return Row(
        one.robot,
        (
            Cell(names.get(one.robot) or one.robot or NONE),
            Cell(
                rate_text(one.rate),
                right=True,
                drawn=rate_cell(one.rate),
                tip=translate(
                    "Listening", "Labels that were wrong, of those judged in random samples"
                ),
            ),
            Cell(odd if one.others else NONE, right=True),
        ),
    )
