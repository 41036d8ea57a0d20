"""The Wilson score interval: what a live rate knows about itself (metrics.md, "A live rate")."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Z95", "Floats", "Interval", "band", "needed", "wilson"]

Z95 = 1.96
"""z of the 95 % interval, as metrics.md rounds it."""

Floats = npt.NDArray[np.float64]


class Interval(NamedTuple):
    """A rate's band; all four between 0 and 1, `centre` ± `half` = `low` … `high`."""

    low: float
    high: float
    centre: float
    half: float


def wilson(x: int, n: int, z: float = Z95) -> Interval:
    """The score interval of `x` answers in `n` attempts; the whole 0 … 1 while n is 0.

    centre = (p + z²/2n) / (1 + z²/n), half = z/(1 + z²/n) · sqrt(p(1-p)/n + z²/4n²).
    Source: metrics.md, "A live rate knows how much it knows". Raises ValueError unless 0 ≤ x ≤ n.
    """
    if not 0 <= x <= n:
        raise ValueError(f"{x} answers in {n} attempts")
    if n == 0:
        return Interval(0.0, 1.0, 0.5, 0.5)
    p = x / n
    shrink = 1 + z * z / n
    centre = (p + z * z / (2 * n)) / shrink
    half = z / shrink * (p * (1 - p) / n + z * z / (4 * n * n)) ** 0.5
    return Interval(max(0.0, centre - half), min(1.0, centre + half), centre, half)


def band(x: npt.ArrayLike, n: npt.ArrayLike, z: float = Z95) -> tuple[Floats, Floats]:
    """`wilson` of whole arrays: the lower and the upper edges; 0 and 1 where n is 0."""
    answered = np.asarray(x, dtype=np.float64)
    attempts = np.asarray(n, dtype=np.float64)
    safe = np.maximum(attempts, 1.0)
    p = answered / safe
    shrink = 1 + z * z / safe
    centre = (p + z * z / (2 * safe)) / shrink
    half = z / shrink * np.sqrt(p * (1 - p) / safe + z * z / (4 * safe * safe))
    none = attempts == 0
    low = np.where(none, 0.0, np.maximum(0.0, centre - half))
    high = np.where(none, 1.0, np.minimum(1.0, centre + half))
    return low, high


def needed(rate: float, half: float = 0.10, z: float = Z95) -> int:
    """Attempts after which the half-width at this rate is at most `half` (10 points).

    Solves the formula of `wilson` for n; raises ValueError for a rate outside 0 … 1.
    Source: metrics.md, "Shown: … of those needed for ± 10 points".
    """
    if not 0 <= rate <= 1:
        raise ValueError(f"a rate of {rate}")
    # With u = z²/n the condition half² (1 + u)² ≥ u p(1-p) + u²/4 is a quadratic in u.
    a = half * half - 0.25
    b = 2 * half * half - rate * (1 - rate)
    root = (b * b - 4 * a * half * half) ** 0.5
    u = (-b - root) / (2 * a)
    # The last bits of the root must not cost an attempt that is already there.
    return max(1, int(np.ceil(z * z / u - 1e-9)))
