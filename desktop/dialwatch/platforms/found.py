"""From an answer to a finding: the fields that the contract knows first, then all others."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from dialwatch.calls.finding import CellKind, Column, Fact, Finding
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.spec import Reads
from dialwatch.platforms.wiring import address, first_list, plain, shown

__all__ = ["at_path", "finding", "title_of"]

_MOST_ROWS = 10_000
"""Rows of an answer that are told; more are counted."""
_WORDS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_PHONE_LIKE = re.compile(r"\+\d{7,15}|0\d{8,12}", re.ASCII)
_LINK_LIKE = re.compile(r"https?://", re.IGNORECASE)
_ID_LIKE = re.compile(r"(?:^|_)ids?$|I[dD]s?$|^(?:robot_)?hash$")
_TIME_LIKE = re.compile(r"(?:_time|_at|Time)$")


def finding(data: Any, reads: Reads, contract: Contract) -> Finding:
    """What stands in `data`, the inside of an answer. Tolerant: nothing here is required."""
    told = data if isinstance(data, Mapping) else {}
    rows = _rows(data, reads)
    names = dict(contract.fields.get(reads.rows, ()))
    columns, cells = _table(rows[:_MOST_ROWS], names, reads.kinds)
    total = next(
        (n for path in reads.total if (n := _count(at_path(told, path))) is not None), None
    )
    if total is None and len(rows) > _MOST_ROWS:
        total = len(rows)
    return Finding(
        facts=tuple(_facts(told, dict(contract.fields.get(reads.facts, ())), reads)),
        columns=columns,
        rows=cells,
        total=total,
        cursor=next((text for path in reads.cursor if (text := plain(at_path(told, path)))), ""),
    )


def at_path(told: Any, path: str) -> Any:
    """What stands at this dotted path; None where nothing does."""
    for step in path.split("."):
        told = told.get(step) if isinstance(told, Mapping) else None
    return told


def title_of(name: str) -> str:
    """A heading from a field's name: `call_start_time` and `CallStartTime` → Call start time."""
    words = [word if word.isupper() else word.lower() for word in _WORDS.findall(name)]
    text = " ".join(words) or name
    return text[:1].upper() + text[1:]


def _rows(data: Any, reads: Reads) -> list[Any]:
    if not (reads.rows or reads.lists):
        return []
    if isinstance(data, list):
        return data
    if not isinstance(data, Mapping):
        return []
    found = first_list(data, reads.lists)
    if found is None:
        found = next((value for value in data.values() if isinstance(value, list)), None)
    if found is None:
        return [data] if data and reads.rows and not reads.facts else []
    return found


def _table(
    rows: list[Any], names: Mapping[str, tuple[str, ...]], kinds: Mapping[str, CellKind]
) -> tuple[tuple[Column, ...], tuple[tuple[str, ...], ...]]:
    records = [row if isinstance(row, Mapping) else {"value": row} for row in rows]
    ours = {theirs: name for name, spelled in names.items() for theirs in spelled}
    present = {key for record in records for key in record}
    known = [name for name, spelled in names.items() if present.intersection(spelled)]
    strange = list(dict.fromkeys(key for record in records for key in record if key not in ours))
    columns = [Column(name=one, title=title_of(one), kind=kinds.get(one) or _kind_of_name(one))
               for one in known]  # fmt: skip
    columns += [Column(name=one, title=title_of(str(one)), kind=_guess(records, one))
                for one in strange]  # fmt: skip
    cells = tuple(
        tuple(
            [_cell(_first(record, names[name])) for name in known]
            + [_cell(record.get(name)) for name in strange]
        )
        for record in records
    )
    return tuple(columns), cells


def _facts(
    told: Mapping[str, Any], names: Mapping[str, tuple[str, ...]], reads: Reads
) -> Iterable[Fact]:
    if not reads.facts:
        return
    spelled = {theirs for all_ in names.values() for theirs in all_}
    for name, theirs in names.items():
        if text := _cell(_first(told, theirs)):
            kind = reads.kinds.get(name) or _kind_of_name(name)
            yield Fact(name=name, title=title_of(name), value=text, kind=kind)
    for name, value in told.items():
        if name not in spelled and not isinstance(value, list) and (text := _cell(value)):
            yield Fact(name=name, title=title_of(name), value=text, kind=_guess([told], name))


def _first(record: Mapping[str, Any], names: Iterable[str]) -> Any:
    return next((record[name] for name in names if record.get(name) is not None), None)


def _cell(value: Any) -> str:
    """A value as text; one with parts as its parts."""
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {text}" for name, text in shown(dict(value)).items())
    if isinstance(value, list):
        return ", ".join(filter(None, (_cell(one) for one in value)))
    return address(value) or plain(value)


def _guess(records: list[Mapping[str, Any]], name: str) -> CellKind:
    """What a field is that nobody described: rather hidden too often than shown once."""
    kinds = {_kind_of(_cell(record.get(name))) for record in records}
    worst = next((kind for kind in (CellKind.LINK, CellKind.PHONE) if kind in kinds), None)
    return worst or _kind_of_name(name)


def _kind_of_name(name: str) -> CellKind:
    return CellKind.ID if _ID_LIKE.search(name) or _TIME_LIKE.search(name) else CellKind.TEXT


def _kind_of(text: str) -> CellKind:
    if _LINK_LIKE.match(text):
        return CellKind.LINK
    return CellKind.PHONE if _PHONE_LIKE.fullmatch(text) else CellKind.TEXT


def _count(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    text = str(value).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None
