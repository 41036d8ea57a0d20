"""Whole tasks, as archives."""

import io
import zipfile
from collections import deque

import pytest
from tests.engine.recordings.bench import ACCOUNT, SOUND, Bench, until, wav
from tests.engine.recordings.ground import KEPT, THERE, kept, state

from dialwatch.calls.errors import BadInput
from dialwatch.calls.recording import JobState
from dialwatch.platforms.operator import Gone


def archive(*files: tuple[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files:
            packed.writestr(name, content)
    return written.getvalue()


async def ended(bench: Bench, job: str) -> object:
    def over() -> object:
        done = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)
        return [one for one in bench.recordings.jobs.all() if one.id == job and one.state in done]

    return (await until(over))[0]


async def test_a_task_comes_as_one_archive(bench: Bench):
    calls = await kept(bench, 1) + await bench.calls(3)
    bench.gives.archives = deque(
        [
            archive(
                ("c1.wav", wav(2)),
                ("628110000002_e2.wav", SOUND),
                ("c3.wav", b"no sound at all" * 50),
                ("c4.wav", b""),
                ("nobody.wav", SOUND),
            )
        ]
    )
    job = await bench.recordings.wanting.fetch_task(ACCOUNT, "t1")
    assert job == f"task/{ACCOUNT}/t1"
    done = await ended(bench, job)
    assert (done.state, done.found, done.strangers) == (JobState.DONE, 1, 1)
    assert [await state(bench, call) for call in calls] == [KEPT, KEPT, THERE, THERE]
    first = await bench.recordings.recording(calls[0])
    assert first is not None
    assert first.size == len(SOUND), "what is kept already is not fetched again"
    assert bench.files() == [".dwr", ".dwr", ".peaks", ".peaks"]


async def test_of_a_bomb_nothing_is_kept(bench: Bench):
    calls = await bench.calls(2)
    silence = SOUND[:44] + b"\x00" * (20 << 20)
    bench.gives.archives = deque([archive(("c1.wav", SOUND), ("c2.wav", silence))])
    done = await ended(bench, await bench.recordings.wanting.fetch_task(ACCOUNT, "t1"))
    assert (done.state, done.found) == (JobState.FAILED, 0)
    assert done.sentence == "This archive unpacks to more than it may: nothing of it was kept."
    assert [await state(bench, call) for call in calls] == [THERE, THERE]
    assert bench.files() == []


FAILING_TASKS = [
    (SOUND, "no archive"),
    (b"PK\x03\x04" + b"x" * 600, "damaged"),
    (Gone("There is no recording."), "There is no recording"),
    ("https://files.example.net/x", "not among the hosts"),
]


async def test_a_task_that_does_not_come_is_said(bench: Bench):
    for told, words in FAILING_TASKS:
        await bench.calls()
        bench.gives.archives = deque([told])
        done = await ended(bench, await bench.recordings.wanting.fetch_task(ACCOUNT, "t1"))
        assert done.state is JobState.FAILED
        assert words in done.sentence
    with pytest.raises(BadInput, match="no such task"):
        await bench.recordings.wanting.fetch_task(ACCOUNT, "t99")
