"""One value of a form: its title, the widget in which it is entered, what is said of it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.form import Choice, FieldKind, FormField
from dialwatch.ui.engine_forms import spoken_field
from dialwatch.ui.format import number
from dialwatch.ui.theme import PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.search_combo import SearchCombo
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["FieldEdit"]

translate = QCoreApplication.translate

_TITLE = 20
"""Height of the title, in pixels: what stands beside begins at the edit."""
_LINES = 74
"""Height of an edit of several lines, in pixels."""


class FieldEdit(QWidget):
    """Enters one value. `value()` is what the form's check takes; nothing is checked here."""

    changed = Signal()
    import_wanted = Signal()
    """A list is to be read from a file: answer with `set_entries`."""

    def __init__(self, field: FormField, *, beside: bool = False) -> None:
        """`beside`: what is said of it stands beside it, not beneath."""
        super().__init__()
        self.field = field = spoken_field(field)
        self._note = self._state = ""
        self._beside = beside
        self._entries: list[dict[str, Any]] = []
        self._read: Callable[[], Any] = lambda: None
        self._title = label(field.title + ("" if field.required else self.tr(" (optional)")))
        self._said = label(self.explained(), "caption", wrap=True)
        box = self._box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self._title)
        self.edit = self._make_edit()
        self._name_edit()
        box.addWidget(self.edit)
        if field.kind is FieldKind.LIST:
            box.addLayout(self._import_row())
        if not beside:
            box.addWidget(self._said)
        self._lay_out(beside=beside)
        self._said.setVisible(beside or bool(self._said.text()))  # not before: it would be a window

    def value(self) -> Any:
        """What was entered; empty where nothing was."""
        return self._read()

    def set_value(self, value: Any) -> None:
        """Enter this value."""
        if isinstance(self.edit, SearchCombo):
            self.edit.set_value(_as_text(value))
        elif isinstance(self.edit, QComboBox):
            self.edit.setCurrentIndex(max(0, self.edit.findData(_as_text(value))))
        elif isinstance(self.edit, TextField):
            self.edit.setPlainText(_as_lines(value))
        elif isinstance(self.edit, QLineEdit):
            self.edit.setText(_as_text(value))

    def set_entries(self, entries: list[dict[str, Any]], source: str) -> None:
        """Take over a list that was read from a file."""
        self._entries = entries
        self._imported.setText(
            self.tr("{n} entries from “{name}”").format(n=number(len(entries)), name=source)
        )
        self.changed.emit()

    def offer(self, choices: Sequence[Choice]) -> None:
        """The text is searched among these, or typed; what was entered stays."""
        entered = self.value()
        made = SearchCombo(choices)
        made.editTextChanged.connect(lambda _: self.changed.emit())
        old, self.edit = self.edit, made
        self._read = made.value
        had_focus = old.hasFocus()
        self._box.replaceWidget(old, made)
        QWidget.setTabOrder(old, made)
        if had_focus:
            made.show()  # what cannot be seen gets no focus
            made.setFocus(Qt.FocusReason.OtherFocusReason)
        old.hide()
        old.deleteLater()
        self._name_edit()
        before = self.blockSignals(True)
        made.set_value(_as_text(entered))
        self.blockSignals(before)

    def set_note(self, sentence: str, state: str = "") -> None:
        """Said of the value before all that is said of the field; `state`: `warn`, or empty."""
        self._note, self._state = sentence, state
        self.show_fault("")

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the value; empty: nothing is."""
        told = " ".join(filter(None, (self._note, self.explained())))
        self._said.setText(sentence or told)
        self._said.setVisible(self._beside or bool(self._said.text()))
        set_state(self._said, "state", "bad" if sentence else self._state)

    def explained(self) -> str:
        """What is said of the field, whatever is entered."""
        return _told(self.field)

    @property
    def said(self) -> str:
        """What is said of it now."""
        return self._said.text()

    def _name_edit(self) -> None:
        self.edit.setAccessibleName(self.field.title)
        self.edit.setAccessibleDescription(self.explained())
        self._title.setBuddy(self.edit)

    def _lay_out(self, *, beside: bool) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PADDING)
        row.addLayout(self._box, 5)
        if beside:
            self._box.addStretch(1)  # what is said may be higher than title and edit
            column = QVBoxLayout()
            column.addSpacing(_TITLE)
            column.addWidget(self._said)
            column.addStretch(1)
            row.addLayout(column, 4)

    def _make_edit(self) -> QWidget:
        match self.field.kind:
            case FieldKind.CHOICE:
                pairs = [(one.value, f"{one.title} ({one.value})") for one in self.field.choices]
                return self._combo(pairs)
            case FieldKind.FLAG:
                return self._combo([("true", self.tr("yes")), ("false", self.tr("no"))])
            case FieldKind.LIST | FieldKind.NAMES:
                return self._lines()
        return self._line()

    def _combo(self, pairs: list[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        first = self.tr("choose…") if self.field.required else self.tr("as the platform decides")
        made.addItem(first, "")
        for value, title in pairs:
            made.addItem(title, value)
        made.currentIndexChanged.connect(self.changed)
        self._read = made.currentData
        return made

    def _line(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(_example(self.field))
        made.textChanged.connect(self.changed)
        self._read = made.text
        return made

    def _lines(self) -> TextField:
        made = TextField()
        made.setTabChangesFocus(True)
        made.setFixedHeight(_LINES)
        made.textChanged.connect(self.changed)
        is_list = self.field.kind is FieldKind.LIST
        made.setPlaceholderText(
            self.tr("one number a line") if is_list else self.tr("name = value, one a line")
        )
        self._read = self._list if is_list else lambda: _names(made.toPlainText())
        return made

    def _import_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._imported = label("", "muted")
        row.addWidget(push_button(self.tr("&Import a list…"), self.import_wanted.emit, small=True))
        row.addWidget(self._imported, 1)
        return row

    def _list(self) -> list[dict[str, Any]]:
        """Entries that were imported, then those that were typed: a number each."""
        edit = self.edit
        text = edit.toPlainText() if isinstance(edit, TextField) else ""
        phone = next((c.name for c in self.field.columns if c.kind is FieldKind.PHONE), "")
        serial = next((c.name for c in self.field.columns if c.kind is FieldKind.WHOLE), "")
        typed: list[dict[str, Any]] = []
        for line in filter(None, (line.strip() for line in text.splitlines())):
            entry: dict[str, Any] = {phone: line}
            if serial:
                entry[serial] = len(self._entries) + len(typed) + 1
            typed.append(entry)
        return [*self._entries, *typed]

    def focusInEvent(self, event: Any) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)


def _names(text: str) -> dict[str, str]:
    pairs = (line.partition("=") for line in text.splitlines() if line.strip())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _as_lines(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".join(f"{name} = {one}" for name, one in value.items())
    return "\n".join(value) if isinstance(value, list) else _as_text(value)


def _told(field: FormField) -> str:
    """What is said of a value: what it does, its range, what holds without it."""
    parts = [field.help]
    if field.kind is FieldKind.WHOLE and (span := _span(field)):
        parts.append(translate("Forms", "Allowed: {span}.").format(span=span))
    if field.default:
        parts.append(translate("Forms", "Without it: {value}.").format(value=field.default))
    return " ".join(filter(None, parts))


def _example(field: FormField) -> str:
    match field.kind:
        case FieldKind.WHOLE:
            return _span(field)
        case FieldKind.MOMENT:
            return "2027-01-31 09:00:00"
        case FieldKind.PHONE:
            return "+62…"
    if field.longest and field.longest < 1000:
        return translate("Forms", "at most {n} characters").format(n=field.longest)
    return translate("Forms", "text")


def _span(field: FormField) -> str:
    unit = f" {field.unit}" if field.unit else ""
    if field.least is not None and field.most is not None:
        low, high = number(field.least), number(field.most)
        return translate("Forms", "{low} to {high}{unit}").format(low=low, high=high, unit=unit)
    if field.least is not None:
        return translate("Forms", "from {low} on{unit}").format(low=number(field.least), unit=unit)
    return unit.strip()
