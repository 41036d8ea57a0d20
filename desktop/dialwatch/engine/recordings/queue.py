"""The order in which recordings are fetched: two at a time of each account, the user's own first.

Accounts do not wait for each other. A full disk stops all of them, until it is looked at again.
"""

import asyncio
import heapq
import itertools
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog

from dialwatch.calls.errors import StoreFull

__all__ = ["FRONT", "RESCUE", "USUAL", "Errand", "FetchQueue"]

_log = structlog.get_logger("dialwatch.engine")

FRONT, RESCUE, USUAL = 0, 1, 2
"""Turns: the user waits for it; it would be lost; it was asked for."""

_AT_ONCE = 2
_AGAIN = 30.0
"""Real seconds after which a full disk is looked at again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Something that is to be fetched."""

    id: str
    account: str
    fetch: Callable[[], Awaitable[None]] = field(repr=False, compare=False)
    turn: int = USUAL
    due: int | None = None
    """When its platform deletes it."""


class FetchQueue:
    """`fetch` of an errand ends in StoreFull when the disk is full: it is done again later."""

    def __init__(self, full: Callable[[str], None], again: float = _AGAIN) -> None:
        """`full` hears the sentence when the disk is full, and nothing when it is not any more."""
        self._full = full
        self._again = again
        self._heaps: dict[str, list[tuple[int, float, int, str]]] = {}
        self._waiting: dict[str, Errand] = {}
        self._running: dict[str, tuple[Errand, asyncio.Task[None]]] = {}
        self._count = itertools.count()
        self._started = False
        self._held = False
        self._stopped = False
        self._later: asyncio.TimerHandle | None = None

    @property
    def waiting(self) -> int:
        """How many wait, not counting those that run."""
        return len(self._waiting)

    def has(self, errand_id: str) -> bool:
        """It waits or runs."""
        return errand_id in self._waiting or errand_id in self._running

    def runs(self, errand_id: str) -> bool:
        """It is being fetched."""
        return errand_id in self._running

    def put(self, errand: Errand) -> None:
        """Let it be fetched in its turn; of one that waits already, the better turn holds."""
        known = self._waiting.get(errand.id)
        if errand.id in self._running or (known is not None and known.turn <= errand.turn):
            return
        self._waiting[errand.id] = errand
        place = (
            errand.turn,
            math.inf if errand.due is None else float(errand.due),
            next(self._count),
            errand.id,
        )
        heapq.heappush(self._heaps.setdefault(errand.account, []), place)
        self._go_on()

    def start(self) -> None:
        """Begin; until then everything waits."""
        self._started = True
        self._go_on()

    def hold(self, hold: bool) -> None:
        """Begin nothing new, or go on."""
        self._held = hold
        self._go_on()

    async def cancel(self, errand_id: str) -> bool:
        """Give it up; False: it was neither waiting nor running."""
        if self._waiting.pop(errand_id, None) is not None:
            return True
        running = self._running.get(errand_id)
        if running is None:
            return False
        running[1].cancel()
        await asyncio.gather(running[1], return_exceptions=True)
        return True

    def all(self) -> list[str]:
        """All that wait or run."""
        return [*self._running, *self._waiting]

    async def close(self) -> None:
        """Give up what runs; nothing begins any more."""
        self._held = True
        if self._later is not None:
            self._later.cancel()
        tasks = [task for _, task in self._running.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _go_on(self) -> None:
        if not self._started or self._held or self._stopped:
            return
        for account, heap in self._heaps.items():
            busy = sum(errand.account == account for errand, _ in self._running.values())
            while busy < _AT_ONCE and (errand := self._next(heap)) is not None:
                busy += 1
                task = asyncio.create_task(self._run(errand), name=f"recording {errand.id}")
                self._running[errand.id] = errand, task

    def _next(self, heap: list[tuple[int, float, int, str]]) -> Errand | None:
        """The first that still waits, and stands in this turn."""
        while heap:
            turn, _, _, errand_id = heapq.heappop(heap)
            errand = self._waiting.get(errand_id)
            if errand is not None and errand.turn == turn:
                return self._waiting.pop(errand_id)
        return None

    async def _run(self, errand: Errand) -> None:
        again = False
        try:
            await errand.fetch()
            self._full("")
        except StoreFull as err:
            again = True
            self._pause(str(err))
        except Exception:  # noqa: BLE001 - the others must not wait for it
            _log.exception("fault in fetching a recording")
        finally:
            self._running.pop(errand.id, None)
            if again:
                self.put(errand)
            self._go_on()

    def _pause(self, sentence: str) -> None:
        self._full(sentence)
        self._stopped = True
        if self._later is None:
            loop = asyncio.get_running_loop()
            self._later = loop.call_later(self._again, self._look_again)

    def _look_again(self) -> None:
        self._later = None
        self._stopped = False
        self._go_on()
