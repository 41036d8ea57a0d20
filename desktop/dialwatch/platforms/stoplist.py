"""Whom not to call: what a pre-dial question is looked up in. Read from the receiver's thread."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from dialwatch.calls.number import matching

__all__ = ["SHORTEST_NUMBER", "Stops", "stop_key", "values_of"]

SHORTEST_NUMBER = 7
"""Digits below which a text is no number."""
_DEEPEST = 3


class Stops(Protocol):
    """The list of an account; answers at once, from any thread."""

    def holds(self, keys: Iterable[str]) -> bool:
        """Whether one of these is on it; each as `stop_key` gives it. Raises StoreError where the
        list cannot be read."""


def stop_key(text: str) -> str:
    """The form in which entries are compared.

    A number by its digits, without signs between them and without the zeros or the plus sign in
    front, because platforms write one number in several ways; anything else as it is, without
    regard to case.
    """
    text = text.strip()
    digits = matching(text)
    if len(digits) >= SHORTEST_NUMBER and all(c.isdigit() or c in "+-(). /" for c in text):
        return digits.lstrip("0")
    return text.casefold()


def values_of(told: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """The single values in a question, as `stop_key` gives them: those under these names, or all
    where none is named. Objects inside are looked through too."""
    wanted = frozenset(name.casefold() for name in names)
    found: list[str] = []
    _collect(told, wanted, found, 0)
    return found


def _collect(told: Mapping[str, Any], wanted: frozenset[str], found: list[str], deep: int) -> None:
    for name, value in told.items():
        if isinstance(value, Mapping):
            if deep < _DEEPEST:
                _collect(value, wanted, found, deep + 1)
        elif (not wanted or name.casefold() in wanted) and not isinstance(value, (bool, list)):
            key = stop_key(str(value)) if value is not None else ""
            if key:
                found.append(key)
