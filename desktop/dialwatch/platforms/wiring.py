"""What the wire models of all platforms share: tolerance, other names, records kept verbatim.

A body is read by pydantic straight from its bytes. Where it does not fit, it is read again record
by record, so that one bad record does not lose the others.
"""

import gc
import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    AliasChoices,
    AliasGenerator,
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
)

from dialwatch.calls.errors import BadAnswer, CutOff, WebPage
from dialwatch.calls.number import tidy
from dialwatch.platforms.contract import Aliases

__all__ = [
    "LONGEST_LENGTH",
    "Loose",
    "Pieces",
    "Text",
    "Whole",
    "Wire",
    "address",
    "aliased",
    "caller",
    "clean",
    "cut",
    "fields_of",
    "first_list",
    "loosely",
    "mended",
    "phone",
    "plain",
    "shown",
    "tell_unreadable",
    "undisturbed",
    "without_nul",
    "word",
]

Text = str | None
"""A text; numbers are taken as text too, true and false are not."""

Whole = Annotated[int, Field(strict=True)] | None
"""A whole number, and neither true nor false. Texts and fractions are mended in `mended`."""

LONGEST_LENGTH = 24 * 3600
"""Seconds: no ringing and no talk is longer, and a larger figure is none."""

_LONGEST_WORD = 200
_LONGEST_ADDRESS = 2_048
_LINK = re.compile(r"https?://", re.IGNORECASE)
_NUL = re.compile(rb"(?<!\\)((?:\\\\)*)\\u0000")
_FIRST_KEY = re.compile(rb'\{\s*"(?:[^"\\]|\\.)*"\s*:')
_DIGITS = re.compile(r"[+-]?\d{1,15}", re.ASCII)
_BETWEEN = b", \r\n\t"

M = TypeVar("M", bound="Wire")


class Wire(BaseModel):
    """A record of a platform: every field may be missing, unknown ones are kept."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)


class Loose(BaseModel):
    """An answer whose inside is not known yet."""

    model_config = ConfigDict(extra="allow")


_LOOSE = TypeAdapter(Loose)


def aliased(model: type[M], aliases: Aliases) -> type[M]:
    """The model, its fields read under the contract's names and dumped under the first of them."""
    names = dict(aliases)

    def reads(field: str) -> AliasChoices:
        return AliasChoices(*names.get(field, (field,)))

    def dumps(field: str) -> str:
        return names.get(field, (field,))[0]

    config = ConfigDict(
        alias_generator=AliasGenerator(validation_alias=reads, serialization_alias=dumps)
    )
    return type(model.__name__, (model,), {"model_config": config, "__module__": model.__module__})


@contextmanager
def undisturbed() -> Iterator[None]:
    """No garbage collection while a body is read: it would look at each new value, many times.

    Reading makes no cycles, and takes four times as long with it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def without_nul(body: bytes) -> bytes:
    """The body without escaped NUL characters, which no text of ours may hold."""
    return _NUL.sub(rb"\1", body) if rb"\u0000" in body else body


def tell_unreadable(body: bytes, what: str) -> BadAnswer:
    """Why this body is no JSON object, in a sentence for the user."""
    start = body.lstrip()[:1]
    if not start:
        return CutOff(f"{what}: the answer was empty.")
    if start == b"<":
        return WebPage(f"{what}: a web page came instead of data. Check the account's address.")
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return BadAnswer(f"{what}: the answer is not in UTF-8.")
    if start == b"[":
        return BadAnswer(f"{what}: a bare list came where an object was expected.")
    return BadAnswer(f"{what}: the answer is not whole JSON.")


def loosely(body: bytes, what: str) -> dict[str, Any]:
    """The members of the object in this body. Raises BadAnswer."""
    try:
        return dict(_LOOSE.validate_json(body).model_extra or {})
    except ValidationError as err:
        raise tell_unreadable(body, what) from err


def first_list(told: Mapping[str, Any], paths: Iterable[str]) -> list[Any] | None:
    """The first array found among these dotted paths; None where there is none."""
    for path in paths:
        at: Any = told
        for step in path.split("."):
            at = at.get(step) if isinstance(at, Mapping) else None
        if isinstance(at, list):
            return at
    return None


def mended(record: object, model: type[M], whole: frozenset[str], kept: frozenset[str]) -> M | None:
    """The record as a model, fields that do not fit left out; None where it cannot be used.

    `whole` are the names of whole numbers (a text of digits is taken for one), `kept` the names
    of fields without which the record would say something else.
    """
    if not isinstance(record, dict):
        return None
    told = {name: _as_whole(value) if name in whole else value for name, value in record.items()}
    for _ in range(len(told) + 1):
        try:
            return model.model_validate(told)
        except ValidationError as err:
            wrong = {str(one["loc"][0]) for one in err.errors(include_url=False) if one["loc"]}
            if not wrong or wrong & kept:
                return None
            told = {name: value for name, value in told.items() if name not in wrong}
    return None


def _as_whole(value: object) -> object:
    if isinstance(value, str):
        text = value.strip()
        if not text or text.casefold() == "null":
            return None
        return int(text) if _DIGITS.fullmatch(text) else value
    if isinstance(value, float) and abs(value) < 1e15:
        return round(value)
    return value


@dataclass(frozen=True, slots=True)
class Pieces:
    """A body cut at the borders of its records: `head + b",".join(records) + tail`."""

    head: bytes
    records: list[bytes]
    tail: bytes


def cut(body: bytes, lists: Iterable[str]) -> Pieces | None:
    """The records of the first list of that name, verbatim; None where they cannot be told apart.

    Every record has to begin with the same member, as one program writes them. A nested object
    that begins so too shows itself by a piece that does not end like an object. A record that
    begins otherwise stays with the one before it: who reads the pieces compares the numbers.
    """
    names = b"|".join(re.escape(name.encode()) for name in lists)
    found = re.search(rb'"(?:' + names + rb')"\s*:\s*\[\s*', body)
    key = _FIRST_KEY.match(body, found.end()) if found else None
    if found is None or key is None:
        return None
    token = key.group()
    head, *rest = body[found.end() :].split(token)
    if head:
        return None
    records = [token + piece.rstrip(_BETWEEN) for piece in rest[:-1]]
    if not all(record.endswith(b"}") for record in records):
        return None
    last = _first_object(token + rest[-1])
    if last is None:
        return None
    tail = (token + rest[-1])[len(last) :]
    if tail.lstrip()[:1] != b"]":
        return None
    return Pieces(body[: found.end()], [*records, last], tail)


def _first_object(text: bytes) -> bytes | None:
    try:
        told = text.decode("utf-8")
        _, end = json.JSONDecoder().raw_decode(told)
    except (ValueError, RecursionError):
        return None
    return told[:end].encode()


def clean(word: str | None) -> str:
    """An id or a name: printable, of sane length."""
    if not word:
        return ""
    # Most are printable as they come, and one of a megabyte is not to be gone through by character.
    printable = word if word.isprintable() else "".join(c for c in word if c.isprintable())
    return printable.strip()[:_LONGEST_WORD]


def plain(value: object) -> str:
    """A single value as text; empty for nothing and for what has parts."""
    if value is None or isinstance(value, (dict, list)):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return clean(str(value))


def address(value: object) -> str:
    """A link, whole; empty for anything else, for a link that was cut leads nowhere."""
    text = value.strip() if isinstance(value, str) else ""
    sound = text.isprintable() and len(text) <= _LONGEST_ADDRESS
    return text if sound and _LINK.match(text) else ""


def fields_of(told: Mapping[str, Any], hidden: Container[str] = ()) -> dict[str, str]:
    """The plain values of a record under its own names. Of a link only the host is told: whoever
    knows it can hear the recording behind it."""
    return {
        name: _host(text) if _LINK.match(text) else text
        for name, value in told.items()
        if name not in hidden and (text := plain(value))
    }


def _host(link: str) -> str:
    try:
        return f"{urlsplit(link).hostname or 'link'}/…"
    except ValueError:  # brackets that are no address
        return "link/…"


def shown(told: object) -> dict[str, str]:
    """Names and values of an object, those with parts as JSON."""
    if not isinstance(told, dict):
        return {}
    return {
        clean(name): plain(value) or (_as_json(value) if value else "")
        for name, value in told.items()
    }


def _as_json(value: object) -> str:
    return clean(json.dumps(value, ensure_ascii=False))


word = lru_cache(maxsize=8192)(clean)
"""`clean` for words that come again and again: labels, lines, robots."""


def phone(text: str | None) -> str:
    """A number as the platform wrote it, printable."""
    if not text:
        return ""
    if text.isascii() and text.isprintable() and len(text) <= 32 and " " not in text:
        return text
    return tidy(text)


caller = lru_cache(maxsize=8192)(phone)
"""`phone` for the few numbers that are shown as callers."""
