"""One account's part of a batch: sends its entries, few at a time, and settles what stays open."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import structlog

from dialwatch.calls.batch import EntryState
from dialwatch.calls.errors import (
    AccessRefused,
    BadInput,
    DialwatchError,
    NotConfirmed,
    PlatformError,
    StoreError,
    Throttled,
)
from dialwatch.calls.halt import HaltKind, Standing
from dialwatch.calls.masking import masked_values
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.engine.batches.judging import Learnt, of_open
from dialwatch.engine.batches.looks import Looks, Seen
from dialwatch.engine.batches.run import BatchRun
from dialwatch.platforms.halting import Halts

__all__ = ["Lane", "order_of", "reaches_on"]

_log = structlog.get_logger("dialwatch.engine")
_AT_ONCE = 4
"""Requests under way; the account's client paces them besides."""
_LONGEST = 30.0
"""The clock's seconds between two trials at most, while an account does not work."""
_THROTTLED = 60.0
"""Seconds of a pause whose length the platform did not tell."""
_ASK_AFTER = 10.0
"""The clock's seconds in which requests of unknown outcome gather, while others are sent."""
_DIED = "No answer was written down before the program ended."
_NOT_SURE = (
    "It was not sure that this campaign lists it. If it does not, there was nothing to stop."
)
_ORDERS = ("order", "case")
"""Names of values that tell entries of one number apart."""


def order_of(values: Mapping[str, Any]) -> str:
    """The order or case that a request names; empty: it names none."""
    return next((str(values[name]) for name in _ORDERS if values.get(name)), "")


def reaches_on(values: Mapping[str, Any]) -> bool:
    """A request to cancel a number, not in one task, but in all that follows as well."""
    return "task" not in values


class Lane:
    """Sends what waits, while the batch runs; ends when nothing waits and nothing is under way.

    An entry is written down before it leaves and after its answer. What was not sent, or was put
    off by the platform, waits again. What may have been done without an answer is asked about,
    and only sent again when the platform shows that it was not done, or the contract says that a
    repeat does no harm.
    """

    def __init__(
        self,
        run: BatchRun,
        account: str,
        halts_of: Callable[[str], Halts],
        looks: Looks,
        clock: Clock,
    ) -> None:
        """`halts_of` raises BadInput for an account that cannot be used now."""
        self._run = run
        self._account = account
        self._halts_of = halts_of
        self._looks = looks
        self._clock = clock
        self._waiting = deque(run.indexes(EntryState.WAITING, account))
        self._open = dict.fromkeys(run.indexes(EntryState.SENT, account), _DIED)
        """Entries of unknown outcome, with why it is unknown."""
        self._ask_at = 0.0
        """When the platform is asked about them, by the clock's monotonic seconds."""
        self._busy = 0
        self._failures = 0
        self._not_before = 0.0
        self._closing = False

    async def work(self) -> None:
        """Work until nothing is left that may be sent."""
        async with asyncio.TaskGroup() as group:
            for number in range(_AT_ONCE):
                group.create_task(self._worker(), name=f"batch {self._account} {number}")

    def close(self) -> None:
        """Begin nothing more; what is under way is left to end."""
        self._closing = True
        self._run.turn()

    async def _worker(self) -> None:
        while (job := await self._next()) is not None:
            try:
                await job
            finally:
                self._busy -= 1
                self._run.turn()

    async def _next(self) -> Coroutine[Any, Any, None] | None:
        """What is to be done now; None: there is no more."""
        while not self._closing:
            now = self._clock.monotonic()
            held, sends = self._not_before - now, bool(self._waiting) and self._run.sends
            asks = bool(self._open) and (not sends or now >= self._ask_at)
            if held <= 0 and self._busy < (1 if self._failures else _AT_ONCE) and (asks or sends):
                self._busy += 1
                return self._settle_open() if asks else self._send_next()
            if not (self._open or self._busy or sends) and self._ended:
                return None
            due = held if held > 0 else self._ask_at - now if self._open and sends else 0.0
            await self._run.turned(due if due > 0 else None)
        return None

    @property
    def _ended(self) -> bool:
        return not self._waiting or self._run.head.state.over

    def _send_next(self) -> Coroutine[Any, Any, None]:
        index = self._waiting.popleft()
        self._run.taken.add(index)  # before anybody else may act on it
        return self._sent(index)

    async def _sent(self, index: int) -> None:
        try:
            await self._send(index)
        finally:
            self._run.taken.discard(index)

    def _settle_open(self) -> Coroutine[Any, Any, None]:
        taken, self._open = self._open, {}
        return self._settle_all(taken)

    async def _send(self, index: int) -> None:
        entry, values = self._run.entries[index], self._run.values[index]
        before = {"state": EntryState.WAITING, "tries": entry.tries, "sent_at": entry.sent_at}
        try:
            halts = self._halts_of(self._account)
            now = self._clock.millis()
            # The audit log first: whatever may have left has its line.
            await self._run.write(index, "asked", "", masked_values(values))
            await self._run.change(index, state=EntryState.SENT, tries=entry.tries + 1, sent_at=now)
        except (BadInput, StoreError) as error:
            await self._put_back(index, before, self._backoff(), str(error))
            return
        try:
            done = await halts.perform(entry.operation, values, confirm=False)
        except BadInput as error:
            await self._answered(index, Learnt(Verdict.REFUSED, str(error)))
        except PlatformError as error:
            await self._failed(index, halts, error, before)
        except Exception as error:  # noqa: BLE001 - our fault must not leave an entry open
            _log.exception("fault in a batch", operation=entry.operation)
            sentence = f"A fault of the program ({type(error).__name__}); its log says more."
            await self._answered(index, Learnt(Verdict.UNKNOWN, sentence))
        else:
            self._works()
            await self._answered(index, Learnt(done.verdict, done.finding.sentence), done.code)

    async def _failed(
        self, index: int, halts: Halts, error: PlatformError, before: Mapping[str, Any]
    ) -> None:
        why = f"{error} “{error.words}”" if error.words else str(error)
        match error:
            case NotConfirmed():
                refused = Learnt(Verdict.REFUSED, why, error.advice)
                await self._answered(index, refused, error.code)
            case Throttled():
                await self._put_back(index, before, error.retry_after or _THROTTLED, why)
            case AccessRefused():
                await self._put_back(index, before, _LONGEST, f"The key was refused: {why}")
            case PlatformError(sent=False):
                await self._put_back(index, before, self._backoff(), why)
            case PlatformError(leaves_open=True):
                self._stays_open(index, why)
            case _:
                self._works()
                entry = self._run.entries[index]
                late = halts.came_too_late(entry.operation, error)
                verdict = Verdict.TOO_LATE if late else Verdict.REFUSED
                advice = "" if late else error.advice
                if entry.standing is Standing.UNSEEN and not late:
                    advice = _NOT_SURE
                await self._answered(index, Learnt(verdict, why, advice), error.code)

    def _stays_open(self, index: int, why: str) -> None:
        """Several are asked about together: a list may be long."""
        if not self._open:
            self._ask_at = self._clock.monotonic() + _ASK_AFTER
        self._open[index] = why

    async def _settle_all(self, taken: Mapping[int, str]) -> None:
        """The platform may have done these: ask, before anything else."""
        campaigns: dict[str, list[int]] = {}
        for index in taken:
            campaigns.setdefault(self._run.entries[index].campaign, []).append(index)
        for indexes in campaigns.values():
            try:
                halts = self._halts_of(self._account)
                seen = await self._seen(indexes[0], halts)
            except (BadInput, PlatformError) as error:
                for index in indexes:
                    await self._ask_later(index, taken[index], error)
                continue
            for index in indexes:
                await self._settle(index, taken[index], halts, self._standing(index, seen))

    async def _settle(self, index: int, why: str, halts: Halts, standing: Standing | None) -> None:
        entry = self._run.entries[index]
        learnt = of_open(
            standing, why, tries=entry.tries, repeatable=halts.repeatable(entry.operation)
        )
        if learnt is not None:
            await self._answered(index, learnt)
        elif self._run.head.state.over and standing is None:
            sentence = f"{why} Whether it was done cannot be asked, and the batch was ended."
            await self._answered(index, Learnt(Verdict.UNKNOWN, sentence))
        else:
            self._run.says.pop(self._account, None)
            pause = 0.0 if self._waiting else 2.0**entry.tries
            await self._put_back(index, {"state": EntryState.WAITING}, pause, why)

    async def _ask_later(self, index: int, why: str, error: DialwatchError) -> None:
        if self._run.head.state.over:
            sentence = f"{why} The platform could not be asked, and the batch was ended."
            await self._answered(index, Learnt(Verdict.UNKNOWN, sentence))
            return
        pause = self._backoff()
        if isinstance(error, Throttled):
            pause = error.retry_after or _THROTTLED
        elif isinstance(error, AccessRefused):
            pause = _LONGEST
        self._hold(pause, f"Asking what became of a request: {error}")
        self._open[index] = why

    async def _seen(self, index: int, halts: Halts) -> Seen | None:
        """What the platform lists of the entry's campaign; None: it does not tell. Raises what
        passes."""
        campaign, kind = self._run.entries[index].campaign, self._run.head.kind
        row = self._looks.row(self._account, campaign)
        listed = campaign and kind in (HaltKind.CANCEL, HaltKind.STOP)
        if not (listed and halts.lists_entries and (row is None or row.kind.dials)):
            return None
        try:
            seen = await self._looks.fresh(self._account, campaign)
        except PlatformError as error:
            if _passes(error):
                raise
            return None
        self._works()
        return seen

    def _standing(self, index: int, seen: Seen | None) -> Standing | None:
        if seen is None:
            return None
        if self._run.head.kind == HaltKind.STOP:
            return seen.of_task()
        values = self._run.values[index]
        standing = seen.standing(self._run.entries[index].target, order_of(values))
        if standing is Standing.OVER and reaches_on(values):
            return None  # over here alone: whether a later round calls it, this list does not tell
        return standing

    async def _answered(self, index: int, learnt: Learnt, code: str = "") -> None:
        """Write the verdict down, however long that takes: it is not had a second time.

        The audit log first: after a crash in between, the platform is asked once more, and no
        line is missing.
        """
        now, told = self._clock.millis(), {"code": code, "sentence": learnt.sentence}
        await self._lasting(lambda: self._run.write(index, "answered", learnt.verdict.value, told))
        fields = {
            "state": EntryState.ANSWERED, "verdict": learnt.verdict, "code": code,
            "sentence": learnt.sentence, "advice": learnt.advice, "answered_at": now,
        }  # fmt: skip
        await self._kept(index, fields)

    async def _put_back(
        self, index: int, fields: Mapping[str, Any], pause: float, why: str
    ) -> None:
        """Let it wait once more, or stay unsent where the batch has ended meanwhile."""
        if pause:
            self._hold(pause, why)
        if self._run.head.state.over:
            await self._kept(index, {**fields, "state": EntryState.UNSENT})
            return
        await self._kept(index, fields)
        if self._run.head.state.over:  # ended while that was written
            await self._kept(index, {"state": EntryState.UNSENT})
        else:
            self._waiting.append(index)

    async def _kept(self, index: int, fields: Mapping[str, Any]) -> None:
        await self._lasting(lambda: self._run.change(index, **fields))

    async def _lasting(self, work: Callable[[], Awaitable[None]]) -> None:
        """Until the disk takes it."""
        while True:
            try:
                await work()
                return
            except StoreError as error:
                self._run.says[self._account] = str(error)
                await self._clock.sleep(_LONGEST / 10)
                self._run.says.pop(self._account, None)

    def _backoff(self) -> float:
        return float(min(_LONGEST, 2.0**self._failures))

    def _hold(self, pause: float, why: str) -> None:
        """Send nothing for so long; several that fail together count once."""
        now = self._clock.monotonic()
        if now >= self._not_before:
            self._failures += 1
        self._not_before = max(self._not_before, now + pause)
        self._run.says[self._account] = f"{why} It is tried again in {pause:.0f} s."

    def _works(self) -> None:
        """The platform answers: go on at full pace."""
        self._failures = 0
        self._run.says.pop(self._account, None)


def _passes(error: PlatformError) -> bool:
    """The same question may be answered later."""
    waits = isinstance(error, Throttled | AccessRefused) or not error.sent
    return (waits or error.leaves_open) and not isinstance(error, NotConfirmed)
