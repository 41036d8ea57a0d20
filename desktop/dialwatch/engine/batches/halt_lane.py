"""Sends the requests of a batch that stops something."""

from collections.abc import Callable, Mapping
from typing import Any

from dialwatch.calls.errors import BadInput, PlatformError
from dialwatch.calls.halt import HaltKind, Standing
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.engine.batches.judging import Learnt, of_open
from dialwatch.engine.batches.lane import Lane, passes
from dialwatch.engine.batches.looks import Looks, Seen
from dialwatch.engine.batches.run import BatchRun
from dialwatch.platforms.halting import Halts

__all__ = ["HaltLane", "order_of", "reaches_on"]

_NOT_SURE = (
    "It was not sure that this campaign lists it. If it does not, there was nothing to stop."
)
_ORDERS = ("order", "case")
"""Names of values that tell entries of one number apart."""


def order_of(values: Mapping[str, Any]) -> str:
    """The order or case that a request names; empty: it names none."""
    return next((str(values[name]) for name in _ORDERS if values.get(name)), "")


def reaches_on(values: Mapping[str, Any]) -> bool:
    """A request to cancel a number, not in one task, but in all that follows as well."""
    return "task" not in values


class HaltLane(Lane[Halts]):
    """A lane whose open entries are looked up in what the platform lists: they are only sent again
    when it shows that they were not done, or the contract says that a repeat does no harm.
    """

    def __init__(
        self,
        run: BatchRun,
        account: str,
        halts_of: Callable[[str], Halts],
        looks: Looks,
        clock: Clock,
    ) -> None:
        """`halts_of` raises BadInput for an account that cannot be used now."""
        super().__init__(run, account, halts_of, clock)
        self._looks = looks

    def _refused(self, index: int, client: Halts, error: PlatformError, why: str) -> Learnt:
        entry = self._run.entries[index]
        if client.came_too_late(entry.operation, error):
            return Learnt(Verdict.TOO_LATE, why)
        advice = _NOT_SURE if entry.standing is Standing.UNSEEN else error.advice
        return Learnt(Verdict.REFUSED, why, advice)

    async def _settle_all(self, taken: Mapping[int, str]) -> None:
        campaigns: dict[str, list[int]] = {}
        for index in taken:
            campaigns.setdefault(self._run.entries[index].campaign, []).append(index)
        for indexes in campaigns.values():
            try:
                halts = self._client_of(self._account)
                seen = await self._seen(indexes[0], halts)
            except (BadInput, PlatformError) as error:
                for index in indexes:
                    await self._ask_later(index, taken[index], error)
                continue
            for index in indexes:
                await self._settle(index, taken[index], halts, self._standing(index, seen))

    async def _settle(self, index: int, why: str, halts: Halts, standing: Standing | None) -> None:
        entry = self._run.entries[index]
        learnt = of_open(
            standing, why, tries=entry.tries, repeatable=halts.repeatable(entry.operation)
        )
        if learnt is not None:
            await self._answered(index, learnt)
        elif self._run.head.state.over and standing is None:
            sentence = f"{why} Whether it was done cannot be asked, and the batch was ended."
            await self._answered(index, Learnt(Verdict.UNKNOWN, sentence))
        else:
            await self._again(index, why)

    async def _seen(self, index: int, halts: Halts) -> Seen | None:
        """What the platform lists of the entry's campaign; None: it does not tell. Raises what
        passes."""
        campaign, kind = self._run.entries[index].campaign, self._run.head.kind
        row = self._looks.row(self._account, campaign)
        listed = campaign and kind in (HaltKind.CANCEL, HaltKind.STOP)
        if not (listed and halts.lists_entries and (row is None or row.kind.dials)):
            return None
        try:
            seen = await self._looks.fresh(self._account, campaign)
        except PlatformError as error:
            if passes(error):
                raise
            return None
        self._pausing.works()
        return seen

    def _standing(self, index: int, seen: Seen | None) -> Standing | None:
        if seen is None:
            return None
        if self._run.head.kind == HaltKind.STOP:
            return seen.of_task()
        values = self._run.values[index]
        standing = seen.standing(self._run.entries[index].target, order_of(values))
        if standing is Standing.OVER and reaches_on(values):
            return None  # over here alone: whether a later round calls it, this list does not tell
        return standing
