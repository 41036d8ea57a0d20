"""The call table's column of recordings: what is kept, what is there and for how long yet."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.recording import RecordingState
from dialwatch.ledger.recordings import RecordingRow
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.format import NONE
from dialwatch.ui.player.states import left_text, state_cell

__all__ = ["recording_cell", "recording_text", "recording_told"]

translate = QCoreApplication.translate

_SOON = 24 * 3_600_000
_OPEN = (RecordingState.THERE, RecordingState.FAILED)


def recording_text(row: RecordingRow, now: int) -> str:
    """`kept`, `there`, `3 d 4 h` (what is left), `lost` …"""
    if row.state in _OPEN and row.gone_at is not None:
        return left_text(row.gone_at, now) if row.gone_at > now else _words()["overdue"]
    return _words()[row.state.value]


def recording_cell(row: RecordingRow, now: int) -> StatusCell | None:
    """The shape before the words; None where there is no recording."""
    if row.state is RecordingState.NONE:
        return None
    if row.state in _OPEN and row.gone_at is not None and row.gone_at - now < _SOON:
        return StatusCell("▲", "warn")
    return state_cell(row.state)


def recording_told(row: RecordingRow, now: int) -> str:
    """All that is known of it, for the tool tip and screen readers."""
    sentences = [_sentences()[row.state]]
    if row.state in _OPEN and row.gone_at is not None:
        sentences.append(
            translate("RecordingCells", "The platform deletes it in {left}.").format(
                left=left_text(row.gone_at, now)
            )
            if row.gone_at > now
            else translate("RecordingCells", "It should be deleted by now; it may still answer.")
        )
    mark = row.mark
    if mark is not None:
        told = (
            (mark.pinned, translate("RecordingCells", "pinned")),
            (mark.heard, translate("RecordingCells", "♪ heard")),
            (mark.noted, translate("RecordingCells", "has markers")),
            (mark.right is True, translate("RecordingCells", "✓ label right")),
            (mark.right is False, translate("RecordingCells", "✕ label wrong")),
        )
        sentences.append(" · ".join(text for holds, text in told if holds))
    return "\n".join(sentence for sentence in sentences if sentence)


def _words() -> Mapping[str, str]:
    return {
        "none": NONE,
        "there": translate("RecordingCells", "there"),
        "waiting": translate("RecordingCells", "coming"),
        "kept": translate("RecordingCells", "kept"),
        "failed": translate("RecordingCells", "failed"),
        "lost": translate("RecordingCells", "lost"),
        "overdue": translate("RecordingCells", "overdue"),
    }


def _sentences() -> Mapping[RecordingState, str]:
    return {
        RecordingState.NONE: translate("RecordingCells", "There is no recording."),
        RecordingState.THERE: translate("RecordingCells", "The platform has it."),
        RecordingState.WAITING: translate("RecordingCells", "It is being fetched."),
        RecordingState.KEPT: translate("RecordingCells", "It is kept here: Ctrl+Space plays it."),
        RecordingState.FAILED: translate(
            "RecordingCells", "It could not be fetched; the player says why."
        ),
        RecordingState.LOST: translate("RecordingCells", "It was deleted and not kept."),
    }
