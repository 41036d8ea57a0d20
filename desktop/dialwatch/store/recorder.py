"""Writes observations of calls: new rows, or merged ones. Runs in the writer's thread."""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import apsw

from dialwatch.calls.call import CallSeen
from dialwatch.store.aging_calls import age
from dialwatch.store.campaigns import CampaignWriter
from dialwatch.store.merge import differs, is_repeat, joined, known_of
from dialwatch.store.names import Names
from dialwatch.store.numbering import Numbering
from dialwatch.store.rollups import RollupKey, Rollups, minute_of
from dialwatch.store.rows import (
    FIND_CALLS,
    INSERT_CALL,
    INSERT_OBSERVATION,
    SELECT_KNOWN,
    UPDATE_CALL,
    Place,
    Stored,
    fresh_row,
    merged_row,
    stored,
)
from dialwatch.store.segments import Draft, install, sealed_until
from dialwatch.store.values import Recorded

__all__ = ["Recorder"]

_UPSERT_STATE = """
INSERT INTO state (name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""

_NOTE_UNSEALED = "INSERT INTO unsealed_change (call) VALUES (?) ON CONFLICT (call) DO NOTHING"


class Recorder:
    """Writes into the transaction that its caller holds.

    It remembers what the file holds. When the transaction fails it knows too much: throw it
    away and make another.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self.names = Names(connection)
        self.numbering = Numbering(connection)
        self.campaigns = CampaignWriter(connection, self.names, self.numbering)
        self.sealed = sealed_until(connection)
        """Calls up to this number lie in segments."""
        self._rollups = Rollups(connection)

    def record(self, calls: Sequence[CallSeen]) -> Recorded:
        """Merge observations of calls, in their order."""
        total = Recorded()
        while calls:
            once, calls = self._placed(calls)
            total = total.plus(self._record_distinct(once))
        self.names.words.write_fresh(self._connection)
        self._rollups.write()
        return total

    def install(self, draft: Draft, block: bytes) -> None:
        """Store a sealed segment."""
        install(self._connection, draft, block)
        self.sealed = max(self.sealed, draft.last)

    def age(self, calls: Sequence[int]) -> None:
        """Take out of these calls whom they were about."""
        age(self._connection, self.numbering, self.names.words, self.sealed, calls)

    def drop_observations(self, observations: Sequence[int]) -> None:
        """Forget what was seen then."""
        self._connection.executemany(
            "DELETE FROM observation WHERE id = ?", [(one,) for one in observations]
        )

    def set_state(self, key: str, text: str | None) -> None:
        """Keep a JSON text under a key, or forget it."""
        if text is None:
            self._connection.execute("DELETE FROM state WHERE name = ?", (key,))
        else:
            self._connection.execute(_UPSERT_STATE, (key, text))

    def _placed(self, calls: Sequence[CallSeen]) -> tuple[dict[Place, CallSeen], list[CallSeen]]:
        """The first observation of each call by its place, and the rest."""
        campaigns: dict[tuple[str, str], tuple[int, int, str, int]] = {}
        once: dict[Place, CallSeen] = {}
        again: list[CallSeen] = []
        for call in calls:
            owner = call.account, call.campaign
            if owner not in campaigns:
                campaign = self.campaigns.campaign(*owner)
                prefix = f"{call.campaign}/"
                campaigns[owner] = campaign.account, campaign.row.id, prefix, len(prefix)
            account, number, prefix, cut = campaigns[owner]
            key = call.key
            place = account, number, key[cut:] if key.startswith(prefix) else key
            if place in once:
                again.append(call)
            else:
                once[place] = call
        return once, again

    def _record_distinct(self, calls: Mapping[Place, CallSeen]) -> Recorded:
        found, namesakes = self._find(calls)
        fresh: list[tuple[Place, CallSeen]] = []
        again: dict[int, tuple[Place, CallSeen]] = {}
        clashes: Counter[tuple[int, int]] = Counter()
        for place, call in calls.items():
            known = found.get(place)
            if known is not None:
                again[known] = place, call
                continue
            fresh.append((place, call))
            if call.call_id:
                other = namesakes.setdefault((place[0], place[2]), place[1])
                if other != place[1]:
                    clashes[other, place[1]] += 1
        self._insert(fresh)
        changed = self._merge(again)
        return Recorded(
            len(fresh), changed, len(calls) - len(fresh) - changed, self._sentences(clashes)
        )

    def _find(
        self, calls: Mapping[Place, CallSeen]
    ) -> tuple[dict[Place, int], dict[tuple[int, str], int]]:
        """The ids of those that are known, and a campaign for each known key."""
        keys: dict[int, list[str]] = {}
        for account, _, key in calls:
            keys.setdefault(account, []).append(key)
        found: dict[Place, int] = {}
        namesakes: dict[tuple[int, str], int] = {}
        for account, wanted in keys.items():
            for key, campaign, number in self._connection.execute(
                FIND_CALLS, (account, apsw.carray(tuple(wanted)))
            ):
                found[account, campaign, key] = number
                namesakes[account, key] = campaign
        return found, namesakes

    def _insert(self, fresh: Sequence[tuple[Place, CallSeen]]) -> None:
        words, numbering = self.names.words, self.numbering
        calls = range(numbering.calls + 1, numbering.calls + 1 + len(fresh))
        seqs = range(numbering.seq + 1, numbering.seq + 1 + len(fresh))
        seen = range(numbering.observations + 1, numbering.observations + 1 + len(fresh))
        rows = [
            fresh_row(call, words, number, place, seq, observation)
            for (place, call), number, seq, observation in zip(
                fresh, calls, seqs, seen, strict=True
            )
        ]
        self._connection.executemany(INSERT_CALL, rows)
        self._connection.executemany(
            INSERT_OBSERVATION,
            [
                (observation, number, call.seen_at, call.outcome, call.raw)
                for (_, call), number, observation in zip(fresh, calls, seen, strict=True)
            ],
        )
        self._rollups.add([(row[2], minute_of(row[14]), row[11], row[12], row[8]) for row in rows])
        numbering.grow(len(fresh))

    def _merge(self, again: Mapping[int, tuple[Place, CallSeen]]) -> int:
        """Merge into rows that are there; the number of those that this changes."""
        if not again:
            return 0
        numbers = apsw.carray(array("q", again), flags=apsw.SQLITE_CARRAY_INT64)
        rows = {row[0]: row for row in self._connection.execute(SELECT_KNOWN, (numbers,))}
        return sum(
            self._merge_one(number, place[1], call, stored(rows[number], self.names.words))
            for number, (place, call) in again.items()
        )

    def _merge_one(self, number: int, campaign: int, call: CallSeen, row: Stored) -> bool:
        words, numbering = self.names.words, self.numbering
        before, seen = row.known, known_of(call)
        if is_repeat(before, seen):
            return False
        after = joined(before, seen)
        if not differs(before, after):
            return False
        mine = numbering.next_observation()
        holder = mine if after.values[-1] != before.values[-1] else row.observation
        update = merged_row(after, words, numbering.next_seq(), holder, row.key)
        self._connection.execute(UPDATE_CALL, (*update, number))
        self._connection.execute(
            INSERT_OBSERVATION, (mine, number, call.seen_at, call.outcome, call.raw)
        )
        if number <= self.sealed:
            self._connection.execute(_NOTE_UNSEALED, (number,))
        self._rollups.take(self._rollup(campaign, before.values))
        self._rollups.add([self._rollup(campaign, after.values)])
        return True

    def _rollup(self, campaign: int, values: Sequence[Any]) -> RollupKey:
        word = self.names.words.id
        return campaign, minute_of(values[9]), word(values[6]), word(values[7]), int(values[3])

    def _sentences(self, clashes: Mapping[tuple[int, int], int]) -> list[str]:
        name = {row.row.id: row.row.name for row in self.names.campaigns.values()}
        return [
            f"{number:,} call {'id stands' if number == 1 else 'ids stand'} both under "
            f"“{name[one]}” and under “{name[other]}”. Both are kept as calls of their own."
            for (one, other), number in clashes.items()
        ]
