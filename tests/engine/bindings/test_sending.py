"""Plans are sent once, request by request, whatever befalls them."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from tests.engine.bindings.ground import Ground, a, a_ground, b
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.batch import BatchState, EntryState
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.verdict import Verdict


@pytest.fixture(scope="module")
def running() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=5, speed=200) as simulated:
        yield simulated


@pytest.fixture
async def ground(running: Simulated, tmp_path: Path) -> AsyncIterator[Ground]:
    """Without faults, whatever the test before it wanted, and with nothing bound."""
    running.fault()
    async with a_ground(running, tmp_path) as ground:
        yield ground
        running.fault()
        for x in (ground.x(0), ground.x(1)):
            if left := await ground.read(x):
                rows = [{"binding": one.id, "x": x} for one in left]
                await ground.sent(await ground.sends(rows, PlanKind.UNBIND))


async def test_a_list_is_bound_once_and_confirmed_by_reading_it_again(ground: Ground):
    batch = await ground.sends(ground.pairs(40))
    entries = await ground.ended(batch)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert await ground.truth() == [(a(n), b(n)) for n in range(40)]
    book = ground.book.of("AXB")
    assert book.standing_on(ground.x()) == 40
    assert all(one.made_here and one.lives == 3_600 and one.since for one in book)
    made = await ground.plans.made(batch)
    assert {one.id for one in made.values()} == {one.id for one in book}
    head = await ground.batch(batch)
    assert head.title == "Bind on Huawei AXB: 40 requests"
