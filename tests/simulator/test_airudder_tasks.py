from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_airudder import logged_in

from dialwatch.simulator.scenario import ROBOTS

ROBOT, *_ = ROBOTS
NUMBERS = [f"+62811500{n:04d}" for n in range(60)]


def wanted(**changes: object) -> dict[str, Any]:
    """A creation that is in order; the world begins at 08:30 in Jakarta."""
    told = {
        "TaskName": "made-by-hand",
        "SIPLine": "JKT-TRUNK-A",
        "RobotMethod": "single",
        "RobotHash": ROBOT,
        "RepeatNumber": 1,
        "RepeatInterval": 2,
        "Details": [{"Callee": n, "Variables": {"name": n[-4:]}} for n in NUMBERS],
        **changes,
    }
    return {name: value for name, value in told.items() if value is not None}


async def created(served: Served, **changes: object) -> str:
    answer = await served.airudder_told("task", **wanted(**changes))
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]["task_id"]


async def header(served: Served, task: str) -> dict[str, Any]:
    rows = (await served.airudder("list", Type="normal", Number=50)).json()["data"]["list"]
    (row,) = [row for row in rows if row["task_id"] == task]
    return row


async def test_a_created_task_is_listed_first_and_runs_to_its_end(serve: Serve):
    served = await logged_in(serve)
    task = await created(served)
    first = (await served.airudder("list", Type="normal")).json()["data"]["list"][0]
    assert first["task_id"] == task
    assert (first["task_name"], first["status"]) == ("made-by-hand", "calling")
    assert (first["repeat_number"], first["repeat_interval"]) == (1, 2)
    assert first["sip_line"] == "JKT-TRUNK-A"
    listed = await served.details(task)
    assert [d["callee"] for d in listed] == NUMBERS
    assert [d["result"] for d in listed] == ["pending", *["created"] * (len(NUMBERS) - 1)]
    served.clock.go(1800)
    details = await served.details(task)
    assert {d["callee"]: d["variables"]["name"] for d in details} == {n: n[-4:] for n in NUMBERS}
    assert (await header(served, task))["status"] == "finished"
    (truth,) = [c for c in (await served.control("/truth"))["campaigns"] if c["key"] == task]
    assert truth["attempts"] == sum(d["call_times"] for d in details)


@pytest.mark.parametrize("start", ["2026-03-10 09:00:00", "2026-03-10 10:00:00+08:00"])
async def test_a_task_waits_for_its_start_told_in_local_time_or_with_an_offset(
    serve: Serve, start: str
):
    served = await logged_in(serve)
    task = await created(served, ScheduleStartTime=start)
    row = await header(served, task)
    assert (row["status"], row["schedule_start_time"]) == ("created", "2026-03-10 09:00:00")
    served.clock.go(1790)
    assert (await header(served, task))["status"] == "pending"
    served.clock.go(20)
    assert (await header(served, task))["status"] == "calling"


async def test_whoever_was_not_called_by_the_end_becomes_cancelled(serve: Serve):
    served = await logged_in(serve)
    task = await created(served, ScheduleEndTime="2026-03-10 08:31:00")
    served.clock.go(600)
    row = await header(served, task)
    assert (row["status"], row["schedule_end_time"]) == ("canceled", "2026-03-10 08:31:00")
    results = [d["result"] for d in await served.details(task)]
    assert len(results) == len(NUMBERS)
    assert set(results) == {"finished", "cancelled"}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"TaskName": None}, "TaskName is required"),
        ({"SIPLine": ""}, "SIPLine is required"),
        ({"RobotMethod": "pair"}, "RobotMethod is single or group"),
        ({"RobotHash": None}, "RobotHash is required"),
        ({"RobotHash": "0" * 32}, "no such robot"),
        ({"RepeatNumber": -1}, "RepeatNumber is a whole number"),
        ({"RepeatInterval": "2"}, "RepeatInterval is a whole number"),
        ({"ScheduleStartTime": "tomorrow"}, "ScheduleStartTime is YYYY"),
        ({"ScheduleStartTime": 9}, "ScheduleStartTime is YYYY"),
        ({"ScheduleEndTime": "2026-03-10 08:30:00"}, "ScheduleEndTime is later"),
        ({"Details": None}, "Details is a list"),
        ({"Details": []}, "Details is a list"),
        ({"Details": [{"Callee": "+1"}] * 10_001}, "Details is a list"),
        ({"Details": ["+628"]}, "Callee is a number"),
        ({"Details": [{"Callee": "08115"}]}, "Callee is a number"),
        ({"Details": [{"Callee": "+628", "Variables": [1]}]}, "Variables is an object"),
    ],
)
async def test_refuses_a_creation_that_does_not_fit(
    serve: Serve, changes: dict[str, Any], reason: str
):
    served = await logged_in(serve)
    answer = await served.airudder_told("task", **wanted(**changes))
    assert (answer.status_code, answer.json()["code"]) == (400, 400)
    assert answer.json()["message"].startswith(reason)
    assert len(served.simulator.world.of("airudder")) == 2


async def test_a_body_that_is_no_object_is_refused(serve: Serve):
    served = await logged_in(serve)
    url = served.told["airudder"]["url"] + "/service/cloud/task"
    for body in (b"{", b"[]"):
        answer = await served.http.post(
            url, content=body, headers={"Authorization": f"Token {served.token}"}
        )
        assert answer.json()["message"] == "the body is a JSON object"


async def test_a_stopped_task_tells_its_open_numbers_and_then_their_end(serve: Serve):
    served = await logged_in(serve)
    task = await created(served)
    served.clock.go(25)
    stopped = await served.airudder_told("operation", TaskID=task, Action="Stop")
    assert stopped.json() == {"data": {}, "status": "OK", "code": 200}
    assert (await header(served, task))["status"] == "canceled"
    results = [d["result"] for d in await served.details(task)]
    assert len(results) == len(NUMBERS)
    assert "pending" in results
    served.clock.go(400)
    details = await served.details(task)
    assert {d["result"] for d in details} <= {"finished", "cancelled", "failed"}
    assert all(d["hangup_type"] == "Canceled" for d in details if d["result"] == "cancelled")
    again = await served.airudder_told("operation", TaskID=task, Action="Stop")
    assert (again.json()["code"], again.json()["message"]) == (400, "the task is over")


async def test_stops_nothing_else(serve: Serve):
    served = await logged_in(serve)
    task = await created(served)
    other = await served.airudder_told("operation", TaskID=task, Action="Pause")
    assert other.json()["message"] == "Action is Stop"
    unknown = await served.airudder_told("operation", TaskID="cl0", Action="Stop")
    assert unknown.json()["code"] == 404


async def test_cancels_one_number_and_again_without_harm(serve: Serve):
    served = await logged_in(serve)
    task = await created(served)
    served.clock.go(5)
    for _ in range(2):
        done = await served.airudder_told("cancelphonecall", TaskID=task, CalleeNumber=NUMBERS[-1])
        assert done.json()["code"] == 200
    served.clock.go(3)
    (mine,) = [d for d in await served.details(task) if d["callee"] == NUMBERS[-1]]
    assert (mine["result"], mine["hangup_type"]) == ("cancelled", "Canceled")


async def test_tells_a_number_that_was_called_from_one_it_does_not_know(serve: Serve):
    served = await logged_in(serve)
    task = await created(served, RepeatNumber=0)
    served.clock.go(1800)
    done = next(d for d in await served.details(task) if d["result"] == "finished")
    late, unknown, unnamed = [
        (await served.airudder_told("cancelphonecall", TaskID=task, **more)).json()
        for more in ({"CalleeNumber": done["callee"]}, {"CalleeNumber": "+620"}, {"Callee": "+620"})
    ]
    assert (late["code"], late["message"]) == (400, "the number was called already")
    assert unknown["code"] == 404
    assert unnamed["message"] == "CalleeNumber is required"
