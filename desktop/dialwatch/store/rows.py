"""A call as a row of the table `call`: the SQL, and the way from observations and back."""

import json
from collections.abc import Sequence
from hashlib import sha1
from marshal import dumps
from operator import attrgetter
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.store.merge import Known, rank_of
from dialwatch.store.names import Words

__all__ = [
    "FIND_CALLS",
    "INSERT_CALL",
    "INSERT_OBSERVATION",
    "SELECT_KNOWN",
    "UPDATE_CALL",
    "digest_of",
    "fresh_row",
    "known_row",
    "merged_row",
]

FIND_CALLS = """
SELECT key, campaign, id, digest, seen FROM call
WHERE account = ? AND key IN (SELECT value FROM carray(?))
"""

INSERT_OBSERVATION = "INSERT INTO observation (id, call, seen, outcome, raw) VALUES (?, ?, ?, ?, ?)"

_MERGED = (
    "call_id",
    "entry",
    "number",
    "outcome",
    "label",
    "caller",
    "line",
    "robot",
    "attempt",
    "dialed",
    "answered",
    "ended",
    "ring",
    "talk",
    "recording",
)
"""Columns of the fields that `merge.FIELDS` names, in that order; `raw` stands elsewhere."""

_REST = ("seen", "stage", "told", "received", "stamps", "observation", "digest")

_COLUMNS = ("seq", *_MERGED, *_REST, "id", "account", "campaign", "key")

INSERT_CALL = f"INSERT INTO call ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608

UPDATE_CALL = (
    f"UPDATE call SET {', '.join(f'{name} = ?' for name in ('seq', *_MERGED, *_REST))} "  # noqa: S608
    "WHERE id = ?"
)

SELECT_KNOWN = f"""
SELECT {", ".join(f"call.{name}" for name in (*_MERGED, *_REST, "key"))}, observation.raw
FROM call JOIN observation ON observation.id = call.observation WHERE call.id = ?
"""  # noqa: S608

_digested = attrgetter(
    "call_id",
    "entry",
    "number",
    "outcome.real",  # a plain int: marshal takes no enumerations
    "label",
    "caller",
    "line",
    "robot",
    "attempt",
    "dialed_at",
    "answered_at",
    "ended_at",
    "ring",
    "talk",
    "has_recording",
    "raw",
)


def digest_of(call: CallSeen) -> int:
    """64 bits of all that an observation tells, but not of when it reached us.

    Marshal's format 2 is the same in every Python and does not depend on what is interned.
    """
    told = sha1(dumps(_digested(call), 2), usedforsecurity=False).digest()
    return int.from_bytes(told[:8], "little", signed=True)


def fresh_row(  # noqa: PLR0917
    call: CallSeen,
    words: Words,
    digest: int,
    seq: int,
    observation: int,
    place: tuple[int, int, int, str],
) -> tuple[Any, ...]:
    """The parameters of `INSERT_CALL` for a call that was never seen before.

    `place` is id, account, campaign, key. The same row as `merged_row` would make, at a third
    of the cost: most observations are of new calls.
    """
    word = words.id
    return (
        seq,
        None if call.call_id == place[3] else call.call_id,
        call.entry,
        call.number,
        call.outcome,
        word(call.label),
        word(call.caller),
        word(call.line),
        word(call.robot),
        call.attempt,
        call.dialed_at,
        call.answered_at,
        call.ended_at,
        call.ring,
        call.talk,
        call.has_recording,
        call.seen_at,
        *rank_of(call),
        None,
        observation,
        digest,
        *place,
    )


def merged_row(
    known: Known, words: Words, digest: int, *, seq: int, observation: int, key: str
) -> tuple[Any, ...]:
    """The parameters of `UPDATE_CALL`, without the id at the end."""
    call_id, entry, number, outcome, *texts_and_rest = known.values[:-1]
    texts, rest = texts_and_rest[:4], texts_and_rest[4:]
    stamps = (
        json.dumps({str(place): stamp for place, stamp in known.stamps.items()})
        if known.stamps
        else None
    )
    return (
        seq,
        None if call_id == key else call_id,
        entry,
        number,
        outcome,
        *(words.id(str(text)) for text in texts),
        *rest,
        known.seen_at,
        *known.rank,
        stamps,
        observation,
        digest,
    )


def known_row(row: Sequence[Any], words: Words) -> tuple[Known, int, str]:
    """What a row of `SELECT_KNOWN` says: what is known, its observation's id, the key."""
    merged, rest = row[: len(_MERGED)], row[len(_MERGED) :]
    call_id, entry, number, outcome, label, caller, line, robot, *others, recording = merged
    seen, stage, told, received, stamps, observation, _digest, key, raw = rest
    values = (
        key if call_id is None else call_id,
        entry,
        number,
        Outcome(outcome),
        *(words.text(word) for word in (label, caller, line, robot)),
        *others,
        bool(recording),
        raw,
    )
    ranks = {
        int(place): (stamp[0], stamp[1], stamp[2])
        for place, stamp in json.loads(stamps or "{}").items()
    }
    return Known(values, (stage, told, received), seen, ranks), observation, key
