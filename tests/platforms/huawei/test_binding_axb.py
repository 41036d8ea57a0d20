"""Binding AXB numbers, against the simulated platform."""

from collections.abc import AsyncIterator, Iterator

import pytest
from tests.support.binding import Binder, person_a, person_b
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput, VendorError
from dialwatch.platforms.binding import Step
from dialwatch.platforms.operator import Gone

ALL = {
    "direction": "1", "max_duration": 5, "last_minute": "last.wav", "record": True,
    "record_hint": "hint.wav", "sms": False, "tone_a": "a.wav", "tone_b": "b.wav",
    "user_data": "order-1",
}  # fmt: skip
PAIR = {"a": person_a(), "b": person_b()}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=5, speed=60) as simulated:
        yield simulated


@pytest.fixture
async def axb(world: Simulated) -> AsyncIterator[Binder]:
    binder = Binder(world, Mode.AXB)
    yield binder
    for x in binder.x[:2]:
        if (await binder.client.page(Mode.AXB, x)).bindings:
            await binder.act(Step.CLEAR, x=x)
    await binder.client.close()


async def test_the_mode_is_learnt_once_and_said_by_the_settings(world, axb):
    assert await axb.client.mode() is Mode.AXB
    asked = axb.client.traffic.requests
    assert await axb.client.mode() is Mode.AXB
    assert axb.client.traffic.requests == asked
    told = Binder(world, Mode.AXB, mode="AXE")
    assert await told.client.mode() is Mode.AXE
    await told.client.close()


async def test_what_is_bound_is_told_as_it_was_asked_for(axb):
    made = await axb.act(Step.BIND, x=axb.x[0], **PAIR, lives=3600, **ALL)
    (binding,) = await axb.on(axb.x[0])
    assert (binding.id, binding.x, binding.a, binding.b) == (
        made.id, axb.x[0], PAIR["a"], PAIR["b"],
    )  # fmt: skip
    assert made.x == axb.x[0]
    assert binding.lives == 3600
    assert {name: binding.values[name] for name in ALL} == ALL
    assert binding.told_since
    assert not binding.made_here
    assert await axb.one(made.id) == binding


async def test_a_city_finds_an_x_which_the_answer_names(axb):
    made = await axb.act(Step.BIND, area="010", lives=600, **PAIR)
    assert made.x in axb.x
    assert (await axb.one(made.id)).x == made.x
    await axb.act(Step.UNBIND, made.id)


async def test_a_change_leaves_what_it_does_not_name(axb):
    made = await axb.act(Step.BIND, x=axb.x[0], **PAIR, lives=3600, **ALL)
    await axb.act(Step.MODIFY, made.id, b=person_b(9), lives=60, sms=True)
    binding = await axb.one(made.id)
    assert (binding.a, binding.b, binding.lives) == (PAIR["a"], person_b(9), 60)
    assert {name: binding.values[name] for name in ALL} == {**ALL, "sms": True}


async def test_a_binding_is_taken_away_by_its_id_alone(axb):
    first = await axb.act(Step.BIND, x=axb.x[0], **PAIR, lives=0)
    await axb.act(Step.BIND, x=axb.x[0], a=person_a(1), b=person_b(1), lives=0)
    with pytest.raises(BadInput, match="id of the binding is not known"):
        await axb.act(Step.UNBIND, x=axb.x[0])
    await axb.act(Step.UNBIND, first.id, x=axb.x[0])
    (left,) = await axb.on(axb.x[0])
    assert left.a == person_a(1)
    assert left.endless
    assert await axb.client.found(Mode.AXB, first.id) == []
    with pytest.raises(Gone):
        await axb.act(Step.UNBIND, first.id)


def pairs(x: str, count: int) -> list[dict[str, str]]:
    """Bindings as somebody else makes them."""
    return [
        {"relationNum": x, "callerNum": person_a(n), "calleeNum": person_b(n)} for n in range(count)
    ]


async def test_all_of_an_x_are_told_over_its_pages_and_cleared(axb):
    x = axb.x[1]
    ids = axb.bind_elsewhere(pairs(x, 230))
    first = await axb.client.page(Mode.AXB, x)
    assert (len(first.bindings), first.whole, first.cut) == (100, 230, False)
    assert [one.id for one in await axb.on(x)] == ids
    await axb.act(Step.CLEAR, x=x)
    assert await axb.on(x) == []
    assert (await axb.traced(Step.CLEAR, x=x)).done


async def test_what_ends_between_two_pages_hides_no_other(axb):
    x = axb.x[1]
    ids = axb.bind_elsewhere(pairs(x, 210))
    first = await axb.client.page(Mode.AXB, x)
    axb.unbind_elsewhere(ids[:20])
    seen, cursor = {one.id for one in first.bindings}, first.next
    while cursor:
        page = await axb.client.page(Mode.AXB, x, cursor)
        seen |= {one.id for one in page.bindings}
        cursor = page.next
    assert set(ids[20:]) <= seen


async def test_a_bind_without_an_answer_is_traced(axb):
    bind = {"x": axb.x[0], **PAIR, "lives": 3600}
    assert (await axb.traced(Step.BIND, **bind)).done is False
    made = await axb.act(Step.BIND, **bind)
    traced = await axb.traced(Step.BIND, **bind)
    assert (traced.done, traced.made) == (True, made)
    otherwise = await axb.traced(Step.BIND, **{**bind, "record": True, "record_hint": "h.wav"})
    assert otherwise.done is None
    assert "otherwise" in otherwise.evidence
    unknown = await axb.traced(Step.BIND, area="0755", **PAIR)
    assert unknown.done is None
    assert (await axb.traced(Step.BIND, **{**bind, "b": person_b(5)})).done is False
    for said in (traced, otherwise, unknown):
        assert PAIR["a"] not in said.evidence


async def test_a_change_and_an_end_without_an_answer_are_traced(axb):
    made = await axb.act(Step.BIND, x=axb.x[0], **PAIR, lives=3600)
    assert (await axb.traced(Step.MODIFY, made.id, direction="2")).done is False
    await axb.act(Step.MODIFY, made.id, direction="2")
    assert (await axb.traced(Step.MODIFY, made.id, direction="2")).done
    renewed = await axb.traced(Step.MODIFY, made.id, lives=3600)
    assert renewed.done is None
    assert (await axb.traced(Step.MODIFY, made.id, lives=60)).done is False
    assert (await axb.traced(Step.UNBIND, made.id)).done is False
    await axb.act(Step.UNBIND, made.id)
    assert (await axb.traced(Step.UNBIND, made.id)).done
    assert (await axb.traced(Step.MODIFY, made.id, direction="2")).done is False


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"lives": None}, "Lifetime: is needed"),
        ({"lives": 7_776_001}, "from 0 to 7776000"),
        ({"max_duration": 1441}, "from 0 to 1440"),
        ({"a": "13811000000"}, r"must be \+86"),
        ({"b": "+864001234567"}, "400 and 95"),
        ({"record": True}, "needs a “Prompt"),
        ({"last_minute": "l.wav"}, "Longest call"),
        ({"user_data": "a^b"}, "must not hold"),
        ({"direction": "3"}, "must be one of"),
        ({"x": ""}, "Give “X”"),
        ({"extension": "12"}, "no field"),
        ({"x": "17000001001"}, r"X: must be \+86"),
        ({"x": "", "area": "755"}, "begin with its 0"),
        ({"user_data": "订单"}, "Base64"),
        ({"tone_a": "a tone.wav"}, "letters and"),
    ],
)
async def test_what_would_be_refused_never_leaves(axb, wanted, said):
    asked = axb.client.traffic.requests
    with pytest.raises(BadInput, match=said):
        await axb.act(Step.BIND, **{"x": axb.x[0], **PAIR, "lives": 60, **wanted})
    assert axb.client.traffic.requests == asked


async def test_a_change_of_nothing_or_to_nothing_never_leaves(axb):
    with pytest.raises(BadInput, match="Nothing would"):
        await axb.act(Step.MODIFY, "some-id")
    with pytest.raises(BadInput, match="cannot take away “Data of your own”"):
        await axb.act(Step.MODIFY, "some-id", user_data="")
    with pytest.raises(BadInput, match="has no such request"):
        await axb.act(Step.BIND_SECOND, "some-id", b=person_b())


async def test_every_field_is_explained_and_the_limits_name_what_changes(axb):
    limits = axb.client.limits(Mode.AXB)
    assert (limits.on_x, limits.longest, limits.grain) == (5_000, 7_776_000, 1)
    names = {field.name for field in axb.client.fields(Mode.AXB, Step.MODIFY)}
    assert limits.modifies == names
    assert "x" not in names
    fields = axb.client.fields(Mode.AXB, Step.BIND)
    assert {"a", "b", "x", "lives", *ALL} <= {field.name for field in fields}
    assert not {"duration", "binding"} & {field.name for field in fields}
    assert [field.name for field in axb.client.fields(Mode.AXB, Step.CLEAR)] == ["x"]


async def test_refusals_that_no_later_request_would_escape(world, axb):
    wrong = Binder(world, Mode.AX)
    with pytest.raises(VendorError) as refused:
        await wrong.client.page(Mode.AXB, axb.x[0])
    assert "another mode" in wrong.client.ends_all(refused.value)
    await axb.act(Step.BIND, x=axb.x[0], **PAIR, lives=60)
    with pytest.raises(VendorError) as taken:
        await axb.act(Step.BIND, x=axb.x[0], **PAIR, lives=60)
    assert axb.client.ends_all(taken.value) == ""
    await wrong.client.close()
