"""What the window's actions do with the table of calls: find, clear, open, copy, stop."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.platform import Platform
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.format import number

if TYPE_CHECKING:
    from dialwatch.ui.numbers.panel import NumbersPanel
    from dialwatch.ui.panels.live import LivePanel
    from dialwatch.ui.window import MainWindow

__all__ = ["CallActions"]

translate = QCoreApplication.translate


class CallActions(QObject):
    """Also where the same key belongs to another table, in which the user stands."""

    def __init__(self, window: "MainWindow", actions: Actions, ledger: Ledger) -> None:
        super().__init__(window)
        self._window, self._actions, self._ledger = window, actions, ledger

    def follow(self) -> None:
        """The panels are there: connect the actions, and what leads to the table."""
        window, calls = self._window, self._window.calls
        for name, act in (
            ("find", self._find),
            ("clear", calls.filter.clear),
            ("copy", self._copy),
            ("open", self._open),
            ("stop", self._stop),
        ):
            self._actions.on(name, act)
        columns = window.menus.columns
        columns.aboutToShow.connect(partial(calls.view.fill_column_menu, columns))
        calls.opened.connect(window.call_opened)
        calls.opened.connect(self._stood_on)
        calls.selected.connect(lambda some: self._actions.hold(When.SELECTION, some))
        calls.filtered.connect(self._filtered)
        calls.copied.connect(self._say_copied)
        window.detail.find_requested.connect(self._find)
        window.status.filters_clicked.connect(self._find)
        window.rate.filter_requested.connect(self._show)
        window.campaigns.filter_requested.connect(self._show)
        window.late.live.then(self._live_made)
        window.late.listening.then(lambda panel: panel.opened.connect(window.call_opened))
        window.late.numbers.then(self._numbers_made)

    def _live_made(self, panel: "LivePanel") -> None:
        panel.opened.connect(self._window.call_opened)
        panel.filter_requested.connect(self._show)
        panel.receiving_requested.connect(self._window.openings.pushes)

    def _numbers_made(self, panel: "NumbersPanel") -> None:
        panel.call_opened.connect(self._window.call_opened)
        panel.copied.connect(self._say_bindings_copied)

    def _show(self, query: str) -> None:
        """The calls for which this asks."""
        self._window.open_view("calls")
        self._window.calls.set_query(query)

    def _find(self) -> None:
        """The filter of the table in which the user stands: of bindings, else of calls."""
        window, numbers = self._window, self._window.late.numbers.made
        if numbers and numbers.isVisible() and numbers.isAncestorOf(window.focusWidget() or window):
            numbers.focus_filter()
            return
        window.open_view("calls")
        window.calls.focus_filter()

    def _open(self) -> None:
        self._window.open_view("call")
        call = self._window.calls.view.current_call()
        if call is not None:
            self._window.call_opened.emit(call)

    def _stop(self) -> None:
        call = self._window.calls.view.current_call()
        if call is not None:
            self._window.stop_requested.emit(call)

    def _stood_on(self, call: int) -> None:
        """Whether the call on which the user stands can be stopped."""
        row = self._ledger.campaign_of(call)
        self._actions.hold(When.STOPPABLE, row is not None and row.platform is Platform.BLU)

    def _filtered(self, count: int) -> None:
        self._actions.hold(When.FILTERED, count > 0)
        self._window.status.show_filters(count)

    def _copy(self) -> None:
        """What is copied is what the user stands in."""
        window = self._window
        if (numbers := window.late.numbers.made) and numbers.table.hasFocus():
            numbers.table.copy()
            return
        panel = window.campaigns if window.campaigns.view.hasFocus() else window.calls
        panel.copy()

    def _say_copied(self, count: int) -> None:
        one = translate("MainWindow", "1 call copied, number masked")
        many = translate("MainWindow", "{n} calls copied, numbers masked")
        self._say(one if count == 1 else many, count)

    def _say_bindings_copied(self, count: int) -> None:
        one = translate("MainWindow", "1 binding copied, numbers masked")
        many = translate("MainWindow", "{n} bindings copied, numbers masked")
        self._say(one if count == 1 else many, count)

    def _say(self, text: str, count: int) -> None:
        self._window.status.say(text.format(n=number(count)))
