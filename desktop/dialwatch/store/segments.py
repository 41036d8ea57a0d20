"""Sealed segments: 65 536 calls each as one packed block, so that a start reads no rows."""

from collections.abc import Iterator
from dataclasses import dataclass

import apsw

__all__ = ["SEGMENT_CALLS", "Draft", "due", "install", "sealed_until"]

SEGMENT_CALLS = 65_536

_PIECE = 1_024
"""Calls read at a time while a segment is made, so that other readers wait little."""

_CHANGED = "SELECT (call - 1) / ?, count(*) FROM unsealed_change GROUP BY 1"

_INSTALL = """
INSERT INTO segment (id, calls, seq, block) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET calls = excluded.calls, seq = excluded.seq, block = excluded.block
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """A segment that is to be written: calls `first` to `last`, as of `seq`."""

    id: int
    last: int
    seq: int

    @property
    def first(self) -> int:
        return self.id * SEGMENT_CALLS + 1

    def pieces(self) -> Iterator[tuple[int, int]]:
        """The ranges to read, one after another."""
        for first in range(self.first, self.last + 1, _PIECE):
            yield first, min(first + _PIECE - 1, self.last)


def sealed_until(connection: apsw.Connection) -> int:
    """Calls up to this number lie in segments; segments are made in order."""
    row = connection.execute("SELECT id, calls FROM segment ORDER BY id DESC LIMIT 1").get
    return row[0] * SEGMENT_CALLS + row[1] if row else 0


def due(connection: apsw.Connection, calls: int, seq: int, least: int) -> list[Draft]:
    """The segments to make when the journal holds `calls`, as of `seq`.

    Those that have become full, and every one that has at least `least` calls that are new to
    it or changed since it was made.
    """
    sealed = sealed_until(connection)
    stale: dict[int, int] = dict(connection.execute(_CHANGED, (SEGMENT_CALLS,)))
    for number in range(sealed // SEGMENT_CALLS, -(-calls // SEGMENT_CALLS)):
        last = min((number + 1) * SEGMENT_CALLS, calls)
        new = last - max(sealed, number * SEGMENT_CALLS)
        full = new > 0 and last == (number + 1) * SEGMENT_CALLS
        stale[number] = stale.get(number, 0) + (least if full else new)
    return [
        Draft(number, min((number + 1) * SEGMENT_CALLS, calls), seq)
        for number in sorted(stale)
        if stale[number] >= least
    ]


def install(connection: apsw.Connection, draft: Draft, block: bytes) -> None:
    """Store a segment, in the running transaction; what changed since its `seq` stays unsealed."""
    connection.execute(_INSTALL, (draft.id, draft.last - draft.first + 1, draft.seq, block))
    span = draft.first, draft.last
    connection.execute("DELETE FROM unsealed_change WHERE call BETWEEN ? AND ?", span)
    connection.execute(
        "INSERT INTO unsealed_change (call) SELECT id FROM call "
        "WHERE seq > ? AND id BETWEEN ? AND ?",
        (draft.seq, *span),
    )
