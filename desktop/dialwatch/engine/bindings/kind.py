"""Plans as a kind of batch: how they are sent and watched."""

from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.bindings.lane import BindLane
from dialwatch.engine.bindings.means import Means
from dialwatch.engine.bindings.watch import BindWatch

__all__ = ["BindBatches"]


class BindBatches:
    """The kind of batch of `calls.binding_plan`."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self.watch = BindWatch(means)

    def lane(self, run: BatchRun, account: str) -> BindLane:
        """What sends the plan's requests."""
        return BindLane(run, account, self._means)
