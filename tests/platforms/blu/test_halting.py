"""Stopping calls on Blu: one person of one task; what it cannot do, it says."""

from collections.abc import AsyncIterator, Iterator

import pytest
from tests.platforms.test_operations import client_of
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import BadInput, PlatformError
from dialwatch.calls.platform import Platform
from dialwatch.platforms.blu.client import Blu
from dialwatch.platforms.halting import Place

NUMBER = "05550001234"
LATE = {"settings": {"too_late": "4005"}}


@pytest.fixture
def world() -> Iterator[Simulated]:
    with started_simulator("tiny", seed=5, speed=20) as simulated:
        yield simulated


@pytest.fixture
async def client(world: Simulated) -> AsyncIterator[Blu]:
    client = client_of(world, Platform.BLU, **LATE)
    yield client
    await client.close()


@pytest.fixture
async def task(world: Simulated, client: Blu) -> Place:
    """A task with two orders of one number at its end."""
    key = str(world.told["blu"]["tasks"][0]["id"])
    entries = [
        {"id": n, "mobile": NUMBER, "business": {"orderId": str(n)}} for n in (77_001, 77_002)
    ]
    await client.perform("upload", {"task": key, "entries": entries}, confirm=False)
    return Place(key=key)


def outcomes(world: Simulated, task: Place) -> dict[int, str]:
    calls = world.calls("blu", task.key)
    return {one["entry"]: one["outcome"] for one in calls if one["number"] == NUMBER}


async def test_nobody_is_listed(client, task):
    assert not client.lists_entries
    listed = await client.listed(task)
    assert (listed.entries, listed.whole) == ((), False)


async def test_one_order_of_a_number_is_cancelled_alone(world, client, task):
    ask = client.cancel(task, NUMBER, "77001")
    await client.perform(ask.operation, ask.values, confirm=False)
    assert outcomes(world, task) == {77_001: "cancelled"}


async def test_without_an_order_all_entries_of_the_number_are_cancelled_twice_as_once(
    world, client, task
):
    ask = client.cancel(task, NUMBER)
    assert client.repeatable(ask.operation)
    for _ in range(2):
        await client.perform(ask.operation, ask.values, confirm=False)
    assert outcomes(world, task) == {77_001: "cancelled", 77_002: "cancelled"}


async def test_a_call_that_is_over_came_too_late(world, client, task):
    calls = world.wait(lambda _: [o for o in world.calls("blu", task.key) if o["shown_at"]])
    assert calls
    over = next(one for one in world.calls("blu", task.key) if one["shown_at"])
    ask = client.cancel(task, over["number"])
    with pytest.raises(PlatformError) as refused:
        await client.perform(ask.operation, ask.values, confirm=False)
    assert client.came_too_late(ask.operation, refused.value)
    unknown = client.cancel(task, "05559999999")
    with pytest.raises(PlatformError) as refused:
        await client.perform(unknown.operation, unknown.values, confirm=False)
    assert not client.came_too_late(unknown.operation, refused.value)


async def test_what_blu_has_no_way_for_is_said(client, task):
    for refused in (
        lambda: client.stop(task),
        lambda: client.terminate("s1"),
        lambda: client.cancel(task, NUMBER, "case-1"),
    ):
        with pytest.raises(BadInput):
            refused()
    assert not client.reaches_on(task)
