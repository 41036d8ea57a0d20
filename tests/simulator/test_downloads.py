"""Files are served whole and in ranges, each platform's in its manner, and it is told who came."""

import io

import pytest
import soundfile
from tests.simulator.conftest import Serve, Served

from dialwatch.simulator.sound import RATE


async def links(served: Served) -> list[tuple[str, int]]:
    """Addresses of Blu's recordings, with the seconds that were talked."""
    found = []
    for task in served.told["blu"]["tasks"]:
        found += [one for one in await served.blu_records(task["id"]) if one["recordUrl"]]
    return [(one["recordUrl"], one["duration"]) for one in found]


@pytest.fixture
async def served(serve: Serve) -> Served:
    served = await serve()
    served.clock.go(1200)
    return served


async def test_blus_are_of_three_kinds_and_as_long_as_the_talk(served: Served):
    found = await links(served)
    kinds = {url.rpartition(".")[2] for url, _ in found}
    assert kinds == {"mp3", "ogg", "flac"}
    for kind, codec in (("mp3", "MPEG_LAYER_III"), ("ogg", "OPUS"), ("flac", "PCM_16")):
        url, seconds = min((one for one in found if one[0].endswith(kind)), key=lambda one: one[1])
        with soundfile.SoundFile(io.BytesIO((await served.http.get(url)).content)) as sound:
            assert (sound.subtype, sound.channels) == (codec, 2)
            assert abs(sound.frames / sound.samplerate - seconds) < 0.1


async def test_nobody_is_told_of_a_file_that_is_none(served: Served):
    (url, _), *_ = await links(served)
    head, _, name = url.rpartition("/")
    assert (await served.http.get(f"{head}/0{name}")).status_code == 404
    assert (await served.http.get(url + "x")).status_code == 404


async def test_ranges_of_a_file(served: Served):
    (url, _), *_ = await links(served)
    whole = await served.http.get(url)
    body, tag = whole.content, whole.headers["etag"]
    assert whole.headers["accept-ranges"] == "bytes"

    async def part(asked: str, **more: str):
        return await served.http.get(url, headers={"Range": asked, **more})

    rest = await part("bytes=1000-")
    assert (rest.status_code, rest.content) == (206, body[1000:])
    assert rest.headers["content-range"] == f"bytes 1000-{len(body) - 1}/{len(body)}"
    assert (await part("bytes=10-19")).content == body[10:20]
    assert (await part("bytes=-7")).content == body[-7:]
    assert (await part("bytes=5-", **{"If-Range": tag})).status_code == 206
    other = await part("bytes=5-", **{"If-Range": '"another"'})
    assert (other.status_code, other.content) == (200, body)
    beyond = await part(f"bytes={len(body)}-")
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{len(body)}")
    for odd in ("bytes=a-b", "lines=1-2", "bytes=1-2,4-5", "bytes=-x"):
        assert (await part(odd)).status_code == 200


async def test_a_large_file_comes_in_pieces(served: Served):
    await served.log_in()
    task = served.simulator.world.of("airudder")[0].key
    talked = max(await served.details(task), key=lambda one: one["duration"])
    url = f"{served.told['airudder']['url']}/download/{talked['call_id']}.wav"
    answer = await served.http.get(url)
    assert len(answer.content) == 44 + talked["duration"] * RATE * 4 > 256 * 1024
    assert answer.headers["content-length"] == str(len(answer.content))


async def test_it_is_told_who_came_with_which_headers(served: Served):
    (url, _), *_ = await links(served)
    whole = await served.http.get(url)
    await served.http.get(url, headers={"Range": "bytes=5-", "X-Secret": "never told"})
    first, second = await served.control("/recording-log")
    assert (first["platform"], first["status"], first["range"]) == ("blu", 200, "")
    assert first["sent"] == len(whole.content)
    assert first["file"] == url.rpartition("/")[2]
    assert "x-secret" not in first["headers"]
    assert (second["status"], second["range"]) == (206, "bytes=5-")
    assert "x-secret" in second["headers"]
    assert "never told" not in str(second)


async def test_the_truth_tells_which_calls_were_recorded(served: Served):
    calls = await served.control("/calls?platform=blu")
    recorded = {one["id"][:12] for one in calls if one["recorded"]}
    shown = {url.rpartition("/")[2].partition(".")[0] for url, _ in await links(served)}
    assert shown == recorded
    assert len(recorded) < len(calls)
