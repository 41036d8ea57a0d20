"""A recording is fetched and kept, or it is said why not: each way that its file may come."""

import asyncio
import errno
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.engine.recordings.bench import (
    ACCOUNT,
    SOUND,
    Bench,
    Gives,
    KnownKey,
    a_bench,
    until,
    wav,
)
from tests.support.scripted_server import ScriptedServer, answer

from dialwatch.calls.audio import EMPTY_WAV
from dialwatch.calls.errors import BadInput, CutOff, NotFound, TimedOut
from dialwatch.calls.recording import AudioKind, JobState, RecordingState
from dialwatch.engine.recordings.sink import CacheSink
from dialwatch.platforms.operator import Gone
from dialwatch.sealed import SealedReader, SealedWriter

KEPT, FAILED, LOST, THERE = (
    RecordingState.KEPT,
    RecordingState.FAILED,
    RecordingState.LOST,
    RecordingState.THERE,
)
LONG = wav(20.0)


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with ScriptedServer() as one:
        yield one


@pytest.fixture
async def bench(tmp_path: Path, server: ScriptedServer) -> AsyncIterator[Bench]:
    async with a_bench(tmp_path, own=server.url) as one:
        yield one


async def content(bench: Bench, call: int) -> bytes:
    opened = await bench.recordings.listening.open(call)
    with SealedReader(Path(opened.path), bytes.fromhex(opened.key)) as file:
        return file.readall()


async def test_a_file_that_is_the_answer_is_kept(bench: Bench):
    (call,) = await bench.calls()
    told = await bench.fetched(call, SOUND)
    assert (told.state, told.kind, told.size, told.sentence) == (
        KEPT,
        AudioKind.WAV,
        len(SOUND),
        "",
    )
    assert told.facts is not None
    assert (told.facts.length, told.facts.channels, told.facts.whole) == (1000, 2, True)
    assert told.began_at == bench.clock.millis() - 60_000
    assert told.fetched_at == bench.clock.millis()
    assert await content(bench, call) == SOUND
    assert (await bench.recordings.peaks(call) or b"").startswith(b"DWP1")
    assert bench.gives.asked[0].call_id == "c1"
    (job,) = bench.recordings.jobs.all()
    assert (job.state, job.done, job.total, job.title) == (
        JobState.DONE,
        len(SOUND),
        len(SOUND),
        "+628•••••••01",
    )
    assert bench.files() == [".dwr", ".peaks"]


async def test_a_file_behind_a_link_is_kept(bench: Bench, server: ScriptedServer):
    (call,) = await bench.calls()
    server.answers = deque([answer(SOUND, content_type="text/html")])
    bench.gives.note, bench.gives.headers = "It may be another dial.", {"X-Own": "yes"}
    told = await bench.fetched(call, f"{server.url}/x.mp3?sig=s")
    assert (told.state, told.kind, told.sentence) == (
        KEPT,
        AudioKind.WAV,
        "It may be another dial.",
    )
    assert await content(bench, call) == SOUND
    assert server.asked[0].headers["x-own"] == "yes"


UNHEARD = [
    (wav(0)[:EMPTY_WAV], AudioKind.EMPTY, "No audio was captured"),
    (b"#!AMR\n" + b"x" * 600, AudioKind.AMR, "AMR cannot be played here: save it"),
    (b"\xff\xf1" + b"x" * 600, AudioKind.AAC, "AAC cannot be played here: save it"),
    (b"RIFF\x00\x00\x00\x00WAVE" + b"\x00" * 900, AudioKind.WAV, "It can be saved"),
    (SOUND[: len(SOUND) // 2], AudioKind.WAV, "It ends after 0:00 of 0:30."),
]


async def test_what_cannot_be_heard_is_kept_and_says_why(bench: Bench):
    for body, kind, words in UNHEARD:
        (call,) = await bench.calls()
        told = await bench.fetched(call, body)
        assert (told.state, told.kind, told.size) == (KEPT, kind, len(body))
        assert words in told.sentence
        assert await content(bench, call) == body


NOTHING = [
    (b"<html><body>log in</body></html>", "A web page came instead"),
    (b"x" * 600, "is no recording"),
    (b"x" * 6, "is no recording"),
    (b"", "nothing came"),
]


async def test_what_is_no_recording_is_not_kept(bench: Bench, server: ScriptedServer):
    for body, words in NOTHING:
        (call,) = await bench.calls()
        server.answers = deque([answer(body)])
        told = await bench.fetched(call, f"{server.url}/x.wav")
        assert told.state is FAILED
        assert words in told.sentence
        assert bench.files() == []
        job = bench.recordings.jobs.all()[0]
        assert (job.state, job.sentence) == (JobState.FAILED, told.sentence)


async def test_an_expired_link_is_asked_for_once_more(bench: Bench, server: ScriptedServer):
    (call,) = await bench.calls()
    server.answers = deque([answer(status=403), answer(SOUND)])
    assert (await bench.fetched(call, f"{server.url}/x")).state is KEPT
    assert len(bench.gives.asked) == 2

    (other,) = await bench.calls()
    server.answers = deque([answer(status=404)])
    told = await bench.fetched(other, f"{server.url}/x")
    assert (told.state, "fetch the recording again" in told.sentence) == (FAILED, True)
    assert len(bench.gives.asked) == 4


async def test_what_the_platform_deleted_is_lost(bench: Bench):
    (call,) = await bench.calls()
    told = await bench.fetched(call, Gone("The platform has no such recording."))
    assert told.state is LOST
    assert told.sentence == "The platform has no such recording. It was not kept here."
    assert (await bench.fetched(call, SOUND)).state is KEPT, "asking once more is allowed"


REFUSALS = [
    (NotFound("no such path (404)."), "no such path"),
    (BadInput("Blu told no address for it."), "told no address"),
    (TimedOut("The platform did not answer in time."), "Ask again in a moment"),
]


async def test_what_the_platform_refuses_is_said(bench: Bench):
    for asked, (error, words) in enumerate(REFUSALS, start=1):
        (call,) = await bench.calls()
        told = await bench.fetched(call, error)
        assert told.state is FAILED
        assert words in told.sentence
        assert len(bench.gives.asked) == asked


async def test_another_host_is_named_and_not_asked(bench: Bench):
    (call,) = await bench.calls()
    told = await bench.fetched(call, "https://files.example.net/x?sig=canary")
    assert (told.state, told.host) == (FAILED, "files.example.net")
    assert "canary" not in told.sentence
    assert bench.recordings.jobs.all()[0].sentence == told.sentence
    told = await bench.fetched(call, "ftp://files.example.net/x")
    assert (told.state, told.host) == (FAILED, "")


async def test_what_is_larger_than_is_taken_is_refused_at_once(
    bench: Bench, server: ScriptedServer
):
    bench.book.set_recordings({"largest_mib": 16})
    (call,) = await bench.calls()
    server.answers = deque([answer(SOUND, content_length=str(330 << 20))])
    told = await bench.fetched(call, f"{server.url}/x")
    assert told.state is FAILED
    assert told.sentence.startswith("The recording has 330 MiB, and none above 16 MiB is fetched.")
    endless = answer(wav(0.1) + b"x" * (17 << 20))
    server.answers = deque([endless.replace(b"content-length", b"x-length", 1)])
    told = await bench.fetched(call, f"{server.url}/x")
    assert "is larger than that" in told.sentence
    assert bench.files() == []


async def test_one_that_breaks_off_is_gone_on_with(bench: Bench, server: ScriptedServer):
    (call,) = await bench.calls()
    half = 2 * 65_536 + 1000
    at = 2 * 65_536 + 1000
    rest = LONG[at:]
    server.answers = deque(
        [
            answer(LONG[:half], content_length=str(len(LONG)), etag='"v1"'),
            answer(
                rest,
                status=206,
                etag='"v1"',
                content_range=f"bytes {at}-{len(LONG) - 1}/{len(LONG)}",
            ),
        ]
    )
    told = await bench.fetched(call, f"{server.url}/x")
    assert (told.state, told.sentence) == (KEPT, "")
    assert await content(bench, call) == LONG
    assert server.asked[1].headers["range"] == f"bytes={at}-"


async def test_one_that_never_ends_whole_is_kept_as_far_as_it_goes(
    bench: Bench, server: ScriptedServer
):
    (call,) = await bench.calls()
    server.answers = deque([answer(LONG[:200_000], content_length=str(len(LONG)))])
    told = await bench.fetched(call, f"{server.url}/x")
    assert told.state is KEPT
    assert told.facts is not None
    assert told.facts.whole is False
    assert told.sentence == "It ends after 0:06 of 0:30."
    assert len(server.asked) == 3
    assert await content(bench, call) == LONG[:200_000]


async def test_one_that_stands_still_is_given_up(bench: Bench, server: ScriptedServer):
    (call,) = await bench.calls()
    bench.gives.answers = deque([CutOff("cut off")])
    assert (await bench.fetched(call, CutOff("The answer was cut off."))).state is FAILED
    assert len(bench.gives.asked) == 1


async def test_what_came_is_gone_on_with_after_a_cancellation(bench: Bench, server: ScriptedServer):
    (call,) = await bench.calls()
    came = asyncio.Event()

    async def half(writer: asyncio.StreamWriter) -> None:
        head = f'HTTP/1.1 200 X\r\ncontent-length: {len(LONG)}\r\netag: "v1"\r\n\r\n'
        writer.write(head.encode() + LONG[: 256 * 1024])
        await writer.drain()
        await came.wait()

    server.answers = deque([half])
    bench.gives.answers = deque([f"{server.url}/x"])
    await bench.recordings.wanting.fetch([call], front=True)
    await until(lambda: any(one.done > 65_536 for one in bench.recordings.jobs.all()))
    assert await bench.recordings.wanting.cancel([f"call/{call}"]) == 1
    assert await bench.recordings.wanting.cancel([f"call/{call}", "nonsense"]) == 0
    told = await bench.settled(call)
    assert told.state is THERE
    assert bench.recordings.jobs.all()[0].state is JobState.CANCELLED
    assert bench.files() == [".part"]

    at = (256 * 1024 // 65_536 - 1) * 65_536
    rest = answer(
        LONG[at:], status=206, etag='"v1"', content_range=f"bytes {at}-{len(LONG) - 1}/{len(LONG)}"
    )
    server.answers = deque([rest])
    assert (await bench.fetched(call, f"{server.url}/x")).state is KEPT
    assert server.asked[-1].headers["range"] == f"bytes={at}-"
    assert await content(bench, call) == LONG
    came.set()


async def test_what_came_is_gone_on_with_after_a_restart(tmp_path: Path, server: ScriptedServer):
    place, ends = KnownKey(), asyncio.Event()

    async def half(writer: asyncio.StreamWriter) -> None:
        head = f'HTTP/1.1 200 X\r\ncontent-length: {len(LONG)}\r\netag: "v1"\r\n\r\n'
        writer.write(head.encode() + LONG[: 256 * 1024])
        await writer.drain()
        await ends.wait()

    server.answers = deque([half])
    gives = Gives(deque([f"{server.url}/x"]))
    async with a_bench(tmp_path, own=server.url, place=place, gives=gives) as bench:
        (call,) = await bench.calls()
        await bench.recordings.wanting.fetch([call], front=True)
        await until(lambda: any(one.done > 65_536 for one in bench.recordings.jobs.all()))
    at = (256 * 1024 // 65_536 - 1) * 65_536
    rest = answer(
        LONG[at:], status=206, etag='"v1"', content_range=f"bytes {at}-{len(LONG) - 1}/{len(LONG)}"
    )
    server.answers = deque([rest])
    async with a_bench(tmp_path, own=server.url, place=place, gives=gives) as bench:
        assert (await bench.settled(call)).state is KEPT
        assert server.asked[-1].headers["range"] == f"bytes={at}-"
        assert await content(bench, call) == LONG
    ends.set()


async def test_a_full_disk_stops_it_until_there_is_space(
    bench: Bench, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
):
    calls = await bench.calls(3)
    full = [True]
    seal = SealedWriter.write

    def write(self: SealedWriter, piece: bytes) -> None:
        if full[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        seal(self, piece)

    monkeypatch.setattr(SealedWriter, "write", write)
    bench.gives.answers = deque([SOUND])
    await bench.recordings.wanting.fetch(calls, front=False)
    await until(lambda: [one for one in bench.notices.all() if one.id == "recordings"])
    assert "disk is full" in bench.notices.all()[-1].text
    waiting = await bench.recordings.recording(calls[0])
    assert waiting is not None
    assert waiting.state is RecordingState.WAITING
    full[0] = False
    for call in calls:
        assert (await bench.settled(call)).state is KEPT
    await until(lambda: "space again" in bench.notices.all()[-1].text)


async def test_a_fault_of_ours_is_told_and_stops_nothing_else(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    first, second = await bench.calls(2)
    finish = CacheSink.finish
    broken = [True]

    def breaks(self: CacheSink) -> object:
        if broken.pop() if broken else False:
            raise ZeroDivisionError
        return finish(self)

    monkeypatch.setattr(CacheSink, "finish", breaks)
    told = await bench.fetched(first, SOUND)
    assert (told.state, told.sentence) == (FAILED, "A fault inside the engine; its log says more.")
    assert (await bench.fetched(second, SOUND)).state is KEPT
    caplog.clear()


async def test_what_cannot_be_asked_for_is_refused_with_a_reason(bench: Bench):
    (call,) = await bench.calls()
    assert await bench.recordings.wanting.fetch([999], front=False) == (
        0,
        [(999, "There is no such call.")],
    )
    await bench.fetched(call, SOUND)
    assert await bench.recordings.wanting.fetch([call, call], front=True) == (0, [])

    def refuses(account: str) -> object:
        raise BadInput(f"“{account}” cannot be used yet.")

    means = bench.recordings.wanting._means
    bench.recordings.wanting._means = replace(means, gives_of=refuses)  # type: ignore[arg-type]
    (other,) = await bench.calls()
    assert await bench.recordings.wanting.fetch([other], front=False) == (
        0,
        [(other, f"“{ACCOUNT}” cannot be used yet.")],
    )


async def test_it_is_asked_for_by_its_campaign(bench: Bench):
    (call,) = await bench.calls(campaign="t7")
    await bench.fetched(call, SOUND)
    (asked,) = bench.gives.asked
    assert (asked.campaign, asked.kind.value, asked.entry) == ("t7", "task", "e1")
