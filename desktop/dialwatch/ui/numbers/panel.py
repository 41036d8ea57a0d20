"""The panel of X numbers and their bindings."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.number_rules import NumberRules
from dialwatch.calls.platform import Platform
from dialwatch.ledger.arrangement import Arranged, Asked, Group, arranged
from dialwatch.ledger.bindings import BindingBook, Key
from dialwatch.ledger.number_figures import NumberCalls
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.actions import Actions
from dialwatch.ui.models.binding_rows import BindingRows
from dialwatch.ui.numbers.adding import AddNumbersDialog
from dialwatch.ui.numbers.empty import empty_words
from dialwatch.ui.numbers.ends_tab import day_span
from dialwatch.ui.numbers.filter import NumbersFilter
from dialwatch.ui.numbers.frame import lay_out
from dialwatch.ui.numbers.reading import ReadingBar
from dialwatch.ui.numbers.selection import Selection, alike
from dialwatch.ui.numbers.side import Side
from dialwatch.ui.numbers.strip import ApplicationStrip
from dialwatch.ui.numbers.table import NumbersTable
from dialwatch.ui.numbers.whole import WholeNumbers
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.worker import LatestWorker

__all__ = ["NumbersPanel"]

_MINUTE = 60_000


class NumbersPanel(QWidget):
    """Applications above, the table of bindings below, and what is chosen beside it."""

    selection_changed = Signal()
    renew_wanted = Signal(tuple)
    """Keys of bindings that are to live on."""
    terminate_wanted = Signal(object, object)
    """A `LiveCall` that is to be ended, and now (UTC epoch ms)."""
    callee_wanted = Signal()
    call_opened = Signal(int)
    """The user stands on the call with this id."""
    opened = Signal()
    """The panel is in sight: its application is to be followed, and the list of them told."""
    account_chosen = Signal(str)
    """This application is shown: answer with `show_book`."""
    numbers_removed = Signal(str, list)
    read_wanted = Signal(str, list)
    """Account, and X numbers that are to be read; an empty list: all."""
    stop_wanted = Signal(str)
    settle_wanted = Signal(str, list)
    """Account, and keys of bindings that are to be as the platform tells them."""
    adding_opened = Signal(object, str)
    """An AddNumbersDialog for this account has opened: it is to be served."""
    copied = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._offers: Mapping[str, BindingOffer] = {}
        self._accounts: tuple[AccountState, ...] = ()
        self._all_accounts: tuple[AccountState, ...] = ()
        self._book, self._calls = BindingBook(), NumberCalls()
        self._view: LedgerView | None = None
        self._counted: tuple[int, int, str] | None = None
        self._asked = Asked()
        self._closed: dict[str, frozenset[str]] = {}
        self._held: Arranged | None = None
        self._zone, self._now = ZoneInfo("UTC"), 0
        self.whole = WholeNumbers(lambda: self.account, self)
        self.strip, self.reading = ApplicationStrip(), ReadingBar()
        self.filter = NumbersFilter()
        self.model = BindingRows(self)
        self.table = NumbersTable(self.model)
        self.side = Side()
        self._empty = EmptyState(self.table, "table", ROW + 2)
        self._arranger = LatestWorker("bindings", self)
        self._counter = LatestWorker("number-calls", self)
        lay_out(self, (self.strip, self.reading), self.filter, (self.table, self.side))
        self._connect()
        self._say_empty()

    # What is chosen

    @property
    def account(self) -> str:
        """Id of the account that is shown; empty: none is."""
        return self.strip.account

    @property
    def mode(self) -> Mode | None:
        """That of the shown application; None: nobody knows it."""
        told = self._offers.get(self.account, BindingOffer(account="")).mode
        return Mode(told) if told in set(Mode) else None

    def selection(self) -> Selection:
        """What is chosen; the row on which the user stands where nothing is."""
        rows = self.table.chosen()
        bindings = [one for one in rows if isinstance(one, Binding)]
        keys = tuple(one.key for one in bindings)
        x = tuple(dict.fromkeys(one.x for one in rows))
        return Selection(self.account, self.mode, keys, x, alike(bindings))

    def glimpse(self) -> tuple[bool, bool, bool]:
        """Whether bindings are chosen, whether X are, and whether one has drift."""
        rows = self.table.glimpse()
        bindings = [one for one in rows if isinstance(one, Binding)]
        return bool(bindings), bool(rows), any(one.drift for one in bindings)

    # What the program tells

    def show_accounts(self, accounts: Sequence[AccountState], now: int) -> None:
        """All accounts; those of Huawei have numbers."""
        self._all_accounts = tuple(accounts)
        self._accounts = tuple(one for one in accounts if one.platform is Platform.HUAWEI)
        self.strip.show_accounts(self._accounts, now)
        self._say_empty()

    def show_offers(
        self, offers: Sequence[BindingOffer], rules: NumberRules, ends_within: int
    ) -> None:
        """Modes and limits of the applications; within how many hours an end is soon."""
        self._offers = {one.account: one for one in offers}
        self.strip.show_offers(self._offers)
        self.side.x_tab.rules = rules
        self.filter.set_hours(ends_within)
        self.table.show_mode(self.mode)
        self._arrange()

    def show_book(self, book: BindingBook) -> None:
        """What is known of an application now."""
        if book.account == self.account:
            self._book = book
            self.reading.show_reading(book.reading)
            self._arrange()

    def refresh(self, view: LedgerView, now: int, zone: ZoneInfo) -> None:
        """The ledger has changed: counted beside the window's thread, while it is in sight."""
        anew = zone != self._zone
        self._view, self._now, self._zone = view, now, zone
        if anew:
            self.model.set_manner(zone, now, whole=self.whole.on)
        if self.isVisible():
            self._count()

    def tick(self, now: int) -> None:
        """A second has passed: what tells a time is written anew, where it is in sight."""
        minute = now // _MINUTE != self._now // _MINUTE
        self._now = now
        if not self.isVisible():
            return
        self.model.count_down(now, *self.table.rows_in_sight())
        self.side.tick(self._zone, now, whole=self.whole.on)
        if minute and self.filter.soon.isChecked():
            self._arrange()

    @property
    def settled(self) -> bool:
        """Everything that was asked for is shown."""
        return not self._arranger.busy and not self._counter.busy

    def close_workers(self) -> None:
        """Wait for what is under way; the panel is done after that."""
        self._arranger.close()
        self._counter.close()

    # What the actions ask

    def hook(self, actions: Actions) -> None:
        """Follow the actions that are on or off."""
        drift, whole = actions["drift"], actions["whole_numbers"]
        drift.toggled.connect(self._show_drift)
        self.filter.drift.toggled.connect(drift.setChecked)
        self.whole.hook(whole)
        self.whole.changed.connect(self._show_whole)
        self.reading.hook(actions)

    def catch_up(self, actions: Actions) -> None:
        """Follow what was on before `hook`."""
        self._show_drift(actions["drift"].isChecked())
        self.whole.catch_up()

    def focus_table(self) -> None:
        """Give the keys to the table."""
        self.table.setFocus()
        if self.table.currentIndex().row() < 0 and self.model.rowCount():
            self.table.selectRow(0)

    def focus_filter(self) -> None:
        """Give the keys to the filter."""
        self.filter.edit.setFocus()
        self.filter.edit.selectAll()

    def add_numbers(self) -> None:
        """Ask for X numbers."""
        if self.account:
            name = next(one.name for one in self._accounts if one.id == self.account)
            dialog = AddNumbersDialog(name, self)
            dialog.open()
            self.adding_opened.emit(dialog, self.account)

    def forget_x(self) -> None:
        """Take the chosen X from the list."""
        if x := self.selection().x:
            self.numbers_removed.emit(self.account, list(x))

    def read_again(self) -> None:
        """Read the chosen X, or all."""
        if self.account:
            chosen = self.table.selected_rows() and self.selection().x
            self.read_wanted.emit(self.account, list(chosen or ()))

    def stop_reading(self) -> None:
        """Read no more."""
        self.stop_wanted.emit(self.account)

    def settle(self) -> None:
        """Take over what the platform tells of the chosen bindings."""
        keys = [one.key for one in self.table.chosen() if isinstance(one, Binding) and one.drift]
        if keys:
            self.settle_wanted.emit(self.account, keys)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()
        if self._view is not None:
            self._count()
        self._arrange()

    # Arranging and counting

    def _show_whole(self) -> None:
        self.model.set_manner(self._zone, self._now, whole=self.whole.on)
        self._show_side()

    def _arrange(self) -> None:
        offer = self._offers.get(self.account, BindingOffer(account=""))
        self._asked = Asked(
            filter=self.filter.wanted(self._now),
            closed=self._closed.get(self.account, frozenset()),
            sort=self._asked.sort,
            falling=self._asked.falling,
            most=int(offer.limits.get("on_x", 0) or 0),
            advised=int(offer.limits.get("advised", 0) or 0),
            now=self._now,
        )
        if self.isVisible():
            calls = self._calls if self._calls.account == self.account else NumberCalls()
            self._arranger.submit(partial(arranged, self._book, calls, self._asked))

    def _take(self, found: Arranged) -> None:
        if found.book.account not in ("", self.account):
            return
        if not self.table.swap(found):
            self._held = found
            self.filter.show_count(found, held=True)
            return
        self._held = None
        self.filter.show_count(found)
        self.strip.show_count(found.book.account, sum(found.counts.values()))
        self._say_empty()
        self._show_side()
        self.selection_changed.emit()

    def _count(self) -> None:
        view = self._view
        if view is None or not self.account:
            return
        wanted = (view.epoch, view.version, self.account)
        if wanted != self._counted or self.side.wants(self._current_x()):
            self._counted = wanted
            counts = {(self.account, x): n for x, n in self.model.arranged.counts.items()}
            x = self._current_x()
            job = partial(self.side.counted, view, self.account, self._now, counts, x)
            self._counter.submit(job)

    def _take_calls(self, told: object) -> None:
        calls = self.side.take(told)
        if calls.account == self.account:
            self._calls = calls
            self.model.take_calls(calls)
            if self._asked.sort in ("calls", "rate"):
                self._arrange()
            self._show_side()

    # Following the user

    def _choose(self, account: str) -> None:
        self.whole.mask()  # each look at an account's numbers is a look of its own
        self._book, self._calls = BindingBook(), NumberCalls()
        self._counted = None
        self.filter.set_days(None)
        self.table.clearSelection()
        self.table.show_mode(self.mode)
        self._arrange()
        self.account_chosen.emit(account)
        self._count()

    def _stepped(self) -> None:
        if self._held is not None:
            self._take(self._held)
        self._show_side()
        if self.side.wants(self._current_x()):
            self._count()
        self.selection_changed.emit()

    def _turn(self, x: str, is_open: bool) -> None:
        every = frozenset(self.model.arranged.counts)
        closed = self._closed.get(self.account, frozenset())
        if not x:
            closed = frozenset() if is_open else every
        else:
            closed = closed - {x} if is_open else closed | {x}
        self._closed[self.account] = closed
        self._arrange()

    def _sort(self, name: str, falling: bool) -> None:
        self._asked = Asked(sort=name, falling=falling)
        self._arrange()

    def _show_day(self, day: date | None) -> None:
        self.side.ends_tab.calendar.show_chosen(day)
        if day is None:
            self.filter.set_days(None)
        else:
            told = self.tr("ends {day}").format(day=day.isoformat())
            self.filter.set_days(day_span(day, self._zone), told)

    def _filtered(self) -> None:
        if not self.filter.has_days:
            self.side.ends_tab.calendar.show_chosen(None)
        self._arrange()

    def _show_drift(self, on: bool) -> None:
        self.filter.drift.setChecked(on)

    def _stand_on(self, key: Key) -> None:
        if not self.table.stand_on(key):
            self._closed[self.account] = frozenset()
            self.filter.clear()
        self.table.setFocus()

    def _show_line(self, account: str, line: str) -> None:
        if account == self.account and not self.table.stand_on(line):
            self.filter.clear()

    def _current_x(self) -> str:
        row = self.table.current()
        return row.x if row is not None else ""

    def _show_side(self) -> None:
        row, found = self.table.current(), self.model.arranged
        place = found.places.get(row.x, -1) if row is not None else -1
        group = found.rows[place] if place >= 0 else None
        self.side.fill(
            (
                row if isinstance(row, Binding) else None,
                group if isinstance(group, Group) else None,
            ),
            found,
            self._calls,
            (self._all_accounts, self.mode),
            (self._zone, self._now),
            whole=self.whole.on,
        )

    def _say_empty(self) -> None:
        name = next((one.name for one in self._accounts if one.id == self.account), "")
        offer = self._offers.get(self.account) if self._accounts else None
        said = empty_words(self.model.arranged, self._book, name, offer)
        self._empty.setVisible(said is not None)
        if said is not None:
            acts = {"add": self.add_numbers, "clear": self.filter.clear}
            self._empty.say(said.sentence, said.button, acts.get(said.act))

    def _connect(self) -> None:
        self._arranger.done.connect(self._take)
        self._counter.done.connect(self._take_calls)
        self.strip.chosen.connect(self._choose)
        self.filter.changed.connect(self._filtered)
        self.table.turned.connect(self._turn)
        self.table.sort_wanted.connect(self._sort)
        self.table.stepped.connect(self._stepped)
        self.table.copied.connect(self.copied)
        side = self.side
        side.x_tab.terminate_wanted.connect(self.terminate_wanted)
        side.x_tab.callee_wanted.connect(self.callee_wanted)
        side.x_tab.opened.connect(self.call_opened)
        side.binding_tab.settle_wanted.connect(self.settle)
        side.ends_tab.day_wanted.connect(self._show_day)
        side.ends_tab.renew_wanted.connect(self.renew_wanted)
        side.ends_tab.opened.connect(self._stand_on)
        side.health_tab.opened.connect(self._show_line)
