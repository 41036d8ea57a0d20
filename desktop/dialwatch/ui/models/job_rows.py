"""The rows of what is being fetched, in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.recording import FetchJob, JobState
from dialwatch.ui.delegates.cells import ProgressCell, StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, counted, number
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.player.states import size_text

__all__ = ["came_of", "job_rows"]

translate = QCoreApplication.translate

_CELLS = {
    JobState.QUEUED: StatusCell("○", "muted"),
    JobState.RUNNING: StatusCell("▶", "good"),
    JobState.DONE: StatusCell("✓", "accent"),
    JobState.FAILED: StatusCell("▲", "warn"),
    JobState.CANCELLED: StatusCell("✕", "muted"),
}


def job_rows(jobs: Sequence[FetchJob], accounts: Mapping[str, str]) -> list[Row]:
    """One row a job; `accounts`: their names by id."""
    return [_row(job, accounts) for job in jobs]


def _row(job: FetchJob, accounts: Mapping[str, str]) -> Row:
    words = {
        JobState.QUEUED: translate("Recordings", "waits"),
        JobState.RUNNING: translate("Recordings", "coming"),
        JobState.DONE: translate("Recordings", "here"),
        JobState.FAILED: translate("Recordings", "failed"),
        JobState.CANCELLED: translate("Recordings", "cancelled"),
    }
    said = came_of(job)
    return Row(
        job.id,
        (
            Cell(words[job.state], drawn=_CELLS[job.state]),
            Cell(spoken(job.title)),
            Cell(accounts.get(job.account, job.account)),
            Cell(_came(job), right=True, drawn=_share(job)),
            Cell(said or NONE, tip=said),
        ),
    )


def came_of(job: FetchJob) -> str:
    """What came of it, in a sentence; empty where there is nothing to say."""
    if not job.found and not job.strangers:
        return spoken(job.sentence)
    strangers = counted(
        job.strangers,
        translate("Recordings", "1 belongs to no known call."),
        translate("Recordings", "{n} belong to no known call."),
    )
    kept = translate("Recordings", "{n} kept").format(n=number(job.found))
    said = f"{kept}, {strangers}" if job.strangers else f"{kept}."
    return f"{said} {spoken(job.sentence)}".strip()


def _came(job: FetchJob) -> str:
    if not job.done and job.total is None:
        return NONE
    if job.total is None or job.done >= job.total:
        return size_text(job.done)
    text = translate("Recordings", "{done} of {total}")
    return text.format(done=size_text(job.done), total=size_text(job.total))


def _share(job: FetchJob) -> ProgressCell | None:
    if job.state is not JobState.RUNNING or not job.total:
        return None
    return ProgressCell(min(1.0, job.done / job.total))
