"""What befalls recordings, as a client meets it that follows a link."""

import asyncio
import io
import zipfile

import httpx
import pytest
import soundfile
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_airudder import logged_in

from dialwatch.simulator.faults import RECORDING_KINDS, Fault
from dialwatch.simulator.recording_faults import RECORDING_FAULTS

SHORT = httpx.Timeout(0.3)


@pytest.fixture
async def served(serve: Serve) -> Served:
    served = await logged_in(serve)
    served.clock.go(1800)
    return served


async def link_of(served: Served) -> str:
    task = served.simulator.world.of("airudder")[0].key
    talked = next(d for d in await served.details(task) if d["duration"])
    return f"{served.told['airudder']['url']}/download/{talked['call_id']}.wav"


async def met(served: Served, kind: str, **headers: str) -> httpx.Response:
    served.simulator.faults.replace([Fault(kind, operation="download")])
    return await served.http.get(await link_of(served), headers=headers)


def test_each_kind_has_its_answer():
    assert RECORDING_FAULTS.keys() == RECORDING_KINDS


async def test_links_expire_or_lead_elsewhere_or_round(served: Served):
    expired = await met(served, "link-expired")
    assert (expired.status_code, expired.content[:5]) == (403, b"<?xml")
    away = await met(served, "elsewhere")
    assert (away.status_code, away.headers["location"][:14]) == (302, "https://files.")
    down = await met(served, "downgrade")
    assert (down.status_code, down.headers["location"][:6]) == (302, "ftp://")
    loop = await met(served, "redirect-loop")
    assert loop.headers["location"] == await link_of(served)


async def test_files_that_are_not_what_they_are_called(served: Served):
    plain = (await served.http.get(await link_of(served))).content
    wrong = await met(served, "wrong-media")
    assert (wrong.headers["content-type"], wrong.content) == ("text/html", plain)
    assert len((await met(served, "header-only")).content) == 44
    assert (await met(served, "amr")).content.startswith(b"#!AMR")
    assert (await met(served, "aac")).content[:2] == b"\xff\xf1"


async def test_files_that_are_damaged(served: Served):
    plain = (await served.http.get(await link_of(served))).content
    damaged = (await met(served, "corrupt-header")).content
    assert (damaged[:4], len(damaged), damaged[64:]) == (b"RIFF", len(plain), plain[64:])
    with pytest.raises(soundfile.LibsndfileError):
        soundfile.info(io.BytesIO(damaged))
    cut = await met(served, "cut-sound")
    assert plain.startswith(cut.content)
    assert len(cut.content) == len(plain) // 2 == int(cut.headers["content-length"])


async def test_files_that_do_not_come_to_their_end(served: Served):
    served.http.timeout = SHORT
    with pytest.raises(httpx.ReadTimeout):
        await met(served, "stall")
    served.simulator.faults.replace([Fault("endless", operation="download")])
    taken = 0
    async with served.http.stream("GET", await link_of(served)) as answer:
        assert "content-length" not in answer.headers
        async for piece in answer.aiter_raw():
            taken += len(piece)
            if taken > 4_000_000:
                break
    await asyncio.sleep(0)


async def test_a_small_archive_that_unpacks_to_a_large_one(served: Served):
    served.simulator.faults.replace([Fault("bomb", operation="recordings")])
    task = served.simulator.world.of("airudder")[0].key
    answer = await served.airudder("recording", TaskID=task)
    assert len(answer.content) < 1_000_000
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert sum(one.file_size for one in archive.infolist()) == 96 * 1024 * 1024


async def test_a_range_that_is_of_another_file(served: Served):
    plain = await served.http.get(await link_of(served))
    whole = await met(served, "other-bytes-on-range")
    assert (whole.content, whole.headers["etag"]) == (plain.content, plain.headers["etag"])
    part = await met(served, "other-bytes-on-range", Range="bytes=1000-")
    assert part.status_code == 206
    assert part.headers["etag"] != plain.headers["etag"]
    assert part.content != plain.content[1000:]
