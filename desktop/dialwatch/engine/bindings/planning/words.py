"""Values of bindings in words, for showing what changes."""

from datetime import UTC, datetime
from typing import Any

from dialwatch.calls.form import FieldKind
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.lifetimes import spoken

__all__ = ["changes_of"]

_NOT_KNOWN = "not known"
_LIVES = "lives"


def changes_of(item: Item, given: Given) -> dict[str, tuple[str, str]]:
    """Field → how it is and how it would be. The life stands under `lives`, as what is left of it
    and what there would be; numbers are whole.
    """
    told: dict[str, tuple[str, str]] = {}
    for name, (was, will) in item.delta.items():
        if name in (_LIVES, "ends"):
            told[_LIVES] = (_left(item, given), _until(name, will, given))
        else:
            told[name] = (_said(name, was, given), _said(name, will, given))
    return told


def _left(item: Item, given: Given) -> str:
    target = item.target
    if target is None or target.ends is None:
        return spoken(0) if target is not None and target.endless else _NOT_KNOWN
    return spoken(max(1, (target.ends - given.now) // 1000))


def _until(name: str, will: Any, given: Given) -> str:
    if name == _LIVES:
        return spoken(int(will))
    return f"until {datetime.fromtimestamp(will / 1000, UTC).astimezone(given.zone):%Y-%m-%d %H:%M}"


def _said(name: str, value: object, given: Given) -> str:
    if value is None:
        return _NOT_KNOWN
    field = given.fields.get(name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field is not None and field.kind is FieldKind.CHOICE:
        found = (one.title for one in field.choices if one.value == str(value))
        return next(found, str(value))
    unit = f" {field.unit}" if field is not None and field.unit else ""
    return f"{value}{unit}"
