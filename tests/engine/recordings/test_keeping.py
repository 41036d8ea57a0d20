"""What is kept, for how long, in which order it comes, and what a restart finds."""

import asyncio
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.engine.recordings.bench import ACCOUNT, HOUR, SOUND, Bench, KnownKey, a_bench, until, wav
from tests.engine.recordings.ground import KEPT, LOST, NONE, THERE, kept, state

from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.engine.recordings import exports as exports_module
from dialwatch.engine.recordings import listening as listening_module
from dialwatch.engine.recordings.keys import CacheKey


def copied(file: Path) -> Callable[[], object]:
    """What puts the file back as it is now."""
    content = file.read_bytes()
    return lambda: file.write_bytes(content)


def meddle(file: Path) -> None:
    """Take a kept file away, and leave one of nobody's."""
    file.unlink()
    (file.parent / "ab.dwr").touch()


async def test_beyond_the_limits_the_least_recently_heard_goes(bench: Bench):
    big = wav(1.0) + b"\x00" * (30 << 20)
    bench.gives.answers = deque([big])
    bench.book.set_recordings({"most_mib": 64})
    first, second = await kept(bench, 2)
    bench.clock.go(60)
    await bench.recordings.listening.open(first)
    bench.clock.go(60)
    await kept(bench, 1)

    async def trimmed() -> bool:
        return await state(bench, second) is THERE

    await until(trimmed)
    assert await state(bench, first) is KEPT
    assert len(bench.files()) == 4


async def test_what_is_open_or_pinned_stays_and_what_is_old_goes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
):
    heard, pinned, saved, old = await kept(bench, 4)
    await bench.recordings.listening.open(heard)
    await bench.recordings.notes.pin(pinned, {"on": True})
    await bench.recordings.exports.begin([saved], masked=True)
    bench.clock.go(91 * 24 * 3600)
    await bench.recordings.keeping.trim()
    states = [await state(bench, call) for call in (heard, pinned, saved, old)]
    assert states == [KEPT, KEPT, KEPT, THERE]
    for module in (listening_module, exports_module):
        monkeypatch.setattr(module, "_FOR", 0.0)
    await bench.recordings.keeping.trim()
    states = [await state(bench, call) for call in (heard, pinned, saved)]
    assert states == [THERE, KEPT, THERE]


async def test_a_wipe_leaves_nothing_that_could_be_opened(bench: Bench):
    one, pinned = await kept(bench, 2)
    await bench.recordings.notes.pin(pinned, {"on": True})
    opened = await bench.recordings.listening.open(one)
    file = Path(opened.path)
    put_back = copied(file)
    assert await bench.recordings.wipe(pinned=False) == (1, len(SOUND))
    assert [await state(bench, call) for call in (one, pinned)] == [THERE, KEPT]
    assert await bench.recordings.wipe(pinned=True) == (1, len(SOUND))
    assert bench.files() == []
    assert [what for _, what, _ in bench.settings] == ["recordings wiped"] * 2
    assert (await bench.fetched(one, SOUND)).state is KEPT
    cache = await bench.recordings.shelf.cache()
    put_back()
    with pytest.raises(StoreError):
        cache.read(file.stem)


async def test_a_restart_finds_what_was_kept_and_tells_what_is_gone(tmp_path: Path):
    place = KnownKey()
    async with a_bench(tmp_path, place=place) as bench:
        first, second = await kept(bench, 2)
        opened = await bench.recordings.listening.open(second)
    meddle(Path(opened.path))
    async with a_bench(tmp_path, place=place) as bench:
        assert [await state(bench, call) for call in (first, second)] == [KEPT, THERE]
        assert bench.files() == [".dwr", ".peaks"]
        await bench.recordings.listening.open(first)


async def test_what_waited_is_fetched_after_a_restart(tmp_path: Path):
    async with a_bench(tmp_path) as bench:
        bench.gives.gate = asyncio.Event()
        calls = await bench.calls(4)
        assert await bench.recordings.wanting.fetch(calls, front=False) == (4, [])
        assert await bench.recordings.wanting.fetch(calls, front=False) == (0, [])
        await until(lambda: len(bench.gives.asked) == 2)
        assert (await bench.recordings.fetch_jobs(-1, 0))[2] == 2
    async with a_bench(tmp_path) as bench:
        for call in calls:
            assert (await bench.settled(call)).state is KEPT


class NoKey(KnownKey):
    async def _key(self) -> CacheKey:
        raise BadInput("Start with --secrets DIR.")


async def test_a_key_that_is_out_of_reach_for_a_while_costs_nothing(tmp_path: Path):
    place = KnownKey()
    async with a_bench(tmp_path, place=place) as bench:
        (call,) = await kept(bench)
    async with a_bench(tmp_path, place=NoKey()) as bench:
        with pytest.raises(BadInput, match=r"key is out of reach.*Start with --secrets DIR"):
            await bench.recordings.listening.open(call)
        another = (await bench.calls(2))[1]
        assert (await bench.fetched(another, SOUND)).state is KEPT
        await bench.recordings.keeping.trim()
        assert await bench.recordings.peaks(call) is None
        assert await state(bench, call) is KEPT
    async with a_bench(tmp_path, place=place) as bench:
        assert [await state(bench, one) for one in (call, another)] == [KEPT, THERE]
        await bench.recordings.listening.open(call)


async def test_without_a_key_they_are_held_in_memory(tmp_path: Path):
    async with a_bench(tmp_path, place=NoKey()) as bench:
        (call,) = await kept(bench)
        told = await bench.recordings.keeping.state()
        assert (told.files, told.bytes, told.lasting) == (1, len(SOUND), False)
        assert "Start with --secrets DIR." in told.sentence
        assert (await bench.recordings.peaks(call) or b"").startswith(b"DWP1")
        opened = await bench.recordings.listening.open(call)
        assert (opened.path, opened.key, opened.size) == ("", "", len(SOUND))
        listening = bench.recordings.listening
        pieces = [await listening.piece(call, at, 9000) for at in range(0, len(SOUND), 9000)]
        assert b"".join(pieces) == SOUND
        assert not (tmp_path / "profile/recordings").exists()
    async with a_bench(tmp_path, place=NoKey()) as bench:
        assert await state(bench, call) is THERE


async def test_the_user_is_served_before_the_others_and_may_cancel_all(bench: Bench):
    bench.gives.gate = asyncio.Event()
    calls = await bench.calls(6)
    await bench.recordings.wanting.fetch(calls[:5], front=False)
    await until(lambda: len(bench.gives.asked) == 2)
    assert await bench.recordings.wanting.fetch([calls[5], calls[4]], front=True) == (2, [])
    bench.gives.gate.set()
    for call in calls:
        await bench.settled(call)
    order = [one.call_id for one in bench.gives.asked]
    assert set(order[2:4]) == {"c6", "c5"}, "two at a time"
    assert len(order) == 6

    bench.gives.gate = asyncio.Event()
    more = await bench.calls(5)
    await bench.recordings.wanting.fetch(more, front=False)
    await until(lambda: len(bench.gives.asked) == 8)
    bench.recordings.wanting.queue.hold(True)
    assert await bench.recordings.wanting.cancel(None) == 5
    assert [await state(bench, call) for call in more] == [THERE] * 5
    assert bench.recordings.jobs.waiting == 0
    bench.recordings.wanting.queue.hold(False)
    bench.gives.gate.set()
    assert (await bench.fetched(more[0], SOUND)).state is KEPT


async def test_changes_are_waited_for(bench: Bench):
    (call,) = await bench.calls()
    since = bench.recordings.store.rev
    waiting = asyncio.ensure_future(bench.recordings.marks(since, 10, 20.0))
    jobs = asyncio.ensure_future(bench.recordings.fetch_jobs(0, 20.0))
    await asyncio.sleep(0)
    await bench.recordings.wanting.fetch([call], front=True)
    rev, rows, more = await waiting
    assert (rows[0].call, more, rev >= rows[0].rev) == (call, False, True)
    assert (await jobs)[0] > 0
    await bench.settled(call)
    more_calls = await bench.calls(2)
    await bench.recordings.wanting.fetch(more_calls, front=False)
    for one in more_calls:
        await bench.settled(one)
    first = await bench.recordings.marks(0, 1, 0)
    assert (len(first[1]), first[2]) == (1, True)
    assert await bench.recordings.marks(10**6, 10, 0.01) == (bench.recordings.store.rev, [], False)
    late = asyncio.ensure_future(bench.recordings.marks(10**6, 10, 20.0))
    await asyncio.sleep(0)
    bench.recordings.end()
    assert (await late)[1] == []


async def test_when_it_goes_is_told_as_far_as_it_is_known(bench: Bench):
    (call,) = await bench.calls()
    (never,) = await bench.calls(has_recording=False)
    told = await bench.recordings.recording(call)
    assert told is not None
    assert (told.state, told.gone_at) == (THERE, None)
    bench.gives.days = 7.0
    told = await bench.recordings.recording(call)
    assert told is not None
    assert told.gone_at == bench.clock.millis() - 30_000 + 7 * 24 * HOUR
    bench.book.set_account_recordings(ACCOUNT, {"days": 2})
    bench.clock.go(4 * 24 * 3600)
    assert [await state(bench, one) for one in (call, never)] == [LOST, NONE]
    told = await bench.recordings.recording(call)
    assert told is not None
    assert "deleted it by now" in told.sentence
