"""Batches that stop something: how they are sent and watched."""

from dialwatch.engine.batches.halt_lane import HaltLane
from dialwatch.engine.batches.halt_watch import HaltWatch
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watching import Watching

__all__ = ["HaltBatches"]


class HaltBatches:
    """The kind of batch of `calls.halt`."""

    def __init__(self, means: Watching) -> None:
        self._means = means
        self.watch = HaltWatch(means)

    def lane(self, run: BatchRun, account: str) -> HaltLane:
        """What sends the account's entries of this batch."""
        means = self._means
        return HaltLane(run, account, means.halts_of, means.looks, means.clock)
