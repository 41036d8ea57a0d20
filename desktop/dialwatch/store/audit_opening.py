"""Opens the audit log's file: new, damaged, changed from outside, or not ours to touch."""

from pathlib import Path

import apsw

from dialwatch.calls.audit_line import AuditFilter, AuditLine
from dialwatch.clock import Clock
from dialwatch.store.audit_file import AuditFile
from dialwatch.store.audit_marks import Marks
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.migrate import transaction
from dialwatch.store.opening import set_aside
from dialwatch.store.side_file import SideFile, open_side_file

__all__ = ["APPLICATION", "open_audit"]

APPLICATION = 0x44574155
"""Marks the file as ours: DWAU."""

_VERSION = 2
_CHECKED = 10_000
"""Lines that are checked at each start, the latest ones; `Audit.verify` checks all."""

_ABOUT = """
CREATE TABLE about (
    mark TEXT NOT NULL,                 -- `audit_marks`: of whom or what a line is, by a keyed hash
    seq INTEGER NOT NULL,               -- the line
    PRIMARY KEY (mark, seq)
) STRICT, WITHOUT ROWID;
"""
"""Beside the chain, not in it: what is taken out here, such as the marks of a number that is to be
forgotten, leaves the log whole.
"""

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
CREATE TABLE receipt (
    id TEXT NOT NULL PRIMARY KEY,
    told TEXT NOT NULL
) STRICT;
{_ABOUT}
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {_VERSION};
"""
_FILE = SideFile(
    what="audit log",
    application=APPLICATION,
    version=_VERSION,
    schema=_SCHEMA,
    steps=(_ABOUT,),
)

_GUARDS = """
CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER IF NOT EXISTS audit_keeps BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER IF NOT EXISTS audit_grows BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
"""
"""Put back at each start. The third is there because REPLACE deletes without asking the second."""


def open_audit(path: Path, clock: Clock, vfs: str | None = None) -> tuple[AuditFile, str]:
    """The log, and what has to be said about it, in a sentence or nothing.

    A damaged file is renamed to `<name>.damaged-<utc>.db` and a new one begun. One that was
    changed from outside goes on, with a line that says so. Raises StoreTooNew with the file
    untouched, StoreError and StoreFull.
    """
    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _opened(path, clock, vfs)
        except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
            aside = set_aside(path, clock.now())
            return _opened(path, clock, vfs)[0], (
                f"The audit log was damaged. It was set aside as {aside.name} and a new one begun."
            )


def _opened(path: Path, clock: Clock, vfs: str | None) -> tuple[AuditFile, str]:
    connection = open_side_file(path, _FILE, vfs)
    try:
        with transaction(connection):
            connection.execute(_GUARDS)
        file = AuditFile(connection, Marks.beside(path))
        return file, _break_noted(file, clock)
    except BaseException:
        connection.close(force=True)
        raise


def _break_noted(file: AuditFile, clock: Clock) -> str:
    """What to say of a log that does not hold together; the log itself says it once, too."""
    broken = file.broken_at(last=_CHECKED)
    if broken is None:
        return ""
    told = {"from_line": broken}
    noted, _ = file.lines(AuditFilter(operation="broken"), None, _CHECKED)
    if not any(line.told == told for line in noted):
        file.write(
            AuditLine(
                at=clock.millis(),
                action="",
                who="",
                account="",
                operation="broken",
                stage="noted",
                told=told,
            )
        )
    return (
        f"The audit log was changed from outside: from line {broken} on it does not hold "
        "together. It goes on behind that line; keep a copy of audit.db if it matters."
    )
