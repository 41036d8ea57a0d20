"""What an audit log does beside growing: old lines end, marks of a number end, and a number that
got into a line after all is taken out of it. Each leaves a chain that holds, and says so in it.

Functions for `Audit.bare`: in the log's thread, in transactions of their own.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from dialwatch.calls.audit_line import AuditLine
from dialwatch.store.audit_chain import FIRST, chained, in_letters
from dialwatch.store.audit_file import AuditFile
from dialwatch.store.migrate import transaction

__all__ = ["cut", "drop_receipts", "due", "forget_marks", "marked", "mend"]

_MOST = 5_000
"""Lines that are taken out in one transaction."""
_KEEPS = "DROP TRIGGER IF EXISTS audit_keeps"
_STAYS = "DROP TRIGGER IF EXISTS audit_stays"
_GUARD = """
CREATE TRIGGER IF NOT EXISTS audit_{name} BEFORE {what} ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
"""
_LINE = "seq, at, action, who, account, operation, stage, verdict, told"


def due(file: AuditFile, before: int) -> int:
    """How many lines at the beginning are older than that moment; the newest line always stays."""
    row: Any = file.connection.execute(
        "SELECT coalesce(min(seq) - 1, 0), (SELECT min(seq) FROM audit WHERE at >= ?) FROM audit",
        (before,),
    ).get
    first, kept = int(row[0]), row[1]
    last = file.last if kept is None else int(kept)
    return max(0, last - 1 - first)


def cut(file: AuditFile, before: int, line: AuditLine) -> int:
    """Take out lines at the beginning that are older than that moment, at most 5 000 of them; how
    many. In the same transaction `line` is written, with up to where they reached and the hash of
    the last of them, in letters. Nothing is written where nothing goes.
    """
    count = min(due(file, before), _MOST)
    if not count:
        return 0
    connection = file.connection
    with transaction(connection):
        first = int(connection.execute("SELECT min(seq) FROM audit").get)
        until = first + count - 1
        last = str(connection.execute("SELECT hash FROM audit WHERE seq = ?", (until,)).get)
        connection.execute(_KEEPS)
        connection.execute("DELETE FROM audit WHERE seq <= ?", (until,))
        connection.execute("DELETE FROM about WHERE seq <= ?", (until,))
        connection.execute(_GUARD.format(name="keeps", what="DELETE"))
        told = {**line.told, "lines": count, "until": until, "chain": in_letters(last)}
        file.append(replace(line, told=told))
    return count


def drop_receipts(file: AuditFile, before: int, most: int) -> int:
    """Forget at most so many receipts of actions that were asked for before that moment and are
    over; how many. The lines about them stay."""
    with transaction(file.connection):
        file.connection.execute(
            "DELETE FROM receipt WHERE id IN (SELECT id FROM receipt "
            "WHERE json_extract(told, '$.asked_at') < ? AND json_extract(told, '$.state') = 'done' "
            "LIMIT ?)",
            (before, most),
        )
        return file.connection.changes()


def marked(file: AuditFile, accounts: Iterable[str], names: Iterable[str]) -> int:
    """How many lines are found by one of these names of one of these accounts."""
    marks = _marks(file, accounts, names)
    places = ", ".join("?" * len(marks))
    return int(
        file.connection.execute(
            f"SELECT count(DISTINCT seq) FROM about WHERE mark IN ({places})",  # noqa: S608
            marks,
        ).get
    )


def forget_marks(file: AuditFile, accounts: Iterable[str], names: Iterable[str]) -> None:
    """No line is found by these names any more; the lines stay."""
    with transaction(file.connection):
        file.connection.executemany(
            "DELETE FROM about WHERE mark = ?",
            [(mark,) for mark in _marks(file, accounts, names)],
        )


def mend(file: AuditFile, changed: Callable[[str], str]) -> int:
    """Change what lines tell where it must not be told, and chain all behind them anew; how many
    lines were other before. The redactor stands before the log, so there should be none."""
    connection = file.connection
    with transaction(connection):
        rows: list[Any] = connection.execute(
            f"SELECT {_LINE}, previous FROM audit ORDER BY seq"  # noqa: S608
        ).fetchall()
        first = next((at for at, row in enumerate(rows) if changed(row[8]) != row[8]), None)
        if first is None:
            return 0
        before = str(rows[first][9]) or FIRST
        connection.execute(_STAYS)
        count = 0
        for row in rows[first:]:
            told = changed(row[8])
            count += told != row[8]
            line = AuditLine(
                seq=row[0], at=row[1], action=row[2], who=row[3], account=row[4],
                operation=row[5], stage=row[6], verdict=row[7],
            )  # fmt: skip
            digest = chained(line, told, before)
            connection.execute(
                "UPDATE audit SET told = ?, previous = ?, hash = ? WHERE seq = ?",
                (told, before, digest, row[0]),
            )
            before = digest
        connection.execute(_GUARD.format(name="stays", what="UPDATE"))
        return count


def _marks(file: AuditFile, accounts: Iterable[str], names: Iterable[str]) -> list[str]:
    told = tuple(names)
    return sorted({mark for account in accounts for mark in file.marks.of(account, told)})
