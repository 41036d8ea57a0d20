"""Which channels are heard, on both ears."""

import numpy as np

from dialwatch.calls.playing import Mix
from dialwatch.sound.track import Samples

__all__ = ["mixed"]


def mixed(samples: Samples, mix: Mix) -> Samples:
    """(frames, 2). One channel is heard on both ears, whatever is asked for."""
    left, right = samples[:, 0], samples[:, -1]
    match mix:
        case Mix.LEFT:
            right = left
        case Mix.RIGHT:
            left = right
        case Mix.MONO:
            left = right = (left + right) * np.float32(0.5)
    return np.column_stack((left, right))
