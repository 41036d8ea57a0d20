"""Binding AXYB numbers, against the simulated platform."""

from collections.abc import AsyncIterator, Iterator

import pytest
from tests.support.binding import Binder, person_a, person_b
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput
from dialwatch.platforms.binding import Step

ALL = {
    "direction": "1", "record": True, "record_hint": "hint.wav", "tone_x": "x.wav",
    "user_data": "order-1",
}  # fmt: skip
HALF = {"a": person_a(), "area": "0755", "lives": 7_200}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=5, speed=60) as simulated:
        yield simulated


@pytest.fixture
async def axyb(world: Simulated) -> AsyncIterator[Binder]:
    binder = Binder(world, Mode.AXYB)
    yield binder
    for x in binder.x:
        for key in {one.id for one in await binder.on(x) if one.x == x}:
            await binder.act(Step.UNBIND, key)
    await binder.client.close()


async def test_a_half_and_then_its_y(axyb):
    assert await axyb.client.mode() is Mode.AXYB
    half = await axyb.act(Step.BIND, **HALF, **ALL)
    assert half.x in axyb.x
    alone = await axyb.one(half.id)
    assert (alone.x, alone.a, alone.b, alone.y, alone.lives) == (
        half.x, HALF["a"], "", "", 7_200,
    )  # fmt: skip
    assert {name: alone.values[name] for name in ALL} == ALL
    second = await axyb.act(Step.BIND_SECOND, half.id, b=person_b(), lives=600, tone_y="y.wav")
    assert (second.id, bool(second.y)) == (half.id, True)
    both = await axyb.one(half.id)
    assert (both.key, both.b, both.lives) == ((half.id, second.y), person_b(), 600)
    assert both.values["tone_y"] == "y.wav"
    await axyb.act(Step.BIND_SECOND, half.id, b=person_b(1))
    other = next(one for one in await axyb.client.found(Mode.AXYB, half.id) if one.b == person_b(1))
    assert other.lives == 7_200


async def test_one_y_is_taken_away_or_all(axyb):
    half = await axyb.act(Step.BIND, **HALF)
    seconds = [await axyb.act(Step.BIND_SECOND, half.id, b=person_b(n)) for n in range(2)]
    await axyb.act(Step.UNBIND, half.id, y=seconds[0].y)
    assert (await axyb.one(half.id)).y == seconds[1].y
    await axyb.act(Step.UNBIND, half.id, b=person_b(1))
    assert (await axyb.one(half.id)).y == ""
    await axyb.act(Step.UNBIND, half.id)
    assert await axyb.client.found(Mode.AXYB, half.id) == []


async def test_what_is_told_of_a_half_ends_after_five(axyb):
    half = await axyb.act(Step.BIND, **HALF)
    for n in range(6):
        await axyb.act(Step.BIND_SECOND, half.id, b=person_b(n))
    page = await axyb.client.page(Mode.AXYB, half.x)
    assert (len(page.bindings), page.cut, page.next) == (5, True, "")
    hidden = await axyb.traced(Step.BIND_SECOND, half.id, b=person_b(9))
    assert hidden.done is None
    assert (await axyb.traced(Step.BIND_SECOND, half.id, b=person_b(0))).done


async def test_what_had_no_answer_is_traced(axyb):
    assert (await axyb.traced(Step.BIND, **HALF)).done is None
    half = await axyb.act(Step.BIND, **HALF)
    second = {"b": person_b()}
    assert (await axyb.traced(Step.BIND_SECOND, half.id, **second)).done is False
    made = await axyb.act(Step.BIND_SECOND, half.id, **second)
    traced = await axyb.traced(Step.BIND_SECOND, half.id, **second)
    assert (traced.done, traced.made.y) == (True, made.y)
    assert (await axyb.traced(Step.UNBIND, half.id, y=made.y)).done is False
    await axyb.act(Step.UNBIND, half.id, y=made.y)
    assert (await axyb.traced(Step.UNBIND, half.id, y=made.y)).done
    await axyb.act(Step.UNBIND, half.id)
    assert (await axyb.traced(Step.BIND_SECOND, half.id, **second)).done is False


async def test_what_it_allows(axyb):
    limits = axyb.client.limits(Mode.AXYB)
    assert (limits.x_of_a, limits.on_y, limits.shortest, limits.modifies) == (
        5, 1_000, 60, frozenset(),
    )  # fmt: skip
    with pytest.raises(BadInput, match="cannot be changed"):
        await axyb.act(Step.MODIFY, "some-id", record=False)
    with pytest.raises(BadInput, match="0, or from 60"):
        await axyb.act(Step.BIND, **{**HALF, "lives": 30})
    with pytest.raises(BadInput, match="City code"):
        await axyb.act(Step.BIND, a=person_a(), lives=0)
    assert [field.name for field in axyb.client.fields(Mode.AXYB, Step.BIND_SECOND)] == [
        "b", "area", "area_match", "lives", "tone_y",
    ]  # fmt: skip
