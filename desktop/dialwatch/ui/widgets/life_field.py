"""A lifetime in a form: chosen, or typed as a length or the day until which it lives."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FormField
from dialwatch.ui.lifetimes import ends_said, life_choices, life_of
from dialwatch.ui.widgets.form_field import FieldEdit

__all__ = ["LifeField"]


class LifeField(FieldEdit):
    """`value()` is seconds, or the text that was typed where it is none."""

    def __init__(self, field: FormField, zone: ZoneInfo, now: Callable[[], int]) -> None:
        """`zone`: in which a day is meant; `now`: the clock, UTC epoch milliseconds."""
        super().__init__(field, beside=True)
        self._zone, self._now = zone, now
        self.offer(life_choices(field.most or 0))

    def value(self) -> object:
        """Seconds from now on."""
        text = str(super().value() or "").strip()
        if not text:
            return ""
        try:
            return life_of(text, self._zone, self._now())
        except BadInput:
            return text

    def fault(self) -> str:
        """Why what was typed is no lifetime; empty: it is one, or nothing was typed."""
        text = str(super().value() or "").strip()
        try:
            if text:
                life_of(text, self._zone, self._now())
        except BadInput as error:
            said = str(error)
            return said[:1].upper() + said[1:]
        return ""

    def ends(self) -> str:
        """When it would end."""
        told = self.value()
        return ends_said(told, self._zone, self._now()) if isinstance(told, int) else ""
