"""Recordings of Huawei: their address is asked for each time, and nobody follows it here."""

import json
import urllib.request
from collections.abc import Iterator

import pytest
from tests.platforms.test_operations import client_of
from tests.support.accounts import AnAccount
from tests.support.asked import HUAWEI, START, Facts
from tests.support.simulated import Simulated, started_simulator
from tests.support.sinks import KeepingSink

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.platforms.huawei.pushes import HuaweiPushes
from dialwatch.platforms.operator import Gone
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.platforms.push import PushAsk
from dialwatch.platforms.recording import RecordedCall


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=5, speed=30, start=START) as simulated:
        yield simulated


@pytest.fixture
async def client(world):
    client = client_of(world, Platform.HUAWEI, mode="AXB")
    yield client
    await client.close()


def a_call(**record: object) -> RecordedCall:
    return RecordedCall(
        call_id="s-1",
        campaign="application",
        kind=CampaignKind.APPLICATION,
        answered_at=5,
        raw=json.dumps(record).encode(),
    )


def start_of(url: str) -> bytes:
    with urllib.request.urlopen(url) as file:
        return bytes(file.read(4))


async def test_its_address_is_asked_for_anew_each_time(world, client):
    facts = Facts(world)
    await client.perform("axb_bind", HUAWEI["AXB"]["axb_bind"](facts), confirm=False)
    call = facts.recorded()
    asked = a_call(recordObjectName=call["file"], recordDomain=call["domain"])
    first = await client.recording(asked, KeepingSink())
    await client.recording(asked, KeepingSink())
    assert world.requests()["huawei"]["record_address"] == {"301": 2}
    assert "download" not in world.requests()["huawei"]
    assert start_of(first.url) == b"RIFF"
    assert "x-aksk" not in world.control("/recording-log")[-1]["headers"]


async def test_what_is_older_than_a_week_is_gone(client):
    asked = a_call(recordObjectName="19012309153712050118304.wav", recordDomain="ostor.example.com")
    with pytest.raises(Gone):
        await client.recording(asked, KeepingSink())


async def test_without_a_domain_the_address_in_the_record_counts(client):
    url = "https://obs.example.test/1.wav"
    link = await client.recording(
        a_call(recordObjectName="1.wav", recordFileDownloadUrl=url), KeepingSink()
    )
    assert link.url == url


async def test_a_record_that_names_none_says_so(client):
    with pytest.raises(BadInput, match="names no recording"):
        await client.recording(a_call(), KeepingSink())
    with pytest.raises(BadInput, match="one by one"):
        await client.task_recordings("application", KeepingSink())


async def test_it_begins_when_the_record_says(client):
    began = client.began_at(a_call(recordStartTime="2026-11-26 01:30:05"))
    assert began == 1_795_656_605_000
    assert client.began_at(a_call(recordStartTime="soon")) == 5
    assert client.kept_days() == 7.0


@pytest.mark.parametrize(
    ("ended", "more", "recorded"),
    [
        ("04:05:18", {}, True),
        ("04:05:17", {}, False),
        ("04:05:18", {"recordFlag": 0}, False),
        ("04:05:18", {"recordObjectName": ""}, False),
        ("04:05:18", {"recordObjectName": "", "recordFileDownloadUrl": "https://x.test/1"}, True),
        ("", {}, True),
    ],
)
def test_a_call_of_less_than_three_seconds_has_none(ended, more, recorded):
    record = {
        "sessionId": "s-1",
        "fwdAnswerTime": "2026-03-02 04:05:15",
        "callEndTime": f"2026-03-02 {ended}" if ended else "",
        "recordFlag": 1,
        "recordObjectName": "26030204050712050000001.wav",
        **more,
    }
    account = AnAccount(Platform.HUAWEI, "", zone="Asia/Shanghai")
    secrets = {"app_key": "k", "app_secret": "s"}
    pushes = HuaweiPushes(account, secrets, outcome_table(Platform.HUAWEI))
    body = json.dumps({"eventType": "fee", "feeLst": [{**record, "appKey": "k"}]}).encode()
    (call,) = pushes.read(PushAsk(kind="fee", received=1_780_000_000_000), body).calls
    assert call.has_recording is recorded
