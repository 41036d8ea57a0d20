"""Plans and workflows over their tasks, as the platform tells them and as it should not."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import SecretStr
from tests.platforms.airudder.test_client import token
from tests.platforms.test_operations import ON, client_of
from tests.support.accounts import AnAccount, airudder_at
from tests.support.asked import START
from tests.support.scripted_server import ScriptedServer, answer, hang, json_answer
from tests.support.simulated import Simulated, started_simulator
from tests.support.stepped import SteppedClock

from dialwatch.calls.campaign import CampaignKind, CampaignSeen, CampaignStatus
from dialwatch.calls.errors import BadAnswer, TimedOut, VendorError
from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.client import AiRudder
from dialwatch.platforms.catalogue import connect
from dialwatch.platforms.port import CampaignRef

NOON = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
NOTHING = json_answer({"code": 200, "data": {"list": [], "total": 0}})


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=5, speed=60, start=START, begun=170) as simulated:
        simulated.wait(lambda truth: sum(one["entries_done"] for one in truth["campaigns"]) > 300)
        yield simulated


@pytest.fixture(autouse=True)
def healed(world: Simulated) -> Iterator[None]:
    yield
    world.fault()


async def trees_of(world: Simulated, **overrides: Any) -> Any:
    client = client_of(world, Platform.AIRUDDER, **overrides)
    try:
        return await client.trees()
    finally:
        await client.close()


def ways(campaigns: list[CampaignSeen]) -> dict[str, list[tuple[str, str]]]:
    """Task → kind and name of all that it stands under, from the nearest on."""
    by_key = {seen.key: seen for seen in campaigns}
    found = {}
    for seen in campaigns:
        if seen.kind.dials:
            way, at = [], by_key.get(seen.parent)
            while at is not None:
                way.append((at.kind.value, at.name))
                at = by_key.get(at.parent)
            found[seen.key] = way
    return found


async def test_tasks_stand_under_the_rounds_and_nodes_that_made_them(world):
    reading = await trees_of(world, **ON)
    true = {}
    for plan in world.control("/plans"):
        for one in plan["rounds"]:
            way = [("round", f"Round {one['round']}"), ("plan", plan["name"])]
            true[one["campaign"]] = way
    for workflow in world.control("/workflows"):
        for node in workflow["nodes"]:
            if node["campaign"]:
                way = [("node", node["name"]), ("workflow", workflow["name"])]
                true[node["campaign"]] = way
    told = ways(reading.campaigns)
    assert len(told) >= 3
    assert {key: true[key] for key in told} == told, "the world may have gone on since"
    assert (reading.failure, reading.oddities, reading.complete) == (None, [], True)
    states = {seen.name: seen for seen in reading.campaigns}
    assert states["week-2-follow-up"].status is CampaignStatus.CALLING
    assert states["spring-renewal"].status is CampaignStatus.CALLING
    assert states["spring-renewal"].ends_at is not None


async def test_without_what_ships_off_a_plans_tasks_stand_under_it(world):
    reading = await trees_of(world)
    (plan,) = [seen for seen in reading.campaigns if seen.kind is CampaignKind.PLAN]
    key = world.control("/plans")[0]["key"]
    assert (plan.key, plan.name) == (f"plan:{key}", f"Plan {key}")
    assert (plan.status, plan.raw_status) == (CampaignStatus.UNKNOWN, "")
    assert CampaignKind.ROUND not in {seen.kind for seen in reading.campaigns}
    assert any(seen.parent == plan.key for seen in reading.campaigns)


async def test_the_calls_of_a_nodes_task_are_read_as_those_of_any_other(world):
    client = client_of(world, Platform.AIRUDDER)
    try:
        tasks = [seen for seen in (await client.trees()).campaigns if seen.kind.dials]
        task = next(seen for seen in tasks if seen.parent.startswith("node:"))
        reading = await client.walk(CampaignRef(key=task.key, parent=task.parent))
        again = await client.tail(CampaignRef(key=task.key, parent=task.parent), reading.memory)
    finally:
        await client.close()
    true = {call["id"] for call in world.calls(campaign=task.key)}
    assert reading.calls
    assert {call.call_id.removeprefix(task.key[:2]) for call in reading.calls} <= true
    assert {call.key for call in again.calls}.isdisjoint(call.key for call in reading.calls)
    (head,) = reading.campaigns
    assert (head.key, head.name, task.redials) == (task.key, task.name, None)
    assert head.redials is not None
    assert head.robot
    assert world.requests()["airudder"]["workflow_detail"]["200"] >= 2


@pytest.mark.parametrize(
    ("operation", "kind", "title", "left"),
    [
        ("workflow_list", "404", "Workflows", CampaignKind.PLAN),
        ("plan_tasks", "malformed", "Plans", CampaignKind.WORKFLOW),
        ("workflow_subtasks", "403", "Workflows", CampaignKind.PLAN),
    ],
)
async def test_what_is_refused_or_garbled_is_said_and_costs_no_other(
    world, operation, kind, title, left
):
    world.fault({"platform": "airudder", "operation": operation, "kind": kind})
    reading = await trees_of(world)
    assert reading.failure is None
    (said,) = reading.oddities
    assert said.startswith(f"{title} are not all shown: ")
    assert left in {seen.kind for seen in reading.campaigns}


async def test_a_platform_that_fails_ends_the_reading(world):
    world.fault({"platform": "airudder", "operation": "workflow_list", "kind": "503"})
    reading = await trees_of(world)
    assert isinstance(reading.failure, VendorError)
    assert not reading.complete
    assert {seen.kind for seen in reading.campaigns} == {CampaignKind.PLAN, CampaignKind.TASK}


async def test_what_is_refused_once_is_asked_for_soon_and_then_once_an_hour(world):
    world.fault({"platform": "airudder", "operation": "plan_tasks", "kind": "403"})
    clock = SteppedClock(NOON)
    airudder = world.told["airudder"]
    secrets = {name: SecretStr(airudder[name]) for name in ("app_key", "app_secret")}
    client = connect(AnAccount(Platform.AIRUDDER, airudder["url"]), secrets, clock)
    assert isinstance(client, AiRudder)

    async def refused(after: float) -> bool:
        clock.go(after)
        return bool((await client.trees()).oddities)

    try:
        told = [await refused(after) for after in (0, 240, 61, 301, 3_000, 301)]
    finally:
        await client.close()
    assert told == [True, False, True, False, False, True]


# What only an odd platform tells


def listed(*rows: Any, total: int | None = None) -> bytes:
    told: dict[str, Any] = {"list": list(rows)}
    if total is not None:
        told["total"] = total
    return json_answer({"code": 200, "data": told})


def a_workflow(number: int, **told: Any) -> dict[str, Any]:
    return {
        "workflow_id": f"w{number}",
        "workflow_name": f"flow {number}",
        "status": "running",
    } | told


def a_node(number: int, **told: Any) -> dict[str, Any]:
    usual = {"nodetask_name": f"step {number}", "node_type": "robot_call"}
    return {"nodetask_id": f"n{number}"} | usual | told


async def trees_from(*answers: bytes, times: int = 1, **overrides: Any) -> tuple[Any, list[str]]:
    """The last of so many readings, and the paths that it asked."""
    async with ScriptedServer(token(), *answers) as server:
        client = airudder_at(server.url, SteppedClock(NOON), overrides=overrides)
        try:
            for _ in range(times):
                before = len(server.asked)
                reading = await client.trees()
        finally:
            await client.close()
        paths = [asked.path.rpartition("/")[2] for asked in server.asked[before:]]
        return reading, [path for path in paths if path != "auth"]


def shape(reading: Any) -> list[tuple[str, str]]:
    return [(seen.key, seen.parent) for seen in reading.campaigns]


async def test_nodes_that_do_not_call_have_no_place():
    nodes = listed(
        a_node(1, task_id="t1", task_status="calling"),
        a_node(2, node_type="wait"),
        a_node(3),
        a_node(4, node_type="sms", task_id="t4"),
        {"node_type": "robot_call"},
    )
    tasks = listed({"task_id": "t1", "task_name": "own name", "nodetask_id": "n1"})
    reading, _ = await trees_from(NOTHING, listed(a_workflow(1), {"status": "?"}), nodes, tasks)
    assert shape(reading) == [
        ("workflow:w1", ""),
        ("node:w1/n1", "workflow:w1"),
        ("node:w1/n3", "workflow:w1"),
        ("node:w1/n4", "workflow:w1"),
        ("t1", "node:w1/n1"),
        ("t4", "node:w1/n4"),
    ]
    names = {seen.key: seen.name for seen in reading.campaigns}
    assert (names["t1"], names["t4"]) == ("own name", "step 4")


async def test_a_task_of_no_node_that_is_known_stands_under_its_workflow():
    tasks = listed({"task_id": "t1", "status": "calling"}, {"task_name": "no id"},
                   {"task_id": "t2", "nodetask_id": "n9"})  # fmt: skip
    reading, _ = await trees_from(
        NOTHING, listed(a_workflow(1, status="hibernating")), NOTHING, tasks
    )
    assert shape(reading)[1:] == [("t1", "workflow:w1"), ("t2", "workflow:w1")]
    flow = reading.campaigns[0]
    assert (flow.status, flow.raw_status) == (CampaignStatus.UNKNOWN, "hibernating")


async def test_a_workflow_that_has_not_begun_has_nothing_under_it():
    none = json_answer({"code": 404, "message": "no such node"}, 404)
    reading, _ = await trees_from(NOTHING, listed(a_workflow(1)), none, none)
    assert (shape(reading), reading.oddities) == ([("workflow:w1", "")], [])


async def test_what_is_over_is_asked_for_once():
    over = a_workflow(1, status="finished")
    below = (listed(a_node(1, task_id="t1", task_status="finished")), NOTHING)
    first = (NOTHING, listed(over), *below)
    reading, asked = await trees_from(*first, NOTHING, listed(over), times=2)
    assert asked == ["list", "instancelist"]
    assert [key for key, _ in shape(reading)] == ["workflow:w1", "node:w1/n1", "t1"]
    still = (listed(a_node(1, task_id="t1", task_status="calling")), NOTHING)
    once = (NOTHING, listed(over), *still)
    _, asked = await trees_from(*once, *once, times=2)
    assert asked == ["list", "instancelist", "subtasklist", "tasklist"]


async def test_a_long_history_is_read_bit_by_bit():
    flows = listed(*(a_workflow(number, status="finished") for number in range(25)), total=25)
    listing = (NOTHING, flows)
    _, asked = await trees_from(*listing, *[NOTHING] * 40)
    assert asked.count("subtasklist") == asked.count("tasklist") == 20
    answers = (*listing, *[NOTHING] * 40, *listing, *[NOTHING] * 10)
    reading, asked = await trees_from(*answers, times=2)
    assert asked.count("subtasklist") == asked.count("tasklist") == 5
    assert len(reading.campaigns) == 25


async def test_a_plan_that_is_over_is_asked_for_once():
    on = {name: {"enabled": True} for name in ("plan_status", "plan_rounds")}
    tasks = listed({"task_id": "t1", "status": "finished", "plan_id": "p1"}, {"task_id": "t2"})
    status = json_answer({"code": 200, "data": {"plan_name": "Dunning", "status": "finished"}})
    rounds = json_answer({"code": 200, "data": {"rounds": [
        {"round": 1, "task_id": "t1", "status": "finished"}, {"task_id": "t7"}]}})  # fmt: skip
    once = (tasks, status, rounds, NOTHING)
    reading, asked = await trees_from(*once, tasks, NOTHING, times=2, operations=on)
    assert asked == ["list", "instancelist"]
    assert shape(reading) == [("plan:p1", ""), ("round:p1/1", "plan:p1"), ("t1", "round:p1/1")]
    assert [seen.name for seen in reading.campaigns] == ["Dunning", "Round 1", "t1"]


async def test_what_an_account_is_refused_is_left_alone_for_an_hour():
    clock = SteppedClock(NOON)
    gone = json_answer({"code": 404}, 404)
    async with ScriptedServer(token(), NOTHING, gone, NOTHING, NOTHING, NOTHING) as server:
        client = airudder_at(server.url, clock)
        first = await client.trees()
        second = await client.trees()
        clock.go(3600.0)
        third = await client.trees()
        await client.close()
        paths = [asked.path.rpartition("/")[2] for asked in server.asked[1:]]
        assert paths == ["list", "instancelist", "list", "list", "instancelist"]
    assert len(first.oddities) == 1
    assert second.oddities == third.oddities == []


async def test_what_is_not_answered_in_time_is_left_alone_for_minutes():
    clock = SteppedClock(NOON)
    hasty = {"operations": {"workflow_list": {"read": 0.05, "whole": 0.1}}}
    async with ScriptedServer(token(), NOTHING, hang, NOTHING, NOTHING, NOTHING) as server:
        client = airudder_at(server.url, clock, overrides=hasty)
        first = await client.trees()
        second = await client.trees()
        clock.go(300.0)
        third = await client.trees()
        await client.close()
        paths = [asked.path.rpartition("/")[2] for asked in server.asked[1:]]
    assert isinstance(first.failure, TimedOut)
    assert second.failure is third.failure is None
    assert paths == ["list", "instancelist", "list", "list", "instancelist"]


async def test_lists_are_read_page_by_page():
    flows = [a_workflow(number, status="finished") for number in range(4)]
    small = {"workflow_list": {"page_size": 2}, "workflow_subtasks": {"enabled": False},
             "workflow_tasks": {"enabled": False}}  # fmt: skip
    pages = (NOTHING, listed(*flows[:2], total=4), listed(*flows[2:], total=4))
    reading, asked = await trees_from(*pages, operations=small)
    assert (len(reading.campaigns), asked) == (4, ["list", "instancelist", "instancelist"])
    same = (NOTHING, listed(*flows[:2]), listed(*flows[:2]))
    reading, asked = await trees_from(*same, operations=small)
    assert len(reading.campaigns) == 2, "a platform that knows no pages"
    short = (NOTHING, listed(*flows[:1]))
    reading, asked = await trees_from(*short, operations=small)
    assert asked == ["list", "instancelist"]


async def test_a_list_without_an_end_is_given_up():
    small = {"workflow_list": {"page_size": 1, "page_cap": 2}}
    pages = (NOTHING, listed(a_workflow(1)), listed(a_workflow(2)))
    reading, _ = await trees_from(*pages, operations=small)
    (said,) = reading.oddities
    assert "does not end after 2 pages" in said


# The calls of a node's task


def a_row(number: int, **told: Any) -> dict[str, Any]:
    usual = {"callee": f"+62811000{number:04}", "result": "finished", "call_id": f"c{number}"}
    return {"id": number, **usual, "ring_type": "busy"} | told


def details(*rows: Any, total: int, **told: Any) -> bytes:
    data = {"task_id": "t1", "task_name": "call", "status": "calling", "details": list(rows)}
    return json_answer({"code": 200, "data": data | {"total": total} | told})


async def walked(*answers: bytes, size: int = 2, cap: int = 9) -> tuple[Any, list[Any]]:
    small = {"workflow_detail": {"page_size": size, "page_cap": cap}}
    async with ScriptedServer(token(), *answers) as server:
        client = airudder_at(server.url, SteppedClock(NOON), overrides={"operations": small})
        try:
            reading = await client.walk(CampaignRef(key="t1", parent="node:w1/n1"))
        finally:
            await client.close()
        return reading, [asked.json() for asked in server.asked[1:]]


async def test_pages_of_details_are_one_reading():
    first = details(a_row(1), a_row(2), total=3, page=1)
    reading, asked = await walked(first, details(a_row(3), total=3, page=2))
    assert [one["page"] for one in asked] == [1, 2]
    assert asked[0] == {"task_id": "t1", "page": 1, "page_size": 2}
    assert [call.call_id for call in reading.calls] == ["c1", "c2", "c3"]
    assert (reading.entries, reading.complete) == (3, True)
    assert reading.campaigns[0].key == "t1"


@pytest.mark.parametrize(
    "second",
    [
        details(a_row(2), a_row(3), total=4),
        details(a_row(3), total=4),
        details(a_row(3), total=3),
    ],
)
async def test_a_list_that_moved_between_two_pages_is_not_whole(second):
    first = details(a_row(1), a_row(2), total=4)
    reading, _ = await walked(first, second, details(total=4))
    assert {call.call_id for call in reading.calls} == {"c1", "c2", "c3"}
    assert not reading.complete


async def test_without_a_total_a_page_that_is_not_full_is_the_last():
    none: Any = None
    pages = (details(a_row(1), a_row(2), total=none), details(a_row(3), total=none))
    reading, asked = await walked(*pages)
    assert (len(reading.calls), len(asked), reading.complete) == (3, 2, True)
    reading, asked = await walked(details(a_row(1), a_row(2), total=none), details(total=none))
    assert (len(reading.calls), len(asked), reading.complete) == (2, 2, True)


async def test_a_list_of_more_pages_than_are_asked_is_not_whole():
    pages = (details(a_row(1), a_row(2), total=9), details(a_row(3), a_row(4), total=9))
    reading, asked = await walked(*pages, cap=2)
    assert (len(reading.calls), len(asked), reading.complete) == (4, 2, False)


async def test_a_refused_or_garbled_page_is_told():
    with pytest.raises(VendorError, match="500"):
        await walked(json_answer({"code": 500, "message": "later"}))
    with pytest.raises(BadAnswer):
        await walked(details(a_row(1), a_row(2), total=3), answer(b"<html>"))
    with pytest.raises(BadAnswer, match="no list"):
        await walked(json_answer({"code": 200, "data": {"total": 0}}))
