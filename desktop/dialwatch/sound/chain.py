"""From a recording to the ears: read, shortened, stretched, mixed, evened out, resampled."""

from collections.abc import Iterator

import numpy as np

from dialwatch.calls.playing import FASTEST, SLOWEST, Hearing
from dialwatch.sound.block import Block, Stage, joined, nothing
from dialwatch.sound.loudness import raised
from dialwatch.sound.mixing import mixed
from dialwatch.sound.resampling import Resampling
from dialwatch.sound.ring import EARS
from dialwatch.sound.silence import SilenceSkip
from dialwatch.sound.stretch import Stretch
from dialwatch.sound.track import Track

__all__ = ["Chain"]

_READ = 20
"""Blocks a second of the recording: each is a millisecond's work or less."""


class Chain:
    """Sound for both ears at `rate`, as `hearing` wants it, from the frame `start` on."""

    def __init__(
        self, track: Track, hearing: Hearing, *, gain: float, rate: int, start: float
    ) -> None:
        self._track = track
        self._hearing = hearing
        self._gain = gain if hearing.even else 0.0
        self._at = track.seek(round(start))
        self._before = list(_changes(track, hearing))
        self._after: Stage = Resampling(track.rate, rate, EARS)
        self._over = False

    def read(self) -> Block | None:
        """The next piece, which may be empty; None once all was given. Raises StoreError."""
        if self._over:
            return None
        samples = self._track.read(max(1, self._track.rate // _READ))
        if not len(samples):
            self._over = True
            return self._end()
        block = Block(samples, self._at + np.arange(len(samples), dtype=np.float64))
        self._at += len(samples)
        for stage in self._before:
            block = stage.take(block)
        return self._after.take(self._heard(block))

    def _end(self) -> Block:
        block = nothing(self._track.channels)
        for stage in self._before:
            made = stage.take(block)  # what it holds comes behind what it makes of this
            block = joined(made, stage.rest())
        made = self._after.take(self._heard(block))
        return joined(made, self._after.rest())

    def _heard(self, block: Block) -> Block:
        samples = mixed(block.samples, self._hearing.mix)
        return Block(raised(samples, self._gain) if self._gain else samples, block.at)


def _changes(track: Track, hearing: Hearing) -> Iterator[Stage]:
    """What is done in the recording's own rate and channels."""
    if hearing.skip:
        yield SilenceSkip(track.rate, track.channels)
    speed = min(FASTEST, max(SLOWEST, hearing.speed))
    if speed != 1.0:
        yield Stretch(track.rate, track.channels, speed)
