"""Plans: from a draft and its list to a check, to a batch, to what became of each row."""

import asyncio
from dataclasses import replace
from typing import Any

from dialwatch.calls.batch import Batch
from dialwatch.calls.binding_plan import Plan, PlanKind, PlanRow, PlanState, RowKind
from dialwatch.calls.errors import BadInput
from dialwatch.engine.acting import Acting
from dialwatch.engine.bindings.packed import Packed
from dialwatch.engine.bindings.plan_asked import Check, Send, asked
from dialwatch.engine.bindings.plan_checks import GOOD_FOR, HeldCheck, PlanChecks, PlanMeans
from dialwatch.engine.bindings.plan_drafts import PlanDrafts
from dialwatch.engine.bindings.plan_undo import PlanUndos
from dialwatch.engine.bindings.plan_verdicts import PlanVerdicts
from dialwatch.engine.bindings.ready import Begins, Ready
from dialwatch.engine.bindings.sent import SentPlans
from dialwatch.store.batches import Batches

__all__ = ["Plans"]

_KINDS = frozenset(RowKind)


class Plans:
    """All plans of a profile. Methods raise BadInput and StoreError."""

    def __init__(
        self,
        means: PlanMeans,
        drafts: PlanDrafts,
        *,
        sent: SentPlans,
        batches: Batches,
        acting: Acting,
        sending: Begins,
    ) -> None:
        self.drafts = drafts
        self.checks = PlanChecks(means)
        self._means = means
        self._batches = batches
        self._acting = acting
        self._sending = sending
        self._verdicts = PlanVerdicts(means.store, batches)
        self._undos = PlanUndos(means.store, sent, self.checks, self._verdicts)

    async def open(self) -> str:
        """Open the file of bindings, and put right what the program's end left half done. Returns
        what has to be said about the file, or nothing. That of batches is open by now.
        """
        notice = await self._means.book.open()
        await self._sending.mend()
        return notice

    async def begin(self, told: object) -> Plan:
        """A new draft; one that undoes a plan has its list already. Raises PlatformError too."""
        plan = await self.drafts.begin(told)
        if plan.undoes and plan.kind is PlanKind.UNDO and not plan.rows:
            return await self._undos.fill(plan, await self.drafts.found(plan.undoes))
        return plan

    async def change(self, plan: str, told: object) -> Plan:
        """Other values, or another kind."""
        changed = await self.drafts.change(plan, told)
        self.checks.forget(plan)
        return changed

    async def put_rows(self, plan: str, told: object) -> Plan:
        """Take over a piece of its list."""
        changed = await self.drafts.put_rows(plan, told)
        self.checks.forget(plan)
        return changed

    async def forget(self, plan: str) -> None:
        """Throw it away."""
        await self.drafts.forget(plan)
        self.checks.forget(plan)

    async def check(self, plan: str, told: object) -> str:
        """Begin to check a draft. Returns the check's id."""
        how = asked(Check, told)
        return self.checks.begin(await self.drafts.draft(plan), fresh=how.fresh)

    async def rows(self, plan: str, only: str, first: int, limit: int) -> tuple[list[PlanRow], int]:
        """Rows as the last check told them, with what became of each once it was sent. `only`: a
        kind, or a verdict or state of entries; empty: all.
        """
        known = await self.drafts.found(plan)
        store = self._means.store
        if known.state is not PlanState.SENT:
            return await store.rows(plan, only, first, limit)
        verdicts = await self._verdicts.of(plan)
        if only and only not in _KINDS:
            places = await asyncio.to_thread(verdicts.places, only)
            rows, whole = await store.rows_at(plan, places[first : first + limit]), len(places)
        else:
            rows, whole = await store.rows(plan, only, first, limit)
        told = []
        for row in rows:
            verdict, sentence = verdicts.of(row.index)
            told.append(replace(row, verdict=verdict, sentence=sentence))
        return told, whole

    async def counts(self, plan: str) -> dict[str, int]:
        """How many rows are of which kind, and, once it was sent, of which verdict or state."""
        known = await self.drafts.found(plan)
        counts = await self._means.store.counts(plan)
        if known.state is PlanState.SENT:
            counts |= (await self._verdicts.of(plan)).counts()
        return counts

    async def undo(self, plan: str, first: int, limit: int) -> dict[str, Any]:
        """A piece of its undo file; before it is sent, of what it would be."""
        known = await self.drafts.found(plan)
        return await self._undos.page(known, self._means.now(known.account), first, limit)

    async def send(self, plan: str, told: object) -> Batch:
        """Begin the batch of what was checked; the same again gives the same batch, and sends
        nothing.
        """
        confirmed = asked(Send, told)
        self._acting.allow()
        known = await self.drafts.found(plan)
        if known.state is PlanState.SENT:
            return await self._sending.begin(Ready(plan=known, requests=()))
        packed = _confirmed(self.checks.held(plan), known, confirmed)
        requests, before = await asyncio.to_thread(packed.opened)
        batch = await self._sending.begin(
            Ready(plan=known, requests=requests, before=before, reason=confirmed.reason)
        )
        self.checks.forget(plan)
        return batch

    async def close(self) -> None:
        """Give up what is checked."""
        await self.checks.close()


def _confirmed(held: HeldCheck | None, plan: Plan, told: Send) -> Packed:
    """What is sent of the check that was confirmed. Raises BadInput where that is not what the
    plan is now.
    """
    if held is None or held.check.id != told.check:
        raise BadInput("That check is not known any more. Check the plan again.")
    if held.packed is None:
        raise BadInput("The check is not done. Wait for it, or check the plan again.")
    if held.age > GOOD_FOR or held.plan.changed_at != plan.changed_at:
        raise BadInput("The check is too old, or the plan was changed since. Check it again.")
    if held.check.problems:
        raise BadInput(" ".join(held.check.problems))
    if held.packed.count != told.count:
        raise BadInput(
            f"{told.count:,} requests were confirmed, and it is {held.packed.count:,}. Look at the "
            "check again."
        )
    if plan.kind is PlanKind.CLEAR and told.typed != held.check.going:
        raise BadInput(
            f"Every binding on these X goes: {held.check.going:,}. Type that number to confirm it."
        )
    return held.packed
