"""The last step of a launch: every row of the list with what became of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from dialwatch.calls.batch import Batch, BatchState, EntryState
from dialwatch.calls.launch import KIND, LaunchRow
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.launch_words import ORDER, count_word
from dialwatch.ui.panels.batch_words import batch_headline, result_hint
from dialwatch.ui.panels.launch_figures import row_figures
from dialwatch.ui.panels.launch_row_table import LaunchRowTable
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.figures import FigureStrip
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["ReceiptPage"]


_ARRIVED = (Verdict.ACCEPTED, Verdict.CONFIRMED, Verdict.UNKNOWN, EntryState.ASKED)
"""Requests that are or may be with the platform."""


class ReceiptPage(StepPage):
    """The figures add up to the rows of the list, always."""

    rows_wanted = Signal(str, int)
    export_wanted = Signal()
    campaign_wanted = Signal()
    again_wanted = Signal()
    """A draft is to be made of it once more, with its list: nothing of it was sent."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, int] = {}
        self.headline = label("", "title")
        self.figures = FigureStrip()
        self.explained = label("", "muted", wrap=True)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which rows are shown"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rows = LaunchRowTable(self.tr("Rows"))
        self.words = label("", "muted", wrap=True)
        self.export = push_button(self.tr("&Export…"), self.export_wanted.emit)
        self.again = push_button(self.tr("Begin it &again…"), self.again_wanted.emit)
        self.campaign = push_button(self.tr("&Show the campaign"), self.campaign_wanted.emit)
        self._build()
        self.filter.currentIndexChanged.connect(lambda _: self._filter())
        self.rows.rows.wanted.connect(self.rows_wanted)
        self.again.hide()
        self.show_campaigns(())

    def show_batch(self, batch: Batch) -> None:
        """How sending stands."""
        self.headline.setText(batch_headline(batch))
        accepted = batch.counts.get(Verdict.ACCEPTED, 0)
        said = self.tr("Accepted: {text}")
        texts = [said.format(text=result_hint(Verdict.ACCEPTED, KIND))] if accepted else []
        if batch.state is BatchState.UNDONE:
            texts = [self.tr("Nothing was sent, and nobody is called.")]
        self.again.setVisible(batch.state.over and not any(map(batch.counts.get, _ARRIVED)))
        self.explained.setText(" ".join(texts))
        self.explained.setVisible(bool(texts))

    def clear(self) -> None:
        """Another launch is open."""
        self._counts = {}
        before = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(before)
        self.figures.tell(())
        self.rows.say("")
        self.say("")

    def show_campaigns(self, keys: Sequence[str]) -> None:
        """What was begun, as the campaign table has it."""
        self.campaign.setEnabled(bool(keys))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many rows became what; where that changed, those in sight are asked for again."""
        told = {key: n for key, n in counts.items() if n}
        if told == self._counts:
            return
        first, self._counts = not self._counts, told
        self.figures.tell(row_figures(told))
        self._fill_filter()
        if first:
            self.rows.begin(self._only)
        else:
            self.rows.rows.again()

    def show_rows(self, only: str, first: int, rows: Sequence[LaunchRow], whole: int) -> None:
        """Rows that were asked for."""
        self.rows.take(only, first, rows, whole)

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beside the buttons, such as where it was exported to."""
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.rows.table.setFocus()

    @property
    def _only(self) -> str:
        return str(self.filter.currentData() or "")

    def _build(self) -> None:
        self.rows.head.insertWidget(0, self.filter)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.again)
        foot.addWidget(self.export)
        foot.addWidget(self.campaign)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for part in (self.headline, self.figures, self.explained, rule()):
            box.addWidget(part)
        box.addWidget(self.rows, 1)
        box.addLayout(foot)

    def _fill_filter(self) -> None:
        chosen = self._only
        before = self.filter.blockSignals(True)
        self.filter.clear()
        every = self.tr("All rows ({n})").format(n=number(sum(self._counts.values())))
        self.filter.addItem(every, "")
        for key in ORDER:
            if self._counts.get(key):
                text = f"{count_word(key)} ({number(self._counts[key])})"
                self.filter.addItem(text, str(key))
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.filter.blockSignals(before)
        if self._only != chosen:
            self._filter()

    def _filter(self) -> None:
        self.rows.begin(self._only)
