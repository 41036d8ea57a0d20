"""Faster or slower at the same pitch: overlap-add of pieces that fit each other (WSOLA).

Werner Verhelst and Marc Roelands, "An overlap-add technique based on waveform similarity (WSOLA)
for high quality time-scale modification of speech", ICASSP 1993.
"""

import numpy as np

from dialwatch.sound.block import Block, Places, joined, nothing
from dialwatch.sound.track import Samples

__all__ = ["Stretch"]

_FRAME = 0.030
"""Seconds of a piece; the next one begins at its middle."""
_SEARCH = 0.008
"""Seconds by which a piece may lie before or behind its place: one period of the lowest voice."""
_COARSE = 8_000
"""Samples a second that are enough to compare pieces."""


class Stretch:
    """A `Stage` for one speed. Its input may have gaps: places come from the blocks."""

    def __init__(self, rate: int, channels: int, speed: float) -> None:
        self._speed = speed
        self._channels = channels
        self._hop = max(8, round(rate * _FRAME / 2))
        self._search = max(1, round(rate * _SEARCH))
        self._step = max(1, rate // _COARSE)
        window = 0.5 - 0.5 * np.cos(np.pi * (np.arange(self._hop) + 0.5) / self._hop)
        self._rise = window.astype(np.float32)[:, None]
        self._held = nothing(channels)
        self._first = 0
        """Which input frame the held ones begin with."""
        self._made = 0
        """Pieces so far."""
        self._tail: Samples = np.zeros((0, channels), np.float32)
        """How the last piece goes on: what the next one has to fit."""

    def take(self, block: Block) -> Block:
        self._held = joined(self._held, block)
        return self._pieces(self._first + len(self._held))

    def rest(self) -> Block:
        ends = self._first + len(self._held)
        if not ends:
            return nothing(self._channels)
        wanted = round(ends / self._speed) - self._made * self._hop
        missing = np.zeros((2 * self._hop + 2 * self._search, self._channels), np.float32)
        last = self._held.at[-1:] if len(self._held) else np.zeros(1)
        self._held = joined(self._held, Block(missing, np.repeat(last, len(missing))))
        return self._pieces(ends + len(missing)).part(0, max(0, wanted))

    def _place(self) -> int:
        """Where the next piece lies, if nothing has to be fitted."""
        return round(self._made * self._hop * self._speed)

    def _pieces(self, ends: int) -> Block:
        samples, places = [], []
        while (place := self._place()) + self._search + 2 * self._hop <= ends:
            start = place - self._first
            piece, tail = self._piece(start)
            samples.append(piece)
            places.append(self._places(start))
            self._tail = tail
            self._made += 1
        self._forget()
        if not samples:
            return nothing(self._channels)
        return Block(np.concatenate(samples), np.concatenate(places))

    def _piece(self, start: int) -> tuple[Samples, Samples]:
        """The next piece, faded over from the last one's tail, and its own tail."""
        held = self._held.samples
        if not len(self._tail):
            return held[start : start + self._hop], held[start + self._hop : start + 2 * self._hop]
        start = self._best(start)
        ahead = held[start : start + self._hop]
        mixed: Samples = self._tail + (ahead - self._tail) * self._rise
        return mixed, held[start + self._hop : start + 2 * self._hop]

    def _best(self, start: int) -> int:
        """The place near `start` whose sound is the most like the tail, to the sample: coarsely
        first, then all neighbours of the best."""
        low = max(0, start - self._search)
        high = min(start + self._search, len(self._held) - 2 * self._hop)
        coarse = self._alike(low, high, self._step)
        if self._step == 1:
            return coarse
        return self._alike(max(low, coarse - self._step), min(high, coarse + self._step), 1)

    def _alike(self, low: int, high: int, step: int) -> int:
        near = self._held.samples[low : high + self._hop : step].sum(axis=1)
        tail = self._tail[::step].sum(axis=1)
        near = near[: (high - low) // step + len(tail)]
        likeness = np.correlate(near, tail)
        power = np.concatenate(([0.0], np.cumsum(near.astype(np.float64) ** 2)))
        loud = power[len(tail) :] - power[: -len(tail)]
        return low + step * int(np.argmax(likeness / np.sqrt(loud + 1e-9)))

    def _places(self, start: int) -> Places:
        """Places of a piece: where it would lie unfitted, so that they never go back."""
        steps = start + np.arange(self._hop) * self._speed
        inside = np.minimum(steps.astype(np.int64), len(self._held) - 1)
        return self._held.at[inside] + (steps - steps.astype(np.int64))

    def _forget(self) -> None:
        needed = self._place() - self._search - self._first
        if needed > 0:
            needed = min(needed, len(self._held))
            self._held = self._held.part(needed)
            self._first += needed
