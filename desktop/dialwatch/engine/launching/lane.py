"""Sends the requests of a launch, one at a time, and settles those of unknown outcome."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import structlog

from dialwatch.calls.batch import EntryState
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadInput, PlatformError, StoreError
from dialwatch.calls.masking import masked_values
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.judging import Learnt
from dialwatch.engine.batches.lane import Lane, passes
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.launching.evidence import looked
from dialwatch.engine.launching.means import Means
from dialwatch.engine.launching.requests import part_of
from dialwatch.engine.launching.settling import Next, Open, next_of
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.launching import Launches, Part, Settled, Trace
from dialwatch.platforms.operator import Performed

__all__ = ["LaunchLane"]

_log = structlog.get_logger("dialwatch.engine")
_AGAIN = 10.0
"""The clock's seconds between two looks at what became of a request, twice as many each time where
results are looked for: these may be many pages."""
_MANY = 500
"""Rows above which a request is made up in a thread."""
_LOOK = "Look at the platform's own console before you launch the same again."


class LaunchLane(Lane[Launches]):
    """A launch's requests go in their order: what needs the campaign of an earlier one waits until
    that is known. When a campaign is refused, the rest stays unsent.
    """

    at_once: ClassVar[int] = 1

    def __init__(self, run: BatchRun, account: str, means: Means) -> None:
        super().__init__(run, account, means.launches_of, means.watching.clock)
        self._means = means
        self._store = means.store
        self._parts = [
            part_of(one.operation, values)
            for one, values in zip(run.entries, run.values, strict=True)
        ]
        self._whole = sum(len(part.rows) for part in self._parts)
        self._looks: Counter[int] = Counter()
        """Entry → how often the platform was asked what became of it."""
        self._followed: set[str] = set()
        self._over = ""
        """Why no later request can succeed."""

    # The order

    def _ready(self) -> bool:
        if not self._waiting:
            return False
        maker = self._maker(min(self._waiting))
        return maker is None or self._run.entries[maker].state is EntryState.ANSWERED

    def _take(self) -> int:
        index = min(self._waiting)
        self._waiting.remove(index)
        return index

    def _maker(self, index: int) -> int | None:
        """The entry that makes the campaign into which this one goes; None: it needs none."""
        if not self._parts[index].needs:
            return None
        return next((one for one in reversed(range(index)) if self._parts[one].begins), None)

    def _hindrance(self, index: int) -> str:
        """Why an entry is not sent any more; empty: it is."""
        if self._over:
            return self._over
        for entry, part in zip(self._run.entries[:index], self._parts, strict=False):
            if part.begins and entry.verdict is Verdict.REFUSED:
                return f"Not sent: {entry.target} was refused."
        maker = self._maker(index)
        if maker is not None and not self._run.entries[maker].campaign:
            return f"Not sent: what became of {self._run.entries[maker].target} is not known."
        return ""

    async def _send(self, index: int) -> None:
        if hindrance := self._hindrance(index):
            await self._leave_unsent([index, *self._waiting], hindrance)
        else:
            await super()._send(index)

    async def _leave_unsent(self, indexes: Sequence[int], why: str) -> None:
        self._waiting.clear()
        fields = {"state": EntryState.UNSENT, "sentence": why}
        await self._lasting(lambda: self._run.change_all(dict.fromkeys(indexes, fields)))

    # A request and its answer

    async def _ask_of(self, index: int, client: Launches) -> Ask:
        part, launch = self._parts[index], self._run.id
        rows = await self._store.rows_of_part(launch, index)
        if part.begins:
            if await self._store.before(launch, index) is None:
                await self._store.set_before(launch, index, await self._named(client, part))
            campaign = ""
        else:
            campaign = await self._store.campaign_of(launch, index)
            self._follow(campaign)
            await self._run.change(index, campaign=campaign)
        if len(rows) <= _MANY:
            return client.filled(part, campaign, rows)
        return await asyncio.to_thread(client.filled, part, campaign, rows)

    async def _named(self, client: Launches, part: Part) -> frozenset[str]:
        """Campaigns of that name. Where they can never be asked for, none: afterwards it cannot be
        asked either, and the user decides. Raises PlatformError that passes."""
        try:
            return await client.named(part)
        except PlatformError as error:
            if passes(error):
                raise
            return frozenset()

    def _told_of(self, index: int, ask: Ask) -> Mapping[str, Any]:
        del ask
        part = self._parts[index]
        return {**masked_values(part.ask.values), "rows": len(part.rows)}

    async def _done(self, index: int, client: Launches, done: Performed) -> Learnt:
        part, now = self._parts[index], self._clock.millis()
        made = client.made(part, done, len(part.rows) or self._whole, now)
        await self._began(index, made.campaign, made.seen)
        sentence = done.finding.sentence
        tries = self._run.entries[index].tries
        if part.begins and not part.rows and tries > 1:
            sentence += f" It was asked for {tries} times: an empty one may be left behind."
        return Learnt(done.verdict, sentence)

    def _refused(
        self, index: int, client: Launches, error: PlatformError, why: str
    ) -> Learnt | None:
        entry = self._run.entries[index]
        if client.ends_all(entry.operation, error):
            self._over = f"Not sent: {entry.target} met “{why}”, and the rest would, too."
        return super()._refused(index, client, error, why)

    async def _began(self, index: int, campaign: str, seen: CampaignSeen | None) -> None:
        """It is known into which campaign it went: into the table, the launch and the entry."""
        part = self._parts[index]
        if seen is not None:
            await self._lasting(lambda: self._means.take_in(seen))
        if campaign:
            self._follow(campaign)
            await self._lasting(lambda: self._store.set_campaign(self._run.id, index, campaign))
            await self._kept(index, {"campaign": campaign, "name": part.name})

    def _follow(self, campaign: str) -> None:
        if campaign and campaign not in self._followed:
            self._followed.add(campaign)
            made = self._parts[0].begins  # else it has rows and a name of which nothing is known
            name, rows = (self._parts[0].name, self._whole) if made else ("", 0)
            try:
                self._means.follow(self._account, campaign, name, rows)
            except BadInput as error:
                _log.warning("a campaign of a launch is not watched", why=str(error))

    # What became of it

    async def _settle_all(self, taken: Mapping[int, str]) -> None:
        for index in sorted(taken):
            await self._settle(index, taken[index])

    async def _settle(self, index: int, why: str) -> None:
        entry, now = self._run.entries[index], self._clock.millis()  # before the platform looks
        try:
            client = self._client_of(self._account)
            settled = await self._looked(index, client)
        except (BadInput, PlatformError, StoreError) as error:
            await self._ask_later(index, why, error)
            return
        self._pausing.works()
        self._looks[index] += 1
        one = Open(
            age=(now - (entry.sent_at or now)) / 1000, looks=self._looks[index],
            tries=entry.tries, begins=self._parts[index].begins,
            repeatable=client.repeatable(entry.operation),
        )  # fmt: skip
        await self._go_on(index, next_of(one, settled), f"{why} {settled.evidence}", settled)

    async def _looked(self, index: int, client: Launches) -> Settled:
        """What the journal or the platform shows of it. Raises what passes, and StoreError."""
        rows = await self._store.rows_of_part(self._run.id, index)
        shown = len(rows) - len(await self._store.unseen(self._run.id, index))
        if shown:
            return Settled(
                done=True, evidence=f"{shown:,} of its {len(rows):,} rows have a result."
            )
        trace = Trace(
            part=self._parts[index],
            campaign=await self._store.campaign_of(self._run.id, index),
            rows=rows,
            sent_at=self._run.entries[index].sent_at or 0,
            before=await self._store.before(self._run.id, index) or frozenset(),
        )
        try:
            return await client.traced(trace)
        except PlatformError as error:
            if passes(error):
                raise
            return Settled(done=None, evidence=str(error))

    async def _go_on(self, index: int, following: Next, told: str, settled: Settled) -> None:
        tries = self._run.entries[index].tries
        often = f" It was sent {tries} times." if tries > 1 else ""
        match following:
            case Next.DONE:
                await self._began(index, settled.campaign, settled.seen)
                await self._answered(index, Learnt(Verdict.ACCEPTED, told))
            case Next.AGAIN:
                del self._looks[index]
                await self._again(index, told)
            case Next.LATER:
                self._open[index] = told.removesuffix(settled.evidence).rstrip()
                self._look_after(self._parts[index].begins, self._looks[index])
            case Next.ASK:
                told += await self._compared(index)
                await self._ask_user(index, told + often, _LOOK)
            case Next.LEAVE:
                await self._answered(index, Learnt(Verdict.UNKNOWN, told + often, _LOOK))

    async def _ask_user(self, index: int, evidence: str, advice: str = "") -> None:
        await super()._ask_user(index, evidence, advice)
        if self._run.entries[index].state is EntryState.ASKED:
            self._means.watching.notices.tell(
                f"batch:{self._run.id}:asked",
                f"{self._run.head.title}: nobody can tell whether a request arrived. Decide on its "
                "receipt.",
                "warn",
            )

    def _look_after(self, begins: bool, looks: int) -> None:
        pause = _AGAIN if begins else _AGAIN * 2 ** (looks - 1)
        self._ask_at = self._ask_earliest = self._clock.monotonic() + pause

    async def _compared(self, index: int) -> str:
        """How the rows of the request before it stand, which are dialled earlier, and when that
        was looked at; the watch says it anew."""
        rows = len(self._parts[index - 1].rows) if index else 0
        if rows and self._run.entries[index - 1].state is not EntryState.ANSWERED:
            rows = 0
        shown = 0

        async def count() -> None:
            nonlocal shown
            shown = rows - len(await self._store.unseen(self._run.id, index - 1))

        if rows:
            await self._lasting(count)
        zone = ZoneInfo(self._means.watching.zone_of(self._account) or "UTC")
        return looked(rows, shown, self._clock.millis(), zone)
