"""Plans that were sent: their requests, how it was before, and what the answers told.

In the file of bindings (`store.bindings`), beside the bindings that these answers made.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from dialwatch.calls.errors import BadInput
from dialwatch.clock import Clock
from dialwatch.store.bindings import Bindings
from dialwatch.store.bindings_file import BindingsFile

__all__ = ["PlansSent", "SentRow"]


class SentRow(NamedTuple):
    """One request of a plan; entry n of its batch is the n-th one. All texts are JSON."""

    place: int
    """Of its row, in the list."""
    told: str
    """The request."""
    done: str | None = None
    """What its answer told; None: nothing so far."""


class PlansSent:
    """Those of a profile. Methods raise StoreError."""

    def __init__(self, store: Bindings, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def freeze(
        self, plan: str, requests: Sequence[SentRow], before: Mapping[int, str]
    ) -> None:
        """In the moment of sending, once: the requests in their order, and how it was before
        (place of a row → JSON), for the undo. The plan is sent from now on. Raises BadInput where
        there is no such plan, or it was sent already.
        """
        now = self._clock.millis()
        size = len(requests) + len(before)
        await self._store.do(lambda file: _freeze(file, plan, requests, before, now), size)

    async def thaw(self, plan: str) -> None:
        """It is a draft again: its batch was not begun (a crash between the two). Nothing where an
        answer came: then its batch is forgotten by now.
        """
        await self._store.do(lambda file: _thaw(file, plan))

    async def sent(self, limit: int) -> list[str]:
        """Ids of the plans that were frozen, the newest first."""
        return await self._store.do(lambda file: _sent(file, limit))

    async def set_done(self, plan: str, entry: int, done: str) -> None:
        """What the answer to that request told; again it does no harm."""
        await self._store.do(lambda file: _set_done(file, plan, entry, done))

    async def requests(self, plan: str) -> list[SentRow]:
        """The requests in their order; none where it was not sent."""
        return await self._store.do(lambda file: _requests(file, plan))

    async def before(self, plan: str) -> dict[int, str]:
        """Place of a row → how it was before."""
        return await self._store.do(lambda file: _before(file, plan))


def _freeze(
    file: BindingsFile,
    plan: str,
    requests: Sequence[SentRow],
    before: Mapping[int, str],
    now: int,
) -> None:
    connection = file.connection
    number, listed = _draft(file, plan)
    connection.executemany(
        "INSERT INTO plan_change (plan, entry, place, told, done) VALUES (?, ?, ?, ?, ?)",
        ((number, entry, *one) for entry, one in enumerate(requests)),
    )
    connection.executemany(
        "UPDATE plan_row SET before = ? WHERE list = ? AND place = ?",
        ((told, listed, place) for place, told in before.items()),
    )
    connection.execute(
        "UPDATE plan SET state = 'sent', sent_at = ?1, changed_at = ?1 WHERE number = ?2",
        (now, number),
    )


def _draft(file: BindingsFile, plan: str) -> tuple[int, int | None]:
    row: Any = file.connection.execute(
        "SELECT number, list, state FROM plan WHERE id = ?", (plan,)
    ).fetchone()
    if row is None:
        raise BadInput("There is no such plan.")
    if row[2] != "draft":
        raise BadInput("That plan was sent already.")
    return row[0], row[1]


def _thaw(file: BindingsFile, plan: str) -> None:
    row: Any = file.connection.execute(
        "SELECT number FROM plan WHERE id = ? AND state = 'sent' AND NOT EXISTS "
        "(SELECT 1 FROM plan_change WHERE plan_change.plan = number AND done IS NOT NULL)",
        (plan,),
    ).fetchone()
    if row is not None:
        file.connection.execute("DELETE FROM plan_change WHERE plan = ?", row)
        file.connection.execute(
            "UPDATE plan SET state = 'draft', sent_at = NULL WHERE number = ?", row
        )


def _sent(file: BindingsFile, limit: int) -> list[str]:
    rows: Any = file.connection.execute(
        "SELECT id FROM plan WHERE state = 'sent' ORDER BY sent_at DESC, number DESC LIMIT ?",
        (limit,),
    )
    return [name for (name,) in rows]


def _set_done(file: BindingsFile, plan: str, entry: int, done: str) -> None:
    file.connection.execute(
        "UPDATE plan_change SET done = ? WHERE entry = ? "
        "AND plan = (SELECT number FROM plan WHERE id = ?)",
        (done, entry, plan),
    )


def _requests(file: BindingsFile, plan: str) -> list[SentRow]:
    rows: Any = file.connection.execute(
        "SELECT place, plan_change.told, done FROM plan_change "
        "JOIN plan ON plan.number = plan_change.plan WHERE id = ? ORDER BY entry",
        (plan,),
    )
    return [SentRow(*row) for row in rows]


def _before(file: BindingsFile, plan: str) -> dict[int, str]:
    rows: Any = file.connection.execute(
        "SELECT place, before FROM plan_row JOIN plan ON plan.list = plan_row.list "
        "WHERE id = ? AND before IS NOT NULL ORDER BY place",
        (plan,),
    )
    return dict(rows)
