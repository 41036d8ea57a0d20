"""How a waveform is drawn from samples, block by block, and what is measured on the way."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.peaks import BIN, CROSSTALK, SILENT, Peaks
from dialwatch.sound.track import Samples

__all__ = ["BINS_A_SECOND", "Drawing", "Measured", "runs_of"]

BINS_A_SECOND = 1000 // BIN

QUIET = 10 ** (-45 / 10)
"""Power under which a bin of a channel is silent: -45 dB of full scale."""
_HEARD = 10 ** (-35 / 10)
"""Power from which a channel counts for crosstalk: an echo of the other one is weaker."""
_PAUSE = 50
"""Bins of silence that make a pause."""

Powers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Milliseconds, and dB below full scale; see `calls.recording.SoundFacts`."""

    lead: int
    silence: int
    crosstalk: int
    loudness: float


class Drawing:
    """Takes samples of one file in order; bins are of equal length to within one sample."""

    def __init__(self, rate: int, channels: int) -> None:
        self._rate = rate
        self._channels = channels
        self._rest = np.zeros((0, channels), np.float32)
        self._bins = 0
        self._lows: list[npt.NDArray[np.int8]] = []
        self._highs: list[npt.NDArray[np.int8]] = []
        self._powers: list[Powers] = []

    def take(self, block: Samples) -> None:
        """Draw what fills whole bins, and keep the rest for the next block."""
        samples = np.concatenate((self._rest, block)) if len(self._rest) else block
        begun = self._bins * self._rate // BINS_A_SECOND
        count = ((begun + len(samples) + 1) * BINS_A_SECOND - 1) // self._rate - self._bins
        if count <= 0:
            self._rest = samples
            return
        edges = (self._bins + np.arange(count + 1)) * self._rate // BINS_A_SECOND - begun
        self._draw(samples[: edges[-1]], edges)
        self._rest = samples[edges[-1] :].copy()
        self._bins += count

    def finish(self) -> tuple[Peaks, Measured]:
        """The waveform and what was measured; a bin that is not full is drawn too."""
        if len(self._rest):
            self._draw(self._rest, np.array([0, len(self._rest)]))
        power = np.concatenate([np.zeros((self._channels, 0), np.float32), *self._powers], axis=1)
        marks = _marks(power)
        empty = np.zeros((self._channels, 0), np.int8)
        low = np.concatenate([empty, *self._lows], axis=1)
        high = np.concatenate([empty, *self._highs], axis=1)
        return Peaks(low, high, marks), _measured(power, marks)

    def _draw(self, samples: Samples, edges: npt.NDArray[np.int64]) -> None:
        width = np.diff(edges)
        even = bool(np.all(width == width[0]))
        rows = [
            _even(channel, int(width[0])) if even else _uneven(channel, edges)
            for channel in np.ascontiguousarray(samples.T)
        ]
        low, high, power = (np.stack(column) for column in zip(*rows, strict=True))
        self._lows.append(_byte(low))
        self._highs.append(_byte(high))
        self._powers.append((power / width).astype(np.float32))


def _even(channel: Powers, width: int) -> tuple[Powers, Powers, Powers]:
    bins = channel.reshape(-1, width)
    return bins.min(axis=1), bins.max(axis=1), np.einsum("ij,ij->i", bins, bins)


def _uneven(channel: Powers, edges: npt.NDArray[np.int64]) -> tuple[Powers, Powers, Powers]:
    starts = edges[:-1]
    return (
        np.minimum.reduceat(channel, starts),
        np.maximum.reduceat(channel, starts),
        np.add.reduceat(channel * channel, starts),
    )


def _byte(values: Powers) -> npt.NDArray[np.int8]:
    return np.clip(np.rint(values * 127), -127, 127).astype(np.int8)


def _marks(power: Powers) -> npt.NDArray[np.uint8]:
    silent = np.all(power < QUIET, axis=0)
    both = np.all(power >= _HEARD, axis=0) if len(power) > 1 else np.zeros_like(silent)
    marks: npt.NDArray[np.uint8] = (silent * SILENT + both * CROSSTALK).astype(np.uint8)
    return marks


def _measured(power: Powers, marks: npt.NDArray[np.uint8]) -> Measured:
    silent = (marks & SILENT).astype(bool)
    starts, lengths = runs_of(silent)
    sounding = power.max(axis=0, initial=0.0)[~silent]
    loud = float(sounding.mean()) if len(sounding) else 1.0
    return Measured(
        lead=int(lengths[0]) * BIN if len(starts) and starts[0] == 0 else 0,
        silence=int(lengths[lengths >= _PAUSE].sum()) * BIN,
        crosstalk=int(np.count_nonzero(marks & CROSSTALK)) * BIN,
        loudness=round(max(0.0, -10 * math.log10(max(loud, 1e-12))), 1),
    )


def runs_of(flags: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Where runs of true begin, and how long they are."""
    edges = np.flatnonzero(np.diff(flags.astype(np.int8), prepend=0, append=0))
    return edges[::2], edges[1::2] - edges[::2]
