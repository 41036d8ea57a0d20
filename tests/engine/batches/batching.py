"""Batches on a little platform in memory, with real files and the real journal."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.support.halting import LittlePlatform
from tests.support.little_engine import until

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignKind, CampaignSeen, CampaignStatus
from dialwatch.calls.errors import BadInput
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import World, WorldClock
from dialwatch.engine.batches.live import LiveBatches, Wanted
from dialwatch.engine.batches.looks import Looks
from dialwatch.engine.batches.watching import Watching
from dialwatch.engine.places import Places
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.halting import Halts
from dialwatch.store.audit import Audit
from dialwatch.store.batches import Batches, Entry
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate

__all__ = ["ACCOUNT", "Bench", "a_bench", "numbers", "until", "until_true"]

ACCOUNT = "jakarta"
NOON = datetime(2026, 2, 3, 5, tzinfo=UTC).timestamp()
RATE = 200.0
"""World seconds a real one: backoffs and countdowns of seconds take milliseconds."""


async def until_true(holds: Callable[[], Awaitable[object]], seconds: float = 10) -> None:
    """Wait for what has to be asked for; a hang fails the test."""
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds
    while not await holds():
        assert loop.time() < ends, "it did not come about"
        await asyncio.sleep(0.001)


def numbers(count: int) -> list[str]:
    return [f"+62811{n:07d}" for n in range(count)]


class Wall:
    """The real time, which can be put forward."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


def a_world(folder: Path) -> World:
    """The same after a restart."""
    path = folder / "world.json"
    if not path.exists():
        World(NOON, time.time(), RATE).save(path)
    return World.load(path)


@dataclass
class Bench:
    """An engine's part for batches, alone."""

    folder: Path
    clock: WorldClock
    platform: LittlePlatform
    journal: Journal
    audit: Audit
    notices: Notices
    live: LiveBatches
    refreshed: list[str]
    wall: Wall
    known: bool = True
    """The account can be used."""

    def later(self, seconds: float) -> None:
        """Let that many of the world's seconds pass at once."""
        self.wall.ahead += seconds / RATE

    def halts_of(self, account: str) -> Halts:
        if not self.known:
            raise BadInput(f"“{account}” cannot be used yet.")
        return self.platform

    async def begin(
        self, targets: Sequence[str], campaign: str = "t1", *, kind: str = "cancel",
        grace: float = 0.0, batch: str = "batch-0001", **values: object,
    ) -> Batch:  # fmt: skip
        operation, name = {
            "cancel": ("cancel", "callee"), "stop": ("stop", "task"),
            "terminate": ("call_stop", "session"),
        }[kind]  # fmt: skip
        entries = [
            Entry(
                BatchEntry(
                    index=index, account=ACCOUNT, campaign=target if kind == "stop" else campaign,
                    operation=operation, target=target, rev=index + 1,
                ),
                {**({} if kind != "cancel" or "plan" in values else {"task": campaign}),
                 name: target, **values},
            )
            for index, target in enumerate(targets)
        ]  # fmt: skip
        return await self.live.begin(
            Wanted(
                id=batch, kind=kind, title="Cancel calls", who="rosa", reason="has paid",
                grace=grace, entries=entries,
            )
        )  # fmt: skip

    async def state(self, batch: str = "batch-0001") -> BatchState:
        return (await self.live.found(batch)).state

    async def reaches(self, *states: BatchState, batch: str = "batch-0001") -> Batch:
        async def reached() -> bool:
            return await self.state(batch) in states

        await until_true(reached)
        return await self.live.found(batch)

    async def says(self, words: str) -> None:
        """Wait until the batch's sentence holds these words."""

        async def said() -> bool:
            return words in (await self.live.found("batch-0001")).sentence

        await until_true(said)

    async def counts(self, **counts: int) -> bool:
        return (await self.live.found("batch-0001")).counts == counts

    async def entries(self, batch: str = "batch-0001") -> list[BatchEntry]:
        found = await self.live.entries(batch, 0, 100_000)
        return sorted(found, key=lambda one: one.index)

    async def becomes(self, index: int, verdict: Verdict) -> BatchEntry:
        async def is_so() -> bool:
            return (await self.entries())[index].verdict is verdict

        await until_true(is_so)
        return (await self.entries())[index]

    # The journal

    async def campaign(
        self, key: str, status: str = "calling", *, kind: CampaignKind = CampaignKind.TASK,
        parent: str = "", created: int | None = None, over: bool = False,
    ) -> CampaignRow:  # fmt: skip
        seen = CampaignSeen(
            account=ACCOUNT, key=key, name=f"Name of {key}", kind=kind, parent=parent,
            status=CampaignStatus(status), created_at=created, seen_at=self.clock.millis(),
        )  # fmt: skip
        update = CampaignUpdate(account=ACCOUNT, key=key, over=over)
        await self.journal.record(campaigns=[seen])
        await self.journal.record(updates=[update])
        return next(row for row in await self.journal.campaigns() if row.key == key)

    async def dialled(
        self, number: str, dialed: int | None, *, campaign: str = "t1", ended: int | None = None,
        outcome: Outcome = Outcome.NO_ANSWER, raw: bytes = b"{}", call: str = "",
    ) -> None:  # fmt: skip
        call = call or f"{number}-{dialed}"
        await self.journal.record(
            [
                CallSeen(
                    account=ACCOUNT, campaign=campaign, key=f"{campaign}/{call}", call_id=call,
                    entry=number, number=number, outcome=outcome, dialed_at=dialed,
                    ended_at=ended, seen_at=self.clock.millis(), raw=raw,
                )
            ]
        )  # fmt: skip

    async def audited(self) -> list[tuple[str, str]]:
        """Stage and verdict of each line, the oldest first."""
        lines = await self.audit.lines(limit=100_000)
        return [(one.stage, one.verdict) for one in reversed(lines)]


@contextlib.asynccontextmanager
async def a_bench(
    folder: Path, platform: LittlePlatform | None = None, *, looked_within: float = 3.5
) -> AsyncIterator[Bench]:
    """All of it, opened; closed in order at the end. The same folder again is a restart."""
    wall = Wall()
    clock = WorldClock(a_world(folder), wall)
    journal = Journal(folder / "journal.db", clock)
    audit = Audit(folder / "audit.db", clock)
    store = Batches(folder / "batches.db", clock)
    notices = Notices(clock)
    refreshed: list[str] = []
    bench: Bench

    def halts_of(account: str) -> Halts:
        return bench.halts_of(account)

    places = Places(journal)
    live = LiveBatches(
        store,
        audit,
        Watching(
            journal=journal, clock=clock, notices=notices, places=places,
            looks=Looks(halts_of, places), halts_of=halts_of,
            zone_of=lambda account: "Asia/Jakarta", skew_of=lambda account: 0.0,
        ),
        refreshed.append,
        looked_within=looked_within,
    )  # fmt: skip
    bench = Bench(
        folder=folder, clock=clock, platform=platform or LittlePlatform(clock), journal=journal,
        audit=audit, notices=notices, live=live, refreshed=refreshed, wall=wall,
    )  # fmt: skip
    if platform is not None:
        platform.clock = clock
    for one in (journal, audit, store):
        await one.open()
    await journal.set_account(ACCOUNT, Platform.AIRUDDER)
    running = asyncio.create_task(live.run(), name="batches")
    try:
        yield bench
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await live.close()
        for one in (store, audit, journal):
            await one.close()
