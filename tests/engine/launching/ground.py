"""Launches on simulated platforms, with the real clients, files and journal, in one process."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

from pydantic import SecretStr
from tests.engine.batches.batching import Wall, until_true
from tests.support.accounts import AnAccount
from tests.support.asked import OFF
from tests.support.simulated import Simulated

from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.call import CallSeen
from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import Launch, LaunchKind, LaunchRow, ProblemKind
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.batches.looks import Looks
from dialwatch.engine.batches.watching import Watching
from dialwatch.engine.launching.means import Means
from dialwatch.engine.launching.ready import Ready
from dialwatch.engine.launching.receipt import verdicts_of
from dialwatch.engine.launching.requests import part_of
from dialwatch.engine.launching.sending import Sending
from dialwatch.engine.places import Places
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.catalogue import connect
from dialwatch.platforms.port import CampaignRef
from dialwatch.simulator.scenario import POLITE
from dialwatch.simulator.strategy import STRATEGIES
from dialwatch.store.audit import Audit
from dialwatch.store.batches import Batches
from dialwatch.store.journal import Journal
from dialwatch.store.launches import Launches, RowPiece

__all__ = ["BLU", "JAKARTA", "Ground", "a_ground", "invented"]

JAKARTA, BLU = "jakarta", "mexico"
_NUMBER = {JAKARTA: "callee", BLU: "mobile"}
_OVER = (BatchState.WATCHING, BatchState.DONE, BatchState.ABORTED)
_HASTY = {"connect": 2.0, "read": 1.0, "whole": 3.0}


def invented(count: int, series: int) -> list[str]:
    """Numbers of that series, of nobody."""
    return [f"+6281{series:02d}{place:07d}" for place in range(count)]


@dataclass
class Ground:
    """The engine's part for launches, alone."""

    simulator: Simulated
    clock: WorldClock
    store: Launches
    journal: Journal
    audit: Audit
    notices: Notices
    live: LiveBatches
    sending: Sending
    clients: dict[str, Any]
    acting: SimpleNamespace
    watched: list[tuple[str, str, str, int]] = field(default_factory=list)
    known: bool = True
    """The accounts can be used."""
    refused: int = 0
    """How often one of them was asked for and could not be."""
    wall: Wall = field(default_factory=Wall)

    def later(self, seconds: float) -> None:
        """Let that many of the world's seconds pass at once, for the engine alone."""
        self.wall.ahead += seconds / self.clock.rate

    async def ready(
        self, name: str, rows: Sequence[dict[str, Any]], account: str = JAKARTA,
        kind: LaunchKind = LaunchKind.TASK, left_out: Sequence[int] = (), **values: object,
    ) -> Ready:  # fmt: skip
        """A draft with its list, checked."""
        values = {"task": int(values["into"])} if "into" in values else {"name": name} | values
        launch = await self.store.keep(
            Launch(id=f"launch-{name}", account=account, kind=kind, values=values, made_at=1)
        )
        await self.store.put_rows(
            launch.id, RowPiece(first=0, rows=rows, whole=len(rows), number=_NUMBER[account])
        )
        places = [place for place in range(len(rows)) if place not in left_out]
        first = await self.store.next_entry_ids(account, len(rows))
        return Ready(
            launch=launch,
            parts=self.clients[account].parts(kind, values, len(places), first),
            places=places,
            left_out=dict.fromkeys(left_out, (ProblemKind.REPEATED, "It comes twice.")),
            reason="a list",
        )

    async def task(self, name: str, count: int, series: int, **more: Any) -> str:
        """Begin a task of AI Rudder; its batch."""
        values = {"line": "JKT-TRUNK-A", "robot_method": "single", "robot": POLITE, **more}
        rows = [{"line": n, "callee": one} for n, one in enumerate(invented(count, series), 1)]
        return (await self.sending.begin(await self.ready(name, rows, **values))).id

    async def tree(self, kind: LaunchKind, name: str, count: int, series: int) -> str:
        """Begin a plan or a workflow of AI Rudder; its batch."""
        values: dict[str, Any] = {"strategy": next(iter(STRATEGIES)), "line": "JKT-TRUNK-A"}
        if kind is LaunchKind.WORKFLOW:
            ends = self.clock.now().astimezone(ZoneInfo("Asia/Jakarta")) + timedelta(hours=6)
            values = {"template": 5120, "ends": f"{ends:%Y-%m-%d %H:%M:%S}"}
        rows = [{"line": n, "callee": one} for n, one in enumerate(invented(count, series), 1)]
        return (await self.sending.begin(await self.ready(name, rows, kind=kind, **values))).id

    async def blu(self, name: str, count: int, series: int, **more: Any) -> str:
        """Begin a task of Blu; its batch."""
        rows = [
            {"line": n, "mobile": one.removeprefix("+")}
            for n, one in enumerate(invented(count, series), 1)
        ]
        return (await self.sending.begin(await self.ready(name, rows, BLU, **more))).id

    # What became of it

    async def entries(self, batch: str) -> list[BatchEntry]:
        found = await self.live.entries(batch, 0, 100_000)
        return sorted(found, key=lambda one: one.index)

    async def batch(self, batch: str) -> Batch:
        return await self.live.found(batch)

    async def sent(self, batch: str, seconds: float = 30) -> list[BatchEntry]:
        """Wait until all is sent."""

        async def is_over() -> bool:
            return (await self.batch(batch)).state in _OVER

        await until_true(is_over, seconds)
        return await self.entries(batch)

    async def counts(self, batch: str) -> dict[str, int]:
        """What became of how many rows."""
        return await self.store.row_counts(batch, await verdicts_of(self.live.store, batch))

    async def becomes(self, batch: str, seconds: float = 30, **counts: int) -> None:
        """Wait until so many rows stand so."""

        async def is_so() -> bool:
            told = await self.counts(batch)
            return all(told.get(name.replace("_", ":"), 0) == n for name, n in counts.items())

        await until_true(is_so, seconds)

    async def rows(self, batch: str) -> list[LaunchRow]:
        verdicts = await verdicts_of(self.live.store, batch)
        return (await self.store.told_rows(batch, verdicts, limit=100_000))[0]

    async def audited(self, batch: str) -> list[tuple[str, str]]:
        """Stage and verdict of each line, the oldest first."""
        lines = await self.audit.lines(limit=100_000)
        return [(one.stage, one.verdict) for one in reversed(lines) if one.action == batch]

    def truth(self, name: str) -> list[dict[str, Any]]:
        """The campaigns of that name that were begun in truth, or into which lists came."""
        return [one for one in self.simulator.launched() if name in (one["name"], one["key"])]

    def listed(self, name: str) -> Counter[str]:
        """Number → how often it was listed in campaigns of that name, in truth."""
        return Counter(entry["number"] for one in self.truth(name) for entry in one["entries"])

    def expires(self, code: int) -> None:
        """Blu refuses uploads to tasks of other days with that code."""
        self.clients[BLU] = _client(
            self.simulator, self.clock, BLU, {"settings": {"expired": str(code)}}
        )

    async def entry_ids(self, batch: str, index: int) -> list[str]:
        """Under which that upload's rows were sent."""
        values = (await self.live.store.whole(batch))[index].values
        rows = await self.store.rows_of_part(batch, index)
        ask = self.clients[BLU].filled(part_of("upload", values), "", rows)
        return [str(one["id"]) for one in ask.values["entries"]]

    async def result_comes(self, task: str, entry: str, mobile: str) -> None:
        """A call of that entry comes into the journal, and is heard of."""
        now = self.clock.millis()
        call = CallSeen(
            account=BLU, campaign=task, key=f"{task}/{entry}", call_id=entry, entry=entry,
            number=mobile, outcome=Outcome.NO_ANSWER, dialed_at=now, seen_at=now,
        )  # fmt: skip
        await self.journal.record([call])

    async def read_results(self, task: str) -> None:
        """Let Blu's results of that task come into the journal, as a poller does."""
        reading = await self.clients[BLU].walk(CampaignRef(key=task))
        await Intake(self.journal, self.clock).take(reading.calls)


@contextlib.asynccontextmanager
async def a_ground(
    simulator: Simulated, folder: Path, *, known: bool = True
) -> AsyncIterator[Ground]:
    """All of it, opened; closed in order at the end. The same folder again is a restart."""
    wall = Wall()
    clock = WorldClock(World.of(simulator.told["world"]), wall)
    journal = Journal(folder / "journal.db", clock)
    audit = Audit(folder / "audit.db", clock)
    store = Launches(folder / "launches.db", clock)
    notices, ground = Notices(clock), cast(Ground, None)

    def client_of(account: str) -> Any:
        if not ground.known:
            ground.refused += 1
            raise BadInput(f"“{account}” cannot be used yet.")
        return ground.clients[account]

    places = Places(journal)
    watching = Watching(
        journal=journal, clock=clock, notices=notices, places=places,
        looks=Looks(client_of, places), halts_of=client_of,
        zone_of=lambda account: "Asia/Jakarta" if account == JAKARTA else "America/Mexico_City",
        skew_of=lambda account: 0.0,
    )  # fmt: skip
    refreshed: list[str] = []
    live = LiveBatches(
        Batches(folder / "batches.db", clock), audit, watching, refreshed.append, looked_within=60
    )
    intake = Intake(journal, clock)
    means = Means(
        watching=watching, store=store, launches_of=client_of,
        take_in=lambda seen: intake.take(campaigns=[seen]),
        follow=lambda *told: ground.watched.append(told),
    )  # fmt: skip
    acting = SimpleNamespace(who="Ayu", settings=SimpleNamespace(grace=0.0), allow=lambda: None)
    ground = Ground(
        simulator=simulator, clock=clock, store=store, journal=journal, audit=audit,
        notices=notices, live=live, acting=acting, known=known, wall=wall,
        clients={one: _client(simulator, clock, one, {}) for one in (JAKARTA, BLU)},
        sending=Sending(live, means, audit, cast(Acting, acting)),
    )  # fmt: skip
    for one in (journal, audit, store, live.store):
        await one.open()
    await journal.set_account(JAKARTA, Platform.AIRUDDER)
    await journal.set_account(BLU, Platform.BLU)
    running = asyncio.create_task(live.run(), name="batches")
    try:
        yield ground
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await live.close()
        for client in ground.clients.values():
            await client.close()
        for one in (live.store, store, audit, journal):
            await one.close()


def _client(simulator: Simulated, clock: WorldClock, account: str, more: Mapping[str, Any]) -> Any:
    platform = Platform.BLU if account == BLU else Platform.AIRUDDER
    told = simulator.told[platform.value]
    asked = ("upload", "create_task", "query") if account == BLU else ("create", "list", "detail")
    operations: dict[str, Any] = {one: dict(_HASTY) for one in asked}
    for name in ("create_task",) if account == BLU else OFF:
        operations.setdefault(name, {})["enabled"] = True
    settings = AnAccount(
        platform, told["url"], id=account, zone=told["zone"],
        overrides={"operations": operations, **more},
    )  # fmt: skip
    names = ("app_id", "app_key") if account == BLU else ("app_key", "app_secret")
    return connect(settings, {name: SecretStr(str(told[name])) for name in names}, clock)
