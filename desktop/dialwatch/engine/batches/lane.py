"""One account's part of a batch: sends its entries, few at a time, and settles what stays open."""

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, ClassVar, Generic, Protocol, TypeVar

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
from dialwatch.calls.masking import masked_values
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.engine.batches.judging import Learnt
from dialwatch.engine.batches.pausing import LONGEST, Pausing
from dialwatch.engine.batches.run import BatchRun
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.operator import Performed

__all__ = ["Client", "Lane", "passes"]

_log = structlog.get_logger("dialwatch.engine")
_ASK_AFTER = 10.0
"""The clock's seconds in which requests of unknown outcome gather, while others are sent."""
_DIED = "No answer was written down before the program ended."


class Client(Protocol):
    """The account's client, as far as every kind of batch needs it."""

    async def perform(
        self, operation: str, values: Mapping[str, Any], *, confirm: bool = True
    ) -> Performed:
        """As `port.Operates`; without `confirm` nothing is asked besides."""


C = TypeVar("C", bound=Client)


class Lane(ABC, Generic[C]):
    """Sends what waits, while the batch runs; ends when nothing waits and nothing is under way.

    An entry is written down before it leaves and after its answer. What was not sent, or was put
    off by the platform, waits again. What may have been done without an answer is asked about:
    how, and what is made of it, is the part of the kind of batch (`_settle_all`), as is what each
    entry is asked with and what its answer means.
    """

    at_once: ClassVar[int] = 4
    """Requests under way; the account's client paces them besides."""

    def __init__(
        self, run: BatchRun, account: str, client_of: Callable[[str], C], clock: Clock
    ) -> None:
        """`client_of` raises BadInput for an account that cannot be used now."""
        self._run = run
        self._account = account
        self._client_of = client_of
        self._clock = clock
        self._waiting = deque(run.indexes(EntryState.WAITING, account))
        self._open = dict.fromkeys(run.indexes(EntryState.SENT, account), _DIED)
        """Entries of unknown outcome, with why it is unknown."""
        self._asked = set(run.indexes(EntryState.ASKED, account))
        """Entries that the user was asked about; some may have been settled since."""
        self._ask_at = 0.0
        """When the platform is asked about the open ones, by the clock's monotonic seconds."""
        self._ask_earliest = 0.0
        """The same, when nothing can be sent meanwhile."""
        self._busy = 0
        self._pausing = Pausing(run, account, clock)
        self._closing = False

    @property
    def account(self) -> str:
        """Whose entries these are."""
        return self._account

    async def work(self) -> None:
        """Work until nothing is left that may be sent."""
        async with asyncio.TaskGroup() as group:
            for number in range(self.at_once):
                group.create_task(self._worker(), name=f"batch {self._account} {number}")

    def close(self) -> None:
        """Begin nothing more; what is under way is left to end."""
        self._closing = True
        self._run.turn()

    # What a kind of batch does in its own way

    @abstractmethod
    async def _settle_all(self, taken: Mapping[int, str]) -> None:
        """The platform may have done these (entry → why that is unknown): ask, before anything
        else. Each is `_answered`, put back, or stays open."""

    async def _ask_of(self, index: int, client: C) -> Ask:
        """What the entry is asked with. Raises BadInput where that cannot be, PlatformError where
        something has to be looked at before and cannot be, StoreError."""
        del client
        return Ask(operation=self._run.entries[index].operation, values=self._run.values[index])

    def _at_last(self, index: int, client: C, ask: Ask) -> Ask:
        """The same in the moment in which it leaves. Raises BadInput."""
        del index, client
        return ask

    def _told_of(self, index: int, ask: Ask) -> Mapping[str, Any]:
        """What the audit log tells of a request, without whom it is about."""
        del index
        return masked_values(ask.values)

    async def _done(self, index: int, client: C, done: Performed) -> Learnt:
        """What a yes means. Raises PlatformError where it does not tell what it has to."""
        del index, client
        return Learnt(done.verdict, done.finding.sentence)

    def _refused(self, index: int, client: C, error: PlatformError, why: str) -> Learnt | None:
        """What a no means; None: that has to be asked, as after an answer that is missing."""
        del index, client
        return Learnt(Verdict.REFUSED, why, error.advice)

    def _of_access(self, error: AccessRefused, why: str) -> str:
        """What is said while the key is refused."""
        del error
        return f"The key was refused: {why}"

    def _most(self) -> int:
        """How many requests may be under way now."""
        return 1 if self._pausing.failing else self.at_once

    def _ready(self) -> bool:
        """One of those that wait may be sent now, as far as the others are concerned."""
        return bool(self._waiting)

    def _take(self) -> int:
        """The next one of those that wait, which waits no longer."""
        return self._waiting.popleft()

    # What is done now

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
            held, sends = self._pausing.left, self._ready() and self._run.sends
            asks_in = (self._ask_at if sends else self._ask_earliest) - now
            asks = bool(self._open) and asks_in <= 0
            if held <= 0 and self._busy < self._most():
                if asks or sends:
                    self._busy += 1
                    return self._settle_open() if asks else self._send_next()
                if self._to_give_up():
                    self._busy += 1
                    return self._give_up()
            if not (self._open or self._busy or sends) and self._ended:
                return None
            due = held if held > 0 else asks_in if self._open else 0.0
            await self._run.turned(due if due > 0 else None)
        return None

    @property
    def _ended(self) -> bool:
        return self._run.head.state.over or not (self._waiting or self._still_asked())

    def _still_asked(self) -> list[int]:
        """Entries that wait for the user's decision now."""
        entries = self._run.entries
        self._asked = {one for one in self._asked if entries[one].state is EntryState.ASKED}
        return sorted(self._asked)

    def _send_next(self) -> Coroutine[Any, Any, None]:
        index = self._take()
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
        entry = self._run.entries[index]
        before = {"state": EntryState.WAITING, "tries": entry.tries, "sent_at": entry.sent_at}
        try:
            client = self._client_of(self._account)
        except BadInput as error:
            await self._put_back(index, before, self._pausing.backoff(), str(error))
            return
        try:
            ask = await self._ask_of(index, client)
            now = self._clock.millis()
            # The audit log first: whatever may have left has its line.
            await self._run.write(index, "asked", "", self._told_of(index, ask))
            await self._run.change(index, state=EntryState.SENT, tries=entry.tries + 1, sent_at=now)
        except BadInput as error:
            await self._answered(index, Learnt(Verdict.REFUSED, str(error)))
        except (PlatformError, StoreError) as error:
            await self._put_back(index, before, self._pausing.of(error), str(error))
        except Exception as error:  # noqa: BLE001 - our fault must not end the lane
            await self._answered(index, Learnt(Verdict.REFUSED, _fault(error)))
        else:
            await self._perform(index, client, ask, before)

    async def _perform(self, index: int, client: C, ask: Ask, before: Mapping[str, Any]) -> None:
        try:
            ask = self._at_last(index, client, ask)
            done = await client.perform(ask.operation, ask.values, confirm=False)
            learnt = await self._done(index, client, done)
        except BadInput as error:
            await self._answered(index, Learnt(Verdict.REFUSED, str(error)))
        except PlatformError as error:
            await self._failed(index, client, error, before)
        except Exception as error:  # noqa: BLE001 - our fault must not leave an entry open
            await self._answered(index, Learnt(Verdict.UNKNOWN, _fault(error)))
        else:
            self._pausing.works()
            await self._answered(index, learnt, done.code)

    async def _failed(
        self, index: int, client: C, error: PlatformError, before: Mapping[str, Any]
    ) -> None:
        why = f"{error} “{error.words}”" if error.words else str(error)
        match error:
            case NotConfirmed():
                refused = Learnt(Verdict.REFUSED, why, error.advice)
                await self._answered(index, refused, error.code)
            case Throttled():
                await self._put_back(index, before, self._pausing.of(error), why)
            case AccessRefused():
                pause, said = self._pausing.of(error), self._of_access(error, why)
                await self._put_back(index, before, pause, said)
            case PlatformError(sent=False):
                await self._put_back(index, before, self._pausing.of(error), why)
            case PlatformError(leaves_open=True):
                self._stays_open(index, why)
            case _:
                self._pausing.works()
                learnt = self._refused(index, client, error, why)
                if learnt is None:
                    self._stays_open(index, why)
                else:
                    await self._answered(index, learnt, error.code)

    def _stays_open(self, index: int, why: str) -> None:
        """Several are asked about together: a list may be long."""
        if not self._open:
            self._ask_at = self._clock.monotonic() + _ASK_AFTER
        self._open[index] = why

    async def _ask_later(self, index: int, why: str, error: DialwatchError) -> None:
        """The platform cannot be asked now what became of it."""
        if self._run.head.state.over:
            sentence = f"{why} The platform could not be asked, and the batch was ended."
            await self._answered(index, Learnt(Verdict.UNKNOWN, sentence))
            return
        self._pausing.hold(self._pausing.of(error), f"Asking what became of a request: {error}")
        self._open[index] = why

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

    async def _again(self, index: int, why: str) -> None:
        """It was not done, or a repeat does no harm: send it once more."""
        self._run.says.pop(self._account, None)
        pause = 0.0 if self._waiting else 2.0 ** self._run.entries[index].tries
        await self._put_back(index, {"state": EntryState.WAITING}, pause, why)

    async def _put_back(
        self, index: int, fields: Mapping[str, Any], pause: float, why: str
    ) -> None:
        """Let it wait once more, or stay unsent where the batch has ended meanwhile."""
        if pause:
            self._pausing.hold(pause, why)
        if self._run.head.state.over:
            await self._kept(index, {**fields, "state": EntryState.UNSENT})
            return
        await self._kept(index, fields)
        if self._run.head.state.over:  # ended while that was written
            await self._kept(index, {"state": EntryState.UNSENT})
        else:
            self._waiting.append(index)

    # What the user decides

    async def decide(self, index: int, done: bool | None, who: str) -> None:
        """What the user knows of an entry that was asked about: it was done, it was not and is
        sent again, or (None) it is left. Raises BadInput where it is not asked about any more;
        StoreError.
        """
        async with self._run.judging:
            entry = self._run.entries[index]
            if entry.state is not EntryState.ASKED:
                raise BadInput("That was settled meanwhile: there is nothing to decide any more.")
            by = f"by the decision of {who or 'the user'}"
            told = {"sentence": f"Decided {by}. {entry.sentence}"}
            if done is False:
                await self._run.write(index, "decided", "not done", told)
                await self._run.change(index, state=EntryState.WAITING, sentence="", advice="")
                self._waiting.append(index)
            else:
                verdict = Verdict.ACCEPTED if done else Verdict.UNKNOWN
                await self._run.write(index, "decided", "done" if done else "left", told)
                what = "It counts as done" if done else "It stays open, and is not sent again"
                learnt = Learnt(verdict, f"{what}, {by}. {entry.sentence}")
                await self._answered(index, learnt, entry.code)
        self._tell_asked()
        self._run.turn()

    async def _ask_user(self, index: int, evidence: str, advice: str = "") -> None:
        """Only the user can tell what became of it; the other entries go on meanwhile."""
        if self._run.head.state.over:
            await self._answered(index, Learnt(Verdict.UNKNOWN, evidence, advice))
            return
        fields = {"state": EntryState.ASKED, "sentence": evidence, "advice": advice}
        await self._kept(index, fields)
        self._asked.add(index)
        self._tell_asked()

    def _tell_asked(self) -> None:
        count, name = len(self._still_asked()), f"{self._account} asked"
        self._run.says.pop(name, None)
        if count:
            one = "request waits" if count == 1 else "requests wait"
            self._run.says[name] = f"{count:,} {one} for your decision."

    def _to_give_up(self) -> list[int]:
        return self._still_asked() if self._run.head.state.over else []

    async def _give_up(self) -> None:
        """The batch was ended: nobody is asked any more."""
        async with self._run.judging:
            for index in self._to_give_up():
                sentence = f"{self._run.entries[index].sentence} The batch was ended."
                await self._answered(index, Learnt(Verdict.UNKNOWN, sentence))
        self._tell_asked()

    # The disk

    async def _kept(self, index: int, fields: Mapping[str, Any]) -> None:
        await self._lasting(lambda: self._run.change(index, **fields))

    async def _lasting(self, work: Callable[[], Awaitable[object]]) -> None:
        """Until the disk takes it."""
        while True:
            try:
                await work()
                return
            except StoreError as error:
                self._run.says[self._account] = str(error)
                await self._clock.sleep(LONGEST / 10)
                self._run.says.pop(self._account, None)


def _fault(error: Exception) -> str:
    _log.error("fault in a batch", exc_info=error)
    return f"A fault of the program ({type(error).__name__}); its log says more."


def passes(error: PlatformError) -> bool:
    """The same question may be answered later."""
    waits = isinstance(error, Throttled | AccessRefused) or not error.sent
    return (waits or error.leaves_open) and not isinstance(error, NotConfirmed)
