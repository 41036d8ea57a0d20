"""Where bindings hang in an engine: what they need of it, put together, and what runs by itself."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import structlog

from dialwatch.binding_settings import BindingSettings
from dialwatch.calls.account import AccountState, NumberState
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.finding import Finding
from dialwatch.calls.receipt import Receipt
from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.actions import Actions, Asked
from dialwatch.engine.bindings.acted import acted
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.callees import OPERATION, Callees
from dialwatch.engine.bindings.changes import Changes
from dialwatch.engine.bindings.learning import Learning
from dialwatch.engine.bindings.reading import Readings
from dialwatch.engine.bindings.warnings import Warnings
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.binding import Binds
from dialwatch.platforms.operator import Operator
from dialwatch.platforms.port import Operates
from dialwatch.store.bindings import Bindings

__all__ = ["BindingHooks", "NumberDesk"]

_log = structlog.get_logger("dialwatch.engine")
_TICK = 1.0
"""Real seconds between two looks at what ended, what was pushed and what is to be said."""
_MINUTE = 60.0
"""Seconds between two looks at what is not urgent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BindingHooks:
    """What of an engine bindings need."""

    profile: Path
    clock: Clock
    accounts: AccountBook
    actions: Actions
    notices: Notices
    operator: Callable[[str], Operates]
    """Raises BadInput for an account that cannot be used now."""
    skew_of: Callable[[str], float]
    """Seconds by which the platform's clock is ahead of ours."""
    states: Callable[[], list[AccountState]]
    lines_of: Callable[[str], Awaitable[set[str]]]
    """Lines of an account's calls so far."""


class NumberDesk:
    """What is known of numbers and their bindings, and how it comes to be known."""

    def __init__(self, hooks: BindingHooks) -> None:
        self._hooks = hooks
        store = Bindings(hooks.profile / "bindings.db", hooks.clock)
        self.book = BindingBook(store, hooks.clock, hooks.skew_of)
        self.applications = Applications(
            self.book, lambda: hooks.accounts.loaded.settings.account, self.binds_of
        )
        self.readings = Readings(self.book, self.applications, hooks.clock)
        self.changes = Changes(self.book, self.readings)
        self.callees = Callees(self.book, hooks.actions)
        self._statuses: dict[str, Mapping[str, NumberState]] = {}
        hooks.actions.heard.append(self._acted)
        self.learning = Learning(self.book, self.applications.ids)
        self.warnings = Warnings(hooks.notices, self.applications.name)

    def binds_of(self, account: str) -> Binds:
        """The client by which an account's numbers are bound. Raises BadInput."""
        self.applications.sure(account)
        return cast(Binds, self._hooks.operator(account))  # every client of Huawei's is one

    def now(self, account: str) -> int:
        """The present moment by the account's platform, UTC epoch milliseconds."""
        return self.book.now(account)

    async def _acted(self, asked: Asked, receipt: Receipt, finding: Finding) -> None:
        """What was done by an operation's form is known, too. The action goes on whatever
        happens: the next reading tells the same."""
        if asked.account not in self.applications.ids():
            return
        at = receipt.answered_at or self._hooks.clock.millis()
        at += round(self._hooks.skew_of(asked.account) * 1000)
        try:
            client = cast(Operator, self._hooks.operator(asked.account))  # every client is one
            values = client.spec(asked.operation).checked(asked.values)  # as they were sent
            if asked.operation == OPERATION:
                await self.callees.heard(asked.account, values, at)
                return
            facts = {fact.name: fact.value for fact in finding.facts}
            told = acted(asked.operation, values, facts)
            if told is not None:
                await self.book.done(asked.account, *told, at)
        except (BadInput, StoreError) as error:
            _log.warning("act on a binding not kept", account=asked.account, why=str(error))

    @property
    def settings(self) -> BindingSettings:
        """What is warned of."""
        return self._hooks.accounts.loaded.settings.bindings

    async def set_settings(self, told: object) -> None:
        """Warn so from now on. Raises BadInput."""
        before, after = self.settings, self._hooks.accounts.set_bindings(told)
        if after != before:
            told = after.model_dump(mode="json")
            await self._hooks.actions.noted("", "binding_warnings_changed", told)

    async def noted(self, account: str, operation: str, count: int) -> None:
        """Write down that so many were changed in what is known, if any."""
        if count:
            await self._hooks.actions.noted(account, operation, count)

    async def run(self) -> None:
        """Learn, let age and warn, until cancelled."""
        with contextlib.suppress(StoreError):  # it is read again when it is needed, and said then
            await self.book.load()
            await self._learn_from_journal()
        looked: dict[str, tuple[float, int]] = {}
        while True:
            try:
                await self.learning.keep()
                await self._take_statuses()
                for account in self.applications.ids():
                    await self._look(account, looked)
            except StoreError as err:
                _log.warning("bindings not kept", why=str(err))
            await asyncio.sleep(_TICK)

    async def _take_statuses(self) -> None:
        """What was pushed of X since the last time."""
        for state in self._hooks.states():
            if state.numbers != self._statuses.get(state.id, {}):
                await self.book.statuses(state.id, state.numbers)
                self._statuses[state.id] = state.numbers

    async def _look(self, account: str, looked: dict[str, tuple[float, int]]) -> None:
        """What has ended by now is ended now; what changed, or a minute, is looked at again."""
        known, now = await self.book.sure(account), self.now(account)
        moment, rev = looked.get(account, (-_MINUTE, -1))
        late = self._hooks.clock.monotonic() - moment >= _MINUTE
        if late or (known.next_end is not None and known.next_end <= now):
            await self.book.age(account, now)
        if late or known.rev != rev:
            self.warnings.look(known, now, self.settings.ends_within)
            looked[account] = (self._hooks.clock.monotonic() if late else moment, known.rev)

    async def _learn_from_journal(self) -> None:
        """Calls that came before anybody asked for bindings name X too."""
        for account in self.applications.ids():
            if not (await self.book.sure(account)).numbers:
                self.learning.heard(account, await self._hooks.lines_of(account))

    async def removed(self, account: str) -> None:
        """The account is known no more. Raises StoreError."""
        self.applications.forget(account)
        self.warnings.forget(account)
        self._statuses.pop(account, None)
        await self.readings.forget(account)
        await self.book.forget(account)

    def end(self) -> None:
        """Let nobody wait any more."""
        self.changes.end()

    async def close(self) -> None:
        """Ask and read no more; the file stays open for what is under way."""
        await self.readings.close()
        await self.applications.close()
