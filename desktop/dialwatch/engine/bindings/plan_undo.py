"""Undo files: of a plan that was sent, of a draft what it would be; and plans made of them."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

from dialwatch.calls.binding_plan import Plan, PlanState
from dialwatch.calls.errors import BadInput
from dialwatch.engine.bindings.plan_checks import PlanChecks
from dialwatch.engine.bindings.plan_verdicts import PlanVerdicts
from dialwatch.engine.bindings.planning.planned import Request
from dialwatch.engine.bindings.sent import SentPlans
from dialwatch.engine.bindings.undo import Sent, head_of, undo_rows
from dialwatch.engine.collecting import uncollected
from dialwatch.store.binding_plans import BindingPlans, PlanPiece

__all__ = ["PlanUndos"]

_PIECE = 2_000
_NOT_CHECKED = "Check the plan first: then it is known what an undo of it would be."


class PlanUndos:
    """Those of a profile. Methods raise BadInput and StoreError."""

    def __init__(
        self, store: BindingPlans, sent: SentPlans, checks: PlanChecks, verdicts: PlanVerdicts
    ) -> None:
        self._store = store
        self._sent = sent
        self._checks = checks
        self._verdicts = verdicts
        self._last: tuple[str, int, list[str]] = ("", -1, [])
        """Plan, or check, and revision; the rows of its undo, as JSON."""

    async def page(self, plan: Plan, now: int, first: int, limit: int) -> dict[str, Any]:
        """A piece of the undo file; `now`: UTC epoch milliseconds."""
        rows, check = await self._rows(plan), await self._store.check(plan.id)
        return {
            "head": {**head_of(plan, now), "rows": len(rows)},
            "rows": [json.loads(one) for one in rows[first : first + limit]],
            "unrestorable": list(check.unrestorable) if check is not None else [],
            "whole": len(rows),
        }

    async def fill(self, plan: Plan, source: Plan) -> Plan:
        """Give a draft the undo of that plan as its list."""
        if source.state is not PlanState.SENT:
            raise BadInput("That plan was never sent: there is nothing to undo.")
        if source.account != plan.account:
            raise BadInput("That plan was of another account.")
        rows = await self._rows(source)
        filled = plan
        for first in range(0, len(rows), _PIECE):
            some = [json.loads(one) for one in rows[first : first + _PIECE]]
            piece = PlanPiece(first=first, rows=some, whole=len(rows))
            filled = await self._store.put_rows(plan.id, piece)
        return filled

    async def _rows(self, plan: Plan) -> list[str]:
        if plan.state is not PlanState.SENT:
            return await self._would_be(plan)
        verdicts = await self._verdicts.of(plan.id)
        if self._last[:2] != (plan.id, verdicts.rev):
            changes = await self._sent.changes(plan.id)
            before = await self._sent.before(plan.id)
            done: list[Sent] = [
                (one.row, one.change, one.made)
                for entry, one in enumerate(changes)
                if verdicts.may_be_done(entry)
            ]
            rows = await asyncio.to_thread(_told, lambda: undo_rows(plan.mode, done, before))
            self._last = (plan.id, verdicts.rev, rows)
        return self._last[2]

    async def _would_be(self, plan: Plan) -> list[str]:
        held = self._checks.held(plan.id)
        if held is None or held.packed is None:
            raise BadInput(_NOT_CHECKED)
        packed = held.packed
        if self._last[:2] != (held.check.id, 0):

            def work() -> list[dict[str, Any]]:
                requests, before = packed.opened()
                return undo_rows(plan.mode, _all(requests), before)

            self._last = (held.check.id, 0, await asyncio.to_thread(_told, work))
        return self._last[2]


def _all(requests: Sequence[Request]) -> list[Sent]:
    return [(one.row, one.change, None) for one in requests]


def _told(work: Any) -> list[str]:
    with uncollected():
        return [json.dumps(one, ensure_ascii=False) for one in work()]
