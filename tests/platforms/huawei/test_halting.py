"""Ending a call on Huawei: by its session, which is nobody else's."""

from collections.abc import Iterator

import pytest
from tests.platforms.test_operations import client_of
from tests.support.asked import HUAWEI, START, Facts
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import BadInput, PlatformError
from dialwatch.calls.platform import Platform
from dialwatch.platforms.halting import Place


@pytest.fixture
def world() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=5, speed=10, start=START) as simulated:
        yield simulated


async def test_a_call_that_goes_on_is_ended_and_one_that_is_over_says_so(world):
    client, facts = client_of(world, Platform.HUAWEI, mode="AXYB"), Facts(world)
    await client.perform("axyb_bind", HUAWEI["AXYB"]["axyb_bind"](facts))
    ask = client.terminate(facts.dialled("AXYB", facts.x("AXYB"), 86_400)["session"])
    assert client.repeatable(ask.operation)
    await client.perform(ask.operation, ask.values, confirm=False)
    with pytest.raises(PlatformError) as refused:
        await client.perform(ask.operation, ask.values, confirm=False)
    assert client.came_too_late(ask.operation, refused.value)
    await client.close()


async def test_an_application_of_another_mode_may_not_be_allowed_to(world):
    client = client_of(world, Platform.HUAWEI, mode="AXB")
    ask = client.terminate("no-such-session")
    with pytest.raises(PlatformError, match="may not be allowed to end calls") as refused:
        await client.perform(ask.operation, ask.values, confirm=False)
    assert not client.came_too_late(ask.operation, refused.value)
    await client.close()


async def test_nothing_is_listed_and_nothing_can_be_cancelled(world):
    client = client_of(world, Platform.HUAWEI, mode="AXB")
    place = Place(key="application")
    assert not (await client.listed(place)).entries
    for refused in (
        lambda: client.stop(place),
        lambda: client.cancel(place, "+8613800000000"),
        lambda: client.terminate(""),
    ):
        with pytest.raises(BadInput):
            refused()
    await client.close()
