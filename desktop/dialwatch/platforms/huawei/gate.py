"""When nothing may be sent to Huawei: flow control, a locked address, keys that were refused."""

from dialwatch.calls.errors import AccessRefused, PlatformError, Refused, Throttled
from dialwatch.clock import Clock

__all__ = ["Gate"]

_MINUTE = 60.0
_LOCK = 1800.0
"""Seconds that an address stays locked after too many failed attempts (vendors/huawei.md 2)."""


class Gate:
    """Of one application. What it refuses was never sent, so nothing can have happened."""

    def __init__(self, clock: Clock, refusals_allowed: float) -> None:
        self._clock = clock
        self._allowed = refusals_allowed
        self._refusals = 0
        self._quiet_until = 0.0
        self._locked_until = 0.0

    def check(self) -> None:
        """Raises Throttled within the minute of flow control, Refused while the address is locked,
        AccessRefused after repeated refusals of the key.
        """
        now = self._clock.monotonic()
        if now < self._locked_until:
            minutes = int((self._locked_until - now) // 60) + 1
            locked = Refused(
                "Huawei has locked this computer's address after failed attempts, so nothing "
                f"is sent for another {minutes} min."
            )
            locked.waits = self._locked_until - now
            raise _unsent(locked)
        if now < self._quiet_until:
            left = self._quiet_until - now
            raise _unsent(Throttled("Huawei's limit on requests is reached.", left))
        if self._refusals >= self._allowed:
            raise _unsent(
                AccessRefused(
                    "Huawei refused the key twice, so it is not asked again: more failures would "
                    "lock this computer's address for half an hour. Mend the key or the clock, "
                    "then test the account."
                )
            )

    def answered(self, status: int, code: str) -> None:
        """Hears each answer."""
        now = self._clock.monotonic()
        if (status, code) == (403, "1010010"):
            self._quiet_until = now + _MINUTE
        elif code == "1020176":
            self._locked_until = now + _LOCK
        self._refusals = self._refusals + 1 if status == 401 else 0

    def one_more(self) -> None:
        """The user tests the account after something was mended: one attempt is let through."""
        self._refusals = min(self._refusals, max(0, int(self._allowed) - 1))


def _unsent(error: PlatformError) -> PlatformError:
    error.sent, error.advice = False, ""  # the sentence says what to do
    return error
