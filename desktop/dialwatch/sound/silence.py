"""Leaves silence out, but for its beginning and its end: words keep their distance."""

import numpy as np
import numpy.typing as npt

from dialwatch.calls.peaks import BIN
from dialwatch.sound.block import Block, joined, nothing
from dialwatch.sound.peaks import QUIET, runs_of

__all__ = ["SilenceSkip"]

_PAUSE = 500 // BIN
"""Bins of silence from which some are left out."""
_KEPT = 150 // BIN
"""Bins that are heard at both ends of it."""


class SilenceSkip:
    """A `Stage`. What is held back is never more than half a second."""

    def __init__(self, rate: int, channels: int) -> None:
        self._bin = max(1, rate * BIN // 1000)
        self._channels = channels
        self._unjudged = nothing(channels)
        """Less than a bin."""
        self._held = nothing(channels)
        """Silence behind the first of its bins: it depends on what follows."""
        self._silent = 0
        """Bins of silence so far."""

    def take(self, block: Block) -> Block:
        whole = joined(self._unjudged, block)
        bins = len(whole) // self._bin
        self._unjudged = whole.part(bins * self._bin)
        if not bins:
            return nothing(self._channels)
        shaped = whole.samples[: bins * self._bin].reshape(bins, self._bin, self._channels)
        power = np.einsum("bfc,bfc->bc", shaped, shaped) / self._bin
        return self._sifted(whole, np.all(power < QUIET, axis=1))

    def rest(self) -> Block:
        """What is not a whole bin; silence at the end of a recording is not heard."""
        return joined(self._let_out(), self._unjudged)

    def _sifted(self, whole: Block, silent: npt.NDArray[np.bool_]) -> Block:
        out = nothing(self._channels)
        done = 0
        for start, length in zip(*runs_of(silent), strict=True):
            if start > done:
                out = joined(out, self._sound(whole, done, start))
            out = joined(out, self._silence(whole, start, start + length))
            done = start + length
        if done < len(silent):
            out = joined(out, self._sound(whole, done, len(silent)))
        return out

    def _sound(self, whole: Block, start: int, stop: int) -> Block:
        before = self._let_out()
        self._silent = 0
        return joined(before, whole.part(start * self._bin, stop * self._bin))

    def _silence(self, whole: Block, start: int, stop: int) -> Block:
        """Its first bins are heard at once, the others are held back."""
        heard = max(0, min(stop - start, _KEPT - self._silent))
        self._silent += stop - start
        middle = (start + heard) * self._bin
        held = joined(self._held, whole.part(middle, stop * self._bin))
        if self._silent >= _PAUSE:
            held = held.part(max(0, len(held) - _KEPT * self._bin))
        self._held = held
        return whole.part(start * self._bin, middle)

    def _let_out(self) -> Block:
        held, self._held = self._held, nothing(self._channels)
        return held
