"""The receipts: each batch of requests with what became of it, the newest first."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialwatch.calls.batch import Batch
from dialwatch.ui.delegates import StatusDelegate
from dialwatch.ui.models.audit_rows import batch_row
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["BatchListPanel"]


class BatchListPanel(QWidget):
    """A table of batches; a double click or Enter opens one."""

    opened = Signal(str, str)
    """(kind, id): the receipt of that batch is wanted."""
    chosen = Signal()
    """Another one is chosen, or none."""

    def __init__(self, zone: ZoneInfo, now: Callable[[], int]) -> None:
        super().__init__()
        self._zone, self._now = zone, now
        self._batches: dict[str, Batch] = {}
        self.model = PlainTableModel(
            [
                self.tr("When"),
                self.tr("Who"),
                self.tr("What was done"),
                self.tr("State"),
                self.tr("How it ended"),
                self.tr("Why"),
            ],
            self,
        )
        self.table = PlainView(self.model, self.tr("Receipts"), (140, 110, 170, 130, 0, 150))
        self._status = StatusDelegate(self)
        for column in (3, 4):
            self.table.setItemDelegateForColumn(column, self._status)
        self.empty = EmptyState(self.table, "info", ROW + 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.addWidget(self.table)
        self.table.activated.connect(self._activated)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())

    @property
    def current(self) -> Batch | None:
        """The one on which the user stands."""
        key = self.table.current_key()
        return self._batches.get(key) if isinstance(key, str) else None

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._batches)

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """The latest batches, the newest first."""
        self._batches = {one.id: one for one in batches}
        now = self._now()
        self.model.show([batch_row(one, self._zone, now) for one in batches])
        self.empty.setVisible(not batches)
        if not batches:
            self.empty.say(
                self.tr("No calls were cancelled and no campaigns stopped yet. The receipt of each "
                        "such act will stand here.")
            )  # fmt: skip
        if batches and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.chosen.emit()

    def open_current(self) -> None:
        """Ask for the receipt of the one that is chosen."""
        if self.current is not None:
            self.opened.emit(self.current.kind, self.current.id)

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_current()
