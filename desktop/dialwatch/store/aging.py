"""What was kept long enough leaves the files of batches, launches and plans: a little at a time.

Functions for `SideStore.bare`, each one small transaction. A head goes after its rows, so that a
crash in between leaves it to be gone on with.
"""

from dataclasses import dataclass
from typing import Any

import apsw

from dialwatch.store.migrate import transaction

__all__ = [
    "AT_ONCE",
    "BATCHES",
    "LAUNCHES",
    "LAUNCH_DRAFTS",
    "PLANS",
    "PLAN_DRAFTS",
    "Aged",
    "step",
]

AT_ONCE = 500
"""Rows that go in one transaction at most."""


@dataclass(frozen=True, slots=True)
class Aged:
    """What goes together."""

    head: str
    """The table of heads; its key is `number`."""
    old: str
    """Which of them: `?1` is a moment, `?2` a JSON list of ids that stay."""
    parts: tuple[tuple[str, str, str], ...]
    """Tables of rows, their keys, and which of them (`?1` is the head's number)."""


BATCHES = Aged(
    "batch",
    "unfinished = 0 AND coalesce(ended_at, made_at) < ?1",
    (("entry", "batch, place", "batch = ?1"),),
)
_LAUNCH = (
    ("row", "list, place", "list IN (SELECT number FROM list WHERE launch = ?1)"),
    ("list", "number", "launch = ?1"),
    ("part", "launch, entry", "launch = ?1"),
)
LAUNCHES = Aged("launch", "state = 'sent' AND sent_at < ?1", _LAUNCH)
LAUNCH_DRAFTS = Aged("launch", "state = 'draft' AND changed_at < ?1", _LAUNCH)
_PLAN = (
    ("plan_row", "list, place", "list IN (SELECT number FROM plan_list WHERE plan = ?1)"),
    ("plan_list", "number", "plan = ?1"),
    ("plan_change", "plan, entry", "plan = ?1"),
)
PLANS = Aged("plan", "state = 'sent' AND sent_at < ?1", _PLAN)
PLAN_DRAFTS = Aged("plan", "state = 'draft' AND changed_at < ?1", _PLAN)


def step(connection: apsw.Connection, aged: Aged, before: int, stay: str = "[]") -> int | None:
    """Take away some rows of the oldest one, or that itself: how many heads went, 0 or 1; None:
    there is none older than that moment. `stay`: JSON list of ids that are still needed.
    """
    number: Any = connection.execute(
        f"SELECT number FROM {aged.head} WHERE {aged.old} "  # noqa: S608 - our own words
        "AND id NOT IN (SELECT value FROM json_each(?2)) ORDER BY number LIMIT 1",
        (before, stay),
    ).get
    if number is None:
        return None
    with transaction(connection):
        for table, key, which in aged.parts:
            connection.execute(
                f"DELETE FROM {table} WHERE ({key}) IN "  # noqa: S608
                f"(SELECT {key} FROM {table} WHERE {which} LIMIT ?2)",
                (number, AT_ONCE),
            )
            if connection.changes():
                return 0
        connection.execute(f"DELETE FROM {aged.head} WHERE number = ?", (number,))  # noqa: S608
    return 1
