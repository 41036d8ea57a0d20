"""Asking a failing platform less, without a mode to get stuck in."""

import random
from collections import deque

from dialwatch.clock import Clock

__all__ = ["Throttle"]

_SPAN = 120.0


class Throttle:
    """Holds a request back with p = max(0, (requests - 2 accepts) / (requests + 1)).

    Both are counted over the latest two minutes of the injected clock, by the moment of sending,
    and only what was sent counts. A request under way counts as neither: else a few at the same
    time would hold each other back. While half of the requests are accepted nothing is held.
    """

    def __init__(self, clock: Clock, dice: random.Random) -> None:
        self._clock = clock
        self._dice = dice
        self._ended: deque[tuple[float, bool]] = deque()
        self._accepts = 0

    @property
    def probability(self) -> float:
        """How likely the next request is held back."""
        oldest = self._clock.monotonic() - _SPAN
        while self._ended and self._ended[0][0] < oldest:
            self._accepts -= self._ended.popleft()[1]
        requests = len(self._ended)
        return max(0.0, (requests - 2 * self._accepts) / (requests + 1))

    def holds(self) -> bool:
        """Is this request held back?"""
        return self._dice.random() < self.probability

    def ended(self, sent_at: float, *, accepted: bool) -> None:
        """A request that was sent at that moment of `monotonic` has ended.

        `accepted`: an answer came that is not a failure of the platform; a refusal is an answer.
        """
        self._ended.append((sent_at, accepted))
        self._accepts += accepted
