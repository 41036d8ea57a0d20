"""Where bindings hang in an engine: what they need of it, put together, and what runs by itself."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import structlog

from dialwatch.calls.account import AccountState
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.actions import Actions
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.callees import Callees
from dialwatch.engine.bindings.learning import Learning
from dialwatch.engine.bindings.reading import Readings
from dialwatch.engine.bindings.warnings import Warnings
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.binding import Binds
from dialwatch.platforms.port import Operates
from dialwatch.store.bindings import Bindings

__all__ = ["BindingHooks", "NumberDesk", "number_desk"]

_log = structlog.get_logger("dialwatch.engine")
_TICK = 1.0
"""Real seconds between two looks at what ended, what was pushed and what is to be said."""


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


class NumberDesk:
    """What is known of numbers and their bindings, and how it comes to be known."""

    def __init__(self, hooks: BindingHooks) -> None:
        self._hooks = hooks
        loaded = hooks.accounts.loaded
        self.book = BindingBook(
            Bindings(hooks.profile / "bindings.db", hooks.clock), hooks.clock
        )
        self.applications = Applications(
            self.book, lambda: hooks.accounts.loaded.settings.account, self.binds_of
        )
        self.readings = Readings(self.book, self.applications, hooks.clock)
        self.callees = Callees(self.book, hooks.actions, self.now)
        self.learning = Learning(self.book, self.applications.ids)
        self.warnings = Warnings(hooks.notices, self.applications.name)
        del loaded
