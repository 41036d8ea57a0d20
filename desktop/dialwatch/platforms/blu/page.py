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
_LOST = (
    "Dial results that cannot be read: {n}. The others are shown; these wait for the next reading. "
    "If it lasts, tell Blu."
)
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
    records = None
    if pieces and first_list(told, places) == []:  # the list that was cut is the one that counts
        records = _records(pieces.records, ask, known)
    if records is None:
        told = loosely(body, _WHAT)
        rows = first_list(told, places)
        if rows is None:
            raise BadAnswer(f"{_WHAT}: the answer holds no list.")
        records = _one_by_one(rows, ask, known)
    page = _translated(records, ask, has_ids=has_ids)
    count = _count(told, _names(ask.fields, "answer", "count"))
    if count is not None and count != page.rows:
        page.oddities.append(
            "A page holds another number of dial results than it says. All that came are shown."
        )
    return page


@dataclass(frozen=True, slots=True)
class _Row:
    """A record: known by its key, or with its model, or unfit without either."""

    mark: bytes
    raw: bytes
    key: str = ""
    record: Record | None = None


def _records(raws: list[bytes], ask: Ask, known: Mapping[bytes, str]) -> list[_Row] | None:
    """The records in these pieces; None where a piece is not one record."""
    marks = [_mark(raw) for raw in raws]
    fresh = [raw for raw, mark in zip(raws, marks, strict=True) if mark not in known]
    read: list[Record | None]
    try:
        read = models(ask.fields).list.validate_json(b"[" + b",".join(fresh) + b"]")
    except ValidationError:
        try:
            read = [_mended(loosely(raw, _WHAT), ask) for raw in fresh]
        except BadAnswer:
            return None
    if len(read) != len(fresh):
        return None
    left = iter(read)
    return [
        _Row(mark, raw, known[mark]) if mark in known else _Row(mark, raw, "", next(left))
        for raw, mark in zip(raws, marks, strict=True)
    ]


def _one_by_one(rows: list[Any], ask: Ask, known: Mapping[bytes, str]) -> list[_Row]:
    """The slow way, for pages whose records cannot be told apart in their bytes."""
    raws = [to_json(row) for row in rows]
    marks = [_mark(raw) for raw in raws]
    return [
        _Row(mark, raw, known[mark]) if mark in known else _Row(mark, raw, "", _mended(row, ask))
        for row, raw, mark in zip(rows, raws, marks, strict=True)
    ]


def _mark(raw: bytes) -> bytes:
    return blake2b(raw, digest_size=8).digest()


def _mended(row: object, ask: Ask) -> Record | None:
    whole = frozenset(_names(ask.fields, "record", "duration"))
    kept = frozenset(name for one in _KEPT for name in _names(ask.fields, "record", one))
    return mended(row, models(ask.fields).record, whole, kept)


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
