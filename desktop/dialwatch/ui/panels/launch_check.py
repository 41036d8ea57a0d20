"""The fourth step of a launch: what would be sent, what was found, and the button that sends."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from dialwatch.calls.launch import KIND, LaunchCheck, LaunchRow, Offer, Problem
from dialwatch.ui.delegates import StatusDelegate
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.launch_findings import LaunchFindings
from dialwatch.ui.models.launch_rows import PLACE, RESULT
from dialwatch.ui.models.launch_words import problem_word
from dialwatch.ui.panels.halt_confirm import HaltConfirm
from dialwatch.ui.panels.launch_figures import check_figures, example_said, sending_said
from dialwatch.ui.panels.launch_row_table import LaunchRowTable
from dialwatch.ui.panels.launch_times import dialled
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.figures import FigureStrip
from dialwatch.ui.widgets.parts import ElidedLabel, label, push_button, rule, set_state
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["CheckPage"]

_WIDTHS = (104, 184, 64, 0)
_MOST = 5
"""Findings that are in sight at once; the table scrolls beyond them."""


class CheckPage(StepPage):
    """The default is to keep the draft: Enter never launches, the button has to be meant."""

    confirmed = Signal(int, list, str)
    """(number of rows, kinds that are let pass, reason): it was meant."""
    included = Signal(list)
    """These kinds are let pass: answer with `show_check`, as it is with them."""
    kept = Signal()
    back_wanted = Signal()
    again_wanted = Signal()
    field_wanted = Signal(str)
    """The user wants to mend the field with this name; empty: the list."""
    rows_wanted = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.check: LaunchCheck | None = None
        self._watch_only = False
        self._titles: dict[str, str] = {}
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Checking"))
        self.words = label("", "muted", wrap=True)
        self.figures = FigureStrip()
        self.when = label("", wrap=True)
        self.forecast = label("", "muted", wrap=True)
        self.example = ElidedLabel("", "muted")
        self.findings = LaunchFindings(self)
        self.table = PlainView(self.findings, self.tr("Findings"), _WIDTHS)
        self.table.setItemDelegateForColumn(0, StatusDelegate(self))
        self.empty = EmptyState(self.table, "check", ROW + 2)
        self.note = label("", wrap=True)
        self.mend = push_button(self.tr("&Go there"), self._mend, small=True)
        self.let_pass = QCheckBox("")
        self.rows = LaunchRowTable(self.tr("Rows of the finding"), hidden=(PLACE, RESULT))
        self.again = push_button(self.tr("Check &again"), self.again_wanted.emit)
        self.confirm = HaltConfirm(KIND)
        self.confirm.back.setText(self.tr("&Back"))
        self.confirm.back.setAccessibleName(self.tr("Back"))
        self.default = self.confirm.keep
        self._build()
        self._connect()
        self.show_running("")

    # What comes in

    def show_offer(self, offer: Offer) -> None:
        """What a row has."""
        self._titles = {one.name: one.title.lower() for one in offer.columns}

    def show_running(self, sentence: str) -> None:
        """It is being checked."""
        self.check = None
        self.findings.clear()
        self.say(sentence or self.tr("Looking at the list and at what the platform lists…"))
        self._arrange(running=True)

    def show_check(self, check: LaunchCheck, zone: ZoneInfo, shown: ZoneInfo) -> None:
        """What was found. `zone`: in which the account dials; `shown`: that of the window."""
        known, self.check = self.check, check
        at = self.table.currentIndex().row() if known is not None and known.id == check.id else 0
        self.say("")
        self.findings.take(check)
        low, high = check.ends_low, check.ends_high
        self.when.setText(dialled(check.begins_at, low, high, zone, shown))
        said = (spoken(check.forecast), sending_said(check.requests, check.seconds))
        self.forecast.setText(" ".join(filter(None, said)))
        self.example.setText(example_said(check.example, self._titles))
        self.example.setVisible(bool(self.example.text()))
        self._arrange(running=False)
        seen = max(2, min(len(check.problems), _MOST))
        self.table.setFixedHeight((seen + 1) * ROW + 6)
        if check.problems:
            self.empty.hide()
            self.table.selectRow(max(0, at))
        else:
            self.empty.say(self.tr("Nothing was found: every row of the list is sent."))
        self._chosen()
        self._tell()

    @property
    def count(self) -> int:
        """Rows that are sent as it stands."""
        return self.check.sendable if self.check is not None else 0

    def show_failure(self, sentence: str) -> None:
        """Say why there is no check, or why nothing was begun; what was chosen stays."""
        self._busy.hide()
        self.say(sentence, "bad")
        self.again.show()
        self.confirm.set_busy(False)

    def show_rows(self, only: str, first: int, rows: Sequence[LaunchRow], whole: int) -> None:
        """Rows that were asked for."""
        self.rows.take(only, first, rows, whole)

    def show_safety(self, told: Mapping[str, object]) -> None:
        """From how many calls on the number is typed, and whether one only watches."""
        above = told.get("typed_above", 100)
        self.confirm.set_typed_above(above if isinstance(above, int) else 100)
        self._watch_only = bool(told.get("read_only"))
        self._tell()

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence above all that was found."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen: the user stands on “keep the draft”."""
        self.confirm.keep.setFocus()

    # Making and choosing

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.note, 1)
        line.addWidget(self.let_pass)
        line.addWidget(self.mend)
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        for part in (self.figures, self.when, self.forecast, self.example, rule(), self.table):
            inner.addWidget(part)
        inner.addLayout(line)
        inner.addWidget(self.rows, 1)
        self._space = QWidget()
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.words, 1)
        head.addWidget(self.again)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self._busy)
        box.addLayout(head)
        box.addWidget(self._body, 1)
        box.addWidget(self._space, 1)
        box.addWidget(self.confirm)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen())
        self.let_pass.toggled.connect(self._turn)
        self.rows.rows.wanted.connect(self.rows_wanted)
        self.confirm.confirmed.connect(self._confirm)
        self.confirm.kept.connect(self.kept)
        self.confirm.back_wanted.connect(self.back_wanted)

    def _arrange(self, *, running: bool) -> None:
        self._busy.setVisible(running)
        self._space.setVisible(running)
        self._body.setVisible(not running)
        self.again.hide()
        self.confirm.offer(not running)
        self.confirm.set_busy(False)
        self.confirm.tell(0, 0)

    def _current(self) -> Problem | None:
        return self.findings.problem(self.table.currentIndex().row())

    def _chosen(self) -> None:
        """What stands below the findings is about the one on which the user stands."""
        problem = self._current()
        for part in (self.note, self.mend, self.let_pass):
            part.setVisible(problem is not None)
        if problem is None:
            self.rows.say(self.tr("Rows are shown here where there is something to say of them."))
            return
        self.note.setText(spoken(problem.sentence))
        self.mend.setVisible(bool(problem.about) or problem.rows > 0)
        self.let_pass.setVisible(problem.choice)
        before = self.let_pass.blockSignals(True)
        self.let_pass.setText(self._switch(problem))
        self.let_pass.setChecked(self.findings.passes(problem))
        self.let_pass.blockSignals(before)
        if not problem.rows:
            self.rows.say(self.tr("This is about the campaign as a whole, not about single rows."))
        elif self.rows.rows.only != problem.kind or not self.rows.rows.rowCount():
            self.rows.begin(str(problem.kind))

    def _switch(self, problem: Problem) -> str:
        if not problem.rows:
            return self.tr("Launch it &all the same")
        word = problem_word(problem.kind)
        return self.tr("&Send them all the same ({what})").format(what=word)

    def _turn(self, on: bool) -> None:
        if (problem := self._current()) is not None:
            self.findings.include(problem.kind, on)
            self.confirm.set_busy(True)
            self.included.emit(self.findings.told)

    def _tell(self) -> None:
        check = self.check
        if check is None:
            return
        found = self.findings
        self.figures.tell(check_figures(check))
        if self._watch_only:
            self.confirm.hold(self.tr("This desk only watches: change that in Act → Safety."))
        else:
            self.confirm.hold(self.tr("▲ What blocks stands first.") if found.blocking else "")
        self.confirm.tell(self.count, self.count, ready=True)

    def _mend(self) -> None:
        if (problem := self._current()) is not None:
            self.field_wanted.emit(problem.about)

    def _confirm(self, reason: str) -> None:
        self.confirm.set_busy(True)
        self.say("")
        self.confirmed.emit(self.count, self.findings.told, reason)
