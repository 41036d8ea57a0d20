"""The file of bindings: what is known of them, read and written in the caller's transaction."""

from collections.abc import Iterable
from typing import Any

import apsw

from dialwatch.calls.binding import Mode
from dialwatch.store.binding_rows import (
    BindingChanges,
    KeptAccount,
    KnownAccount,
)
from dialwatch.store.binding_texts import (
    Texts,
    binding_row,
    callee_row,
    number_row,
    read_callee,
    read_number,
)
from dialwatch.store.bindings_schema import FILE

__all__ = ["FILE", "BindingsFile"]

MOST_DROPPED = 100_000
"""Rows of an account that were dropped and are remembered, so that a window can follow."""

_PUT_BINDING = f"INSERT OR REPLACE INTO binding VALUES ({', '.join('?' * 12)})"  # noqa: S608 - marks for values
_ACCOUNT = """
INSERT INTO account (id, mode, rev, forgotten) VALUES (?1, '', ?2, 0)
ON CONFLICT (id) DO UPDATE SET rev = max(rev, ?2)
"""
_MODE = """
INSERT INTO account (id, mode, rev, forgotten) VALUES (?1, ?2, 0, 0)
ON CONFLICT (id) DO UPDATE SET mode = ?2
"""
_FORGOTTEN = """
UPDATE account SET forgotten = max(forgotten, coalesce((
    SELECT rev FROM dropped WHERE dropped.account = account.id
    ORDER BY rev DESC LIMIT 1 OFFSET ?), 0))
"""
_TABLES = ("binding", "number", "callee", "dropped")


class BindingsFile:
    """Reads and writes in the transaction that its caller holds. Plans are kept by others on the
    same connection.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self.connection = connection

    def accounts(self) -> list[KeptAccount]:
        """Accounts of which something is known."""
        rows = self.connection.execute("SELECT id, mode, rev, forgotten FROM account ORDER BY id")
        return [_account(row) for row in rows]

    def known(self, account: str) -> KnownAccount:
        """Everything of an account; of none that is known, nothing."""
        row: Any = self.connection.execute(
            "SELECT id, mode, rev, forgotten FROM account WHERE id = ?", (account,)
        ).fetchone()
        texts, dropped, dropped_numbers = Texts(), {}, {}
        for rev, name, y in self._of("rev, id, y", "dropped", account):
            if name:
                dropped[name, y] = rev
            else:
                dropped_numbers[y] = rev
        return KnownAccount(
            account=_account(row or (account, "", 0, 0)),
            bindings=[texts.binding(one) for one in self._of("*", "binding", account)],
            numbers=[read_number(one) for one in self._of("*", "number", account)],
            callees=[read_callee(one) for one in self._of("*", "callee", account)],
            dropped=dropped,
            dropped_numbers=dropped_numbers,
        )

    def save(self, changes: BindingChanges) -> None:
        """Keep what changed."""
        account = changes.account
        self.connection.execute(_ACCOUNT, (account, changes.rev))
        self._put(_PUT_BINDING, map(binding_row, changes.bindings))
        self._put(
            "INSERT OR REPLACE INTO number VALUES (?, ?, ?, ?)", map(number_row, changes.numbers)
        )
        self._put(
            "INSERT OR REPLACE INTO callee VALUES (?, ?, ?, ?, ?, ?, ?)",
            map(callee_row, changes.callees),
        )
        self._drop(changes)

    def _drop(self, changes: BindingChanges) -> None:
        account = changes.account
        self._put(
            "DELETE FROM binding WHERE account = ? AND id = ? AND y = ?",
            ((account, *key) for key in changes.dropped),
        )
        self._put(
            "DELETE FROM number WHERE account = ? AND x = ?",
            ((account, x) for x in changes.dropped_numbers),
        )
        self._put(
            "DELETE FROM callee WHERE account = ? AND binding = ? AND x = ?",
            ((account, *name) for name in changes.dropped_callees),
        )
        gone = [(account, rev, *key) for key, rev in changes.dropped.items()]
        gone += [(account, rev, "", x) for x, rev in changes.dropped_numbers.items()]
        self._put("INSERT OR REPLACE INTO dropped VALUES (?, ?, ?, ?)", gone)

    def set_mode(self, account: str, mode: Mode | None) -> None:
        """Keep which mode the account's application has."""
        self.connection.execute(_MODE, (account, mode.value if mode else ""))

    def forget(self, account: str) -> None:
        """Know nothing of the account any more."""
        for table in _TABLES:
            self.connection.execute(f"DELETE FROM {table} WHERE account = ?", (account,))  # noqa: S608
        self.connection.execute("DELETE FROM account WHERE id = ?", (account,))

    def prune(self) -> None:
        """Forget what was dropped long ago."""
        self.connection.execute(_FORGOTTEN, (MOST_DROPPED,))
        self.connection.execute(
            "DELETE FROM dropped WHERE rev <= "
            "(SELECT forgotten FROM account WHERE account.id = dropped.account)"
        )

    def _put(self, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
        self.connection.executemany(sql, rows)

    def _of(self, columns: str, table: str, account: str) -> Iterable[Any]:
        return self.connection.execute(
            f"SELECT {columns} FROM {table} WHERE account = ? ORDER BY rev",  # noqa: S608
            (account,),
        )


def _account(row: Any) -> KeptAccount:
    return KeptAccount(
        id=row[0], mode=Mode(row[1]) if row[1] else None, rev=row[2], forgotten=row[3]
    )
