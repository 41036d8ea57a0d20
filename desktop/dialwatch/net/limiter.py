"""How many requests a second an account may send."""

from dialwatch.clock import Clock

__all__ = ["Limiter"]


class Limiter:
    """Spaces requests evenly on the injected clock; after a pause there is no burst."""

    def __init__(self, clock: Clock, rate: float) -> None:
        if not rate > 0:
            raise ValueError(f"a rate must be above zero, not {rate}")
        self._clock = clock
        self._gap = 1.0 / rate
        self._next = clock.monotonic()

    async def wait(self) -> None:
        """Return when the next request may go. Whoever asks first goes first."""
        now = self._clock.monotonic()
        turn = max(self._next, now)
        self._next = turn + self._gap
        if turn > now:
            await self._clock.sleep(turn - now)
