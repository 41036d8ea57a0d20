"""The token of one AI Rudder account: fetched once, shared, renewed in time."""

import asyncio
from collections.abc import Awaitable, Callable

from dialwatch.clock import Clock
from dialwatch.redaction import hide

__all__ = ["Tokens"]


class Tokens:
    """Keeps one token. Requests that need a new one at the same moment share one question.

    It follows the clock's wall time, which also passes while the computer sleeps. A newer token
    always wins; nothing is assumed about older ones (vendors/airudder.md 2).
    """

    def __init__(
        self, clock: Clock, fetch: Callable[[], Awaitable[str]], renew_after: float
    ) -> None:
        """`renew_after`: seconds of the clock after which a token is not used any more."""
        self._clock = clock
        self._fetch = fetch
        self._renew_after = renew_after * 1000
        self._token = ""
        self._asked_at = 0
        self._asking = asyncio.Lock()

    async def current(self) -> str:
        """A token that should be good. Raises what fetching one raises."""
        if not self._is_good():
            async with self._asking:
                if not self._is_good():
                    asked_at = self._clock.millis()
                    token = await self._fetch()
                    hide(token)
                    self._token, self._asked_at = token, asked_at
        return self._token

    def refused(self, token: str) -> None:
        """The platform refused this token: the next question fetches another one."""
        if token == self._token:
            self._token = ""

    def _is_good(self) -> bool:
        age = self._clock.millis() - self._asked_at
        return bool(self._token) and 0 <= age < self._renew_after
