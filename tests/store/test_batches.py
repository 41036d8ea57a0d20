"""Batches on disk: whole or not at all, in the order of their changes, for their owner alone."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from tests.store.failing_disk import failing_disk
from tests.store.spoiling import SPOILT, spoil
from tests.support.stepped import SteppedClock

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.errors import StoreError, StoreFull, StoreTooNew
from dialwatch.calls.verdict import Verdict
from dialwatch.store.batches import Batches, Entry, Kept

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
NUMBER = "+6281100012345"


def a_batch(name: str = "batch-0001", total: int = 3, **fields) -> Batch:
    given = {"kind": "cancel", "title": "Cancel 3 calls", "who": "rosa", "made_at": 1}
    return Batch(id=name, total=total, starts_at=2, rev=total, **(given | fields))


def an_entry(index: int = 0, **fields) -> BatchEntry:
    given = {"account": "jakarta", "operation": "cancel_call", "target": NUMBER}
    return BatchEntry(index=index, rev=index + 1, **(given | fields))


def kept(batch: Batch) -> tuple[Kept, list[Entry]]:
    entries = [Entry(an_entry(n), {"task": "t1", "callee": NUMBER}) for n in range(batch.total)]
    return Kept(batch, "journal-1", 77), entries


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOON)


@pytest.fixture
async def batches(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[Batches]:
    one = Batches(tmp_path / "profile" / "batches.db", clock)
    assert await one.open() == ""
    yield one
    await one.close()


async def test_what_is_begun_and_changed_is_there_after_a_restart(batches: Batches, clock):
    await batches.begin(*kept(a_batch()))
    sent = an_entry(1, state=EntryState.SENT, sent_at=5, tries=1)
    done = replace(
        sent, state=EntryState.ANSWERED, verdict=Verdict.TOO_LATE, code="400", sentence="Over.",
        advice="None.", answered_at=6, revised_at=7,
    )  # fmt: skip
    await batches.save("batch-0001", [replace(sent, rev=4)])
    await batches.save("batch-0001", [replace(done, rev=5)])
    head = a_batch(state=BatchState.RUNNING, sentence="It waits.", revised=1, ended_at=9)
    await batches.save_head(replace(head, rev=6))
    await batches.close()
    await batches.close()
    with pytest.raises(StoreError, match="not open"):
        await batches.batches()

    again = Batches(batches.path, clock)
    await again.open()
    found = await again.batch("batch-0001")
    assert found == replace(head, rev=6, counts={"too late": 1, "waiting": 2})
    assert await again.batch("another") is None
    assert await again.entries("batch-0001", 3) == [replace(done, rev=5)]
    assert [one.values for one in await again.whole("batch-0001")] == 3 * [
        {"task": "t1", "callee": NUMBER}
    ]
    (left,) = await again.unfinished()
    assert (left.batch, left.journal, left.seq) == (found, "journal-1", 77)
    await again.close()


async def test_the_newest_come_first_and_a_finished_one_is_left_out(batches: Batches):
    for name in ("batch-0001", "batch-0002", "batch-0003"):
        await batches.begin(*kept(a_batch(name)))
    await batches.save_head(
        a_batch("batch-0002", state=BatchState.DONE),
        [an_entry(0, state=EntryState.UNSENT)],
        unfinished=False,
    )
    assert [one.id for one in await batches.batches(2)] == ["batch-0003", "batch-0002"]
    assert [one.batch.id for one in await batches.unfinished()] == ["batch-0001", "batch-0003"]
    assert (await batches.batch("batch-0002") or a_batch()).counts == {"unsent": 1, "waiting": 2}


async def test_a_batch_is_kept_once(batches: Batches):
    await batches.begin(*kept(a_batch()))
    with pytest.raises(StoreError):
        await batches.begin(*kept(a_batch(total=5)))
    assert len(await batches.entries("batch-0001")) == 3


async def test_ten_thousand_entries_are_kept_and_read_in_parts(batches: Batches):
    await batches.begin(*kept(a_batch(total=10_000)))
    changed = [an_entry(n, state=EntryState.UNSENT) for n in range(10_000)]
    await batches.save("batch-0001", [replace(one, rev=20_000 - one.index) for one in changed])
    first = await batches.entries("batch-0001", 10_000, 4_000)
    assert [one.index for one in first] == list(range(9_999, 5_999, -1))
    rest = await batches.entries("batch-0001", first[-1].rev, 10_000)
    assert len(rest) == 6_000
    assert (await batches.batch("batch-0001") or a_batch()).rev == 20_000


async def test_old_batches_are_forgotten_unless_something_may_still_come(
    batches: Batches, clock: SteppedClock
):
    now = clock.millis()
    for n in range(1_003):
        batch = a_batch(f"batch-{n:04d}", 1, made_at=now)
        await batches.begin(*kept(batch))
        await batches.save_head(batch, unfinished=n == 0)
    await batches.close()
    again = Batches(batches.path, clock)
    await again.open()
    assert {one.id for one in await again.batches(2_000)} == {
        "batch-0000", *(f"batch-{n:04d}" for n in range(3, 1_003))
    }  # fmt: skip
    assert await again.entries("batch-0001") == []
    await again.close()
    clock.go(401 * 86_400)
    await again.open()
    assert [one.id for one in await again.batches()] == ["batch-0000"]
    await again.close()


async def test_it_is_for_its_owner_alone(batches: Batches):
    await batches.begin(*kept(a_batch()))
    for path in batches.path.parent.iterdir():
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("spoilt", SPOILT)
async def test_a_file_that_is_none_of_ours_is_set_aside(batches: Batches, clock, spoilt: str):
    await batches.begin(*kept(a_batch(total=300)))
    await batches.close()
    spoil(batches.path, spoilt)
    again = Batches(batches.path, clock)
    assert "set aside as batches.damaged-" in await again.open()
    assert await again.batches() == []
    await again.close()


async def test_a_newer_file_is_left_alone(batches: Batches, clock):
    await batches.close()
    connection = apsw.Connection(str(batches.path))
    connection.pragma("user_version", 99)
    connection.close()
    before = batches.path.read_bytes()
    with pytest.raises(StoreTooNew):
        await Batches(batches.path, clock).open()
    assert batches.path.read_bytes() == before


@pytest.mark.parametrize("writes", range(0, 12, 3))
async def test_on_a_full_disk_a_batch_is_whole_or_not_there(tmp_path: Path, clock, writes: int):
    with failing_disk() as disk:
        batches = Batches(tmp_path / "batches.db", clock, vfs=disk.name)
        await batches.open()
        disk.writes_left = writes
        with pytest.raises(StoreFull, match="full"):
            await batches.begin(*kept(a_batch(total=2_000)))
        disk.writes_left = None
        assert await batches.batch("batch-0001") is None
        await batches.begin(*kept(a_batch(total=2_000)))
        disk.writes_left = 0
        with pytest.raises(StoreFull):
            await batches.save("batch-0001", [an_entry(state=EntryState.SENT)])
        disk.writes_left = None
        assert (await batches.batch("batch-0001") or a_batch()).counts == {"waiting": 2_000}
        await batches.close()


_KILLED = """
import asyncio, sys
from dataclasses import replace
from pathlib import Path
from tests.store.test_batches import a_batch, an_entry, kept
from dialwatch.calls.batch import EntryState
from dialwatch.clock import SystemClock
from dialwatch.store.batches import Batches

async def write():
    batches = Batches(Path(sys.argv[1]), SystemClock())
    await batches.open()
    await batches.begin(*kept(a_batch(total=100_000)))
    for n in range(100_000):
        await batches.save("batch-0001", [an_entry(n, state=EntryState.SENT)])
        print(n, flush=True)

asyncio.run(write())
"""


def acknowledged_until_killed(path: Path, least: int) -> int:
    """How many entries a process said to have kept, before it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(path)],
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(least)]
    process.kill()
    told += process.stdout.read().split("\n")[:-1]
    process.stdout.close()
    process.wait(30)
    return len(told)


async def test_what_was_said_to_be_kept_survives_a_kill(tmp_path: Path, clock):
    path = tmp_path / "batches.db"
    told = acknowledged_until_killed(path, 50)
    batches = Batches(path, clock)
    assert await batches.open() == ""
    entries = await batches.whole("batch-0001")
    sent = [one for one in entries if one.entry.state is EntryState.SENT]
    assert told <= len(sent) <= told + 1
    assert len(entries) == 100_000
    await batches.close()
