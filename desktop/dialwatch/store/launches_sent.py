"""What was sent of launches: parts, their campaigns, and what became of each row."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import apsw

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import LaunchRow, LaunchState, ProblemKind
from dialwatch.calls.number import matching
from dialwatch.calls.verdict import Verdict
from dialwatch.store.launch_rows import SENT_ALREADY, FrozenPart

__all__ = ["SentFile"]

_ITS_LIST = "list = (SELECT list FROM launch WHERE id = ?)"
_PARTS = "SELECT entry, joins, campaign FROM part WHERE launch = ? ORDER BY entry"


class SentFile:
    """Reads and writes in the transaction that its caller holds."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def freeze(
        self,
        launch: str,
        parts: Sequence[FrozenPart],
        left_out: Mapping[int, tuple[ProblemKind, str]],
        now: int,
    ) -> None:
        """Which rows travel with which entry, and why each other one does not."""
        number, its_list, state = self._head(launch)
        if state != LaunchState.DRAFT.value:
            raise BadInput(SENT_ALREADY)
        self._connection.executemany(
            "UPDATE row SET left_out = ?, reason = ? WHERE list = ? AND place = ?",
            [(kind.value, why, its_list, place) for place, (kind, why) in left_out.items()],
        )
        self._connection.executemany(
            "UPDATE row SET part = ? WHERE list = ? AND place BETWEEN ? AND ?",
            [
                (part.entry, its_list, first, last)
                for part in parts
                for first, last in _runs(part.rows)
            ],
        )
        self._connection.executemany(
            "INSERT INTO part (launch, entry, joins, campaign) VALUES (?, ?, ?, ?)",
            [(number, part.entry, part.joins, part.campaign) for part in parts],
        )
        self._connection.execute(
            "UPDATE launch SET state = 'sent', sent_at = ?1, changed_at = max(?1, changed_at + 1) "
            "WHERE number = ?2",
            (now, number),
        )
        self._check(its_list)

    def thaw(self, launch: str) -> None:
        """It is a draft again."""
        number, its_list, state = self._head(launch)
        if state == LaunchState.DRAFT.value:
            return
        if any(self.campaigns(number)):
            raise BadInput("A campaign was made of it already.")
        self._connection.execute(
            "UPDATE row SET left_out = NULL, reason = '', part = NULL WHERE list = ?", (its_list,)
        )
        self._connection.execute("DELETE FROM part WHERE launch = ?", (number,))
        self._connection.execute(
            "UPDATE launch SET state = 'draft', sent_at = NULL WHERE number = ?", (number,)
        )

    def campaigns(self, number: int) -> list[str]:
        """Keys of the campaigns of that launch (its number in the file), in order."""
        return [
            str(key)
            for (key,) in self._connection.execute(
                "SELECT campaign FROM part WHERE launch = ? AND campaign != '' ORDER BY entry",
                (number,),
            )
        ]

    def rows_of_part(self, launch: str, entry: int) -> list[str]:
        """As JSON, in order."""
        return [
            told
            for (told,) in self._connection.execute(
                f"SELECT told FROM row WHERE {_ITS_LIST} AND part = ? ORDER BY place",  # noqa: S608
                (launch, entry),
            )
        ]

    def places_of_part(self, launch: str, entry: int, *, unseen: bool = False) -> list[int]:
        """In order; those alone that the platform did not show, if `unseen`."""
        return [
            place
            for (place,) in self._connection.execute(
                f"SELECT place FROM row WHERE {_ITS_LIST} AND part = ? "  # noqa: S608
                "AND shown <= ? ORDER BY place",
                (launch, entry, 0 if unseen else 1),
            )
        ]

    def set_campaign(self, launch: str, entry: int, key: str) -> None:
        """That entry made this campaign, or goes into it."""
        self._set_part(launch, entry, "campaign", key)

    def set_before(self, launch: str, entry: int, keys: Collection[str]) -> None:
        """Campaigns that were there before it was sent."""
        self._set_part(launch, entry, "before", json.dumps(sorted(keys)))

    def before(self, launch: str, entry: int) -> frozenset[str] | None:
        """What `set_before` kept."""
        told = self._connection.execute(
            "SELECT before FROM part WHERE launch = (SELECT number FROM launch WHERE id = ?) "
            "AND entry = ?",
            (launch, entry),
        ).get
        return None if told is None else frozenset(json.loads(told))

    def campaign_of(self, launch: str, entry: int) -> str:
        """Its own, or that of the part that it joins."""
        number, _, _ = self._head(launch)
        return self._campaigns_by_entry(number).get(entry, "")

    def seen(self, launch: str, places: Iterable[int]) -> int:
        """The platform showed these rows; how many were not shown before."""
        _, its_list, _ = self._head(launch)
        before = self._connection.total_changes()
        self._connection.executemany(
            "UPDATE row SET shown = 1 WHERE list = ? AND place = ? AND shown = 0",
            [(its_list, place) for place in places],
        )
        return self._connection.total_changes() - before

    def sent_numbers(
        self, account: str, campaigns: Collection[str], but: Collection[tuple[str, int]]
    ) -> dict[str, frozenset[str]]:
        """Campaign → numbers sent into it, without those parts (launch and entry)."""
        found: dict[str, set[str]] = defaultdict(set)
        launches: list[Any] = self._connection.execute(
            "SELECT DISTINCT launch.number, launch.id, launch.list FROM launch "
            "JOIN part ON part.launch = launch.number WHERE account = ? "
            "AND part.campaign IN (SELECT value FROM json_each(?))",
            (account, json.dumps([*campaigns])),
        ).fetchall()
        for number, launch, its_list in launches:
            for entry, key in self._campaigns_by_entry(number).items():
                if key in campaigns and (launch, entry) not in but:
                    found[key].update(self._numbers(its_list, entry))
        return {key: frozenset(numbers) for key, numbers in found.items()}

    def numbers_sent(self, launch: str, but: Collection[int]) -> frozenset[str]:
        """Numbers of the rows that travel with a part, but for these entries."""
        _, its_list, _ = self._head(launch)
        rows = self._connection.execute(
            "SELECT part, number FROM row WHERE list = ? AND part IS NOT NULL", (its_list,)
        )
        return frozenset(matching(number) for part, number in rows if part not in but)

    def told_rows(
        self, launch: str, verdicts: Mapping[int, Verdict], only: str, first: int, limit: int
    ) -> tuple[list[LaunchRow], int]:
        """A page of them, and how many there are of that sort."""
        _, its_list, _ = self._head(launch)
        where, values = _where(only, verdicts)
        whole: int = self._connection.execute(
            f"SELECT count(*) FROM row WHERE list = ? AND ({where})",  # noqa: S608 - our own words
            (its_list, *values),
        ).get
        rows = self._connection.execute(
            "SELECT place, told ->> 'line', number, left_out, reason, part, shown FROM row "  # noqa: S608
            f"WHERE list = ? AND ({where}) ORDER BY place LIMIT ? OFFSET ?",
            (its_list, *values, limit, first),
        )
        return [_row(row, verdicts) for row in rows], whole

    def row_counts(self, launch: str, verdicts: Mapping[int, Verdict]) -> dict[str, int]:
        """Word → rows; they add up to the rows."""
        counts: dict[str, int] = defaultdict(int)
        for left_out, part, shown, rows in self._connection.execute(
            f"SELECT left_out, part, shown, count(*) FROM row WHERE {_ITS_LIST} "  # noqa: S608
            "GROUP BY left_out, part, shown",
            (launch,),
        ):
            verdict = _verdict(part, shown, verdicts)
            word = f"left:{left_out}" if left_out else verdict.value if verdict else "waiting"
            counts[word] += rows
        return dict(counts)

    def _head(self, launch: str) -> tuple[int, int | None, str]:
        row: Any = self._connection.execute(
            "SELECT number, list, state FROM launch WHERE id = ?", (launch,)
        ).fetchone()
        if row is None:
            raise BadInput("There is no such launch.")
        return row[0], row[1], row[2]

    def _check(self, its_list: int | None) -> None:
        """Every row is sent, or left out for a reason. A fault of ours otherwise."""
        odd = self._connection.execute(
            "SELECT count(*) FROM row WHERE list = ? AND (left_out IS NULL) = (part IS NULL)",
            (its_list,),
        ).get
        if odd:
            raise BadInput(f"{odd:,} rows are neither sent nor left out, or both.")

    def _set_part(self, launch: str, entry: int, column: str, value: str) -> None:
        self._connection.execute(
            f"UPDATE part SET {column} = ? WHERE entry = ? "  # noqa: S608 - our own word
            "AND launch = (SELECT number FROM launch WHERE id = ?)",
            (value, entry, launch),
        )

    def _campaigns_by_entry(self, number: int) -> dict[int, str]:
        found: dict[int, str] = {}
        newest = ""
        for entry, joins, key in self._connection.execute(_PARTS, (number,)):
            newest = key or newest
            found[entry] = newest if joins else key
        return found

    def _numbers(self, its_list: int, entry: int) -> Iterator[str]:
        rows = self._connection.execute(
            "SELECT number FROM row WHERE list = ? AND part = ?", (its_list, entry)
        )
        return (matching(number) for (number,) in rows)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of places that follow one another."""
    if not places:
        return
    first = places[0]
    for one, after in pairwise(places):
        if after != one + 1:
            yield first, one
            first = after
    yield first, places[-1]


def _where(only: str, verdicts: Mapping[int, Verdict]) -> tuple[str, tuple[Any, ...]]:
    """The condition for rows of that sort, and its values."""
    kind = only.removeprefix("left:")
    left_out = kind in frozenset(ProblemKind)
    entries = json.dumps([entry for entry, one in verdicts.items() if one.value == only])
    of = "part IN (SELECT value FROM json_each(?))"
    if not only:
        return "1", ()
    if only == "left":
        return "left_out IS NOT NULL", ()
    if only == "sent":
        return "part IS NOT NULL", ()
    if only == "waiting":
        return f"part IS NOT NULL AND shown = 0 AND NOT {of}", (json.dumps([*verdicts]),)
    if only == Verdict.CONFIRMED.value:
        return f"shown = 1 OR {of}", (entries,)
    if only == Verdict.REFUSED.value:  # by the platform, or before anything was sent
        return f"left_out = ? OR (shown = 0 AND {of})", (kind, entries)
    if left_out:
        return "left_out = ?", (kind,)
    return f"shown = 0 AND {of}", (entries,)


def _verdict(part: int | None, shown: int, verdicts: Mapping[int, Verdict]) -> Verdict | None:
    if part is None:
        return None
    return Verdict.CONFIRMED if shown else verdicts.get(part)


def _row(row: Any, verdicts: Mapping[int, Verdict]) -> LaunchRow:
    place, line, number, left_out, reason, part, shown = row
    return LaunchRow(
        index=place,
        line=line or 0,
        number=number,
        left_out=ProblemKind(left_out) if left_out else None,
        reason=reason,
        part=part,
        verdict=_verdict(part, shown, verdicts),
    )
