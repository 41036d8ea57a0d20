"""Plans in the file of bindings, read and written in the caller's transaction."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from dialwatch.calls.binding_plan import Plan, PlanRow, PlanState
from dialwatch.calls.errors import BadInput
from dialwatch.store.binding_plan_rows import (
    GONE,
    SENT_ALREADY,
    PlanPiece,
    plan_of,
    plan_told,
    read_row,
)

__all__ = ["PlansFile"]

_PLANS = """
SELECT id, account, state, changed_at, told, plan_list.whole, plan_list.file
FROM plan LEFT JOIN plan_list ON plan_list.number = plan.list
"""
_KEEP = """
INSERT INTO plan (id, account, state, changed_at, told) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET account = excluded.account, changed_at = excluded.changed_at,
    told = excluded.told, checked = NULL
"""
_FRESH_LIST = """
SELECT number, whole,
    (SELECT coalesce(max(place) + 1, 0) FROM plan_row WHERE plan_row.list = plan_list.number)
FROM plan_list WHERE plan = ? AND complete = 0
"""
_LIST = "(SELECT list FROM plan WHERE id = ?)"
_CHECKED = "(SELECT list FROM plan WHERE id = ? AND (checked IS NOT NULL OR state = 'sent'))"
"""The list whose rows were told by a check that still counts."""
_OLD = """
SELECT number FROM plan WHERE state = 'sent' AND (sent_at < ? OR number <= (
    SELECT number FROM plan WHERE state = 'sent' ORDER BY number DESC LIMIT 1 OFFSET ?
))
"""


class PlansFile:
    """What was sent of them is for `store.plans_sent`."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def plan(self, plan: str) -> Plan | None:
        """The plan of that id; None: there is none."""
        row: Any = self._connection.execute(f"{_PLANS} WHERE id = ?", (plan,)).fetchone()
        return plan_of(row) if row is not None else None

    def plans(self, account: str, limit: int) -> list[Plan]:
        """Of that account (empty: of all), that of the newest change first."""
        rows: Iterable[Any] = self._connection.execute(
            f"{_PLANS} WHERE ?1 IN ('', account) ORDER BY changed_at DESC, plan.number DESC "
            "LIMIT ?2",
            (account, limit),
        )
        return [plan_of(row) for row in rows]

    def keep(self, plan: Plan) -> Plan:
        """Keep a draft, but for its list; what was checked of it counts no more. Raises BadInput
        for one that was sent.
        """
        known = self.plan(plan.id)
        if known is not None and known.state is not PlanState.DRAFT:
            raise BadInput(SENT_ALREADY)
        self._connection.execute(
            _KEEP,
            (
                plan.id,
                plan.account,
                PlanState.DRAFT.value,
                _later(known, plan.changed_at),
                plan_told(plan),
            ),
        )
        return self._sure(plan.id)

    def forget(self, plan: str) -> None:
        """Throw a draft away. Raises BadInput for one that was sent."""
        self._draft(plan)
        self._drop(self._connection.execute("SELECT number FROM plan WHERE id = ?", (plan,)))

    def put_rows(self, plan: str, piece: PlanPiece, now: int) -> Plan:
        """Keep a piece of a list. Raises BadInput for one out of order."""
        known = self._draft(plan)
        number: int = self._connection.execute("SELECT number FROM plan WHERE id = ?", (plan,)).get
        its_list = self._list_of(number, piece)
        self._connection.executemany(
            "INSERT INTO plan_row (list, place, wanted) VALUES (?, ?, ?)",
            [
                (its_list, piece.first + index, json.dumps(dict(row), ensure_ascii=False))
                for index, row in enumerate(piece.rows)
            ],
        )
        if piece.first + len(piece.rows) == piece.whole:
            self._counts_now(number, its_list, _later(known, now))
        return self._sure(plan)

    def wanted(self, plan: str, first: int, count: int) -> list[str]:
        """Rows as they were uploaded, as JSON, in order."""
        rows: Iterable[Any] = self._connection.execute(
            f"SELECT wanted FROM plan_row WHERE list = {_LIST} AND place >= ? "  # noqa: S608
            "ORDER BY place LIMIT ?",
            (plan, first, count),
        )
        return [told for (told,) in rows]

    # What a check said

    def put_told(self, plan: str, rows: Sequence[tuple[str, str, int]]) -> None:
        """What a check says of some rows: kind, told, place."""
        self._connection.executemany(
            f"UPDATE plan_row SET kind = ?, told = ? WHERE list = {_LIST} AND place = ?",  # noqa: S608
            [(kind, told, plan, place) for kind, told, place in rows],
        )

    def set_checked(self, plan: str, changed_at: int, told: str | None) -> bool:
        """Keep how a draft was checked as it stood then; False: it was changed meanwhile, or
        sent.
        """
        self._connection.execute(
            "UPDATE plan SET checked = ? WHERE id = ? AND changed_at = ? AND state = 'draft'",
            (told, plan, changed_at),
        )
        return self._connection.changes() > 0

    def checked(self, plan: str) -> str | None:
        """How it was last checked, as JSON."""
        told: str | None = self._connection.execute(
            "SELECT checked FROM plan WHERE id = ?", (plan,)
        ).get
        return told

    def told(self, plan: str, kind: str, first: int, limit: int) -> tuple[list[PlanRow], int]:
        """Rows of that kind (empty: all) as the last check told them, and how many there are."""
        which = f"FROM plan_row WHERE list = {_CHECKED} AND kind IS NOT NULL AND ? IN ('', kind)"
        whole: int = self._connection.execute(f"SELECT count(*) {which}", (plan, kind)).get
        rows: Iterable[Any] = self._connection.execute(
            f"SELECT place, kind, told {which} ORDER BY place LIMIT ? OFFSET ?",
            (plan, kind, limit, first),
        )
        return [read_row(*row) for row in rows], whole

    def told_at(self, plan: str, places: Sequence[int]) -> list[PlanRow]:
        """The rows at these places, by place."""
        rows: Iterable[Any] = self._connection.execute(
            f"SELECT place, kind, told FROM plan_row WHERE list = {_CHECKED} "  # noqa: S608
            "AND kind IS NOT NULL AND place IN (SELECT value FROM json_each(?)) ORDER BY place",
            (plan, json.dumps([*places])),
        )
        return [read_row(*row) for row in rows]

    def counts(self, plan: str) -> dict[str, int]:
        """Kind → rows, by the last check."""
        rows: Iterable[Any] = self._connection.execute(
            f"SELECT kind, count(*) FROM plan_row WHERE list = {_CHECKED} "  # noqa: S608
            "AND kind IS NOT NULL GROUP BY kind",
            (plan,),
        )
        return dict(rows)

    def entries_of_rows(self, plan: str) -> dict[int, tuple[int, ...]]:
        """Place of a row → the entries of its requests."""
        found: dict[int, tuple[int, ...]] = {}
        rows: Iterable[Any] = self._connection.execute(
            "SELECT place, entry FROM plan_change "
            "WHERE plan = (SELECT number FROM plan WHERE id = ?) ORDER BY place, entry",
            (plan,),
        )
        for place, entry in rows:
            found[place] = (*found.get(place, ()), entry)
        return found

    def prune(self, before: int, most: int) -> None:
        """Forget those sent before that moment, and those beyond so many."""
        self._drop(self._connection.execute(_OLD, (before, most)))

    def _draft(self, plan: str) -> Plan:
        known = self.plan(plan)
        if known is None:
            raise BadInput(GONE)
        if known.state is not PlanState.DRAFT:
            raise BadInput(SENT_ALREADY)
        return known

    def _sure(self, plan: str) -> Plan:
        row: Any = self._connection.execute(f"{_PLANS} WHERE id = ?", (plan,)).fetchone()
        return plan_of(row)

    def _list_of(self, plan: int, piece: PlanPiece) -> int:
        """The list that this piece belongs to: for the first one, a new one."""
        fresh: Any = self._connection.execute(_FRESH_LIST, (plan,)).fetchone()
        if piece.first == 0:
            if fresh is not None:
                self._drop_list(fresh[0])
            number: int = self._connection.execute(
                "INSERT INTO plan_list (plan, file, whole, complete) VALUES (?, ?, ?, 0) "
                "RETURNING number",
                (plan, piece.file, piece.whole),
            ).get
            return number
        if fresh is None or fresh[1:] != (piece.whole, piece.first):
            raise BadInput("The list came in pieces out of order. Take it over once more.")
        return int(fresh[0])

    def _counts_now(self, plan: int, its_list: int, now: int) -> None:
        old: Any = self._connection.execute("SELECT list FROM plan WHERE number = ?", (plan,)).get
        self._connection.execute("UPDATE plan_list SET complete = 1 WHERE number = ?", (its_list,))
        self._connection.execute(
            "UPDATE plan SET list = ?, changed_at = ?, checked = NULL WHERE number = ?",
            (its_list, now, plan),
        )
        if old is not None:
            self._drop_list(int(old))

    def _drop(self, numbers: Iterable[Any]) -> None:
        for (number,) in list(numbers):
            lists: list[Any] = self._connection.execute(
                "SELECT number FROM plan_list WHERE plan = ?", (number,)
            ).fetchall()
            for (one,) in lists:
                self._drop_list(one)
            self._connection.execute("DELETE FROM plan_change WHERE plan = ?", (number,))
            self._connection.execute("DELETE FROM plan WHERE number = ?", (number,))

    def _drop_list(self, number: int) -> None:
        self._connection.execute("DELETE FROM plan_row WHERE list = ?", (number,))
        self._connection.execute("DELETE FROM plan_list WHERE number = ?", (number,))


def _later(known: Plan | None, now: int) -> int:
    """A moment of change that differs from the one before: a check is held against it."""
    return now if known is None else max(now, known.changed_at + 1)
