"""Watches batches that stop something: by the journal, by lists, by ends."""

from collections.abc import Callable, Sequence

from dialwatch.engine.batches.dials import Dials
from dialwatch.engine.batches.ends import Ends
from dialwatch.engine.batches.followed import Followed
from dialwatch.engine.batches.lists import Lists
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watch import Watch
from dialwatch.engine.batches.watching import Watching
from dialwatch.store.values import CallChange

__all__ = ["HaltWatch"]


class HaltWatch(Watch[Followed]):
    """Learns whether what was to be stopped was dialled all the same."""

    def __init__(self, means: Watching) -> None:
        super().__init__(means)
        self._dials = Dials(means)
        self._lists = Lists(means, lambda: [one.run for one in self._followed.values()])
        self._ends = Ends(means)

    async def confirm(self, run: BatchRun) -> None:
        """Read each campaign of the batch once: what was accepted may be shown by now."""
        await self._lists.confirm(run)

    def _begun(self, run: BatchRun, ended: Callable[[BatchRun], None]) -> Followed:
        return Followed(run, self._means.places, ended)

    async def _heard(self, followed: Followed, changes: Sequence[CallChange]) -> None:
        touched = [index for one in changes for index in self._dials.take(followed, one)]
        await self._dials.judge(followed, touched)

    async def _look(self, followed: Followed) -> None:
        await self._dials.judge(followed, self._dials.answered(followed.run))
        await self._lists.look_at_due(followed.run)

    async def _is_over(self, followed: Followed, read_until: int) -> bool:
        return await self._ends.judge(followed, read_until)
