"""Reads one campaign again and again, at the pace that its state and its cost allow."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import DialwatchError, HeldBack, PlatformError, StoreError
from dialwatch.clock import Clock
from dialwatch.monitor.freshness import Freshness, stops_account
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.progress import Progress
from dialwatch.monitor.schedule import Step, WalkSchedule
from dialwatch.monitor.waiting import Bell
from dialwatch.net.traffic import Traffic
from dialwatch.platforms.port import CampaignRef, Dialler, Memory, Reading
from dialwatch.store.journal import Journal

__all__ = ["CampaignPoller", "Shared"]

_log = structlog.get_logger("dialwatch.monitor")
_STORE_WAIT = 10.0
"""Seconds before the next try when results could not be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What the pollers of one account have in common."""

    clock: Clock
    dialler: Dialler
    journal: Journal
    intake: Intake
    notices: Notices
    freshness: Freshness
    gate: asyncio.Event
    """Set while the account may be asked."""
    turns: asyncio.Semaphore
    """Limits the campaigns that are read at the same time."""
    listed: Callable[[], int | None]
    """When its campaigns were last listed, UTC epoch ms: those that came later are not known."""
    cost_told: Callable[[Traffic], None]
    """Hears what each reading cost."""
    stopped: Callable[[DialwatchError], None]
    """Hears that the account as a whole fails."""
    worked: Callable[[], None]
    """Hears that the account gave a good answer."""


class CampaignPoller:
    """Follows one campaign until it is over. Its failures stop no other campaign."""

    def __init__(
        self, shared: Shared, ref: CampaignRef, name: str, progress: Progress, pace: WalkSchedule
    ) -> None:
        self._shared = shared
        self._ref = ref
        self.name = name
        self.progress = progress
        self._pace = pace
        self._bell = Bell(shared.clock)
        self._memory: Memory | None = None
        self._kept: object = None

    async def prepare(self, row: CampaignRow | None) -> None:
        """Take up what the journal knows of the campaign."""
        self._kept = await self._shared.journal.state(self._state_key)
        self.progress.take_up(row, self._kept)

    @property
    def _state_key(self) -> str:
        return f"poll/{self.progress.account}/{self.progress.key}"

    def told(self, seen: CampaignSeen) -> None:
        """The listing names the campaign's state; a change of it is acted on at once."""
        before = (self.progress.status, self.progress.over)
        self.name = seen.name or self.name
        self._ref = CampaignRef(
            key=seen.key,
            line=seen.line or self._ref.line,
            robot=seen.robot or self._ref.robot,
            parent=seen.parent or self._ref.parent,
        )
        self.progress.told(seen, self._shared.clock.millis())
        if (self.progress.status, self.progress.over) != before:
            self._bell.ring()

    def hurry(self) -> None:
        """Read it now."""
        self._pace.hurry()
        self._bell.ring()

    def due_in(self) -> float | None:
        """Seconds until the next reading; None when there is none to come."""
        if self.progress.over:
            return None
        return max(0.0, self._pace.due(self.progress.active) - self._shared.clock.monotonic())

    def gap(self) -> float:
        """Seconds between two readings at present."""
        return self._pace.gap(self.progress.active)

    async def run(self) -> None:
        """Read until the campaign is over; a campaign that begins anew is taken up again."""
        while True:
            due = self.due_in()
            if due is None:
                await self._bell.sleep(3600.0)
                continue
            if due > 0:
                await self._bell.sleep(due)
                continue
            await self._shared.gate.wait()
            async with self._shared.turns:
                if self._shared.gate.is_set():
                    await self.read_once()

    async def read_once(self) -> None:
        """Take the next step and record what it found. Raises nothing of `DialwatchError`."""
        clock, before = self._shared.clock, self._shared.dialler.traffic.copy()
        began = clock.monotonic()
        step = self._pace.step(began, self.progress.active)
        if step is Step.NOTHING:
            return
        full = step is Step.FULL or self._memory is None
        try:
            reading = await self._read(full)
            smooth = self._shared.dialler.traffic.since(before).repeats == 0
            cost = clock.monotonic() - began if smooth else None
            await self._keep(reading, full)
        except StoreError as error:
            self._shared.freshness.not_kept(self.progress.key, error)
            self.progress.over = False  # what would have ended it has to be read once more
            self._pace.failed(clock.monotonic(), self.progress.active, _STORE_WAIT)
            _log.warning("results not kept", account=self.progress.account, why=str(error))
            return
        except DialwatchError as error:
            self._failed(error)
            return
        finally:
            self._shared.cost_told(self._shared.dialler.traffic.since(before))
        self._shared.freshness.kept(self.progress.key)
        self._memory = reading.memory
        if reading.failure is not None:
            self._failed(reading.failure)
            return
        if full:
            self._pace.walked(began, cost, reading.appended)
        else:
            self._pace.looked(began, reading.appended)
        self._shared.freshness.campaign_ok(self.progress.key)
        self._shared.worked()
        if self.progress.over:
            self._memory = None

    async def _read(self, full: bool) -> Reading:
        if full or self._memory is None:
            return await self._shared.dialler.walk(self._ref, self._memory)
        return await self._shared.dialler.tail(self._ref, self._memory)

    async def _keep(self, reading: Reading, full: bool) -> None:
        """Record the reading. What is settled is said only after its calls are durable."""
        now = self._shared.clock.millis()
        for seen in reading.campaigns:
            if seen.key == self.progress.key:
                self.progress.told(seen, now)
        if self._memory is not None:
            self.progress.settling.learn(reading.calls, reading.began_at)
        self.progress.results(reading.calls, reading.began_at)
        self.progress.tick(now)
        update = self.progress.update(reading, full, self._shared.listed())
        recorded = await self._shared.intake.take(reading.calls, reading.campaigns, [update])
        where = f"{self._shared.dialler.account.name}, “{self.name}”"
        for text in (*reading.oddities, *recorded.oddities):
            self._shared.notices.odd(self.progress.account, where, text)
            _log.warning("odd", account=self.progress.account, what=text)
        kept = self.progress.to_keep()
        if kept != self._kept:
            await self._shared.journal.set_state(self._state_key, kept)
            self._kept = kept

    def _failed(self, error: DialwatchError) -> None:
        if isinstance(error, HeldBack):
            self._pace.postponed(self._shared.clock.monotonic(), self.progress.active)
            return
        retry_after = getattr(error, "retry_after", None)
        self._pace.failed(self._shared.clock.monotonic(), self.progress.active, retry_after)
        self._shared.freshness.campaign_failed(self.progress.key, self.name, error)
        if isinstance(error, PlatformError) and stops_account(error):
            self._shared.stopped(error)
        _log.warning(
            "campaign not read",
            account=self.progress.account,
            error=type(error).__name__,
            why=str(error),
        )
