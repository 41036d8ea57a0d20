"""What holds the lane of a plan, and how it goes on: the key, the clock, a lock, a restart."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from tests.engine.bindings.ground import Ground, a, a_ground, b
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.errors import PlatformError
from dialwatch.calls.verdict import Verdict


@pytest.fixture(scope="module")
def running() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=6, speed=1_000) as simulated:
        yield simulated


@pytest.fixture
async def ground(running: Simulated, tmp_path: Path) -> AsyncIterator[Ground]:
    running.fault()
    async with a_ground(running, tmp_path) as ground:
        yield ground
        running.fault()
        if left := await ground.read(ground.x()):
            rows = [{"binding": one.id} for one in left]
            await ground.sent(await ground.sends(rows, PlanKind.UNBIND))


async def test_a_refused_key_is_tried_twice_and_not_again_before_it_is_mended(ground: Ground):
    before = ground.asked("axb_bind")
    ground.wrong_key()
    batch = await ground.sends(ground.pairs(12))
    await ground.says(batch, "so it is not asked again")
    assert ground.asked("axb_bind") == before + 2
    ground.mended()
    entries = await ground.ended(batch)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert ground.asked("axb_bind") == before + 2 + 12


@pytest.mark.parametrize(("ahead", "said"), [(600, "10 min ahead of"), (-900, "15 min behind")])
async def test_a_clock_that_is_off_is_named_with_its_minutes(ground: Ground, ahead, said):
    ground.wrong_clock(ahead)
    batch = await ground.sends(ground.pairs(2))
    await ground.says(batch, f"This computer's clock is {said} the platform's.")
    await ground.says(batch, "this computer's clock is too far off")
    ground.mended()
    assert {one.verdict for one in await ground.ended(batch)} == {Verdict.CONFIRMED}


async def test_a_locked_address_is_left_alone_for_half_an_hour(ground: Ground):
    for _ in range(3):
        ground.wrong_key()
        for _ in range(2):
            with pytest.raises(PlatformError):
                await ground.clients["AXB"].page(Mode.AXB, ground.x())
    ground.mended()
    before = ground.asked("axb_bind")
    batch = await ground.sends(ground.pairs(5))
    said = await ground.says(batch, "locked this computer's address")
    assert "It is tried again in 30 min." in said
    entries = await ground.ended(batch)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert ground.asked("axb_bind") == before + 1 + 5


async def test_flow_control_lets_the_whole_account_wait_a_minute(ground: Ground):
    def admit(rate: int) -> None:
        ground.simulator.control("/admission", json.dumps({"mode": "AXB", "rate": rate}))

    admit(1)
    batch = await ground.sends(ground.pairs(12))
    said = await ground.says(batch, "Huawei's limit on requests is reached.")
    assert " s." in said
    admit(0)
    entries = await ground.ended(batch)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert await ground.truth() == [(a(n), b(n)) for n in range(12)]
    assert ground.simulator.control("/numbers?mode=AXB")["held"] <= 8, "it was hammered at"


async def test_while_an_account_cannot_be_used_nothing_is_sent_and_why_is_said(ground: Ground):
    ground.known = False
    batch = await ground.sends(ground.pairs(2))
    await ground.says(batch, "cannot be used yet")
    assert {one.tries for one in await ground.entries(batch)} == {0}
    ground.known = True
    assert {one.verdict for one in await ground.ended(batch)} == {Verdict.CONFIRMED}


async def test_what_nobody_can_tell_is_for_the_user_and_the_others_go_on(ground: Ground):
    """Where X is not named, and the answer is lost, nothing tells which X was picked."""
    ground.simulator.fault({"kind": "reset", "platform": "huawei", "operation": "axb_bind",
                            "times": 5})  # fmt: skip
    rows = [{"a": a(0), "b": b(0), "area": "010", "lives": 600}, *ground.pairs(4, 1)]
    batch = await ground.sends(rows)
    entries = await ground.entries(batch)
    index = next(one.index for one in entries if "X" not in one.target)
    entry = await ground.asks(batch, index)
    assert "was to pick X itself" in entry.sentence
    assert any("Decide on its receipt" in one.text for one in ground.notices.all())
    await ground.live.decide(batch, index, False, "Ayu")
    entries = await ground.ended(batch)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert ("decided", "not done") in await ground.audited(batch)
    picked = next(one for one in ground.book.of("AXB") if one.a == a(0))
    rows = [{"binding": picked.id}]
    await ground.ended(await ground.sends(rows, PlanKind.UNBIND))
