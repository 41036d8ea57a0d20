"""Drafts of plans: made, changed, given a list, thrown away."""

import asyncio
from collections.abc import Callable
from typing import Any

from dialwatch.calls.binding_plan import Plan, PlanState
from dialwatch.calls.errors import BadInput
from dialwatch.engine.acting import Acting
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.plan_asked import ChangePlan, NewPlan, asked, piece_of
from dialwatch.store.binding_plan_rows import GONE, SENT_ALREADY
from dialwatch.store.binding_plans import BindingPlans

__all__ = ["PlanDrafts"]


class PlanDrafts:
    """Every profile may make drafts, one that only watches too. Methods raise BadInput and
    StoreError.
    """

    def __init__(
        self,
        store: BindingPlans,
        applications: Applications,
        acting: Acting,
        now: Callable[[], int],
    ) -> None:
        """`now`: the present moment here, UTC epoch milliseconds."""
        self._store = store
        self._applications = applications
        self._acting = acting
        self._now = now

    async def all(self, account: str, limit: int) -> list[Plan]:
        """Drafts and what was sent, that of the newest change first; of all accounts where none
        is named.
        """
        return await self._store.plans(account, limit)

    async def found(self, plan: str) -> Plan:
        """That plan, a draft or not."""
        known = await self._store.plan(plan)
        if known is None:
            raise BadInput(GONE)
        return known

    async def draft(self, plan: str) -> Plan:
        """That draft; nothing that was sent is one."""
        known = await self.found(plan)
        if known.state is PlanState.SENT:
            raise BadInput(SENT_ALREADY)
        return known

    async def begin(self, told: object) -> Plan:
        """A new draft; the same id again gives the same one. Raises PlatformError too, where the
        application's mode had to be asked for.
        """
        new = asked(NewPlan, told)
        known = await self._store.plan(new.id)
        if known is not None:
            return known
        mode, _ = await self._applications.mode(new.account)
        now = self._now()
        return await self._store.keep(
            Plan(
                id=new.id,
                account=new.account,
                mode=mode,
                kind=new.kind,
                values=new.values,
                replaces=new.replaces,
                made_at=now,
                changed_at=now,
                who=self._acting.who,
                undoes=new.undoes,
            )
        )

    async def change(self, plan: str, told: object) -> Plan:
        """Other values, or another kind."""
        draft, change = await self.draft(plan), asked(ChangePlan, told)
        given: dict[str, Any] = {
            name: value
            for name in ("values", "replaces", "kind")
            if (value := getattr(change, name)) is not None
        }
        return await self._store.keep(draft.changed({**given, "changed_at": self._now()}))

    async def put_rows(self, plan: str, told: object) -> Plan:
        """Take over a piece of its list."""
        await self.draft(plan)
        piece = await asyncio.to_thread(piece_of, told)
        return await self._store.put_rows(plan, piece)

    async def forget(self, plan: str) -> None:
        """Throw it away."""
        await self.draft(plan)
        await self._store.forget(plan)
