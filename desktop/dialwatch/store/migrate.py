"""Brings a journal file up to the schema of this program, one numbered SQL file at a time."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import apsw

from dialwatch.calls.errors import StoreError, StoreTooNew

__all__ = [
    "APPLICATION",
    "Migration",
    "migrate",
    "shipped",
    "too_new",
    "transaction",
    "version_of",
]

APPLICATION = 0x44574A31
"""The `application_id` of a journal: "DWJ1"."""


@dataclass(frozen=True, slots=True)
class Migration:
    """The statements that lead from schema `number - 1` to schema `number`."""

    number: int
    sql: str


def shipped() -> Sequence[Migration]:
    """This program's migrations in order: the files `0001_….sql`, `0002_….sql`, …."""
    found = sorted(
        (int(file.name[:4]), file.read_text(encoding="utf-8"))
        for file in (files("dialwatch.store") / "migrations").iterdir()
        if file.name.endswith(".sql")
    )
    if not found:
        raise StoreError("This copy of Dialwatch is incomplete. Install it again.")
    return [Migration(number, sql) for number, sql in found]


def too_new(path: Path) -> StoreTooNew:
    """The error for a file that a newer program wrote."""
    return StoreTooNew(
        f"The journal {path.name} was written by a newer Dialwatch and is left untouched. "
        "Install that version, or choose another profile."
    )


def version_of(connection: apsw.Connection) -> int:
    """The schema the file has; 0 for an empty one."""
    return int(connection.pragma("user_version"))


def migrate(connection: apsw.Connection, path: Path, steps: Sequence[Migration]) -> None:
    """Apply the steps that the file has not seen.

    Each is one transaction together with its number, so a process killed at any statement
    leaves the old schema or the new one. A file that holds data is first copied to
    `<name>.backup-v<its schema>`. Raises StoreTooNew before touching anything.
    """
    before, newest = version_of(connection), steps[-1].number
    if before > newest:
        raise too_new(path)
    if before == newest:
        return
    if before:
        _back_up(connection, path.with_name(f"{path.stem}.backup-v{before}{path.suffix}"))
    for step in steps:
        if step.number > before:
            with transaction(connection):
                connection.execute(step.sql)
                connection.pragma("application_id", APPLICATION)
                connection.pragma("user_version", step.number)
    # The number stands in the file itself from now on, not only in the log beside it.
    connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE, then COMMIT, or ROLLBACK when it fails."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may have rolled back already
            connection.execute("ROLLBACK")
        raise


def _back_up(connection: apsw.Connection, target: Path) -> None:
    """A whole, synced copy of the file, or none: a half one never bears the final name."""
    draft = target.with_name(target.name + ".part")
    draft.unlink(missing_ok=True)
    os.close(os.open(draft, os.O_CREAT | os.O_RDWR, 0o600))
    connection.execute("VACUUM INTO ?", (str(draft),))
    with draft.open("rb+") as written:
        os.fsync(written.fileno())
    draft.replace(target)
