"""Which fields of an application's forms are asked for in which plan."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding_offer import BIND, CLEAR, IDENTITY, MODIFY, BindingOffer
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.plan_words import plan_name
from dialwatch.ui.plan_wish import Course

__all__ = ["act_name", "columns_of", "fields_of", "titles_of"]

translate = QCoreApplication.translate

_PEOPLE = frozenset({"a", "b", "extension", "binding", "y"})
"""What is another one in each row."""
_LIVES, _LIVES_OF_Y = "lives", "yb_lives"


def fields_of(offer: BindingOffer, kind: PlanKind, course: Course, rows: int) -> list[FormField]:
    """What is entered once. `rows`: how many were chosen."""
    if kind is PlanKind.RENEW:
        told = [one for one in offer.form(MODIFY) or offer.form(BIND) if one.name == _LIVES]
        return [one.changed({"required": True}) for one in told]
    if kind is PlanKind.CLEAR and course is Course.SINGLE:
        return [one.changed({"required": True}) for one in offer.form(CLEAR)]
    if kind is PlanKind.UNDO:
        told = [one for one in offer.form(BIND) if one.name == _LIVES]
        return [one.changed({"required": False, "title": _unknown_end()}) for one in told]
    if kind is not PlanKind.BIND:
        return []
    if course is Course.SINGLE:
        return list(offer.form(BIND))
    if course is Course.CHOSEN:
        left = _PEOPLE if rows > 1 else {"binding", "y"}
        told = [one for one in offer.form(MODIFY) if one.name not in {*left, "x"}]
        return [one.changed({"required": False, "default": ""}) for one in told]
    told = [one for one in offer.form(BIND) if one.name not in _PEOPLE]
    return [one.changed({"required": False}) for one in told]


def columns_of(offer: BindingOffer, kind: PlanKind) -> tuple[FormField, ...]:
    """What a row of a list may have: nothing is demanded of it before it is checked as a whole."""
    form = offer.form(BIND)
    if kind is PlanKind.CLEAR:
        told = [one for one in form if one.name == "x"]
    elif kind is PlanKind.BIND:
        told = [one for one in form if one.name in _LISTED]
    else:
        told = [*(one for one in form if one.name in IDENTITY), _ID]
    told.sort(key=lambda one: _LISTED.index(one.name))
    lives = list(_LIFE) if kind in (PlanKind.BIND, PlanKind.RENEW) else []
    if kind is PlanKind.BIND:
        lives += [one.changed({"longest": 40}) for one in form if one.name == _LIVES_OF_Y]
    return tuple(_lenient(one) for one in (*told, *lives))


def act_name(kind: PlanKind, course: Course) -> str:
    """What is done, as the form of it is headed."""
    if kind is PlanKind.BIND and course is Course.SINGLE:
        return translate("Plans", "Bind")
    if kind is PlanKind.BIND and course is Course.CHOSEN:
        return translate("Plans", "Change what is chosen")
    return plan_name(kind)


def titles_of(offer: BindingOffer) -> Mapping[str, str]:
    """How the fields are called."""
    forms: Sequence[FormField] = (*offer.form(MODIFY), *offer.form(BIND))
    return {one.name: spoken(one.title) for one in forms}


def _unknown_end() -> str:
    return translate("Plans", "Lifetime of those whose end nobody knows")


_ID = FormField(name="binding", title="Binding id", longest=64)
_LIFE = (
    FormField(name="lives", title="Lifetime", longest=40),
    FormField(name="ends", title="Ends", longest=40),
)
"""Seconds, “30 d”, or a day and a time: as they are written; the check understands them."""
_LISTED = (
    *("x", "a", "b", "extension", "y", "binding", "area", "direction", "record", "record_hint"),
    *("max_duration", "user_data"),
)
"""What rows of lists may have each for itself, in this order; the rest holds for all of them."""


def _lenient(one: FormField) -> FormField:
    """Nothing is demanded of it when the list is read: the check says what is wrong, with all else
    of its row. A number stays one: spreadsheets spoil them."""
    kind = one.kind if one.kind is FieldKind.PHONE else FieldKind.TEXT
    return one.changed({"required": False, "kind": kind})
