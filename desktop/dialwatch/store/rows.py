"""A call as a row of the table `call`: the SQL, and the way from observations and back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.store.merge import Known, platform_time, stage_of
from dialwatch.store.names import Words

__all__ = [
    "FIND_CALLS",
    "INSERT_CALL",
    "INSERT_OBSERVATION",
    "SELECT_KNOWN",
    "UPDATE_CALL",
    "Place",
    "Stored",
    "fresh_row",
    "merged_row",
    "stored",
]

Place = tuple[int, int, str]
"""Where a call stands: account, campaign, key within the campaign."""

FIND_CALLS = """
SELECT key, campaign, id FROM call
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

_REST = ("seen", "told", "received", "stamps", "observation")

_COLUMNS = ("id", "account", "campaign", "key", "seq", *_MERGED, *_REST)

INSERT_CALL = f"INSERT INTO call ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608

UPDATE_CALL = (
    f"UPDATE call SET {', '.join(f'{name} = ?' for name in ('seq', *_MERGED, *_REST))} "  # noqa: S608
    "WHERE id = ?"
)

SELECT_KNOWN = f"""
SELECT call.id, {", ".join(f"call.{name}" for name in (*_MERGED, *_REST, "key"))}, observation.raw
FROM call JOIN observation ON observation.id = call.observation
WHERE call.id IN (SELECT value FROM carray(?))
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Stored:
    """A row that is there already."""

    known: Known
    observation: int
    """The one that holds the raw record."""
    key: str


def fresh_row(  # noqa: PLR0917
    call: CallSeen, words: Words, number: int, place: Place, seq: int, observation: int
) -> tuple[Any, ...]:
    """The parameters of `INSERT_CALL` for a call that was never seen before.

    The same row as `merged_row` would make, at a third of the cost: most observations are of
    new calls.
    """
    account, campaign, key = place
    ids = words.ids
    return (
        number,
        account,
        campaign,
        key,
        seq,
        None if call.call_id == key else call.call_id,
        call.entry,
        call.number,
        call.outcome,
        ids.get(call.label) or words.id(call.label),
        ids.get(call.caller) or words.id(call.caller),
        ids.get(call.line) or words.id(call.line),
        ids.get(call.robot) or words.id(call.robot),
        call.attempt,
        call.dialed_at,
        call.answered_at,
        call.ended_at,
        call.ring,
        call.talk,
        call.has_recording,
        call.seen_at,
        platform_time(call),
        call.seen_at,
        None,
        observation,
    )


def merged_row(known: Known, words: Words, seq: int, observation: int, key: str) -> list[Any]:
    """The parameters of `UPDATE_CALL`, without the id at the end."""
    values: list[Any] = list(known.values[:-1])
    values[0] = None if values[0] == key else values[0]
    values[4:8] = [words.id(text) for text in values[4:8]]
    _, told, received = known.rank
    stamps = {str(place): stamp for place, stamp in known.stamps.items()}
    return [
        seq,
        *values,
        known.seen_at,
        told,
        received,
        json.dumps(stamps) if stamps else None,
        observation,
    ]


def stored(row: Sequence[Any], words: Words) -> Stored:
    """What a row of `SELECT_KNOWN` says."""
    _, *values, seen, told, received, stamps, observation, key, raw = row
    values[0] = key if values[0] is None else values[0]
    values[3] = Outcome(values[3])
    values[4:8] = [words.text(word) for word in values[4:8]]
    values[-1] = bool(values[-1])
    ranks = (
        {int(place): tuple(stamp) for place, stamp in json.loads(stamps).items()} if stamps else {}
    )
    rank = stage_of(values[3]), told, received
    return Stored(Known((*values, raw), rank, seen, ranks), observation, key)
