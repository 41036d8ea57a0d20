"""A piece of sound on its way to the ears, which never forgets where it comes from."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from dialwatch.sound.track import Samples

__all__ = ["Block", "Places", "Stage", "joined", "nothing"]

Places = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Block:
    """Samples (frames, channels), and for each frame its place in the recording, in frames of
    the recording: whatever is left out, stretched or resampled, what is heard can be named."""

    samples: Samples
    at: Places

    def __len__(self) -> int:
        return len(self.at)

    def part(self, start: int, stop: int | None = None) -> "Block":
        """Some of its frames."""
        return Block(self.samples[start:stop], self.at[start:stop])


class Stage(Protocol):
    """Changes sound block by block; what it needs for the next one it keeps."""

    def take(self, block: Block) -> Block:
        """What comes out for this block: more, less or nothing."""

    def rest(self) -> Block:
        """What it still holds: the recording is over."""


def nothing(channels: int) -> Block:
    """No frame at all."""
    return Block(np.zeros((0, channels), np.float32), np.zeros(0))


def joined(first: Block, second: Block) -> Block:
    """Both, one behind the other."""
    if not len(first):
        return second
    return Block(
        np.concatenate((first.samples, second.samples)), np.concatenate((first.at, second.at))
    )
