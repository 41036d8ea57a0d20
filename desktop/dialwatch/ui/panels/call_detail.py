"""One call: everything that the platform told of it. Numbers are masked until revealed."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from dialwatch.calls.audit_line import AuditLine, lines_of
from dialwatch.calls.number import masked
from dialwatch.calls.outcome import Outcome
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import (
    NONE,
    clock_time,
    day_and_time,
    duration,
    moment,
    with_unit,
    zone_word,
)
from dialwatch.ui.intervals import interval_words
from dialwatch.ui.models.outcomes import outcome_cell, outcome_word
from dialwatch.ui.privacy import masked_text, masked_value
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.theme.scale import monospace
from dialwatch.ui.veil import veil
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import breakable, label, push_button, rule
from dialwatch.ui.widgets.shape import ShapeSign

__all__ = ["CallDetailPanel"]

Detail = Mapping[str, Any]
_CAPTIONS = 76
"""Width of the column of captions: the same in all sections."""


class _Entry(NamedTuple):
    name: str
    value: str
    tip: str = ""


class CallDetailPanel(QWidget):
    """Shows one call; text from outside is never read as markup."""

    reveal_wanted = Signal(int)
    """The number of the call with this id is wanted whole: answer with `reveal`, once that is
    written down."""
    find_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._detail: Detail | None = None
        self._account_zone: ZoneInfo | None = None
        self._zone = ZoneInfo("UTC")
        self._campaign = self._way = ""
        self._shown_numbers = False
        self._reveal: QPushButton | None = None
        self._raw_open = False
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Details of the call"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._area)
        self._empty = EmptyState(self, "info")
        self._say_empty()

    @property
    def call_id(self) -> int | None:
        """The call that is shown."""
        return None if self._detail is None else int(self._detail["id"])

    @property
    def shows_numbers(self) -> bool:
        """Its numbers stand there whole."""
        return self._shown_numbers

    def show_call(
        self,
        detail: Detail,
        campaign: str,
        account_zone: ZoneInfo | None,
        zone: ZoneInfo,
        way: str = "",
    ) -> None:
        """Show this call as the engine tells it, masked; `way`: what its campaign stands under."""
        if self.call_id != detail.get("id"):
            self._shown_numbers = self._raw_open = False
        self._detail, self._campaign, self._way = detail, campaign, way
        self._account_zone, self._zone = account_zone, zone
        self._fill()

    def reveal(self, call: int) -> None:
        """Show the numbers of this call whole, if it is shown still."""
        if call == self.call_id and not veil().on:
            self._shown_numbers = True
            self._fill()

    def hide_numbers(self) -> None:
        """Show no number whole; while all are masked none can be revealed."""
        if self._shown_numbers:
            self._shown_numbers = False
            self._fill()
        elif self._reveal is not None and isValid(self._reveal):
            self._reveal.setEnabled(not veil().on)

    def set_zone(self, zone: ZoneInfo) -> None:
        """Show times in this zone."""
        if zone != self._zone:
            self._zone = zone
            self._fill()

    def show_failure(self, sentence: str) -> None:
        """Say why a call cannot be shown."""
        self._detail = None
        self._drop_body()
        self._empty.say(sentence)

    def _say_empty(self) -> None:
        self._empty.say(
            self.tr("Choose a call in the table to see all that is known of it."),
            self.tr("Find a call"),
            self.find_requested.emit,
        )

    def _fill(self) -> None:
        if self._detail is None:
            return
        self._empty.hide()
        scroll = self._area.verticalScrollBar().value()
        body = QWidget()
        body.setObjectName("scrolled")
        box = QVBoxLayout(body)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        for part in (self._head(), rule(), self._facts()):
            self._add(box, part)
        self._add_sections(box)
        self._add_raw(box)
        box.addStretch(1)
        self._drop_body()
        self._area.setWidget(body)
        self._area.verticalScrollBar().setValue(scroll)

    def _drop_body(self) -> None:
        """Later: one of its buttons may just have been clicked."""
        before = self._area.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()

    @staticmethod
    def _add(box: QVBoxLayout, part: QWidget | QHBoxLayout | QGridLayout) -> None:
        if isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)

    def _head(self) -> QGridLayout:
        detail = self._detail or {}
        number = str(detail.get("number") or "")
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(4)
        shown = label(number if self._shown_numbers else masked(number), "title")
        shown.setAccessibleName(self.tr("Called number"))
        grid.addWidget(shown, 0, 0)
        text = self.tr("Mask") if self._shown_numbers else self.tr("Reveal")
        reveal = push_button(text, self._toggle_reveal, small=True)
        reveal.setToolTip(self.tr("Show or hide the numbers of this call"))
        reveal.setEnabled(not veil().on)
        self._reveal = reveal
        grid.addWidget(reveal, 0, 1, Qt.AlignmentFlag.AlignRight)
        outcome = _outcome(detail.get("outcome"))
        line = QHBoxLayout()
        line.setSpacing(6)
        cell = outcome_cell(outcome)
        line.addWidget(ShapeSign(cell.shape, cell.colour))
        line.addWidget(label(outcome_word(outcome)))
        line.addStretch(1)
        grid.addLayout(line, 1, 0)
        talk = label(duration(detail.get("talk")))
        talk.setToolTip(self.tr("Length of the conversation"))
        grid.addWidget(talk, 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return grid

    def _facts(self) -> QGridLayout:
        detail = self._detail or {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _CAPTIONS)
        times: Mapping[str, Any] = detail.get("times") or {}
        for name, key in (
            (self.tr("Dialled"), "dialed"),
            (self.tr("Answered"), "answered"),
            (self.tr("Ended"), "ended"),
            (self.tr("First seen"), "seen"),
        ):
            self._fact(grid, name, self._time(times.get(key)))
        ring = detail.get("ring")
        self._fact(grid, self.tr("Ring"), NONE if ring is None else _seconds(ring))
        self._fact(grid, self.tr("Campaign"), self._campaign, self._way)
        for name, key in (
            (self.tr("Line"), "line"),
            (self.tr("Caller"), "caller"),
            (self.tr("Robot"), "robot"),
        ):
            text = str(detail.get(key) or NONE)
            hidden = key == "caller" and detail.get("persons_call") and not self._shown_numbers
            self._fact(grid, name, masked(text) if hidden else text)
        for name, value in self._labels():
            self._fact(grid, name, value)
        self._fact(grid, self.tr("Attempt"), str(detail.get("attempt") or 1))
        return grid

    def _labels(self) -> list[tuple[str, str]]:
        """The call's label, and beside it the codes that are no column of the table."""
        detail = self._detail or {}
        codes: Mapping[str, Any] = detail.get("codes") or {}
        words = {
            "conclusion": self.tr("Conclusion"),
            "detection": self.tr("Detection"),
            "status": self.tr("Status"),
        }
        told = [(words[kind], str(code)) for kind, code in codes.items() if kind in words]
        if "conclusion" in codes:  # it is the label, under its own name
            return told
        return [(self.tr("Label"), str(detail.get("label") or NONE)), *told]

    def _fact(self, grid: QGridLayout, name: str, value: str, tip: str = "") -> None:
        row = grid.rowCount()
        grid.addWidget(label(name, "caption"), row, 0, Qt.AlignmentFlag.AlignTop)
        shown = label(breakable(value), wrap=True)
        shown.setToolTip(tip)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(shown, row, 1)

    def _time(self, at: int | None) -> str:
        if at is None:
            return NONE
        shown = f"{day_and_time(at, self._zone)} {zone_word(self._zone, at)}"
        other = self._account_zone
        if other is None or zone_word(other, at) == zone_word(self._zone, at):
            return shown
        return f"{shown}\n{day_and_time(at, other)} {zone_word(other, at)}"

    def _add_sections(self, box: QVBoxLayout) -> None:
        detail = self._detail or {}
        redials: Sequence[Detail] = detail.get("redials") or ()
        questions: Sequence[Detail] = detail.get("questions") or ()
        dialogue: Sequence[Detail] = detail.get("dialogue") or ()
        pairs: tuple[tuple[str, list[_Entry]], ...] = (
            (self.tr("Redials"), [self._redial(one) for one in redials]),
            (self.tr("Questions and answers"), [self._question(one) for one in questions]),
            (self.tr("Slots"), self._slots()),
            (
                self.tr("Event labels"),
                [_Entry("", self._private(str(one))) for one in detail.get("labels") or ()],
            ),
            (self.tr("Variables"), self._entries(detail.get("variables"))),
            (self.tr("Dialogue"), [self._turn(one) for one in dialogue]),
            (self.tr("What was done about it"), self._actions()),
        )
        for title, entries in pairs:
            if entries:
                self._add_section(box, title, entries)

    def _add_section(self, box: QVBoxLayout, title: str, entries: Sequence[_Entry]) -> None:
        from html import escape  # late, as is what only an open call needs

        box.addWidget(rule())
        box.addWidget(label(title, "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _CAPTIONS)
        for row, (name, value, tip) in enumerate(entries):
            shown = label(breakable(value), wrap=True)
            if tip:  # escaped: a tool tip would read markup
                shown.setToolTip(f"<qt>{escape(tip, quote=False)}</qt>")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if name:
                heading = label(breakable(name, narrow=True), "caption", wrap=True)
                heading.setFixedWidth(_CAPTIONS)
                grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(shown, row, 1)
            else:
                grid.addWidget(shown, row, 0, 1, 2)
        box.addLayout(grid)

    def _add_raw(self, box: QVBoxLayout) -> None:
        detail = self._detail or {}
        raw = detail.get("raw")
        if raw is None:
            return
        box.addWidget(rule())
        word = self.tr("Hide the raw record") if self._raw_open else self.tr("Show the raw record")
        button = push_button(word, self._toggle_raw, small=True)
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not self._raw_open:
            return
        value = raw if self._shown_numbers else masked_value(raw, self._numbers())
        text = QPlainTextEdit(json.dumps(value, ensure_ascii=False, indent=2)[:200_000])
        text.setReadOnly(True)
        text.setFont(monospace())
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        text.setMinimumHeight(220)
        text.setAccessibleName(self.tr("Raw record"))
        box.addWidget(text)

    def _redial(self, one: Detail) -> _Entry:
        attempt = self.tr("Attempt {n}").format(n=one.get("attempt") or "?")
        at = one.get("dialed")
        when = NONE if at is None else clock_time(at, self._zone)
        words = [when, outcome_word(_outcome(one.get("outcome"))), str(one.get("label") or "")]
        return _Entry(attempt, " · ".join(word for word in words if word))

    def _question(self, one: Detail) -> _Entry:
        asked = str(one.get("name") or one.get("content") or self.tr("Question"))
        said = str(one.get("answer") or one.get("result") or NONE)
        words = str(one.get("text") or "")
        answer = f"{said}\n“{words}”" if words and words != said else said
        return _Entry(self._private(asked), self._private(answer))

    def _actions(self) -> list[_Entry]:
        """The lines of the audit log about this call, its number, its campaign."""
        told = (self._detail or {}).get("actions", ())
        if told is None:
            return [_Entry("", self.tr("The log of actions cannot be read."))]
        return [self._action(line) for line in lines_of(list(told))] if told else []

    def _action(self, line: AuditLine) -> _Entry:
        from dialwatch.ui.models.audit_rows import how_words, what_words

        what = f"{what_words(line)} · {how_words(line)}"
        reason = str(line.told.get("reason") or "")
        said = spoken(str(line.told.get("sentence") or ""))
        parts = [what, line.who, f"“{reason}”" if reason else ""]
        shown = " · ".join(part for part in parts if part)
        return _Entry(day_and_time(line.at, self._zone), shown, said)

    def _turn(self, one: Detail) -> _Entry:
        at = one.get("at")
        when = f" {clock_time(at, self._zone)}" if isinstance(at, int) and at > 10**11 else ""
        role = {"robot": self.tr("Robot"), "customer": self.tr("Customer")}
        who = str(one.get("role") or "")
        return _Entry(role.get(who, who) + when, self._private(str(one.get("text") or NONE)))

    def _entries(self, values: object) -> list[_Entry]:
        if not isinstance(values, Mapping):
            return []
        return [
            _Entry(self._private(str(name)), self._private(_flat(value)))
            for name, value in values.items()
        ]

    def _slots(self) -> list[_Entry]:
        """Spans of time in words, with the platform's text in the tool tip."""
        detail = self._detail or {}
        slots = detail.get("slots")
        spans = {str(one.get("slot")): one for one in detail.get("intervals") or ()}
        return [
            self._span(entry, spans[str(name)]) if str(name) in spans else entry
            for name, entry in zip(slots or (), self._entries(slots), strict=False)
        ]

    def _span(self, entry: _Entry, span: Detail) -> _Entry:
        start, end = int(span["start"]), int(span["end"])
        year = self._year()
        text = interval_words(start, end, self._zone, year)
        other = self._account_zone
        if other is not None and zone_word(other, start) != zone_word(self._zone, start):
            there = interval_words(start, end, other, year)
            text = f"{text} {zone_word(self._zone, start)}\n{there} {zone_word(other, start)}"
        tip = self.tr("The platform's text: {text}").format(text=entry.value)
        if span.get("kind") == "noon":
            noon = self.tr("It takes “12:00 a.m.” for noon, so midnight may have been meant.")
            tip = f"{tip}. {noon}"
        return _Entry(entry.name, text, tip)

    def _year(self) -> int:
        """The year of the call: it goes without saying."""
        times: Mapping[str, Any] = (self._detail or {}).get("times") or {}
        at = times.get("dialed") or times.get("seen")
        then = None if at is None else moment(int(at), self._zone)
        return 0 if then is None else then.year

    def _private(self, text: str) -> str:
        return text if self._shown_numbers else masked_text(text, self._numbers())

    def _numbers(self) -> tuple[str, ...]:
        detail = self._detail or {}
        caller = detail.get("caller") if detail.get("persons_call") else ""
        return (str(detail.get("number") or ""), str(caller or ""))

    def _toggle_reveal(self) -> None:
        if self._shown_numbers:
            self.hide_numbers()
        elif self.call_id is not None:
            self.reveal_wanted.emit(self.call_id)

    def _toggle_raw(self) -> None:
        self._raw_open = not self._raw_open
        self._fill()


def _outcome(told: object) -> Outcome:
    try:
        return Outcome(told) if isinstance(told, int) else Outcome.of_word(str(told))
    except (KeyError, ValueError):
        return Outcome.UNKNOWN


def _seconds(milliseconds: float) -> str:
    return with_unit(round(milliseconds / 1000), "s")


def _flat(value: object) -> str:
    if isinstance(value, str):
        return value or NONE
    return NONE if value is None else json.dumps(value, ensure_ascii=False)
