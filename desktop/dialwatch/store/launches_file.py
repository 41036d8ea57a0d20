"""The file of launches: drafts and their lists, read and written in the caller's transaction."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import Launch, LaunchKind, LaunchList, LaunchState
from dialwatch.calls.number import matching
from dialwatch.store.launch_rows import SENT_ALREADY, RowPiece, added
from dialwatch.store.launches_sent import SentFile
from dialwatch.store.side_file import SideFile

__all__ = ["FILE", "LaunchesFile"]

APPLICATION = 0x44574C4E
"""Marks the file as ours: DWLN."""

_VERSION = 1
_SCHEMA = f"""
CREATE TABLE launch (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,                 -- JSON: the values
    list INTEGER,                       -- the one that counts
    state TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    sent_at INTEGER,
    who TEXT NOT NULL,
    pattern TEXT NOT NULL
) STRICT;
CREATE INDEX launch_changed ON launch (changed_at DESC, number DESC);
CREATE TABLE list (
    number INTEGER NOT NULL PRIMARY KEY,
    launch INTEGER NOT NULL REFERENCES launch (number),
    file TEXT NOT NULL,
    whole INTEGER NOT NULL,             -- rows when the last piece is there
    lines INTEGER NOT NULL,
    variables TEXT NOT NULL,            -- JSON
    sum TEXT NOT NULL,                  -- of its numbers so far, whatever their order
    fingerprint TEXT NOT NULL           -- empty: not whole yet
) STRICT;
CREATE INDEX list_launch ON list (launch);
CREATE INDEX list_print ON list (fingerprint) WHERE fingerprint != '';
CREATE TABLE row (
    list INTEGER NOT NULL REFERENCES list (number),
    place INTEGER NOT NULL,             -- from 0
    number TEXT NOT NULL,               -- as it was uploaded
    told TEXT NOT NULL,                 -- JSON: the row as it was uploaded
    left_out TEXT,                      -- kind; with the reason, once it is sent
    reason TEXT NOT NULL DEFAULT '',
    part INTEGER,                       -- entry of the batch
    shown INTEGER NOT NULL DEFAULT 0,   -- 1: the platform showed it
    PRIMARY KEY (list, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX row_part ON row (list, part, shown);
CREATE INDEX row_left_out ON row (list, left_out) WHERE left_out IS NOT NULL;
CREATE TABLE part (
    launch INTEGER NOT NULL REFERENCES launch (number),
    entry INTEGER NOT NULL,
    joins INTEGER NOT NULL,             -- 1: goes into the campaign of an earlier one
    campaign TEXT NOT NULL,             -- empty: none is known yet
    before TEXT,                        -- JSON: keys; NULL: was not looked
    PRIMARY KEY (launch, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_campaign ON part (campaign) WHERE campaign != '';
CREATE TABLE entry_id (
    account TEXT NOT NULL PRIMARY KEY,
    next INTEGER NOT NULL               -- the first that no entry had
) STRICT;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {_VERSION};
"""
FILE = SideFile(
    what="file of launches", application=APPLICATION, version=_VERSION, schema=_SCHEMA,
    pragmas=("journal_size_limit = 16777216",),
)  # fmt: skip
_GONE = "There is no such draft any more."


_COLUMNS = "id, account, kind, form, state, made_at, changed_at, who, pattern, number, list"
_KEEP = """
INSERT INTO launch (id, account, kind, form, state, made_at, changed_at, who, pattern)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET account = excluded.account, kind = excluded.kind,
    form = excluded.form, changed_at = excluded.changed_at, pattern = excluded.pattern
"""
_NEW_LIST = """
INSERT INTO list (launch, file, whole, lines, variables, sum, fingerprint)
VALUES (?, ?, ?, ?, '[]', '', '') RETURNING number
"""
_FRESH_LIST = """
SELECT number, whole, (SELECT coalesce(max(place) + 1, 0) FROM row WHERE row.list = list.number)
FROM list WHERE launch = ? AND fingerprint = ''
"""
_COPY_LIST = """
INSERT INTO list (launch, file, whole, lines, variables, sum, fingerprint)
SELECT ?, file, whole, lines, variables, sum, '' FROM list
WHERE number = (SELECT list FROM launch WHERE id = ?) RETURNING number
"""
_COPY_ROWS = """
INSERT INTO row (list, place, number, told) SELECT ?, place, number, told FROM row
WHERE list = (SELECT list FROM launch WHERE id = ?)
"""
_OLD = """
SELECT number FROM launch WHERE state = 'sent' AND (sent_at < ? OR number <= (
    SELECT number FROM launch WHERE state = 'sent' ORDER BY number DESC LIMIT 1 OFFSET ?
))
"""


class LaunchesFile:
    """Reads and writes in the transaction that its caller holds. Rows after they were sent are
    those of `SentFile`, on the same connection.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self.sent = SentFile(connection)

    def launch(self, launch: str) -> Launch | None:
        """The launch of that id; None: there is none."""
        found = self._found("WHERE id = ?", (launch,))
        return found[0] if found else None

    def launches(self, limit: int) -> list[Launch]:
        """That of the newest change first."""
        return self._found("ORDER BY changed_at DESC, number DESC LIMIT ?", (limit,))

    def keep(self, launch: Launch) -> Launch:
        """Keep a draft, but for its list. Raises BadInput for one that was sent."""
        known = self.launch(launch.id)
        _is_draft(known)
        self._connection.execute(
            _KEEP,
            (launch.id, launch.account, launch.kind.value, json.dumps(dict(launch.values)),
             LaunchState.DRAFT.value, launch.made_at, _later(known, launch.changed_at),
             launch.who, launch.pattern),
        )  # fmt: skip
        return self._sure(launch.id)

    def forget(self, launch: str) -> None:
        """Throw a draft away. Raises BadInput for one that was sent."""
        _is_draft(self.launch(launch))
        self._drop(self._connection.execute("SELECT number FROM launch WHERE id = ?", (launch,)))

    def put_rows(self, launch: str, piece: RowPiece, now: int) -> Launch:
        """Keep a piece of a list. Raises BadInput for one out of order."""
        known = self.launch(launch)
        if known is None:
            raise BadInput(_GONE)
        _is_draft(known)
        number: int = self._number(launch)
        kept = self._list_of(number, piece)
        self._connection.executemany(
            "INSERT INTO row (list, place, number, told) VALUES (?, ?, ?, ?)",
            [
                (kept, piece.first + index, str(row.get(piece.number, "")), json.dumps(dict(row)))
                for index, row in enumerate(piece.rows)
            ],
        )
        self._add_up(kept, piece)
        if piece.first + len(piece.rows) == piece.whole:
            self._counts_now(number, kept, _later(known, now))
        return self._sure(launch)

    def copy_list(self, source: str, launch: str, now: int) -> Launch:
        """Give a draft the list of another launch, as it was uploaded."""
        known = self.launch(launch)
        if known is None:
            raise BadInput(_GONE)
        _is_draft(known)
        number = self._number(launch)
        its_list: int | None = self._connection.execute(_COPY_LIST, (number, source)).get
        if its_list is not None:
            self._connection.execute(_COPY_ROWS, (its_list, source))
            self._counts_now(number, its_list, _later(known, now))
        return self._sure(launch)

    def rows(self, launch: str, first: int, count: int) -> list[str]:
        """Rows of the list as JSON, in order."""
        return [
            told
            for (told,) in self._connection.execute(
                "SELECT told FROM row WHERE list = (SELECT list FROM launch WHERE id = ?) "
                "AND place >= ? ORDER BY place LIMIT ?",
                (launch, first, count),
            )
        ]

    def numbers(self, launch: str) -> frozenset[str]:
        """Numbers of its list, as they are compared."""
        rows = self._connection.execute(
            "SELECT number FROM row WHERE list = (SELECT list FROM launch WHERE id = ?)", (launch,)
        )
        return frozenset(matching(str(number)) for (number,) in rows)

    def rows_at(self, launch: str, places: Sequence[int]) -> list[str]:
        """The rows at these places as JSON, by place."""
        return [
            told
            for (told,) in self._connection.execute(
                "SELECT told FROM row WHERE list = (SELECT list FROM launch WHERE id = ?) "
                "AND place IN (SELECT value FROM json_each(?)) ORDER BY place",
                (launch, json.dumps([*places])),
            )
        ]

    def by_print(self, fingerprint: str, since: int) -> list[Launch]:
        """Those sent with a list of that fingerprint after that moment."""
        return self._found(
            "WHERE state = 'sent' AND sent_at > ? AND list IN "
            "(SELECT number FROM list WHERE fingerprint = ? AND fingerprint != '') "
            "ORDER BY sent_at DESC",
            (since, fingerprint),
        )

    def by_campaign(self, account: str, key: str) -> Launch | None:
        """The one that made this campaign, or last added to it."""
        found = self._found(
            "WHERE account = ? AND number IN (SELECT launch FROM part WHERE campaign = ?) "
            "ORDER BY sent_at DESC LIMIT 1",
            (account, key),
        )
        return found[0] if found else None

    def next_entry_ids(self, account: str, count: int) -> int:
        """Take so many numbers that no entry of the account had; the first."""
        after: int = self._connection.execute(
            "INSERT INTO entry_id (account, next) VALUES (?1, 1 + ?2) "
            "ON CONFLICT (account) DO UPDATE SET next = next + ?2 RETURNING next",
            (account, count),
        ).get
        return after - count

    def prune(self, before: int, most: int) -> None:
        """Forget those sent before that moment, and those beyond so many."""
        self._drop(self._connection.execute(_OLD, (before, most)))

    def _found(self, which: str, values: tuple[Any, ...]) -> list[Launch]:
        rows: list[Any] = self._connection.execute(
            f"SELECT {_COLUMNS} FROM launch {which}",  # noqa: S608 - our own words
            values,
        ).fetchall()
        return [
            _launch(row, self._list(row[-1]), tuple(dict.fromkeys(self.sent.campaigns(row[-2]))))
            for row in rows
        ]

    def _sure(self, launch: str) -> Launch:
        (found,) = self._found("WHERE id = ?", (launch,))
        return found

    def _number(self, launch: str) -> int:
        number: int = self._connection.execute(
            "SELECT number FROM launch WHERE id = ?", (launch,)
        ).get
        return number

    def _list(self, number: int | None) -> LaunchList:
        row: Any = self._connection.execute(
            "SELECT file, whole, lines, variables, fingerprint FROM list WHERE number = ?",
            (number,),
        ).fetchone()
        if row is None:
            return LaunchList()
        return LaunchList(
            file=row[0], rows=row[1], lines=row[2], variables=tuple(json.loads(row[3])),
            fingerprint=row[4],
        )  # fmt: skip

    def _list_of(self, launch: int, piece: RowPiece) -> int:
        """The list that this piece belongs to: for the first one, a new one."""
        fresh: Any = self._connection.execute(_FRESH_LIST, (launch,)).fetchone()
        if piece.first == 0:
            if fresh is not None:
                self._drop_list(fresh[0])
            number: int = self._connection.execute(
                _NEW_LIST, (launch, piece.file, piece.whole, piece.lines)
            ).get
            return number
        if fresh is None or fresh[1:] != (piece.whole, piece.first):
            raise BadInput("The list came in pieces out of order. Take it over once more.")
        return int(fresh[0])

    def _add_up(self, number: int, piece: RowPiece) -> None:
        told: Any = self._connection.execute(
            "SELECT variables, sum FROM list WHERE number = ?", (number,)
        ).fetchone()
        names = dict.fromkeys(json.loads(told[0]))
        for row in piece.rows:
            names.update(dict.fromkeys(row.get("variables") or ()))
        total = added(told[1], (str(row.get(piece.number, "")) for row in piece.rows))
        self._connection.execute(
            "UPDATE list SET variables = ?, sum = ? WHERE number = ?",
            (json.dumps([*names]), total, number),
        )

    def _counts_now(self, launch: int, number: int, now: int) -> None:
        self._connection.execute(
            "UPDATE list SET fingerprint = sum || ':' || whole WHERE number = ?", (number,)
        )
        old: Any = self._connection.execute(
            "SELECT list FROM launch WHERE number = ?", (launch,)
        ).get
        self._connection.execute(
            "UPDATE launch SET list = ?, changed_at = ? WHERE number = ?", (number, now, launch)
        )
        if old is not None:
            self._drop_list(int(old))

    def _drop(self, numbers: Iterable[Any]) -> None:
        for (number,) in list(numbers):
            lists = self._connection.execute("SELECT number FROM list WHERE launch = ?", (number,))
            found: list[Any] = lists.fetchall()
            for (one,) in found:
                self._drop_list(one)
            self._connection.execute("DELETE FROM part WHERE launch = ?", (number,))
            self._connection.execute("DELETE FROM launch WHERE number = ?", (number,))

    def _drop_list(self, number: int) -> None:
        self._connection.execute("DELETE FROM row WHERE list = ?", (number,))
        self._connection.execute("DELETE FROM list WHERE number = ?", (number,))


def _is_draft(known: Launch | None) -> None:
    if known is not None and known.state is not LaunchState.DRAFT:
        raise BadInput(SENT_ALREADY)


def _later(known: Launch | None, now: int) -> int:
    """A moment of change that differs from the one before: a check is held against it."""
    return now if known is None else max(now, known.changed_at + 1)


def _launch(row: Any, its_list: LaunchList, campaigns: tuple[str, ...]) -> Launch:
    return Launch(
        id=row[0], account=row[1], kind=LaunchKind(row[2]), values=json.loads(row[3]),
        state=LaunchState(row[4]), made_at=row[5], changed_at=row[6], who=row[7], pattern=row[8],
        list=its_list, campaigns=campaigns,
    )  # fmt: skip
