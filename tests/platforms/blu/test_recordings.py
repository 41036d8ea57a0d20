"""Recordings of Blu: the address in the record, and nothing is asked for it."""

import json
import urllib.request
from datetime import UTC, datetime

import pytest
from tests.platforms.test_operations import client_of
from tests.support.accounts import blu_at
from tests.support.simulated import started_simulator
from tests.support.sinks import KeepingSink
from tests.support.stepped import SteppedClock

from dialwatch.calls.audio import kind_of
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.calls.recording import AudioKind
from dialwatch.platforms.blu.client import Blu
from dialwatch.platforms.port import CampaignRef
from dialwatch.platforms.recording import RecordedCall

NOW = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)


def a_call(**record: object) -> RecordedCall:
    return RecordedCall(
        call_id="c-1",
        campaign="7",
        kind=CampaignKind.TASK,
        answered_at=5,
        raw=json.dumps(record).encode(),
    )


def start_of(url: str) -> bytes:
    with urllib.request.urlopen(url) as file:
        return bytes(file.read(512))


@pytest.fixture
async def client():
    client = blu_at("http://127.0.0.1:9", SteppedClock(NOW))
    yield client
    await client.close()


async def test_they_are_had_at_the_address_that_a_record_tells():
    with started_simulator("tiny", seed=5, speed=240, begun=125) as world:
        world.wait(lambda truth: sum(one["entries_done"] for one in truth["campaigns"]) > 100)
        client = client_of(world, Platform.BLU)
        reading = await client.walk(CampaignRef(key=world.told["blu"]["tasks"][0]["id"]))
        await client.close()
        recorded = [call for call in reading.calls if call.has_recording]
        assert {bool(call.talk) for call in recorded} == {True}
        found = set()
        for call in sorted(recorded, key=lambda one: one.talk)[:12]:
            asked = RecordedCall(
                call_id=call.call_id, campaign=call.campaign, kind=CampaignKind.TASK, raw=call.raw
            )
            link = await client.recording(asked, KeepingSink())
            found.add(kind_of(start_of(link.url)))
    assert AudioKind.MP3 in found
    assert found <= {AudioKind.MP3, AudioKind.OGG, AudioKind.FLAC}


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("https://x.example.test/1.mp3", "https://x.example.test/1.mp3"),
        ("//x.example.test/1.mp3", "https://x.example.test/1.mp3"),
        ("https://x.example.test/" + "a" * 900, "https://x.example.test/" + "a" * 900),
        ("/files/1.mp3", "http://127.0.0.1:9/files/1.mp3"),
    ],
)
@pytest.mark.parametrize("name", ["recordUrl", "audioUrl"])
async def test_an_address_is_taken_under_any_of_its_names(client: Blu, name, told, address):
    link = await client.recording(a_call(**{name: told}), KeepingSink())
    assert (link.url, dict(link.headers)) == (address, {})


@pytest.mark.parametrize("told", [None, "", "1.mp3", {"url": "https://x.example.test"}])
async def test_without_an_address_it_says_so(client: Blu, told):
    with pytest.raises(BadInput, match="no address"):
        await client.recording(a_call(recordUrl=told), KeepingSink())


async def test_there_is_no_archive_of_a_task(client: Blu):
    with pytest.raises(BadInput, match="one by one"):
        await client.task_recordings("7", KeepingSink())


async def test_what_its_contract_says_of_recordings(client: Blu):
    assert (client.kept_days(), client.recording_hosts()) == (None, ())
    assert client.began_at(a_call()) == 5
