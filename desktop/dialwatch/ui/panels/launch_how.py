"""The second step of a launch: how; each value is explained, and checked while it is typed."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.form_check import checked
from dialwatch.calls.launch import Choices, Offer
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.panels.launch_times import both_times, zones_said
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.form_field import FieldEdit
from dialwatch.ui.widgets.parts import label, set_state, tab_along
from dialwatch.ui.widgets.search_combo import SearchCombo
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["HowPage"]

_SEARCHED = (FieldKind.TEXT, FieldKind.WHOLE)
"""What may be chosen among what the platform, or this desk, knows."""
_SETTLED = 400
"""Milliseconds without a key after which what was typed is kept."""


class HowPage(StepPage):
    """Every change is told a moment later; `flush` tells it at once."""

    changed = Signal(dict)
    """The values as they stand now, empty ones left out."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, FieldEdit] = {}
        self._choices: dict[str, Choices] = {}
        self._touched: set[str] = set()
        self._zones: tuple[ZoneInfo, ZoneInfo] | None = None
        self._told: dict[str, Any] = {}
        self._asked = self._filling = False
        self._now = 0
        self.title = label("", "title")
        self.warning = label("", wrap=True)
        set_state(self.warning, "state", "warn")
        self.zone = label("", "muted", wrap=True)
        self.words = label("", wrap=True)
        self.room = QScrollArea()
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setAccessibleName(self.tr("Values"))
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED)
        self._soon.timeout.connect(self.flush)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for part in (self.title, self.warning, self.zone):
            box.addWidget(part)
        box.addWidget(self.room, 1)
        box.addWidget(self.words)
        self.say("")

    def show_offer(self, offer: Offer, title: str, zone: ZoneInfo, shown: ZoneInfo) -> None:
        """The form of this offer, empty. `zone`: in which the account dials; `shown`: in which
        the window shows times."""
        warning = offer.warning if offer.enabled else offer.why_off
        self.show_fields(offer.fields, title, warning, (zone, shown))

    def show_fields(
        self,
        fields: Sequence[FormField],
        title: str,
        warning: str,
        zones: tuple[ZoneInfo, ZoneInfo],
    ) -> None:
        """A form of these, empty. `zones`: in which moments are entered, and that of the window."""
        self._soon.stop()
        self.title.setText(title)
        self.warning.setText(f"▲ {spoken(warning)}" if warning else "")
        self.warning.setVisible(bool(warning))
        self._zones = zones
        self.fields, self._choices, self._touched = {}, {}, set()
        self._asked, self._told = False, {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        box = QVBoxLayout(inside)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID + 4)
        for field in fields:
            edit = self._edit_of(field)
            edit.changed.connect(lambda name=field.name: self._edited(name))
            self.fields[field.name] = edit
            box.addWidget(edit)
        if not fields:
            box.addWidget(label(self.tr("Nothing has to be told but the list."), "muted"))
        box.addStretch(1)
        self.room.setWidget(inside)
        tab_along([self.room, *(edit.edit for edit in self.fields.values())])
        has_times = any(field.kind is FieldKind.MOMENT for field in fields)
        self.zone.setVisible(has_times)

    def set_now(self, now: int) -> None:
        """The moment at which zones are named, UTC epoch milliseconds."""
        self._now = now
        if self._zones is not None:
            self.zone.setText(zones_said(*self._zones, now))

    def show_values(self, values: Mapping[str, object]) -> None:
        """Enter what the draft holds."""
        self._filling = True
        for name, edit in self.fields.items():
            edit.set_value(values.get(name, ""))
            if name in values:
                self._touched.add(name)
        self._filling = False
        self._told = self.values()
        self._judge()

    def show_choices(self, choices: Sequence[Choices]) -> None:
        """What the platform offers now: searched where it lists them, else typed."""
        self._filling = True
        for one in choices:
            if (edit := self.fields.get(one.name)) is None:
                continue
            self._choices[one.name] = one
            if edit.field.kind in _SEARCHED and (one.choices or not one.asked):
                edit.offer(one.choices)
        self._filling = False
        self._judge()

    def values(self) -> dict[str, Any]:
        """What was entered, empty values left out."""
        told = {name: edit.value() for name, edit in self.fields.items()}
        return {name: value for name, value in told.items() if value not in ("", None, [], {})}

    def flush(self) -> None:
        """Tell what was changed and is not told yet."""
        self._soon.stop()
        values = self.values()
        if values != self._told:
            self._told = values
            self.changed.emit(values)

    def check(self) -> bool:
        """Whether every value fits by itself; what does not is said beside it and focused."""
        self._asked = True
        faulty = self._judge()
        if faulty:
            self.go_to(faulty[0])
        return not faulty

    def go_to(self, name: str) -> None:
        """Put the user on this field."""
        edit = self.fields.get(name)
        if edit is not None:
            edit.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.room.ensureWidgetVisible(edit)

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beneath the form."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen: the user stands on the first value that is missing."""
        missing = (n for n, e in self.fields.items() if e.field.required and not e.value())
        self.go_to(next(missing, next(iter(self.fields), "")))

    def _edit_of(self, field: FormField) -> FieldEdit:
        """Where a value is entered."""
        return FieldEdit(field, beside=True)

    def _edited(self, name: str) -> None:
        if self._filling:
            return
        self._touched.add(name)
        self._judge()
        self._soon.start()

    def _judge(self) -> list[str]:
        """Say beside each field what is to be said; the names of those that do not fit."""
        faulty = []
        for name, edit in self.fields.items():
            note = self._note(edit)
            edit.set_note(note, "warn" if note.startswith("▲") else "")
            fault = _fault(edit)
            if fault:
                faulty.append(name)
            if fault and (self._asked or (name in self._touched and edit.value())):
                edit.show_fault(fault)
        return faulty

    def _note(self, edit: FieldEdit) -> str:
        if edit.field.kind is FieldKind.MOMENT and self._zones is not None:
            return both_times(str(edit.value() or ""), *self._zones)
        choices = self._choices.get(edit.field.name)
        if choices is None:
            return ""
        listed = isinstance(edit.edit, SearchCombo) and edit.edit.is_listed
        if edit.value() and choices.asked and choices.choices and not listed:
            return self.tr("▲ The platform does not list this now.")
        if names := choices.variables.get(str(edit.value() or "")):
            told = self.tr("Its script expects the variables {names}.")
            return told.format(names=", ".join(names))
        return spoken(choices.sentence)


def _fault(edit: FieldEdit) -> str:
    try:
        checked([edit.field], {edit.field.name: edit.value()})
    except BadInput as err:
        sentence = str(err).removeprefix(f"{edit.field.title}: ")
        said = spoken(sentence)
        return said[:1].upper() + said[1:]
    return ""
