"""Sends the requests of a plan, several at once, and settles those whose answer is missing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from dialwatch.calls.batch import EntryState
from dialwatch.calls.errors import AccessRefused, BadInput, PlatformError, StoreError
from dialwatch.calls.masking import masked_values
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.judging import Learnt
from dialwatch.engine.batches.lane import Lane, passes
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.bindings.leaving import leaving, over
from dialwatch.engine.bindings.means import BindClient, Means
from dialwatch.engine.bindings.requests import Outgoing, outgoing_of
from dialwatch.engine.bindings.settling import Next, Open, next_of
from dialwatch.engine.bindings.turns import Turns
from dialwatch.platforms.binding import Change, Made, Step, Traced
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.operator import Gone, Performed

__all__ = ["BindLane"]

_AGAIN = 10.0
"""The clock's seconds between two looks at what became of a request."""
_SKEW_SAID = 60.0
"""Seconds by which a clock has to be off to be named as the reason."""
_LOOK = "Read the X again, and compare, before you ask for the same once more."
_GONE = "It was gone already: the platform knows no such binding."
_AWAY = frozenset({Step.UNBIND, Step.CLEAR})


class BindLane(Lane[BindClient]):
    """A plan's requests. Two about the same number never are under way at the same time; what an
    answer told is in the book, durably, before the entry has its verdict.
    """

    at_once: ClassVar[int] = 4

    def __init__(self, run: BatchRun, account: str, means: Means) -> None:
        super().__init__(run, account, means.binds_of, means.clock)
        self._means = means
        self._turns = Turns([values["touches"] for values in run.values], self._is_over)
        self._made: dict[int, Made] | None = None
        """Entry → what its answer told; None: not read yet."""
        self._left: dict[int, Change] = {}
        """What was sent, with the lifetime that it had when it left."""
        self._left_at: dict[int, int] = {}
        """When, by the platform's clock (UTC epoch ms)."""
        self._looks: Counter[int] = Counter()
        """Entry → how often the platform was asked what became of it."""
        self._said: dict[int, Learnt] = {}
        """Repeated binds that were refused → the refusal."""
        self._proved = False
        """The platform took a request of this lane: the key is right."""
        self._hopeless = ""
        """Why no later request can succeed."""

    def _outgoing(self, index: int) -> Outgoing:
        """Read when it is needed: fifty thousand at once would hold up everybody."""
        return outgoing_of(self._run.values[index])

    # The order

    def _is_over(self, index: int) -> bool:
        return self._run.entries[index].state in (EntryState.ANSWERED, EntryState.UNSENT)

    def _most(self) -> int:
        """A key that is refused is refused once, not four times: that locks the address (15, 1)."""
        return super()._most() if self._proved else 1

    def _ready(self) -> bool:
        return self._place() is not None

    def _take(self) -> int:
        place = self._place() or 0
        index = self._waiting[place]
        del self._waiting[place]
        return index

    def _place(self) -> int | None:
        """Of the first one among those that wait whose turn it is."""
        return next((at for at, one in enumerate(self._waiting) if self._turns.has(one)), None)

    async def _send(self, index: int) -> None:
        if self._hopeless:
            await self._leave_unsent([index, *self._waiting], self._hopeless)
        elif hindrance := await self._hindrance(index):
            await self._leave_unsent([index], hindrance)
        else:
            await super()._send(index)

    async def _hindrance(self, index: int) -> str:
        """Why it cannot be sent any more; empty: it can."""
        maker = self._outgoing(index).of
        if maker is None or maker in await self._names():
            return ""
        target = self._run.entries[maker].target
        if self._run.entries[maker].verdict is Verdict.REFUSED:
            return f"Not sent: what it goes with was refused ({target})."
        return f"Not sent: what became of what it goes with is not known ({target})."

    async def _leave_unsent(self, indexes: Sequence[int], why: str) -> None:
        for index in indexes:
            if index in self._waiting:
                self._waiting.remove(index)
        fields = {"state": EntryState.UNSENT, "sentence": why}
        await self._lasting(lambda: self._run.change_all(dict.fromkeys(indexes, fields)))

    # A request and its answer

    async def _ask_of(self, index: int, client: BindClient) -> Ask:
        one = self._outgoing(index)
        if one.change.step is Step.CLEAR:
            await self._sure_of_all(one, client)
        await self._names()
        return self._at_last(index, client, Ask(operation=""))

    def _at_last(self, index: int, client: BindClient, ask: Ask) -> Ask:
        del ask
        one, now = self._outgoing(index), self._means.now(self._account)
        if over(one.change.wanted, now):
            raise BadInput("It would have ended by now, so it was not sent.")
        self._left[index], self._left_at[index] = self._leaving(index, now, client), now
        return client.filled(one.mode, self._left[index])

    def _leaving(self, index: int, now: int, client: BindClient) -> Change:
        """The change as it leaves at that moment by the platform's clock."""
        one = self._outgoing(index)
        wanted = leaving(one.change.wanted, now, client.limits(one.mode))
        named = (self._made or {}).get(one.of) if one.of is not None else None
        binding = named.id if named is not None else one.change.binding
        return replace(one.change, wanted=wanted, binding=binding)

    async def _sure_of_all(self, one: Outgoing, client: BindClient) -> None:
        """Nothing stands on X but what somebody confirmed to be removed. Raises BadInput."""
        confirmed, cursor = frozenset(one.ids), ""
        while True:
            page = await client.page(one.mode, one.change.x, cursor)
            fresh = sum(row.id not in confirmed for row in page.bindings)
            if fresh:
                raise BadInput(
                    "Since it was checked, something else was bound on this X, which would be "
                    "removed too. Check the plan again."
                )
            if not page.next or page.next == cursor:
                return
            cursor = page.next

    def _told_of(self, index: int, ask: Ask) -> Mapping[str, Any]:
        return {"step": self._outgoing(index).change.step.value, **masked_values(ask.values)}

    async def _done(self, index: int, client: BindClient, done: Performed) -> Learnt:
        one = self._outgoing(index)
        # It was done somewhere between the two; half of it is the best that can be known.
        at = (self._left_at[index] + self._means.now(self._account)) // 2
        made = client.made(one.mode, self._left[index], done)
        self._proved = True
        await self._took(index, self._left[index], made, at)
        return Learnt(done.verdict, done.finding.sentence)

    async def _took(self, index: int, change: Change, made: Made, at: int) -> None:
        """Into the book and the plan, however long the disk takes."""
        mode, book = self._outgoing(index).mode, self._means.book
        await self._lasting(lambda: book.done(self._account, mode, change, made, at))
        await self._lasting(lambda: self._means.plans.set_made(self._run.id, index, made))
        (await self._names())[index] = made

    async def _names(self) -> dict[int, Made]:
        """What answers told so far, those before a restart included."""
        if self._made is None:
            read: dict[int, Made] = {}

            async def reading() -> None:
                read.update(await self._means.plans.made(self._run.id))

            await self._lasting(reading)
            if self._made is None:
                self._made = read
        return self._made

    # A no

    async def _failed(
        self, index: int, client: BindClient, error: PlatformError, before: Mapping[str, Any]
    ) -> None:
        change = self._left[index]
        if isinstance(error, Gone) and change.step in _AWAY:
            self._pausing.works()
            await self._took(index, change, Made(), self._means.now(self._account))
            await self._answered(index, Learnt(Verdict.CONFIRMED, _GONE), error.code)
            return
        await super()._failed(index, client, error, before)

    def _of_access(self, error: AccessRefused, why: str) -> str:
        skew = self._means.skew_of(self._account)
        if abs(skew) < _SKEW_SAID:
            return super()._of_access(error, why)
        where = "behind" if skew > 0 else "ahead of"
        return (
            f"{super()._of_access(error, why)} This computer's clock is {abs(skew) / 60:.0f} min "
            f"{where} the platform's."
        )

    def _refused(
        self, index: int, client: BindClient, error: PlatformError, why: str
    ) -> Learnt | None:
        if sentence := client.ends_all(error):
            self._hopeless = f"Not sent: {sentence}"
        learnt = Learnt(Verdict.REFUSED, why, error.advice)
        step = self._outgoing(index).change.step
        if step in _AWAY or step is Step.MODIFY or self._run.entries[index].tries < 2:
            return learnt
        self._said[index] = learnt  # bound already: by the request before, whose answer was lost?
        return None

    # What became of it

    async def _settle_all(self, taken: Mapping[int, str]) -> None:
        for index in sorted(taken):
            await self._settle(index, taken[index])

    async def _settle(self, index: int, why: str) -> None:
        entry, now = self._run.entries[index], self._clock.millis()  # before the platform looks
        try:
            client = self._client_of(self._account)
            known = index in self._left
            change = await self._change_of(index, client)
            traced = await self._traced(index, client, change if known else _without_life(change))
        except (BadInput, PlatformError, StoreError) as error:
            await self._ask_later(index, why, error)
            return
        self._pausing.works()
        self._looks[index] += 1
        one = Open(
            step=change.step, age=(now - (entry.sent_at or now)) / 1000,
            looks=self._looks[index], tries=entry.tries, refused=index in self._said,
        )  # fmt: skip
        await self._go_on(index, next_of(one, traced), why, change, traced)

    async def _change_of(self, index: int, client: BindClient) -> Change:
        """As it left; before a restart, to some seconds of its lifetime."""
        if index not in self._left:
            skew = self._means.now(self._account) - self._clock.millis()
            sent_at = (self._run.entries[index].sent_at or self._clock.millis()) + skew
            await self._names()
            self._left[index] = self._leaving(index, sent_at, client)
        return self._left[index]

    async def _traced(self, index: int, client: BindClient, change: Change) -> Traced:
        """What the platform shows of it. Raises what passes."""
        try:
            return await client.traced(self._outgoing(index).mode, change)
        except PlatformError as error:
            if passes(error):
                raise
            return Traced(done=None, evidence=str(error))

    async def _go_on(
        self, index: int, following: Next, why: str, change: Change, traced: Traced
    ) -> None:
        entry, told = self._run.entries[index], f"{why} {traced.evidence}"
        often = f" It was sent {entry.tries} times." if entry.tries > 1 else ""
        match following:
            case Next.DONE:
                skew = self._means.now(self._account) - self._clock.millis()
                at = (entry.sent_at or self._clock.millis()) + skew
                await self._took(index, change, traced.made, at)
                await self._answered(index, Learnt(Verdict.ACCEPTED, told))
            case Next.AGAIN:
                del self._looks[index]
                await self._again(index, told)
            case Next.LATER:
                self._open[index] = why
                self._ask_at = self._ask_earliest = self._clock.monotonic() + _AGAIN
            case Next.ASK:
                await self._is_unsure(change, told)
                await self._ask_user(index, told + often, _LOOK)
            case Next.LEAVE if index in self._said:
                await self._answered(index, self._said.pop(index))
            case Next.LEAVE:
                await self._is_unsure(change, told)
                await self._answered(index, Learnt(Verdict.UNKNOWN, told + often, _LOOK))

    async def _is_unsure(self, change: Change, told: str) -> None:
        await self._lasting(lambda: self._means.book.unsure(self._account, change, told))

    async def _ask_user(self, index: int, evidence: str, advice: str = "") -> None:
        await super()._ask_user(index, evidence, advice)
        if self._run.entries[index].state is EntryState.ASKED:
            self._means.notices.tell(
                f"batch:{self._run.id}:asked",
                f"{self._run.head.title}: nobody can tell whether a request arrived. Decide on its "
                "receipt.",
                "warn",
            )


def _without_life(change: Change) -> Change:
    """To be looked for by all the rest: the seconds are not known exactly any more."""
    wanted = {name: value for name, value in change.wanted.items() if name != "lives"}
    return replace(change, wanted=wanted)
