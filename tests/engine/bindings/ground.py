"""Plans on the simulated Huawei, with the real client, files and batches, in one process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

from pydantic import SecretStr
from tests.engine.batches.batching import Wall, until_true
from tests.support.accounts import AnAccount
from tests.support.simulated import Simulated

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.batches.looks import Looks
from dialwatch.engine.batches.watching import Watching
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.means import Means
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.planned import Planned
from dialwatch.engine.bindings.planning.planner import plan
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.engine.bindings.reading import Readings
from dialwatch.engine.bindings.ready import Ready
from dialwatch.engine.bindings.sending import Sending
from dialwatch.engine.bindings.sent import SentPlans
from dialwatch.engine.places import Places
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.binding import Step
from dialwatch.platforms.catalogue import connect
from dialwatch.store.audit import Audit
from dialwatch.store.batches import Batches
from dialwatch.store.bindings import Bindings
from dialwatch.store.journal import Journal
from dialwatch.store.plans_sent import PlansSent

__all__ = ["Ground", "a", "a_ground", "b"]

_OVER = (BatchState.WATCHING, BatchState.DONE, BatchState.ABORTED)
_HASTY = {"connect": 2.0, "read": 1.0, "whole": 3.0}
_OPERATIONS = {
    Mode.AXB: ("axb_bind", "axb_unbind", "axb_modify", "axb_query"),
    Mode.AX: ("ax_bind", "ax_unbind", "ax_modify", "ax_query"),
    Mode.AXE: ("axe_bind", "axe_unbind", "axe_modify", "axe_query", "axe_query_v2"),
    Mode.AXYB: ("axyb_bind", "axyb_unbind", "axyb_query"),
}


def a(n: int) -> str:
    """A mobile of an A who does not exist."""
    return f"+8613812{n:06}"


def b(n: int) -> str:
    """A mobile of a B who does not exist."""
    return f"+8613912{n:06}"


@dataclass
class Ground:
    """The engine's part for plans, alone; accounts are called as their modes."""

    simulator: Simulated
    clock: WorldClock
    audit: Audit
    notices: Notices
    book: BindingBook
    readings: Readings
    plans: SentPlans
    live: LiveBatches
    sending: Sending
    clients: dict[str, Any]
    acting: SimpleNamespace
    skew: float = 0.0
    known: bool = True
    """The accounts can be used."""
    made: int = 0

    def x(self, place: int = 0, mode: Mode = Mode.AXB) -> str:
        """An X of that application."""
        return str(self.simulator.told["huawei"]["applications"][mode]["numbers"][place])

    def pairs(self, count: int, first: int = 0, x: str = "", **more: Any) -> list[dict[str, Any]]:
        """Rows of a list: pairs of people that stand nowhere else."""
        return [
            {"x": x or self.x(), "a": a(n), "b": b(n), "lives": 3_600, **more}
            for n in range(first, first + count)
        ]

    # A plan

    async def planned(
        self, rows: Sequence[Mapping[str, Any]], kind: PlanKind = PlanKind.BIND,
        mode: Mode = Mode.AXB, **values: Any,
    ) -> Planned:  # fmt: skip
        """What the planner makes of a list, by what the book knows now."""
        client, known = self.clients[mode], self.book.of(mode)
        given = Given(
            mode=mode, kind=kind, limits=client.limits(mode), now=self.clock.millis(),
            zone=ZoneInfo("Asia/Shanghai"), values=values,
            forms={step: client.fields(mode, step) for step in Step},
            checked=lambda change: client.checked(mode, change),
        )  # fmt: skip
        return plan(rows, given, Standing(known, known.numbers, self.clock.millis()))

    async def ready(
        self, rows: Sequence[Mapping[str, Any]], kind: PlanKind = PlanKind.BIND,
        mode: Mode = Mode.AXB, **values: Any,
    ) -> Ready:  # fmt: skip
        """A plan with its list, checked."""
        planned = await self.planned(rows, kind, mode, **values)
        self.made += 1
        told = Plan(id=f"plan-{self.made:04}", account=mode, mode=mode, kind=kind, rows=len(rows))
        await self.book.store.do(
            lambda file: file.connection.execute(
                "INSERT INTO plan (id, account, state, changed_at, told) "
                "VALUES (?, ?, 'draft', 1, '{}')",
                (told.id, told.account),
            )
        )
        return Ready(plan=told, requests=planned.requests, before=planned.before, reason="an order")

    async def sends(
        self, rows: Sequence[Mapping[str, Any]], kind: PlanKind = PlanKind.BIND,
        mode: Mode = Mode.AXB, **values: Any,
    ) -> str:  # fmt: skip
        """Begin to send a plan; its batch."""
        return (await self.sending.begin(await self.ready(rows, kind, mode, **values))).id

    async def read(self, *numbers: str, mode: Mode = Mode.AXB) -> list[Binding]:
        """Read these X; what stands on the first one then."""
        assert not await self.readings.fresh(mode, numbers, lambda *_: None)
        return [one for one in self.book.of(mode).on_x(numbers[0]) if one.state == "bound"]

    # What became of it

    async def batch(self, batch: str) -> Batch:
        return await self.live.found(batch)

    async def entries(self, batch: str) -> list[BatchEntry]:
        found = await self.live.entries(batch, 0, 100_000)
        return sorted(found, key=lambda one: one.index)

    async def sent(self, batch: str, seconds: float = 30) -> list[BatchEntry]:
        """Wait until all is sent."""

        async def is_over() -> bool:
            return (await self.batch(batch)).state in _OVER

        await until_true(is_over, seconds)
        return await self.entries(batch)

    async def ended(self, batch: str, seconds: float = 30) -> list[BatchEntry]:
        """Wait until it was read again."""

        async def is_done() -> bool:
            return (await self.batch(batch)).state is BatchState.DONE

        await until_true(is_done, seconds)
        return await self.entries(batch)

    async def asks(self, batch: str, index: int) -> BatchEntry:
        """Wait until the user is asked about that entry."""

        async def is_asked() -> bool:
            return (await self.entries(batch))[index].state is EntryState.ASKED

        await until_true(is_asked, 30)
        return (await self.entries(batch))[index]

    async def says(self, batch: str, words: str) -> str:
        """Wait until the batch's sentence holds these words; the whole of it."""
        sentence = ""

        async def said() -> bool:
            nonlocal sentence
            sentence = (await self.batch(batch)).sentence
            return words in sentence

        await until_true(said, 30)
        return sentence

    async def audited(self, batch: str) -> list[tuple[str, str]]:
        """Stage and verdict of each line, the oldest first."""
        lines = await self.audit.lines(limit=100_000)
        return [(one.stage, one.verdict) for one in reversed(lines) if one.action == batch]

    async def truth(self, x: str = "", mode: Mode = Mode.AXB) -> list[tuple[str, str]]:
        """A and B of what stands on an X, as the platform tells it to another client."""
        client, found, cursor = _client(self.simulator, self.clock, mode), list[Any](), "start"
        while cursor:
            page = await client.page(mode, x or self.x(0, mode), cursor.removeprefix("start"))
            found += page.bindings
            cursor = page.next
        await client.close()
        return sorted((one.a, one.b) for one in found)

    def asked(self, operation: str) -> int:
        """How often the platform was asked that since the simulator began."""
        asked = self.simulator.requests().get("huawei", {})
        return sum(asked.get(operation, {}).values())

    # What may be wrong with us

    def wrong_key(self, mode: Mode = Mode.AXB) -> None:
        """The account's secret is another one."""
        self.clients[mode] = _client(self.simulator, self.clock, mode, secret="0" * 32)

    def wrong_clock(self, ahead: float, mode: Mode = Mode.AXB) -> None:
        """Our clock goes wrong by so many of the world's seconds."""
        wall = Wall()
        wall.ahead = ahead / self.clock.rate
        clock = WorldClock(World.of(self.simulator.told["world"]), wall)
        self.clients[mode], self.skew = _client(self.simulator, clock, mode), -ahead

    def mended(self, mode: Mode = Mode.AXB) -> None:
        """All is right again, and the account was tested."""
        self.clients[mode], self.skew = _client(self.simulator, self.clock, mode), 0.0


@contextlib.asynccontextmanager
async def a_ground(
    simulator: Simulated, folder: Path, *, known: bool = True
) -> AsyncIterator[Ground]:
    """All of it, opened; closed in order at the end. The same folder again is a restart."""
    clock = WorldClock(World.of(simulator.told["world"]))
    journal = Journal(folder / "journal.db", clock)
    audit = Audit(folder / "audit.db", clock)
    store = Bindings(folder / "bindings.db", clock)
    notices, book, ground = Notices(clock), BindingBook(store, clock), cast(Ground, None)

    def client_of(account: str) -> Any:
        if not ground.known:
            raise BadInput(f"“{account}” cannot be used yet.")
        return ground.clients[account]

    def accounts() -> list[Any]:
        return [SimpleNamespace(id=one, name=one, platform=Platform.HUAWEI) for one in _OPERATIONS]

    places = Places(journal)
    watching = Watching(
        journal=journal, clock=clock, notices=notices, places=places,
        looks=Looks(client_of, places), halts_of=client_of,
        zone_of=lambda account: "Asia/Shanghai", skew_of=lambda account: ground.skew,
    )  # fmt: skip
    live = LiveBatches(
        Batches(folder / "batches.db", clock), audit, watching, lambda account: None,
        looked_within=60,
    )  # fmt: skip
    applications = Applications(book, accounts, client_of)
    readings = Readings(book, applications, clock)
    plans = SentPlans(PlansSent(store, clock))
    means = Means(
        clock=clock, notices=notices, book=book, plans=plans, binds_of=client_of,
        name_of=lambda account: f"Huawei {account}",
        now=lambda account: clock.millis() + round(1_000 * ground.skew),
        skew_of=lambda account: ground.skew,
        read=lambda account, numbers: readings.fresh(account, numbers, lambda *_: None),
    )  # fmt: skip
    acting = SimpleNamespace(who="Ayu", settings=SimpleNamespace(grace=0.0), allow=lambda: None)
    ground = Ground(
        simulator=simulator, clock=clock, audit=audit, notices=notices, book=book,
        readings=readings, plans=plans, live=live, acting=acting, known=known,
        clients={one: _client(simulator, clock, one) for one in _OPERATIONS},
        sending=Sending(live, means, audit, cast(Acting, acting)),
    )  # fmt: skip
    for one in (journal, audit, book, live.store):
        await one.open()
    for mode in _OPERATIONS:
        await book.sure(mode)
    running = asyncio.create_task(live.run(), name="batches")
    try:
        yield ground
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await live.close()
        await readings.close()
        await applications.close()
        for client in ground.clients.values():
            await client.close()
        for one in (live.store, store, audit, journal):
            await one.close()


def _client(simulator: Simulated, clock: WorldClock, mode: Mode, secret: str = "") -> Any:
    told = simulator.told["huawei"]
    application = told["applications"][mode]
    operations: dict[str, Any] = {one: {**_HASTY, "enabled": True} for one in _OPERATIONS[mode]}
    account = AnAccount(
        Platform.HUAWEI, told["url"], id=mode, zone=told["zone"],
        overrides={"operations": operations, "settings": {"mode": mode.value}},
    )  # fmt: skip
    keys = {
        "app_key": SecretStr(application["app_key"]),
        "app_secret": SecretStr(secret or application["app_secret"]),
    }
    return connect(account, keys, clock)
