"""Forms and offers of the engine as the window shows them: in the user's language."""

from collections.abc import Sequence

from dialwatch.calls.form import Choice, Form, FormField
from dialwatch.calls.launch import Offer
from dialwatch.ui.engine_words import spoken

__all__ = ["spoken_field", "spoken_form", "spoken_offer"]


def spoken_field(field: FormField) -> FormField:
    """Another field by its words alone."""
    return field.changed(
        {
            "title": spoken(field.title),
            "help": spoken(field.help),
            "unit": spoken(field.unit),
            "default": spoken(field.default),
            "choices": tuple(_choice(one) for one in field.choices),
            "columns": _fields(field.columns),
        }
    )


def spoken_form(form: Form) -> Form:
    """An operation's; its fields are spoken where they are entered."""
    return form.changed(
        {
            "title": spoken(form.title),
            "group": spoken(form.group),
            "purpose": spoken(form.purpose),
            "warning": spoken(form.warning),
            "why_off": spoken(form.why_off),
        }
    )


def spoken_offer(offer: Offer) -> Offer:
    """What can be begun on an account."""
    return offer.changed(
        {
            "title": spoken(offer.title),
            "purpose": spoken(offer.purpose),
            "warning": spoken(offer.warning),
            "why_off": spoken(offer.why_off),
            "columns": _fields(offer.columns),
        }
    )


def _fields(fields: Sequence[FormField]) -> tuple[FormField, ...]:
    return tuple(spoken_field(one) for one in fields)


def _choice(choice: Choice) -> Choice:
    """Its title alone: the value is the platform's."""
    same = choice.title == choice.value
    return choice if same else choice.changed({"title": spoken(choice.title)})
