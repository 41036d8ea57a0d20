"""How long an account is left alone after something went wrong."""

from dialwatch.calls.errors import AccessRefused, DialwatchError, PlatformError, Throttled
from dialwatch.clock import Clock
from dialwatch.engine.batches.run import BatchRun

__all__ = ["LONGEST", "Pausing"]

LONGEST = 30.0
"""The clock's seconds between two trials at most, while an account does not work."""
_THROTTLED = 60.0
"""Seconds of a pause whose length the platform did not tell."""
_MINUTE = 60.0


class Pausing:
    """The pauses of one account's lane; the batch says what it waits for."""

    def __init__(self, run: BatchRun, account: str, clock: Clock) -> None:
        self._run = run
        self._account = account
        self._clock = clock
        self._failures = 0
        self._not_before = 0.0

    @property
    def left(self) -> float:
        """The clock's seconds for which nothing is asked; 0 or less: none."""
        return self._not_before - self._clock.monotonic()

    @property
    def failing(self) -> bool:
        """The last trial failed: one at a time is enough."""
        return self._failures > 0

    def hold(self, pause: float, why: str) -> None:
        """Send nothing for so long; several that fail together count once."""
        now = self._clock.monotonic()
        if now >= self._not_before:
            self._failures += 1
        self._not_before = max(self._not_before, now + pause)
        self._run.says[self._account] = f"{why} It is tried again in {_length(pause)}."

    def works(self) -> None:
        """The platform answers: go on at full pace."""
        self._failures = 0
        self._run.says.pop(self._account, None)

    def of(self, error: DialwatchError) -> float:
        """Seconds after which the same may be tried again."""
        match error:
            case PlatformError(waits=float(seconds)):
                return seconds
            case Throttled():
                return error.retry_after or _THROTTLED
            case AccessRefused():
                return LONGEST
        return self.backoff()

    def backoff(self) -> float:
        """Seconds, more with each failure."""
        return float(min(LONGEST, 2.0**self._failures))


def _length(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 2 * _MINUTE else f"{-(-seconds // _MINUTE):.0f} min"
