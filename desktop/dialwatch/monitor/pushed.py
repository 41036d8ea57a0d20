"""An account whose calls are only pushed: what its light says, what is settled, what goes on."""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import structlog

from dialwatch.calls.account import AccountState, Light, NumberState
from dialwatch.calls.errors import StoreError
from dialwatch.clock import Clock
from dialwatch.metrics.ripeness import Delays, settle_delay
from dialwatch.monitor.live import LiveCalls
from dialwatch.monitor.probed import ProbedAccount
from dialwatch.platforms.huawei.pushes import APPLICATION
from dialwatch.platforms.huawei.words import NUMBER_CAUSES, NUMBER_STATES
from dialwatch.platforms.port import Prober
from dialwatch.platforms.push import Pushed
from dialwatch.store.inbox import Kept
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate

__all__ = ["Gap", "PushedAccount"]

_log = structlog.get_logger("dialwatch.monitor")
_TICK = 1.0
"""Real seconds between two looks at what is settled."""
_RATE_OVER = 3_600_000
_ODD = 6.9
"""A silence so many times as long as the usual distance is odd: one in a thousand (metrics.md)."""
_LEAST_SILENCE = 300_000
_IN_ORDER = "5"
_MINUTE = 60_000
_REPEATED_WITHIN = 600_000
"""The first three repeats of what could not be delivered come within 9 minutes (11.1); those
after them come hours later, and nobody can wait so long for a figure."""

Gap = tuple[int, int]
"""From and to, UTC epoch milliseconds."""


class PushedAccount(ProbedAccount):
    """One Huawei application. Its light joins two things: the key, and whether pushes come."""

    def __init__(
        self,
        prober: Prober,
        clock: Clock,
        journal: Journal,
        listening: Callable[[], bool],
        gaps: Callable[[], tuple[Gap, ...]],
        *,
        is_erased: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """`listening`: whether pushes can come now; `gaps`: when they could not; `is_erased`:
        whether a number is not to be kept, though it was told."""
        super().__init__(prober, clock)
        self._journal = journal
        self._listening = listening
        self._gaps = gaps
        self._is_erased = is_erased
        self._live = LiveCalls()
        self._delays = Delays()
        self._recent: deque[int] = deque()
        self._last_push: int | None = None
        self._numbers: dict[str, NumberState] = {}
        self._told: tuple[int | None, int] | None = None

    async def run(self) -> None:
        """Probe once, then say what is settled, until cancelled."""
        await self._journal.set_account(
            self.id, self._prober.platform, has_line=True, has_robot=False
        )
        await self._take_up()
        looking = asyncio.create_task(self._look(), name=f"settled {self.id}")
        try:
            await self.probe()
            await looking
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)

    def took(self, kept: Kept, pushed: Pushed) -> None:
        """A push of this account was read, and is in the journal."""
        now = kept.received
        self._last_push = max(self._last_push or 0, now)
        self._recent.append(now)
        for call in pushed.calls:
            if self._live.heard(call) and call.dialed_at is not None and not kept.late:
                self._delays.add(call.seen_at - call.dialed_at, call.seen_at)
        if pushed.numbers:
            self._numbers |= {x: _number_state(told, now) for x, told in pushed.numbers.items()}

    def state(self) -> AccountState:
        """What the status bar shows."""
        state = replace(
            super().state(),
            last_push=self._last_push,
            numbers=self._told_numbers(),
            gaps=self._gaps(),
        )
        if state.light is not Light.LIVE:
            return state
        if not self._listening():
            return replace(
                state,
                sentence="The calls of Huawei are only pushed. Switch receiving on: Watch → "
                "Pushes.",
            )
        if self._last_push is None:
            return replace(
                state,
                sentence="No push has come yet. Give Huawei the addresses in Watch → Pushes.",
            )
        silent = self._silence(self._clock.millis())
        if silent:
            return replace(
                state,
                light=Light.LATE,
                last_ok=self._last_push,
                sentence=f"No push for {silent // _MINUTE} min, which is unusual. Look whether "
                "Huawei can reach this computer.",
            )
        return replace(state, last_ok=self._last_push)

    def _told_numbers(self) -> dict[str, NumberState]:
        return {x: one for x, one in self._numbers.items() if not self._is_erased(x)}

    def _silence(self, now: int) -> int:
        """How long nothing has come, in ms, where that is odd for what came in the last hour."""
        last = self._last_push or now
        while self._recent and self._recent[0] < last - _RATE_OVER:
            self._recent.popleft()
        span = max(_MINUTE, last - self._recent[0]) if self._recent else _RATE_OVER
        usual = span / max(1, len(self._recent) - 1)
        silent = now - last
        return silent if silent > max(_LEAST_SILENCE, _ODD * usual) else 0

    async def _take_up(self) -> None:
        """What the journal kept from before a restart."""
        kept = await self._journal.state(self._key)
        told: Mapping[str, Any] = kept if isinstance(kept, dict) else {}
        try:
            self._delays = Delays.from_state(told.get("delays", {}))
            last = told.get("last")
            self._last_push = last if isinstance(last, int) else None
            self._numbers = {
                str(x): NumberState.of(one) for x, one in told.get("numbers", {}).items()
            }
        except (ValueError, TypeError, AttributeError):
            self._delays = Delays()

    @property
    def _key(self) -> str:
        return f"pushed/{self.id}"

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(_TICK)
            try:
                await self._say_settled(self._clock.millis())
            except StoreError as err:
                _log.warning("not kept", account=self.id, why=str(err))

    async def _say_settled(self, now: int) -> None:
        """A minute settles when it is older than the learnt delay, and no call of it rings."""
        if self._last_push is None:
            return
        settled: int | None = None
        if self._listening():
            settled = now - settle_delay(self._delays, now, 0, 0.0)
            ringing = self._live.oldest_ringing()
            if ringing is not None:
                settled = min(settled, ringing)
            for began, ended in self._gaps():
                if now - ended < _REPEATED_WITHIN:
                    settled = min(settled, began)
            settled -= settled % _MINUTE
        told = (settled, self._live.count(now))
        if told == self._told:
            return
        update = CampaignUpdate(account=self.id, key=APPLICATION, in_progress=told[1], as_of=now)
        if settled is not None:
            update = replace(update, settled_before=settled)
        await self._journal.record(updates=[update])
        await self._journal.set_state(
            self._key,
            {
                "delays": self._delays.to_state(),
                "last": self._last_push,
                "numbers": {x: one.told() for x, one in self._told_numbers().items()},
            },
        )
        self._told = told


def _number_state(told: Mapping[str, str], now: int) -> NumberState:
    status, cause = told.get("status", ""), told.get("cause", "")
    return NumberState(
        status=NUMBER_STATES.get(status, status),
        cause=NUMBER_CAUSES.get(cause, cause),
        in_order=status == _IN_ORDER,
        at=now,
    )
