"""Binding at a platform that refuses, holds back or does not answer."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import pytest
from tests.support.binding import Binder, person_a, person_b
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import AccessRefused, BadInput, PlatformError, Refused, Throttled
from dialwatch.clock import World, WorldClock
from dialwatch.platforms.binding import Step

PAIR = {"a": person_a(), "b": person_b(), "lives": 3_600}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=5, speed=60) as simulated:
        yield simulated


@pytest.fixture
async def axb(world: Simulated) -> AsyncIterator[Binder]:
    binder = Binder(world, Mode.AXB)
    yield binder
    await binder.client.close()
    world.fault()
    admit(world, rate=0, arrears=False)
    for x in binder.x[:2]:
        world.control("/unbind", json.dumps({"mode": "AXB", "x": x}))


def admit(world: Simulated, **told: object) -> None:
    world.control("/admission", json.dumps({"mode": "AXB", **told}))


async def test_a_bind_whose_answer_is_lost_was_done_and_is_not_sent_twice(world, axb):
    x = axb.x[0]
    world.fault({"platform": "huawei", "operation": "axb_bind", "kind": "lost"})
    with pytest.raises(PlatformError) as lost:
        await axb.act(Step.BIND, x=x, **PAIR)
    assert lost.value.leaves_open
    traced = await axb.traced(Step.BIND, x=x, **PAIR)
    (there,) = await axb.on(x)
    assert (traced.done, traced.made.id) == (True, there.id)


async def test_an_unbind_whose_answer_is_lost_is_no_unknown_binding(world, axb):
    made = await axb.act(Step.BIND, x=axb.x[0], **PAIR)
    world.fault({"platform": "huawei", "operation": "axb_unbind", "kind": "lost"})
    with pytest.raises(PlatformError) as lost:
        await axb.act(Step.UNBIND, made.id)
    assert lost.value.leaves_open
    assert (await axb.traced(Step.UNBIND, made.id)).done


async def test_an_application_that_keeps_no_bindings_is_told_apart(world):
    asks = Binder(world, Mode.X)
    assert await asks.client.mode() is Mode.X
    with pytest.raises(BadInput, match="keeps no bindings"):
        await asks.on(asks.x[0])
    await asks.client.close()


async def test_flow_control_asks_for_a_minute(world, axb):
    admit(world, rate=1)
    told = await asyncio.gather(*(axb.on(axb.x[0]) for _ in range(20)), return_exceptions=True)
    held = next(one for one in told if isinstance(one, Throttled))
    assert 59 <= (held.retry_after or 0) <= 60
    assert axb.client.ends_all(held) == ""


async def test_an_account_in_arrears_binds_nothing_more(world, axb):
    made = await axb.act(Step.BIND, x=axb.x[0], **PAIR)
    admit(world, arrears=True)
    with pytest.raises(Refused) as frozen:
        await axb.act(Step.BIND, x=axb.x[1], **PAIR)
    assert "bill" in axb.client.ends_all(frozen.value)
    assert [one.id for one in await axb.on(axb.x[0])] == [made.id]


async def test_a_clock_that_is_wrong_by_minutes_is_explained(world, axb):
    late = WorldClock(World.of(world.told["world"]))
    truth = late.now
    late.now = lambda: truth() - timedelta(minutes=9)
    axb.client._clock = late
    with pytest.raises(AccessRefused, match="clock") as refused:
        await axb.act(Step.BIND, x=axb.x[0], **PAIR)
    assert (refused.value.code, refused.value.leaves_open) == ("1010013", False)
    assert "clock" in axb.client.ends_all(refused.value)


async def test_last_a_locked_address_is_explained_and_left_alone(world, axb):
    await axb.on(axb.x[0])  # what succeeds forgives earlier failures
    wrong = Binder(world, Mode.AXB, secret="wrong", refusals_allowed=9)
    for _ in range(5):
        with pytest.raises(AccessRefused):
            await wrong.on(axb.x[0])
    with pytest.raises(Refused, match="locked") as locked:
        await axb.on(axb.x[0])
    assert locked.value.code == "1020176"
    asked = axb.client.traffic.requests
    with pytest.raises(Refused, match="locked") as unsent:
        await axb.on(axb.x[0])
    assert not unsent.value.sent
    assert axb.client.traffic.requests == asked
    await wrong.client.close()
