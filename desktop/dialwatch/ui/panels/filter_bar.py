"""The filter above the calls: chips, a line to type in, and how many calls are shown."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dialwatch.ledger.completion import completion
from dialwatch.ledger.query import Query, parse
from dialwatch.ledger.terms import Term
from dialwatch.ledger.view import LedgerView
from dialwatch.ledger.wall import moment
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import clock_time, number
from dialwatch.ui.panels.chips import Chip, ChipRow
from dialwatch.ui.panels.query_edit import QueryEdit
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import ElidedLabel, Sign, SignButton, label, set_state

__all__ = ["FilterBar"]

_TYPING = 180
"""Milliseconds after the last key until the table is filtered."""


class FilterBar(QWidget):
    """Says which query is wanted; wrong terms are marked and left out, the others hold."""

    changed = Signal(object, str)
    """The query and its text."""
    columns_wanted = Signal(QWidget)
    """The user wants to choose columns; the menu opens below this widget."""

    def __init__(self, view_now: Callable[[], LedgerView]) -> None:
        super().__init__()
        self._view_now = view_now
        self._zone = ZoneInfo("UTC")
        self._now = 0
        self._committed = ""
        self._sent = ""
        self.chips = ChipRow()
        self.chips.removed.connect(self._remove)
        self.edit = QueryEdit(lambda text, at: completion(text, at, self._view_now()))
        self._hint = self.tr("Filter: number, outcome:busy, duration>30 …")
        self.edit.setPlaceholderText(self._hint)
        self.edit.setMinimumWidth(180)
        self.edit.textEdited.connect(self._typed)
        self.edit.entered.connect(self._commit)
        self.edit.emptied_backwards.connect(self._reopen)
        self.fault = ElidedLabel("", "caption")
        set_state(self.fault, "state", "bad")
        self._fault_sign = Sign("bad", "bad")
        self.count = label("", "muted")
        columns = SignButton("columns", self.tr("Choose columns"))
        columns.clicked.connect(lambda: self.columns_wanted.emit(columns))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(Sign("filter"))
        row.addWidget(self.chips)
        row.addWidget(self.edit, 1)
        row.addWidget(self._fault_sign)
        row.addWidget(self.fault, 1)
        row.addWidget(self.count)
        row.addWidget(columns)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING)
        self._soon.timeout.connect(self._send)
        self._show_fault("")

    @property
    def text(self) -> str:
        """The whole query: chips and what is being typed."""
        return f"{self._committed} {self.edit.text()}".strip()

    @property
    def filters(self) -> int:
        """How many terms are set as chips."""
        return len(self._parsed(self._committed).terms)

    def set_time(self, zone: ZoneInfo, now: int) -> None:
        """The zone in which wall times are meant, and the present moment (UTC epoch ms)."""
        changed = zone != self._zone
        self._zone, self._now = zone, now
        if changed and self.text:
            self._show_chips()
            self._send(anew=True)

    def set_query(self, text: str) -> None:
        """Filter by this and nothing else."""
        self.edit.clear()
        self._committed = text.strip()
        self._show_chips()
        self._send()

    def clear(self) -> None:
        """Show all calls."""
        self.set_query("")

    def show_count(self, shown: int, total: int, held: bool = False) -> None:
        """How many calls are shown, of how many."""
        if held:
            self.count.setText(self.tr("waits while many calls are selected"))
            return
        text = self.tr("{shown} of {total}").format(shown=number(shown), total=number(total))
        self.count.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chips.set_room(max(160, self.width() // 2))

    def _parsed(self, text: str) -> Query:
        return parse(text, self._zone, self._now)

    def _typed(self) -> None:
        query = self._parsed(self.edit.text())
        self.edit.mark(query.errors)
        typing = self.edit.cursorPosition()
        settled = [e for e in query.errors if e.position + e.length < typing]
        self._show_fault(settled[0].sentence if settled else "")
        self._soon.start()

    def _commit(self) -> None:
        query = self._parsed(self.edit.text())
        if query.errors:
            self.edit.mark(query.errors)
            self._show_fault(query.errors[0].sentence)
            return
        self._committed = self.text
        self.edit.clear()
        self._show_chips()
        self._send()

    def _reopen(self) -> None:
        terms = self._parsed(self._committed).terms
        if not terms or self.edit.text():
            return
        self.edit.setText(terms[-1].text)
        self._committed = self._parsed(self._committed).without(len(terms) - 1)
        self._show_chips()

    def _remove(self, place: int) -> None:
        self._committed = self._parsed(self._committed).without(place)
        self._show_chips()
        self._send()

    def _show_chips(self) -> None:
        query = self._parsed(self._committed)
        self.chips.show_chips([self._chip(query, term) for term in query.terms])
        self.edit.setPlaceholderText(self.tr("Filter further …") if query.terms else self._hint)
        self._show_fault(query.errors[0].sentence if query.errors else "")
        self.chips.set_room(max(160, self.width() // 2))

    def _chip(self, query: Query, term: Term) -> Chip:
        error = query.error_of(term)
        return Chip(self._spoken(term), term.text, spoken(error.sentence) if error else "")

    def _spoken(self, term: Term) -> str:
        """The term as a person reads it: campaigns by name, minutes by the clock."""
        minus = "-" if term.negated else ""
        if term.field == "campaign" and term.values and all(v.by_id for v in term.values):
            rows = self._view_now().tree.rows
            ids = [int(value.text) for value in term.values if value.text.isdigit()]
            names = [rows[at].name if at in rows else f"#{at}" for at in ids]
            return f"{minus}{term.field}: {', '.join(names)}"
        if term.field in ("minute", "since", "until") and len(term.values) == 1:
            said = term.values[0].text
            at = self._moment_of(said)
            return f"{minus}{term.field} {at or said}"
        return term.text

    def _moment_of(self, said: str) -> str:
        try:
            at = moment(said, self._zone, self._now, past=True).earliest
        except (ValueError, OverflowError):
            return ""
        return clock_time(at, self._zone, seconds=said.count(":") > 1)

    def _show_fault(self, sentence: str) -> None:
        self.fault.setText(spoken(sentence))
        self.fault.setVisible(bool(sentence))
        self._fault_sign.setVisible(bool(sentence))
        set_state(self.edit, "state", "bad" if sentence else "")

    def _send(self, *, anew: bool = False) -> None:
        self._soon.stop()
        text = self.text
        if anew or text != self._sent:
            self._sent = text
            self.changed.emit(self._parsed(text), text)
