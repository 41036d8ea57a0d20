"""When a minute has settled: the learnt delay from dial to report (metrics.md, "Settled")."""

import math
from collections.abc import Mapping
from typing import Any

__all__ = ["FLOOR_MS", "Delays", "settle_delay"]

FLOOR_MS = 300_000
"""A minute never settles sooner than this after its end."""

_HOUR_MS = 3_600_000
_MINUTE_MS = 60_000
_LONGEST_MS = 12 * _HOUR_MS
"""A longer delay is a wrong time in a record, not a slow report; it teaches nothing."""

_STEPS = 8
"""Classes of the histogram each time the delay doubles: an edge is at most 9 % too late."""

_FORGET_AT = 20_000
"""Delays after which the histogram is halved, so that it follows the platform's habits."""


class Delays:
    """The delays from dial to report of one campaign's calls, as they are learnt.

    Feed it only calls that appeared between two readings: what the first reading finds
    was reported at a time nobody saw. Times and delays in milliseconds.
    """

    def __init__(self) -> None:
        self._classes: dict[int, float] = {}
        self._total = 0.0
        self._longest: dict[int, int] = {}

    def add(self, delay_ms: int, at_ms: int) -> None:
        """A call was first reported at `at_ms`, `delay_ms` after it was dialled."""
        if delay_ms > _LONGEST_MS:
            return
        delay_ms = max(0, delay_ms)
        place = 0 if delay_ms <= 1000 else math.ceil(_STEPS * math.log2(delay_ms / 1000))
        self._classes[place] = self._classes.get(place, 0.0) + 1.0
        self._total += 1.0
        if self._total > _FORGET_AT:
            self._classes = {k: v / 2 for k, v in self._classes.items() if v >= 1.0}
            self._total = sum(self._classes.values())
        minute = at_ms // _MINUTE_MS
        self._longest[minute] = max(delay_ms, self._longest.get(minute, 0))
        if len(self._longest) > 2 * 60:
            self._forget_before(at_ms)

    @property
    def known(self) -> bool:
        """At least one delay was learnt."""
        return bool(self._classes)

    def p99(self) -> int:
        """The delay that 99 % stay under, rounded up by at most 9 %; 0 while none is known."""
        seen = 0.0
        for place in sorted(self._classes):
            seen += self._classes[place]
            if seen >= 0.99 * self._total:
                return math.ceil(1000 * 2 ** (place / _STEPS))
        return 0

    def longest(self, now_ms: int) -> int:
        """The longest delay of a call that was reported in the hour before `now_ms`; else 0."""
        since = (now_ms - _HOUR_MS) // _MINUTE_MS
        return max((delay for at, delay in self._longest.items() if at >= since), default=0)

    def _forget_before(self, now_ms: int) -> None:
        since = (now_ms - _HOUR_MS) // _MINUTE_MS
        self._longest = {at: delay for at, delay in self._longest.items() if at >= since}

    def to_state(self) -> dict[str, Any]:
        """What `from_state` takes; plain JSON."""
        return {
            "classes": {str(place): count for place, count in self._classes.items()},
            "longest": {str(minute): delay for minute, delay in self._longest.items()},
        }

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> "Delays":
        """The delays as they were kept. Raises ValueError or AttributeError on another shape."""
        delays = cls()
        delays._classes = {int(k): float(v) for k, v in state.get("classes", {}).items()}
        delays._total = sum(delays._classes.values())
        delays._longest = {int(k): int(v) for k, v in state.get("longest", {}).items()}
        return delays


def settle_delay(delays: Delays, now_ms: int, redials: int = 0, redial_pause_s: float = 0.0) -> int:
    """How old a minute must be, at the start of a complete reading, to be settled; ms.

    The largest of: the longest delay seen in the last hour, the p99, 300 s, and what the
    platform's own plan makes possible: redials × (pause + 120 s) + 300 s, as unanswered
    calls are reported only after the last redial. Source: metrics.md, "Settled".
    """
    planned = round(max(0, redials) * (max(0.0, redial_pause_s) + 120.0) * 1000) + FLOOR_MS
    return max(delays.longest(now_ms), delays.p99(), FLOOR_MS, planned)
