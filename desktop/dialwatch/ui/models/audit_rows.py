"""Lines of the audit log and receipts in words: what was done, how it ended."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.batch import Batch, BatchState
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import day_and_time, number
from dialwatch.ui.models.batch_counts import counted
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.models.standings import key_word

__all__ = [
    "batch_row",
    "how_words",
    "line_row",
    "operation_word",
    "stage_word",
    "verdict_word",
    "what_words",
]

translate = QCoreApplication.translate

_VERDICTS = {
    Verdict.ACCEPTED: StatusCell("○", "good"),
    Verdict.CONFIRMED: StatusCell("✓", "good"),
    Verdict.TOO_LATE: StatusCell("▲", "warn"),
    Verdict.REFUSED: StatusCell("✕", "bad"),
    Verdict.UNKNOWN: StatusCell("▲", "warn"),
}
_STATES = {
    BatchState.COUNTING: StatusCell("○", "accent"),
    BatchState.RUNNING: StatusCell("▶", "accent"),
    BatchState.PAUSED: StatusCell("‖", "warn"),
    BatchState.WATCHING: StatusCell("○", "good"),
    BatchState.DONE: StatusCell("✓", "good"),
    BatchState.ABORTED: StatusCell("✕", "warn"),
    BatchState.UNDONE: StatusCell("✕", "muted"),
}
_LOUD = StatusCell("▲", "bad")
_STAGES = {"asked": StatusCell("▶", "accent"), "noted": StatusCell("○", "muted")}


def verdict_word(verdict: str) -> str:
    """How it ended, in a word."""
    words = {
        "accepted": translate("Audit", "accepted"),
        "confirmed": translate("Audit", "confirmed"),
        "too late": translate("Audit", "too late"),
        "refused": translate("Audit", "refused"),
        "unknown": translate("Audit", "unknown"),
    }
    return words.get(verdict, verdict)


def stage_word(stage: str) -> str:
    """Which part of an action a line tells of."""
    words = {
        "asked": translate("Audit", "asked"),
        "answered": translate("Audit", "answered"),
        "revised": translate("Audit", "revised"),
        "noted": translate("Audit", "noted"),
        "decided": translate("Audit", "decided"),
    }
    return words.get(stage, stage)


def operation_word(operation: str) -> str:
    """An operation's own name, to be read by people."""
    plain = operation.replace("_", " ").strip()
    return spoken(plain[:1].upper() + plain[1:])


def what_words(line: AuditLine) -> str:
    """What was done."""
    noted = {
        "broken": translate("Audit", "Log changed from outside"),
        "stop": translate("Audit", "Put on the stop list"),
        "unstop": translate("Audit", "Taken off the stop list"),
        "contract": translate("Audit", "Contract changed"),
        "pushes": translate("Audit", "Pushes changed"),
        "addresses": translate("Audit", "Addresses renewed"),
        "number_reveal": translate("Audit", "Number shown whole"),
        "account": translate("Audit", "Account changed"),
        "keys": translate("Audit", "Keys entered"),
        "polling": translate("Audit", "Polling changed"),
        "receiver": translate("Audit", "Receiving of pushes changed"),
        "export_whole_numbers": translate("Audit", "Whole numbers exported"),
        "erase": translate("Audit", "Number erased"),
        "retention": translate("Audit", "Old data removed"),
        "retention days": translate("Audit", "Days of keeping changed"),
    }
    if line.stage == "noted" and line.operation in noted:
        return noted[line.operation]
    return operation_word(line.operation)


def how_words(line: AuditLine) -> str:
    """How it ended; of what only was asked or noted, that."""
    if not line.verdict:
        return stage_word(line.stage)
    word = verdict_word(line.verdict)
    if line.stage != "revised":
        return word
    return translate("Audit", "in the end {verdict}").format(verdict=word)


def line_row(line: AuditLine, names: Mapping[str, str], zone: ZoneInfo, now: int) -> Row:
    """A line's row: when, who, account, what, whom, how it ended, why."""
    why = str(line.told.get("reason") or line.told.get("sentence") or "")
    return Row(
        line.seq,
        (
            Cell(day_and_time(line.at, zone, now=now), day_and_time(line.at, zone)),
            Cell(line.who or "Dialwatch"),
            Cell(names.get(line.account, line.account) or "Dialwatch"),
            Cell(what_words(line)),
            Cell(str(line.told.get("target", ""))),
            Cell(how_words(line), drawn=_sign(line)),
            Cell(spoken(why)),
        ),
    )


def batch_row(batch: Batch, zone: ZoneInfo, now: int) -> Row:
    """A receipt's row: when, who, what, state, how its entries ended, why."""
    return Row(
        batch.id,
        (
            Cell(day_and_time(batch.made_at, zone, now=now), day_and_time(batch.made_at, zone)),
            Cell(batch.who or "Dialwatch"),
            Cell(spoken(batch.title)),
            Cell(_state_word(batch.state), spoken(batch.sentence), drawn=_STATES[batch.state]),
            Cell(
                " · ".join(f"{number(count)} {key_word(key)}" for key, count in counted(batch)),
                drawn=_outcome(batch),
            ),
            Cell(batch.reason),
        ),
    )


def _sign(line: AuditLine) -> StatusCell | None:
    """What was revised to the worse is loud: somebody was called who should not have been."""
    if line.stage == "revised" and line.verdict == Verdict.TOO_LATE:
        return _LOUD
    if line.verdict in set(Verdict):
        return _VERDICTS[Verdict(line.verdict)]
    return _STAGES.get(line.stage)


def _outcome(batch: Batch) -> StatusCell:
    if batch.revised:
        return _LOUD
    if any(batch.counts.get(one) for one in (Verdict.TOO_LATE, Verdict.REFUSED, Verdict.UNKNOWN)):
        return StatusCell("▲", "warn")
    if any(batch.counts.get(one) for one in ("waiting", "sent", "unsent")):
        return StatusCell("○", "muted")
    return StatusCell("✓", "good")


def _state_word(state: BatchState) -> str:
    words = {
        BatchState.COUNTING: translate("Audit", "counting down"),
        BatchState.RUNNING: translate("Audit", "running"),
        BatchState.PAUSED: translate("Audit", "paused"),
        BatchState.WATCHING: translate("Audit", "watched"),
        BatchState.DONE: translate("Audit", "done"),
        BatchState.ABORTED: translate("Audit", "aborted"),
        BatchState.UNDONE: translate("Audit", "undone"),
    }
    return words[state]
