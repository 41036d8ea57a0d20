"""Counts of calls by campaign, minute, line, robot and outcome, kept with the calls."""

from collections import Counter

import apsw

__all__ = ["UNTIMED", "RollupKey", "Rollups"]

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


class Rollups:
    """Gathers what a transaction changes, and writes it at its end."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._changes: Counter[RollupKey] = Counter()

    def add(self, campaign: int, dialed: int | None, line: int, robot: int, outcome: int) -> None:
        """Count one call."""
        minute = UNTIMED if dialed is None else dialed // 60_000
        self._changes[campaign, minute, line, robot, outcome] += 1

    def take(self, campaign: int, dialed: int | None, line: int, robot: int, outcome: int) -> None:
        """Count one call less: it has changed."""
        minute = UNTIMED if dialed is None else dialed // 60_000
        self._changes[campaign, minute, line, robot, outcome] -= 1

    def write(self) -> None:
        """Store the changes, in the running transaction."""
        if not self._changes:
            return
        changes = [(*key, number) for key, number in self._changes.items() if number]
        self._connection.executemany(_ADD, changes)
        self._connection.executemany(_DROP_EMPTY, [row[:5] for row in changes if row[5] < 0])
        self._changes.clear()
