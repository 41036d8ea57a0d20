-- The journal. Nothing here that PostgreSQL could not take over: plain integer, text and blob
-- columns, explicit keys, NULL for "not told". Times are UTC epoch milliseconds.

CREATE TABLE about (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE account (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    has_line INTEGER NOT NULL,
    has_robot INTEGER NOT NULL
) STRICT;

CREATE TABLE campaign (
    id INTEGER NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    key TEXT NOT NULL,
    heard INTEGER NOT NULL,             -- when the newest listing of it reached us
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    created_at INTEGER,
    starts_at INTEGER,
    ends_at INTEGER,
    line TEXT,
    robot TEXT,
    entries INTEGER,
    entries_exact INTEGER NOT NULL,
    entries_done INTEGER,
    in_progress INTEGER,
    settled_before INTEGER,
    as_of INTEGER,
    over INTEGER NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (account, key)
) STRICT;

CREATE TABLE robot (
    account INTEGER NOT NULL REFERENCES account (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (account, key)
) STRICT;

-- Texts that repeat: labels, lines, robots, callers.
CREATE TABLE word (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- Append-only: what was seen of a call, and when. Repeats that told nothing new are not here.
CREATE TABLE observation (
    id INTEGER NOT NULL PRIMARY KEY,
    call INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    raw BLOB NOT NULL
) STRICT;

-- The current row of each call; ids are dense from 1.
CREATE TABLE call (
    id INTEGER NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,               -- of its last change
    account INTEGER NOT NULL,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    key TEXT NOT NULL,                  -- the call's key without "campaign/"
    call_id TEXT,                       -- NULL: the same as key
    entry TEXT NOT NULL,
    number TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    recording INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    dialed INTEGER,
    answered INTEGER,
    ended INTEGER,
    ring INTEGER,
    talk INTEGER,
    label INTEGER NOT NULL,             -- words
    caller INTEGER NOT NULL,
    line INTEGER NOT NULL,
    robot INTEGER NOT NULL,
    seen INTEGER NOT NULL,              -- when it first reached us
    told INTEGER NOT NULL,              -- platform time and receipt of the newest observation
    received INTEGER NOT NULL,          --   in it, by which the next one is judged
    stamps TEXT,                        -- JSON: ranks of the fields that an older one told
    observation INTEGER NOT NULL        -- which holds the raw record
) STRICT;

-- Account and id first: one probe finds the call, and its namesake in another campaign.
CREATE UNIQUE INDEX call_key ON call (account, key, campaign);

CREATE UNIQUE INDEX call_seq ON call (seq);

CREATE INDEX call_entry ON call (campaign, entry);

-- For ranges of time that the window does not hold. minute: since the epoch, -1 cannot be timed.
CREATE TABLE rollup (
    campaign INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    line INTEGER NOT NULL,
    robot INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    PRIMARY KEY (campaign, minute, line, robot, outcome)
) STRICT;

-- Packed columns of 65 536 calls each, by id; only the last one may hold fewer.
CREATE TABLE segment (
    id INTEGER NOT NULL PRIMARY KEY,
    calls INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    block BLOB NOT NULL
) STRICT;

-- Sealed calls that changed since.
CREATE TABLE unsealed_change (
    call INTEGER NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE state (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
