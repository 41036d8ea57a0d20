"""The panel of all calls: filter, table, and what is said while there is nothing to show."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialwatch.ledger.query import Query
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.format import clock_time, number
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.models.call_search import CallSearch, Found, SortKeys
from dialwatch.ui.models.call_table import CallTableModel
from dialwatch.ui.panels.call_view import CallTableView
from dialwatch.ui.panels.filter_bar import FilterBar
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.worker import LatestWorker

__all__ = ["CallsPanel"]

MINUTE = 60_000


class CallsPanel(QWidget):
    """Shows the ledger's calls; takes new ones over without moving what is being read.

    `filter` is its filter bar, to be placed by the window.
    """

    opened = Signal(int)
    """The user stands on the call with this id."""
    selected = Signal(bool)
    """Whether calls are selected."""
    filtered = Signal(int)
    """How many filters are set, what is being typed included."""
    copied = Signal(int)
    """So many calls are in the clipboard now."""
    settled = Signal()
    """What was asked for last is on the screen."""
    demo_requested = Signal()
    refresh_requested = Signal()

    def __init__(self, view_now: Callable[[], LedgerView]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._view_now = view_now
        self._zone = ZoneInfo("UTC")
        self._now = 0
        self._watching_since: int | None = None
        self._has_accounts = True
        self._held: Found | None = None
        self.model = CallTableModel(view_now(), self)
        self.search = CallSearch(view_now, self)
        self.view = CallTableView(self.model)
        self.filter = FilterBar(view_now)
        self._empty = EmptyState(self.view, "table", ROW + 4)
        self._copier = LatestWorker("call-copy", self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        self.filter.changed.connect(self._filter)
        self.filter.columns_wanted.connect(self._choose_columns)
        self.model.sort_wanted.connect(self.search.sort_by)
        self.search.found.connect(self._take)
        self.view.opened.connect(self.opened)
        self.view.copy_wanted.connect(self.copy)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self._copier.done.connect(self._copied)
        self._say_empty()

    def refresh(self) -> None:
        """The ledger has changed."""
        self.search.refresh()

    def set_time(self, zone: ZoneInfo, now: int, *, anew: bool = False) -> None:
        """The zone for times, and the present moment; `anew` writes all cells again."""
        day_changed = clock_time(now, zone, seconds=False) < clock_time(
            self._now, self._zone, seconds=False
        )
        minute_changed = now // MINUTE != self._now // MINUTE
        self._zone, self._now = zone, now
        self.filter.set_time(zone, now)
        if anew or day_changed:
            self.model.set_writing(zone, now)
        elif minute_changed:
            self.model.count_down(now, *self.view.rows_in_sight())

    def set_watching(self, since: int | None, *, has_accounts: bool) -> None:
        """Since when we watch (UTC epoch ms), for the words of the empty table."""
        self._watching_since, self._has_accounts = since, has_accounts
        self._say_empty()

    def set_query(self, text: str) -> None:
        """Filter by this query and nothing else."""
        self.filter.set_query(text)

    def sort_by(self, keys: SortKeys) -> None:
        """Sort by these keys."""
        self.search.sort_by(keys)

    def current_number(self) -> str:
        """The number of the call on which the user stands; empty where there is none."""
        if self.view.current_call() is None:
            return ""
        return self.model.call(self.view.currentIndex().row()).number

    def focus_filter(self) -> None:
        """Let the user type a filter."""
        self.filter.edit.setFocus()
        self.filter.edit.selectAll()

    def copy(self) -> None:
        """Put the selected calls into the clipboard; `copied` says when."""
        from dialwatch.ui.models.clipboard import as_tsv  # late: no start needs it

        ranges = self.view.selected_rows()
        if not ranges:
            return
        rows = np.concatenate([np.arange(first, last + 1) for first, last in ranges])
        columns = [COLUMNS[place] for place in self.view.shown_columns()]
        positions = self.model.positions(rows).tolist()
        writing = self.model.writing()
        self._copier.submit(lambda: (as_tsv(columns, positions, writing), len(positions)))

    def close_workers(self) -> None:
        """End the work beside the window's thread."""
        self.search.close()
        self._copier.close()

    def _filter(self, query: Query, text: str) -> None:
        self.search.filter_by(query, text)
        self.filtered.emit(len(query.terms))

    def _take(self, found: Found) -> None:
        if found.keys != self.search.keys or found.query != self.search.text:
            return
        swapped = self.view.swap(found)
        self._held = None if swapped else found
        self.filter.show_count(self.model.rowCount(), self.model.total, held=not swapped)
        self._say_empty()
        if not self.search.busy:
            self.settled.emit()

    def _selection_changed(self) -> None:
        self.selected.emit(self.view.selectionModel().hasSelection())
        if self._held is not None:
            self._take(self._held)

    def _copied(self, result: tuple[str, int]) -> None:
        text, count = result
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(count)

    def _choose_columns(self, below: QWidget) -> None:
        menu = self.view.column_menu(self)
        place = below.mapToGlobal(below.rect().bottomRight())
        place.setX(place.x() - menu.sizeHint().width())
        menu.popup(place)

    def _say_empty(self) -> None:
        if self.model.rowCount():
            self._empty.hide()
        elif self.model.total:
            hidden = number(self.model.total)
            self._empty.say(
                self.tr("None of the {n} calls matches the filter.").format(n=hidden),
                self.tr("Clear filters"),
                self.filter.clear,
            )
        elif not self._has_accounts:
            self._empty.say(
                self.tr("No account is set up yet, so there are no calls to show."),
                self.tr("Try simulated platforms"),
                self.demo_requested.emit,
            )
        else:
            since = clock_time(self._watching_since, self._zone, seconds=False)
            self._empty.say(
                self.tr("No call has been reported since {time}.").format(time=since)
                if self._watching_since is not None
                else self.tr("No call has been reported yet."),
                self.tr("Refresh now"),
                self.refresh_requested.emit,
            )
