"""Launches as a kind of batch: how they are sent and watched."""

from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.launching.lane import LaunchLane
from dialwatch.engine.launching.means import Means
from dialwatch.engine.launching.watch import LaunchWatch

__all__ = ["LaunchBatches"]


class LaunchBatches:
    """The kind of batch of `calls.launch`."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self.watch = LaunchWatch(means)

    def lane(self, run: BatchRun, account: str) -> LaunchLane:
        """What sends the launch's requests."""
        return LaunchLane(run, account, self._means)
