"""Writes observations of calls: new rows, or merged ones. Runs in the writer's thread."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import apsw

from dialwatch.calls.call import CallSeen
from dialwatch.store.campaigns import CampaignWriter
from dialwatch.store.merge import differs, joined, known_of
from dialwatch.store.names import Names
from dialwatch.store.numbering import Numbering
from dialwatch.store.rollups import Rollups
from dialwatch.store.rows import (
    FIND_CALLS,
    INSERT_CALL,
    INSERT_OBSERVATION,
    SELECT_KNOWN,
    UPDATE_CALL,
    digest_of,
    fresh_row,
    known_row,
    merged_row,
)
from dialwatch.store.segments import Draft, install, sealed_until
from dialwatch.store.values import Recorded

__all__ = ["Recorder"]

_UPSERT_STATE = """
INSERT INTO state (name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""

_NOTE_UNSEALED = "INSERT INTO unsealed_change (call) VALUES (?) ON CONFLICT (call) DO NOTHING"

Place = tuple[int, int, str]
"""Where a call stands: account, campaign, key within the campaign."""


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
        fresh: list[tuple[Place, CallSeen, int]] = []
        changed = 0
        clashes: Counter[tuple[int, int]] = Counter()
        for place, call in calls.items():
            digest = digest_of(call)
            known = found.get(place)
            if known is None:
                fresh.append((place, call, digest))
                if call.call_id:
                    other = namesakes.setdefault((place[0], place[2]), place[1])
                    if other != place[1]:
                        clashes[other, place[1]] += 1
                continue
            number, last_digest, first_seen = known
            if digest != last_digest or call.seen_at < first_seen:
                changed += self._merge(number, place[1], call, digest)
        self._insert(fresh)
        return Recorded(
            len(fresh), changed, len(calls) - len(fresh) - changed, self._sentences(clashes)
        )

    def _find(
        self, calls: Mapping[Place, CallSeen]
    ) -> tuple[dict[Place, tuple[int, int, int]], dict[tuple[int, str], int]]:
        """Those that are known: id, digest, first sight; and a campaign for each known key."""
        keys: dict[int, list[str]] = {}
        for account, _, key in calls:
            keys.setdefault(account, []).append(key)
        found: dict[Place, tuple[int, int, int]] = {}
        namesakes: dict[tuple[int, str], int] = {}
        for account, wanted in keys.items():
            for key, campaign, *known in self._connection.execute(
                FIND_CALLS, (account, apsw.carray(tuple(wanted)))
            ):
                found[account, campaign, key] = known
                namesakes[account, key] = campaign
        return found, namesakes

    def _insert(self, fresh: Sequence[tuple[Place, CallSeen, int]]) -> None:
        words, numbering, count = self.names.words, self.numbering, self._rollups.add
        rows: list[tuple[Any, ...]] = []
        observations: list[tuple[int, int, int, int, bytes]] = []
        for place, call, digest in fresh:
            number, observation = numbering.next_call(), numbering.next_observation()
            row = fresh_row(
                call, words, digest, numbering.next_seq(), observation, (number, *place)
            )
            rows.append(row)
            observations.append((observation, number, call.seen_at, call.outcome, call.raw))
            count(place[1], call.dialed_at, row[7], row[8], call.outcome)
        self._connection.executemany(INSERT_CALL, rows)
        self._connection.executemany(INSERT_OBSERVATION, observations)

    def _merge(self, number: int, campaign: int, call: CallSeen, digest: int) -> bool:
        """Merge into a row that is there; False when that changes nothing."""
        words = self.names.words
        row = self._connection.execute(SELECT_KNOWN, (number,)).get
        before, observation, key = known_row(row, words)
        after = joined(before, known_of(call))
        if not differs(before, after):
            return False
        mine = self.numbering.next_observation()
        if after.values[-1] != before.values[-1]:
            observation = mine
        seq = self.numbering.next_seq()
        changed = merged_row(after, words, digest, seq=seq, observation=observation, key=key)
        self._connection.execute(UPDATE_CALL, (*changed, number))
        self._connection.execute(
            INSERT_OBSERVATION, (mine, number, call.seen_at, call.outcome, call.raw)
        )
        if number <= self.sealed:
            self._connection.execute(_NOTE_UNSEALED, (number,))
        self._rollups.take(campaign, *self._counted(before.values))
        self._rollups.add(campaign, *self._counted(after.values))
        return True

    def _counted(self, values: Sequence[Any]) -> tuple[int | None, int, int, int]:
        word = self.names.words.id
        return values[9], word(values[6]), word(values[7]), int(values[3])

    def _sentences(self, clashes: Mapping[tuple[int, int], int]) -> list[str]:
        name = {row.row.id: row.row.name for row in self.names.campaigns.values()}
        return [
            f"{number:,} call {'id stands' if number == 1 else 'ids stand'} both under "
            f"“{name[one]}” and under “{name[other]}”. Both are kept as calls of their own."
            for (one, other), number in clashes.items()
        ]
