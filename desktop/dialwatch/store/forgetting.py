"""Numbers that leave the journal: its rows are changed, and what follows the feed hears of it.

Functions for `Journal.bare`. The calls stay, so that every figure stays right: only whom they were
about is gone.
"""

from array import array
from collections.abc import Iterable, Sequence

import apsw

from dialwatch.store.migrate import transaction
from dialwatch.store.numbering import Numbering
from dialwatch.store.scrub import Changes, Key, Table, changed_rows
from dialwatch.store.segments import sealed_until

__all__ = [
    "SEALED",
    "calls_of_observations",
    "calls_of_words",
    "change_journal",
    "checkpointed",
    "touch_calls",
    "words_of",
]

SEALED = "segment"
"""The table of sealed calls: made anew from the rows (`Journal.seal`), never changed in place."""
_FOLLOWED = {"call": "id", "campaign": "id"}
_UNSEALED = "INSERT INTO unsealed_change (call) VALUES (?) ON CONFLICT (call) DO NOTHING"
_OF_WORDS = """
WITH wanted AS (SELECT value FROM carray(?))
SELECT id FROM call WHERE label IN wanted OR caller IN wanted OR line IN wanted OR robot IN wanted
"""
_OF_OBSERVATIONS = (
    "SELECT DISTINCT call FROM observation WHERE id IN (SELECT value FROM carray(?)) ORDER BY call"
)


def change_journal(
    connection: apsw.Connection, table: Table, keys: Sequence[Key], changes: Changes
) -> int:
    """`scrub.changed_rows`; what the feed tells of gets the number of a change."""
    numbering, sealed = Numbering(connection), sealed_until(connection)

    def also(key: Key) -> None:
        if table.name in _FOLLOWED:
            connection.execute(
                f"UPDATE {table.name} SET seq = ? WHERE rowid = ?",  # noqa: S608 - our own words
                (numbering.next_seq(), key[0]),
            )
        if table.name == "call" and key[0] <= sealed:
            connection.execute(_UNSEALED, key)

    return changed_rows(connection, table, keys, changes, also)


def touch_calls(connection: apsw.Connection, calls: Sequence[int]) -> None:
    """Let these be told again: a word of theirs is another one now."""
    with transaction(connection):
        numbering, sealed = Numbering(connection), sealed_until(connection)
        for call in calls:
            seq = numbering.next_seq()
            connection.execute("UPDATE call SET seq = ? WHERE id = ?", (seq, call))
            if call <= sealed:
                connection.execute(_UNSEALED, (call,))


def words_of(connection: apsw.Connection, text: str) -> list[int]:
    """The words in which this text stands."""
    rows = connection.execute("SELECT id FROM word WHERE instr(text, ?)", (text,))
    return [int(word) for (word,) in rows]


def calls_of_words(connection: apsw.Connection, words: Iterable[int]) -> list[int]:
    """The calls with one of these words."""
    return _selected(connection, _OF_WORDS, words)


def calls_of_observations(connection: apsw.Connection, observations: Iterable[int]) -> list[int]:
    """The calls of which these were seen."""
    return _selected(connection, _OF_OBSERVATIONS, observations)


def checkpointed(connection: apsw.Connection) -> None:
    """All that was written lies in the file itself, and its log is empty. For any of our files."""
    connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def _selected(connection: apsw.Connection, sql: str, values: Iterable[int]) -> list[int]:
    given = array("q", values)
    if not given:
        return []
    told = apsw.carray(given, flags=apsw.SQLITE_CARRAY_INT64)
    return [int(one) for (one,) in connection.execute(sql, (told,))]
