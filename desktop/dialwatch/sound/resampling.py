"""From a recording's samples a second to the device's, by a windowed sinc for each phase."""

import math

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dialwatch.sound.block import Block, joined, nothing
from dialwatch.sound.track import Samples

__all__ = ["Resampling"]

_TAPS = 32
"""Samples of the slower side that one sample is made of: flat to 0.9 of the band."""
_BEYOND = 0.94
"""Where the filter cuts, of the narrower band's end."""


class Resampling:
    """One recording's way to another rate. A `Stage`; both ears, or as many channels as come."""

    def __init__(self, source: int, wanted: int, channels: int) -> None:
        common = math.gcd(source, wanted)
        self._up, self._down = wanted // common, source // common
        self._half = math.ceil(_TAPS / 2 * max(1.0, source / wanted))
        self._filters = _filters(self._up, self._half, min(1.0, wanted / source) * _BEYOND)
        self._channels = channels
        self._held = nothing(channels)
        self._first = 0
        """Which input frame the held ones begin with; those before the recording are silence."""
        self._next = 0
        """Which output frame comes next."""

    def take(self, block: Block) -> Block:
        if not len(block):
            return block
        if not len(self._held):
            lead = np.zeros((self._half, self._channels), np.float32)
            self._held = Block(lead, np.full(self._half, block.at[0]))
            self._first = -self._half
        self._held = joined(self._held, block)
        return self._made()

    def rest(self) -> Block:
        if not len(self._held):
            return nothing(self._channels)
        tail = np.zeros((self._half, self._channels), np.float32)
        self._held = joined(self._held, Block(tail, np.full(self._half, self._held.at[-1])))
        return self._made()

    def _made(self) -> Block:
        """All output frames whose neighbours are there; forgets what no later one needs."""
        ends = self._first + len(self._held) - self._half
        count = max(0, -(-ends * self._up // self._down) - self._next)
        if not count:
            return nothing(self._channels)
        steps = (self._next + np.arange(count)) * self._down
        place, phase = steps // self._up - self._first, steps % self._up
        windows = sliding_window_view(self._held.samples, 2 * self._half, axis=0)
        near = windows[place - self._half + 1]
        samples: Samples = np.einsum("nct,nt->nc", near, self._filters[phase])
        at = self._held.at
        share = phase / self._up
        places = at[place] + share * (at[np.minimum(place + 1, len(at) - 1)] - at[place])
        self._next += count
        self._forget()
        return Block(samples, places)

    def _forget(self) -> None:
        needed = self._next * self._down // self._up - self._half + 1 - self._first
        if needed > 0:
            self._held = self._held.part(needed)
            self._first += needed


def _filters(phases: int, half: int, band: float) -> Samples:
    """(phases, 2 * half): each row weighs the neighbours of a place between two samples."""
    offsets = np.arange(-half + 1, half + 1)[None, :] - (np.arange(phases) / phases)[:, None]
    window = np.kaiser(2 * half * 64 + 1, 8.0)
    shape = np.interp(offsets, np.linspace(-half, half, len(window)), window)
    rows = band * np.sinc(band * offsets) * shape
    filters: Samples = (rows / rows.sum(axis=1, keepdims=True)).astype(np.float32)
    return filters
