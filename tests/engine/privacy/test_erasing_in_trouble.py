"""Row 30 while pushes and polls come in, after SIGKILL, and over what an older program left."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from tests.store.calls import a_call, a_campaign, rows_of
from tests.support.lengths import examples
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
MANY = examples(1_200, 10_000)


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
    await engine.erasing.erase({"look": seen.id})
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
        kept = await engine.receiving.inbox.bare(
            lambda file: file.execute("SELECT digest FROM push").fetchall()
        )
        came_as = {n.to_bytes(32) for n in range(1, came + 1)}
        assert not came_as & {digest for (digest,) in kept}  # nor does a hash tell what it was
        # What came before the mark was known lies in the log beside a file until that is emptied.
        for holder in engine.erasing._means.holders():
            await holder.bare(
                lambda file: file.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            )
        assert copies(profile) == {}


async def many_calls(profile: Path, count: int = MANY, *, theirs: bool = True) -> None:
    """So many calls to the number (`theirs`), or to others, and among them two by it."""
    async with opened(profile, SystemClock()) as engine:
        await engine.journal.set_account("jkt", Platform.AIRUDDER)
        calls = [
            replace(
                a_call(n), account="jkt", entry=f"e{n % 100}",
                number=WAYS[n % len(WAYS)] if theirs else "+62811000",
                raw=body(WAYS[n % len(WAYS)], n) if theirs else b"{}",
            )
            for n in range(count)
        ]  # fmt: skip
        # Two that are found by a word alone: the number is that of who calls.
        for n in (0, count - 1):
            calls[n] = replace(calls[n], number="+62811000", raw=b"{}", caller=f"0{CORE}")
        await engine.journal.record(calls, [a_campaign(account="jkt")])
        await engine.journal.seal()


def killed(profile: Path, dies: str) -> None:
    """Let a process erase the number, which dies once this is true of the journal."""
    process = subprocess.run(
        [sys.executable, "-m", "tests.support.erasing_process", profile, WAYS[0], dies],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"},
        timeout=100,
        check=False,
    )
    assert process.returncode == -signal.SIGKILL


async def gone_on_with(profile: Path, engine) -> str:
    """The mark, once what was killed is complete."""
    pending = PendingFile(profile)
    assert pending.read().number == WAYS[0]
    assert CORE not in repr(pending.read())
    assert copies(profile).keys() - {PendingFile.NAME}  # it was in the middle
    await engine.erasing.run()
    now = await ended(engine)
    assert (now.state, now.left) == (ErasureState.DONE, ())
    assert copies(profile) == {}
    assert not pending.path.exists()
    assert any("interrupted, is complete" in one.text for one in engine.notices.all())
    return now.number


async def test_a_kill_in_the_middle_of_thousands_of_calls_is_gone_on_with(tmp_path):
    profile = a_profile(tmp_path / "profile")
    await many_calls(profile)
    killed(profile, "SELECT count(*) FROM call WHERE number LIKE 'erased-%'")
    async with opened(profile, SteppedClock(NOON)) as engine:
        mark = await gone_on_with(profile, engine)
        assert engine.journal.calls == MANY
        row = await engine.journal.call_raw(2)
        assert row.number == mark
        assert len(row.siblings) == MANY // 100 - 1


async def test_a_kill_between_a_word_and_its_calls_is_gone_on_with(tmp_path):
    profile = a_profile(tmp_path / "profile")
    await many_calls(profile, 20, theirs=False)
    killed(profile, "SELECT count(*) FROM word WHERE text LIKE 'erased-%'")
    async with opened(profile, SteppedClock(NOON)) as engine:
        seq = engine.journal.last_seq
        mark = await gone_on_with(profile, engine)
        block, _, _ = await engine.journal.changes(seq)
        assert [one["caller"] for one in rows_of(block).values()] == [mark, mark]


async def test_pages_that_an_older_program_left_are_written_anew(tmp_path):
    profile = a_profile(tmp_path / "profile")
    await many_calls(profile, 1200)
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
        assert {one.place: one.count for one in seen.standing}[Place.CALLS] == 101
        assert (now.state, now.left) == (ErasureState.DONE, ())
        assert copies(profile) == {}
    assert (profile / "journal.db").stat().st_size < size


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"number": 1}'])
def test_a_half_written_note_is_nothing(tmp_path, content):
    file = PendingFile(tmp_path)
    file.path.write_bytes(content)
    assert file.read() is None
    assert not file.path.exists()
