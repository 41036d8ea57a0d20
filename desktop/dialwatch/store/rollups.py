"""Counts of calls by campaign, minute, line, robot and outcome, kept with the calls."""

from collections import Counter
from collections.abc import Iterable

import apsw

__all__ = ["UNTIMED", "RollupKey", "Rollups", "minute_of"]

RollupKey = tuple[int, int, int, int, int]
"""Campaign, minute since the epoch, line and robot (words), outcome."""

UNTIMED = -1
"""The minute of calls that cannot be timed."""

_ADD = """
INSERT INTO rollup (campaign, minute, line, robot, outcome, calls) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (campaign, minute, line, robot, outcome) DO UPDATE SET calls = calls + excluded.calls
"""

_DROP_EMPTY = """
DELETE FROM rollup
WHERE campaign = ? AND minute = ? AND line = ? AND robot = ? AND outcome = ? AND calls = 0
"""


def minute_of(dialed: int | None) -> int:
    """The minute since the epoch in which a call counts."""
    return UNTIMED if dialed is None else dialed // 60_000


class Rollups:
    """Gathers what a transaction changes, and writes it at its end."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._changes: Counter[RollupKey] = Counter()

    def add(self, calls: Iterable[RollupKey]) -> None:
        """Count these calls."""
        self._changes.update(calls)

    def take(self, call: RollupKey) -> None:
        """Count this call no more: it has changed."""
        self._changes[call] -= 1

    def write(self) -> None:
        """Store the changes, in the running transaction."""
        if not self._changes:
            return
        changes = [(*key, number) for key, number in self._changes.items() if number]
        self._connection.executemany(_ADD, changes)
        self._connection.executemany(_DROP_EMPTY, [row[:5] for row in changes if row[5] < 0])
        self._changes.clear()
