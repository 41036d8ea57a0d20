"""The values of a plan: of one binding, or what holds for every row that says nothing else."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import moment
from dialwatch.ui.panels.launch_how import HowPage
from dialwatch.ui.panels.plan_lives import PlanLives
from dialwatch.ui.widgets.form_field import FieldEdit
from dialwatch.ui.widgets.life_field import LifeField

__all__ = ["ENDS", "LIVES", "PlanValuesPage"]

LIVES = "lives"
"""Seconds, in every mode."""
ENDS = "ends"
"""Instead of them: UTC epoch milliseconds."""
_LIFETIMES = (LIVES, "yb_lives")
_ABOVE = 3
"""Place of the lifetimes: below the title and what is said of the plan."""
_FEW = 3
"""Fewer fields than this take no more room than they need."""
_NO_LIMIT = 16_777_215
"""Qt's own."""


class PlanValuesPage(HowPage):
    """Each value is explained, and held against its range while it is typed."""

    def __init__(self, zone: ZoneInfo, now: Callable[[], int]) -> None:
        super().__init__()
        self._zone, self._clock = zone, now
        self._stays = False
        """What is left empty stays as it is."""
        self._held: Mapping[str, object] = {}
        self.replaces = QCheckBox(self.tr("Where a number is &taken on that X, change the binding"))
        self.replaces.setAccessibleDescription(
            self.tr("Off: such a row is a conflict, and nothing is sent of it.")
        )
        self.replaces.setToolTip(self.replaces.accessibleDescription())
        self.replaces.toggled.connect(lambda _: self.tell())
        self.lives = PlanLives()
        self.lives.chosen.connect(self._choose_life)
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(_ABOVE, self.lives)
            box.addStretch(0)
            box.addWidget(self.replaces)

    def show_plan(
        self,
        fields: Sequence[FormField],
        title: str,
        warning: str,
        *,
        replaces: bool | None,
        stays: bool = False,
        held: Mapping[str, object] | None = None,
    ) -> None:
        """A form of these fields. `replaces`: whether what is taken is changed; None: not asked.
        `stays`: what is left empty stays as it is; `held`: and how that is, where it is known."""
        self._stays, self._held = stays, held or {}
        self.show_fields(fields, title, warning, (self._zone, self._zone))
        self.zone.hide()
        few = 0 < len(fields) < _FEW
        inside = self.room.widget()
        need = inside.sizeHint().height() + 2 if inside is not None and few else _NO_LIMIT
        self.room.setMaximumHeight(need)
        renews = [one.name for one in fields if one.required] == [LIVES] and few
        self.lives.setVisible(renews)
        self.lives.limit(fields[0].most or 0 if renews else 0)
        self.replaces.setVisible(replaces is not None)
        before = self.replaces.blockSignals(True)
        self.replaces.setChecked(bool(replaces))
        self.replaces.blockSignals(before)

    def tell(self) -> None:
        """Tell the values as they stand now, changed or not."""
        self._soon.stop()
        self._told = self.values()
        self.changed.emit(self._told)

    def values(self) -> dict[str, Any]:
        """What was entered; where a day was typed until which it lives, `ends` says the moment."""
        told = super().values()
        life = self.fields.get(LIVES)
        if isinstance(life, LifeField) and (until := life.until) is not None:
            told.pop(LIVES, None)
            told[ENDS] = until
        return told

    def show_values(self, values: Mapping[str, object]) -> None:
        """Enter what the plan holds."""
        ends = values.get(ENDS)
        if isinstance(ends, int) and (at := moment(ends, self._zone)) is not None:
            values = {**values, LIVES: f"{at:%Y-%m-%d %H:%M:%S}"}
        super().show_values(values)

    def start(self) -> None:
        """It is on screen: the user stands on the first value that is missing."""
        super().start()
        if not self.fields:
            self.replaces.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit_of(self, field: FormField) -> FieldEdit:
        if field.name in _LIFETIMES:
            return LifeField(field, self._zone, self._clock)
        edit = super()._edit_of(field)
        if field.kind is FieldKind.PHONE and isinstance(edit.edit, QLineEdit):
            edit.edit.setPlaceholderText("+86…")
        if self._stays:
            self._say_held(edit)
        return edit

    def _say_held(self, edit: FieldEdit) -> None:
        """How it stays where nothing is entered."""
        held = self._held.get(edit.field.name, "")
        text = str(held).lower() if isinstance(held, bool) else str(held)
        said = self.tr("as it is: {value}")
        if isinstance(edit.edit, QComboBox):
            value = edit.edit.itemText(max(0, edit.edit.findData(text)))
            edit.edit.setItemText(0, said.format(value=value) if text else self.tr("as it is"))
        elif isinstance(edit.edit, QLineEdit) and text:
            edit.edit.setPlaceholderText(said.format(value=text))

    def _note(self, edit: FieldEdit) -> str:
        return "" if isinstance(edit, LifeField) else super()._note(edit)

    def _choose_life(self, text: str) -> None:
        field = self.fields.get(LIVES)
        if isinstance(field, LifeField):
            field.set_value(text)
            if not text:
                field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> list[str]:
        faulty = super()._judge()
        for name, edit in self.fields.items():
            if not isinstance(edit, LifeField):
                continue
            self.lives.show_value(edit.typed)
            if fault := spoken(edit.fault()):
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
