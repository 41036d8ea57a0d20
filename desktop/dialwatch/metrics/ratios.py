"""Ratios and lengths over settled calls (metrics.md, Notation)."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from dialwatch.calls.outcome import ANSWERED, SEIZED, Outcome
from dialwatch.metrics.proportion import Proportion

__all__ = [
    "ANSWERED_LUT",
    "SEIZED_LUT",
    "answer_rate",
    "average_talk",
    "human_answer_rate",
    "network_effectiveness",
    "percentile",
]


def _lut(outcomes: frozenset[Outcome]) -> npt.NDArray[np.bool_]:
    lut = np.zeros(256, dtype=np.bool_)
    lut[[int(outcome) for outcome in outcomes]] = True
    lut.flags.writeable = False
    return lut


SEIZED_LUT = _lut(SEIZED)
"""For each value of the `outcome` column: does it count in S?"""

ANSWERED_LUT = _lut(ANSWERED)
"""For each value of the `outcome` column: does it count in A?"""

_REACHED = ANSWERED | {Outcome.BUSY, Outcome.NO_ANSWER, Outcome.REJECTED}

Counts = Mapping[Outcome, int]


def _of(counts: Counts, outcomes: frozenset[Outcome]) -> int:
    return sum(count for outcome, count in counts.items() if outcome in outcomes)


def answer_rate(counts: Counts) -> Proportion:
    """ASR = A / S. Source: metrics.md, Notation (ITU-T E.425 1.3)."""
    return Proportion(_of(counts, ANSWERED), _of(counts, SEIZED))


def network_effectiveness(counts: Counts) -> Proportion:
    """NER = (A + B + R + J) / S. Source: metrics.md, Notation (ITU-T E.425 1.5)."""
    return Proportion(_of(counts, _REACHED), _of(counts, SEIZED))


def human_answer_rate(counts: Counts) -> Proportion | None:
    """H / S; None where answers do not tell machine from person. Source: metrics.md, Notation."""
    if counts.get(Outcome.ANSWERED, 0):
        return None
    return Proportion(counts.get(Outcome.ANSWERED_PERSON, 0), _of(counts, SEIZED))


def average_talk(talk_ms: int, answered: int) -> float | None:
    """ACD = conversation seconds / A, in seconds; None without an answered call.

    `answered` counts the answered calls whose talk time the platform told: a length that is
    not known must not pull the mean down. Source: metrics.md, Notation.
    """
    return talk_ms / 1000 / answered if answered else None


def percentile(lengths_ms: npt.NDArray[np.int32], share: float) -> float | None:
    """Seconds below which `share` (0.5, 0.95) of the lengths lie; None where none is told.

    For ring time and post-dial delay: p50 and p95, never the mean (metrics.md, Notation,
    E.721). The lengths are milliseconds, below zero where not told. The value is one that
    occurs, not one interpolated between two.
    """
    told = lengths_ms[lengths_ms >= 0]
    if len(told) == 0:
        return None
    return float(np.quantile(told, share, method="inverted_cdf")) / 1000
