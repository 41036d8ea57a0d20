"""Waiting that can be cut short."""

import asyncio

from dialwatch.clock import Clock

__all__ = ["Bell"]


class Bell:
    """Lets a sleeper be woken: by the user's refresh, by new settings, after the computer slept."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake the sleeper, or the next one at once."""
        self._rung.set()

    async def sleep(self, seconds: float) -> bool:
        """Sleep so many of the clock's seconds. True: the bell woke us."""
        if not self._rung.is_set() and seconds > 0:
            timer = asyncio.ensure_future(self._clock.sleep(seconds))
            rung = asyncio.ensure_future(self._rung.wait())
            try:
                await asyncio.wait({timer, rung}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                timer.cancel()
                rung.cancel()
                await asyncio.gather(timer, rung, return_exceptions=True)
        woken = self._rung.is_set()
        self._rung.clear()
        return woken
