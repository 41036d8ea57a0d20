"""Binding AXE numbers, against the simulated platform."""

from collections.abc import AsyncIterator, Iterator

import pytest
from tests.support.binding import Binder, person_a
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput
from dialwatch.platforms.binding import Step

ALL = {
    "record": True, "record_hint": "hint.wav", "callback_tone": "back.wav",
    "callback_lifetime": 7200, "user_data": "order-1",
}  # fmt: skip


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=5, speed=60) as simulated:
        yield simulated


@pytest.fixture
async def axe(world: Simulated) -> AsyncIterator[Binder]:
    binder = Binder(world, Mode.AXE)
    yield binder
    for x in binder.x[:2]:
        binder.unbind_elsewhere([one.id for one in await binder.on(x)])
    await binder.client.close()


@pytest.mark.parametrize(
    ("lives", "unit", "sent"), [(86_400, "0", 24), (5_400, "1", 90), (0, "0", 0)]
)
async def test_seconds_travel_as_hours_where_they_can(axe, lives, unit, sent):
    change = axe.change(Step.BIND, x=axe.x[0], a=person_a(), lives=lives)
    values = axe.client.filled(Mode.AXE, change).values
    assert (values["unit"], values["lifetime"]) == (unit, sent)
    made = await axe.act(Step.BIND, x=axe.x[0], a=person_a(), lives=lives)
    assert (await axe.one(made.id)).lives == lives


async def test_what_is_bound_is_told_as_it_was_asked_for(axe):
    assert await axe.client.mode() is Mode.AXE
    made = await axe.act(Step.BIND, x=axe.x[0], a=person_a(), extension="0042", lives=5400, **ALL)
    assert made.extension == "0042"
    (binding,) = await axe.on(axe.x[0])
    assert (binding.x, binding.a, binding.extension) == (axe.x[0], person_a(), "0042")
    assert {name: binding.values[name] for name in ALL} == ALL
    assert "unit" not in binding.values
    assert binding.lives == 5400


async def test_a_change_and_the_lifetime_that_goes_on_being_told(axe):
    made = await axe.act(Step.BIND, x=axe.x[0], a=person_a(), lives=3600)
    await axe.act(Step.MODIFY, made.id, lives=600, user_data="order-2")
    binding = await axe.one(made.id)
    assert (binding.lives, binding.values["user_data"]) == (3600, "order-2")
    assert "lives" not in axe.client.limits(Mode.AXE).tells
    await axe.act(Step.UNBIND, x=made.x, extension=made.extension)
    assert await axe.client.found(Mode.AXE, made.id) == []


async def test_lifetimes_are_whole_minutes_in_a_range_that_the_contract_can_widen(world, axe):
    bind = {"x": axe.x[0], "a": person_a()}
    with pytest.raises(BadInput, match="whole minutes"):
        await axe.act(Step.BIND, **bind, lives=90)
    with pytest.raises(BadInput, match="from 0 to 2592000"):
        await axe.act(Step.BIND, **bind, lives=3_000_000)
    wide = Binder(world, Mode.AXE, axe_longest_hours=2_000)
    assert wide.client.limits(Mode.AXE).longest == 7_200_000
    await wide.act(Step.BIND, **bind, lives=3_600_000)
    await wide.client.close()
    with pytest.raises(BadInput, match="not both"):
        await axe.act(
            Step.BIND, **bind, lives=0, callback_tone="t.wav", callback_number="+8675528000001"
        )


async def test_digits_of_extensions_are_learnt_or_said(world, axe):
    assert axe.client.limits(Mode.AXE).extension == 0
    assert axe.client.limits(Mode.AXE).on_x == 9999
    await axe.act(Step.BIND, x=axe.x[0], a=person_a(), lives=0)
    limits = axe.client.limits(Mode.AXE)
    assert (limits.extension, limits.on_x, limits.advised, limits.grain) == (4, 9999, 200, 60)
    said = Binder(world, Mode.AXE, extension_digits=2)
    assert (said.client.limits(Mode.AXE).extension, said.client.limits(Mode.AXE).on_x) == (2, 99)
    await said.client.close()


async def test_bindings_are_counted_and_told_over_pages(axe):
    axe.bind_elsewhere([{"virtualNum": axe.x[1], "bindNum": person_a(n)} for n in range(102)])
    counts, cursor = await axe.client.counted()
    assert (counts[axe.x[1]], cursor) == (102, "")
    assert set(axe.x) <= set(counts)
    first = await axe.client.page(Mode.AXE, axe.x[1])
    assert len(first.bindings) == 100
    found = await axe.on(axe.x[1])
    assert {one.a for one in found} == {person_a(n) for n in range(102)}
    traced = await axe.traced(Step.BIND, x=axe.x[1], a=person_a(101))
    assert traced.done


async def test_what_had_no_answer_is_traced(axe):
    bind = {"x": axe.x[0], "a": person_a(), "extension": "0007"}
    assert (await axe.traced(Step.BIND, **bind)).done is False
    made = await axe.act(Step.BIND, **bind, lives=0)
    traced = await axe.traced(Step.BIND, **bind)
    assert (traced.done, traced.made) == (True, made)
    other = await axe.traced(Step.BIND, **{**bind, "a": person_a(3)})
    assert other.done is False
    assert "another A" in other.evidence
    assert (await axe.traced(Step.BIND, area="0755", a=person_a())).done is None
    await axe.act(Step.BIND, x=axe.x[0], a=person_a(), lives=0)
    assert (await axe.traced(Step.BIND, x=axe.x[0], a=person_a())).done is None
    assert (await axe.traced(Step.MODIFY, made.id, lives=600)).done is None
    assert (await axe.traced(Step.MODIFY, made.id, user_data="x")).done is None
