"""The requests of a launch or a plan while they are sent, and those that are undecided."""

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.binding_plan import KIND as BIND
from dialwatch.calls.launch import KIND
from dialwatch.ui.delegates import SwiftDelegate
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import day_and_time
from dialwatch.ui.models.batch_rows import BatchRows
from dialwatch.ui.panels.batch_words import batch_figures, batch_headline
from dialwatch.ui.panels.halt_progress import BatchProgress
from dialwatch.ui.panels.launch_decide import DecidePanel
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.figures import FigureStrip
from dialwatch.ui.widgets.parts import label, rule, set_state
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["SendPage"]

_WIDTHS = (210, 132, 0, 52, 0, 110)
_WIDTHS_OF = {BIND: (372, 146, 0, 66, 0, 100)}
"""Where a request is about several numbers."""
_CAMPAIGN = 2
_NOTES = (4, 5)
"""What came of it, and what to do."""


class SendPage(StepPage):
    """Stays the same while the batch goes from sending to done: nothing jumps."""

    step_wanted = Signal(str)
    decided = Signal(int, str)
    """(entry, `yes`, `no` or `leave`)."""

    def __init__(self, kind: str = KIND) -> None:
        """`kind`: of the batch."""
        super().__init__()
        self.headline = label("", "title")
        self.about = label("", "muted", wrap=True)
        self.figures = FigureStrip()
        self.progress = BatchProgress()
        self.decide = DecidePanel(kind)
        self.rows = BatchRows(self)
        self.rows.kind = kind
        self.table = PlainView(self.rows, self.tr("Requests"), _WIDTHS_OF.get(kind, _WIDTHS))
        self.table.setItemDelegate(SwiftDelegate(self.rows, self))
        self.table.setColumnHidden(_CAMPAIGN, True)  # all are about the same
        self._empty = EmptyState(self.table, "info", ROW + 2)
        self.note = label("", wrap=True)
        self.words = label("", "muted", wrap=True)
        self._build()
        self.progress.step_wanted.connect(self.step_wanted)
        self.decide.decided.connect(self.decided)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._stood_on())
        self.rows.dataChanged.connect(lambda *_: self._say_note())
        self.decide.show_entry(None, 0)
        self.say("")

    def show_batch(
        self, batch: Batch, entries: Sequence[BatchEntry], zone: ZoneInfo, now: int
    ) -> None:
        """How it stands, and what has changed since the last look."""
        self.rows.take(entries)
        self.headline.setText(batch_headline(batch))
        when = day_and_time(batch.made_at, zone, now=now)
        parts = [spoken(batch.title), batch.who, when]
        if batch.reason:
            parts.append(self.tr("Reason: {text}").format(text=batch.reason))
        self.about.setText(" · ".join(part for part in parts if part))
        word = self.tr("requests {state}")
        self.figures.tell(
            [replace(one, caption=word.format(state=one.caption)) for one in batch_figures(batch)]
        )
        self.progress.setVisible(batch.state in (BatchState.RUNNING, BatchState.PAUSED))
        self.progress.show_batch(batch)
        if batch.state.over and batch.sentence:
            self.say(batch.sentence)
        self._ask()
        if self.rows.counts.total():
            self._empty.hide()
        else:
            self._empty.say(self.tr("The requests are being read…"))

    def clear(self) -> None:
        """Another one is open."""
        self.rows.clear()
        self.decide.show_entry(None, 0)
        self.say("")

    @property
    def undecided(self) -> list[BatchEntry]:
        """What the user has to decide."""
        return [one for one in self.rows.entries() if one.state is EntryState.ASKED]

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beneath the table."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.table.setFocus()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for part in (self.headline, self.about, self.figures, self.progress, self.decide, rule()):
            box.addWidget(part)
        box.addWidget(self.table, 1)
        box.addWidget(self.note)
        box.addWidget(self.words)
        self.note.hide()

    def _ask(self) -> None:
        """The one that is asked about stays until it is decided, whatever else comes."""
        if not self.rows.counts.get(EntryState.ASKED):
            self.decide.show_entry(None, 0)
            return
        asked = self.undecided
        shown = self.decide.entry
        same = next((one for one in asked if shown is not None and one.index == shown.index), None)
        self.decide.show_entry(same or asked[0], len(asked) - 1)

    def _stood_on(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < self.rows.rowCount():
            entry = self.rows.entry(at)
            if entry.state is EntryState.ASKED:
                self.decide.show_entry(entry, len(self.undecided) - 1)
        self._say_note()

    def _say_note(self) -> None:
        at = self.table.currentIndex()
        told = [str(self.rows.index(at.row(), place).data() or "") for place in _NOTES]
        self.note.setText(" ".join(text for text in told if text))
        self.note.setVisible(bool(self.note.text()))
