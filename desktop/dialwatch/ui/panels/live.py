"""The calls through privacy numbers: those that go on now, and how each number fares."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from dialwatch.ledger.masked_calls import Live, LiveCall, masked_calls
from dialwatch.ledger.terms import quoted
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.delegates import RateDelegate, StatusDelegate
from dialwatch.ui.models.live_rows import live_rows, number_rows
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.panels.live_header import LiveHeader
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.action_menu import action_menu
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.worker import LatestWorker

__all__ = ["LivePanel"]

_WIDE = 1260
"""Pixels from which on both tables stand side by side without a cut number."""


class LivePanel(QWidget):
    """Two tables: side by side where there is room, else the one that `header` chooses."""

    opened = Signal(int)
    """The user stands on the live call with this id."""
    filter_requested = Signal(str)
    """A query that finds the calls of one number."""
    receiving_requested = Signal()
    stood_on = Signal(bool)
    """Whether the user stands on a call that goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._zone = ZoneInfo("UTC")
        self._view: LedgerView | None = None
        self._shown = Live((), ())
        self._now = 0
        self.calls = PlainTableModel(
            [
                self.tr("State"),
                self.tr("For"),
                self.tr("Caller"),
                self.tr("X number"),
                self.tr("Called"),
            ],
            self,
        )
        self.numbers = PlainTableModel(
            [
                self.tr("X number"),
                self.tr("State"),
                self.tr("Live"),
                self.tr("Attempts"),
                self.tr("Answer rate"),
                self.tr("Why calls failed"),
            ],
            self,
        )
        self.live_view = PlainView(
            self.calls, self.tr("Calls that go on now"), (124, 50, 136, 136, 0)
        )
        self.number_view = PlainView(self.numbers, self.tr("X numbers"), (136, 110, 46, 76, 180, 0))
        self._status = StatusDelegate(self)
        self._rates = RateDelegate(self)
        self.live_view.setItemDelegateForColumn(0, self._status)
        self.number_view.setItemDelegateForColumn(1, self._status)
        self.number_view.setItemDelegateForColumn(4, self._rates)
        self._empty = EmptyState(self.live_view, "clock", ROW + 4)
        self._no_numbers = EmptyState(self.number_view, "table", ROW + 4)
        self._worker = LatestWorker("live-calls", self)
        self._worker.done.connect(self._take)
        self.header = LiveHeader()
        self.header.chosen.connect(self._choose)
        self._chosen = 0
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.live_view)
        parts.addWidget(self.number_view)
        parts.setStretchFactor(0, 5)
        parts.setStretchFactor(1, 6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(parts)
        self.live_view.selectionModel().currentRowChanged.connect(self._open)
        self.live_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.live_view.customContextMenuRequested.connect(
            lambda place: action_menu(
                self, ("terminate",), self.live_view.viewport().mapToGlobal(place)
            )
        )
        self.number_view.doubleClicked.connect(self._find)
        self.number_view.activated.connect(self._find)
        self.set_receiving(receiving=True)
        self._no_numbers.say(self.tr("Each X number appears here with its first call."))

    def set_receiving(self, *, receiving: bool) -> None:
        """What is said while no call goes on."""
        if receiving:
            self._empty.say(self.tr("No call goes on. Calls appear here as they ring."))
        else:
            self._empty.say(
                self.tr("The calls of privacy numbers are only pushed, and nothing is received."),
                self.tr("Receive pushes…"),
                self.receiving_requested.emit,
            )
        self._empty.setVisible(not self._shown.calls)

    def refresh(self, view: LedgerView, now: int, zone: ZoneInfo) -> None:
        """The ledger has changed: counted beside the window's thread."""
        self._zone, self._now = zone, now
        self._worker.submit(lambda: (view, masked_calls(view, now)))

    def tick(self, now: int) -> None:
        """A second has passed."""
        self._now = now
        if self._view is not None and self._shown.calls:
            self.calls.show(live_rows(self._shown, now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both tables where there is room for both."""
        self._arrange()
        super().resizeEvent(event)

    def close_worker(self) -> None:
        """Wait for the count that is under way; the panel is done after that."""
        self._worker.close()

    @property
    def settled(self) -> bool:
        """Everything that was asked for is shown."""
        return not self._worker.busy

    @property
    def now(self) -> int:
        """The moment that is shown, UTC epoch ms."""
        return self._now

    def current(self) -> LiveCall | None:
        """The call that goes on, on which the user stands."""
        key = self.live_view.current_key()
        return next((call for call in self._shown.calls if call.id == key), None)

    def _choose(self, table: int) -> None:
        self._chosen = table
        self._arrange()

    def _arrange(self) -> None:
        both = self.width() >= _WIDE
        self.header.offer(both_fit=both)
        for place, table in enumerate((self.live_view, self.number_view)):
            table.setVisible(both or place == self._chosen)

    def _take(self, counted: tuple[LedgerView, Live]) -> None:
        view, live = counted
        self._view, self._shown = view, live
        self.calls.show(live_rows(live, self._now))
        self.numbers.show(number_rows(live, view.accounts, view.labels, self._zone, self._now))
        self._empty.setVisible(not live.calls)
        self._no_numbers.setVisible(not live.numbers)
        self.stood_on.emit(self.current() is not None)

    def _open(self, *_told: object) -> None:
        key = self.live_view.current_key()
        self.stood_on.emit(self.current() is not None)
        if isinstance(key, int):
            self.opened.emit(key)

    def _find(self, *_told: object) -> None:
        key = self.number_view.current_key()
        view = self._view
        if not isinstance(key, tuple) or view is None:
            return
        campaign = view.campaigns.get(key[0])
        if campaign is not None:
            query = f"campaign:={quoted(campaign.name)} line:={quoted(str(key[1]))}"
            self.filter_requested.emit(query)
