"""Which fields of an application's forms are asked for in which plan."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding_offer import BIND, IDENTITY, MODIFY, BindingOffer
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.form import FormField
from dialwatch.ui.plan_wish import Course

__all__ = ["columns_of", "fields_of", "titles_of"]

translate = QCoreApplication.translate

_PEOPLE = frozenset({"a", "b", "extension", "binding", "y"})
"""What is another one in each row."""
_LIVES = "lives"


def fields_of(offer: BindingOffer, kind: PlanKind, course: Course, rows: int) -> list[FormField]:
    """What is entered once. `rows`: how many were chosen."""
    if kind is PlanKind.RENEW:
        told = [one for one in offer.form(MODIFY) or offer.form(BIND) if one.name == _LIVES]
        return [one.changed({"required": True}) for one in told]
    if kind is PlanKind.CLEAR and course is Course.SINGLE:
        clears = {
            "required": True,
            "help": translate("Plans", "Every binding of it is taken away."),
        }
        return [one.changed(clears) for one in offer.form(BIND) if one.name == "x"]
    if kind is not PlanKind.BIND:
        return []
    if course is Course.SINGLE:
        return list(offer.form(BIND))
    if course is Course.CHOSEN:
        left = _PEOPLE if rows > 1 else {"binding", "y"}
        told = [one for one in offer.form(MODIFY) if one.name not in {*left, "x"}]
    else:
        told = [one for one in offer.form(BIND) if one.name not in _PEOPLE]
    return [one.changed({"required": False}) for one in told]


def columns_of(offer: BindingOffer, kind: PlanKind) -> tuple[FormField, ...]:
    """What a row of a list may have: nothing is demanded of it before it is checked as a whole."""
    form = offer.form(BIND)
    if kind is PlanKind.CLEAR:
        told = [one for one in form if one.name == "x"]
    elif kind is PlanKind.BIND:
        told = [*form]
    else:
        own = [one for one in form if one.name in IDENTITY]
        lives = [one for one in form if one.name == _LIVES and kind is PlanKind.RENEW]
        told = [*own, _ID, *lives]
    told.sort(key=lambda one: _place(one.name))
    return tuple(one.changed({"required": False}) for one in told)


def titles_of(offer: BindingOffer) -> Mapping[str, str]:
    """How the fields are called."""
    forms: Sequence[FormField] = (*offer.form(MODIFY), *offer.form(BIND))
    return {one.name: one.title for one in forms}


_ID = FormField(name="binding", title="Binding id", longest=64)


def _place(name: str) -> int:
    order = ("x", "a", "b", "extension", "y", "binding")
    return order.index(name) if name in order else len(order)
