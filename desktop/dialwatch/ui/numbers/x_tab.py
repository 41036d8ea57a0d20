"""The X on which the user stands: what holds of it, the calls on it now, and the last ones."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.binding import Mode
from dialwatch.calls.number_rules import NumberRules
from dialwatch.ledger.arrangement import Group
from dialwatch.ledger.bindings import BindingBook
from dialwatch.ledger.masked_calls import LiveCall
from dialwatch.ledger.number_figures import NumberCalls
from dialwatch.ledger.view import CallView, LedgerView
from dialwatch.ui.delegates import StatusDelegate
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.binding_groups import gauge_word
from dialwatch.ui.models.binding_words import (
    read_word,
    shown_number,
    source_word,
    status_cell,
    status_word,
)
from dialwatch.ui.models.number_rows import callee_words, latest_rows, on_now_rows
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import ElidedLabel, label, push_button, set_state
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.widgets.shape import ShapeSign

__all__ = ["XTab"]

_WIDE = 420
"""Pixels from which on both numbers of a call are seen whole."""


class XTab(QWidget):
    """Filled by the panel whenever something of it changes."""

    terminate_wanted = Signal(object, object)
    """A `LiveCall`, and now (UTC epoch ms)."""
    callee_wanted = Signal()
    opened = Signal(int)
    """The user stands on the call with this id."""

    def __init__(self) -> None:
        super().__init__()
        self._live: tuple[LiveCall, ...] = ()
        self._now = 0
        self.rules = NumberRules()
        """What the vendor states; set by the panel."""
        self.title = label("", "title")
        self.sign = ShapeSign()
        self.status = ElidedLabel()
        self.holds = label("", wrap=True)
        self.facts = label("", "muted", wrap=True)
        self.callee = label("", wrap=True)
        self.set_callee = push_button(
            self.tr("Temporary callee…"), self.callee_wanted.emit, small=True
        )
        self.now = PlainTableModel(
            [self.tr("State"), self.tr("For"), self.tr("Caller"), self.tr("Called")], self
        )
        self.now_view = PlainView(self.now, self.tr("Calls on this X now"), (84, 46, 0, 131))
        self.latest = PlainTableModel(
            [self.tr("Came"), self.tr("Caller"), self.tr("How it ended")], self
        )
        self.latest_view = PlainView(self.latest, self.tr("Last calls on this X"), (76, 134, 0))
        self._status = StatusDelegate(self)
        self.now_view.setItemDelegateForColumn(0, self._status)
        self.latest_view.setItemDelegateForColumn(2, self._status)
        self._none_now = EmptyState(self.now_view, "clock", ROW + 2)
        self._none_yet = EmptyState(self.latest_view, "clock", ROW + 2)
        self.terminate = push_button(self.tr("Ter&minate…"), self._end, small=True)
        self._build()
        self.now_view.selectionModel().currentRowChanged.connect(self._stepped)
        self.latest_view.selectionModel().currentRowChanged.connect(self._looked)
        self.show_nothing()

    def show_nothing(self) -> None:
        """The user stands on nothing."""
        self.title.setText(self.tr("No X chosen"))
        self._say_status("", None)
        self.holds.setText(self.tr("Choose an X, or a binding, in the table."))
        set_state(self.holds, "state", "")
        self.holds.show()
        self.facts.hide()
        self.callee.hide()
        self.set_callee.hide()
        self.show_calls(NumberCalls(), "", 0, whole=False)
        self.latest.show([])
        self._none_yet.say(self.tr("The last calls of an X appear here."))

    def show_x(
        self,
        group: Group,
        book: BindingBook,
        mode: Mode | None,
        when: tuple[ZoneInfo, int],
        *,
        whole: bool,
    ) -> None:
        """This X; `when`: the zone that is shown, and now (UTC epoch ms)."""
        _, now = when
        number = group.number
        city = f" · {group.city}" if group.city else ""
        self.title.setText(f"X {shown_number(group.x, whole=whole)}{city}")
        word = status_word(number)
        cause = f": {number.cause}" if number is not None and number.cause else ""
        self._say_status(f"{word}{cause}", group)
        self._say_holds(group, whole=whole)
        parts = [gauge_word(group), read_word(number, now)]
        if number is not None:
            parts.append(source_word(number.source))
        self.facts.setText(" · ".join(parts))
        self.facts.show()
        self.callee.setVisible(mode is Mode.AX)
        self.set_callee.setVisible(mode is Mode.AX)
        self._say_callee(group.x, book, when, whole=whole)

    def show_calls(self, calls: NumberCalls, x: str, now: int, *, whole: bool) -> None:
        """The calls that go on through this X."""
        self._live, self._now = calls.going_on(x) if x else (), now
        self.now.show(on_now_rows(self._live, now, whole=whole))
        self._none_now.setVisible(not self._live)
        self.terminate.setEnabled(self.current() is not None)

    def show_latest(
        self,
        calls: tuple[CallView, ...],
        view: LedgerView,
        when: tuple[ZoneInfo, int],
        *,
        whole: bool,
    ) -> None:
        """The last calls through this X."""
        zone, now = when
        self.latest.show(latest_rows(calls, view, zone, now, whole=whole))
        self._none_yet.setVisible(not calls)
        self._none_yet.say(self.tr("No call through this X is known."))
        if calls:
            self._none_yet.hide()

    def tick(
        self, group: Group | None, book: BindingBook, when: tuple[ZoneInfo, int], *, whole: bool
    ) -> None:
        """A second has passed."""
        self._now = when[1]
        if self._live:
            self.now.show(on_now_rows(self._live, self._now, whole=whole))
        if group is not None and book.callees:
            self._say_callee(group.x, book, when, whole=whole)

    def current(self) -> LiveCall | None:
        """The call that goes on, on which the user stands; the only one without."""
        key = self.now_view.current_key()
        found = next((one for one in self._live if one.id == key), None)
        return self._live[0] if found is None and len(self._live) == 1 else found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Who is called has a column of its own where there is room; else it is in the tip."""
        self.now_view.setColumnHidden(3, self.width() < _WIDE)
        super().resizeEvent(event)

    def _end(self) -> None:
        call = self.current()
        if call is not None:
            self.terminate_wanted.emit(call, self._now)

    def _stepped(self, *_told: object) -> None:
        self.terminate.setEnabled(self.current() is not None)
        self._opened(self.now_view.current_key())

    def _looked(self, *_told: object) -> None:
        self._opened(self.latest_view.current_key())

    def _opened(self, key: object) -> None:
        if isinstance(key, int):
            self.opened.emit(key)

    def _say_callee(
        self, x: str, book: BindingBook, when: tuple[ZoneInfo, int], *, whole: bool
    ) -> None:
        zone, now = when
        said = callee_words(book.callees_on(x, now), zone, now, whole=whole)
        none = self.tr("No temporary callee set from here is in force: A cannot call through X.")
        self.callee.setText(said or none)
        set_state(self.callee, "role", "" if said else "muted")

    def _say_status(self, word: str, group: Group | None) -> None:
        self.status.setText(word)
        self.sign.setVisible(group is not None)
        if group is not None:
            cell = status_cell(group.number)
            self.sign.show_state(cell.shape, cell.colour)

    def _say_holds(self, group: Group, *, whole: bool) -> None:
        """What its status means, why it could not be read; what the vendor states of arrears, or
        of complaints where no arrears explain it."""
        number, said = group.number, []
        if number is not None and not number.in_order:
            holds = spoken(self.rules.holds.get(number.status, ""))
            said.append(f"{holds[:1].upper()}{holds[1:]}." if holds else "")
            owes = bool(number.cause) and number.cause == self.rules.in_arrears
            said.append(spoken(self.rules.arrears) if owes else "")
            said.append(spoken(self.rules.complaints) if not number.cause else "")
        if number is not None and number.sentence:
            told = spoken(number.sentence)
            said.append(told if whole else masked_text(told, [group.x]))
        text = " ".join(filter(None, said))
        self.holds.setText(text)
        self.holds.setVisible(bool(text))
        set_state(self.holds, "state", "warn" if text else "")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(self.sign)
        head.addWidget(self.status, 1)
        callee = QHBoxLayout()
        callee.addWidget(self.callee, 1)
        callee.addWidget(self.set_callee)
        now = QHBoxLayout()
        now.addWidget(label(self.tr("On it now"), "muted"))
        now.addStretch(1)
        now.addWidget(self.terminate)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, GRID, PADDING, GRID)
        box.setSpacing(GRID // 2)
        box.addWidget(self.title)
        box.addLayout(head)
        box.addWidget(self.holds)
        box.addWidget(self.facts)
        box.addLayout(callee)
        box.addSpacing(GRID // 2)
        box.addLayout(now)
        box.addWidget(self.now_view)
        box.addWidget(label(self.tr("Last calls"), "muted"))
        box.addWidget(self.latest_view, 1)
        self.now_view.setFixedHeight(4 * ROW + 4)
        self.latest_view.setMinimumHeight(4 * ROW)
        self._none_now.say(self.tr("No call goes on."))
        self.terminate.setToolTip(self.tr("Both sides of the chosen call are cut off at once"))
