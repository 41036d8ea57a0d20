"""A launch that is watched, and which of its rows a call is about."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.number import matching
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.judging import GRAIN
from dialwatch.engine.batches.run import BatchRun
from dialwatch.store.values import CallChange

__all__ = ["Due", "Row", "Shown"]


class Row(NamedTuple):
    """A row that was sent and that the platform has not shown yet."""

    entry: int
    """Of the batch."""
    place: int
    """In the list."""
    id: str
    """Under which its results come; empty: by the number alone."""
    number: str
    """As it is compared (`calls.number.matching`)."""


@dataclass(slots=True)
class Due:
    """When a campaign's list is read next."""

    at: float = 0.0
    """The clock's monotonic seconds."""
    pause: float = 10.0
    looks: int = 0
    """How often it was read."""


@dataclass(slots=True)
class Shown:
    """A launch that is watched. Rows are taken out once the platform shows them."""

    run: BatchRun
    ended: Callable[[BatchRun], None]
    """Hears when there is nothing more to learn of it."""
    left: dict[int, int] = field(default_factory=dict)
    """Entry → rows of it that are not shown yet; without it, its rows are not known here yet."""
    listed: dict[str, Due] = field(default_factory=dict)
    """Campaign → when its list is read next."""
    learning: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while the rows of entries are fetched, so that none is known twice."""
    behind: bool = False
    """Calls were told of while its rows could not be had: they are to be read once more."""
    asked: dict[int, tuple[int, float]] = field(default_factory=dict)
    """Entry that the user is asked about → rows before it that are shown, and when that was said,
    by the clock's monotonic seconds."""
    _rows: dict[str, list[Row]] = field(default_factory=dict)
    """Number → rows."""

    def unknown(self) -> list[BatchEntry]:
        """Entries that were sent, and whose rows are not known here yet."""
        return [one for one in self.run.entries if one.tries and one.index not in self.left]

    def know(self, entry: int, rows: Sequence[Row]) -> None:
        """These rows of the entry are not shown yet."""
        self.left[entry] = len(rows)
        for row in rows:
            self._rows.setdefault(row.number, []).append(row)

    def about(self, change: CallChange) -> list[Row]:
        """The rows that this call may be about, its campaign apart."""
        if change.account != self.run.entries[0].account:
            return []
        return self._rows.get(matching(change.number), [])

    def is_early(self, change: CallChange, skew: int) -> bool:
        """It was dialled before the launch was confirmed: it is of somebody else's list. `skew`:
        milliseconds by which the platform's clock is ahead."""
        since = self.run.head.made_at
        return change.dialed is not None and change.dialed - skew + GRAIN < since

    def in_campaign(self, campaign: str) -> list[Row]:
        """Rows that went into it and are not shown yet."""
        entries = self.run.entries
        return [
            row
            for rows in self._rows.values()
            for row in rows
            if entries[row.entry].campaign == campaign
        ]

    def take(self, rows: Iterable[Row]) -> None:
        """These are shown."""
        for row in rows:
            same = self._rows.get(row.number, [])
            if row in same:
                same.remove(row)
                self.left[row.entry] -= 1

    def missing(self, entry: BatchEntry) -> int:
        """Rows of it that were not shown."""
        return self.left.get(entry.index, 0)

    def before(self, entry: BatchEntry) -> tuple[int, int]:
        """Rows of the request before it, and how many of them were shown; zeros: there is nothing
        to compare with."""
        one = self.run.entries[entry.index - 1] if entry.index else None
        if one is None or one.state is not EntryState.ANSWERED or one.index not in self.left:
            return 0, 0
        return self._size(one), self._size(one) - self.left[one.index]

    def shows(self, entry: BatchEntry) -> bool:
        """A row of it was shown; of what has none, one of another entry of its campaign."""
        if size := self._size(entry):
            return self.left.get(entry.index, size) < size
        return any(
            self._size(one) and one.campaign == entry.campaign and self.shows(one)
            for one in self.run.entries
            if entry.campaign
        )

    def _size(self, entry: BatchEntry) -> int:
        start, stop = self.run.values[entry.index]["rows"]
        return int(stop - start)

    def waits_for(self) -> list[BatchEntry]:
        """Entries of which rows may still be shown."""
        return [
            one
            for one in self.run.entries
            if one.state is EntryState.ANSWERED
            and one.verdict in (Verdict.ACCEPTED, Verdict.UNKNOWN)
            and one.campaign
            and self._size(one)
        ]
