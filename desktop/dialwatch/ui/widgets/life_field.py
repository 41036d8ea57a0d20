"""A lifetime in a form: chosen, or typed as a length or the day until which it lives."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FormField
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.lifetimes import ends_said, life_choices, life_of, life_text, life_words, until_of
from dialwatch.ui.widgets.form_field import FieldEdit
from dialwatch.ui.widgets.search_combo import SearchCombo

__all__ = ["LifeField"]


class LifeField(FieldEdit):
    """`value()` is seconds, or the text that was typed where it is none."""

    def __init__(self, field: FormField, zone: ZoneInfo, now: Callable[[], int]) -> None:
        """`zone`: in which a day is meant; `now`: the clock, UTC epoch milliseconds."""
        self._ready = False
        super().__init__(field, beside=True)
        self._zone, self._now, self._ready = zone, now, True
        self.offer(life_choices(field.most or 0))
        if isinstance(self.edit, SearchCombo):
            self.edit.hint(self.tr("30 d, or 2027-01-31 18:00"))

    def value(self) -> object:
        """Seconds from now on."""
        if not (text := self.typed):
            return ""
        try:
            return life_of(text, self._zone, self._now())
        except BadInput:
            return text

    def set_value(self, value: object) -> None:
        """Enter these seconds as people read them, or what was typed."""
        text = str(value if value is not None else "").strip()
        super().set_value(life_text(int(text)) if text.isdecimal() else text)

    @property
    def until(self) -> int | None:
        """The moment that was typed, UTC epoch milliseconds; None: a length was, or nothing."""
        return until_of(self.typed, self._zone)

    @property
    def typed(self) -> str:
        """What stands in the box."""
        return str(super().value() or "").strip()

    def fault(self) -> str:
        """Why what was typed is no lifetime; empty: it is one, or nothing was typed."""
        try:
            if self.typed:
                life_of(self.typed, self._zone, self._now())
        except BadInput as error:
            said = spoken(str(error))
            return said[:1].upper() + said[1:]
        return ""

    def explained(self) -> str:
        """When it would end; before anything is entered, how it is, and what is taken."""
        told = self.value() if self._ready else ""
        if isinstance(told, int):
            return ends_said(told, self._zone, self._now())
        said = self.tr(
            "Choose, or type a length such as “3 d 4 h”, or the day until which it lives."
        )
        if self.field.most:
            said += " " + self.tr("At most {life}.").format(life=life_words(self.field.most))
        if self.field.default:
            said += " " + self.tr("Without it: {value}.").format(value=self.field.default)
        return said
