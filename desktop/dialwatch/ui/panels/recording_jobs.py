"""What is being fetched, and what came of the last ones."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.recording import FetchJob, JobState
from dialwatch.ui.delegates import ProgressDelegate, StatusDelegate
from dialwatch.ui.format import counted
from dialwatch.ui.models.job_rows import job_rows
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["JobsPage"]

_GOES_ON = (JobState.QUEUED, JobState.RUNNING)


class JobsPage(QWidget):
    """A table of jobs; each can be cancelled, or all at once. What came stays."""

    cancel_wanted = Signal(list)
    """Ids of jobs; none: all."""

    def __init__(self, accounts: Mapping[str, str]) -> None:
        super().__init__()
        self._accounts = dict(accounts)
        self._jobs: dict[str, FetchJob] = {}
        self.model = PlainTableModel(
            [
                self.tr("State"),
                self.tr("Recording"),
                self.tr("Account"),
                self.tr("Came"),
                self.tr("What came of it"),
            ],
            self,
        )
        self.table = PlainView(self.model, self.tr("What is fetched"), (110, 200, 140, 190, 0))
        self._status, self._progress = StatusDelegate(self), ProgressDelegate(self)
        self.table.setItemDelegateForColumn(0, self._status)
        self.table.setItemDelegateForColumn(3, self._progress)
        self._empty = EmptyState(self.table, "save", ROW + 2)
        self._empty.say(self.tr("Nothing is being fetched."))
        self.words = label("", "muted")
        self.one = push_button(self.tr("&Cancel this one"), self._cancel_one)
        self.all = push_button(self.tr("Cancel &all"), lambda: self.cancel_wanted.emit([]))
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.one)
        foot.addWidget(self.all)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.table, 1)
        box.addLayout(foot)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self._enable()

    def show_jobs(self, jobs: Sequence[FetchJob], waiting: int) -> None:
        """The jobs as they are now; `waiting`: how many are behind them."""
        self._jobs = {job.id: job for job in jobs}
        self.model.show(job_rows(jobs, self._accounts))
        self._empty.setVisible(not jobs)
        one, many = self.tr("1 more waits for its turn."), self.tr("{n} more wait for their turn.")
        self.words.setText(counted(waiting, one, many) if waiting else "")
        self._enable()

    def _enable(self) -> None:
        key = self.table.current_key()
        chosen = self._jobs.get(key) if isinstance(key, str) else None
        self.one.setEnabled(chosen is not None and chosen.state in _GOES_ON)
        self.all.setEnabled(any(job.state in _GOES_ON for job in self._jobs.values()))

    def _cancel_one(self) -> None:
        key = self.table.current_key()
        if isinstance(key, str):
            self.cancel_wanted.emit([key])
