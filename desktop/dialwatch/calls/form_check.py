"""Values held against their form, before anything is sent."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField

__all__ = ["checked"]

_MOMENT = "%Y-%m-%d %H:%M:%S"
_PHONE = re.compile(r"\+?[0-9*]{3,31}", re.ASCII)
_SEPARATORS = str.maketrans("", "", " -().\u00a0\u2011")
_WHOLE = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_TRUE, _FALSE = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})
_LONGEST_TEXT = 4096
"""Characters of a text for which no limit is stated."""
_MOST_NAMED = 3
"""Entries of a list whose faults are told one by one."""


def checked(fields: Sequence[FormField], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as their fields want them: whole numbers as int, flags as bool, the rest text.

    Empty ones are left out. Raises BadInput, naming the field and its range; every fault that was
    found is named, so that a form is not refused one field at a time.
    """
    known = {field.name for field in fields}
    faults = [f"“{name}” is no field of this form." for name in values if name not in known]
    sound: dict[str, Any] = {}
    for field in fields:
        given = values.get(field.name)
        if _is_empty(given):
            if field.required:
                faults.append(f"{field.title}: is needed.")
            continue
        try:
            sound[field.name] = _CHECKS[field.kind](field, given)
        except BadInput as err:
            faults.append(f"{field.title}: {err}")
    if faults:
        raise BadInput("\n".join(faults))
    return sound


def _is_empty(given: object) -> bool:
    if isinstance(given, str):
        return not given or given.isspace()
    return given is None or (isinstance(given, list | dict | tuple) and not given)


def _text(field: FormField, given: object) -> str:
    if isinstance(given, bool) or not isinstance(given, (str, int)):
        raise BadInput("must be a text.")
    text = str(given).strip()
    longest = field.longest or _LONGEST_TEXT
    if not field.shortest <= len(text) <= longest:
        if field.shortest:
            many = f"must have {field.shortest} to {longest} characters, and has {len(text)}."
            raise BadInput(many)
        raise BadInput(f"must have at most {longest} characters, and has {len(text)}.")
    if not text.isprintable() and any(not c.isprintable() and c not in "\t\n" for c in text):
        raise BadInput("holds a control character. Delete it or type the text anew.")
    if bad := next((c for c in field.forbidden if c in text), ""):
        raise BadInput(f"must not hold “{bad}”.")
    return text


def _whole(field: FormField, given: object) -> int:
    if isinstance(given, bool) or not _WHOLE.fullmatch(str(given).strip()):
        raise BadInput(f"must be a whole number{_range(field)}.")
    value = int(str(given).strip())
    if (field.least is not None and value < field.least) or (
        field.most is not None and value > field.most
    ):
        raise BadInput(f"must be{_range(field)}; {value} is not.")
    return value


def _range(field: FormField) -> str:
    unit = f" {field.unit}" if field.unit else ""
    match field.least, field.most:
        case int(low), int(high):
            return f" from {low} to {high}{unit}"
        case int(low), None:
            return f" of at least {low}{unit}"
        case None, int(high):
            return f" of at most {high}{unit}"
    return unit


def _phone(field: FormField, given: object) -> str:
    text = _text(field, str(given).translate(_SEPARATORS))
    if not _PHONE.fullmatch(text):
        raise BadInput("is no phone number: digits, with a plus sign before them or none.")
    return text


def _choice(field: FormField, given: object) -> str:
    text = str(given).strip()
    if text not in {choice.value for choice in field.choices}:
        told = ", ".join(f"“{choice.value}” ({choice.title})" for choice in field.choices)
        raise BadInput(f"must be one of {told}.")
    return text


def _flag(field: FormField, given: object) -> bool:
    del field
    if isinstance(given, bool):
        return given
    word = str(given).strip().casefold()
    if word not in _TRUE | _FALSE:
        raise BadInput("must be true or false.")
    return word in _TRUE


def _moment(field: FormField, given: object) -> str:
    text = _text(field, given).replace("T", " ")
    text += ":00" if text.count(":") == 1 else ""
    try:
        return datetime.strptime(text, _MOMENT).strftime(_MOMENT)  # noqa: DTZ007 - the account's own
    except ValueError:
        raise BadInput("must be a day and a time, like 2027-01-31 09:00:00.") from None


def _names(field: FormField, given: object) -> dict[str, str]:
    if not isinstance(given, Mapping):
        raise BadInput("must be names with values.")
    told: dict[str, str] = {}
    for name, value in given.items():
        if not isinstance(value, (str, int, float, bool)) or not str(name).strip():
            raise BadInput(f"the value of “{name}” must be a single text or number.")
        told[str(name).strip()] = _text(field, str(value)) if str(value) else ""
    return told


def _list(field: FormField, given: object) -> list[dict[str, Any]]:
    if not isinstance(given, Sequence) or isinstance(given, str):
        raise BadInput("must be a list.")
    if field.most is not None and len(given) > field.most:
        raise BadInput(f"may hold at most {field.most:,} entries, and holds {len(given):,}.")
    entries: list[dict[str, Any]] = []
    faults: list[str] = []
    for number, entry in enumerate(given, start=1):
        try:
            entries.append(checked(field.columns, entry if isinstance(entry, Mapping) else {}))
        except BadInput as err:
            faults.append(f"entry {number}: {' '.join(str(err).splitlines())}")
    if faults:
        more = len(faults) - _MOST_NAMED
        rest = f" {more:,} more entries do not fit." if more > 0 else ""
        raise BadInput(" ".join(faults[:_MOST_NAMED]) + rest)
    return entries


_CHECKS = {
    FieldKind.TEXT: _text,
    FieldKind.WHOLE: _whole,
    FieldKind.PHONE: _phone,
    FieldKind.CHOICE: _choice,
    FieldKind.FLAG: _flag,
    FieldKind.MOMENT: _moment,
    FieldKind.LIST: _list,
    FieldKind.NAMES: _names,
}
