"""Accounts that are not polled: those whose platform pushes, and those that cannot be connected."""

import asyncio
from collections.abc import Sequence

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.clock import Clock
from dialwatch.monitor.account import Watched
from dialwatch.monitor.sentences import light_of, sentence_of
from dialwatch.platforms.port import Account, Prober, ProbeResult
from dialwatch.platforms.push import Pushed
from dialwatch.store.inbox import Kept

__all__ = ["BrokenAccount", "ProbedAccount"]


class ProbedAccount:
    """An account that is only probed: once at the start, and when the user asks.

    A refused key is not tried again by itself: repeated failures lock the address.
    """

    def __init__(self, prober: Prober, clock: Clock) -> None:
        self._prober = prober
        self._clock = clock
        self._result: ProbeResult | None = None
        self._last_ok: int | None = None

    @property
    def id(self) -> str:
        """The account's id."""
        return self._prober.account.id

    async def run(self) -> None:
        """Probe once; then there is nothing to do until cancelled."""
        await self.probe()
        await asyncio.Event().wait()

    def pause(self, paused: bool) -> None:
        """Nothing is polled."""

    def hold(self, held: bool) -> None:
        """Nothing is polled."""

    def refresh(self) -> None:
        """Nothing is polled."""

    def watch(self, tasks: Sequence[Watched]) -> None:
        """This platform names its own campaigns. Raises BadInput."""
        del tasks
        raise BadInput(f"{self._prober.platform.title} has no tasks to watch.")

    def took(self, kept: Kept, pushed: Pushed) -> None:
        """Nothing follows from it."""

    async def probe(self) -> ProbeResult:
        """The user tests the account."""
        self._result = await self._prober.probe()
        if self._result.ok:
            self._last_ok = self._clock.millis()
        return self._result

    async def close(self) -> None:
        """Let the connections go."""
        await self._prober.close()

    def state(self) -> AccountState:
        """What the status bar shows."""
        account, traffic = self._prober.account, self._prober.traffic
        light, sentence = Light.STARTING, ""
        if self._result is not None:
            error = self._result.failure
            sentence = self._result.sentence
            light = Light.LIVE if self._result.ok else Light.STOPPED
            if error is not None and not self._result.ok:
                light = light_of(error)
        return AccountState(
            id=account.id,
            name=account.name,
            platform=account.platform,
            zone=account.zone,
            light=light,
            sentence=sentence,
            last_ok=self._last_ok,
            requests=traffic.requests,
            bytes=traffic.bytes,
            skew=round(traffic.skew, 1),
        )


class BrokenAccount:
    """An account that cannot even be connected: keys missing, a certificate file that is none."""

    def __init__(self, account: Account, error: DialwatchError) -> None:
        self._account = account
        self._error = error

    @property
    def id(self) -> str:
        """The account's id."""
        return self._account.id

    async def run(self) -> None:
        """Nothing to do until cancelled."""
        await asyncio.Event().wait()

    def pause(self, paused: bool) -> None:
        """Nothing is polled."""

    def hold(self, held: bool) -> None:
        """Nothing is polled."""

    def refresh(self) -> None:
        """Nothing is polled."""

    def watch(self, tasks: Sequence[Watched]) -> None:
        """The list is kept in the settings for when the account works."""

    def took(self, kept: Kept, pushed: Pushed) -> None:
        """Nothing follows from it."""

    async def probe(self) -> ProbeResult:
        """Says why it does not work."""
        return ProbeResult(ok=False, sentence=self._sentence())

    async def close(self) -> None:
        """Nothing is open."""

    def state(self) -> AccountState:
        """What the status bar shows."""
        return AccountState(
            id=self._account.id,
            name=self._account.name,
            platform=self._account.platform,
            zone=self._account.zone,
            light=light_of(self._error),
            sentence=self._sentence(),
            detail=type(self._error).__name__,
        )

    def _sentence(self) -> str:
        return sentence_of(self._error, self._account.platform.title)
