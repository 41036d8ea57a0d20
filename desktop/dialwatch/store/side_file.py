"""A small SQLite file of ours beside the journal: the inbox, the stop list, the audit log."""

import os
from dataclasses import dataclass
from pathlib import Path

import apsw

from dialwatch.store.failures import StoreDamaged
from dialwatch.store.migrate import too_new, transaction
from dialwatch.store.opening import connected, set_up

__all__ = ["SideFile", "open_side_file"]

_CHECKED_WHOLE = 16 << 20
"""A file up to this size has all its pages checked at each start, which takes some tens of ms."""


@dataclass(frozen=True, slots=True)
class SideFile:
    """What such a file is."""

    what: str
    """As it is called in a sentence."""
    application: int
    """Marks the file as ours (`application_id`)."""
    version: int
    """The newest that we know (`user_version`)."""
    schema: str
    """Makes its tables; sets both marks."""
    pragmas: tuple[str, ...] = ()
    """What is set beside a durable write-ahead log."""


def open_side_file(path: Path, kind: SideFile, vfs: str | None = None) -> apsw.Connection:
    """Open it, or make it where there is none.

    Raises StoreTooNew with the file untouched, StoreDamaged for one that is damaged or another
    program's, and apsw's errors.
    """
    if not path.exists():
        # Numbers of customers: for this user only. The files beside it inherit that.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = connected(path, vfs)
    try:
        _prepare(connection, path, kind)
    except BaseException:
        connection.close(force=True)
        raise
    return connection


def _prepare(connection: apsw.Connection, path: Path, kind: SideFile) -> None:
    # Until the version is known to be ours, not even closing may write to the file.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    ours = connection.pragma("application_id") == kind.application
    if ours and connection.pragma("user_version") > kind.version:
        raise too_new(path)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    if not ours and connection.execute("SELECT count(*) FROM sqlite_schema").get:
        raise StoreDamaged(f"{path.name} is no {kind.what}.")
    small = path.stat().st_size <= _CHECKED_WHOLE
    if small and connection.execute("PRAGMA quick_check(1)").get != "ok":
        raise StoreDamaged(f"{path.name} is damaged.")
    set_up(connection, "journal_mode = WAL", "synchronous = FULL", *kind.pragmas)
    if not ours:
        with transaction(connection):
            connection.execute(kind.schema)
