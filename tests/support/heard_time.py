"""Reads from samples which moment of a recording is heard: the time code's other end.

Written from the description in `simulator/timecode.py` alone: slots of 100 ms, each with one tone
out of three groups of frequencies. Every moment is tried, and the one is right whose tones are
the loudest, so that it works on what was stretched, resampled or coded in between.
"""

import numpy as np

__all__ = ["AROUND", "heard_time"]

_SLOT = 0.1
_ROUND = 500.0
"""Seconds after which the code begins again."""
_GROUPS = ((0, 5), (5, 10), (10, 14))
_TONES = [2_960 + 60 * k for k in range(14)]
AROUND = 0.35
"""Seconds of the recording on both sides of a moment by which it is told."""
_WINDOW = 0.036
"""Seconds: shorter than a slot at three times the speed, or close to it."""
_STEPS = 20
"""Moments that are tried in each slot."""


def _symbol(slot):
    pair = slot // 2
    return np.where(slot % 2 == 1, 50 + pair % 50, pair // 50 % 50)


def heard_time(samples, rate: int, when: float, speed: float = 1.0) -> float:
    """The second of the recording that is heard at second `when` of these samples, modulo 500."""
    samples = np.asarray(samples, dtype=np.float64)
    mono = samples.mean(axis=1) if samples.ndim == 2 else samples
    hop = 0.01 / max(1.0, speed)
    moments = np.arange(when - AROUND / speed, when + AROUND / speed, hop)
    moments, loud = _loudness(mono, rate, moments)
    scores = _symbol_scores(loud)
    slots = np.arange(round(_ROUND / _SLOT))
    by_slot = scores[:, _symbol(slots)]  # (moments, slots)
    best = (-np.inf, 0.0)
    for step in range(_STEPS):
        shift = (step + 0.5) / _STEPS * _SLOT
        away = np.floor((shift + speed * (moments - when)) / _SLOT).astype(int)
        total = sum(np.roll(row, -slots_on) for row, slots_on in zip(by_slot, away, strict=True))
        place = int(np.argmax(total))
        best = max(best, (float(total[place]), place * _SLOT + shift))
    return best[1]


def _loudness(mono, rate, moments):
    """Energy of each tone around each moment, (moments, tones)."""
    width = int(_WINDOW * rate)
    starts = np.round(moments * rate).astype(int) - width // 2
    good = (starts >= 0) & (starts + width <= len(mono))
    frames = np.stack([mono[start : start + width] for start in starts[good]])
    window = np.hanning(width)
    clock = np.arange(width) / rate
    waves = np.exp(-2j * np.pi * np.outer(clock, _TONES)) * window[:, None]
    return moments[good], np.abs(frames @ waves) ** 2


def _symbol_scores(loud):
    """How well each symbol fits each moment, (moments, 100)."""
    symbols = np.arange(100)
    which = (symbols % 5, 5 + symbols // 5 % 5, 10 + symbols // 25)
    total = np.zeros((len(loud), 100))
    for tones, (first, stop) in zip(which, _GROUPS, strict=True):
        group = loud[:, first:stop]
        share = (group + 1e-15) / (group.sum(axis=1, keepdims=True) + 1e-14)
        total += share[:, tones - first]
    return total
