"""The audit log's file: opened, checked, written, read. Used in one thread."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import apsw

from dialwatch.calls.receipt import Receipt
from dialwatch.clock import Clock
from dialwatch.redaction import redacted
from dialwatch.store.audit_chain import FIRST, AuditLine, canonical, chained
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.migrate import too_new, transaction
from dialwatch.store.opening import connected, set_aside

__all__ = ["APPLICATION", "AuditFile", "open_audit"]

APPLICATION = 0x44574155
"""Marks the file as ours: DWAU."""

_VERSION = 1
_CHECKED = 10_000
"""Lines that are checked at each start, the latest ones; `broken_at` checks all."""

_SCHEMA = f"""
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    who TEXT NOT NULL,
    account TEXT NOT NULL,
    operation TEXT NOT NULL,
    stage TEXT NOT NULL,
    verdict TEXT NOT NULL,
    told TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_action ON audit (action);
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_keeps BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
CREATE TABLE receipt (
    id TEXT NOT NULL PRIMARY KEY,
    told TEXT NOT NULL
) STRICT;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {_VERSION};
"""

_COLUMNS = "seq, at, action, who, account, operation, stage, verdict, told, previous, hash"
_INSERT = f"INSERT INTO audit ({_COLUMNS}) VALUES ({', '.join('?' * 11)})"  # noqa: S608
_SELECT = f"SELECT {_COLUMNS} FROM audit"  # noqa: S608

_Row = tuple[int, int, str, str, str, str, str, str, str, str, str]


def open_audit(path: Path, clock: Clock, vfs: str | None = None) -> tuple["AuditFile", str]:
    """The log, and what has to be said about it, in a sentence or nothing.

    A damaged file is set aside and a new one begun. Raises StoreTooNew with the file untouched,
    and StoreError.
    """
    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            file, notice = AuditFile(path, vfs), ""
        except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
            aside = set_aside(path, clock.now())
            file = AuditFile(path, vfs)
            notice = (
                f"The audit log was damaged. It was set aside as {aside.name} and a new one begun."
            )
        broken = file.broken_at(last=_CHECKED)
        if broken is not None:
            notice = (
                f"The audit log was changed from outside: from line {broken} on it does not hold "
                "together. It goes on behind that line; keep a copy of audit.db if it matters."
            )
        return file, notice


class AuditFile:
    """The file. Every method may raise apsw's errors, which `translated` turns into ours."""

    def __init__(self, path: Path, vfs: str | None = None) -> None:
        fresh = not (path.exists() and path.stat().st_size)
        if fresh:
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self._connection = connected(path, vfs)
        try:
            self._prepare(path, fresh=fresh)
        except BaseException:
            self._connection.close(force=True)
            raise

    def _prepare(self, path: Path, *, fresh: bool) -> None:
        connection = self._connection
        if connection.pragma("user_version") > _VERSION:
            raise too_new(path)
        if not fresh and connection.execute("SELECT count(*) FROM sqlite_schema").get:
            if connection.pragma("application_id") != APPLICATION:
                raise StoreDamaged(f"{path.name} is no audit log.")
            if connection.execute("PRAGMA quick_check(1)").get != "ok":
                raise StoreDamaged(f"{path.name} is damaged.")
        connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        if connection.pragma("user_version") == 0:
            with transaction(connection):
                connection.execute(_SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._connection.close(force=True)

    def write(self, line: AuditLine) -> int:
        """Append a line; its place. Durable when it returns."""
        with transaction(self._connection):
            last = self._connection.execute(
                "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
            ).fetchone()
            seq, before = (last[0] + 1, last[1]) if last else (1, FIRST)
            told = redacted_told(line)
            placed = AuditLine(
                seq=seq, at=line.at, action=line.action, who=line.who, account=line.account,
                operation=line.operation, stage=line.stage, verdict=line.verdict,
            )  # fmt: skip
            self._connection.execute(
                _INSERT,
                (seq, line.at, line.action, line.who, line.account, line.operation, line.stage,
                 line.verdict, told, before, chained(placed, told, before)),
            )  # fmt: skip
        return int(seq)

    def lines(self, before: int | None, limit: int, account: str, action: str) -> list[AuditLine]:
        """The latest first, those before a place, of an account or an action where one is named."""
        told = (
            self._connection.execute(
                f"{_SELECT} WHERE seq < ? AND (? = '' OR account = ?) AND (? = '' OR action = ?) "
                "ORDER BY seq DESC LIMIT ?",
                (2**62 if before is None else before, account, account, action, action, limit),
            )
        )  # fmt: skip
        return [_line(row) for row in told]

    def broken_at(self, last: int | None = None) -> int | None:
        """The place of the first line that does not fit to the one before it; None: all fit.

        `last`: check only so many, the latest ones.
        """
        rows = self._rows(last)
        first = next(rows, None)
        if first is None:
            return None
        if (first[0] == 1 and first[9] != FIRST) or not _holds(first):
            return first[0]
        seq, before = first[0], first[10]
        for row in rows:
            if row[0] != seq + 1 or row[9] != before or not _holds(row):
                return row[0] if row[0] == seq + 1 else seq + 1
            seq, before = row[0], row[10]
        return None

    def _rows(self, last: int | None) -> Iterator[_Row]:
        newest = self._connection.execute("SELECT max(seq) FROM audit").get or 0
        since = 0 if last is None else max(0, int(newest) - last)
        yield from self._connection.execute(f"{_SELECT} WHERE seq > ? ORDER BY seq", (since,))

    def keep(self, receipt: Receipt) -> None:
        """Keep a receipt in the place of an earlier one of the same action."""
        told = json.dumps(receipt.told(), ensure_ascii=False)
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO receipt (id, told) VALUES (?, ?) "
                "ON CONFLICT (id) DO UPDATE SET told = excluded.told",
                (receipt.id, told),
            )

    def receipt(self, action: str) -> Receipt | None:
        """The receipt of an action; None: it was never begun."""
        told = self._connection.execute("SELECT told FROM receipt WHERE id = ?", (action,)).get
        return None if told is None else Receipt.of(json.loads(str(told)))


def redacted_told(line: AuditLine) -> str:
    """What a line tells, seen once more by the redactor that stands before every log."""
    return canonical({name: _redacted(value) for name, value in line.told.items()})


def _redacted(value: object) -> object:
    if isinstance(value, str):  # bullets: masked already, and the rest is what may be shown
        return value if "•" in value else redacted(value)
    if isinstance(value, dict):
        return {str(name): _redacted(one) for name, one in value.items()}
    return [_redacted(one) for one in value] if isinstance(value, list | tuple) else value


def _line(row: _Row) -> AuditLine:
    seq, at, action, who, account, operation, stage, verdict, told, _, _ = row
    return AuditLine(
        seq=seq, at=at, action=action, who=who, account=account, operation=operation,
        stage=stage, verdict=verdict, told=json.loads(told),
    )  # fmt: skip


def _holds(row: _Row) -> bool:
    line = AuditLine(
        seq=row[0], at=row[1], action=row[2], who=row[3], account=row[4], operation=row[5],
        stage=row[6], verdict=row[7],
    )  # fmt: skip
    return chained(line, row[8], row[9]) == row[10]
