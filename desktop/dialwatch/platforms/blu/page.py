"""Reading one page of Blu's results: what was seen before is recognised by its bytes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from pydantic import ValidationError
from pydantic_core import to_json

from dialwatch.calls.call import CallSeen
from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.blu.translate import Ask, Translator
from dialwatch.platforms.blu.wire import Record, models
from dialwatch.platforms.contract import Aliases
from dialwatch.platforms.wiring import (
    cut,
    first_list,
    loosely,
    mended,
    undisturbed,
    without_nul,
)

__all__ = ["Page", "Refusal", "read_page"]

_WHAT = "Dial results"
_LOST = "{n} dial results do not fit what is known of Blu; they wait for the next reading."
_KEPT = ("call_id", "id", "mobile", "start_time", "answer_time", "detection", "task_id")
"""Fields without which a call would say something else."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The body says that the question was refused."""

    code: str
    message: str


@dataclass(slots=True)
class Page:
    """One page, in the platform's order."""

    keys: list[str] = field(default_factory=list)
    """Of all records on it, known ones included."""
    calls: list[CallSeen] = field(default_factory=list)
    """Of records that were not known."""
    marks: dict[bytes, str] = field(default_factory=dict)
    """Hash of the bytes of those records → their key."""
    left_out: list[bytes] = field(default_factory=list)
    """Hashes of records that could not be used."""
    rows: int = 0
    has_ids: bool = False
    oddities: list[str] = field(default_factory=list)


def read_page(
    body: bytes, ask: Ask, known: Mapping[bytes, str], success: str, *, has_ids: bool
) -> Page | Refusal:
    """The page in this body. `known`: hash of a record's bytes → its key. Raises BadAnswer."""
    with undisturbed():
        return _read(without_nul(body), ask, known, success, has_ids=has_ids)


def _read(
    body: bytes, ask: Ask, known: Mapping[bytes, str], success: str, *, has_ids: bool
) -> Page | Refusal:
    places = _names(ask.fields, "answer", "list")
    pieces = cut(body, dict.fromkeys(place.rpartition(".")[2] for place in places))
    told = loosely(pieces.head + pieces.tail if pieces else body, _WHAT)
    code = "" if told.get("code") is None else str(told["code"]).strip()
    if code != success:
        return Refusal(code, str(told.get("message") or ""))
    rows = first_list(told, places)
    if pieces and rows:  # the list that counts is another one than the one that was cut
        told, pieces = loosely(body, _WHAT), None
        rows = first_list(told, places)
    if rows is None:
        raise BadAnswer(f"{_WHAT}: the answer holds no list.")
    records = _records(pieces.records if pieces else [to_json(row) for row in rows], ask, known)
    page = _translated(records, ask, has_ids=has_ids)
    count = _count(told, _names(ask.fields, "answer", "count"))
    if count is not None and count != page.rows:
        page.oddities.append("A page holds another number of dial results than it says.")
    return page


@dataclass(frozen=True, slots=True)
class _Row:
    """A record: known by its key, or with its model, or unfit without either."""

    mark: bytes
    raw: bytes
    key: str = ""
    record: Record | None = None


def _records(raws: list[bytes], ask: Ask, known: Mapping[bytes, str]) -> list[_Row]:
    marks = [blake2b(raw, digest_size=8).digest() for raw in raws]
    fresh = [raw for raw, mark in zip(raws, marks, strict=True) if mark not in known]
    read = iter(_models_of(fresh, ask))
    return [
        _Row(mark, raw, known[mark]) if mark in known else _Row(mark, raw, "", next(read))
        for raw, mark in zip(raws, marks, strict=True)
    ]


def _models_of(raws: list[bytes], ask: Ask) -> list[Record | None]:
    wire = models(ask.fields)
    try:
        read: list[Record | None] = wire.list.validate_json(b"[" + b",".join(raws) + b"]")
    except ValidationError:
        pass
    else:
        if len(read) == len(raws):
            return read
    whole = frozenset(_names(ask.fields, "record", "duration"))
    kept = frozenset(name for one in _KEPT for name in _names(ask.fields, "record", one))
    return [mended(_loose(raw), wire.record, whole, kept) for raw in raws]


def _loose(raw: bytes) -> object:
    try:
        return loosely(raw, _WHAT)
    except BadAnswer:
        return None


def _translated(rows: list[_Row], ask: Ask, *, has_ids: bool) -> Page:
    has_ids = has_ids or any(row.record and row.record.call_id for row in rows)
    translator = Translator(ask, has_ids=has_ids)
    page = Page(rows=len(rows), has_ids=has_ids)
    unfit = 0
    for row in rows:
        key = row.key
        if row.record is not None:
            call = translator.call(row.record, row.raw)
            if call is not None:
                key = page.marks[row.mark] = call.key
                page.calls.append(call)
        elif not key:
            unfit += 1
        if key:
            page.keys.append(key)
        else:
            page.left_out.append(row.mark)
    page.oddities = ([_LOST.format(n=unfit)] if unfit else []) + translator.oddities
    return page


def _count(told: Mapping[str, Any], places: list[str]) -> int | None:
    for place in places:
        at: Any = told
        for step in place.split("."):
            at = at.get(step) if isinstance(at, Mapping) else None
        if isinstance(at, int) and not isinstance(at, bool):
            return at
    return None


def _names(fields: tuple[tuple[str, Aliases], ...], record: str, field_: str) -> list[str]:
    return list(dict(dict(fields).get(record, ())).get(field_, (field_,)))
