"""Minutes drawn together where the plot has fewer pixels than minutes."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dialwatch.metrics.wilson import band
from dialwatch.ui.charts.spans import MINUTE

__all__ = ["EMPTY", "Points", "merged", "step_for"]

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440)
"""Minutes of a point; divisors of the day, so that points keep their place."""

_BY_MINUTE = 320
_APART = 4

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


def _ints() -> Ints:
    return np.empty(0, np.int64)


def _floats() -> Floats:
    return np.empty(0, np.float64)


def _bools() -> Bools:
    return np.empty(0, np.bool_)


@dataclass(frozen=True, slots=True)
class Points:
    """The points of one curve, oldest first, none for a bucket without attempts.

    `minutes` are the buckets' beginnings in UTC epoch ms; `low` and `high` the Wilson band, 0…1;
    `ripe` says that every call of the bucket has been reported.
    """

    minutes: Ints = field(default_factory=_ints)
    answered: Ints = field(default_factory=_ints)
    attempts: Ints = field(default_factory=_ints)
    low: Floats = field(default_factory=_floats)
    high: Floats = field(default_factory=_floats)
    ripe: Bools = field(default_factory=_bools)
    step: int = MINUTE
    """Length of a bucket in ms."""

    def __len__(self) -> int:
        return len(self.minutes)

    @property
    def rates(self) -> Floats:
        """Answered over attempts, 0…1."""
        return self.answered / np.maximum(self.attempts, 1)

    def at(self, minute: int) -> int | None:
        """Position of the bucket that holds this moment, or None: there were no calls."""
        place = int(np.searchsorted(self.minutes, minute, side="right")) - 1
        if place < 0 or minute >= int(self.minutes[place]) + self.step:
            return None
        return place


EMPTY = Points()


def step_for(length: int, pixels: int) -> int:
    """Length of a bucket in ms, so that `length` ms make at most one point a pixel.

    Up to `_BY_MINUTE` a point is a minute wherever the pixels allow; beyond, single minutes
    would only be noise, and points keep `_APART` pixels from each other.
    """
    minutes = length / MINUTE
    room = max(pixels if minutes <= _BY_MINUTE else pixels // _APART, 1)
    for step in _STEPS:
        if minutes / step <= room:
            return step * MINUTE
    return _STEPS[-1] * MINUTE


def merged(points: Points, step: int) -> Points:
    """The same calls in buckets of `step` ms: a ratio of sums, ripe when all of it is ripe."""
    if step <= points.step or not len(points):
        return points
    starts = points.minutes // step * step
    first = np.flatnonzero(np.concatenate(([True], starts[1:] != starts[:-1])))
    answered = np.add.reduceat(points.answered, first)
    attempts = np.add.reduceat(points.attempts, first)
    low, high = band(answered, attempts)
    return Points(
        starts[first],
        answered,
        attempts,
        low,
        high,
        np.logical_and.reduceat(points.ripe, first),
        step,
    )
