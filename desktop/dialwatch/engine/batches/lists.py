"""What platforms' lists tell of batches' entries: asked for soon, then less and less often."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from dialwatch.calls.errors import BadInput, PlatformError, StoreError
from dialwatch.calls.halt import HaltKind, Standing
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.halt_lane import order_of, reaches_on
from dialwatch.engine.batches.judging import Learnt, of_news
from dialwatch.engine.batches.looks import Seen
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watching import Watching

__all__ = ["Lists"]

_SOON, _LATE = 30.0, 300.0
"""Seconds between two lists of one campaign: at first, and at most."""


@dataclass(slots=True)
class _Due:
    """When a campaign's list is asked for next."""

    at: float
    pause: float = _SOON


class Lists:
    """Asks for the lists of campaigns in which something was accepted."""

    def __init__(self, means: Watching, runs: Callable[[], Iterable[BatchRun]]) -> None:
        """`runs`: the batches that are watched now."""
        self._means = means
        self._runs = runs
        self._due: dict[tuple[str, str], _Due] = {}

    async def confirm(self, run: BatchRun) -> None:
        """Read each campaign of the batch once: what was accepted may be shown by now."""
        for account, campaign in dict.fromkeys(self._listed_for(run)):
            with suppress(PlatformError, BadInput, StoreError):
                await self._look(account, campaign)

    async def look_at_due(self, run: BatchRun) -> None:
        """Read those of the batch's campaigns whose time has come. Raises StoreError."""
        now = self._means.clock.monotonic()
        for key in dict.fromkeys(self._listed_for(run)):
            due = self._due.setdefault(key, _Due(now + _SOON))
            if now < due.at:
                continue
            news = 0
            with suppress(PlatformError, BadInput):
                news = await self._look(*key)
            due.pause = _SOON if news else min(_LATE, 2 * due.pause)
            due.at = self._means.clock.monotonic() + due.pause

    def _listed_for(self, run: BatchRun) -> Iterable[tuple[str, str]]:
        """Account and campaign of what was accepted, where numbers are listed."""
        if run.head.kind != HaltKind.CANCEL:
            return
        lists: dict[str, bool] = {}
        for entry in run.entries:
            if entry.verdict in (Verdict.ACCEPTED, Verdict.UNKNOWN) and entry.campaign:
                if entry.account not in lists:
                    lists[entry.account] = self._lists(entry.account)
                row = self._means.places.row(entry.account, entry.campaign)
                if lists[entry.account] and not (row is not None and row.over):
                    yield entry.account, entry.campaign

    def _lists(self, account: str) -> bool:
        try:
            return self._means.halts_of(account).lists_entries
        except BadInput:
            return False

    async def _look(self, account: str, campaign: str) -> int:
        """Read a campaign's list for all batches; how many verdicts it changed."""
        seen = await self._means.looks.fresh(account, campaign)
        changed = 0
        for run in list(self._runs()):
            if run.head.kind == HaltKind.CANCEL:
                changed += await self._judge(run, account, campaign, seen)
        return changed

    async def _judge(self, run: BatchRun, account: str, campaign: str, seen: Seen) -> int:
        learnt: dict[int, Learnt] = {}
        text = self._means.clock_text(account)
        async with run.judging:
            for entry in run.entries:
                if (entry.account, entry.campaign) != (account, campaign):
                    continue
                if seen.listed.at < (entry.answered_at or 0):
                    continue  # it was read before that entry's answer
                values = run.values[entry.index]
                standing = seen.standing(entry.target, order_of(values))
                if standing is Standing.OVER and reaches_on(values):
                    continue  # over here alone: later rounds and steps are still to come
                dials = run.dials.get(entry.index, {}).values()
                one = of_news(entry, dials, standing, text)
                if one is not None and not one.loud:  # dials are judged with the journal
                    learnt[entry.index] = one
            await self._means.revise(run, learnt)
        return len(learnt)
