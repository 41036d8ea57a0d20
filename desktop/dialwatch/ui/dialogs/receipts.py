"""The receipts: every batch that was begun, to be opened again where it stands."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.batch import Batch, BatchState
from dialwatch.ui.delegates import StatusDelegate
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.format import NONE, day_and_time, number
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row
from dialwatch.ui.models.standings import key_word
from dialwatch.ui.panels.batch_words import batch_headline, counted
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["ReceiptsDialog"]

_STANDS = 1
_CELLS = {
    BatchState.COUNTING: StatusCell("○", "accent"),
    BatchState.RUNNING: StatusCell("▶", "good"),
    BatchState.PAUSED: StatusCell("‖", "warn"),
    BatchState.WATCHING: StatusCell("✓", "accent"),
    BatchState.DONE: StatusCell("✓", "good"),
    BatchState.ABORTED: StatusCell("✕", "warn"),
    BatchState.UNDONE: StatusCell("✕", "muted"),
}
_LOUD = StatusCell("▲", "bad")


class ReceiptsDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in."""

    wanted = Signal()
    """Answer with `show_batches` or `show_failure`."""
    opened = Signal(str, str)
    """(kind, id) of the batch that is to be shown."""

    def __init__(
        self, zone: ZoneInfo, now: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Receipts: what was stopped from here"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 560)
        self._zone, self._now = zone, now
        self._kinds: dict[str, str] = {}
        self.model = PlainTableModel(
            [
                self.tr("When"),
                self.tr("State"),
                self.tr("What"),
                self.tr("Who"),
                self.tr("Why"),
                self.tr("What came of it"),
            ],
            self,
        )
        self.table = PlainView(self.model, self.tr("Receipts"), (150, 186, 150, 130, 110, 0))
        self._status = StatusDelegate(self)
        self.table.setItemDelegateForColumn(_STANDS, self._status)
        self._empty = EmptyState(self.table, "info", ROW + 2)
        self.words = label("", "muted", wrap=True)
        self.open_it = push_button(self.tr("&Open"), self._open, primary=True)
        self.open_it.setDefault(True)
        self.close_it = push_button(self.tr("&Close"), self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.close_it)
        foot.addWidget(self.open_it)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(self.table, 1)
        box.addLayout(foot)
        self.table.doubleClicked.connect(lambda _: self._open())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self._empty.say(self.tr("The receipts are being read…"))
        self._enable()

    def begin(self) -> None:
        """Ask for the receipts."""
        self.wanted.emit()

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """The newest first."""
        self._kinds = {one.id: one.kind for one in batches}
        self.model.show([self._row(one) for one in batches])
        self._empty.say(self.tr("Nothing was stopped from here yet."))
        self._empty.setVisible(not batches)
        if batches and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
            self.table.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why they cannot be shown."""
        self.words.setText(sentence)
        set_state(self.words, "state", "bad")
        self._empty.setVisible(False)

    def _row(self, batch: Batch) -> Row:
        told = [f"{number(count)} {key_word(key)}" for key, count in counted(batch)]
        cell = _LOUD if batch.revised else _CELLS[batch.state]
        result = ", ".join(told) or NONE
        headline = batch_headline(batch)
        return Row(
            batch.id,
            (
                Cell(day_and_time(batch.made_at, self._zone, now=self._now())),
                Cell(self._word(batch), tip=headline, drawn=cell),
                Cell(batch.title),
                Cell(batch.who or NONE),
                Cell(batch.reason or NONE),
                Cell(result),
            ),
        )

    def _word(self, batch: Batch) -> str:
        if batch.revised:
            return self.tr("dialled all the same")
        return {
            BatchState.COUNTING: self.tr("counting down"),
            BatchState.RUNNING: self.tr("being sent"),
            BatchState.PAUSED: self.tr("paused"),
            BatchState.WATCHING: self.tr("sent, watched"),
            BatchState.DONE: self.tr("done"),
            BatchState.ABORTED: self.tr("aborted"),
            BatchState.UNDONE: self.tr("undone"),
        }[batch.state]

    def _enable(self) -> None:
        self.open_it.setEnabled(self.table.currentIndex().isValid())

    def _open(self) -> None:
        key = self.table.current_key()
        if isinstance(key, str):
            self.opened.emit(self._kinds[key], key)
            self.accept()
