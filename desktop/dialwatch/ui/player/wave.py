"""A waveform in several finenesses, so that any part of any length is drawn from few bins."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.peaks import BIN, CROSSTALK, SILENT, Peaks

__all__ = ["Columns", "Wave"]

_STEP = 16
"""Bins of one fineness that make one of the next."""
_FEW = 4096
"""Bins from which on a coarser fineness is worth having."""


@dataclass(frozen=True, slots=True)
class Columns:
    """One value a pixel: `low` and `high` are (channels, pixels), -127 to 127."""

    low: npt.NDArray[np.int16]
    high: npt.NDArray[np.int16]
    silent: npt.NDArray[np.bool_]
    """Nobody is heard in any part of it."""
    crosstalk: npt.NDArray[np.bool_]
    """Both are heard in some part of it."""
    inside: npt.NDArray[np.bool_]
    """The recording reaches so far."""


class Wave:
    """Peaks and what they look like from further away. Making one may take some milliseconds:
    not on the window's thread."""

    def __init__(self, peaks: Peaks) -> None:
        self._levels = [peaks]
        while len(self._levels[-1]) > _FEW:
            self._levels.append(_coarser(self._levels[-1]))

    @property
    def channels(self) -> int:
        """1 or 2."""
        return self._levels[0].channels

    @property
    def length(self) -> int:
        """Milliseconds."""
        return len(self._levels[0]) * BIN

    def columns(self, start: float, span: float, pixels: int) -> Columns:
        """The part of `span` ms from `start` on, as so many columns."""
        step = max(1e-9, span / pixels / BIN)
        level = 0
        while level + 1 < len(self._levels) and step >= 2 * _STEP ** (level + 1):
            level += 1
        peaks, bin_ms = self._levels[level], BIN * _STEP**level
        edges = (start + span / pixels * np.arange(pixels)) / bin_ms
        places = np.floor(edges).astype(np.int64)
        inside = (places >= 0) & (places < len(peaks))
        if not len(peaks):
            nothing = np.zeros((peaks.channels, pixels), np.int16)
            return Columns(nothing, nothing, ~inside, inside, inside)
        at = np.clip(places, 0, len(peaks) - 1)
        last = int(np.clip(np.ceil((start + span) / bin_ms), at[-1] + 1, len(peaks)))
        low = np.minimum.reduceat(peaks.low[:, :last], at, axis=1)
        high = np.maximum.reduceat(peaks.high[:, :last], at, axis=1)
        marks = peaks.marks[:last]
        silent = np.bitwise_and.reduceat(marks, at) & SILENT != 0
        crosstalk = np.bitwise_or.reduceat(marks, at) & CROSSTALK != 0
        return Columns(
            low.astype(np.int16), high.astype(np.int16), silent, crosstalk & inside, inside
        )


def _coarser(peaks: Peaks) -> Peaks:
    at = np.arange(0, len(peaks), _STEP)
    silent = np.bitwise_and.reduceat(peaks.marks, at) & SILENT
    crosstalk = np.bitwise_or.reduceat(peaks.marks, at) & CROSSTALK
    return Peaks(
        np.minimum.reduceat(peaks.low, at, axis=1),
        np.maximum.reduceat(peaks.high, at, axis=1),
        (silent | crosstalk).astype(np.uint8),
    )
