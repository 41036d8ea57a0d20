"""What a plan would do, row by row, before anything is sent; and the button that sends it."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from dialwatch.calls.binding_plan import KIND, PlanCheck, PlanKind, PlanRow
from dialwatch.ui.delegates.gauge import GaugeDelegate
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.plan_capacity import PlanCapacity
from dialwatch.ui.models.plan_words import KINDS
from dialwatch.ui.panels.halt_confirm import HaltConfirm
from dialwatch.ui.panels.plan_figures import check_figures, check_said, filter_choices
from dialwatch.ui.panels.plan_notes import PlanNotes
from dialwatch.ui.panels.plan_row_table import NOTE, PlanRowTable
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.choice_box import ChoiceBox
from dialwatch.ui.widgets.figures import FigureStrip
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["PlanCheckPage"]

_MOST = 3
"""X numbers that are in sight at once; the table scrolls beyond them."""
_CAPACITY = 400
_HIGHEST = 184
"""Pixels for the notes: beyond them they scroll."""


class PlanCheckPage(StepPage):
    """The default is to keep the plan: Enter never sends, the button has to be meant."""

    confirmed = Signal(int, str)
    """(requests that were shown, reason): it was meant."""
    kept = Signal()
    back_wanted = Signal()
    again_wanted = Signal()
    undo_file_wanted = Signal()
    """What would bring it back is to be kept in a file."""
    rows_wanted = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.check: PlanCheck | None = None
        self._watch_only = False
        self._kind = PlanKind.BIND
        self._typed_above = 100
        self._busy = QProgressBar()
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Checking"))
        self.words = label("", "muted", wrap=True)
        self.figures = FigureStrip()
        self.when = label("", "muted", wrap=True)
        self.capacity = PlanCapacity(self)
        self.gauges = PlainView(self.capacity, self.tr("How full each X is"), (142, 0))
        self.gauges.setItemDelegateForColumn(1, GaugeDelegate(self))
        self.gauges.setFixedWidth(_CAPACITY)
        self.notes = PlanNotes()
        self.filter = ChoiceBox(self.tr("Which rows are shown"))
        self.rows = PlanRowTable(self.tr("Rows of the plan"))
        self.note = label("", wrap=True)
        self.note.setMinimumHeight(NOTE)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.again = push_button(self.tr("Check &again"), self.again_wanted.emit)
        self.save_undo = push_button(self.tr("Save &undo file…"), self.undo_file_wanted.emit)
        self.confirm = HaltConfirm(KIND)
        self.confirm.back.setText(self.tr("&Back"))
        self.confirm.back.setAccessibleName(self.tr("Back"))
        self.default = self.confirm.keep
        self._build()
        self._connect()
        self.show_running("", 0, 0)

    # What comes in

    def show_plan(self, kind: PlanKind, mode: str, titles: Mapping[str, str]) -> None:
        """What the plan does, in which mode; `titles`: of the fields."""
        self._kind = kind
        self.rows.show_mode(mode, titles)

    def show_running(self, sentence: str, done: int, whole: int) -> None:
        """It is being checked: so many X of all are read."""
        self.check = None
        self._busy.setRange(0, whole)
        self._busy.setValue(done)
        self.say(sentence or self.tr("Looking at what is bound now…"))
        self._arrange(running=True)

    def show_check(self, check: PlanCheck, zone: ZoneInfo, now: int) -> None:
        """What was found."""
        known, self.check = self.check, check
        self.say("")
        self.figures.tell(check_figures(check))
        self.when.setText(check_said(check, zone, now))
        self.capacity.take(check)
        self._arrange(running=False)
        seen = max(1, min(self.capacity.rowCount(), _MOST))
        self._tell_notes(check)
        gauges = (seen + 1) * ROW + 6
        self.notes.setFixedHeight(max(gauges, min(self.notes.wanted, _HIGHEST)))
        self.gauges.setFixedHeight(self.notes.height() if self.notes.said else gauges)
        if self.filter.fill(filter_choices(check.counts, KINDS)) or known != check:
            self.rows.begin(self.filter.value)
        self._tell()

    @property
    def count(self) -> int:
        """Requests that are sent."""
        return self.check.requests if self.check is not None else 0

    @property
    def going(self) -> int:
        """Bindings that are taken away."""
        return self.check.going if self.check is not None else 0

    def show_failure(self, sentence: str) -> None:
        """Say why there is no check, or why nothing was begun; what was chosen stays."""
        self._busy.hide()
        self.say(sentence, "bad")
        self.again.show()
        self.confirm.set_busy(False)

    def show_rows(self, only: str, first: int, rows: Sequence[PlanRow], whole: int) -> None:
        """Rows that were asked for."""
        fresh = not self.rows.plan_rows.rowCount()
        self.rows.take(only, first, rows, whole)
        if fresh and rows:
            self.rows.table.selectRow(0)

    def show_safety(self, told: Mapping[str, object]) -> None:
        """From how many on the number is typed, and whether one only watches."""
        above = told.get("typed_above", 100)
        self._typed_above = above if isinstance(above, int) else 100
        self._watch_only = bool(told.get("read_only"))
        self._tell()

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence above all that was found."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        self.when.setVisible(not sentence)
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen: the user stands on “keep the plan”."""
        self.confirm.keep.setFocus()

    # Making and choosing

    def _build(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(GRID)
        both.addWidget(self.notes, 1)
        both.addWidget(self.gauges)
        self.rows.head.insertWidget(0, self.filter)
        self.rows.head.insertWidget(1, self.save_undo)
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.figures)
        inner.addLayout(both)
        inner.addWidget(rule())
        inner.addWidget(self.rows, 1)
        inner.addWidget(self.note)
        self._space = QWidget()
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.words, 1)
        head.addWidget(self.when, 1)
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
        self.rows.rows.wanted.connect(self.rows_wanted)
        self.rows.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_note())
        self.rows.rows.dataChanged.connect(lambda *_: self._say_note())
        self.rows.rows.modelReset.connect(self._say_note)
        self.rows.reveal.turned.connect(self._reveal)
        self.filter.currentIndexChanged.connect(lambda _: self.rows.begin(self.filter.value))
        self.confirm.confirmed.connect(self._confirm)
        self.confirm.kept.connect(self.kept)
        self.confirm.back_wanted.connect(self.back_wanted)

    def _arrange(self, *, running: bool) -> None:
        self._busy.setVisible(running)
        self._space.setVisible(running)
        self._body.setVisible(not running)
        self.when.setVisible(not running)
        self.again.setVisible(not running)
        self.confirm.offer(not running)
        self.confirm.set_busy(False)
        self.confirm.tell(0, 0)

    def _tell_notes(self, check: PlanCheck) -> None:
        self.notes.tell(
            [
                (self.tr("In the way"), "bad", "bad", check.problems),
                (self.tr("What the platform does silently"), "warn", "warn", check.warnings),
                (self.tr("What an undo cannot bring back"), "info", "accent", check.unrestorable),
            ]
        )
        self.notes.setVisible(bool(self.notes.said))

    def _tell(self) -> None:
        if (check := self.check) is None:
            return
        if self._watch_only:
            self.confirm.hold(self.tr("This desk only watches: change that in Act → Safety."))
        else:
            self.confirm.hold(self.tr("▲ Something is in the way.") if check.problems else "")
        clears = self._kind is PlanKind.CLEAR
        self.confirm.set_typed_above(0 if clears else self._typed_above)
        weight = self.going if clears else self.count
        self.confirm.tell(self.count, weight, ready=True)
        self.save_undo.setVisible(self.count > 0)

    def _say_note(self) -> None:
        said = self.rows.plan_rows.note(self.rows.table.currentIndex().row())
        self.note.setText(said)

    def _reveal(self, on: bool) -> None:
        self.capacity.reveal(on)
        self._say_note()

    def _confirm(self, reason: str) -> None:
        self.confirm.set_busy(True)
        self.say("")
        self.confirmed.emit(self.count, reason)
