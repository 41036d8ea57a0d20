"""Reading the answer to `detail`: the whole list of a task in one body, up to tens of thousands.

What has not changed since the last reading is recognised by the hash of its bytes and not read
again; a worker process can do all of it.
"""

from collections import Counter
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from pydantic import ValidationError
from pydantic_core import to_json

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.airudder.translate import (
    CREATED,
    DONE,
    OTHER,
    PENDING,
    Ask,
    Translator,
    campaign_seen,
)
from dialwatch.platforms.airudder.wire import Detail, Redial, Task, detail_lists, models
from dialwatch.platforms.contract import Aliases
from dialwatch.platforms.port import Memory, Reading
from dialwatch.platforms.times import LocalTimes
from dialwatch.platforms.wiring import (
    Pieces,
    cut,
    first_list,
    loosely,
    mended,
    tell_unreadable,
    undisturbed,
    without_nul,
)

__all__ = ["Known", "Refusal", "read_details", "rows_and_header"]

_WHAT = "Task details"
_WHOLE = ("duration", "call_times", "ring_time", "talk_round")
_KEPT = (
    "id",
    "call_id",
    "result",
    "ring_type",
    "duration",
    "talk_round",
    "call_times",
    "call_start_time",
    "call_end_time",
    "ring_time",
    "redail_call",
)
"""Fields without which a call would say something else."""


_LOST = (
    "Records that cannot be read: {n}. The others are shown; these wait for the next reading. "
    "If it lasts, tell AI Rudder."
)
_PATIENCE = 15 * 60_000
"""Milliseconds for which a record that does not fit keeps a reading from being complete."""
_CHUNK = 256


@dataclass(frozen=True, slots=True)
class Known(Memory):
    """What an answer looked like: enough to tell what is new in the next one."""

    digest: str
    states: dict[bytes, int]
    """Hash of a detail's bytes → where its number stands. Empty where it could not be cut."""
    left_out: dict[bytes, int]
    """Hash of a detail that could not be used → when it was first met."""
    counts: Counter[int]
    has_ids: bool
    entries_exact: bool
    campaigns: list[CampaignSeen] = field(default_factory=list)
    oddities: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Refusal:
    """The body says that the question was refused."""

    code: str
    message: str


@dataclass(slots=True)
class _Parsed:
    """An answer as models: the details to be translated, each with its bytes."""

    code: str = ""
    message: str = ""
    task: Task | None = None
    details: list[tuple[Detail, bytes]] = field(default_factory=list)
    settled: list[tuple[bytes, int]] = field(default_factory=list)
    """Details that are as they were."""
    unfit: list[bytes] = field(default_factory=list)
    has_list: bool = True


def read_details(body: bytes, ask: Ask, known: Known | None, success: str) -> Reading | Refusal:
    """The calls in this body that `known` does not hold yet. Raises BadAnswer."""
    digest = blake2b(body, digest_size=16).hexdigest()
    if known is not None and known.digest == digest:
        return _reading(known, [], ask.seen_at, unchanged=True)
    with undisturbed():
        return _read(body, digest, ask, known, success)


def _read(
    body: bytes, digest: str, ask: Ask, known: Known | None, success: str
) -> Reading | Refusal:
    parsed = _parsed(without_nul(body), known, ask)
    if parsed.code != success:
        return Refusal(parsed.code, parsed.message)
    if not parsed.has_list:
        raise BadAnswer(f"{_WHAT}: the answer holds no list.")
    calls, fresh = _translated(parsed, digest, known, ask)
    return _reading(fresh, calls, ask.seen_at)


def _reading(known: Known, calls: list[CallSeen], now: int, *, unchanged: bool = False) -> Reading:
    return Reading(
        campaigns=known.campaigns,
        calls=calls,
        entries=sum(known.counts.values()),
        entries_exact=known.entries_exact,
        entries_done=known.counts[DONE],
        in_progress=known.counts[PENDING],
        complete=all(now - since >= _PATIENCE for since in known.left_out.values()),
        unchanged=unchanged,
        oddities=known.oddities,
        digest=known.digest,
        memory=known,
    )


def _mark(raw: bytes) -> bytes:
    return blake2b(raw, digest_size=8).digest()


def _parsed(body: bytes, known: Known | None, ask: Ask) -> _Parsed:
    pieces = cut(body, detail_lists(ask.fields))
    settled: list[tuple[bytes, int]] = []
    part = body
    if pieces and known and known.states:
        fresh: list[bytes] = []
        for raw in pieces.records:
            mark = _mark(raw)
            state = known.states.get(mark)
            if state is None:
                fresh.append(raw)
            else:
                settled.append((mark, state))
        pieces = Pieces(pieces.head, fresh, pieces.tail)
        part = b"".join((pieces.head, b",".join(fresh), pieces.tail))
    try:
        answer: Any = models(ask.fields).details.validate_json(part)
    except ValidationError as err:
        if any(one["type"] == "json_invalid" for one in err.errors(include_url=False)[:1]):
            raise tell_unreadable(body, _WHAT) from err
        parsed = _chunkwise(pieces, settled, ask) if pieces else None
        return parsed or _one_by_one(body, ask)
    details = answer.data.details if answer.data else None
    if details is None or (pieces and len(pieces.records) != len(details)):
        return _one_by_one(body, ask)
    raws = pieces.records if pieces else map(_dumped, details)
    return _Parsed(
        code="" if answer.code is None else str(answer.code),
        message=answer.message or answer.status or "",
        task=answer.data,
        details=list(zip(details, raws, strict=True)),
        settled=settled,
    )


def _chunkwise(pieces: Pieces, settled: list[tuple[bytes, int]], ask: Ask) -> _Parsed | None:
    """Where something does not fit: only the records near it are read one by one.

    None where a piece is not one record.
    """
    parsed = _one_by_one(pieces.head + pieces.tail, ask)
    parsed.settled = settled
    adapter = models(ask.fields).list
    mender = _Mender(ask)
    for start in range(0, len(pieces.records), _CHUNK):
        raws = pieces.records[start : start + _CHUNK]
        try:
            details = adapter.validate_json(b"[" + b",".join(raws) + b"]")
        except ValidationError:
            try:
                rows = [loosely(raw, _WHAT) for raw in raws]
            except BadAnswer:
                return None
            for row, raw in zip(rows, raws, strict=True):
                mender.add(parsed, row, raw)
        else:
            if len(details) != len(raws):
                return None
            parsed.details.extend(zip(details, raws, strict=True))
    return parsed


def _one_by_one(body: bytes, ask: Ask) -> _Parsed:
    """The slow way, also for bodies of another shape."""
    told = loosely(body, _WHAT)
    rows, header = rows_and_header(told.get("data"), ask.fields)
    mender = _Mender(ask)
    parsed = _Parsed(
        code="" if told.get("code") is None else str(told["code"]),
        message=str(told.get("message") or told.get("status") or ""),
        task=mender.task(header),
        has_list=rows is not None,
    )
    for row in rows or ():
        mender.add(parsed, row, to_json(row))
    return parsed


def rows_and_header(
    data: object, fields: tuple[tuple[str, Aliases], ...]
) -> tuple[list[Any] | None, dict[str, Any]]:
    """The list of details inside an answer, and what stands beside it; None without a list."""
    if isinstance(data, list):
        return data, {}
    if not isinstance(data, dict):
        return None, {}
    rows = first_list(data, detail_lists(fields))
    if rows is None:
        rows = next((value for value in data.values() if isinstance(value, list)), None)
    return rows, {name: value for name, value in data.items() if value is not rows}


class _Mender:
    """Reads records of which some field does not fit."""

    def __init__(self, ask: Ask) -> None:
        self._fields = {record: dict(aliases) for record, aliases in ask.fields}
        self._wire = models(ask.fields)
        self._whole = self._names("detail", *_WHOLE)
        self._kept = self._names("detail", *_KEPT)
        self._redial_whole = self._names("redial", "ring_time")
        self._redial_kept = self._names("redial", "call_id", "call_start_time", "ring_type")
        self._lists = self._names("detail", "redail_call")

    def _names(self, record: str, *fields: str) -> frozenset[str]:
        """All the vendor's names of these fields."""
        known = self._fields.get(record, {})
        return frozenset(name for field in fields for name in known.get(field, (field,)))

    def task(self, header: dict[str, Any]) -> Task | None:
        """The header of a task."""
        whole = self._names("task", "repeat_interval", "repeat_number")
        return mended(header, self._wire.task, whole, frozenset())

    def add(self, parsed: _Parsed, row: object, raw: bytes) -> None:
        """Put the record where it belongs: among the details, or among those that do not fit."""
        detail = self._detail(row)
        if detail is None:
            parsed.unfit.append(raw)
        else:
            parsed.details.append((detail, raw))

    def _detail(self, row: object) -> Detail | None:
        if isinstance(row, dict):
            row = dict(row)
            for name in self._lists & row.keys():
                redials = self._redials(row[name])
                if redials is None:
                    return None
                row[name] = redials
        return mended(row, self._wire.detail, self._whole, self._kept)

    def _redials(self, told: object) -> list[Redial] | None:
        if told is None:
            return []
        if not isinstance(told, list):
            return None
        redials = [
            mended(one, self._wire.redial, self._redial_whole, self._redial_kept) for one in told
        ]
        sound = [redial for redial in redials if redial is not None]
        return sound if len(sound) == len(told) else None


def _translated(
    parsed: _Parsed, digest: str, known: Known | None, ask: Ask
) -> tuple[list[CallSeen], Known]:
    has_ids = bool(known and known.has_ids) or any(d.call_id for d, _ in parsed.details)
    translator = Translator(ask, parsed.task, has_ids=has_ids)
    calls: list[CallSeen] = []
    states = dict(parsed.settled)
    counts = Counter(state for _, state in parsed.settled)
    left_out = [_mark(raw) for raw in parsed.unfit]
    for detail, raw in parsed.details:
        state = translator.state(detail)
        if state is None:
            left_out.append(_mark(raw))
            continue
        counts[state] += 1
        states[_mark(raw)] = state
        if state >= DONE:
            translator.add_calls(calls, detail, raw, _dumped)
    counts[CREATED] += len(left_out)
    seen = None
    if parsed.task is not None:
        seen = campaign_seen(parsed.task, ask, LocalTimes(ask.zone, ask.latest))
    since = known.left_out if known else {}
    lost = [_LOST.format(n=len(parsed.unfit))] if parsed.unfit else []
    return calls, Known(
        digest,
        states,
        {mark: since.get(mark, ask.seen_at) for mark in left_out},
        counts,
        has_ids,
        # Numbers that wait for a redial are not listed, so a total is exact before the first
        # dial and after the last.
        entries_exact=counts[DONE] + counts[PENDING] + counts[OTHER] == 0
        or (seen is not None and seen.status.over),
        campaigns=[seen] if seen is not None else [],
        oddities=lost + translator.oddities,
    )


def _dumped(record: Detail | Redial) -> bytes:
    """The record in the vendor's names, from its model."""
    return record.__pydantic_serializer__.to_json(record, by_alias=True, exclude_unset=True)
