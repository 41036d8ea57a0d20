"""From a checked plan to its batch: what was confirmed is kept, then sent."""

import asyncio
from collections import Counter
from typing import Any

import structlog

from dialwatch.calls.batch import Batch
from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import KIND, PlanKind
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.masking import masked_values
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches, Wanted
from dialwatch.engine.bindings.kind import BindBatches
from dialwatch.engine.bindings.means import Means
from dialwatch.engine.bindings.planning.planned import Request
from dialwatch.engine.bindings.ready import Ready
from dialwatch.engine.bindings.requests import Outgoing, entries_of
from dialwatch.store.audit import Audit, AuditLine

__all__ = ["Sending"]

_log = structlog.get_logger("dialwatch.engine")
_NEWEST = 20
"""Plans among which one is that was being begun when the program ended."""
_WORDS = {
    PlanKind.BIND: "Bind on {account}: {requests}",
    PlanKind.UNBIND: "Unbind on {account}: {requests}",
    PlanKind.RENEW: "Renew on {account}: {requests}",
    PlanKind.CLEAR: "Clear numbers on {account}: {requests}",
    PlanKind.UNDO: "Undo a plan on {account}: {requests}",
}


class Sending:
    """Begins the batches of plans; what they are sent and watched by is `BindBatches`."""

    def __init__(self, batches: LiveBatches, means: Means, audit: Audit, acting: Acting) -> None:
        self._batches = batches
        self._means = means
        self._plans = means.plans
        self._audit = audit
        self._acting = acting
        self._beginning = asyncio.Lock()
        batches.adopt(KIND, BindBatches(means))

    async def begin(self, ready: Ready) -> Batch:
        """Keep what is sent, and begin the batch, whose id is the plan's; the same again gives
        the same batch, and sends nothing. Raises BadInput and StoreError.
        """
        self._acting.allow()
        name = ready.plan.id
        async with self._beginning:
            if await self._batches.store.batch(name) is not None:
                return await self._batches.found(name)
            if not ready.requests:
                raise BadInput("Everything is so already: there is nothing to send.")
            await self._note(ready)
            await self._plans.freeze(name, ready.requests, ready.before)
            wanted = await asyncio.to_thread(self._wanted, ready)  # fifty thousand take a while
            return await self._batches.begin(wanted)

    async def mend(self) -> None:
        """Plans that were kept to be sent when the program ended, and whose batch was not begun,
        are drafts again: nothing of them was sent.
        """
        try:
            for name in await self._plans.sent(_NEWEST):
                if await self._batches.store.batch(name) is None:
                    await self._plans.thaw(name)
        except StoreError as error:  # the engine starts all the same: it stays as it is
            _log.warning("plans are not put right", why=str(error))

    def _wanted(self, ready: Ready) -> Wanted:
        plan, count = ready.plan, len(ready.requests)
        requests = "1 request" if count == 1 else f"{count:,} requests"
        outgoing = [_outgoing(plan.mode, one) for one in ready.requests]
        return Wanted(
            id=plan.id,
            kind=KIND,
            title=_WORDS[plan.kind].format(
                account=self._means.name_of(plan.account), requests=requests
            ),
            who=self._acting.who,
            reason=ready.reason.strip(),
            grace=self._acting.settings.grace,
            entries=entries_of(plan.account, outgoing),
        )

    async def _note(self, ready: Ready) -> None:
        plan = ready.plan
        told: dict[str, Any] = {
            "kind": plan.kind.value,
            "values": masked_values(plan.values),
            "rows": plan.rows,
            "requests": Counter(one.change.step.value for one in ready.requests),
        }
        if ready.reason:
            told["reason"] = ready.reason
        await self._audit.write(
            AuditLine(
                at=self._means.clock.millis(), action=plan.id, who=self._acting.who,
                account=plan.account, operation="plan", stage="noted", told=told,
            )
        )  # fmt: skip


def _outgoing(mode: Mode, request: Request) -> Outgoing:
    return Outgoing(
        row=request.row, mode=mode, change=request.change, touches=request.touches,
        of=request.of, ids=request.ids,
    )  # fmt: skip
