"""The file of launches: drafts, lists and parts, read and written in the caller's transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import apsw

from dialwatch.store.side_file import SideFile

__all__ = ["FILE", "FrozenPart", "LaunchesFile", "Row", "RowPiece"]

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

Row: TypeAlias = Mapping[str, Any]
"""`line`, the columns of the offer under their names, `variables`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPiece:
    """A piece of a list."""

    first: int
    """Place of its first row."""
    rows: Sequence[Row]
    whole: int
    """Rows of the whole list."""
    file: str = ""
    lines: int = 0
    """Rows that the file has."""


@dataclass(frozen=True, slots=True)
class FrozenPart:
    """Rows that travel with an entry of the batch."""

    entry: int
    rows: Sequence[int]
    """Their places."""
    joins: bool = False
    """It goes into the campaign of an earlier part, as an upload after the making of a task."""


class LaunchesFile:
    """Reads and writes in the transaction that its caller holds."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
