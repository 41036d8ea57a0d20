"""The file of batches: heads and entries, read and written in the transaction of the caller."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import apsw

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.halt import Standing
from dialwatch.calls.verdict import Verdict
from dialwatch.store.side_file import SideFile

__all__ = ["FILE", "BatchesFile", "Entry", "Kept"]

APPLICATION = 0x44574253
"""Marks the file as ours: DWBS."""

_VERSION = 1
_SCHEMA = f"""
CREATE TABLE batch (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    sentence TEXT NOT NULL,
    total INTEGER NOT NULL,
    revised INTEGER NOT NULL,
    ended_at INTEGER,
    rev INTEGER NOT NULL,
    unfinished INTEGER NOT NULL,        -- 1: something may still be sent or learnt
    journal TEXT NOT NULL,              -- the journal, and its last change, when it was begun:
    seq INTEGER NOT NULL                --   what it tells of the entries came later
) STRICT;
CREATE INDEX batch_unfinished ON batch (unfinished, number);
CREATE TABLE entry (
    batch INTEGER NOT NULL REFERENCES batch (number),
    place INTEGER NOT NULL,             -- from 0
    account TEXT NOT NULL,
    campaign TEXT NOT NULL,
    name TEXT NOT NULL,
    operation TEXT NOT NULL,
    given_values TEXT NOT NULL,         -- JSON: what the operation is performed with
    target TEXT NOT NULL,
    given TEXT NOT NULL,
    standing TEXT,
    state TEXT NOT NULL,
    verdict TEXT,
    code TEXT NOT NULL,
    sentence TEXT NOT NULL,
    advice TEXT NOT NULL,
    sent_at INTEGER,
    answered_at INTEGER,
    revised_at INTEGER,
    loud INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    stands TEXT NOT NULL GENERATED ALWAYS AS (coalesce(verdict, state)) STORED,
    PRIMARY KEY (batch, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_rev ON entry (batch, rev);
CREATE INDEX entry_stands ON entry (batch, stands);
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {_VERSION};
"""
FILE = SideFile(
    what="file of batches", application=APPLICATION, version=_VERSION, schema=_SCHEMA,
    pragmas=("journal_size_limit = 16777216",),
)  # fmt: skip

_HEAD = (
    "id, kind, title, who, reason, made_at, starts_at, state, sentence, total, revised, ended_at, "
    "rev"
)
_BEGIN = f"""
INSERT INTO batch ({_HEAD}, unfinished, journal, seq)
VALUES ({", ".join("?" * 13)}, 1, ?, ?) RETURNING number
"""  # noqa: S608 - nothing but marks for values
_SAVE_HEAD = """
UPDATE batch SET starts_at = ?, state = ?, sentence = ?, revised = ?, ended_at = ?,
    rev = max(rev, ?), unfinished = ? WHERE id = ?
"""
_ENTRY = (
    "place, account, campaign, name, operation, target, given, standing, state, verdict, code, "
    "sentence, advice, sent_at, answered_at, revised_at, loud, tries, rev"
)
_ADD = f"""
INSERT INTO entry (batch, given_values, {_ENTRY}) VALUES (?, ?, {", ".join("?" * 19)})
"""  # noqa: S608
_SAVE = """
UPDATE entry SET campaign = ?, name = ?, state = ?, verdict = ?, code = ?, sentence = ?,
    advice = ?, sent_at = ?, answered_at = ?, revised_at = ?, loud = ?, tries = ?, rev = ?
WHERE batch = (SELECT number FROM batch WHERE id = ?) AND place = ?
"""
_OLD = """
SELECT number FROM batch WHERE unfinished = 0 AND (made_at < ? OR number <= (
    SELECT number FROM batch WHERE unfinished = 0 ORDER BY number DESC LIMIT 1 OFFSET ?
))
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry with what its operation is performed with."""

    entry: BatchEntry
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """A head as it was kept."""

    batch: Batch
    journal: str
    """Id of the journal when the batch was begun."""
    seq: int
    """The last change in it then."""


class BatchesFile:
    """Reads and writes in the transaction that its caller holds."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def begin(self, kept: Kept, entries: Sequence[Entry]) -> None:
        """Keep a new batch, whole."""
        number = self._connection.execute(
            _BEGIN, (*_head_values(kept.batch), kept.journal, kept.seq)
        ).get
        self._connection.executemany(
            _ADD,
            [(number, json.dumps(dict(one.values)), *_entry_values(one.entry)) for one in entries],
        )

    def save(self, batch: str, entries: Sequence[BatchEntry]) -> None:
        """Keep these entries as they stand now."""
        if entries:
            self._connection.executemany(
                _SAVE, [(*_changed(one), batch, one.index) for one in entries]
            )
            newest = max(one.rev for one in entries)
            self._connection.execute(
                "UPDATE batch SET rev = max(rev, ?) WHERE id = ?", (newest, batch)
            )

    def save_head(self, head: Batch, *, unfinished: bool) -> None:
        """Keep the head as it stands now."""
        self._connection.execute(
            _SAVE_HEAD,
            (head.starts_at, head.state.value, head.sentence, head.revised, head.ended_at,
             head.rev, unfinished, head.id),
        )  # fmt: skip

    def batch(self, batch: str) -> Batch | None:
        """The head of that id, counted; None: there is none."""
        rows = self._heads("WHERE id = ?", (batch,))
        return rows[0].batch if rows else None

    def batches(self, limit: int) -> list[Batch]:
        """The newest first."""
        return [kept.batch for kept in self._heads("ORDER BY number DESC LIMIT ?", (limit,))]

    def unfinished(self) -> list[Kept]:
        """Those of which something may still be sent or learnt, the oldest first."""
        return self._heads("WHERE unfinished = 1 ORDER BY number", ())

    def entries(self, batch: str, since: int, limit: int) -> list[BatchEntry]:
        """Those that changed after `since`, in the order of their change."""
        rows = self._connection.execute(
            f"SELECT {_ENTRY} FROM entry WHERE batch = (SELECT number FROM batch WHERE id = ?) "  # noqa: S608
            "AND rev > ? ORDER BY rev, place LIMIT ?",
            (batch, since, limit),
        )
        return [_entry(row) for row in rows]

    def whole(self, batch: str) -> list[Entry]:
        """All entries with their values, in their order."""
        rows = self._connection.execute(
            f"SELECT given_values, {_ENTRY} FROM entry "  # noqa: S608
            "WHERE batch = (SELECT number FROM batch WHERE id = ?) ORDER BY place",
            (batch,),
        )
        return [Entry(_entry(row), json.loads(values)) for values, *row in rows]

    def prune(self, before: int, most: int) -> int:
        """Forget finished batches made before that moment, and those beyond so many; how many."""
        gone: list[Any] = self._connection.execute(_OLD, (before, most)).fetchall()
        for table, column in (("entry", "batch"), ("batch", "number")):
            self._connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", gone)  # noqa: S608
        return len(gone)

    def _heads(self, which: str, values: tuple[Any, ...]) -> list[Kept]:
        rows: list[Any] = self._connection.execute(
            f"SELECT number, journal, seq, {_HEAD} FROM batch {which}",  # noqa: S608 - our own words
            values,
        ).fetchall()
        return [
            Kept(_head(head, self._counts(number)), journal, seq)
            for number, journal, seq, *head in rows
        ]

    def _counts(self, number: int) -> dict[str, int]:
        return dict(
            self._connection.execute(
                "SELECT stands, count(*) FROM entry WHERE batch = ? GROUP BY stands", (number,)
            )
        )


def _head_values(batch: Batch) -> tuple[Any, ...]:
    return (
        batch.id, batch.kind, batch.title, batch.who, batch.reason, batch.made_at,
        batch.starts_at, batch.state.value, batch.sentence, batch.total, batch.revised,
        batch.ended_at, batch.rev,
    )  # fmt: skip


def _head(row: Sequence[Any], counts: dict[str, int]) -> Batch:
    return Batch(
        id=row[0], kind=row[1], title=row[2], who=row[3], reason=row[4], made_at=row[5],
        starts_at=row[6], state=BatchState(row[7]), sentence=row[8], total=row[9],
        revised=row[10], ended_at=row[11], rev=row[12], counts=counts,
    )  # fmt: skip


def _entry_values(entry: BatchEntry) -> tuple[Any, ...]:
    return (
        entry.index, entry.account, entry.campaign, entry.name, entry.operation, entry.target,
        entry.given, entry.standing and entry.standing.value, entry.state.value,
        entry.verdict and entry.verdict.value, entry.code,
        entry.sentence, entry.advice, entry.sent_at, entry.answered_at, entry.revised_at,
        entry.loud, entry.tries, entry.rev,
    )  # fmt: skip


def _changed(entry: BatchEntry) -> tuple[Any, ...]:
    return (
        entry.campaign, entry.name,
        entry.state.value, entry.verdict and entry.verdict.value, entry.code, entry.sentence,
        entry.advice, entry.sent_at, entry.answered_at, entry.revised_at, entry.loud,
        entry.tries, entry.rev,
    )  # fmt: skip


def _entry(row: Sequence[Any]) -> BatchEntry:
    return BatchEntry(
        index=row[0], account=row[1], campaign=row[2], name=row[3], operation=row[4],
        target=row[5], given=row[6], standing=None if row[7] is None else Standing(row[7]),
        state=EntryState(row[8]), verdict=None if row[9] is None else Verdict(row[9]),
        code=row[10], sentence=row[11], advice=row[12], sent_at=row[13], answered_at=row[14],
        revised_at=row[15], loud=bool(row[16]), tries=row[17], rev=row[18],
    )  # fmt: skip
