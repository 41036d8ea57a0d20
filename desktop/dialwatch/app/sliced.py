"""Reads large JSON in slices: ten thousand entries at once would hold up the window."""

import asyncio
from collections.abc import Iterator, Sequence
from json import JSONDecoder
from json.decoder import WHITESPACE  # type: ignore[attr-defined]
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.account import Told
from dialwatch.calls.errors import BadAnswer

__all__ = ["read_sliced", "read_told"]

translate = QCoreApplication.translate

T = TypeVar("T", bound=Told)

_SLICE = 400
"""Items of a list that are read in one turn: some 3 ms."""

_decode = JSONDecoder().raw_decode


async def read_sliced(body: bytes) -> dict[str, Any]:
    """The object in this body; its lists are read bit by bit. Raises ValueError."""
    found: dict[str, Any] = {}
    for count, (name, value, is_item) in enumerate(_parts(body.decode()), start=1):
        if is_item:
            found[name].append(value)
        else:
            found[name] = value
        if count % _SLICE == 0:
            await asyncio.sleep(0)
    return found


async def read_told(kind: type[T], told: object) -> Sequence[T]:
    """The values in a list of what they tell, a turn of the loop for each few hundred. Raises
    BadAnswer."""
    if not isinstance(told, list):
        raise BadAnswer(translate("Desk", "The engine's answer cannot be understood."))
    found: list[T] = []
    try:
        for at in range(0, len(told), _SLICE):
            found += map(kind.of, told[at : at + _SLICE])
            await asyncio.sleep(0)
    except ValueError as error:
        raise BadAnswer(translate("Desk", "The engine's answer cannot be understood.")) from error
    return found


def _parts(text: str) -> Iterator[tuple[str, Any, bool]]:
    """(field, value, False) for each field, its list empty; (field, item, True) for each item."""
    at = _after(text, 0, "{")
    while text[at : at + 1] != "}":
        name, at = _decode(text, at)
        at = _after(text, at, ":")
        if text[at : at + 1] == "[":
            yield name, [], False
            at = _after(text, at, "[")
            while text[at : at + 1] != "]":
                value, at = _decode(text, at)
                yield name, value, True
                at = _next(text, at, "]")
            at = _next(text, at + 1, "}")
        else:
            value, at = _decode(text, at)
            yield name, value, False
            at = _next(text, at, "}")


def _after(text: str, at: int, sign: str) -> int:
    """The place of what stands behind this sign."""
    at = WHITESPACE.match(text, at).end()
    if text[at : at + 1] != sign:
        raise ValueError(f"{sign!r} was expected at character {at}")
    return int(WHITESPACE.match(text, at + 1).end())


def _next(text: str, at: int, end: str) -> int:
    """The place of the next part, or of the sign that ends them."""
    at = WHITESPACE.match(text, at).end()
    return at if text[at : at + 1] == end else _after(text, at, ",")
