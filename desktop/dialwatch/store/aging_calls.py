"""Calls that were kept long enough: whom they were about is taken out of them, the calls stay.

So every figure of the past stays right, and the numbering of calls dense. Calls of campaigns that
still go on, or of which the platform told lately, are left alone: it would only tell them again.
"""

from collections.abc import Sequence

import apsw

from dialwatch.calls.retention import AGED
from dialwatch.store.names import Words
from dialwatch.store.numbering import Numbering

__all__ = ["age", "aged_calls", "aged_words", "old_calls", "old_observations", "retire_words"]

_OLD = """
SELECT call.id FROM call JOIN campaign ON campaign.id = call.campaign
WHERE call.id BETWEEN ?1 AND ?2 AND call.number <> ?4
    AND coalesce(call.ended, call.dialed, call.seen) < ?3
    AND (campaign.over = 1 OR campaign.heard < ?3)
ORDER BY call.id LIMIT ?5
"""
_STRIP = """
UPDATE call SET seq = ?, number = ?, entry = '', caller = ?,
    key = iif(length(number) > 6 AND instr(key, ltrim(number, '+0')), 'aged-' || id, key),
    call_id = iif(length(number) > 6 AND instr(call_id, ltrim(number, '+0')), NULL, call_id)
WHERE id = ?
"""
_RAW = "UPDATE observation SET raw = x'7b7d' WHERE id = (SELECT observation FROM call WHERE id = ?)"
_UNSEALED = "INSERT INTO unsealed_change (call) VALUES (?) ON CONFLICT (call) DO NOTHING"
_OLD_OBSERVATIONS = """
SELECT observation.id FROM observation JOIN call ON call.id = observation.call
WHERE observation.id BETWEEN ? AND ? AND call.number = ? AND observation.id <> call.observation
"""
_UNUSED = """
SELECT id FROM word WHERE text GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9]*' AND id NOT IN (
    SELECT caller FROM call UNION SELECT line FROM call UNION SELECT label FROM call
    UNION SELECT robot FROM call UNION SELECT line FROM rollup UNION SELECT robot FROM rollup)
"""
_USED_SINCE = """
SELECT 1 FROM call WHERE seq > ?1 AND ?2 IN (caller, line, label, robot) LIMIT 1
"""


def old_calls(
    connection: apsw.Connection, first: int, last: int, before: int, most: int
) -> list[int]:
    """At most so many calls of that range that ended before that moment and still say whose they
    are. For a reader."""
    rows = connection.execute(_OLD, (first, last, before, AGED, most))
    return [int(call) for (call,) in rows]


def aged_calls(connection: apsw.Connection, calls: Sequence[int]) -> list[int]:
    """Those of these calls that do not say any more whose they are. For a reader."""
    sql = "SELECT number FROM call WHERE id = ?"
    return [call for call in calls if connection.execute(sql, (call,)).get == AGED]


def age(
    connection: apsw.Connection,
    numbering: Numbering,
    words: Words,
    sealed: int,
    calls: Sequence[int],
) -> None:
    """Take number, list entry, caller and the platform's record out of these calls; in the
    transaction that the caller holds."""
    nobody = words.id("")
    words.write_fresh(connection)
    for call in calls:
        connection.execute(_STRIP, (numbering.next_seq(), AGED, nobody, call))
        connection.execute(_RAW, (call,))
        if call <= sealed:
            connection.execute(_UNSEALED, (call,))


def old_observations(connection: apsw.Connection, first: int, last: int) -> list[int]:
    """Earlier observations of that range, of calls that do not say any more whose they are."""
    rows = connection.execute(_OLD_OBSERVATIONS, (first, last, AGED))
    return [int(one) for (one,) in rows]


def aged_words(connection: apsw.Connection) -> list[int]:
    """Words that may be numbers and that no call and no count has any more. For a reader."""
    return [int(word) for (word,) in connection.execute(_UNUSED)]


def retire_words(connection: apsw.Connection, words: Sequence[int], seq: int) -> None:
    """Take the texts out of these words, unless a call that changed after `seq` has them again; in
    the transaction that the caller holds."""
    for word in words:
        if connection.execute(_USED_SINCE, (seq, word)).get is None:
            connection.execute("UPDATE word SET text = 'aged-' || id WHERE id = ?", (word,))
