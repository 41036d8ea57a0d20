"""What is to be fetched: asked for by a window, by a rule of rescue, or left by the last engine."""

import math
from collections.abc import Awaitable, Callable, Sequence

from dialwatch.calls.errors import BadInput
from dialwatch.calls.recording import RecordingState
from dialwatch.calls.recording_life import gone_at, state_of
from dialwatch.engine.recordings.fetching import Fetching
from dialwatch.engine.recordings.means import Means
from dialwatch.engine.recordings.queue import FRONT, USUAL, Errand, FetchQueue
from dialwatch.engine.recordings.task_fetching import TaskFetching, task_id
from dialwatch.store.values import Spot, Spotted

__all__ = ["Wanting"]

_ALL = 10_000_000


class Wanting:
    """The queue, and the rows that outlive it. Raises StoreError."""

    def __init__(
        self,
        means: Means,
        queue: FetchQueue,
        days: Callable[[str], float | None],
        trim: Callable[[], Awaitable[None]],
    ) -> None:
        """`days`: for how long an account's platform keeps a recording; `trim` gives up what is
        beyond the limits, after each file."""
        self._means = means
        self._days = days
        self._trim = trim
        self._fetching = Fetching(means)
        self._tasks = TaskFetching(means)
        self.queue = queue

    async def take_up(self) -> None:
        """Go on with what waited when the last engine ended. The accounts are there by now."""
        for held in await self._means.store.waiting(_ALL):
            if held.call is not None:
                self._put(held.call, held.account, held.turn, held.due)
        self.queue.start()
        self._told()

    async def fetch(
        self, calls: Sequence[int], *, front: bool
    ) -> tuple[int, list[tuple[int, str]]]:
        """Fetch these calls' recordings: how many were queued, and what was refused and why."""
        wanted = list(dict.fromkeys(calls))
        known = {one.spot.call: one for one in await self._means.journal.spotted(wanted)}
        held = await self._means.store.held_of(wanted)
        refused: list[tuple[int, str]] = []
        queued: list[Spotted] = []
        for call in wanted:
            if call in held and held[call].state is RecordingState.KEPT:
                continue
            if self.queue.runs(_id(call)) or (self.queue.has(_id(call)) and not front):
                continue
            if why := self._why_not(known.get(call)):
                refused.append((call, why))
            else:
                queued.append(known[call])
        await self.enqueue(queued, FRONT if front else USUAL)
        return len(queued), refused

    async def fetch_task(self, account: str, campaign: str) -> str:
        """Fetch all recordings of a task at once. Returns the job's id. Raises BadInput."""
        self._means.gives_of(account)
        await self._means.places.look()
        row = self._means.places.row(account, campaign)
        if row is None:
            raise BadInput("There is no such task.")

        async def fetch() -> None:
            self._told()
            await self._tasks.fetch(row)
            await self._trim()

        job = task_id(account, campaign)
        self._means.jobs.again(job)
        self.queue.put(Errand(id=job, account=account, fetch=fetch, turn=FRONT))
        self._told()
        return job

    async def cancel(self, jobs: Sequence[str] | None) -> int:
        """Give these up, or all; what came stays. How many waited or ran."""
        cancelled = 0
        for one in self.queue.all() if jobs is None else jobs:
            if await self.queue.cancel(one):
                cancelled += 1
                await self._waits_no_more(one)
        self._told()
        return cancelled

    async def enqueue(self, calls: Sequence[Spotted], turn: int) -> None:
        """Let these wait in that turn; what cannot be asked for is left out."""
        wanted = [(one.spot, self._gone_at(one)) for one in calls if not self._why_not(one)]
        wanted.sort(key=lambda one: math.inf if one[1] is None else one[1])
        await self._means.store.enqueue(wanted, turn)
        for spot, due in wanted:
            self._put(spot.call, spot.account, turn, due)
        self._told()

    def is_lost(self, call: Spotted) -> bool:
        """Its platform has deleted it by now."""
        now = self._means.clock.millis()
        return state_of(True, None, self._gone_at(call), now) is RecordingState.LOST

    def _gone_at(self, call: Spotted) -> int | None:
        return gone_at(self._days(call.spot.account), call.ended_at, call.seen_at)

    def _put(self, call: int, account: str, turn: int, due: int | None) -> None:
        async def fetch() -> None:
            self._told()
            await self._fetching.fetch(call)
            await self._trim()

        self._means.jobs.again(_id(call))
        self.queue.put(Errand(id=_id(call), account=account, fetch=fetch, turn=turn, due=due))

    def _why_not(self, call: Spotted | None) -> str:
        """Why a call's recording cannot be asked for; empty: it can."""
        if call is None:
            return "There is no such call."
        try:
            self._means.gives_of(call.spot.account)
        except BadInput as err:
            return str(err)
        return ""

    async def _waits_no_more(self, job: str) -> None:
        kind, _, call = job.partition("/")
        if kind != "call" or not call.isdigit():
            return
        held = await self._means.store.held(int(call))
        if held is not None and held.call is not None and held.state is RecordingState.WAITING:
            spot = Spot(held.call, held.account, held.campaign, held.key)
            await self._means.store.change([spot], state=None, turn=0, due=None)

    def _told(self) -> None:
        self._means.jobs.queued(self.queue.waiting)


def _id(call: int) -> str:
    return f"call/{call}"
