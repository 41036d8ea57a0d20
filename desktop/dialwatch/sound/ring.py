"""What the device will take next: filled by the player, emptied by the device's own thread."""

from threading import Lock

import numpy as np

from dialwatch.sound.block import Block
from dialwatch.sound.track import Samples

__all__ = ["EARS", "Ring"]

EARS = 2


class Ring:
    """`size` frames for both ears, and the places of the last `kept` that were taken."""

    def __init__(self, size: int, kept: int) -> None:
        self._size = size
        self._whole = size + kept
        self._samples = np.zeros((self._whole, EARS), np.float32)
        self._at = np.zeros(self._whole)
        self._lock = Lock()
        self._written = self._taken = self._begun = 0

    @property
    def room(self) -> int:
        """Frames that can be put in."""
        return self._size - self.held

    @property
    def held(self) -> int:
        """Frames that nobody took yet."""
        with self._lock:
            return self._written - self._taken

    def put(self, block: Block) -> None:
        """Add what fits in: see `room`."""
        with self._lock:
            where = (self._written + np.arange(len(block))) % self._whole
            self._samples[where] = block.samples
            self._at[where] = block.at
            self._written += len(block)

    def take(self, frames: int) -> Samples:
        """The next frames, and silence for what is not there."""
        out = np.zeros((frames, EARS), np.float32)
        with self._lock:
            there = min(frames, self._written - self._taken)
            start = self._taken % self._whole
            first = min(there, self._whole - start)
            out[:first] = self._samples[start : start + first]
            out[first:there] = self._samples[: there - first]
            self._taken += there
        return out

    def drop(self) -> None:
        """Forget all: what was taken so far says nothing about what comes."""
        with self._lock:
            self._taken = self._begun = self._written

    def place(self, behind: int = 0) -> float | None:
        """The place of the frame `behind` the next one to be taken, and of none from before the
        last drop; None: nothing was put in since."""
        with self._lock:
            if self._written == self._begun:
                return None
            frame = min(max(self._taken - behind, self._begun), self._written - 1)
            return float(self._at[frame % self._whole])
