"""Reads of the journal, on a connection and in a thread of their own."""

import json
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import apsw

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import Array, Block, pack
from dialwatch.calls.platform import Platform
from dialwatch.store.blocks import SELECT_COLUMNS, assembled, gathered
from dialwatch.store.names import CAMPAIGN_COLUMNS, Account, Words, campaign_row
from dialwatch.store.segments import Draft, due, sealed_until
from dialwatch.store.values import (
    CallChange,
    Called,
    CallRow,
    Counts,
    Dialled,
    Record,
    Sibling,
    Spot,
    Spotted,
)

__all__ = ["Contents", "Reader"]

T = TypeVar("T")

_CALL = """
SELECT call.id, call.seq, account.name, campaign.key, call.campaign, call.key, call.call_id,
    call.entry, call.number, call.outcome, call.label, call.caller, call.line, call.robot,
    call.attempt, call.dialed, call.answered, call.ended, call.ring, call.talk, call.recording,
    call.seen, observation.raw
FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
JOIN observation ON observation.id = call.observation
WHERE call.id = ?
"""

_SIBLINGS = """
SELECT id, attempt, dialed, outcome, label FROM call
WHERE campaign = ? AND entry = ? AND entry <> '' AND id <> ?
ORDER BY attempt, dialed, id
"""

_COUNTS = """
SELECT (SELECT coalesce(max(id), 0) FROM call), (SELECT count(*) FROM campaign),
    (SELECT coalesce(max(id), 0) FROM observation)
"""


_SEGMENT_SIZES = "SELECT id, calls FROM segment ORDER BY id"

_UNSEALED = "SELECT call FROM unsealed_change ORDER BY call"

_THESE = f"{SELECT_COLUMNS} WHERE id IN (SELECT value FROM carray(?)) ORDER BY id"  # noqa: S608

_SPAN = f"{SELECT_COLUMNS} WHERE id BETWEEN ? AND ? ORDER BY id"

_CALLS_CHANGED = """
SELECT call.seq, account.name, campaign.key, call.id, call.key, call.number, call.outcome,
    call.dialed, call.ended
FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
WHERE call.seq > ? AND call.seq <= ? ORDER BY call.seq LIMIT ?
"""

_OF_NUMBERS = """
SELECT account.name, campaign.key, campaign.name, call.entry, call.number, call.dialed
FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
WHERE call.id BETWEEN ? AND ? AND substr(call.number, -?) IN (SELECT value FROM carray(?))
ORDER BY call.id
"""

_WHO = """
SELECT call.id, account.name, campaign.key, call.key, call.call_id, call.entry, call.number,
    call.ended, observation.raw
FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
JOIN observation ON observation.id = call.observation
WHERE call.id IN (SELECT value FROM carray(?))
ORDER BY call.id
"""

_RECORDS = """
SELECT account.name, campaign.key, call.entry, call.number, observation.raw
FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
JOIN observation ON observation.id = call.observation
WHERE call.id BETWEEN ? AND ? AND call.campaign IN (SELECT value FROM carray(?))
ORDER BY call.id
"""

_NUMBERS = """
SELECT campaign, number FROM call WHERE campaign IN (SELECT value FROM carray(?))
"""

_MINUTES = """
SELECT minute, sum(calls) FROM rollup WHERE campaign = ? AND minute >= 0
GROUP BY minute ORDER BY minute
"""

_LINES = """
SELECT DISTINCT word.text FROM account JOIN campaign ON campaign.account = account.id
JOIN rollup ON rollup.campaign = campaign.id JOIN word ON word.id = rollup.line
WHERE account.name = ?
"""

_SAMPLES = """
SELECT observation.raw FROM call JOIN observation ON observation.id = call.observation
WHERE call.campaign = ? LIMIT ?
"""

_SPOTS = """
SELECT call.id, account.name, campaign.key, call.key, call.ended, call.seen, call.recording
FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
WHERE call.id IN (SELECT value FROM carray(?))
ORDER BY call.id
"""

_RECORDED = """
SELECT call.id, account.name, campaign.key, coalesce(call.call_id, call.key), call.entry,
    call.number, call.ended, x''
FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
WHERE call.campaign = ? AND call.recording = 1
ORDER BY call.id
"""

_PLACE = """
SELECT call.id FROM call
JOIN account ON account.id = call.account
JOIN campaign ON campaign.id = call.campaign
WHERE account.name = ? AND campaign.key = ? AND call.key = ?
"""

_LATEST = "SELECT max(minute) FROM rollup WHERE campaign = ? AND minute >= 0"

_CHANGES = f"{SELECT_COLUMNS} WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?"


@dataclass(frozen=True, slots=True)
class Contents:
    """What belongs to a snapshot: segments and calls by their numbers."""

    segments: list[int]
    changed: list[int]
    first: int
    """The first call that lies in no segment."""


class Reader:
    """Each method is one short read. `words` gives the words of all durable rows."""

    def __init__(self, connection: apsw.Connection, words: Callable[[], Words]) -> None:
        self._connection = connection
        self._words = words

    def close(self) -> None:
        self._connection.close(force=True)

    def look(self, work: Callable[[apsw.Connection], T]) -> T:
        """What `work` reads."""
        return work(self._connection)

    def changes(self, since: int, until: int, limit: int) -> tuple[Block, int | None]:
        """At most `limit` calls whose last change is after `since` and not after `until`.

        With them the change of the last one if there are more.
        """
        rows: list[Any] = self._connection.execute(_CHANGES, (since, until, limit + 1)).fetchall()
        block = assembled([gathered(rows[:limit])], self._words())
        cut: int | None = rows[limit - 1][0] if len(rows) > limit else None
        return block, cut

    def calls_changed(self, since: int, until: int, limit: int) -> list[CallChange]:
        """At most `limit` calls whose last change is after `since` and not after `until`."""
        rows = self._connection.execute(_CALLS_CHANGED, (since, until, limit))
        return [CallChange(*row) for row in rows]

    def contents(self) -> Contents:
        """The segments, and what changed since they were made, as of one moment."""
        with self._connection:
            sizes: list[Any] = self._connection.execute(_SEGMENT_SIZES).fetchall()
            changed: list[Any] = self._connection.execute(_UNSEALED).fetchall()
        return Contents(
            [number for number, _ in sizes],
            [call for (call,) in changed],
            sum(calls for _, calls in sizes) + 1,
        )

    def segment(self, number: int) -> bytes:
        """A sealed segment, as it lies in the file."""
        return bytes(
            self._connection.execute("SELECT block FROM segment WHERE id = ?", (number,)).get
        )

    def packed_calls(self, numbers: Sequence[int]) -> bytes:
        """These calls, packed."""
        rows = self._connection.execute(
            _THESE,
            (apsw.carray(array("q", numbers), flags=apsw.SQLITE_CARRAY_INT64),),
        ).fetchall()
        return pack(assembled([gathered(rows)], self._words()))

    def columns(self, first: int, last: int) -> dict[str, Array]:
        """The columns of the calls `first` to `last`, for `packed`."""
        return gathered(self._connection.execute(_SPAN, (first, last)).fetchall())

    def packed(self, pieces: Sequence[dict[str, Array]]) -> bytes:
        """What `columns` gave, as one packed block."""
        return pack(assembled(pieces, self._words()))

    def drafts(self, calls: int, seq: int, least: int) -> list[Draft]:
        """The segments that are due; see `segments.due`."""
        return due(self._connection, calls, seq, least)

    def campaigns(self, since: int) -> list[CampaignRow]:
        """Campaigns that changed after `since`."""
        columns = ", ".join(f"campaign.{name}" for name in CAMPAIGN_COLUMNS)
        rows = self._connection.execute(
            f"SELECT account.id, account.name, platform, has_line, has_robot, {columns} "  # noqa: S608
            "FROM campaign JOIN account ON account.id = campaign.account "
            "WHERE campaign.seq > ? ORDER BY campaign.id",
            (since,),
        )
        return [
            campaign_row(Account(number, name, Platform(platform), bool(line), bool(robot)), rest)
            for number, name, platform, line, robot, *rest in rows
        ]

    def robots(self) -> dict[str, str]:
        """Names of robots by the platform's id."""
        return dict(self._connection.execute("SELECT key, name FROM robot ORDER BY seq"))

    def call(self, number: int) -> CallRow | None:
        """Everything about one call."""
        row: Any = self._connection.execute(_CALL, (number,)).get
        if row is None:
            return None
        (
            identity,
            seq,
            account,
            campaign,
            campaign_id,
            key,
            call_id,
            entry,
            text,
            outcome,
            label,
            caller,
            line,
            robot,
            attempt,
            dialed,
            answered,
            ended,
            ring,
            talk,
            recording,
            seen,
            raw,
        ) = row
        siblings = self._connection.execute(_SIBLINGS, (campaign_id, entry, number)).fetchall()
        word = self._words().text
        return CallRow(
            id=identity,
            seq=seq,
            account=account,
            campaign=campaign,
            campaign_id=campaign_id,
            key=f"{campaign}/{key}",
            call_id=key if call_id is None else call_id,
            entry=entry,
            number=text,
            outcome=Outcome(outcome),
            label=word(label),
            caller=word(caller),
            line=word(line),
            robot=word(robot),
            attempt=attempt,
            dialed_at=dialed,
            answered_at=answered,
            ended_at=ended,
            ring=ring,
            talk=talk,
            has_recording=bool(recording),
            seen_at=seen,
            raw=raw,
            siblings=[_sibling(row, word) for row in siblings],
        )

    def spotted(self, calls: Sequence[int]) -> list[Spotted]:
        """These calls, by what outlives the journal; unknown ones are left out."""
        told = apsw.carray(array("q", calls), flags=apsw.SQLITE_CARRAY_INT64)
        return [
            Spotted(Spot(*row[:4]), row[4], row[5], bool(row[6]))
            for row in self._connection.execute(_SPOTS, (told,))
        ]

    def recorded(self, campaign: int) -> list[Called]:
        """The calls of a campaign that have a recording, without their records."""
        return [Called(*row) for row in self._connection.execute(_RECORDED, (campaign,))]

    def places(self, calls: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str, str], int]:
        """Account, key of the campaign and key within it → the journal's number of the call."""
        found: dict[tuple[str, str, str], int] = {}
        for call in calls:
            number = self._connection.execute(_PLACE, call).get
            if number is not None:
                found[call] = int(number)
        return found

    def of_numbers(self, first: int, last: int, ends: Sequence[str], length: int) -> list[Dialled]:
        """Among the calls `first` to `last`, those whose number ends so; all ends are so long."""
        told = apsw.carray(tuple(ends), flags=apsw.SQLITE_CARRAY_TEXT)
        rows = self._connection.execute(_OF_NUMBERS, (first, last, length, told))
        return [Dialled(*row) for row in rows]

    def called(self, numbers: Sequence[int]) -> list[Called]:
        """Whom these calls are about."""
        told = apsw.carray(array("q", numbers), flags=apsw.SQLITE_CARRAY_INT64)
        return [
            Called(number, account, campaign, key if call_id is None else call_id, *rest)
            for number, account, campaign, key, call_id, *rest in self._connection.execute(
                _WHO, (told,)
            )
        ]

    def records(self, first: int, last: int, campaigns: Sequence[int]) -> list[Record]:
        """The platform's records of the calls `first` to `last` that are of these campaigns."""
        told = apsw.carray(array("q", campaigns), flags=apsw.SQLITE_CARRAY_INT64)
        return [Record(*row) for row in self._connection.execute(_RECORDS, (first, last, told))]

    def numbers(self, campaigns: Sequence[int]) -> list[tuple[int, str]]:
        """Campaign and number of each call of these campaigns."""
        told = apsw.carray(array("q", campaigns), flags=apsw.SQLITE_CARRAY_INT64)
        return [
            (int(campaign), str(number))
            for campaign, number in self._connection.execute(_NUMBERS, (told,))
        ]

    def minutes(self, campaign: int) -> list[tuple[int, int]]:
        """Minute since the epoch and timed calls in it, in order."""
        return [
            (int(minute), int(calls))
            for minute, calls in self._connection.execute(_MINUTES, (campaign,))
        ]

    def lines(self, account: str) -> set[str]:
        """Lines of the account's calls."""
        return {str(line) for (line,) in self._connection.execute(_LINES, (account,))}

    def samples(self, campaign: int, limit: int) -> list[bytes]:
        """The platform's records of some calls of a campaign."""
        return [bytes(raw) for (raw,) in self._connection.execute(_SAMPLES, (campaign, limit))]

    def latest_dial(self, campaign: int) -> int | None:
        """The minute of a campaign's latest timed call, UTC epoch ms; None: there is none."""
        minute: int | None = self._connection.execute(_LATEST, (campaign,)).get
        return None if minute is None else minute * 60_000

    def counts(self) -> Counts:
        """How much there is."""
        calls, campaigns, observations = self._connection.execute(_COUNTS).get
        return Counts(calls, campaigns, observations, sealed_until(self._connection))

    def state(self, key: str) -> object:
        """The JSON value kept under `key`."""
        text = self._connection.execute("SELECT value FROM state WHERE name = ?", (key,)).get
        return None if text is None else json.loads(text)


def _sibling(row: tuple[Any, ...], word: Callable[[int], str]) -> Sibling:
    number, attempt, dialed, outcome, label = row
    return Sibling(
        id=number,
        attempt=attempt,
        dialed_at=dialed,
        outcome=Outcome(outcome),
        label=word(label),
    )
