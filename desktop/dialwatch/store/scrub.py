"""Texts and blobs of a SQLite file, looked through for something, and changed where it stands.

Knows no table by name: whatever a file of ours will hold one day is looked through too. Looking
needs only a reading connection; changing is done in small transactions of the file's writer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from dialwatch.store.migrate import transaction

__all__ = ["AT_ONCE", "Table", "changed_rows", "hits", "tables_of"]

AT_ONCE = 500
"""Rows that are changed in one transaction at most."""
_SLICE = 2_000
"""Rows that are read at a time: other readers, and the end of a write-ahead log, wait no longer."""
_MOST_TRIES = 100

Key = tuple[Any, ...]
Changes = Callable[[str | bytes, int], str | bytes]
"""A value as it is to be; the number grows while the one before is taken already."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table that may hold texts."""

    name: str
    key: tuple[str, ...]
    """What tells its rows apart: `rowid`, or its primary key where it has none."""
    columns: tuple[str, ...]
    """Of texts and blobs."""

    def page(self, after: Key | None, limit: int) -> tuple[str, Key]:
        """A statement for the rows behind that key, in order, and its values."""
        names = ", ".join((*map(_quoted, self.key), *map(_quoted, self.columns)))
        order = ", ".join(map(_quoted, self.key))
        where = "" if after is None else f"WHERE ({order}) > ({', '.join('?' * len(self.key))})"
        sql = f"SELECT {names} FROM {_quoted(self.name)} {where} ORDER BY {order} LIMIT ?"  # noqa: S608 - names of our own tables
        return sql, (*(after or ()), limit)


def tables_of(connection: apsw.Connection) -> list[Table]:
    """The tables of the file that have columns of texts or blobs."""
    found = []
    for _, name, kind, _, rowless, _ in connection.execute("PRAGMA main.table_list").fetchall():
        if kind != "table" or str(name).startswith("sqlite_"):
            continue
        info: list[Any] = connection.execute(f"PRAGMA table_info({_quoted(str(name))})").fetchall()
        columns = tuple(str(one[1]) for one in info if str(one[2]).upper() in ("TEXT", "BLOB", ""))
        primary = sorted((one[5], str(one[1])) for one in info if one[5])
        key = tuple(column for _, column in primary) if rowless else ("rowid",)
        if columns:
            found.append(Table(str(name), key, columns))
    return found


def hits(
    connection: apsw.Connection, table: Table, holds: Callable[[Sequence[Any]], bool]
) -> Iterator[list[Key]]:
    """The keys of the rows whose texts hold it, a slice of the table after another; empty slices
    too, so that the caller may do something else between two."""
    after: Key | None = None
    width = len(table.key)
    while True:
        rows: list[Any] = connection.execute(*table.page(after, _SLICE)).fetchall()
        yield [tuple(row[:width]) for row in rows if holds(row[width:])]
        if len(rows) < _SLICE:
            return
        after = tuple(rows[-1][:width])


def changed_rows(
    connection: apsw.Connection,
    table: Table,
    keys: Sequence[Key],
    changes: Changes,
    also: Callable[[Key], None] | None = None,
) -> int:
    """Change these rows, at most `AT_ONCE`, in one transaction; how many were other before.

    `also` is called in it with the key of each that was changed.
    """
    with transaction(connection):
        return sum(_changed(connection, table, key, changes, also) for key in keys)


def _changed(
    connection: apsw.Connection,
    table: Table,
    key: Key,
    changes: Changes,
    also: Callable[[Key], None] | None,
) -> bool:
    where = " AND ".join(f"{_quoted(name)} = ?" for name in table.key)
    names = ", ".join(map(_quoted, table.columns))
    row: Any = connection.execute(
        f"SELECT {names} FROM {_quoted(table.name)} WHERE {where}",  # noqa: S608
        key,
    ).fetchone()
    if row is None:
        return False
    for again in range(_MOST_TRIES):
        told = {
            name: changed
            for name, value in zip(table.columns, row, strict=True)
            if isinstance(value, str | bytes) and (changed := changes(value, again)) != value
        }
        if not told:
            return False
        setting = ", ".join(f"{_quoted(name)} = ?" for name in told)
        try:
            connection.execute(
                f"UPDATE {_quoted(table.name)} SET {setting} WHERE {where}",  # noqa: S608
                (*told.values(), *key),
            )
        except apsw.ConstraintError:  # two writings of one number became the same text
            if again == _MOST_TRIES - 1:
                raise
            continue
        if also is not None:
            also(key)
        return True
    return False


def _quoted(name: str) -> str:
    return f'"{name}"'
