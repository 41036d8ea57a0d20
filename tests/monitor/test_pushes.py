"""What was pushed is read in order, and nothing that goes wrong with one push loses another."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import apsw
import pytest
from structlog.testing import capture_logs
from tests.store.failing_disk import failing_disk
from tests.support.accounts import AnAccount
from tests.support.receiver import eventually
from tests.support.stepped import SteppedClock

from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PushRow, PushState
from dialwatch.monitor import pushes as pushes_module
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.pushes import PushReader, Reading
from dialwatch.platforms.huawei.pushes import HuaweiPushes
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.platforms.push import Pushed
from dialwatch.store.inbox import Arrival, Inbox, Kept
from dialwatch.store.journal import Journal

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
KEYS = {"app_key": "a-key", "app_secret": "a-secret"}


P = ParamSpec("P")
T = TypeVar("T")


async def inline(function: Callable[P, T], /, *args: P.args, **more: P.kwargs) -> T:
    """Does what the worker process does, here."""
    return function(*args, **more)


def callin(session: str) -> bytes:
    told = {
        "timestamp": "2026-03-04 11:59:00",
        "sessionId": session,
        "caller": "+8613800000001",
        "called": "+8617000000001",
    }
    return json.dumps({"eventType": "callin", "statusInfo": told}).encode()


@dataclass
class Desk:
    """A reader that runs, and what it heard."""

    inbox: Inbox
    journal: Journal
    notices: Notices
    clock: SteppedClock
    accounts: dict[str, Reading | None] = field(default_factory=dict)
    took: list[str] = field(default_factory=list)

    def follow(self, account: str, took: Callable[[Kept, Pushed], None] | None = None) -> None:
        ours = AnAccount(Platform.HUAWEI, "", id=account, zone="UTC")
        pushes = HuaweiPushes(ours, KEYS, outcome_table(Platform.HUAWEI))
        heard = took or (lambda kept, _: self.took.append(f"{account} {kept.id}"))
        self.accounts[account] = Reading(pushes=pushes, name=account.title(), took=heard)
        self.inbox.ring()

    async def push(self, account: str, body: bytes) -> int:
        """It came; its number."""
        arrival = Arrival(
            account=account,
            kind="status",
            received=self.clock.millis(),
            source="192.0.2.7",
            headers={},
            digest=blake2b(body, digest_size=16).digest(),
            size=len(body),
            body=body,
        )
        number, _ = await self.inbox.put(arrival)
        return number

    async def until(self, number: int, state: PushState) -> PushRow:
        """The push, once it has come to this."""
        async with asyncio.timeout(20):
            while True:
                [row] = [one for one in await self.inbox.rows() if one.id == number]
                if row.state == state:
                    return row
                await asyncio.sleep(0.005)

    def keys(self) -> list[str]:
        """The calls of the journal, read by other means than its own."""
        flags = apsw.SQLITE_OPEN_READONLY
        connection = apsw.Connection(str(self.journal.path), flags=flags)
        try:
            return [str(key) for (key,) in connection.execute("SELECT key FROM call ORDER BY id")]
        finally:
            connection.close()


@asynccontextmanager
async def reading(folder: Path, *, vfs: str | None = None) -> AsyncIterator[Desk]:
    clock = SteppedClock(NOON)
    inbox, journal = Inbox(folder / "inbox.db", clock), Journal(folder / "j.db", clock, vfs=vfs)
    await inbox.open()
    await journal.open()
    for account in ("acme", "other"):
        await journal.set_account(account, Platform.HUAWEI)
    desk = Desk(inbox, journal, Notices(clock), clock)
    reader = PushReader(
        inbox,
        Intake(journal, clock),
        desk.notices,
        clock,
        heavy=inline,
        accounts=lambda: desk.accounts,
    )
    task = asyncio.create_task(reader.run(), name="push reader")
    try:
        yield desk
        assert not task.done(), "it reads on, whatever came"
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await inbox.close()
        await journal.close()


async def test_what_cannot_be_read_is_set_aside_with_its_reason_and_read_again_on_demand(
    tmp_path: Path,
):
    async with reading(tmp_path) as desk:
        desk.follow("acme")
        bad = await desk.push("acme", b'{"eventType": "callin", "number": "+8613800000001"')
        strange = await desk.push("other", callin("s1"))
        good = await desk.push("acme", callin("s2"))
        reason = (await desk.until(bad, PushState.QUARANTINE)).reason
        assert reason
        assert "13800000001" not in reason
        row = await desk.until(strange, PushState.QUARANTINE)
        assert row.reason == "Its account is not watched any more."
        await desk.until(good, PushState.DONE)
        await eventually(lambda: any("cannot be read" in n.text for n in desk.notices.all()))
        await eventually(lambda: desk.took == [f"acme {good}"])
        assert desk.keys() == ["s2"]

        desk.follow("other")
        assert await desk.inbox.again() == 2
        await desk.until(strange, PushState.DONE)
        assert (await desk.until(bad, PushState.QUARANTINE)).reason == reason
        assert desk.keys() == ["s2", "s1"]
        await eventually(lambda: desk.took == [f"acme {good}", f"other {strange}"])
        await eventually(lambda: desk.inbox.waiting_bytes == 0)


async def test_while_the_journal_cannot_be_written_pushes_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pushes_module, "_STORE_WAIT", 0.02)
    with failing_disk() as disk:
        async with reading(tmp_path, vfs=disk.name) as desk:
            desk.follow("acme")
            disk.writes_left = 0
            bad, good = await desk.push("acme", b"no JSON"), await desk.push("acme", callin("s1"))
            await eventually(lambda: any("wait to be read" in n.text for n in desk.notices.all()))
            rows = await desk.inbox.rows()
            assert {row.state for row in rows} <= {PushState.WAITING, PushState.QUARANTINE}
            await desk.until(good, PushState.WAITING)
            assert (desk.took, desk.keys()) == ([], [])
            disk.writes_left = None
            await desk.until(good, PushState.DONE)
            await desk.until(bad, PushState.QUARANTINE)
            await eventually(lambda: desk.took == [f"acme {good}"])
            assert desk.keys() == ["s1"]
            await eventually(lambda: desk.inbox.waiting_bytes == 0)
            await eventually(lambda: any("are read now" in n.text for n in desk.notices.all()))


async def test_pushes_of_an_account_whose_keys_are_missing_wait_for_them(tmp_path: Path):
    async with reading(tmp_path) as desk:
        desk.accounts["acme"] = None
        desk.follow("other")
        waits, read = await desk.push("acme", callin("s1")), await desk.push("other", callin("s2"))
        await desk.until(read, PushState.DONE)
        await desk.until(waits, PushState.WAITING)
        desk.follow("acme")
        await desk.until(waits, PushState.DONE)
        await eventually(lambda: desk.took == [f"other {read}", f"acme {waits}"])


async def test_keys_that_go_missing_while_a_batch_is_read_set_no_push_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with reading(tmp_path) as desk:
        desk.follow("acme")
        calm = desk.inbox.calm

        async def meanwhile(at_most: float) -> None:
            desk.accounts["acme"] = None
            await calm(at_most)

        monkeypatch.setattr(desk.inbox, "calm", meanwhile)
        number = await desk.push("acme", callin("s1"))
        await eventually(lambda: desk.accounts["acme"] is None)
        monkeypatch.undo()
        desk.follow("other")
        other = await desk.push("other", callin("s2"))
        await desk.until(other, PushState.DONE)
        await desk.until(number, PushState.WAITING)
        assert desk.inbox.waiting_bytes == len(callin("s1"))
        desk.follow("acme")
        await desk.until(number, PushState.DONE)


async def test_a_fault_in_what_follows_from_a_push_stops_no_other(tmp_path: Path):
    with capture_logs() as logged:
        await a_fault_among_others(tmp_path)
    faults = [one for one in logged if one["log_level"] == "error"]
    assert [one["account"] for one in faults] == ["acme", "acme"]


async def a_fault_among_others(tmp_path: Path) -> None:
    async with reading(tmp_path) as desk:

        def gone(*_: object) -> None:
            raise OSError("made to fail")

        desk.follow("acme", gone)
        desk.follow("other")
        first, second = await desk.push("acme", callin("s1")), await desk.push("acme", callin("s2"))
        third = await desk.push("other", callin("s3"))
        for number in (first, second, third):
            await desk.until(number, PushState.DONE)
        await eventually(lambda: desk.took == [f"other {third}"])


async def test_nobody_hears_of_the_pushes_of_an_account_that_was_removed_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with reading(tmp_path) as desk:
        desk.follow("acme")
        settle = desk.inbox.settle

        async def meanwhile(*args: Any) -> None:
            desk.accounts.pop("acme", None)
            await settle(*args)

        monkeypatch.setattr(desk.inbox, "settle", meanwhile)
        number = await desk.push("acme", callin("s1"))
        await desk.until(number, PushState.DONE)
        assert desk.keys() == ["s1"]
        desk.follow("other")
        other = await desk.push("other", callin("s2"))
        await eventually(lambda: desk.took == [f"other {other}"])
