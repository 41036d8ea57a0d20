"""Quantiles of the beta distribution, of whole arrays at once."""

import math

import numpy as np
import numpy.typing as npt

from dialwatch.metrics.wilson import Floats

__all__ = ["beta_cdf", "beta_quantile"]

_STEPS = 60
_CLOSE = 1e-8
"""How far a quantile may be off."""
_TINY = 1e-300

_log_gamma = np.frompyfunc(math.lgamma, 1, 1)


def beta_cdf(x: npt.ArrayLike, a: npt.ArrayLike, b: npt.ArrayLike) -> Floats:
    """The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1.

    Continued fraction by Lentz's method. Source: NIST Digital Library of Mathematical
    Functions, 8.17.22; Press et al., Numerical Recipes, 6.4.
    """
    at, first, second = np.broadcast_arrays(
        *(np.asarray(one, dtype=np.float64) for one in (x, a, b))
    )
    # The fraction converges fast below the mean only; above it serves the mirror image.
    mirrored = at > (first + 1) / (first + second + 2)
    x0 = np.where(mirrored, 1 - at, at)
    a0, b0 = np.where(mirrored, second, first), np.where(mirrored, first, second)
    safe = np.clip(x0, _TINY, 1 - 1e-16)
    front = np.exp(a0 * np.log(safe) + b0 * np.log1p(-safe) - _log_beta(a0, b0)) / a0
    part = np.where(x0 <= 0, 0.0, front * _fraction(safe, a0, b0))
    return np.clip(np.where(mirrored, 1 - part, part), 0.0, 1.0)


def beta_quantile(q: npt.ArrayLike, a: npt.ArrayLike, b: npt.ArrayLike) -> Floats:
    """x with I_x(a, b) = q: Newton's steps kept within a bracket that only shrinks."""
    wanted, first, second = np.broadcast_arrays(
        *(np.asarray(one, dtype=np.float64) for one in (q, a, b))
    )
    low, high = np.zeros(first.shape), np.ones(first.shape)
    x, moved = first / (first + second), np.full(first.shape, np.inf)
    scale, steps = _log_beta(first, second), 0
    while steps < _STEPS and not bool(np.all(np.abs(moved - x) <= _CLOSE)):
        x = x if steps == 0 else moved
        over = beta_cdf(x, first, second) - wanted
        high, low = np.where(over > 0, x, high), np.where(over > 0, low, x)
        safe = np.clip(x, _TINY, 1 - 1e-16)
        slope = np.exp((first - 1) * np.log(safe) + (second - 1) * np.log1p(-safe) - scale)
        step = x - over / np.maximum(slope, _TINY)
        inside = (step > low) & (step < high)
        moved, steps = np.where(inside, step, (low + high) / 2), steps + 1
    found: Floats = np.minimum(moved, 1.0)
    return found


def _log_beta(a: Floats, b: Floats) -> Floats:
    return np.asarray(_log_gamma(a) + _log_gamma(b) - _log_gamma(a + b), dtype=np.float64)


def _fraction(x: Floats, a: Floats, b: Floats) -> Floats:
    c = np.ones(x.shape)
    d = 1 / _off_zero(1 - (a + b) * x / (a + 1))
    h, m, step = d, 1, np.zeros(x.shape)
    # About the square root of the larger parameter is needed; ten times that is a hang limit.
    most = 100 + 10 * int(np.sqrt(max(a.max(initial=1), b.max(initial=1))))
    while m < most and not bool(np.all(np.abs(step - 1) < 1e-13)):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / _off_zero(1 + even * d)
        c = _off_zero(1 + even / c)
        h = h * d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / _off_zero(1 + odd * d)
        c = _off_zero(1 + odd / c)
        step = d * c
        h, m = h * step, m + 1
    return h


def _off_zero(value: Floats) -> Floats:
    return np.where(np.abs(value) < _TINY, _TINY, value)
