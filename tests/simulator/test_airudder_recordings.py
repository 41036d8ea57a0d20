import io
import wave
import zipfile
from typing import Any

from tests.simulator.conftest import Serve, Served
from tests.simulator.test_airudder import logged_in

from dialwatch.simulator.sound import RATE


async def over(serve: Serve) -> tuple[Served, str, list[dict[str, Any]]]:
    """A tiny world that is over, a task of it and its details."""
    served = await logged_in(serve)
    served.clock.go(1800)
    task = served.simulator.world.of("airudder")[0].key
    return served, task, await served.details(task)


def frames(sound: bytes) -> int:
    with wave.open(io.BytesIO(sound)) as opened:
        return opened.getnframes()


async def test_a_call_in_which_somebody_talked_has_a_recording(serve: Serve):
    served, task, details = await over(serve)
    talked = next(d for d in details if d["duration"])
    answer = await served.airudder("case", TaskID=task, Callee=talked["callee"])
    assert answer.headers["content-type"] == "audio/wav"
    assert frames(answer.content) == talked["duration"] * RATE


async def test_all_other_calls_have_none(serve: Serve):
    served, task, details = await over(serve)
    silent = next(d for d in details if d["ring_type"] == "busy")
    for callee in (silent["callee"], "+620"):
        answer = await served.airudder("case", TaskID=task, Callee=callee)
        assert (answer.json()["code"], answer.json()["message"]) == (404, "no recording")
    unknown = await served.airudder("case", TaskID="cl0", Callee=silent["callee"])
    assert unknown.json()["message"] == "no such task"


async def test_the_recordings_of_a_task_are_a_zip(serve: Serve):
    served, task, details = await over(serve)
    answer = await served.airudder("recording", TaskID=task)
    assert answer.headers["content-type"] == "application/zip"
    talked = [d for d in details if d["duration"]]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == [f"{d['callee'][1:]}_{d['id']}.wav" for d in talked]
        assert frames(archive.read(archive.namelist()[0])) > 0


async def test_a_task_nobody_was_called_for_yet_has_none(serve: Serve):
    served = await logged_in(serve)
    task = served.simulator.world.of("airudder")[0].key
    assert (await served.airudder("recording", TaskID=task)).json()["code"] == 404


async def test_where_asked_to_it_answers_with_links(serve: Serve):
    served, task, details = await over(serve)
    served.simulator.airudder.recordings.links = True
    talked = next(d for d in details if d["duration"])
    bytes_of = []
    for links in (True, False):
        served.simulator.airudder.recordings.links = links
        one = await served.airudder("case", TaskID=task, Callee=talked["callee"])
        whole = await served.airudder("recording", TaskID=task)
        if links:
            one, whole = [await served.http.get(a.json()["data"]["url"]) for a in (one, whole)]
        bytes_of.append((one.content, whole.content))
    assert bytes_of[0] == bytes_of[1]


async def test_a_link_is_asked_for_without_a_token(serve: Serve):
    served, _, details = await over(serve)
    talked = next(d for d in details if d["duration"])
    url = served.told["airudder"]["url"] + f"/download/{talked['call_id']}.wav"
    assert (await served.http.get(url)).status_code == 200
    told = await served.http.get(url, headers={"Authorization": f"Token {served.token}"})
    assert told.status_code == 400
    silent = next(d for d in details if d["ring_type"] == "busy")
    for name in (f"{silent['call_id']}.wav", "cl0.wav", "cl0.zip"):
        gone = await served.http.get(f"{served.told['airudder']['url']}/download/{name}")
        assert gone.status_code == 404
    assert (await served.control("/requests"))["airudder"]["download"] == {
        "200": 1,
        "400": 1,
        "404": 3,
    }


async def test_tells_of_a_call_by_its_id(serve: Serve):
    served, task, details = await over(serve)
    for detail in details[:40]:
        told = (await served.airudder("callinfo", call_id=detail["call_id"])).json()["data"]
        url = told.pop("recording_url", None)
        assert told.pop("task_id") == task
        assert told == detail
        assert (url is not None) == (detail["duration"] > 0)
        if url:
            assert frames((await served.http.get(url)).content) > 0


async def test_knows_an_earlier_dial_by_its_id_as_well(serve: Serve):
    served, _, details = await over(serve)
    redialled = next(d for d in details if d["redail_call"])
    first = redialled["redail_call"][0]
    told = (await served.airudder("callinfo", CallID=first["CallID"])).json()["data"]
    assert (told["call_times"], told["redail_call"]) == (1, [])
    assert told["callee"] == redialled["callee"]
    assert told["result_label"] == first["ResultLabel"]
    assert (await served.airudder("callinfo", call_id="cl0")).json()["code"] == 404
