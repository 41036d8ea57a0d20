"""Reads the inbox: what the platforms pushed becomes rows of the journal, in the order it came.

A push is marked as read only after what it tells is durable. Read twice, after a crash, it
changes nothing: its calls are known by then.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog

from dialwatch.calls.errors import BadAnswer, DialwatchError, StoreError
from dialwatch.calls.push import PushState
from dialwatch.clock import Clock
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.port import Heavy
from dialwatch.platforms.push import PushAsk, Pushed, Pushes
from dialwatch.redaction import redacted
from dialwatch.store.inbox import Inbox, Kept, Settled

__all__ = ["PushReader", "Reading"]

_log = structlog.get_logger("dialwatch.monitor")
_LONG = 256 << 10
"""Bytes; a longer body is read in the worker process."""
_STORE_WAIT = 2.0
"""Real seconds before the next try when what was read could not be kept."""
_RUSH_WAIT = 0.5
"""Real seconds for which a batch waits at most while pushes come in a rush: less than it takes
until anybody misses them on the screen, long enough that reading takes little of a burst."""
_LONGEST_REASON = 200
_LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An account whose pushes are read."""

    pushes: Pushes
    name: str
    took: Callable[[Kept, Pushed], None]
    """Hears of each push after what it tells is durable."""
    heavy: bool = False
    """Its long bodies are read in the worker process."""


class PushReader:
    """Reads until cancelled. `accounts` is asked for each push: accounts come and go."""

    def __init__(
        self,
        inbox: Inbox,
        intake: Intake,
        notices: Notices,
        clock: Clock,
        *,
        heavy: Heavy,
        accounts: Callable[[], Mapping[str, Reading | None]],
    ) -> None:
        """`accounts`: by their ids; None where an account's keys are missing, so that its pushes
        have to wait."""
        self._inbox = inbox
        self._intake = intake
        self._notices = notices
        self._clock = clock
        self._heavy = heavy
        self._accounts = accounts

    async def run(self) -> None:
        """Read what waits, as it comes."""
        stuck = False
        while True:
            try:
                await self._inbox.came()
                while batch := await self._inbox.waiting(self._not_ready()):
                    await self._inbox.calm(_RUSH_WAIT)
                    await self._read_all(batch)
                    if stuck:
                        stuck = False
                        self._notices.tell("pushes", "The pushes that waited are read now.")
            except StoreError as err:
                # What waits is durable, and is read when the journal can be written again.
                stuck = True
                _log.warning("pushes wait", why=str(err))
                self._notices.tell("pushes", f"Pushes are kept, but wait to be read: {err}", "bad")
                await asyncio.sleep(_STORE_WAIT)
                self._inbox.ring()

    def _not_ready(self) -> list[str]:
        return [account for account, reading in self._accounts().items() if reading is None]

    async def _read_all(self, batch: list[Kept]) -> None:
        """Read these; what one tells goes into the journal together with the others'."""
        read: list[tuple[Kept, Reading, Pushed]] = []
        settled: list[Settled] = []
        for kept in batch:
            accounts = self._accounts()
            reading = accounts.get(kept.account)
            if reading is None:
                if kept.account not in accounts:
                    settled.append(_bad(kept, "Its account is not watched any more."))
                continue  # else its keys went missing meanwhile, and it waits for them
            try:
                read.append((kept, reading, await self._one(kept, reading)))
            except BadAnswer as err:
                settled.append(_bad(kept, str(err)))
            except StoreError as err:
                settled.append(_bad(kept, str(err)))
            except Exception as err:  # noqa: BLE001 - our fault with one push must not stop others
                _log.exception("fault in reading a push", account=kept.account, kind=kept.kind)
                settled.append(_bad(kept, f"A fault of Dialwatch ({type(err).__name__})."))
        await self._record(read)
        settled += [
            Settled(
                id=kept.id,
                state=pushed.state,
                note=pushed.note[:_LONGEST_NOTE],
                body=await self._cleaned(kept, pushed),
            )
            for kept, _, pushed in read
        ]
        over = {one.id for one in settled}
        await self._inbox.settle(settled, sum(kept.size for kept in batch if kept.id in over))
        followed = self._accounts()  # one may have been removed meanwhile
        for kept, reading, pushed in read:
            if kept.account in followed:
                self._follow_up(kept, reading, pushed)
        self._tell_of_bad(settled)

    def _follow_up(self, kept: Kept, reading: Reading, pushed: Pushed) -> None:
        try:
            reading.took(kept, pushed)
        except DialwatchError as err:
            _log.warning("nothing follows from a push", account=kept.account, why=str(err))
        except Exception:  # noqa: BLE001 - our fault with one push must not stop others
            _log.exception("fault in what follows from a push", account=kept.account)

    async def _one(self, kept: Kept, reading: Reading) -> Pushed:
        ask = PushAsk(kind=kept.kind, received=kept.received)
        body = await self._inbox.body(kept.body, kept.spool)
        if len(body) > _LONG and reading.heavy:
            return await self._heavy(reading.pushes.read, ask, body)
        return reading.pushes.read(ask, body)

    async def _record(self, read: list[tuple[Kept, Reading, Pushed]]) -> None:
        calls = [call for _, _, pushed in read for call in pushed.calls]
        campaigns = [seen for _, _, pushed in read for seen in pushed.campaigns]
        if calls or campaigns:
            recorded = await self._intake.take(calls, campaigns)
            for text in recorded.oddities:
                self._notices.odd("pushes", "Pushes", text)
        for kept, reading, pushed in read:
            for text in pushed.oddities:
                self._notices.odd(kept.account, f"{reading.name}, pushes", text)

    async def _cleaned(self, kept: Kept, pushed: Pushed) -> bytes | None:
        """The body without numbers that were erased; None: none is told of in it."""
        erased = self._intake.erased
        numbers = erased.writings_in(pushed.calls) if erased is not None else []
        if not numbers:
            return None
        body = await self._inbox.body(kept.body, kept.spool)
        for number, mark in numbers:
            body = number.without_bytes(body, mark)
        return body

    def _tell_of_bad(self, settled: list[Settled]) -> None:
        bad = [one for one in settled if one.state is PushState.QUARANTINE]
        if bad:
            _log.warning("pushes cannot be read", n=len(bad), why=bad[-1].reason)
            self._notices.tell(
                "pushes:quarantine",
                "A push came that cannot be read. It is kept: see Watch → Pushes, where it can be "
                "tried again.",
                "warn",
            )


def _bad(kept: Kept, reason: str) -> Settled:
    return Settled(
        id=kept.id, state=PushState.QUARANTINE, reason=redacted(reason)[:_LONGEST_REASON]
    )
