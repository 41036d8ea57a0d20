"""Recordings of AI Rudder: each way in which they are had, and what is said where there is none."""

import io
import wave
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from tests.platforms.test_operations import client_of
from tests.support.asked import START, Facts
from tests.support.simulated import Simulated, started_simulator
from tests.support.sinks import KeepingSink

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.client import AiRudder
from dialwatch.platforms.operator import Gone
from dialwatch.platforms.recording import RecordedCall


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
    told = {
        "call_id": told["campaign"][:2] + told["id"],
        "campaign": told["campaign"],
        "kind": CampaignKind.TASK,
        "entry": str(told["entry"]),
        "number": told["number"],
        "attempt": told["attempt"],
        **more,
    }
    return RecordedCall(**told)


def seconds(sound: bytes) -> float:
    with wave.open(io.BytesIO(sound)) as file:
        return file.getnframes() / file.getframerate()


async def test_of_a_tasks_number_the_answer_is_the_file(world, client):
    told = Facts(world).answered("task")
    sink = KeepingSink()
    assert await client.recording(asked(told), sink) is None
    assert sink.total == len(sink.data)
    assert seconds(sink.data) * 1000 == told["talk"]


async def test_whoever_was_not_reached_has_none(world, client):
    told = Facts(world).answered("task")
    with pytest.raises(Gone):
        await client.recording(asked(told, number="+620000"), KeepingSink())
