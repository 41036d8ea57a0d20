"""Pollers for tests: our real client, journal and intake, the simulated platforms on sockets."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pydantic import SecretStr
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.clock import World, WorldClock
from dialwatch.monitor.account import AccountPoller, Watched
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.monitor import Monitor
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.schedule import Pace
from dialwatch.platforms import catalogue
from dialwatch.settings import AccountSettings
from dialwatch.store.journal import Journal

SPEED = 120.0
KEYS = {"airudder": ("app_key", "app_secret"), "blu": ("app_id", "app_key")}


@dataclass
class Desk:
    """A monitor with accounts on the simulated platforms."""

    simulator: Simulated
    journal: Journal
    clock: WorldClock
    notices: Notices
    monitor: Monitor
    intake: Intake
    pollers: dict[str, AccountPoller] = field(default_factory=dict)

    def follow(self, platform: str, *, watched: list[Watched] | None = None, **keys: str) -> None:
        """Follow the platform's account; its id is the platform's name. `keys` replace its keys."""
        told = self.simulator.told[platform]
        tasks = [Watched(task["id"], task["entries"]) for task in told.get("tasks", ())]
        account = AccountSettings(
            id=platform,
            name=platform.title(),
            platform=platform,
            base_url=told["url"],
            zone=told["zone"],
            simulated=True,
        )
        given = {name: SecretStr(keys.get(name, told[name])) for name in KEYS[platform]}
        poller = AccountPoller(
            catalogue.connect(account, given, self.clock),
            journal=self.journal,
            intake=self.intake,
            notices=self.notices,
            clock=self.clock,
            pace=Pace(),
            watched=tasks if watched is None else watched,
            rng=random.Random(1),
        )
        self.pollers[platform] = poller
        self.monitor.add(poller)

    def state(self, platform: str) -> AccountState:
        """What the status bar shows of it."""
        return self.pollers[platform].state()

    async def rows(self, platform: str) -> list[CampaignRow]:
        """Its campaigns in the journal."""
        return [row for row in await self.journal.campaigns() if row.account == platform]

    async def until(self, holds: Callable[[], object], at_most: float = 20.0) -> None:
        """Wait until that holds. Raises TimeoutError after so many real seconds."""
        async with asyncio.timeout(at_most):
            while not holds():  # noqa: ASYNC110 - another process has no event of ours
                await asyncio.sleep(0.01)

    async def until_rows(
        self, platform: str, hold: Callable[[list[CampaignRow]], object], at_most: float = 20.0
    ) -> list[CampaignRow]:
        """Wait until its campaigns are so, and return them. Raises TimeoutError."""
        async with asyncio.timeout(at_most):
            while not hold(rows := await self.rows(platform)):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        return rows

    async def pass_by(self, seconds: float) -> None:
        """Let so many of the world's seconds pass."""
        await self.clock.sleep(seconds)

    def requests(self, platform: str) -> int:
        """Requests that the platform got so far."""
        counted: dict[str, dict[str, int]] = self.simulator.requests()[platform]
        return sum(sum(by_status.values()) for by_status in counted.values())


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    with started_simulator("tiny", speed=SPEED, seed=11) as one:
        yield one


@pytest.fixture
async def desk(simulator: Simulated, tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(simulator, tmp_path) as one:
        yield one


@contextlib.asynccontextmanager
async def a_desk(simulator: Simulated, tmp_path: Path) -> AsyncIterator[Desk]:
    clock = WorldClock(World.of(simulator.told["world"]))
    async with contextlib.AsyncExitStack() as cleanup:
        journal = Journal(tmp_path / "journal.db", clock)
        await journal.open()
        cleanup.push_async_callback(journal.close)
        notices = Notices(clock)
        monitor = Monitor(clock, notices, lambda: None)
        cleanup.push_async_callback(monitor.close)
        cleanup.callback(simulator.fault)
        yield Desk(simulator, journal, clock, notices, monitor, Intake(journal, clock))
