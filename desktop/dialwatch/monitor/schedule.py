"""When a campaign is read next, and how. Pure: all times are seconds of the clock's `monotonic`."""

import random
from collections import deque
from dataclasses import dataclass, field
from enum import Enum

__all__ = ["COST_FACTOR", "LEAST_GAP", "Pace", "Step", "WalkSchedule"]

LEAST_GAP = 10.0
COST_FACTOR = 20.0
"""A full walk comes at most every max(`LEAST_GAP`, `COST_FACTOR` × its cost) seconds."""

_STEADY = 3
"""Walks in a row that only appended, after which the tail is trusted between full walks."""

_LONGEST_GAP = 1800.0
"""However slow a walk was, the next one comes after half an hour."""

_COSTS = 3
"""The cheapest of so many walks counts: one slow answer says nothing about the next."""

_FIRST_GAP = 60.0
"""Until a second walk was measured, a slow first one does not put it off for longer."""

_LONGEST_BACK_OFF = 60.0
_LONGEST_RETRY_AFTER = 900.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between polls of one account."""

    fast: float = 10.0
    """While a campaign calls."""
    slow: float = 60.0
    """While none does."""

    def gap(self, active: bool) -> float:
        """The gap at present."""
        return self.fast if active else self.slow


class Step(Enum):
    """What to do with a campaign now."""

    NOTHING = 0
    TAIL = 1
    """Read the last pages only."""
    FULL = 2
    """Walk through everything."""


@dataclass(slots=True)
class WalkSchedule:
    """Decides between full walk, tail and waiting for one campaign."""

    pace: Pace
    tails: bool = False
    """The platform has pages whose tail can be read alone."""
    rng: random.Random = field(default_factory=random.Random)
    _full_at: float | None = None
    _looked_at: float = 0.0
    _costs: deque[float] = field(default_factory=lambda: deque(maxlen=_COSTS))
    _appended: int = 0
    _failures: int = 0
    _not_before: float = 0.0

    def full_gap(self, active: bool) -> float:
        """Seconds between the beginnings of two full walks."""
        cost = min(self._costs, default=0.0)
        longest = _LONGEST_GAP if len(self._costs) > 1 else _FIRST_GAP
        return max(LEAST_GAP, self.pace.gap(active), min(COST_FACTOR * cost, longest))

    @property
    def trusts_tail(self) -> bool:
        """The last three full walks only appended."""
        return self.tails and self._appended >= _STEADY

    def gap(self, active: bool) -> float:
        """Seconds between two steps."""
        return self.pace.gap(active) if self.trusts_tail else self.full_gap(active)

    def due(self, active: bool) -> float:
        """When the next step is due; 0 at first."""
        if self._full_at is None:
            return self._not_before
        due = self._full_at + self.full_gap(active)
        if self.trusts_tail:
            due = min(due, self._looked_at + self.pace.gap(active))
        return max(due, self._not_before)

    def step(self, now: float, active: bool) -> Step:
        """What to do at `now`."""
        if now < self.due(active):
            return Step.NOTHING
        if self._full_at is None or now >= self._full_at + self.full_gap(active):
            return Step.FULL
        return Step.TAIL if self.trusts_tail else Step.FULL

    def walked(self, began: float, cost: float | None, appended: bool | None) -> None:
        """A full walk from `began` on succeeded and cost so many seconds.

        `cost` is None when requests were repeated: waiting for a failure is no cost of a walk.
        `appended`: the walk before was the beginning of this one; None: cannot be told.
        """
        self._full_at = self._looked_at = began
        if cost is not None:
            self._costs.append(cost)
        self._failures = 0
        self._not_before = 0.0
        if appended is not None:
            self._appended = self._appended + 1 if appended else 0

    def looked(self, began: float, appended: bool | None = None) -> None:
        """The tail was read, beginning at `began`; `appended` is False when it had moved."""
        self._looked_at = began
        if appended is False:
            self._appended = 0
        self._failures = 0
        self._not_before = 0.0

    def failed(self, now: float, active: bool, retry_after: float | None = None) -> None:
        """The step failed: each failure in a row doubles the wait, with full jitter above a gap."""
        gap = self.pace.gap(active)
        self._failures = min(self._failures + 1, 16)
        spread = min(_LONGEST_BACK_OFF, gap * 2.0**self._failures) - gap
        wait = gap + self.rng.uniform(0.0, max(0.0, spread))
        self._not_before = now + max(wait, min(retry_after or 0.0, _LONGEST_RETRY_AFTER))

    def postponed(self, now: float, active: bool) -> None:
        """The question was held back, not refused: the next try comes within a gap."""
        self._not_before = now + self.pace.gap(active) * self.rng.uniform(0.2, 0.8)

    def hurry(self) -> None:
        """The user asked: the next step is a full walk, now."""
        self._full_at = None
        self._not_before = 0.0
