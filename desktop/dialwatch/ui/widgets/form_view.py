"""A form: its fields below each other, checked with the same rules as the engine's."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import Form
from dialwatch.calls.form_check import checked
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.form_field import FieldEdit
from dialwatch.ui.widgets.parts import label

__all__ = ["FormView"]


class FormView(QScrollArea):
    """Shows one form at a time and says what was entered."""

    import_wanted = Signal(str)
    """The field with this name wants a list from a file: answer with `set_entries`."""
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Values"))
        self.fields: dict[str, FieldEdit] = {}
        self._asked = False
        """Faults are named from the first attempt on, not while the user has hardly begun."""

    def show_form(self, form: Form) -> None:
        """Another form, empty."""
        self.fields = {}
        self._asked = False
        inside = QWidget()
        inside.setObjectName("scrolled")
        box = QVBoxLayout(inside)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        for field in form.fields:
            edit = FieldEdit(field)
            edit.changed.connect(self._changed)
            edit.import_wanted.connect(lambda name=field.name: self.import_wanted.emit(name))
            self.fields[field.name] = edit
            box.addWidget(edit)
        if not form.fields:
            box.addWidget(label(self.tr("Nothing has to be told."), "muted"))
        box.addStretch(1)
        box.setSpacing(GRID + 4)
        self.setWidget(inside)

    def values(self) -> dict[str, Any]:
        """What was entered, empty values left out."""
        told = {name: edit.value() for name, edit in self.fields.items()}
        return {name: value for name, value in told.items() if value not in ("", None, [], {})}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Enter these values."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].set_value(value)

    def check(self) -> bool:
        """Whether every value fits by itself; what does not is said beneath it and focused."""
        self._asked = True
        faulty = self._show_faults()
        if faulty:
            self.fields[faulty[0]].edit.setFocus()
            self.ensureWidgetVisible(self.fields[faulty[0]])
        return not faulty

    def _changed(self) -> None:
        if self._asked:
            self._show_faults()
        self.changed.emit()

    def _show_faults(self) -> list[str]:
        faulty = []
        for name, edit in self.fields.items():
            fault = _fault(edit)
            edit.show_fault(fault)
            if fault:
                faulty.append(name)
        return faulty


def _fault(edit: FieldEdit) -> str:
    try:
        checked([edit.field], {edit.field.name: edit.value()})
    except BadInput as err:
        sentence = str(err).removeprefix(f"{edit.field.title}: ")
        said = spoken(sentence)
        return said[:1].upper() + said[1:]
    return ""
