"""Stopping calls on AI Rudder: who is listed, and that what was asked for is what is stopped."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from pydantic_core import to_json
from tests.platforms.test_operations import ON, client_of
from tests.support.asked import START
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import BadInput, PlatformError
from dialwatch.calls.halt import Standing
from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.client import AiRudder
from dialwatch.platforms.airudder.details import Refusal
from dialwatch.platforms.airudder.listing import read_listed
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.halting import Listed, Place

FIELDS = tuple(shipped(Platform.AIRUDDER).fields.items())


@pytest.fixture
def world() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=5, speed=15, start=START, begun=66) as simulated:
        simulated.wait(
            lambda truth: (
                {
                    one["kind"]
                    for one in truth["campaigns"]
                    if one["entries_done"] and one["status"] == "calling"
                }
                >= {"task", "round", "node"}
            )
        )
        yield simulated


@pytest.fixture
async def client(world: Simulated) -> AsyncIterator[AiRudder]:
    client = client_of(world, Platform.AIRUDDER, **ON)
    yield client
    await client.close()


def campaign(world: Simulated, kind: str) -> dict[str, Any]:
    found = (
        one
        for one in world.truth()["campaigns"]
        if (one["platform"], one["kind"], one["status"]) == ("airudder", kind, "calling")
    )
    return next(found)


def place(told: dict[str, Any]) -> Place:
    above = {
        "round": {"plan": f"plan:{told['parent']}"},
        "node": {"workflow": f"workflow:{told['parent']}"},
    }
    return Place(key=told["key"], **above.get(told["kind"], {}))


async def waiting_in(client: AiRudder, where: Place) -> str:
    """A number that waits to be dialled, the last of the list."""
    listed = await client.listed(where)
    return [one.number for one in listed.entries if one.standing is Standing.WAITING][-1]


async def standing_of(client: AiRudder, where: Place, number: str) -> set[Standing]:
    listed = await client.listed(where)
    return {one.standing for one in listed.entries if one.number == number}


@pytest.mark.parametrize("kind", ["task", "round", "node"])
async def test_all_who_wait_are_listed_with_where_they_stand(world, client, kind):
    told = campaign(world, kind)
    listed = await client.listed(place(told))
    assert {one.standing for one in listed.entries} >= {Standing.WAITING, Standing.TALKING}
    assert len({one.number for one in listed.entries}) == len(listed.entries)
    assert not listed.whole
    assert listed.at > 0
    if kind == "node":
        assert all(one.order and one.order in one.names for one in listed.entries)


@pytest.mark.parametrize(
    ("kind", "operation"),
    [("task", "cancel_call"), ("round", "plan_cancel"), ("node", "workflow_cancel")],
)
async def test_a_number_is_taken_out_where_it_is_listed(world, client, kind, operation):
    where = place(campaign(world, kind))
    number = await waiting_in(client, where)
    ask = client.cancel(where, number)
    assert ask.operation == operation
    for _ in range(2):  # declared repeatable: the second leaves the same state
        assert client.repeatable(operation)
        await client.perform(ask.operation, ask.values, confirm=False)
    mine = [one for one in world.calls("airudder") if one["number"] == number]
    assert {one["outcome"] for one in mine} == {"cancelled"}
    world.wait(lambda _: any(one["shown_at"] for one in world.calls("airudder", where.key)
                             if one["number"] == number))  # fmt: skip
    assert await standing_of(client, where, number) == {Standing.CANCELLED}


async def test_without_confirming_nothing_else_is_asked(world, client):
    where = place(campaign(world, "task"))
    ask = client.cancel(where, await waiting_in(client, where))
    before = world.requests()["airudder"]["detail"]["200"]
    await client.perform(ask.operation, ask.values, confirm=False)
    assert world.requests()["airudder"]["detail"]["200"] == before
    await client.perform(ask.operation, ask.values)
    assert world.requests()["airudder"]["detail"]["200"] == before + 1


@pytest.mark.parametrize("kind", ["task", "round"])
async def test_a_stopped_task_dials_nobody_more(world, client, kind):
    where = place(campaign(world, kind))
    ask = client.stop(where)
    await client.perform(ask.operation, ask.values, confirm=False)
    listed = await client.listed(where)
    assert Standing.WAITING not in {one.standing for one in listed.entries}
    with pytest.raises(PlatformError) as refused:
        await client.perform(ask.operation, ask.values, confirm=False)
    assert client.came_too_late(ask.operation, refused.value)


async def test_a_workflow_is_stopped_as_a_whole_and_no_step_of_it_alone(world, client):
    told = campaign(world, "node")
    workflow = f"workflow:{told['parent']}"
    with pytest.raises(BadInput, match="stop the workflow"):
        client.stop(place(told))
    ask = client.stop(Place(key=workflow, workflow=workflow))
    await client.perform(ask.operation, ask.values, confirm=False)
    states = {one["key"]: one["status"] for one in world.control("/workflows")}
    assert states[told["parent"]] == "canceled"


async def test_a_call_that_is_over_came_too_late(world, client):
    where = place(campaign(world, "task"))

    def over(_: object) -> list[str]:
        calls = world.calls("airudder", where.key)
        return [one["number"] for one in calls if one["entry_over"] and one["shown_at"]]

    world.wait(over)
    ask = client.cancel(where, over(None)[0])
    with pytest.raises(PlatformError) as refused:
        await client.perform(ask.operation, ask.values, confirm=False)
    assert client.came_too_late(ask.operation, refused.value)
    assert not client.came_too_late("detail", refused.value)


def test_where_cancelling_in_plans_is_not_confirmed_only_the_round_is_meant(world):
    client = client_of(world, Platform.AIRUDDER)
    where = Place(key="t1", plan="plan:p1")
    assert not client.reaches_on(where)
    assert client.cancel(where, "+628115550001").operation == "cancel_call"
    with pytest.raises(BadInput):
        client.terminate("s1")


def body(*rows: Any, code: int = 200, **header: Any) -> bytes:
    return to_json({"code": code, "data": {**header, "details": list(rows)}})


def read(told: bytes) -> Listed:
    listed = read_listed(told, FIELDS, "200", 7)
    assert isinstance(listed, Listed)
    return listed


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ({"result": "created"}, Standing.WAITING),
        ({"result": " Pending "}, Standing.TALKING),
        ({"result": "pending", "redail_call": [{"CallID": "c1"}]}, Standing.WAITING),
        ({"result": "pending", "call_end_time": "2026-11-26 09:00:00"}, Standing.WAITING),
        ({"result": "failed"}, Standing.OVER),
        ({"result": "canceled"}, Standing.CANCELLED),
        ({"result": "on hold"}, Standing.WAITING),
        ({"result": "on hold", "call_id": "c1"}, Standing.OVER),
        ({}, Standing.WAITING),
    ],
)
def test_where_a_number_stands_by_the_platforms_word(told, standing):
    listed = read(body({"callee": "+628115550001", "id": 9, **told}))
    assert [(one.id, one.standing) for one in listed.entries] == [("9", standing)]


def test_ids_among_the_variables_are_names_and_others_are_not():
    variables = {"Order_ID": "o-1", "customerNo": 77, "name": "Ayu", "paid": "yes", "id": ["x"]}
    listed = read(body({"Callee": "+628115550001", "variables": variables}))
    assert listed.entries[0].names == ("o-1", "77")


def test_rows_that_name_nobody_leave_the_list_open():
    listed = read(body({"callee": "+628115550001"}, "odd", {"result": "created"}))
    assert (len(listed.entries), listed.whole, listed.at) == (1, False, 7)


@pytest.mark.parametrize(
    ("results", "header", "whole"),
    [
        (["created", "created"], {}, True),
        (["created", "pending"], {}, False),
        (["finished", "cancelled"], {}, False),
        (["finished", "cancelled"], {"status": "finished"}, True),
        (["created"], {"total": 2}, False),
    ],
)
def test_a_list_is_whole_before_the_first_dial_and_after_the_last(results, header, whole):
    rows = [{"callee": f"+62811555000{n}", "result": one} for n, one in enumerate(results)]
    assert read(body(*rows, **header)).whole is whole


def test_a_refusal_is_no_empty_list():
    assert read_listed(body(code=404), FIELDS, "200", 0) == Refusal("404", "")
