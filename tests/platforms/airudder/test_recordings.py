"""Recordings of AI Rudder: each way in which they are had, and what is said where there is none."""

import io
import json
import urllib.request
import wave
import zipfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.platforms.test_operations import ON, client_of
from tests.support.accounts import airudder_at
from tests.support.asked import START, Facts
from tests.support.scripted_server import ScriptedServer, answer, json_answer
from tests.support.simulated import Simulated, started_simulator
from tests.support.sinks import KeepingSink
from tests.support.stepped import SteppedClock

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import AccessRefused, BadAnswer, BadInput, TooLarge, VendorError
from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.client import AiRudder
from dialwatch.platforms.operator import Gone
from dialwatch.platforms.recording import Link, RecordedCall

NOW = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
TOKEN = json_answer({"data": {"token": "to+ken"}, "status": "OK", "code": 200})
NONE = json_answer({"code": 404, "message": "no recording", "data": None}, 404)


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=5, speed=60, start=START) as simulated:
        yield simulated


@pytest.fixture
async def client(world: Simulated) -> AsyncIterator[AiRudder]:
    client = client_of(world, Platform.AIRUDDER)
    yield client
    await client.close()


def asked(told: dict[str, Any], **more: Any) -> RecordedCall:
    """The call as the journal knows it."""
    call = {
        "call_id": told["campaign"][:2] + told["id"],
        "campaign": told["campaign"],
        "kind": CampaignKind.TASK,
        "entry": str(told["entry"]),
        "number": told["number"],
        "attempt": told["attempt"],
    }
    return RecordedCall(**{**call, **more})


def a_call(**more: Any) -> RecordedCall:
    told = {"campaign": "cl1", "id": "77", "entry": 1, "number": "+6281110001", "attempt": 1}
    return asked(told, **more)


def seconds(sound: bytes) -> float:
    with wave.open(io.BytesIO(sound)) as file:
        return file.getnframes() / file.getframerate()


def followed(link: Link | None) -> bytes:
    assert link is not None
    assert not link.headers
    with urllib.request.urlopen(link.url) as file:
        return bytes(file.read())


def counts(world: Simulated) -> dict[str, int]:
    """How often each operation was asked."""
    return {name: sum(told.values()) for name, told in world.requests()["airudder"].items()}


async def test_of_a_tasks_number_the_answer_is_the_file(world, client):
    told = Facts(world).answered("task")
    sink = KeepingSink()
    assert await client.recording(asked(told), sink) is None
    assert sink.total == len(sink.data)
    assert seconds(sink.data) * 1000 == told["talk"]


async def test_or_a_link_to_which_no_token_goes(world, client):
    told = Facts(world).answered("task")
    world.control("/links", "true")
    try:
        link = await client.recording(asked(told, attempt=2), KeepingSink())
    finally:
        world.control("/links", "false")
    assert "another dial" in link.note
    assert seconds(followed(link)) * 1000 == told["talk"]
    assert "authorization" not in world.control("/recording-log")[-1]["headers"]
    assert told["id"] not in repr(link)


async def test_a_workflows_call_is_asked_for_by_its_id(world, client):
    facts = Facts(world)
    told = facts.answered("node")
    before = counts(world)
    parent = f"node:{facts.parent(told['campaign'])}/n1"
    link = await client.recording(asked(told, parent=parent), KeepingSink())
    assert seconds(followed(link)) * 1000 == told["talk"]
    after = counts(world)
    assert after["workflow_call"] == before.get("workflow_call", 0) + 1
    assert after.get("recording", 0) == before.get("recording", 0)


@pytest.mark.parametrize(
    ("off", "operation"),
    [
        (("workflow_call",), "workflow_call_info"),
        (("workflow_call", "workflow_call_info"), "workflow_recordings"),
    ],
)
async def test_or_among_those_of_its_number(world, off, operation):
    facts = Facts(world)
    told = facts.answered("node")
    switches = {"operations": {name: {"enabled": False} for name in off}}
    client = client_of(world, Platform.AIRUDDER, **switches)
    before = counts(world)
    parent = f"workflow:{facts.parent(told['campaign'])}"
    link = await client.recording(asked(told, parent=parent), KeepingSink())
    await client.close()
    assert seconds(followed(link)) * 1000 == told["talk"]
    assert counts(world)[operation] == before.get(operation, 0) + 1


@pytest.mark.parametrize(
    ("only", "operation"), [("call", "call"), ("plan_recordings", "plan_recordings")]
)
async def test_a_rounds_call_is_asked_for_where_these_ways_are_confirmed(world, only, operation):
    facts = Facts(world)
    told = facts.answered("round")
    client = client_of(world, Platform.AIRUDDER, operations={only: ON["operations"][only]})
    before = counts(world)
    parent = f"round:{facts.parent(told['campaign'])}/1"
    link = await client.recording(asked(told, parent=parent), KeepingSink())
    await client.close()
    assert seconds(followed(link)) * 1000 == told["talk"]
    # A task's call by its id is the same interface as a workflow's.
    asked_for = counts(world)
    assert sum(asked_for.values()) > sum(before.values())
    assert asked_for.get("recording", 0) == before.get("recording", 0)


async def test_all_of_a_task_come_as_an_archive(world, client):
    told = Facts(world).answered("task")
    sink = KeepingSink()
    assert await client.task_recordings(told["campaign"], sink) is None
    with zipfile.ZipFile(io.BytesIO(sink.data)) as archive:
        names = archive.namelist()
        assert f"{told['number'][1:]}_{told['entry']}.wav" in names
        assert seconds(archive.read(names[0])) > 0


async def test_whoever_was_not_reached_has_none(world, client):
    told = Facts(world).answered("task")
    with pytest.raises(Gone):
        await client.recording(asked(told, number="+620000"), KeepingSink())
    with pytest.raises(Gone):
        await client.task_recordings("cl0", KeepingSink())


async def said(*answers: bytes, call: RecordedCall, **options: Any) -> Any:
    """What the client makes of these answers, and what was asked."""
    async with ScriptedServer(TOKEN, *answers) as server:
        client = airudder_at(server.url, SteppedClock(NOW), **options)
        try:
            return await client.recording(call, KeepingSink()), server.asked[1:]
        finally:
            await client.close()


async def test_the_plus_of_a_number_is_escaped():
    _, (first,) = await said(answer(b"RIFF...."), call=a_call())
    assert (first.path, first.query["Callee"]) == ("/service/cloud/case", "+6281110001")


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ((NONE,), Gone),
        ((json_answer({"code": 404, "message": "none"}),), Gone),
        ((json_answer({"code": 200, "data": {}}),), BadAnswer),
        ((json_answer({"code": 200, "data": "not an address"}),), BadAnswer),
        ((json_answer({"code": 500, "message": "broken"}),), VendorError),
        ((json_answer({"code": 401}), TOKEN, json_answer({"code": 401})), AccessRefused),
        ((answer(status=503),) * 3, VendorError),
    ],
)
async def test_what_is_said_where_there_is_none(told, error):
    with pytest.raises(error) as raised:
        await said(*told, call=a_call())
    if error is not Gone:
        assert not isinstance(raised.value, Gone)


async def test_a_bare_address_is_a_link():
    told = json_answer({"code": 200, "data": "https://pcc.airudder.com/download/x.wav"})
    link, _ = await said(told, call=a_call())
    assert link.url == "https://pcc.airudder.com/download/x.wav"


async def test_a_long_link_is_told_whole():
    url = "https://pcc.airudder.com/download/x.wav?Signature=" + "a1" * 400
    row = {"call_id": "77", "recording_url": url}
    told = json_answer({"code": 200, "data": {"list": [row]}})
    refused = json_answer({"code": 400, "message": "no"}, 400)
    link, _ = await said(refused, told, call=a_call(parent="workflow:wf1", call_id="cl77"))
    assert link.url == url
    bare, _ = await said(json_answer({"code": 200, "data": {"url": url}}), call=a_call())
    assert bare.url == url


async def test_the_address_in_the_record_is_the_last_way():
    raw = json.dumps({"recording_url": "https://pcc.airudder.com/download/y.wav"}).encode()
    link, _ = await said(NONE, call=a_call(raw=raw))
    assert link.url.endswith("/y.wav")


async def test_a_workflows_call_without_an_id_is_asked_for_by_its_number_alone():
    with pytest.raises(Gone):
        await said(*(NONE,) * 3, call=a_call(parent="workflow:wf1", call_id="", raw=b"broken"))


async def test_what_is_too_large_is_not_looked_for_elsewhere():
    class Full(KeepingSink):
        def begin(self, *, total: int | None) -> None:
            raise TooLarge(f"{total} bytes are too many")

    raw = json.dumps({"recording_url": "https://pcc.airudder.com/download/y.wav"}).encode()
    async with ScriptedServer(TOKEN, answer(b"RIFF....")) as server:
        client = airudder_at(server.url, SteppedClock(NOW))
        with pytest.raises(TooLarge):
            await client.recording(a_call(raw=raw), Full())
        await client.close()


async def test_a_failing_platform_is_not_asked_in_another_way():
    with pytest.raises(VendorError):
        await said(*(answer(status=500),) * 3, call=a_call(parent="workflow:wf1", call_id="cl77"))


async def test_a_guessed_way_that_is_refused_leads_to_the_next():
    refused = json_answer({"code": 400, "message": "no"}, 400)
    link, seen = await said(
        *(refused,) * 3, answer(b"RIFF...."), call=a_call(parent="workflow:wf1", call_id="cl77")
    )
    assert link is None
    assert [one.path.rpartition("/")[2] for one in seen] == [
        "callinfo",
        "callinfo",
        "recordings",
        "case",
    ]


@pytest.mark.parametrize("told", [{"number": ""}, {"kind": CampaignKind.INBOUND}])
async def test_a_call_of_no_number_or_no_task_cannot_be_asked_for(told):
    with pytest.raises(BadInput, match="AI Rudder is asked by"):
        await said(call=a_call(**told))


async def test_it_is_not_called_gone_while_a_way_that_failed_might_lead_to_it():
    refused = json_answer({"code": 400, "message": "no"}, 400)
    with pytest.raises(VendorError):
        await said(refused, NONE, NONE, NONE, call=a_call(parent="workflow:wf1"))
    with pytest.raises(Gone):
        await said(NONE, NONE, NONE, NONE, call=a_call(parent="workflow:wf1"))


def test_what_its_contract_says_of_recordings(world):
    client = client_of(world, Platform.AIRUDDER, settings={"recordings_days": 30})
    assert client.kept_days() == 30
    assert client.recording_hosts() == ("pcc.airudder.com",)
    assert client.began_at(a_call(answered_at=7)) == 7
    assert client_of(world, Platform.AIRUDDER).kept_days() is None
