"""A batch while it is sent and after it: figures by verdict, and every entry with its own."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.reveal import RevealPlace
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.delegates import SwiftDelegate
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import day_and_time, number
from dialwatch.ui.models.batch_rows import BatchRows
from dialwatch.ui.models.standings import DIALLED, key_word
from dialwatch.ui.panels.batch_words import batch_figures, batch_headline, result_hint
from dialwatch.ui.panels.halt_progress import BatchProgress
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.figures import FigureStrip
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.widgets.reveal_button import RevealButton

__all__ = ["ReceiptPage"]

_WIDTHS = (156, 160, 140, 62, 0, 150)
_NOTES = (4, 5)
"""What came of it, and what to do."""


class ReceiptPage(QWidget):
    """Stays the same while the batch goes from sending to done: nothing jumps."""

    step_wanted = Signal(str)
    export_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._batch: Batch | None = None
        self.headline = label("", "title")
        self.about = label("", "muted", wrap=True)
        self.figures = FigureStrip()
        self.loud = label("", wrap=True)
        set_state(self.loud, "state", "bad")
        self.explained = label("", "muted", wrap=True)
        self.note = label("", wrap=True)
        """All that is said of the entry on which the user stands."""
        self.progress = BatchProgress()
        self.rows = BatchRows(self)
        self.table = PlainView(self.rows, self.tr("Entries"), _WIDTHS)
        self.table.setItemDelegate(SwiftDelegate(self.rows, self))
        self._empty = EmptyState(self.table, "info", ROW + 2)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which results are shown"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = label("", "muted")
        self.reveal = RevealButton(RevealPlace.RECEIPT)
        self.reveal.turned.connect(self.rows.reveal)
        self.words = label("", "muted", wrap=True)
        self.export = push_button(self.tr("&Export…"), self.export_wanted.emit)
        self.close_it = push_button(self.tr("&Close"), self.closed.emit)
        self.default = self.close_it
        self._shown_counts: dict[str, int] = {}
        self._build()
        self.filter.currentIndexChanged.connect(lambda _: self._filter())
        self.progress.step_wanted.connect(self.step_wanted)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_note())
        self.rows.dataChanged.connect(lambda *_: self._say_note())
        self.note.hide()

    def show_batch(
        self, batch: Batch, entries: Sequence[BatchEntry], zone: ZoneInfo, now: int
    ) -> None:
        """How it stands, and what has changed since the last look."""
        self._batch = batch
        self.rows.kind = batch.kind
        self.rows.take(entries)
        self.headline.setText(batch_headline(batch))
        self.about.setText(self._told_of(batch, zone, now))
        self.figures.tell(batch_figures(batch))
        self.progress.setVisible(batch.state in (BatchState.RUNNING, BatchState.PAUSED))
        self.progress.show_batch(batch)
        self._explain(batch)
        self._fill_filter()
        self._say_empty(batch)

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beside the buttons, such as where it was exported to."""
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.table.setFocus()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.filter)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.reveal)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.export)
        foot.addWidget(self.close_it)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for widget in (self.headline, self.about, self.figures, self.loud, self.progress, rule()):
            box.addWidget(widget)
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addWidget(self.note)
        box.addWidget(self.explained)
        box.addLayout(foot)

    def _told_of(self, batch: Batch, zone: ZoneInfo, now: int) -> str:
        when = day_and_time(batch.made_at, zone, now=now)
        parts = [spoken(batch.title), batch.who, when]
        if batch.reason:
            parts.append(self.tr("Reason: {text}").format(text=batch.reason))
        return " · ".join(part for part in parts if part)

    def _explain(self, batch: Batch) -> None:
        loud = batch.revised
        one = self.tr("▲ 1 was dialled all the same, after the platform had said yes.")
        many = self.tr("▲ {n} were dialled all the same, after the platform had said yes.")
        self.loud.setText(one if loud == 1 else many.format(n=number(loud)))
        self.loud.setVisible(loud > 0)
        accepted = batch.counts.get(Verdict.ACCEPTED, 0)
        said = self.tr("Accepted: {text}").format(text=result_hint(Verdict.ACCEPTED))
        texts = [said] if accepted else []
        if batch.state.over and batch.sentence:
            texts.append(spoken(batch.sentence))
        self.explained.setText(" ".join(texts))
        self.explained.setVisible(bool(texts))

    def _fill_filter(self) -> None:
        counts = {key: count for key, count in self.rows.counts.items() if count}
        if counts == self._shown_counts:
            return
        self._shown_counts = counts
        chosen = str(self.filter.currentData() or "")
        before = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("All results ({n})").format(n=number(sum(counts.values()))), "")
        for key in sorted(counts, key=lambda one: (one != DIALLED, one)):
            self.filter.addItem(f"{key_word(key)} ({number(counts[key])})", str(key))
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.filter.blockSignals(before)
        self._filter()

    def _filter(self) -> None:
        self.rows.filter(str(self.filter.currentData() or ""))
        shown, total = self.rows.rowCount(), self.rows.counts.total()
        text = self.tr("{n} of {total} shown").format(n=number(shown), total=number(total))
        self.count.setText(text if shown != total else "")

    def _say_empty(self, batch: Batch) -> None:
        if self.rows.counts.total() or not batch.total:
            self._empty.hide()
        else:
            self._empty.say(self.tr("The entries are being read…"))

    def _say_note(self) -> None:
        at = self.table.currentIndex()
        told = [str(self.rows.index(at.row(), place).data() or "") for place in _NOTES]
        self.note.setText(" ".join(text for text in told if text))
        self.note.setVisible(bool(self.note.text()))
