"""Records of an answer, held against the fields, words and times that the contract knows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.platforms.contract import Contract
from dialwatch.platforms.spec import Reads
from dialwatch.platforms.times import LocalTimes
from dialwatch.platforms.wiring import first_list, plain
from dialwatch.redaction import redacted

__all__ = ["Compared", "Seen", "compared"]

_LONGEST = 40
_OF_PAGES = {"page", "page_size", "pageIndex", "pageSize"}
"""How a platform repeats which page was asked for."""
_MOST_VALUES = 5
"""Strange values of one field that are told."""

Record = Mapping[str, Any]


@dataclass(slots=True)
class Seen:
    """The records of one kind that an answer holds."""

    record: str
    """Its name in the contract."""
    rows: list[Record] = field(default_factory=list)


@dataclass(slots=True)
class Compared:
    """What differs, as `record.field`."""

    missing: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    values: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)


def compared(data: Any, reads: Reads, contract: Contract, *, zone: str, latest: int) -> Compared:
    """`latest`: UTC epoch ms after which a time cannot be true."""
    found = Compared(seen=list(_records(data, reads, contract)))
    for seen in found.seen:
        _fields(seen, contract, found)
        _values(seen, contract, found)
        _times(seen, contract, found, LocalTimes(zone, latest))
    return found


def _records(data: Any, reads: Reads, contract: Contract) -> Iterable[Seen]:
    """The answer's single values, its rows, and the records inside of rows."""
    top = data if isinstance(data, Mapping) else {}
    rows = _rows(data, reads)
    if top and (reads.facts or not _holds_list(top)):
        beside = _envelope(reads, contract)
        facts = {
            name: value
            for name, value in top.items()
            if name not in beside and not (isinstance(value, list) and value is rows)
        }
        yield Seen(reads.facts or reads.rows, [facts] if facts else [])
    records = [row for row in rows if isinstance(row, Mapping)]
    if reads.rows and records:
        yield Seen(reads.rows, records)
    for name, inner in reads.nested.items():
        spelled = dict(contract.fields.get(reads.rows, ())).get(name, (name,))
        nested = [
            one
            for record in records
            for theirs in spelled
            for one in (record.get(theirs) if isinstance(record.get(theirs), list) else ()) or ()
            if isinstance(one, Mapping)
        ]
        yield Seen(inner, nested)


def _holds_list(top: Mapping[str, Any]) -> bool:
    return any(isinstance(value, list) for value in top.values())


def _rows(data: Any, reads: Reads) -> list[Any]:
    if isinstance(data, list):
        return data
    if not isinstance(data, Mapping) or not (reads.rows or reads.lists):
        return []
    found = first_list(data, reads.lists)
    if found is None:
        found = next((value for value in data.values() if isinstance(value, list)), None)
    return found or []


def _envelope(reads: Reads, contract: Contract) -> set[str]:
    """Names that stand around the records: of lists, totals, cursors."""
    told = {path.split(".")[-1] for path in (*reads.lists, *reads.total, *reads.cursor)}
    told |= _OF_PAGES
    answer = (names for _, names in contract.fields.get("answer", ()))
    return told | {name.split(".")[-1] for names in answer for name in names}


def _fields(seen: Seen, contract: Contract, found: Compared) -> None:
    if not seen.rows:
        return
    names = dict(contract.fields.get(seen.record, ()))
    optional = contract.optional.get(seen.record, ())
    present = {key for row in seen.rows for key in row}
    known = {theirs for spelled in names.values() for theirs in spelled}
    found.missing += [
        f"{seen.record}.{name}"
        for name, spelled in names.items()
        if not present.intersection(spelled) and name not in optional
    ]
    found.unknown += [f"{seen.record}.{_told(key)}" for key in sorted(present - known)]


def _values(seen: Seen, contract: Contract, found: Compared) -> None:
    for name, allowed in contract.words.get(seen.record, ()):
        spelled = dict(contract.fields.get(seen.record, ())).get(name, (name,))
        told = {_word(row, spelled) for row in seen.rows}
        strange = sorted(word for word in told if word and word not in allowed)
        found.values += [f"{seen.record}.{name}: {_told(word)}" for word in strange[:_MOST_VALUES]]


def _times(seen: Seen, contract: Contract, found: Compared, times: LocalTimes) -> None:
    for name in contract.times.get(seen.record, ()):
        spelled = dict(contract.fields.get(seen.record, ())).get(name, (name,))
        for row in seen.rows:
            times.read(_word(row, spelled))
    found.times += [sentence.replace("Those calls are counted but not placed in time.", "").strip()
                    for sentence in times.oddities]  # fmt: skip


def _word(row: Record, spelled: Iterable[str]) -> str:
    value = next((row[name] for name in spelled if row.get(name) is not None), None)
    return plain(value).strip()


def _told(text: str) -> str:
    """A name or a word of the platform's, as it may stand in a report."""
    return redacted(str(text))[:_LONGEST]
