"""Number health: the answer rate of each line of a pool, shrunk towards the pool.

A line with three calls knows next to nothing of itself, so its rate is drawn towards what the
lines of its pool do; one with thousands stands for itself. How far it is drawn is learnt from
the pool: the less its lines differ beyond chance, the further.

Definition (product.md, "What none of them has", 7; notation of metrics.md). Lines i = 1 … K of
a pool with A_i answered of S_i settled attempts, r_i = A_i/S_i, N = ΣS_i, sums over the lines
with S_i > 0:

    w_i = S_i / (1 + ρ(S_i - 1))             how much the rate of a line counts; ρ from a first
                                             round with w_i = S_i, then three times anew
    r   = Σw_i r_i / Σw_i                    the pool's rate
    p   = (rN + ½) / (N + 1)                 … which is never 0 or 1
    D   = Σw_i (r_i - r)² / (p(1-p))         how much the lines differ
    C   = Σ(w_i/S_i)(1 - w_i/Σw)             how much chance alone makes them differ
    ρ̂   = (D - C) / (Σw_i(1 - w_i/Σw) - C)   what is left of it, within 0 … ⅓
    ρ   = ((K-1)ρ̂ + 2·0.01) / (K-1 + 2)      as if there were two more lines that differ a bit
    M   = (1-ρ)/ρ, at most N                 so many calls of the line itself is the pool worth
    prior    Beta(pM, (1-p)M)
    line     Beta(pM + A_i, (1-p)M + S_i - A_i): its mean is the shrunk rate, its quantiles of
             2.5 and 97.5 % are the line's band
    pool's band for line i: the quantiles of 2.5 and 97.5 % of the prior that the *other* lines
             make, with the same weights: where the rate of a line like them lies
    flagged  the two bands have no point in common, S_i > 0, and the pool has three such lines
             (of two nobody can tell which one is odd)

Source of ρ̂ and its weights: Kleinman, "Proportions with extraneous variance: single and
independent samples", Journal of the American Statistical Association 68 (1973), 46-54 (moments
with empirical weights); of the shrinking: the beta-binomial model, e.g. Gelman et al., Bayesian
Data Analysis, 5.1-5.3. Ours are: the two more lines (lines that are in order differ by 3 to 5
points anyhow, and ρ of three lines is hardly known), that the pool is worth no more than its own
calls, and the others' band: a dead line must not widen the band that it is measured against.
In simulations a line of a pool that differs by chance alone is flagged less than once in 200.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dialwatch.metrics.beta import beta_quantile
from dialwatch.metrics.wilson import Floats

__all__ = ["FEWEST_LINES", "Health", "Prior", "health", "pool_prior"]

FEWEST_LINES = 3
"""Lines with calls that a pool needs before one of them can be called odd."""

_TAIL = 0.025
_ROUNDS = 3
_MOST_RHO = 1 / 3
_USUAL_RHO = 0.01
_USUAL_LINES = 2


class Prior(NamedTuple):
    """What a pool says about a line of which nothing else is known: Beta(`alpha`, `beta`)."""

    alpha: float
    beta: float

    @property
    def mean(self) -> float:
        """p, the pool's rate, 0 … 1."""
        return self.alpha / self.worth

    @property
    def worth(self) -> float:
        """M: as much as so many calls of the line itself."""
        return self.alpha + self.beta


class Health(NamedTuple):
    """A pool's lines, in the order in which they were given; all rates between 0 and 1."""

    prior: Prior
    shrunk: Floats
    low: Floats
    high: Floats
    pool_low: Floats
    """Where the rate of a line like the others lies."""
    pool_high: Floats
    flagged: npt.NDArray[np.bool_]


def pool_prior(answered: npt.ArrayLike, attempts: npt.ArrayLike) -> Prior:
    """What lines with so many answered of so many attempts say about another one of them.

    Without any attempt it says nothing: Beta(½, ½). Raises ValueError unless
    0 ≤ answered ≤ attempts for each line. Formula and source: see the module.
    """
    terms = _weighed(*_counts(answered, attempts))
    alpha, beta = _prior(terms.sum(axis=1))
    return Prior(float(alpha), float(beta))


def health(answered: npt.ArrayLike, attempts: npt.ArrayLike) -> Health:
    """The lines of one pool, each with its shrunk rate, its band and whether it is flagged.

    Raises ValueError unless 0 ≤ answered ≤ attempts for each line. Some 50 ms for a hundred
    lines: for a worker thread. Formula and source: see the module.
    """
    a, n = _counts(answered, attempts)
    terms = _weighed(a, n)
    whole = terms.sum(axis=1)
    alpha, beta = _prior(whole)
    first, second = alpha + a, beta + n - a
    others, rest = _prior(whole[:, np.newaxis] - terms)
    low, high, pool_low, pool_high = beta_quantile(
        np.array([_TAIL, 1 - _TAIL] * 2)[:, np.newaxis],
        np.stack([first, first, others, others]),
        np.stack([second, second, rest, rest]),
    )
    apart = (high < pool_low) | (low > pool_high)
    enough = np.count_nonzero(n) >= FEWEST_LINES
    return Health(
        prior=Prior(float(alpha), float(beta)),
        shrunk=first / (first + second),
        low=low,
        high=high,
        pool_low=pool_low,
        pool_high=pool_high,
        flagged=apart & (n > 0) & enough,
    )


def _counts(answered: npt.ArrayLike, attempts: npt.ArrayLike) -> tuple[Floats, Floats]:
    a, n = np.asarray(answered, dtype=np.float64), np.asarray(attempts, dtype=np.float64)
    if np.any((a < 0) | (a > n)):
        raise ValueError("more answers than attempts, or fewer than none")
    return a, n


def _weighed(a: Floats, n: Floats) -> Floats:
    """[term, line], weighed by how much the lines turn out to differ."""
    terms = _terms(a, n, n)
    for _ in range(_ROUNDS):
        _, rho = _rate_and_rho(terms.sum(axis=1))
        terms = _terms(a, n, n / (1 + rho * np.maximum(n - 1, 0)))
    return terms


def _terms(a: Floats, n: Floats, w: Floats) -> Floats:
    """What is summed over the lines; each is nothing for a line without calls."""
    safe = np.maximum(n, 1)
    r = a / safe
    return np.stack([np.sign(n), n, w, w * w, w * r, w * r * r, w / safe, w * w / safe])


def _rate_and_rho(sums: Floats) -> tuple[Floats, Floats]:
    lines, attempts, w, ww, wr, wrr, wn, wwn = sums
    weight = np.where(w > 0, w, 1)
    p = (wr / weight * attempts + 0.5) / (attempts + 1)
    differ = np.maximum(wrr - wr**2 / weight, 0) / (p * (1 - p))
    chance = wn - wwn / weight
    room = w - ww / weight - chance
    told = room > 1e-6  # a line alone differs from nobody
    rho = np.clip(np.where(told, differ - chance, 0) / np.where(told, room, 1), 0, _MOST_RHO)
    degrees = np.maximum(lines - 1, 0)
    return p, (degrees * rho + _USUAL_LINES * _USUAL_RHO) / (degrees + _USUAL_LINES)


def _prior(sums: Floats) -> tuple[Floats, Floats]:
    p, rho = _rate_and_rho(sums)
    worth = np.minimum((1 - rho) / rho, np.maximum(sums[1], 1))
    return p * worth, (1 - p) * worth
