"""Fetches what matters before its platform deletes it, by rules that the user made.

The journal is read from where the last look ended; only other rules, or another journal, begin
anew. What fails is tried again, later each time, as long as its platform may have it.
"""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable, Sequence

import structlog

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.recording import RescueRule
from dialwatch.calls.recording_life import LOST_AFTER
from dialwatch.clock import Clock
from dialwatch.engine.recordings.matching import matching
from dialwatch.engine.recordings.queue import RESCUE
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import RecordingStore
from dialwatch.store.values import Spotted

__all__ = ["EVERY", "Rescue"]

_log = structlog.get_logger("dialwatch.engine")

EVERY = 60.0
"""World seconds between two looks."""
_PAGE = 5_000
_PLACE = "rescue"
_AGAIN = 10 * 60_000
_LATEST = 6 * 3_600_000
"""Milliseconds until what failed is tried again: doubled each time, up to so many."""
_MOST_AGAIN = 500
"""Failed ones that are tried again at a look."""

Enqueue = Callable[[Sequence[Spotted], int], Awaitable[None]]


class Rescue:
    """Looks in turns; `changed` makes it look at once."""

    def __init__(
        self,
        journal: Journal,
        store: RecordingStore,
        clock: Clock,
        *,
        rules: Callable[[], Sequence[RescueRule]],
        enqueue: Enqueue,
        is_lost: Callable[[Spotted], bool],
    ) -> None:
        """`enqueue` lets calls wait in that turn; those that cannot be asked for are left out.
        `is_lost`: its platform has deleted it by now."""
        self._journal = journal
        self._store = store
        self._clock = clock
        self._rules = rules
        self._enqueue = enqueue
        self._is_lost = is_lost
        self._again: dict[int, tuple[int, int]] = {}
        """Call → when it is tried again, and after how long."""
        self._turn = asyncio.Lock()
        self._poked = asyncio.Event()

    async def run(self) -> None:
        """Look, until cancelled."""
        while True:
            try:
                await self.look()
            except DialwatchError as err:
                _log.warning("recordings are not rescued now", why=str(err))
            await self._pause()

    def changed(self) -> None:
        """The rules are other ones: look at once."""
        self._poked.set()

    async def _pause(self) -> None:
        waits = [
            asyncio.ensure_future(self._clock.sleep(EVERY)),
            asyncio.ensure_future(self._poked.wait()),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waits:
                one.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
        self._poked.clear()

    async def look(self) -> None:
        """Let everything wait that fits the rules, and is new since the last look."""
        async with self._turn:
            rules = self._rules()
            if not rules:
                return
            place = _name(rules, self._journal.journal_id)
            since = _since(await self._store.fact(_PLACE), place)
            more = True
            while more:
                block, since, more = await self._journal.changes(since, _PAGE)
                found = await asyncio.to_thread(matching, block, rules, await self._accounts())
                await self._rescue(found)
                await self._store.set_fact(_PLACE, json.dumps([place, since]))
            await self._try_again()

    async def would_fetch(self, rules: Sequence[RescueRule]) -> tuple[int, int]:
        """How many recordings would be fetched by these rules now, and their seconds of talk."""
        accounts, since, more = await self._accounts(), 0, bool(rules)
        count = talk = 0
        while more:
            block, since, more = await self._journal.changes(since, _PAGE)
            found = await asyncio.to_thread(matching, block, rules, accounts)
            wanted = {one.spot.call for one in await self._wanted(found)}
            count += len(wanted)
            for call, length in zip(block.columns["id"], block.columns["talk"], strict=True):
                talk += max(0, int(length)) if int(call) in wanted else 0
        return count, talk // 1000

    async def _rescue(self, found: Sequence[int]) -> None:
        if wanted := await self._wanted(found):
            await self._enqueue(wanted, RESCUE)

    async def _wanted(self, found: Sequence[int]) -> list[Spotted]:
        """Those of these calls of which nothing was done yet, and something can be."""
        held = await self._store.held_of(found)
        fresh = [call for call in found if call not in held or held[call].state is None]
        return [one for one in await self._journal.spotted(fresh) if not self._is_lost(one)]

    async def _try_again(self) -> None:
        now = self._clock.millis()
        missed = await self._store.missed(RESCUE, _MOST_AGAIN)
        wanted = [
            one.call
            for one in missed
            if one.call is not None
            and (one.due is None or now <= one.due + LOST_AFTER)
            and self._is_due(one.call, now)
        ]
        if wanted:
            await self._enqueue(await self._journal.spotted(wanted), RESCUE)

    def _is_due(self, call: int, now: int) -> bool:
        """It is time for another try; the first one is some minutes after the failure."""
        at, wait = self._again.setdefault(call, (now + _AGAIN, _AGAIN))
        if now < at:
            return False
        wait = min(_LATEST, wait * 2)
        self._again[call] = now + wait, wait
        return True

    async def _accounts(self) -> dict[int, str]:
        return {row.id: row.account for row in await self._journal.campaigns()}


def _name(rules: Sequence[RescueRule], journal: str) -> str:
    told = json.dumps([journal, [rule.told() for rule in rules]], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _since(kept: str, place: str) -> int:
    try:
        name, since = json.loads(kept or "[]")
    except ValueError:
        return 0
    return int(since) if name == place else 0
