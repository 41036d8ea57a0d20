"""Follows one account: its campaigns, its failures, what the status bar says of it."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.calls.errors import BadAnswer, DialwatchError, HeldBack, PlatformError, TimedOut
from dialwatch.clock import Clock
from dialwatch.monitor.campaign import Shared
from dialwatch.monitor.freshness import Freshness, Seen
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.recent import recent
from dialwatch.monitor.roster import Roster
from dialwatch.monitor.schedule import COST_FACTOR, LEAST_GAP, Pace
from dialwatch.monitor.sentences import internal
from dialwatch.monitor.settle import FAR_FUTURE
from dialwatch.monitor.waiting import Bell
from dialwatch.net.traffic import Traffic
from dialwatch.platforms.port import CampaignsReading, Dialler, ProbeResult
from dialwatch.platforms.push import Pushed
from dialwatch.store.inbox import Kept
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate

__all__ = ["AccountPoller", "Watched"]

_log = structlog.get_logger("dialwatch.monitor")
_TURNS = 3
"""Campaigns of an account that are read at the same time."""

_PROBE_PATIENCE = 10.0
"""Real seconds: a probe that hangs must not hide that the platform is back."""

_SLACK = 1.0
"""Real seconds that an answer may take before the account is called late."""

_DAY_MS = 86_400_000
_LIST = ""
"""Stands for the list of campaigns among the sources of results."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A task that the user watches where the platform lists none."""

    id: str
    entries: int | None = None
    name: str = ""


class AccountPoller:
    """All polling of one account. `run` goes on until cancelled and survives every failure."""

    def __init__(
        self,
        dialler: Dialler,
        *,
        journal: Journal,
        intake: Intake,
        notices: Notices,
        clock: Clock,
        pace: Pace,
        watched: Sequence[Watched] = (),
        history_days: int = 7,
        rng: random.Random | None = None,
    ) -> None:
        self._dialler = dialler
        self._journal = journal
        self._clock = clock
        self._notices = notices
        self._pace = pace
        self._rng = rng or random.Random()
        self._history_ms = history_days * _DAY_MS
        self._freshness = Freshness(dialler.platform.title, pace, self._rng)
        self._gate = asyncio.Event()
        self._bell = Bell(clock)
        self._paused = False
        self._held = False
        self._refresh = Traffic()
        self._watched = {task.id: task for task in watched}
        self._begun: dict[str, Watched] = {}
        self._next = 0.0
        self._listed_whole: float | None = None
        self._listed_at: int | None = None
        self._list_cost = 0.0
        self._last_push: int | None = None
        self._asked_for: set[str] = set()
        """Campaigns of pushes that no list had named: listed anew once for each."""
        self._shared = Shared(
            clock=clock,
            dialler=dialler,
            journal=journal,
            intake=intake,
            notices=notices,
            freshness=self._freshness,
            gate=self._gate,
            turns=asyncio.Semaphore(_TURNS),
            listed=lambda: self._listed_at,
            cost_told=self._cost_told,
            stopped=self._stopped_by_campaign,
            worked=self._worked,
        )
        self._roster = Roster(self._shared, pace, self._rng)

    # What the engine asks of it

    @property
    def id(self) -> str:
        """The account's id."""
        return self._dialler.account.id

    def pause(self, paused: bool) -> None:
        """Stop asking, or go on."""
        self._paused = paused
        self._set_gate()
        self._bell.ring()

    def hold(self, held: bool) -> None:
        """Start no new request for now; nobody is told."""
        self._held = held
        self._set_gate()
        self._bell.ring()

    def refresh(self) -> None:
        """Ask for everything now, at the account's usual rate."""
        self._listed_whole = None
        self._next = 0.0
        self._roster.hurry()
        self._bell.ring()

    def took(self, kept: Kept, pushed: Pushed) -> None:
        """A push was read: look at once at what it only hints at, and list what is new by it."""
        self._last_push = max(self._last_push or 0, kept.received)
        told = {*pushed.look_at, *(call.campaign for call in pushed.calls)}
        strange = {key for key in told if not self._roster.knows(key)} - self._asked_for
        self._asked_for |= strange
        self._roster.hurry(self._roster.keys & set(pushed.look_at))
        if pushed.list_again:
            self._listed_whole = None
        if strange or pushed.list_again:
            self._next = 0.0
            self._bell.ring()

    def watch(self, tasks: Sequence[Watched]) -> None:
        """Replace the list of watched tasks. What was recorded of the others stays."""
        self._watched = {task.id: task for task in tasks}
        self._bell.ring()

    async def probe(self) -> ProbeResult:
        """The user tests the account; a good answer opens the gate."""
        result = await self._dialler.probe()
        if result.ok:
            self._worked()
            self.refresh()
        return result

    async def close(self) -> None:
        """Let the connections go."""
        await self._dialler.close()

    def state(self) -> AccountState:
        """What the status bar shows."""
        account, traffic = self._dialler.account, self._dialler.traffic
        now = self._clock.millis()
        interval = self._interval()
        late_after = 2 * interval + _SLACK * self._clock.rate
        seen = (
            Seen(Light.PAUSED)
            if self._paused
            else self._freshness.seen(now, late_after, self._roster.open, traffic.skew)
        )
        if seen.light is Light.LIVE and not seen.sentence and self._watches_nothing():
            seen = Seen(Light.LIVE, "No task is watched yet. Add the ids of the tasks to watch.")
        due = self._due_in()
        return AccountState(
            id=account.id,
            name=account.name,
            platform=account.platform,
            zone=account.zone,
            light=seen.light,
            sentence=seen.sentence,
            detail=seen.detail,
            last_ok=self._freshness.last_ok,
            next_poll=None if self._paused else now + round(due * 1000),
            interval=interval,
            requests=traffic.requests,
            bytes=traffic.bytes,
            refresh_requests=self._refresh.requests,
            refresh_bytes=self._refresh.bytes,
            refresh_seconds=round(self._refresh.seconds, 3),
            skew=round(traffic.skew, 1),
            watched=tuple(self._watched),
            last_push=self._last_push,
        )

    # Its life

    async def run(self) -> None:
        """Poll until cancelled."""
        try:
            while True:
                try:
                    await self._live()
                except DialwatchError as error:
                    self._freshness.not_kept(_LIST, error)
                    _log.warning("account interrupted", account=self.id, why=str(error))
                except Exception as error:  # noqa: BLE001 - our fault here must not stop others
                    self._freshness.failed(BadAnswer(type(error).__name__), self._clock.millis())
                    self._notices.tell(f"fault:{self.id}", internal(error), "bad")
                    _log.exception("fault in a poller", account=self.id)
                await self._bell.sleep(self._pace.fast)
        finally:
            await self._roster.end_all()

    async def _live(self) -> None:
        capabilities = self._dialler.capabilities
        await self._journal.set_account(
            self.id,
            self._dialler.platform,
            has_line=capabilities.has_line,
            has_robot=capabilities.has_robot,
        )
        await self._roster.load()
        self._set_gate()
        while True:
            if self._paused or self._held:
                await self._bell.sleep(3600.0)
            elif self._freshness.closed:
                await self._probe_when_due()
            elif capabilities.lists_campaigns:
                await self._list_when_due()
            else:
                await self._follow_watched()

    async def _probe_when_due(self) -> None:
        wait = self._freshness.probe_wait()
        self._next = self._clock.monotonic() + wait
        if await self._bell.sleep(wait) and (self._paused or self._held):
            return
        if not self._freshness.closed:
            return
        before = self._dialler.traffic.copy()
        error = await self._failure_of_probe()
        self._cost_told(self._dialler.traffic.since(before))
        if error is None:
            self._worked()
            self._next = 0.0
        else:
            self._stopped(error)

    async def _failure_of_probe(self) -> DialwatchError | None:
        try:
            async with asyncio.timeout(_PROBE_PATIENCE):
                result = await self._dialler.probe()
        except TimeoutError:
            return TimedOut("the probe was not answered in time")
        if result.ok:
            return None
        return result.failure or BadAnswer(result.sentence)

    async def _list_when_due(self) -> None:
        wait = self._next - self._clock.monotonic()
        if wait > 0:
            await self._bell.sleep(wait)
            return
        began, before = self._clock.monotonic(), self._dialler.traffic.copy()
        began_at = self._clock.millis()
        whole_due = self._listed_whole is None or began >= self._listed_whole + max(
            LEAST_GAP, self._pace.slow, COST_FACTOR * self._list_cost
        )
        try:
            reading = await self._dialler.campaigns(newest_only=not whole_due)
            await self._take_list(reading)
            if reading.failure is None:
                self._listed_at = began_at
            if whole_due:
                await self._take_trees(await self._dialler.trees())
        except HeldBack:
            self._next = began + self._gap() * self._rng.uniform(0.2, 0.8)
            return
        except PlatformError as error:
            self._stopped(error)
            return
        finally:
            self._cost_told(self._dialler.traffic.since(before))
        self._worked()
        self._next = began + self._gap()
        if reading.failure is not None:
            # Some pages are missing; the next listing asks for all of them again.
            _log.warning("list incomplete", account=self.id, why=str(reading.failure))
        elif whole_due:
            self._listed_whole, self._list_cost = began, self._clock.monotonic() - began

    async def _take_list(self, reading: CampaignsReading) -> None:
        since = self._clock.millis() - self._history_ms
        wanted = recent(reading.campaigns, since, self._roster.knows)
        await self._shared.intake.take(campaigns=wanted, updates=self._first_said(wanted))
        if reading.robots:
            await self._journal.set_robots(self.id, reading.robots)
        self._freshness.kept(_LIST)
        for text in reading.oddities:
            self._notices.odd(self.id, self._dialler.account.name, text)
        for seen in wanted:
            if seen.kind.dials:
                await self._roster.take(seen)

    def _first_said(self, listed: Sequence[CampaignSeen]) -> list[CampaignUpdate]:
        """Of those that are new and have not begun: that nothing of theirs is open so far."""
        return [
            CampaignUpdate(account=self.id, key=seen.key, settled_before=seen.seen_at)
            for seen in listed
            if seen.status.not_begun and seen.kind.dials and not self._roster.knows(seen.key)
        ]

    async def _take_trees(self, reading: CampaignsReading) -> None:
        """Plans and workflows, beside the list: that they fail costs no task."""
        await self._take_list(reading)
        if reading.failure is not None:
            # Asked again with the next whole listing; whether the account fails, the list tells.
            _log.warning("trees incomplete", account=self.id, why=str(reading.failure))

    async def _follow_watched(self) -> None:
        for key in self._roster.keys - self._watched.keys():
            self._begun.pop(key, None)
            await self._roster.end(key)
        for task in self._watched.values():
            if self._begun.get(task.id) != task:
                await self._begin_watched(task)
        self._listed_at = FAR_FUTURE  # there is nothing but what is watched
        self._freshness.kept(_LIST)
        if self._watches_nothing():
            await self._greet()
        if not self._freshness.closed:
            await self._bell.sleep(self._pace.slow)

    async def _greet(self) -> None:
        """With nothing to watch, a probe still tells whether the account works."""
        error = await self._failure_of_probe()
        if error is None:
            self._worked()
        else:
            self._stopped(error)

    async def _begin_watched(self, task: Watched) -> None:
        now = self._clock.millis()
        row = self._roster.row(task.id)
        seen = CampaignSeen(
            account=self.id,
            key=task.id,
            name=task.name or (row.name if row else task.id),
            status=CampaignStatus(row.status) if row else CampaignStatus.PENDING,
            entries=task.entries,
            seen_at=now,
        )
        update = CampaignUpdate(
            account=self.id,
            key=task.id,
            entries=task.entries,
            entries_exact=True,
        )
        await self._shared.intake.take(campaigns=[seen], updates=[update])
        self._begun[task.id] = task
        await self._roster.take(seen)

    # Small things

    def _watches_nothing(self) -> bool:
        return not self._dialler.capabilities.lists_campaigns and not self._watched

    def _gap(self) -> float:
        return self._pace.gap(self._roster.active)

    def _interval(self) -> float:
        """Seconds between good answers while all is well."""
        listed = self._dialler.capabilities.lists_campaigns
        return self._gap() if listed else self._roster.gap()

    def _due_in(self) -> float:
        due = self._roster.due_in()
        if self._dialler.capabilities.lists_campaigns or self._freshness.closed:
            own = max(0.0, self._next - self._clock.monotonic())
            return own if due is None else min(own, due)
        return self._pace.slow if due is None else due

    def _stopped_by_campaign(self, error: DialwatchError) -> None:
        if not self._freshness.closed:
            self._bell.ring()  # the account's own loop now has to probe
        self._stopped(error)

    def _stopped(self, error: DialwatchError) -> None:
        self._freshness.failed(error, self._clock.millis())
        self._set_gate()
        _log.warning("account stopped", account=self.id, error=type(error).__name__, why=str(error))

    def _worked(self) -> None:
        self._freshness.ok(self._clock.millis())
        self._set_gate()

    def _set_gate(self) -> None:
        if self._paused or self._held or self._freshness.closed:
            self._gate.clear()
        else:
            self._gate.set()

    def _cost_told(self, cost: Traffic) -> None:
        if cost.requests:
            self._refresh = cost
