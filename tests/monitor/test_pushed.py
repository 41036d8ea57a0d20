"""An account whose calls are only pushed: what its light says, and which minutes are settled."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.store.failing_disk import failing_disk
from tests.support.accounts import AnAccount
from tests.support.stepped import SteppedClock

from dialwatch.calls.account import CampaignRow, Light
from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.monitor import pushed as pushed_module
from dialwatch.monitor.pushed import Gap, PushedAccount
from dialwatch.platforms.port import Account, ProbeResult, Traffic
from dialwatch.platforms.push import Pushed
from dialwatch.store.inbox import Kept
from dialwatch.store.journal import Journal

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
NOON_MS = int(NOON.timestamp() * 1000)
MINUTE = 60_000
FLOOR = 5 * MINUTE


@dataclass
class WorkingKey:
    """A platform that answers every test well."""

    account: Account = field(default_factory=lambda: AnAccount(Platform.HUAWEI, "", id="acme"))
    platform: Platform = Platform.HUAWEI
    traffic: Traffic = field(default_factory=Traffic)

    async def probe(self) -> ProbeResult:
        return ProbeResult(ok=True, sentence="")

    async def close(self) -> None:
        return None


class Desk:
    """One account on a clock that is set by hand."""

    def __init__(self, journal: Journal, clock: SteppedClock) -> None:
        self.journal = journal
        self.clock = clock
        self.listens = True
        self.gaps: tuple[Gap, ...] = ()
        self.erased: set[str] = set()
        self.account = PushedAccount(
            WorkingKey(),
            clock,
            journal,
            lambda: self.listens,
            lambda: self.gaps,
            is_erased=lambda x: x in self.erased,
        )

    def push(self, *calls: CallSeen, **numbers: dict[str, str]) -> None:
        """It comes now."""
        kept = Kept(id=1, account="acme", kind="status", received=self.clock.millis())
        told = {f"+86{number}": status for number, status in numbers.items()}
        self.account.took(kept, Pushed(calls=calls, numbers=told))

    def call(self, minutes_ago: float, *, over: bool = True, key: str = "s1") -> CallSeen:
        """Dialled so long ago, and heard of now."""
        now = self.clock.millis()
        return CallSeen(
            account="acme",
            campaign="application",
            key=key,
            call_id=key,
            entry="",
            number="",
            outcome=Outcome.BUSY if over else Outcome.PENDING,
            dialed_at=now - round(minutes_ago * MINUTE),
            ended_at=now if over else None,
            seen_at=now,
            hint=True,
        )

    def wait(self, minutes: float) -> None:
        self.clock.go(minutes * 60)

    async def told(self) -> CampaignRow:
        """The campaign as it is told for this moment, once it is."""
        async with asyncio.timeout(20):
            while True:
                rows = await self.journal.campaigns()
                if rows and rows[0].as_of == self.clock.millis():
                    return rows[0]
                await asyncio.sleep(0.005)

    async def settled(self) -> int | None:
        """Minutes from noon to the moment before which all is settled."""
        before = (await self.told()).settled_before
        return None if before is None else (before - NOON_MS) // MINUTE


@asynccontextmanager
async def watched(folder: Path, *, vfs: str | None = None) -> AsyncIterator[Desk]:
    clock = SteppedClock(NOON)
    journal = Journal(folder / "journal.db", clock, vfs=vfs)
    await journal.open()
    try:
        async with running(Desk(journal, clock)) as desk:
            yield desk
    finally:
        await journal.close()


@asynccontextmanager
async def running(desk: Desk) -> AsyncIterator[Desk]:
    task = asyncio.create_task(desk.account.run(), name="pushed account")
    try:
        async with asyncio.timeout(20):
            while desk.account.state().light is Light.STARTING:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        yield desk
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pushed_module, "_TICK", 0.01)


async def test_a_minute_settles_when_it_is_older_than_calls_are_late(tmp_path: Path):
    async with watched(tmp_path) as desk:
        desk.push(desk.call(1))
        assert await desk.settled() == -5
        desk.wait(3)
        assert await desk.settled() == -2
        desk.push(desk.call(20, key="s2"))
        desk.wait(1)
        assert await desk.settled() in (4 - 22, 4 - 21, 4 - 20), "a call came 20 minutes late"


async def test_no_minute_settles_in_which_a_call_still_rings(tmp_path: Path):
    async with watched(tmp_path) as desk:
        desk.push(desk.call(8.5, over=False))
        row = await desk.told()
        assert (row.settled_before, row.in_progress) == (NOON_MS - 9 * MINUTE, 1)
        desk.wait(10)
        desk.push(desk.call(0, over=False, key="s2"))
        assert await desk.settled() == -9
        desk.push(desk.call(18.5))
        desk.wait(1)
        row = await desk.told()
        assert row.in_progress == 1
        assert row.settled_before is not None
        assert row.settled_before > NOON_MS - 11 * MINUTE


async def test_a_gap_stays_unsettled_until_its_pushes_can_have_come_again(tmp_path: Path):
    async with watched(tmp_path) as desk:
        desk.gaps = ((NOON_MS - 7 * MINUTE, NOON_MS),)
        desk.push(desk.call(0))
        assert await desk.settled() == -7
        desk.wait(9)
        desk.push(desk.call(0, over=False, key="s2"))
        assert await desk.settled() == -7
        desk.wait(2)
        assert await desk.settled() == 6
        assert desk.account.state().gaps == desk.gaps


async def test_nothing_settles_while_nothing_can_come(tmp_path: Path):
    async with watched(tmp_path) as desk:
        assert "No push has come yet" in desk.account.state().sentence
        desk.push(desk.call(0))
        assert await desk.settled() == -5
        desk.listens = False
        assert "Switch receiving on" in desk.account.state().sentence
        desk.wait(1)
        assert await desk.settled() == -5
        desk.wait(30)
        desk.push(desk.call(1, over=False, key="s2"))
        row = await desk.told()
        assert (row.in_progress, row.settled_before) == (1, NOON_MS - FLOOR)
        desk.listens = True
        desk.wait(1)
        assert await desk.settled() == 27


async def test_a_silence_is_said_where_it_is_odd(tmp_path: Path):
    async with watched(tmp_path) as desk:
        for _ in range(11):
            desk.push()
            desk.wait(1)
        desk.wait(5)
        state = desk.account.state()
        assert (state.light, state.sentence) == (Light.LIVE, "")
        desk.wait(1)
        state = desk.account.state()
        assert state.light is Light.LATE
        assert "No push for 7 min" in state.sentence
        assert state.last_ok == state.last_push == NOON_MS + 10 * MINUTE
        desk.push()
        assert desk.account.state().light is Light.LIVE


async def test_where_pushes_are_rare_a_silence_is_longer(tmp_path: Path):
    async with watched(tmp_path) as desk:
        for _ in range(3):
            desk.push()
            desk.wait(20)
        desk.wait(100)
        assert desk.account.state().light is Light.LIVE
        desk.wait(20)
        assert desk.account.state().light is Light.LATE


async def test_all_is_taken_up_after_a_restart(tmp_path: Path):
    async with watched(tmp_path) as desk:
        ill = {"status": "9", "cause": "0"}
        desk.push(desk.call(30), **{"17000000001": ill, "17000000002": {"status": "5"}})
        before = await desk.told()
        state = desk.account.state()
        assert state.numbers["+8617000000001"].status == "suspended"
        assert [one.in_order for one in state.numbers.values()] == [False, True]

        async with running(Desk(desk.journal, desk.clock)) as again:
            after = again.account.state()
            assert (after.last_push, after.numbers) == (state.last_push, state.numbers)
            again.wait(1)
            row = await again.told()
            assert before.settled_before is not None
            assert row.settled_before == before.settled_before + MINUTE
            for one in (desk, again):  # both follow the same account here
                one.erased.add("+8617000000002")
            assert [*again.account.state().numbers] == ["+8617000000001"]
            for _ in range(2):  # what is noted follows what is told
                again.wait(1)
                await again.told()
            kept = await again.journal.state("pushed/acme")
            assert [*kept["numbers"]] == ["+8617000000001"]  # it is not written down again


@pytest.mark.parametrize(
    "held", [7, [], {"delays": 5}, {"delays": {"classes": {"x": 1}}}, {"numbers": {"+86": 5}}]
)
async def test_what_was_kept_wrongly_stops_no_account(tmp_path: Path, held: object):
    async with watched(tmp_path) as desk:
        await desk.journal.set_state("pushed/acme", held)
        async with running(Desk(desk.journal, desk.clock)) as again:
            again.push(again.call(0))
            assert await again.settled() == -5


async def test_what_could_not_be_kept_is_told_again(tmp_path: Path):
    with failing_disk() as disk:
        async with watched(tmp_path, vfs=disk.name) as desk:
            desk.push(desk.call(0))
            assert await desk.settled() == -5
            disk.writes_left = 0
            desk.wait(1)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await desk.told()
            disk.writes_left = None
            assert await desk.settled() == -4
