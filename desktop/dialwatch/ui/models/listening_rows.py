"""The rows of the listening queue and of the robots' error rates, in words."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.number import masked
from dialwatch.calls.recording import RecordingMark, RecordingState
from dialwatch.ledger.view import CallView, LedgerView
from dialwatch.metrics.label_errors import LabelErrors
from dialwatch.metrics.oddity import Oddity
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.format import NONE, day_and_time, duration, number
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.models.rates import rate_cell, rate_text
from dialwatch.ui.player.states import state_cell

__all__ = ["error_rows", "pick_row", "reason_told", "reason_word"]

translate = QCoreApplication.translate


def reason_word(why: Oddity | None) -> str:
    """Why a call was picked, in the user's language."""
    if why is None:
        return translate("Listening", "random sample")
    words = {
        Oddity.AGREED: translate("Listening", "agreed too soon"),
        Oddity.SHORT: translate("Listening", "under 5 s"),
        Oddity.SILENT_START: translate("Listening", "silent start"),
        Oddity.LENGTH: translate("Listening", "odd length"),
        Oddity.REPEATED: translate("Listening", "asked again"),
    }
    return words[why]


def reason_told(why: Oddity | None) -> str:
    """The same in a sentence."""
    if why is None:
        return translate("Listening", "It was drawn by chance.")
    words = {
        Oddity.AGREED: translate(
            "Listening", "It is labelled as an agreement and lasted under 8 s."
        ),
        Oddity.SHORT: translate("Listening", "It was answered and lasted under 5 s."),
        Oddity.SILENT_START: translate(
            "Listening", "Nobody speaks for a long time at its beginning."
        ),
        Oddity.LENGTH: translate(
            "Listening", "It is shorter or longer than 95 % of the calls with its label."
        ),
        Oddity.REPEATED: translate("Listening", "The robot asked the same again and again."),
    }
    return words[why]


def pick_row(
    view: LedgerView,
    call: CallView,
    why: Oddity | None,
    mark: RecordingMark | None,
    when: tuple[ZoneInfo, int],
) -> Row:
    """One call of the queue; `when`: the zone that is shown, and now (UTC epoch ms)."""
    zone, now = when
    words = reason_word(why)
    return Row(
        call.id,
        (
            Cell(words, tip=reason_told(why)),
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
    words = {
        RecordingState.KEPT: translate("Listening", "kept"),
        RecordingState.WAITING: translate("Listening", "coming"),
        RecordingState.FAILED: translate("Listening", "not fetched"),
        RecordingState.LOST: translate("Listening", "lost"),
    }
    if mark is not None and mark.state in words:
        return Cell(words[mark.state], drawn=state_cell(mark.state))
    return Cell(NONE)


def error_rows(errors: Sequence[LabelErrors], names: Mapping[str, str]) -> list[Row]:
    """One row a robot."""
    return [_error_row(one, names) for one in errors]


def _error_row(one: LabelErrors, names: Mapping[str, str]) -> Row:
    odd = translate("Listening", "{wrong} of {n}").format(
        wrong=number(one.others.x), n=number(one.others.n)
    )
    return Row(
        one.robot,
        (
            Cell(names.get(one.robot) or one.robot or NONE),
            Cell(
                rate_text(one.sampled),
                right=True,
                drawn=rate_cell(one.sampled),
                tip=translate(
                    "Listening", "Labels that were wrong, of those judged in random samples"
                ),
            ),
            Cell(odd if one.others.n else NONE, right=True),
        ),
    )
