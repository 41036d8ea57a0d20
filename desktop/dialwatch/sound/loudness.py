"""Evening out loudness: quiet recordings are raised, loud ones lowered, peaks are rounded off."""

import numpy as np

from dialwatch.sound.track import Samples

__all__ = ["gain_of", "raised"]

_WANTED = 20.0
"""dB below full scale to which speech is brought."""
_MOST = 18.0
"""dB: more would raise noise."""
_KNEE = 0.8
"""Of full scale: what is louder is bent, and never reaches the end."""


def gain_of(loudness: float) -> float:
    """dB by which a recording is raised whose speech lies `loudness` dB below full scale; 0 where
    nothing is heard in it."""
    return 0.0 if loudness <= 0 else min(_MOST, loudness - _WANTED)


def raised(samples: Samples, gain: float) -> Samples:
    """The same by `gain` dB louder, without clipping."""
    louder = samples * np.float32(10 ** (gain / 20))
    size = np.abs(louder)
    if size.max(initial=0.0) <= _KNEE:
        return louder
    room = 1 - _KNEE
    bent = np.copysign(_KNEE + room * np.tanh((size - _KNEE) / room), louder)
    return np.where(size > _KNEE, bent, louder).astype(np.float32)
