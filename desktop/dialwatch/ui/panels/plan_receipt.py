"""The last step of a plan: every row with what became of it, and the way back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialwatch.calls.batch import Batch, BatchState
from dialwatch.calls.binding_plan import KIND, PlanRow
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.plan_words import RESULTS
from dialwatch.ui.panels.batch_words import batch_headline, result_hint
from dialwatch.ui.panels.plan_figures import filter_choices, row_figures
from dialwatch.ui.panels.plan_row_table import NOTE, PlanRowTable
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.choice_box import ChoiceBox
from dialwatch.ui.widgets.figures import FigureStrip
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["PlanReceiptPage"]


class PlanReceiptPage(StepPage):
    """The figures add up to the rows of the plan, always."""

    rows_wanted = Signal(str, int)
    export_wanted = Signal()
    undo_wanted = Signal()
    """What was done is to be undone: planned, checked and shown like anything else."""
    undo_file_wanted = Signal()
    """What brings it back is to be kept in a file."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, int] = {}
        self.headline = label("", "title")
        self.figures = FigureStrip()
        self.explained = label("", "muted", wrap=True)
        self.filter = ChoiceBox(self.tr("Which rows are shown"))
        self.rows = PlanRowTable(self.tr("Rows"), sent=True)
        self.note = label("", wrap=True)
        self.note.setMinimumHeight(NOTE)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = label("", "muted", wrap=True)
        self.save_undo = push_button(self.tr("Save &undo file…"), self.undo_file_wanted.emit)
        self.undo = push_button(self.tr("Plan its u&ndo…"), self.undo_wanted.emit)
        self.export = push_button(self.tr("&Export…"), self.export_wanted.emit)
        self._build()
        self.filter.currentIndexChanged.connect(lambda _: self.rows.begin(self.filter.value))
        self.rows.rows.wanted.connect(self.rows_wanted)
        self.rows.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_note())
        self.rows.rows.dataChanged.connect(lambda *_: self._say_note())
        self.rows.rows.modelReset.connect(self._say_note)

    def show_mode(self, mode: str, titles: Mapping[str, str]) -> None:
        """The columns of this mode; `titles`: of its fields."""
        self.rows.show_mode(mode, titles)

    def show_batch(self, batch: Batch) -> None:
        """How sending stands."""
        self.headline.setText(batch_headline(batch))
        accepted = batch.counts.get(Verdict.ACCEPTED, 0)
        said = self.tr("Accepted: {text}")
        texts = [said.format(text=result_hint(Verdict.ACCEPTED, KIND))] if accepted else []
        if batch.state.over and batch.sentence:
            texts.append(spoken(batch.sentence))
        if batch.state is BatchState.UNDONE:
            texts = [self.tr("Nothing was sent, and every binding is as it was.")]
        for button in (self.undo, self.save_undo):
            button.setEnabled(batch.state is not BatchState.UNDONE)
        self.explained.setText(" ".join(texts))
        self.explained.setVisible(bool(texts))

    def clear(self) -> None:
        """Another plan is open."""
        self._counts = {}
        self.filter.fill([])
        self.figures.tell(())
        self.rows.say("")
        self.say("")

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many rows became what; where that changed, those in sight are asked for again."""
        told = {key: n for key, n in counts.items() if n}
        if told == self._counts:
            return
        first, self._counts = not self._counts, told
        self.figures.tell(row_figures(told))
        if self.filter.fill(filter_choices(told, RESULTS)) or first:
            self.rows.begin(self.filter.value)
        else:
            self.rows.rows.again()

    def show_rows(self, only: str, first: int, rows: Sequence[PlanRow], whole: int) -> None:
        """Rows that were asked for."""
        self.rows.take(only, first, rows, whole)

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beside the buttons, such as where it was exported to."""
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.rows.table.setFocus()

    def _build(self) -> None:
        self.rows.head.insertWidget(0, self.filter)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.save_undo)
        foot.addWidget(self.export)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for part in (self.headline, self.figures, self.explained, rule()):
            box.addWidget(part)
        box.addWidget(self.rows, 1)
        box.addWidget(self.note)
        box.addLayout(foot)

    def _say_note(self) -> None:
        said = self.rows.plan_rows.note(self.rows.table.currentIndex().row())
        self.note.setText(said)
