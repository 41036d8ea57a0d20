"""Accounts on simulated platforms, polled in this process: our real clients, journal and intake."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from tests.support.collected import Figures, gathered
from tests.support.simulated import Simulated

from dialwatch.calls.account import AccountState
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.monitor.account import AccountPoller, Watched
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.monitor import Monitor
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.schedule import Pace
from dialwatch.net.traffic import Traffic
from dialwatch.platforms import catalogue
from dialwatch.settings import AccountSettings
from dialwatch.store.journal import Journal

__all__ = ["Accounts", "accounts_on", "patient"]

_KEYS = {Platform.AIRUDDER: ("app_key", "app_secret"), Platform.BLU: ("app_id", "app_key")}
_OPERATIONS = {Platform.AIRUDDER: ("auth", "list", "detail", "robot"), Platform.BLU: ("query",)}


def patient(platform: Platform, read: float, whole: float) -> dict[str, Any]:
    """Overrides of an account: time-outs in real seconds."""
    times = {"connect": read, "read": read, "whole": whole}
    return {"operations": {name: dict(times) for name in _OPERATIONS[platform]}}


@dataclass
class Accounts:
    """A monitor with the accounts of a test."""

    journal: Journal
    clock: Clock
    monitor: Monitor
    notices: Notices
    intake: Intake
    pollers: dict[str, AccountPoller] = field(default_factory=dict)
    traffic: dict[str, Traffic] = field(default_factory=dict)
    """What was sent, counted where it is sent."""

    def follow(
        self,
        name: str,
        platform: Platform,
        simulator: Simulated,
        overrides: Mapping[str, Any] | None = None,
    ) -> None:
        """Follow the simulator's account of that platform under this name."""
        told = simulator.told[platform.value]
        account = AccountSettings(
            id=name,
            name=name,
            platform=platform,
            base_url=told["url"],
            zone=told["zone"],
            simulated=True,
            overrides=dict(overrides or {}),
        )
        keys = {key: SecretStr(str(told[key])) for key in _KEYS[platform]}
        client = catalogue.connect(account, keys, self.clock)
        tasks = [Watched(task["id"], task["entries"]) for task in told.get("tasks", ())]
        self.traffic[name] = client.traffic
        self.pollers[name] = AccountPoller(
            client,  # type: ignore[arg-type]
            journal=self.journal,
            intake=self.intake,
            notices=self.notices,
            clock=self.clock,
            pace=Pace(),
            watched=tasks,
            rng=random.Random(name),
        )
        self.monitor.add(self.pollers[name])

    def state(self, name: str) -> AccountState:
        return self.pollers[name].state()

    def states(self) -> dict[str, AccountState]:
        return {name: self.state(name) for name in self.pollers}

    def live(self) -> set[str]:
        """Names of the accounts whose light is green."""
        return {name for name, state in self.states().items() if state.light == "live"}

    async def until(self, holds: Callable[[], object], at_most: float = 30.0) -> None:
        """Wait until that holds. Raises TimeoutError after so many real seconds."""
        async with asyncio.timeout(at_most):
            while not holds():  # noqa: ASYNC110 - another process has no event of ours
                await asyncio.sleep(0.01)

    async def figures(self) -> Figures:
        """What the journal holds, as the truth tells it."""
        blocks = [packed async for packed in await self.journal.snapshot().begin()]
        campaigns = [row.told() for row in await self.journal.campaigns()]
        return gathered(blocks, campaigns).figures()


@contextlib.asynccontextmanager
async def accounts_on(folder: Path, clock: Clock) -> AsyncIterator[Accounts]:
    """An empty journal and a monitor that looks after sleep and lights."""
    async with contextlib.AsyncExitStack() as cleanup:
        journal = Journal(folder / "journal.db", clock)
        await journal.open()
        cleanup.push_async_callback(journal.close)
        notices = Notices(clock)
        monitor = Monitor(clock, notices, lambda: None)
        cleanup.push_async_callback(monitor.close)
        watch = asyncio.create_task(monitor.run(), name="sleep and lights")
        cleanup.push_async_callback(_ended, watch)
        yield Accounts(journal, clock, monitor, notices, Intake(journal, clock))


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
