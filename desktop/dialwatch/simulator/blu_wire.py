"""How Blu's interfaces are asked and answered: codes, and which characters may come in.

Source: vendors/blu.md 1, 3, 4.2. Confirmed: `code` and `message`, 2000 for a cancelled call, no
emoji or similar special characters in any input. Unconfirmed [U] here: 2000 elsewhere, HTTP 200
with a code of ours for a refusal, what exactly counts as a special character, and that texts of
`extVars` and `callVars` are looked into.
"""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from starlette.responses import Response

from dialwatch.simulator.wire import json_answer

__all__ = [
    "EXPIRED",
    "PARAMETER",
    "SIGN",
    "TOO_LATE",
    "UNKNOWN",
    "Refused",
    "inner",
    "refuse_specials",
    "success",
]

SIGN, PARAMETER, EXPIRED, UNKNOWN, TOO_LATE = 4001, 4002, 4003, 4004, 4005
"""Our codes of refusal; no client may rely on them."""

_JOINER = "\u200d"
_SELECTORS = range(0xFE00, 0xFE10)


class Refused(Exception):
    """A request that is not granted: a code, and why."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code

    def answer(self) -> Response:
        return json_answer({"code": self.code, "message": str(self)})


def success(data: Mapping[str, Any] | None = None) -> Response:
    """A granted request's answer."""
    more = {} if data is None else {"data": data}
    return json_answer({"code": 2000, "message": "success", **more})


def inner(value: object) -> dict[str, Any]:
    """The object in a member that holds JSON as text, or the object itself; nothing for null.
    Raises Refused."""
    told: object = value or {}
    if isinstance(told, str):
        try:
            told = json.loads(told)
        except ValueError:
            told = None
    if not isinstance(told, dict):
        raise Refused(PARAMETER, "extVars and callVars hold a JSON object")
    return told


def refuse_specials(value: object) -> None:
    """Raise Refused when a text in there, at any depth, holds a special character."""
    for text in _texts(value):
        if any(_special(letter) for letter in text):
            raise Refused(PARAMETER, "emoji and control characters are not allowed")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield name
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _special(letter: str) -> bool:
    if letter in "\t\n":
        return False
    return (
        ord(letter) > 0xFFFF
        or letter == _JOINER
        or ord(letter) in _SELECTORS
        or unicodedata.category(letter) in ("So", "Cc", "Cs")
    )
