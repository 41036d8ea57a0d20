"""What of an action's values may be written down: how it was asked, not whom it was about."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from dialwatch.calls.number import masked

__all__ = ["masked_values", "masked_words"]

_HIDDEN = "•••"
_WHOLE = 5
"""Entries of a list that are all written down."""
_SHOWN = 3
"""Entries of a longer list that are written down; of the others, their number."""
_LONGEST = 80
_SECRET = re.compile(r"(?i)secret|key|token|passw|sign|nonce|authorization")
_PERSONAL = frozenset({"name", "variables", "business", "user_data", "more"})
"""Fields that may name or describe a person, or hold what nobody foresaw."""
_PHONE = re.compile(r"\+?[\d*]{6,}")
_RUN = re.compile(r"\+?\(?\d(?:[\s().\u00a0\u2011-]{0,2}[\d*]){6,}")
_LINK = re.compile(r"(?i)https?://\S+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d)?")


def masked_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as an audit line may hold them.

    Numbers keep their first 3 and last 2 digits; of a list longer than 5, its first 3 entries
    and how many there are; of persons' names and variables, only how many; of an address, its
    host; of secrets, nothing.
    """
    return {_text(str(name)): _of(str(name), value) for name, value in values.items()}


def _of(name: str, value: Any) -> Any:
    if _SECRET.search(name):
        return _HIDDEN
    if name.casefold() in _PERSONAL:
        return _counted(value)
    if isinstance(value, Mapping):
        return masked_values(value)
    if isinstance(value, bytes | bytearray):
        return f"{len(value)} bytes"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _listed(name, value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if abs(value) < 10**8 else masked(str(value))
    return _text(str(value))


def _listed(name: str, values: Sequence[Any]) -> list[Any]:
    if len(values) <= _WHOLE:
        return [_of(name, one) for one in values]
    return [*(_of(name, one) for one in values[:_SHOWN]), f"… {len(values)} in all"]


def _counted(value: Any) -> str:
    if isinstance(value, Mapping):
        return f"{len(value)} values"
    return "given" if value else ""


def masked_words(text: str) -> str:
    """The whole text with what could be a phone number masked; of an address, its host."""
    if _MOMENT.fullmatch(text):
        return text
    if _PHONE.fullmatch(text):
        return masked(text)
    text = _LINK.sub(lambda found: f"{_host(found[0])}/…", text)
    return _RUN.sub(lambda found: masked(found[0]), text)


def _text(text: str) -> str:
    return masked_words(text)[:_LONGEST]


def _host(link: str) -> str:
    try:
        return urlsplit(link).hostname or "link"
    except ValueError:  # brackets that are no address
        return "link"
