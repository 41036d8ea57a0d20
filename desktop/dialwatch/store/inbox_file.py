"""The inbox's file: what the platforms pushed, as it came. Written and read by one hand each."""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from dialwatch.calls.push import PushRow, PushState
from dialwatch.clock import Clock
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.opening import set_aside
from dialwatch.store.side_file import SideFile, open_side_file

__all__ = ["Arrival", "InboxFile", "Kept", "Settled", "open_inbox"]

APPLICATION = 0x44574942
"""Marks the file as ours: DWIB."""

_VERSION = 1

_SCHEMA = f"""
CREATE TABLE push (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    received INTEGER NOT NULL,
    last INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    late INTEGER NOT NULL,
    source TEXT NOT NULL,
    headers TEXT NOT NULL,
    digest BLOB NOT NULL,
    size INTEGER NOT NULL,
    body BLOB,                          -- NULL: it lies in the file that `spool` names
    spool TEXT NOT NULL,
    state INTEGER NOT NULL,
    answer TEXT NOT NULL,
    note TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX push_once ON push (account, kind, digest);
CREATE INDEX push_state ON push (state, id);
CREATE TABLE about (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {_VERSION};
"""
_FILE = SideFile(
    what="inbox",
    application=APPLICATION,
    version=_VERSION,
    schema=_SCHEMA,
    pragmas=("journal_size_limit = 16777216",),
)

_ONE = "(?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 0, ?, '', '')"
_PUTS = {
    many: f"""
INSERT INTO push (account, kind, received, last, copies, late, source, headers, digest, size,
    body, spool, state, answer, note, reason)
VALUES {", ".join([_ONE] * many)}
ON CONFLICT (account, kind, digest) DO UPDATE SET copies = copies + 1, last = excluded.last,
    answer = excluded.answer
RETURNING id, copies
"""  # noqa: S608 - nothing but marks for values
    for many in (32, 8, 1)
}
"""Rows at once → the statement, the most first: each statement lets go of the interpreter once,
and taking it back from the receiver's loop takes longer than writing a row."""
_CLEANED = "UPDATE push SET body = ?, spool = '', digest = randomblob(16) WHERE id = ?"
"""The hash of what came would tell what was taken out of it."""
_SAME = "account = ? AND kind = ? AND digest = ?"
_WAITING = """
SELECT id, account, kind, received, headers, size, body, spool, late FROM push
WHERE state = 0 AND account NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?
"""
_COUNT = """
INSERT INTO about (name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = value + excluded.value
"""
_ROW = "id, account, kind, received, last, copies, late, size, state, answer, note, reason"
_OVERVIEW = """
SELECT account, kind, max(last), sum(copies), sum(state = 3), sum(late), sum(state = 0)
FROM push GROUP BY account, kind
"""


@dataclass(slots=True, kw_only=True)
class Arrival:
    """A push as it came, never changed after that. `received` is UTC epoch milliseconds."""

    account: str
    kind: str
    received: int
    source: str
    headers: Mapping[str, str]
    digest: bytes
    size: int
    body: bytes | None
    """None: it was written to the file `spool` beside the inbox, because it is long."""
    spool: str = ""
    late: bool = False
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A push that waits to be read."""

    id: int
    account: str
    kind: str
    received: int
    headers: Mapping[str, str] = field(default_factory=dict)
    size: int = 0
    body: bytes = b""
    spool: str = ""
    """The file that holds the body; empty where `body` does."""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What became of a push that was read."""

    id: int
    state: PushState
    note: str = ""
    reason: str = ""
    body: bytes | None = None
    """What is kept of it from now on in the place of what came; None: what came."""


class InboxFile:
    """Reads and writes; the caller holds the transaction. Every method may raise apsw's errors."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def put(self, arrivals: Sequence[Arrival]) -> list[tuple[int, int]]:
        """Keep pushes. The number of each, and how often it has come, this time included."""
        found: list[Any] = []
        at = 0
        while at < len(arrivals):
            many = next(many for many in _PUTS if at + many <= len(arrivals))
            values: list[Any] = []
            for one in arrivals[at : at + many]:
                values += (
                    one.account, one.kind, one.received, one.received, one.late, one.source,
                    json.dumps(dict(one.headers)), one.digest, one.size, one.body, one.spool,
                    one.answer,
                )  # fmt: skip
            found += self._connection.execute(_PUTS[many], values).fetchall()
            at += many
        return found

    def spool_of(self, arrival: Arrival) -> str:
        """The file that holds the same push's body; empty where it came never, or short."""
        found = self._connection.execute(
            f"SELECT spool FROM push WHERE {_SAME}",  # noqa: S608
            (arrival.account, arrival.kind, arrival.digest),
        ).get
        return str(found or "")

    def forget(self, arrival: Arrival) -> int:
        """Forget the same push; how many bytes of it waited."""
        waited = self._connection.execute(
            f"DELETE FROM push WHERE {_SAME} RETURNING iif(state = 0, size, 0)",  # noqa: S608
            (arrival.account, arrival.kind, arrival.digest),
        ).get
        return int(waited)

    def settle(self, settled: Sequence[Settled]) -> list[str]:
        """Say what became of pushes; the files of bodies that are not wanted any more."""
        self._connection.executemany(
            "UPDATE push SET state = ?, note = ?, reason = ? WHERE id = ?",
            [(one.state, one.note, one.reason, one.id) for one in settled],
        )
        left: list[str] = []
        for one in settled:
            if one.body is not None:
                sql = "SELECT spool FROM push WHERE id = ?"
                left.append(str(self._connection.execute(sql, (one.id,)).get or ""))
                self._connection.execute(_CLEANED, (one.body, one.id))
        return [spool for spool in left if spool]

    def again(self, ids: Sequence[int] | None) -> list[int]:
        """Let pushes that could not be read be read again: these, or all. Their sizes."""
        where, values = "", tuple[Any, ...]()
        if ids is not None:
            where, values = (
                "AND id IN carray(?)",
                (apsw.carray(array("q", ids), flags=apsw.SQLITE_CARRAY_INT64),),
            )
        rows = self._connection.execute(
            f"UPDATE push SET state = 0, reason = '' WHERE state = 3 {where} RETURNING size",  # noqa: S608
            values,
        )
        return [int(size) for (size,) in rows]

    def count(self, name: str, n: int = 1) -> None:
        """Add to a counter that outlives restarts."""
        self._connection.execute(_COUNT, (name, n))

    def note(self, name: str, value: int) -> None:
        """Keep a number under a name."""
        self._connection.execute(
            "INSERT INTO about (name, value) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def noted(self) -> dict[str, int]:
        """All counters and numbers."""
        return dict(self._connection.execute("SELECT name, value FROM about"))

    def drop(self, where: str, values: Sequence[Any]) -> list[str]:
        """Forget pushes; the files that held their bodies."""
        rows: list[Any] = self._connection.execute(
            f"DELETE FROM push WHERE {where} RETURNING spool",  # noqa: S608 - our own conditions
            tuple(values),
        ).fetchall()
        return [str(spool) for (spool,) in rows if spool]

    def drop_old(self, read: int, odd: int, most: int) -> tuple[int, list[str]]:
        """Forget at most so many: those that were read and last came before the one moment, and
        those that could not be, or that nothing reads, before the other. How many, and the files
        that held their bodies.
        """
        rows: list[Any] = self._connection.execute(
            "DELETE FROM push WHERE id IN (SELECT id FROM push WHERE (state = 1 AND last < ?) "
            "OR (state IN (2, 3) AND last < ?) LIMIT ?) RETURNING spool",
            (read, odd, most),
        ).fetchall()
        return len(rows), [str(spool) for (spool,) in rows if spool]

    def crowd(self, most: int, most_bytes: int) -> list[int]:
        """The pushes in quarantine that are too many, the oldest."""
        excess: list[int] = []
        taken = held = 0
        for number, size in self._connection.execute(
            "SELECT id, size FROM push WHERE state = 3 ORDER BY id DESC"
        ):
            taken, held = taken + 1, held + size
            if taken > most or held > most_bytes:
                excess.append(number)
        return excess

    def waiting(self, limit: int, most_bytes: int, without: Sequence[str] = ()) -> list[Kept]:
        """The oldest pushes that wait, at least one, as many as fit; not of these accounts."""
        found: list[Kept] = []
        taken = 0
        rows = self._connection.execute(_WAITING, (json.dumps(list(without)), limit))
        for number, account, kind, received, headers, size, body, spool, late in rows:
            taken += size
            if found and taken > most_bytes:
                break
            kept = Kept(
                id=number, account=account, kind=kind, received=received,
                headers=json.loads(headers), size=size, body=body or b"", spool=spool,
                late=bool(late),
            )  # fmt: skip
            found.append(kept)
        return found

    def waiting_bytes(self) -> int:
        """Of all pushes that wait."""
        return int(
            self._connection.execute("SELECT coalesce(sum(size), 0) FROM push WHERE state = 0").get
        )

    def spools(self) -> set[str]:
        """The files that hold bodies."""
        return {
            row[0] for row in self._connection.execute("SELECT spool FROM push WHERE spool != ''")
        }

    def rows(
        self, *, before: int | None, limit: int, account: str, kind: str, state: int | None
    ) -> list[PushRow]:
        """The latest first: before a number, of an account, kind, state where one is named."""
        asked = {"id <": before, "account =": account, "kind =": kind, "state =": state}
        given = {words: value for words, value in asked.items() if value not in (None, "")}
        where = " AND ".join(f"{words} ?" for words in given) or "true"
        return [
            _row(row)
            for row in self._connection.execute(
                f"SELECT {_ROW} FROM push WHERE {where} ORDER BY id DESC LIMIT ?",  # noqa: S608
                (*given.values(), limit),
            )
        ]

    def one(self, number: int) -> tuple[PushRow, str, str, bytes, str] | None:
        """A push with its source, headers (JSON), body and spool file; None: there is none."""
        row = self._connection.execute(
            f"SELECT {_ROW}, source, headers, body, spool FROM push WHERE id = ?",  # noqa: S608
            (number,),
        ).fetchone()
        if row is None:
            return None
        return _row(row[:12]), row[12], row[13], row[14] or b"", row[15]

    def overview(self) -> list[tuple[str, str, int, int, int, int, int]]:
        """Account, kind, when the last came, how many, in quarantine, late, waiting."""
        return [tuple(row) for row in self._connection.execute(_OVERVIEW)]

    def answers(self) -> dict[tuple[str, str, str], int]:
        """How often each answer was given: account, kind, answer → times."""
        return {
            (account, kind, answer): times
            for account, kind, answer, times in self._connection.execute(
                "SELECT account, kind, answer, sum(copies) FROM push WHERE answer != '' "
                "GROUP BY account, kind, answer"
            )
        }


def _row(row: Sequence[Any]) -> PushRow:
    return PushRow(
        id=row[0], account=row[1], kind=row[2], received=row[3], last=row[4], copies=row[5],
        late=bool(row[6]), size=row[7], state=row[8], answer=row[9], note=row[10], reason=row[11],
    )  # fmt: skip


def open_inbox(path: Path, clock: Clock, vfs: str | None = None) -> tuple[apsw.Connection, str]:
    """A connection to the inbox, and what has to be said about it, in a sentence or nothing.

    A damaged file is renamed to `<name>.damaged-<utc>.db` and a new one begun. Raises
    StoreTooNew with the file untouched, StoreError and StoreFull.
    """
    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return open_side_file(path, _FILE, vfs), ""
        except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
            aside = set_aside(path, clock.now())
            return open_side_file(path, _FILE, vfs), (
                f"The inbox of pushes was damaged. It was set aside as {aside.name} and a new one "
                "begun. What was read is in the journal."
            )
