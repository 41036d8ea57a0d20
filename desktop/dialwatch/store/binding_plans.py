"""Plans of what is to be changed in bindings: drafts, their lists, and what a check said of them.

In the file of bindings (`store.bindings`). A draft stays until it is sent or thrown away; the last
1 000 plans that were sent are kept, none longer than is set (`engine.privacy.keeping`).
"""

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from dialwatch.calls.binding_plan import Plan, PlanCheck, PlanRow
from dialwatch.clock import Clock
from dialwatch.store.binding_plan_rows import PlanPiece, row_told
from dialwatch.store.binding_plans_file import PlansFile
from dialwatch.store.bindings import Bindings

__all__ = ["BindingPlans", "PlanPiece"]

_PIECE = 500
"""Rows that are written in one transaction: others write to the file between two of them."""

T = TypeVar("T")


class BindingPlans:
    """Those of a profile. Its methods may raise StoreError. A *place* is a row's position in the
    list, from 0.
    """

    def __init__(self, store: Bindings, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def plan(self, plan: str) -> Plan | None:
        """The plan of that id; None: there is none."""
        return await self._do(lambda file: file.plan(plan))

    async def plans(self, account: str = "", limit: int = 100) -> list[Plan]:
        """Drafts and sent ones, of that account or all, that of the newest change first."""
        return await self._do(lambda file: file.plans(account, limit))

    async def keep(self, plan: Plan) -> Plan:
        """Keep a draft as it stands now, but for its list; a new one where there is none of that
        id. Raises BadInput for one that was sent. Returns it as it is kept.
        """
        return await self._do(lambda file: file.keep(plan))

    async def forget(self, plan: str) -> None:
        """Throw a draft away, with its list. Raises BadInput for one that was sent."""
        await self._do(lambda file: file.forget(plan))

    async def put_rows(self, plan: str, piece: PlanPiece) -> Plan:
        """Keep a piece of a list; the one from 0 begins anew, and the list before counts until
        the last piece is there. Raises BadInput for a piece out of order, or a plan that was sent.
        """
        now = self._clock.millis()
        return await self._do(lambda file: file.put_rows(plan, piece, now), len(piece.rows))

    async def wanted(self, plan: str, first: int = 0, count: int = 2_000) -> list[dict[str, Any]]:
        """Rows of the list as they were uploaded, in order."""
        return await self._do(
            lambda file: [json.loads(one) for one in file.wanted(plan, first, count)]
        )

    # What a check said

    async def set_check(self, plan: Plan, check: PlanCheck, rows: Sequence[PlanRow]) -> bool:
        """Keep what was found of that draft; False: it was changed meanwhile, and the check counts
        for nothing.
        """
        if not await self._do(lambda file: file.set_checked(plan.id, plan.changed_at, None)):
            return False
        for first in range(0, len(rows), _PIECE):
            some = rows[first : first + _PIECE]
            await self._do(lambda file, some=some: _put_told(file, plan.id, some), len(some))  # type: ignore[misc]
        told = json.dumps(check.told(), ensure_ascii=False)
        return await self._do(lambda file: file.set_checked(plan.id, plan.changed_at, told))

    async def check(self, plan: str) -> PlanCheck | None:
        """How it was last checked, also before a restart; None: not since it was changed."""
        told = await self._do(lambda file: file.checked(plan))
        return PlanCheck.of(json.loads(told)) if told is not None else None

    async def rows(
        self, plan: str, kind: str = "", first: int = 0, limit: int = 500
    ) -> tuple[list[PlanRow], int]:
        """Rows of that kind (empty: all) as the last check told them, and how many there are."""
        return await self._do(lambda file: file.told(plan, kind, first, limit))

    async def rows_at(self, plan: str, places: Sequence[int]) -> list[PlanRow]:
        """The rows at these places, by place."""
        return await self._do(lambda file: file.told_at(plan, places))

    async def counts(self, plan: str) -> dict[str, int]:
        """Kind → rows, by the last check."""
        return await self._do(lambda file: file.counts(plan))

    async def entries_of_rows(self, plan: str) -> dict[int, tuple[int, ...]]:
        """Of a plan that was sent: place of a row → the entries of its requests, in their order;
        rows in theirs.
        """
        return await self._do(lambda file: file.entries_of_rows(plan))

    async def _do(self, work: Callable[[PlansFile], T], rows: int = 1) -> T:
        return await self._store.do(lambda file: work(PlansFile(file.connection)), rows)


def _put_told(file: PlansFile, plan: str, rows: Sequence[PlanRow]) -> None:
    file.put_told(plan, [(one.kind.value, row_told(one), one.index) for one in rows])
