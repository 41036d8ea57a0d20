"""The values of a plan: of one binding, or what holds for every row that says nothing else."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.ui.panels.launch_how import HowPage
from dialwatch.ui.widgets.form_field import FieldEdit
from dialwatch.ui.widgets.life_field import LifeField

__all__ = ["LIVES", "PlanValuesPage"]

LIVES = "lives"
"""Seconds, in every mode."""


class PlanValuesPage(HowPage):
    """Each value is explained, and held against its range while it is typed."""

    def __init__(self, zone: ZoneInfo, now: Callable[[], int]) -> None:
        super().__init__()
        self._zone, self._clock = zone, now
        self.replaces = QCheckBox(self.tr("Where a number is &taken on that X, change the binding"))
        self.replaces.setAccessibleDescription(
            self.tr("Off: such a row is a conflict, and nothing is sent of it.")
        )
        self.replaces.setToolTip(self.replaces.accessibleDescription())
        self.replaces.toggled.connect(lambda _: self.tell())
        box = self.layout()
        if box is not None:
            box.addWidget(self.replaces)

    def show_plan(
        self, fields: Sequence[FormField], title: str, warning: str, *, replaces: bool | None
    ) -> None:
        """A form of these fields. `replaces`: whether what is taken is changed; None: not asked."""
        self.show_fields(fields, title, warning, (self._zone, self._zone))
        self.zone.hide()
        self.replaces.setVisible(replaces is not None)
        before = self.replaces.blockSignals(True)
        self.replaces.setChecked(bool(replaces))
        self.replaces.blockSignals(before)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Enter what the plan holds, and tell no more than what changes from now on."""
        super().show_values(values)

    def tell(self) -> None:
        """Tell the values as they stand now, changed or not."""
        self._soon.stop()
        self._told = self.values()
        self.changed.emit(self._told)

    def start(self) -> None:
        """It is on screen: the user stands on the first value that is missing."""
        super().start()
        if not self.fields:
            self.replaces.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit_of(self, field: FormField) -> FieldEdit:
        if field.name == LIVES:
            return LifeField(field, self._zone, self._clock)
        edit = super()._edit_of(field)
        if field.kind is FieldKind.PHONE and isinstance(edit.edit, QLineEdit):
            edit.edit.setPlaceholderText("+86…")
        return edit

    def _note(self, edit: FieldEdit) -> str:
        if isinstance(edit, LifeField):
            return edit.ends()
        return super()._note(edit)

    def _judge(self) -> list[str]:
        faulty = super()._judge()
        for name, edit in self.fields.items():
            if isinstance(edit, LifeField) and (fault := edit.fault()):
                edit.show_fault(fault)
                faulty += [name] if name not in faulty else []
        return faulty + self._clash()

    def _clash(self) -> list[str]:
        """What does not fit together: the carrier blocks a recorded call without its prompt."""
        hint = self.fields.get("record_hint")
        values: dict[str, Any] = self.values()
        if hint is None or str(values.get("record", "")) != "true" or values.get("record_hint"):
            return []
        hint.show_fault(
            self.tr("“Record calls” needs a prompt: without it the carrier blocks every call.")
        )
        return ["record_hint"]
