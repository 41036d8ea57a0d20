"""Row 30 while pushes and polls come in, after SIGKILL, and over what an older program left."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from tests.store.calls import a_call, a_campaign
from tests.support.planted import CORE, WAYS, a_profile, body, copies, opened, plant
from tests.support.stepped import SteppedClock

from dialwatch.calls.erasure import ErasureState, Place
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.engine.privacy.pending import PendingFile
from dialwatch.engine.self_test import SelfPushes
from dialwatch.platforms.push import PushAsk, Pushed
from dialwatch.store.inbox import Arrival

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[3]
MANY = 10_000
JOURNAL = 10
"""The step in which the journal is cleaned."""


class Told(SelfPushes):
    """Pushes that tell of one call each, as a body of `planted` writes it."""

    def read(self, ask: PushAsk, body: bytes) -> Pushed:
        told = json.loads(body)
        call = a_call(5000 + int(told["n"]))
        return Pushed(
            calls=[
                replace(call, account="jkt", number=told["callee"], entry=told["callee"], raw=body)
            ]
        )


async def ended(engine):
    while (now := await engine.erasing.now(30)).state is ErasureState.RUNNING:
        pass
    return now


async def erased(engine, text=WAYS[0]):
    name = engine.erasing.look({"number": text})
    seen = await engine.erasing.sighting(name, 60)
    engine.erasing.erase({"look": seen.id})
    return seen, await ended(engine)


async def ingested(engine, until: asyncio.Event) -> int:
    """Pushes and polls tell of the number, in turns, until the erasure is over, and once more."""
    n, over = 0, False
    while not over:
        over = until.is_set()
        n += 1
        way = WAYS[n % len(WAYS)]
        told = body(way, n)
        arrival = Arrival(
            account="jkt", kind="calls", received=n, source="", headers={}, size=len(told),
            digest=n.to_bytes(32), body=told,
        )  # fmt: skip
        await engine.receiving.inbox.put(arrival)
        call = replace(a_call(8000 + n), account="jkt", number=way, raw=told)
        await engine._intake.take([call])
    return n


async def all_read(engine) -> None:
    """All pushes that came are in the journal."""
    while True:
        if not await engine.receiving.inbox._read(lambda file: file.waiting_bytes()):
            return
        await asyncio.sleep(0.01)


async def test_what_comes_in_meanwhile_is_kept_without_the_number(tmp_path):
    profile = a_profile(tmp_path / "profile")
    async with opened(profile, SteppedClock(NOON)) as engine:
        await plant(engine, profile)
        engine.receiving.follow(engine._book.account("jkt"), Told())
        reading = asyncio.create_task(engine.receiving._reader.run())
        await asyncio.wait_for(all_read(engine), 30)
        over = asyncio.Event()
        coming = asyncio.create_task(ingested(engine, over))
        _, now = await erased(engine)
        over.set()
        came = await coming
        await asyncio.wait_for(all_read(engine), 30)
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
        assert now.state is ErasureState.DONE
        rows = [await engine.journal.call_raw(n) for n in range(1, engine.journal.calls + 1)]
        assert sum(row.number == now.number for row in rows) >= 2 * came
        # What came before the mark was known lies in the log beside a file until that is emptied.
        for holder in engine.erasing._means.holders():
            await holder.bare(
                lambda file: file.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            )
        assert copies(profile) == {}


async def many_calls(profile: Path, count: int = MANY) -> None:
    async with opened(profile, SystemClock()) as engine:
        await engine.journal.set_account("jkt", Platform.AIRUDDER)
        calls = [
            replace(
                a_call(n), account="jkt", number=WAYS[n % len(WAYS)], entry=f"e{n % 100}",
                raw=body(WAYS[n % len(WAYS)], n),
            )
            for n in range(count)
        ]  # fmt: skip
        await engine.journal.record(calls, [a_campaign(account="jkt")])
        await engine.journal.seal()


def killed_at(profile: Path, step: int) -> None:
    """Let a process erase the number, and kill it once it has come to that step."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.erasing_process", str(profile), WAYS[0]],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        while int(process.stdout.readline()) < step:
            pass
    finally:
        process.kill()
        process.stdout.close()
        process.wait(timeout=30)


async def test_a_kill_in_the_middle_of_ten_thousand_calls_is_gone_on_with(tmp_path):
    profile = a_profile(tmp_path / "profile")
    await many_calls(profile)
    killed_at(profile, JOURNAL)
    pending = PendingFile(profile)
    assert pending.read().number == WAYS[0]
    assert CORE not in repr(pending.read())
    assert sum(copies(profile).values()) > MANY  # it was in the middle
    async with opened(profile, SteppedClock(NOON)) as engine:
        await engine.erasing.run()
        now = await ended(engine)
        assert (now.state, now.left) == (ErasureState.DONE, ())
        assert copies(profile) == {}
        assert not pending.path.exists()
        assert engine.journal.calls == MANY
        first = await engine.journal.call_raw(1)
        assert first.number == now.number
        assert len(first.siblings) == MANY // 100 - 1


async def test_pages_that_an_older_program_left_are_written_anew(tmp_path):
    profile = a_profile(tmp_path / "profile")
    await many_calls(profile, 1500)
    # A program that does not overwrite what it deletes.
    file = apsw.Connection(str(profile / "journal.db"))
    with contextlib.closing(file):
        file.pragma("secure_delete", 0)
        file.execute("DELETE FROM observation WHERE id > 100; UPDATE call SET observation = 1")
        file.execute("UPDATE call SET number = '+628110', entry = ''; DELETE FROM segment")
        file.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    assert copies(profile)["journal.db"] > 1000
    size = (profile / "journal.db").stat().st_size
    async with opened(profile, SteppedClock(NOON)) as engine:
        seen, now = await erased(engine)
        assert {one.place: one.count for one in seen.standing}[Place.CALLS] == 100
        assert (now.state, now.left) == (ErasureState.DONE, ())
        assert copies(profile) == {}
    assert (profile / "journal.db").stat().st_size < size


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"number": 1}'])
def test_a_half_written_note_is_nothing(tmp_path, content):
    file = PendingFile(tmp_path)
    file.path.write_bytes(content)
    assert file.read() is None
    assert not file.path.exists()
