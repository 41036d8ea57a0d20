"""The audit log's file: written and read. Used in one thread."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import apsw

from dialwatch.calls.audit_line import AuditFilter, AuditLine
from dialwatch.calls.errors import StoreError
from dialwatch.calls.receipt import Receipt
from dialwatch.redaction import redacted
from dialwatch.store.audit_chain import CUT, FIRST, canonical, chained, in_letters
from dialwatch.store.audit_marks import Marks
from dialwatch.store.migrate import transaction

__all__ = ["AuditFile"]

_LONGEST_PLAIN = 99_999_999
"""A larger whole number may be a phone number; the log's own times are not in `told`."""
_MASKED = re.compile(r"(?<![\d•])\+?\d{0,3}•+\d{0,2}(?![\d•])")
_STAND_IN = "\ue000"
"""In the place of bullets while the redactor looks: to it they are a number's digits."""

_COLUMNS = "seq, at, action, who, account, operation, stage, verdict, told, previous, hash"
_INSERT = f"INSERT INTO audit ({_COLUMNS}) VALUES ({', '.join('?' * 11)})"  # noqa: S608
_SELECT = f"SELECT {_COLUMNS} FROM audit"  # noqa: S608
_FLOOR = (
    "SELECT min(seq), count(*) FROM (SELECT seq FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?)"
)
_CUTS = f"SELECT told FROM audit WHERE operation = '{CUT}' ORDER BY seq DESC"  # noqa: S608
_SLICE = 5_000
"""Lines that are looked at in one step."""
_NEWEST = 2**62

_Row = tuple[int, int, str, str, str, str, str, str, str, str, str]


class AuditFile:
    """The file. Every method may raise apsw's errors, which `translated` turns into ours."""

    def __init__(self, connection: apsw.Connection, marks: Marks) -> None:
        """A connection to a file that `audit_opening` made ready; closed with this."""
        self._connection = connection
        self._marks = marks
        connection.create_scalar_function("holds", _holds_text, 2, deterministic=True)

    @property
    def connection(self) -> apsw.Connection:
        """For `audit_cutting`: what a log does beside growing."""
        return self._connection

    @property
    def marks(self) -> Marks:
        """By which lines are found."""
        return self._marks

    def close(self) -> None:
        """Close the file."""
        self._connection.close(force=True)

    def write(self, line: AuditLine) -> int:
        """Append a line; its place. Durable when it returns."""
        with transaction(self._connection):
            return self.append(line)

    def write_all(self, lines: Sequence[AuditLine]) -> None:
        """Append lines, all or none. Durable when it returns."""
        with transaction(self._connection):
            for line in lines:
                self.append(line)

    def append(self, line: AuditLine) -> int:
        """Append a line in the transaction that the caller holds; its place."""
        told = canonical({str(_redacted(name)): _redacted(one) for name, one in line.told.items()})
        last = self._connection.execute(
            "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        seq, before = (int(last[0]) + 1, str(last[1])) if last else (1, FIRST)
        placed = replace(line, seq=seq)
        self._connection.execute(
            _INSERT,
            (seq, line.at, line.action, line.who, line.account, line.operation, line.stage,
             line.verdict, told, before, chained(placed, told, before)),
        )  # fmt: skip
        self._connection.executemany(
            "INSERT INTO about (mark, seq) VALUES (?, ?)",
            [(mark, seq) for mark in self._marks.of(line.account, line.about)],
        )
        return seq

    def lines(
        self, wanted: AuditFilter, before: int | None, limit: int
    ) -> tuple[list[AuditLine], int | None]:
        """Those that are wanted of the 5 000 before a place, the latest first and at most so many;
        and the place before which to look on: None where all were looked at.
        """
        top = _NEWEST if before is None else before
        ((floor, looked_at),) = self._connection.execute(_FLOOR, (top, _SLICE))
        conditions = _conditions(wanted) | {"seq < ?": top, "seq >= ?": floor}
        found = self._selected(" AND ".join(conditions), [*conditions.values(), limit])
        return found, floor if looked_at == _SLICE else None

    def about(self, account: str, names: Iterable[str], limit: int) -> list[AuditLine]:
        """The latest lines about one of these, the latest first."""
        marks = sorted(self._marks.of(account, names))
        places = ", ".join("?" * len(marks))
        among = f"seq IN (SELECT seq FROM about WHERE mark IN ({places}))"  # noqa: S608
        return self._selected(among, [*marks, limit])

    def words(self) -> tuple[list[str], list[str]]:
        """Who did something, and the operations that were asked for."""
        return tuple(  # type: ignore[return-value]
            [str(row[0]) for row in self._connection.execute(
                f"SELECT DISTINCT {column} FROM audit WHERE {column} <> '' ORDER BY 1"  # noqa: S608
            )]
            for column in ("who", "operation")
        )  # fmt: skip

    def _selected(self, where: str, values: list[object]) -> list[AuditLine]:
        rows = self._connection.execute(
            f"{_SELECT} WHERE {where} ORDER BY seq DESC LIMIT ?", values
        )
        return [_line(row) for row in rows]

    @property
    def last(self) -> int:
        """The place of the latest line; 0: there is none."""
        return int(self._connection.execute("SELECT max(seq) FROM audit").get or 0)

    def broken_at(self, last: int | None = None) -> int | None:
        """The place of the first line that does not fit to the one before it; None: all fit.

        `last`: check only so many, the latest ones.
        """
        newest = self.last
        return self.broken_within(0 if last is None else max(0, newest - last), newest)

    def begins(self) -> tuple[int, str]:
        """The place before the first line, and the hash that stands for it: lines that were kept
        long enough were taken out, and a line of the chain says up to where. Nothing taken out, or
        not by us: 0, and what stands before the first line of all."""
        row = self._connection.execute("SELECT seq, previous FROM audit ORDER BY seq LIMIT 1").get
        seq, previous = (int(row[0]), str(row[1])) if row else (1, FIRST)
        said = {"until": seq - 1, "chain": in_letters(previous)}
        for (told,) in self._connection.execute(_CUTS) if seq > 1 else ():
            if said.items() <= _read(told).items():
                return seq - 1, previous
        return 0, FIRST

    def broken_within(self, since: int, until: int) -> int | None:
        """The same for the lines after `since`, up to and with `until`."""
        first, before = self.begins()
        since = max(since, first)
        if since > first:
            told = self._connection.execute("SELECT hash FROM audit WHERE seq = ?", (since,)).get
            if told is None:
                return since
            before = str(told)
        expected = since + 1
        for row in self._rows(
            since if since > first else -(2**62), until
        ):  # from the first on: none before it
            if row[0] != expected or row[9] != before or not _holds(row):
                return expected
            before, expected = row[10], expected + 1
        return expected if expected <= until else None

    def _rows(self, since: int, until: int) -> Iterator[_Row]:
        yield from self._connection.execute(
            f"{_SELECT} WHERE seq > ? AND seq <= ? ORDER BY seq", (since, until)
        )

    def keep(self, receipt: Receipt) -> None:
        """Keep a receipt in the place of an earlier one of the same action."""
        told = canonical(receipt.told())
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO receipt (id, told) VALUES (?, ?) "
                "ON CONFLICT (id) DO UPDATE SET told = excluded.told",
                (receipt.id, told),
            )

    def receipt(self, action: str) -> Receipt | None:
        """The receipt of an action; None: it was never begun. Raises StoreError for one that
        cannot be read: taken for none, its action would be sent again.
        """
        told = self._connection.execute("SELECT told FROM receipt WHERE id = ?", (action,)).get
        if told is None:
            return None
        try:
            return Receipt.of(json.loads(str(told)))
        except ValueError as err:
            raise StoreError(
                "The receipt of this action cannot be read any more. Look at the platform's own "
                "console for what came of it, and ask anew if need be."
            ) from err


def _redacted(value: object) -> object:
    """A value seen once more by the redactor that stands before every log."""
    match value:
        case str():
            shown = _MASKED.sub(lambda found: found[0].replace("•", _STAND_IN), value)
            return redacted(shown).replace(_STAND_IN, "•")
        case dict():
            return {str(_redacted(str(name))): _redacted(one) for name, one in value.items()}
        case list() | tuple():
            return [_redacted(one) for one in value]
        case bool() | None | float():
            return value
        case int():
            return value if abs(value) <= _LONGEST_PLAIN else "[number]"
    return str(_redacted(str(value)))


def _conditions(wanted: AuditFilter) -> dict[str, object]:
    """What has to hold of a line, each with its value."""
    asked: dict[str, object] = {
        "who = ?": wanted.who,
        "account = ?": wanted.account,
        "action = ?": wanted.action,
        "operation = ?": wanted.operation,
        "stage = ?": wanted.stage,
        "verdict = ?": wanted.verdict,
        "holds(told, ?)": wanted.text.strip().casefold(),
        "at >= ?": wanted.since,
        "at < ?": wanted.until,
    }
    return {words: value for words, value in asked.items() if value not in (None, "")}


def _holds_text(*values: object) -> bool:
    """The reason or the sentence of a line (what it tells, a text) holds that text. For SQLite."""
    told, wanted = map(str, values)
    read = _read(told)
    return any(wanted in str(read.get(name, "")).casefold() for name in ("reason", "sentence"))


def _line(row: _Row) -> AuditLine:
    seq, at, action, who, account, operation, stage, verdict, told, _, _ = row
    return AuditLine(
        seq=seq, at=at, action=action, who=who, account=account, operation=operation,
        stage=stage, verdict=verdict, told=_read(told),
    )  # fmt: skip


def _read(told: str) -> dict[str, object]:
    """What a line tells; a line that was changed from outside may tell nothing readable."""
    try:
        read = json.loads(told)
    except ValueError:
        read = None
    return read if isinstance(read, dict) else {"unreadable": True}


def _holds(row: _Row) -> bool:
    line = AuditLine(
        seq=row[0], at=row[1], action=row[2], who=row[3], account=row[4], operation=row[5],
        stage=row[6], verdict=row[7],
    )  # fmt: skip
    return chained(line, row[8], row[9]) == row[10]
