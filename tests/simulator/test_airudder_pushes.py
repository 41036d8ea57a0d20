"""AI Rudder's pushes as they arrive (vendors/airudder.md 6, airudder-workflow.md 3, 5)."""

import hashlib
import hmac
from collections import Counter
from itertools import pairwise
from typing import Any

from tests.simulator.conftest import Serve, Served
from tests.support.receiver import Receiver

HEADER = {
    *("task_id", "task_name", "status", "created_at", "repeat_interval", "repeat_number"),
    *("robot_hash", "robot_method", "sip_line", "schedule_start_time", "schedule_end_time"),
}
REQUIRED = {
    "id": int,
    "callee": str,
    "result": str,
    "result_label": str,
    "duration": int,
    "hangup_type": str,
    "ring_type": str,
    "question_answer": list,
    "intention_description": str,
    "caller_number": str,
}
KINDS = ("call", "task", "plan", "workflow", "list", "node")
PASSED = {"nodetask_id", "nodetask_name", "node_type"}


async def served_with(serve: Serve, receiver: Receiver, what: str = "every-kind") -> Served:
    served = await serve(what)
    answer = await served.tell("/callbacks", {"airudder": receiver.urls(*KINDS)})
    assert answer.status_code == 200
    return served


def details(receiver: Receiver) -> list[dict[str, Any]]:
    return [{**one, "of": c.json()} for c in receiver.of("call") for one in c.json()["details"]]


async def test_every_call_that_is_reported_is_pushed_once_with_the_vendors_fields(
    serve: Serve, receiver: Receiver
):
    served = await served_with(serve, receiver)
    await served.pass_seconds(1500)
    shown = Counter(
        (campaign.key, entry.id)
        for campaign in served.simulator.world.of("airudder")
        for entry in campaign.shown
    )
    pushed = details(receiver)
    assert Counter((one["of"]["task_id"], one["id"]) for one in pushed) == shown
    for one in pushed:
        assert one["of"].keys() >= HEADER
        for name, kind in REQUIRED.items():
            assert isinstance(one[name], kind), name
        assert one["result"] in ("finished", "cancelled", "failed")
    for came in receiver.of("call"):
        assert came.headers["content-type"] == "application/json"
        assert came.headers["user-agent"] == "Airudder"
        assert "x-airudder-sign" not in came.headers
    checked = [one for one in pushed if one["question_answer"]]
    assert checked
    assert all(len(one["question_answer"][0]) == 10 for one in checked)


async def test_what_is_pushed_is_what_is_asked_for(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "tiny")
    await served.pass_seconds(900)
    await served.log_in()
    for campaign in served.simulator.world.of("airudder"):
        asked = {one["id"]: one for one in await served.details(campaign.key)}
        pushed = [one for one in details(receiver) if one["of"]["task_id"] == campaign.key]
        assert len(pushed) == len(asked)
        for one in pushed:
            assert {name: v for name, v in one.items() if name != "of"} == asked[one["id"]]


async def test_numbers_that_were_not_reached_come_together(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver)
    await served.pass_seconds(400)
    sizes = [len(came.json()["details"]) for came in receiver.of("call")]
    assert max(sizes) > 3
    assert max(sizes) <= 100
    bundled = [came.json() for came in receiver.of("call") if len(came.json()["details"]) > 3]
    missed = [one for body in bundled for one in body["details"] if not one["call_start_time"]]
    assert len(missed) > sum(len(body["details"]) for body in bundled) / 2


async def test_a_plans_calls_and_tasks_name_it_and_its_end_is_told_once(
    serve: Serve, receiver: Receiver
):
    served = await served_with(serve, receiver)
    await served.pass_seconds(3400, step=30)
    [plan] = served.simulator.airudder.plans.plans.values()
    rounds = [campaign.key for campaign in plan.rounds]
    tasks = [came.json() for came in receiver.of("task")]
    assert [one["task_id"] for one in tasks if one.get("plan_id") == plan.key] == rounds
    assert {one["of"]["task_id"] for one in details(receiver) if "plan_id" in one["of"]} == {
        *rounds
    }
    [came] = receiver.of("plan")
    told = came.json()
    assert (told["plan_id"], told["plan_name"]) == (plan.key, plan.name)
    assert told["status"] == "finished"
    assert told.keys() == {"plan_id", "plan_name", "strategy_id", "status", "created_at"}


async def test_each_task_ends_once_after_its_last_call(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "tiny")
    await served.pass_seconds(900)
    tasks = [came.json() for came in receiver.of("task")]
    campaigns = served.simulator.world.of("airudder")
    assert {one["task_id"] for one in tasks} == {campaign.key for campaign in campaigns}
    assert len(tasks) == len(campaigns)
    for one in tasks:
        assert one.keys() == HEADER
        assert one["status"] == "finished"
        paths = [
            came.path for came in receiver.received if came.json()["task_id"] == one["task_id"]
        ]
        assert paths[-1] == "/task"


async def test_a_task_that_is_stopped_is_told_at_once(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "tiny")
    await served.pass_seconds(60)
    await served.log_in()
    task = served.simulator.world.of("airudder")[0]
    await served.airudder_told("operation", TaskID=task.key, Action="Stop")
    await served.pass_seconds(1, step=1)
    [came] = receiver.of("task")
    assert (came.json()["task_id"], came.json()["status"]) == (task.key, "canceled")
    await served.pass_seconds(300)
    mine = [one for one in details(receiver) if one["of"]["task_id"] == task.key]
    assert len(mine) == len(task.entries)
    assert {one["result"] for one in mine} >= {"cancelled"}
    assert sum(came.json()["task_id"] == task.key for came in receiver.of("task")) == 1


async def test_workflows_tell_their_calls_lists_nodes_and_end(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver)
    await served.pass_seconds(2400, step=30)
    workflows = served.simulator.airudder.workflows.workflows
    for key, workflow in workflows.items():
        changes = [c.json() for c in receiver.of("workflow") if c.json()["workflow_id"] == key]
        assert [one["status"] for one in changes] == ["finished"]  # it ran from the start
        for one in changes:
            assert one.keys() == {"workflow_id", "workflow_name", "status", "actions"}
            assert all(action.keys() >= PASSED for action in one["actions"])
        ended = changes[-1]["actions"]
        assert {one["task_status"] for one in ended if "task_id" in one} == {"finished"}
        lists = [c.json() for c in receiver.of("list") if c.json()["workflow_id"] == key]
        assert {one["case_id"] for one in lists} == {row.case for row in workflow.rows}
        assert len(lists) == len(workflow.rows)
        for one in lists:
            assert one["callee_number"].startswith("+62")
            assert all(row.keys() - {"task_id"} == PASSED for row in one["rows"])
        calls = [c.json() for c in receiver.of("call") if c.json().get("workflow_id") == key]
        assert calls
        for one in calls:
            assert one["nodetask_id"] in {task.key for task in workflow.tasks.values()}
            assert {"workflow_name", "nodetask_name"} <= one.keys()
            assert all(call["case_id"] for call in one["details"])
    pushed = [body for one in workflows.values() for body in one.pushed]
    assert [came.json() for came in receiver.of("node")] == pushed != []


async def test_a_new_workflow_tells_that_it_runs_and_that_it_was_stopped(
    serve: Serve, receiver: Receiver
):
    served = await served_with(serve, receiver, "tiny")
    await served.log_in()
    created = await served.airudder_told(
        "workflow/createinstance",
        workflow_template_id=5120,
        name="spring_02",
        end_time="2026-03-10 20:00:00+08:00",
        auto_finish=1,
        details=[{"callee": "+628110000001", "case_id": "c-1", "variables": {}}],
    )
    key = created.json()["data"]["workflow_id"]
    await served.pass_seconds(1, step=1)
    await served.airudder_told("workflow/stopinstance", workflow_id=key)
    await served.pass_seconds(300)
    told = [came.json() for came in receiver.of("workflow")]
    assert [(one["workflow_id"], one["status"]) for one in told] == [
        (key, "running"),
        (key, "canceled"),
    ]
    [passed] = [came.json() for came in receiver.of("list")]
    assert (passed["case_id"], passed["callee_number"]) == ("c-1", "+628110000001")


async def test_a_custom_nodes_push_is_signed_over_its_bytes(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver)
    await served.pass_seconds(900)
    secret = served.told["airudder"]["app_secret"].encode()
    assert receiver.of("node")
    for came in receiver.of("node"):
        due = hmac.new(secret, came.body, hashlib.sha256).hexdigest()
        assert came.headers["x-airudder-sign"] == due


async def test_pushing_changes_nothing_of_what_happens(serve: Serve, receiver: Receiver):
    pushing = await served_with(serve, receiver, "tiny")
    quiet = await serve("tiny")
    for served in (pushing, quiet):
        await served.pass_seconds(900)
    assert await pushing.control("/calls") == await quiet.control("/calls")
    assert await quiet.control("/pushes") == []


async def test_the_log_says_what_each_push_was_about(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "tiny")
    await served.pass_seconds(300)
    log = await served.control("/pushes")
    assert [one["id"] for one in log] == list(range(1, len(log) + 1))
    assert {one["account"] for one in log} == {one["platform"] for one in log} == {"airudder"}
    assert [one["made"] for one in log] == sorted(one["made"] for one in log)
    assert all(a["id"] < b["id"] for a, b in pairwise(log))
    calls = [one for one in log if one["kind"] == "call"]
    ids = Counter((one["about"]["task_id"], key) for one in calls for key in one["about"]["ids"])
    assert ids == Counter((one["of"]["task_id"], one["id"]) for one in details(receiver))
