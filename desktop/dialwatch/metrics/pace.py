"""Pace: attempts settled a minute (metrics.md, Notation)."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.metrics.wilson import Z95

__all__ = ["MINUTES", "Pace", "ewma", "pace"]

MINUTES = 5.0
"""Time constant of the average."""

_ALPHA = 1 - math.exp(-1 / MINUTES)


@dataclass(frozen=True, slots=True)
class Pace:
    """Attempts a minute, with the interval in which the true pace lies by 95 %."""

    value: float
    low: float
    high: float


def _weights(minutes: int) -> npt.NDArray[np.float64]:
    weights = np.power(1 - _ALPHA, np.arange(minutes - 1.0, -1.0, -1.0))
    scaled: npt.NDArray[np.float64] = weights / weights.sum()
    return scaled


def pace(counts: npt.ArrayLike) -> Pace | None:
    """The pace at the end of these settled minutes (attempts of each, oldest first).

    value = Σ w·c with w ∝ e^(-age / 5 min), the weights summing to 1 however short the row.
    The interval is on the log scale, value · e^(± z·s/value), s² = Σw² · max(Σ w(c - value)²,
    value): never less spread than counting alone has (Poisson), more where platforms report
    in bundles; so neither edge is ever zero or below. None without a minute, and a pace of
    zero when nothing was dialled. Source: metrics.md, Notation, "pace".
    """
    row = np.asarray(counts, dtype=np.float64)
    if len(row) == 0:
        return None
    weights = _weights(len(row))
    value = float(weights @ row)
    if value <= 0:
        return Pace(0.0, 0.0, 0.0)
    spread = max(float(weights @ (row - value) ** 2), value)
    error = math.sqrt(spread * float(weights @ weights))
    # A pace known no better than to a factor of e³ is not known; more would only overflow.
    factor = math.exp(min(3.0, Z95 * error / value))
    return Pace(value, value / factor, value * factor)


def ewma(counts: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """The pace after each minute of the row: the spark line."""
    row = np.asarray(counts, dtype=np.float64)
    out = np.empty(len(row), dtype=np.float64)
    total = weight = 0.0
    for place, count in enumerate(row):
        total = total * (1 - _ALPHA) + float(count)
        weight = weight * (1 - _ALPHA) + 1
        out[place] = total / weight
    return out
