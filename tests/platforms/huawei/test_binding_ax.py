"""Binding AX numbers, against the simulated platform."""

from collections.abc import AsyncIterator, Iterator

import pytest
from tests.support.binding import Binder, person_a
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput, NotConfirmed
from dialwatch.platforms.binding import Step

ALL = {
    "direction": "2", "max_duration": 5, "last_minute": "last.wav", "record": True,
    "record_hint": "hint.wav", "sms": False, "tone_a": "a.wav", "tone_b": "b.wav",
    "power": False, "user_data": "order-1",
}  # fmt: skip


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=5, speed=60) as simulated:
        yield simulated


@pytest.fixture
async def ax(world: Simulated) -> AsyncIterator[Binder]:
    binder = Binder(world, Mode.AX)
    yield binder
    for x in binder.x:
        for one in await binder.on(x):
            await binder.act(Step.UNBIND, one.id)
    await binder.client.close()


async def test_what_is_bound_is_told_as_it_was_asked_for_and_never_ends(ax):
    assert await ax.client.mode() is Mode.AX
    made = await ax.act(Step.BIND, x=ax.x[0], a=person_a(), **ALL)
    (binding,) = await ax.on(ax.x[0])
    assert (binding.id, binding.x, binding.a, binding.b) == (made.id, ax.x[0], person_a(), "")
    assert binding.endless
    assert binding.city
    assert {name: binding.values[name] for name in ALL} == ALL
    assert await ax.one(made.id) == binding
    assert await ax.on(ax.x[1]) == []


async def test_a_lifetime_is_a_fault_but_for_none(ax):
    with pytest.raises(BadInput, match="never ends by itself"):
        await ax.act(Step.BIND, x=ax.x[0], a=person_a(), lives=3600)
    made = await ax.act(Step.BIND, x=ax.x[0], a=person_a(), lives=0)
    with pytest.raises(BadInput, match="never ends by itself"):
        await ax.act(Step.MODIFY, made.id, lives=3600)
    with pytest.raises(NotConfirmed):
        await ax.client.counted()


async def test_a_change_may_give_x_to_another_a(ax):
    made = await ax.act(Step.BIND, area="021", a=person_a(), **ALL)
    await ax.act(Step.MODIFY, made.id, a=person_a(1), power=True)
    binding = await ax.one(made.id)
    assert (binding.a, binding.values["power"], binding.values["sms"]) == (person_a(1), True, False)
    await ax.act(Step.MODIFY, x=made.x, sms=True)
    assert (await ax.one(made.id)).values["sms"] is True


async def test_what_had_no_answer_is_traced(ax):
    bind = {"x": ax.x[0], "a": person_a()}
    assert (await ax.traced(Step.BIND, **bind)).done is False
    assert (await ax.traced(Step.BIND, area="021", a=person_a())).done is False
    made = await ax.act(Step.BIND, **bind)
    traced = await ax.traced(Step.BIND, **bind)
    assert (traced.done, traced.made.id) == (True, made.id)
    assert (await ax.traced(Step.BIND, x=ax.x[0], a=person_a(2))).done is False
    by_city = await ax.traced(Step.BIND, area="021", a=person_a())
    assert by_city.done is None
    assert (await ax.traced(Step.MODIFY, made.id, sms=False)).done is False
    await ax.act(Step.UNBIND, made.id)
    assert (await ax.traced(Step.UNBIND, made.id)).done


async def test_what_it_allows(ax):
    limits = ax.client.limits(Mode.AX)
    assert (limits.on_x, limits.x_of_a, limits.longest) == (1, 5, 0)
    assert "a" in limits.modifies
    assert "lives" not in limits.modifies
    assert not ax.client.fields(Mode.AX, Step.CLEAR)
