"""The file of the recordings: its tables, and what is read and written in one transaction of it.

Nothing in it opens a recording, and no address of one ever stands in it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import apsw

from dialwatch.calls.recording import (
    AudioKind,
    Judgement,
    Marker,
    RecordingMark,
    RecordingState,
    SoundFacts,
)
from dialwatch.store.side_file import SideFile
from dialwatch.store.values import Spot

__all__ = ["APPLICATION", "FILE", "Hand", "HeldRecording", "KeptFile"]

APPLICATION = 0x44575243
"""Marks the file as ours: DWRC."""

_VERSION = 1
_SCHEMA = f"""
CREATE TABLE recording (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,              -- account, campaign and key outlive a journal
    campaign TEXT NOT NULL,
    key TEXT NOT NULL,
    call INTEGER UNIQUE,                -- the journal's number; NULL: this journal has no such call
    rev INTEGER NOT NULL UNIQUE,        -- of the last change
    state TEXT NOT NULL DEFAULT '',     -- waiting, kept, failed, lost; '': as the journal tells
    sentence TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',      -- what its platform's client has to say about it
    host TEXT NOT NULL DEFAULT '',      -- would have to be allowed
    turn INTEGER NOT NULL DEFAULT 0,    -- while it waits: 0 the user waits, 1 rescue, 2 the rest
    due INTEGER,                        -- while it waits: when its platform deletes it
    kind TEXT,
    size INTEGER,
    name TEXT NOT NULL DEFAULT '',      -- of its file in the cache
    facts TEXT,
    whole INTEGER NOT NULL DEFAULT 1,
    began INTEGER,
    fetched INTEGER,
    heard INTEGER,
    pinned INTEGER NOT NULL DEFAULT 0,
    draft TEXT NOT NULL DEFAULT '',     -- of what came of it so far
    etag TEXT NOT NULL DEFAULT '',
    total INTEGER,
    markers TEXT NOT NULL DEFAULT '[]',
    judgement TEXT,
    UNIQUE (account, campaign, key)
) STRICT;
CREATE INDEX recording_name ON recording (name) WHERE name <> '';
CREATE INDEX recording_waiting ON recording (turn, due, id) WHERE state = 'waiting';
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {_VERSION};
"""
FILE = SideFile(
    what="file of recordings", application=APPLICATION, version=_VERSION, schema=_SCHEMA
)

_COLUMNS = (
    "call, account, campaign, key, rev, state, sentence, note, host, turn, due, kind, size, name, "
    "facts, whole, began, fetched, heard, pinned, draft, etag, total, markers, judgement"
)
_CHANGEABLE = frozenset(_COLUMNS.replace(" ", "").split(",")) - {
    "call", "account", "campaign", "key", "rev",
}  # fmt: skip
_JSON = frozenset({"facts", "markers", "judgement"})
_MARKS = """
SELECT call, rev, state, pinned, heard IS NOT NULL, markers <> '[]',
    json_extract(judgement, '$.right')
FROM recording WHERE rev > ? AND call IS NOT NULL ORDER BY rev LIMIT ?
"""
_WAIT = """
UPDATE recording SET rev = ?, state = 'waiting', sentence = '', host = '', turn = ?, due = ?
WHERE id = ?
"""
_KEPT = """
SELECT account, campaign, key, name, coalesce(size, 0), coalesce(heard, fetched, 0) AS used,
    pinned, turn, due
FROM recording WHERE name <> '' ORDER BY used, id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRecording:
    """All that this profile holds about a call's recording. Times are UTC epoch milliseconds."""

    call: int | None
    account: str
    campaign: str
    key: str
    rev: int = 0
    state: RecordingState | None = None
    """None: as the journal tells."""
    sentence: str = ""
    note: str = ""
    host: str = ""
    turn: int = 0
    due: int | None = None
    kind: AudioKind | None = None
    size: int | None = None
    name: str = ""
    """Of its file in the cache; empty: it is not kept."""
    facts: SoundFacts | None = None
    whole: bool = True
    """False: its platform never gave the end of it."""
    began: int | None = None
    fetched: int | None = None
    heard: int | None = None
    pinned: bool = False
    draft: str = ""
    etag: str = field(default="", repr=False)
    total: int | None = None
    markers: tuple[Marker, ...] = ()
    judgement: Judgement | None = None


class KeptFile(NamedTuple):
    """A file in the cache, as the limits look at it."""

    account: str
    campaign: str
    key: str
    name: str
    size: int
    used: int
    """When it was last heard; where it never was, fetched."""
    pinned: bool
    turn: int
    due: int | None


class Hand:
    """Reads and writes in the transaction that its caller holds."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._rev = int(connection.execute("SELECT coalesce(max(rev), 0) FROM recording").get)

    @property
    def rev(self) -> int:
        """Of the last change of any recording."""
        return self._rev

    def change(self, spots: Iterable[Spot], values: Mapping[str, Any]) -> int:
        """Give these recordings those values; what is not held yet begins. Returns `rev`."""
        unknown = set(values) - _CHANGEABLE
        if unknown:
            raise ValueError(f"a recording has no {sorted(unknown)}")
        told = [_column(name, value) for name, value in values.items()]
        setting = "".join(f", {name} = ?" for name in values)
        for spot in spots:
            self._rev += 1
            row = self._row(spot)
            self._connection.execute(
                f"UPDATE recording SET rev = ?{setting} WHERE id = ?",  # noqa: S608 - our names
                (self._rev, *told, row),
            )
        return self._rev

    def enqueue(self, wanted: Iterable[tuple[Spot, int | None]], turn: int) -> int:
        """Let these wait to be fetched: each with when its platform deletes it. Returns `rev`."""
        for spot, due in wanted:
            self._rev += 1
            self._connection.execute(_WAIT, (self._rev, turn, due, self._row(spot)))
        return self._rev

    def _row(self, spot: Spot) -> int:
        known = self._connection.execute(
            "SELECT id FROM recording WHERE account = ? AND campaign = ? AND key = ?", spot[1:]
        ).get
        if known is not None:
            self._connection.execute(
                "UPDATE recording SET call = ? WHERE id = ?", (spot.call, known)
            )
            return int(known)
        return int(
            self._connection.execute(
                "INSERT INTO recording (call, account, campaign, key, rev) "
                "VALUES (?, ?, ?, ?, ?) RETURNING id",
                (*spot, -self._rev),
            ).get
        )

    def held(self, calls: Sequence[int]) -> list[HeldRecording]:
        """What is held of these calls, by the journal's numbers."""
        told = ", ".join("?" * len(calls))
        return self._select(f"WHERE call IN ({told}) ORDER BY call", tuple(calls))

    def waiting(self, limit: int) -> list[HeldRecording]:
        """Those that wait to be fetched, in the order in which they should be."""
        return self._select(
            "WHERE state = 'waiting' AND call IS NOT NULL "
            "ORDER BY turn, due IS NULL, due, id LIMIT ?",
            (limit,),
        )

    def missed(self, turn: int, limit: int) -> list[HeldRecording]:
        """Those that failed, of this turn, the first to be deleted first."""
        return self._select(
            "WHERE state = 'failed' AND turn = ? AND call IS NOT NULL "
            "ORDER BY due IS NULL, due, id LIMIT ?",
            (turn, limit),
        )

    def count(self, state: RecordingState, turn: int) -> int:
        """How many stand so."""
        return int(
            self._connection.execute(
                "SELECT count(*) FROM recording WHERE state = ? AND turn = ?", (state, turn)
            ).get
        )

    def judged(self) -> list[HeldRecording]:
        """Those whose robot's label was judged."""
        return self._select("WHERE judgement IS NOT NULL AND call IS NOT NULL ORDER BY rev")

    def kept(self) -> list[KeptFile]:
        """All files in the cache, least recently used first."""
        return [
            KeptFile(account, campaign, key, name, size, used, bool(pinned), turn, due)
            for account, campaign, key, name, size, used, pinned, turn, due in (
                self._connection.execute(_KEPT)
            )
        ]

    def names(self) -> tuple[set[str], set[str]]:
        """The files that rows are about, and the drafts."""
        files, drafts = set[str](), set[str]()
        for name, draft in self._connection.execute(
            "SELECT name, draft FROM recording WHERE name <> '' OR draft <> ''"
        ):
            files.add(str(name))
            drafts.add(str(draft))
        return files - {""}, drafts - {""}

    def lose(self, names: Iterable[str], sentence: str) -> int:
        """The files of these names are no more; all else about the calls stays. Returns `rev`."""
        for name in names:
            self._rev += 1
            self._connection.execute(
                "UPDATE recording SET rev = ?, name = '', state = '', sentence = ?, "
                "fetched = NULL, turn = 0, due = NULL WHERE name = ?",
                (self._rev, sentence, name),
            )
        return self._rev

    def drop_drafts(self) -> None:
        """What came of unfinished files is no more."""
        self._connection.execute(
            "UPDATE recording SET draft = '', etag = '', total = NULL WHERE draft <> ''"
        )

    def totals(self) -> tuple[int, int, int]:
        """Files in the cache, their bytes, and how many of them are pinned."""
        row: Any = self._connection.execute(
            "SELECT count(*), coalesce(sum(size), 0), coalesce(sum(pinned), 0) "
            "FROM recording WHERE name <> ''"
        ).get
        return int(row[0]), int(row[1]), int(row[2])

    def marks(self, since: int, limit: int) -> list[RecordingMark]:
        """What changed after `since`, in the order of the changes. `none`: as the journal tells."""
        return [
            RecordingMark(
                call=call,
                rev=rev,
                state=RecordingState(state) if state else RecordingState.NONE,
                pinned=bool(pinned),
                heard=bool(heard),
                noted=bool(noted),
                right=None if right is None else bool(right),
            )
            for call, rev, state, pinned, heard, noted, right in self._connection.execute(
                _MARKS, (since, limit)
            )
        ]

    def fact(self, name: str) -> str:
        """A small text that is kept beside the recordings; empty: none is."""
        found = self._connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).get
        return "" if found is None else str(found)

    def set_fact(self, name: str, value: str) -> None:
        """Keep it."""
        self._connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    def spots(self, after: int, limit: int) -> list[tuple[int, str, str, str]]:
        """Rows behind a number whose call this journal did not have: their own number, account,
        campaign, key."""
        return [
            (int(row), str(account), str(campaign), str(key))
            for row, account, campaign, key in self._connection.execute(
                "SELECT id, account, campaign, key FROM recording "
                "WHERE id > ? AND call IS NULL ORDER BY id LIMIT ?",
                (after, limit),
            )
        ]

    def unplace(self) -> None:
        """No row's number in the journal is known any more."""
        self._connection.execute("UPDATE recording SET call = NULL")

    def place(self, rows: Iterable[tuple[int, int]]) -> None:
        """These rows have those numbers in the journal: (number, row)."""
        for call, row in rows:
            self._rev += 1
            self._connection.execute(
                "UPDATE recording SET call = ?, rev = ? WHERE id = ?", (call, self._rev, row)
            )

    def _select(self, where: str, values: tuple[Any, ...] = ()) -> list[HeldRecording]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM recording {where}",  # noqa: S608 - our own words
            values,
        )
        return [_held(row) for row in rows]


def _column(name: str, value: Any) -> Any:
    if value is None:
        return "" if name in ("state",) else None
    if name == "markers":
        return json.dumps([one.told() for one in value])
    if name in _JSON:
        return json.dumps(value.told())
    return int(value) if isinstance(value, bool) else value


def _held(row: Sequence[Any]) -> HeldRecording:
    told = dict(zip(_COLUMNS.split(", "), row, strict=True))
    told["state"] = RecordingState(told["state"]) if told["state"] else None
    told["kind"] = AudioKind(told["kind"]) if told["kind"] else None
    told["facts"] = SoundFacts.of(json.loads(told["facts"])) if told["facts"] else None
    told["markers"] = tuple(Marker.of(one) for one in json.loads(told["markers"]))
    told["judgement"] = Judgement.of(json.loads(told["judgement"])) if told["judgement"] else None
    told["whole"], told["pinned"] = bool(told["whole"]), bool(told["pinned"])
    return HeldRecording(**told)
