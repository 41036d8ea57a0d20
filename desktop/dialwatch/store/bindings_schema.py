"""The tables of the file of bindings: what is known, and plans of what is to be changed."""

from dialwatch.store.side_file import SideFile

__all__ = ["FILE"]

APPLICATION = 0x4457424E
"""Marks the file as ours: DWBN."""

_VERSION = 1
_KNOWN = """
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    mode TEXT NOT NULL,                 -- empty: not known
    rev INTEGER NOT NULL,               -- the newest of its rows
    forgotten INTEGER NOT NULL          -- what was dropped up to here is not in `dropped` any more
) STRICT, WITHOUT ROWID;
CREATE TABLE binding (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    y TEXT NOT NULL,                    -- AXYB alone
    x TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    extension TEXT NOT NULL,
    state TEXT NOT NULL,
    told TEXT NOT NULL,                 -- JSON: its other fields
    theirs TEXT,                        -- JSON: as the platform tells it, where that differs
    left_at INTEGER,                    -- when it was found gone or ended
    rev INTEGER NOT NULL,
    PRIMARY KEY (account, id, y)
) STRICT, WITHOUT ROWID;
CREATE TABLE number (
    account TEXT NOT NULL,
    x TEXT NOT NULL,
    told TEXT NOT NULL,                 -- JSON: its other fields
    rev INTEGER NOT NULL,
    PRIMARY KEY (account, x)
) STRICT, WITHOUT ROWID;
CREATE TABLE callee (
    account TEXT NOT NULL,
    binding TEXT NOT NULL,              -- empty: only X was named
    x TEXT NOT NULL,                    -- empty: only the binding was named
    callee TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    PRIMARY KEY (account, binding, x)
) STRICT, WITHOUT ROWID;
CREATE TABLE dropped (
    account TEXT NOT NULL,
    rev INTEGER NOT NULL,
    id TEXT NOT NULL,                   -- of the binding; of a number, empty
    y TEXT NOT NULL,                    -- of the binding; of a number, X
    PRIMARY KEY (account, rev, id, y)
) STRICT, WITHOUT ROWID;
"""
_PLANS = """
CREATE TABLE plan (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    sent_at INTEGER,
    told TEXT NOT NULL,                 -- JSON: its other fields
    list INTEGER,                       -- the one that counts
    checked TEXT                        -- JSON: how it was last checked
) STRICT;
CREATE INDEX plan_changed ON plan (changed_at DESC, number DESC);
CREATE TABLE plan_list (
    number INTEGER NOT NULL PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (number),
    file TEXT NOT NULL,
    whole INTEGER NOT NULL,             -- rows when the last piece is there
    complete INTEGER NOT NULL           -- 1: it is
) STRICT;
CREATE INDEX plan_list_plan ON plan_list (plan);
CREATE TABLE plan_row (
    list INTEGER NOT NULL REFERENCES plan_list (number),
    place INTEGER NOT NULL,             -- from 0
    wanted TEXT NOT NULL,               -- JSON: the row as it was uploaded
    kind TEXT,                          -- by the last check
    told TEXT,                          -- JSON: what the check says of it
    before TEXT,                        -- JSON: how it was before it was sent, for the undo
    PRIMARY KEY (list, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_row_kind ON plan_row (list, kind);
CREATE TABLE plan_change (
    plan INTEGER NOT NULL REFERENCES plan (number),
    entry INTEGER NOT NULL,             -- of its batch, from 0
    place INTEGER NOT NULL,             -- the row that it is of
    told TEXT NOT NULL,                 -- JSON: the change
    done TEXT,                          -- JSON: what its answer told
    PRIMARY KEY (plan, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_change_row ON plan_change (plan, place);
"""
FILE = SideFile(
    what="file of bindings", application=APPLICATION, version=_VERSION,
    schema=(
        f"{_KNOWN}{_PLANS}PRAGMA application_id = {APPLICATION};\n"
        f"PRAGMA user_version = {_VERSION};\n"
    ),
    pragmas=("journal_size_limit = 16777216",),
)  # fmt: skip
