"""Asking a failing platform less, without a mode to get stuck in."""

import random
from collections import deque

from dialwatch.clock import Clock

__all__ = ["Throttle"]

_SPAN = 120.0
_GRAIN = 1.0


class Throttle:
    """Holds a request back with p = max(0, (requests - 2 accepts) / (requests + 1)).

    Both are counted over the latest two minutes of the injected clock, and only what was sent
    counts. While half of the requests are accepted nothing is held back.
    """

    def __init__(self, clock: Clock, dice: random.Random) -> None:
        self._clock = clock
        self._dice = dice
        self._slots: deque[list[float]] = deque()  # [began, requests, accepts]
        self._requests = 0.0
        self._accepts = 0.0

    @property
    def probability(self) -> float:
        """How likely the next request is held back."""
        self._forget()
        return max(0.0, (self._requests - 2 * self._accepts) / (self._requests + 1))

    def holds(self) -> bool:
        """Is this request held back?"""
        return self._dice.random() < self.probability

    def sent(self) -> None:
        """A request went out."""
        self._slot()[1] += 1
        self._requests += 1

    def accepted(self) -> None:
        """An answer came that is not a failure of the platform; a refusal is an answer."""
        self._slot()[2] += 1
        self._accepts += 1

    def _slot(self) -> list[float]:
        now = self._clock.monotonic()
        if not self._slots or now - self._slots[-1][0] >= _GRAIN:
            self._slots.append([now, 0.0, 0.0])
        return self._slots[-1]

    def _forget(self) -> None:
        oldest = self._clock.monotonic() - _SPAN
        while self._slots and self._slots[0][0] < oldest:
            _, requests, accepts = self._slots.popleft()
            self._requests -= requests
            self._accepts -= accepts
