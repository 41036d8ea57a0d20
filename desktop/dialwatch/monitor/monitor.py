"""All accounts of a profile: begins, ends and pauses their polling, and notices sleep."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from typing import Protocol

import structlog

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.errors import BadInput
from dialwatch.clock import Clock
from dialwatch.monitor.account import Watched
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.sentences import SLEPT, clock_set_back, slept
from dialwatch.monitor.sleep import TICK, SleepWatch
from dialwatch.platforms.port import ProbeResult
from dialwatch.platforms.push import Pushed
from dialwatch.store.inbox import Kept

__all__ = ["Followed", "Monitor"]

_log = structlog.get_logger("dialwatch.monitor")
_LIGHT_LOOK = 0.2
_FIGURES_EVERY = 1.0
"""Real seconds."""


class Followed(Protocol):
    """One account, polled or not."""

    @property
    def id(self) -> str: ...
    async def run(self) -> None: ...
    def pause(self, paused: bool) -> None: ...
    def hold(self, held: bool) -> None: ...
    def refresh(self) -> None: ...
    def watch(self, tasks: Sequence[Watched]) -> None: ...
    def took(self, kept: Kept, pushed: Pushed) -> None: ...
    async def probe(self) -> ProbeResult: ...
    async def close(self) -> None: ...
    def state(self) -> AccountState: ...


class Monitor:
    """Runs the followed accounts and tells `changed` when what the status bar shows changed."""

    def __init__(self, clock: Clock, notices: Notices, changed: Callable[[], None]) -> None:
        self._clock = clock
        self._notices = notices
        self._changed = changed
        self._accounts: dict[str, Followed] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._paused = False
        self._held = False
        self._told: tuple[list[AccountState], bool] = ([], False)

    @property
    def paused(self) -> bool:
        """All polling is paused."""
        return self._paused

    def states(self) -> list[AccountState]:
        """The accounts in the order in which they were added."""
        return [account.state() for account in self._accounts.values()]

    def add(self, account: Followed) -> None:
        """Follow an account from now on."""
        self._accounts[account.id] = account
        account.pause(self._paused)
        account.hold(self._held)
        self._tasks[account.id] = asyncio.create_task(account.run(), name=f"account {account.id}")
        self._changed()

    async def replace(self, account_id: str, account: Followed) -> None:
        """Follow an account as it is now, in its old place. Raises BadInput when there is none."""
        before = self._account(account_id)
        paused = before.state().light is Light.PAUSED
        await self._end(before, self._tasks.pop(account_id))
        self.add(account)
        account.pause(paused or self._paused)

    async def remove(self, account_id: str) -> None:
        """Follow it no longer; what was recorded stays. Raises BadInput when there is none."""
        account = self._account(account_id)
        del self._accounts[account_id]
        await self._end(account, self._tasks.pop(account_id))
        self._changed()

    def pause(self, paused: bool, account_id: str | None = None) -> None:
        """Pause or resume one account, or all. Raises BadInput when there is none."""
        if account_id is None:
            self._paused = paused
            for account in self._accounts.values():
                account.pause(paused)
        else:
            self._account(account_id).pause(paused)
        self._changed()

    def hold(self, held: bool) -> None:
        """Start no new requests while nobody is there to see the results."""
        self._held = held
        for account in self._accounts.values():
            account.hold(held)

    def refresh(self, account_id: str | None = None) -> None:
        """Ask for everything of one account, or of all, now. Raises BadInput."""
        accounts = [self._account(account_id)] if account_id else list(self._accounts.values())
        for account in accounts:
            account.refresh()

    def watch(self, account_id: str, tasks: Sequence[Watched]) -> None:
        """Replace an account's watched tasks. Raises BadInput."""
        self._account(account_id).watch(tasks)
        self._changed()

    def took(self, account_id: str, kept: Kept, pushed: Pushed) -> None:
        """A push of this account was read, and is in the journal."""
        if account_id in self._accounts:
            self._accounts[account_id].took(kept, pushed)

    async def probe(self, account_id: str) -> ProbeResult:
        """Test an account. Raises BadInput when there is none."""
        result = await self._account(account_id).probe()
        self._changed()
        return result

    async def run(self) -> None:
        """Look after sleep and lights until cancelled."""
        async with asyncio.TaskGroup() as watches:
            watches.create_task(self._watch_sleep(), name="sleep watch")
            watches.create_task(self._watch_lights(), name="light watch")

    async def _watch_sleep(self) -> None:
        watch = SleepWatch(self._clock)
        while True:
            await asyncio.sleep(TICK)
            jump = watch.jump()
            if jump:
                text = slept(jump) if jump > 0 else clock_set_back(-jump)
                self._notices.tell(SLEPT, text, "info" if jump > 0 else "warn")
                _log.info("clock jumped", seconds=round(jump))
                self.refresh()

    async def _watch_lights(self) -> None:
        """A light that changed is told at once, figures beside it once a second."""
        lights, figures_at = None, 0.0
        while True:
            await asyncio.sleep(_LIGHT_LOOK)
            told = (self.states(), self._paused)
            seen = [(one.id, one.light, one.sentence) for one in told[0]]
            due = time.monotonic() >= figures_at
            if seen != lights or (due and told != self._told):
                lights, self._told = seen, told
                figures_at = time.monotonic() + _FIGURES_EVERY
                self._changed()

    async def close(self) -> None:
        """End all polling; requests under way are given up."""
        accounts, tasks = list(self._accounts.values()), self._tasks
        self._accounts, self._tasks = {}, {}
        await asyncio.gather(*(self._end(one, tasks[one.id]) for one in accounts))

    async def _end(self, account: Followed, task: asyncio.Task[None]) -> None:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        await account.close()

    def _account(self, account_id: str) -> Followed:
        account = self._accounts.get(account_id)
        if account is None:
            raise BadInput(f"There is no account “{account_id}”.")
        return account
