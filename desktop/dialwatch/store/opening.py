"""Opens the journal's file: new, older, damaged, or not ours to touch."""

import contextlib
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from dialwatch.clock import Clock
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.migrate import APPLICATION, migrate, shipped, too_new, version_of
from dialwatch.store.recorder import Recorder
from dialwatch.store.values import Opened

__all__ = ["OpenFile", "connected", "note_damage", "open_file", "set_aside", "set_up", "suspect"]

_MAGIC = b"SQLite format 3\0"

_CHECKED_WHOLE = 16 << 20
"""A file up to this size is checked whole at every start, which takes some tens of ms."""

_BUSY_MS = 5_000


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that is ready to be written to."""

    connection: apsw.Connection
    recorder: Recorder
    opened: Opened


def open_file(path: Path, clock: Clock, vfs: str | None = None) -> OpenFile:
    """The journal's file, made or migrated if need be.

    A damaged file is renamed to `<name>.damaged-<utc>.db` and a new one begun. Raises
    StoreTooNew with the file untouched, StoreError and StoreFull.
    """
    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            ready = _opened(path, vfs, "")
        except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
            aside = set_aside(path, clock.now())
            ready = _opened(
                path,
                vfs,
                f"The journal was damaged. It was set aside as {aside.name} and a new one begun; "
                "what the platforms still list is read again.",
            )
        suspect(path).unlink(missing_ok=True)
        return ready


_CACHE = "cache_size = -2048"
"""Kibibytes. The system caches the file already; a larger one of our own would fill with every call
that comes, for hours, and gain nothing that was measured."""


def connected(path: Path, vfs: str | None = None) -> apsw.Connection:
    """A connection with the settings that every one of ours has. What it deletes is overwritten:
    numbers of people must not stay in pages that are free."""
    connection = apsw.Connection(str(path), vfs=vfs, statementcachesize=64)
    connection.set_busy_timeout(_BUSY_MS)
    set_up(connection, "mmap_size = 0", "temp_store = MEMORY", "secure_delete = ON", _CACHE)
    return connection


def set_up(connection: apsw.Connection, *pragmas: str) -> None:
    """Set these. One by one and to the end: several in one text stop at the first that answers."""
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()


def suspect(path: Path) -> Path:
    """Its presence says that damage was met while running: the next start checks all pages."""
    return path.with_name(path.name + ".suspect")


def note_damage(path: Path) -> None:
    """Leave the mark for the next start."""
    with contextlib.suppress(OSError):  # the next start may meet the damage by itself
        suspect(path).touch()


def _opened(path: Path, vfs: str | None, notice: str) -> OpenFile:
    steps = shipped()
    if path.exists() and path.stat().st_size:
        _check_header(path, len(steps))
    else:
        # Numbers of customers: for this user only. The files beside it inherit that.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = connected(path, vfs)
    try:
        # Until the version is known to be ours, not even closing may write to the file.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        if version_of(connection) > len(steps):
            raise too_new(path)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
        _check_content(connection, path)
        set_up(
            connection,
            *("journal_mode = WAL", "synchronous = FULL"),
            *("journal_size_limit = 67108864", "wal_autocheckpoint = 4000"),
        )
        migrate(connection, path, steps)
        journal_id, created = _identity(connection)
        return OpenFile(connection, Recorder(connection), Opened(journal_id, created, notice))
    except BaseException:
        connection.close(force=True)
        raise


def _check_header(path: Path, newest: int) -> None:
    """Refuse what can be refused before SQLite opens the file."""
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise StoreDamaged(f"{path.name} is no journal.")
    version, application = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
    if application == APPLICATION and version > newest:
        raise too_new(path)
    page = int.from_bytes(header[16:18], "big")
    page = 65_536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big")
    log = path.with_name(path.name + "-wal")
    if path.stat().st_size < page * pages and not (log.exists() and log.stat().st_size):
        raise StoreDamaged(f"{path.name} is cut off.")


def _check_content(connection: apsw.Connection, path: Path) -> None:
    """Refuse another program's file, and one whose pages do not fit together."""
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").get
    if tables and connection.pragma("application_id") != APPLICATION:
        raise StoreDamaged(f"{path.name} is another program's file.")
    small = path.stat().st_size <= _CHECKED_WHOLE
    if (small or suspect(path).exists()) and _first_fault(connection) != "ok":
        raise StoreDamaged(f"{path.name} is damaged.")


def _first_fault(connection: apsw.Connection) -> object:
    return connection.execute("PRAGMA quick_check(1)").get


def _identity(connection: apsw.Connection) -> tuple[str, bool]:
    """The journal's id, and whether it was given just now."""
    known = connection.execute("SELECT value FROM about WHERE name = 'journal'").get
    if known is not None:
        return str(known), False
    fresh = secrets.token_hex(8)
    connection.execute("INSERT INTO about (name, value) VALUES ('journal', ?)", (fresh,))
    return fresh, True


def set_aside(path: Path, now: datetime) -> Path:
    """Rename the file, and the log beside it, out of the way; nothing is overwritten."""
    stem = f"{path.stem}.damaged-{now:%Y%m%dT%H%M%SZ}"
    aside, again = path.with_name(f"{stem}{path.suffix}"), 1
    while aside.exists():
        again += 1
        aside = path.with_name(f"{stem}-{again}{path.suffix}")
    path.replace(aside)
    for ending in ("-wal", "-shm"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + ending))
    return aside
