"""All recordings of a task at once, where there are many of them, or little room."""

import errno
import sys
from collections import deque
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
from tests.engine.recordings.bench import ACCOUNT, SOUND, Bench, a_bench, until
from tests.engine.recordings.ground import KEPT, THERE, state
from tests.engine.recordings.test_keeping import NoKey
from tests.engine.recordings.test_tasks import archive, ended

from dialwatch.calls.recording import JobState
from dialwatch.engine.recordings.memory import MemoryCache
from dialwatch.sealed import SealedWriter

MANY = 40


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with a_bench(tmp_path) as one:
        yield one


def a_task(count: int) -> deque[bytes]:
    return deque([archive(*((f"c{n}.wav", SOUND) for n in range(1, count + 1)))])


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
async def test_a_task_has_more_recordings_than_files_may_be_open(bench: Bench):
    import resource

    calls = await bench.calls(MANY)
    bench.gives.archives = a_task(MANY)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    few = psutil.Process().num_fds() + MANY // 2
    resource.setrlimit(resource.RLIMIT_NOFILE, (few, before[1]))
    try:
        done = await ended(bench, await bench.recordings.wanting.fetch_task(ACCOUNT, "t1"))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert (done.state, done.found, done.sentence) == (JobState.DONE, MANY, "")
    assert {await state(bench, call) for call in calls} == {KEPT}


async def test_a_disk_that_fills_up_keeps_nothing_half_and_it_goes_on_by_itself(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
):
    finish, times = SealedWriter.finish, iter(range(10**6))

    def full(writer: SealedWriter) -> None:
        if next(times) == 3:  # the archive itself came, and two of its files
            left.extend(bench.files())
            raise OSError(errno.ENOSPC, "No space left on device")
        finish(writer)

    left = list[str]()
    monkeypatch.setattr(SealedWriter, "finish", full)
    calls = await bench.calls(4)
    bench.gives.archives = a_task(4)
    await bench.recordings.wanting.fetch_task(ACCOUNT, "t1")
    await until(lambda: [one for one in bench.notices.all() if "disk is full" in one.text])
    await until(lambda: bench.recordings.jobs.all()[0].state is JobState.DONE)
    assert left.count(".part") == 4
    assert {await state(bench, call) for call in calls} == {KEPT}
    assert sorted(bench.files()) == [".dwr"] * 4 + [".peaks"] * 4


async def test_in_memory_no_archive_takes_more_than_there_is_for_recordings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(MemoryCache, "most", len(SOUND) * 2)
    async with a_bench(tmp_path, place=NoKey()) as bench:
        calls = await bench.calls(3)
        bench.gives.archives = a_task(3)
        done = await ended(bench, await bench.recordings.wanting.fetch_task(ACCOUNT, "t1"))
        assert (done.state, done.found) == (JobState.FAILED, 0)
        assert "unpacks to more than it may" in done.sentence
        assert {await state(bench, call) for call in calls} == {THERE}
