"""A time code in every recording, below what is heard, by which a test reads where it is played.

The sound is cut into slots of 100 ms from its first sample on; slot `n` (0, 1, 2 …) holds one
symbol of 0 … 99. Slots come in pairs, `p = n // 2`: the even slot of a pair holds `p // 50 % 50`
(which ten seconds), the odd one `50 + p % 50` (where in them). So two neighbours tell the place to
a slot, modulo 500 seconds, and a symbol by itself tells which of the two it is.

A symbol `s` is three tones at once, one out of each group of frequencies, all of them
`2 960 + 60·k` Hz, of an amplitude of −52 dB below full scale, in every channel:

| group | k of its tones | which one sounds |
|---|---|---|
| first | 0 … 4 | `s % 5` |
| second | 5 … 9 | `s // 5 % 5` |
| third | 10 … 13 | `s // 25` |

All begin with phase 0 at the slot's first sample and fade in and out over 4 ms. Speech
(speech.py) stays below 2 700 Hz, and all three together below −50 dB, which counts as silence.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from dialwatch.simulator.sound import RATE

__all__ = ["RATE", "SLOT", "symbol", "time_code"]

SLOT = RATE // 10
"""Samples of a slot."""

_LOWEST, _STEP = 2_960, 60
_LOUD = 10 ** (-52 / 20)
_FADE = RATE * 4 // 1000
_HALF = 50


def symbol(slot: int) -> int:
    """What that slot holds."""
    pair, odd = divmod(slot, 2)
    return _HALF + pair % _HALF if odd else pair // _HALF % _HALF


def time_code(first: int, slots: int) -> NDArray[np.float32]:
    """The tones of so many slots from the `first` on, full scale being 1."""
    told = [symbol(first + place) for place in range(slots)]
    return _table()[told].reshape(-1)


@cache
def _table() -> NDArray[np.float32]:
    """One slot of each symbol."""
    fade = np.ones(SLOT)
    fade[:_FADE] = np.arange(_FADE) / _FADE
    fade[-_FADE:] = fade[:_FADE][::-1]
    moments = np.arange(SLOT) / RATE
    tones = [np.sin(2 * np.pi * (_LOWEST + _STEP * k) * moments) * fade * _LOUD for k in range(14)]
    rows = [tones[s % 5] + tones[5 + s // 5 % 5] + tones[10 + s // 25] for s in range(2 * _HALF)]
    return np.array(rows, dtype=np.float32)
