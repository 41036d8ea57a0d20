"""Notices that the computer slept, or that its clock was set."""

from dialwatch.clock import Clock

__all__ = ["TICK", "SleepWatch"]

TICK = 1.0
"""Real seconds between two looks."""

_LEAST = 60.0
_LEAST_REAL = 3.0
"""A jump counts from so many seconds of the clock, and so many real ones, on."""


class SleepWatch:
    """Compares two looks: more time passed on the wall than the look was late."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall = clock.millis()
        self._least = max(_LEAST, _LEAST_REAL * clock.rate)

    def jump(self) -> float:
        """Seconds by which the clock jumped since the look before; negative: back; 0: no jump.

        Looks are `TICK` real seconds apart. A computer that sleeps stops either the monotonic
        clock or our timer, so the wall clock is compared with the tick that was meant.
        """
        now = self._clock.millis()
        passed = (now - self._wall) / 1000 - TICK * self._clock.rate
        self._wall = now
        return passed if abs(passed) >= self._least else 0.0
