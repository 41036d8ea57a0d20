"""The characters that Blu refuses in every input (vendors/blu.md 1)."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

__all__ = ["refused_character"]

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
_BEYOND = 0xFFFF
_PLAIN = re.compile(r"[\t\n\x20-\x7e\u00c0-\u024f]*")
"""Latin letters and what stands on every keyboard: most texts need no second look."""


def refused_character(value: Any) -> str:
    """The first refused character in this value or its parts, as it is told to the user.

    The page names “emoji and similar”; which those are is our reading: above U+FFFF, symbols of
    the category So, variation selectors, joiners, control characters but tab and line feed.
    """
    if _is_plain(value):
        return ""
    if isinstance(value, str):
        return next((_named(c) for c in value if _is_refused(c)), "")
    if isinstance(value, Mapping):
        parts = [*value.keys(), *value.values()]
    else:
        parts = list(value) if isinstance(value, list) else []
    return next((found for part in parts if (found := refused_character(part))), "")


def _is_plain(value: Any) -> bool:
    """Sure to hold none: lists have a hundred thousand rows, and hardly one of them does."""
    text = value if isinstance(value, str) else repr(value)
    escaped = text is not value and "\\" in text  # what cannot be printed hides behind it
    return not escaped and _PLAIN.fullmatch(text) is not None


def _is_refused(c: str) -> bool:
    category = unicodedata.category(c)
    control = category == "Cc" and c not in "\t\n"
    return ord(c) > _BEYOND or category == "So" or control or c in _JOINERS


def _named(c: str) -> str:
    shown = f"“{c}” " if c.isprintable() else ""
    return f"{shown}({unicodedata.name(c, 'a control character').lower()})"
