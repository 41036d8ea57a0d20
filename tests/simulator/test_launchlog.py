"""What was begun through the interfaces: whose list, in which order, brought by which request."""

import httpx
import pytest
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_airudder import logged_in
from tests.simulator.test_airudder_tasks import NUMBERS, created, wanted
from tests.support.receiver import eventually

from dialwatch.simulator.faults import Fault
from dialwatch.simulator.scenario import ROBOTS
from dialwatch.simulator.strategy import STRATEGIES


def records(*numbers: str) -> list[dict[str, object]]:
    return [{"id": int(number), "mobile": number} for number in numbers]


async def uploaded(served: Served, task: str, *numbers: str) -> dict[str, object]:
    told = {"taskId": int(task), "records": records(*numbers)}
    answer = await served.blu_told("uploadAndStartJob", **told)
    return answer.json()


async def test_a_task_and_its_list_are_brought_by_one_request(serve: Serve):
    served = await logged_in(serve)
    assert await served.control("/launched") == []
    task = await created(served)
    (told,) = await served.control("/launched")
    assert (told["platform"], told["key"], told["kind"]) == ("airudder", task, "task")
    assert (told["name"], told["made"]) == ("made-by-hand", True)
    assert told["created"] == served.clock.millis()
    (request,) = told["requests"]
    assert (request["does"], request["entries"]) == ("make", len(NUMBERS))
    assert [one["number"] for one in told["entries"]] == NUMBERS
    assert {one["request"] for one in told["entries"]} == {request["request"]}


async def test_uploads_stand_in_their_order_with_their_ids(serve: Serve):
    served = await serve("launches")
    made = await served.blu_told("createTask", taskName="abril")
    mine, other = str(made.json()["data"]["taskId"]), served.told["blu"]["tasks"][0]["id"]
    await uploaded(served, mine, "0555", "0556")
    await uploaded(served, other, "0557")
    await uploaded(served, mine, "0558")
    first, second = await served.control("/launched")
    assert [(one["request"], one["does"]) for one in first["requests"]] == [
        (1, "make"),
        (2, "add"),
        (4, "add"),
    ]
    assert [(one["number"], one["id"], one["request"]) for one in first["entries"]] == [
        ("0555", 555, 2),
        ("0556", 556, 2),
        ("0558", 558, 4),
    ]
    assert (second["key"], second["made"], second["created"]) == (other, False, None)
    assert [one["request"] for one in second["entries"]] == [3]


async def test_plans_and_workflows_are_told_with_their_first_lists(serve: Serve):
    served = await logged_in(serve)
    plan = {"PlanName": "p", "SIPLine": "l", "StrategyID": next(iter(STRATEGIES))}
    await served.airudder_told("plan", **plan, Details=[{"Callee": NUMBERS[0]}])
    flow = {"workflow_template_id": 5120, "name": "w", "end_time": "2027-01-01 00:00:00"}
    made = await served.airudder_told("workflow/createinstance", **flow)
    key = made.json()["data"]["workflow_id"]
    added = [{"callee": NUMBERS[1], "case_id": "c-1"}]
    await served.airudder_told("workflow/uploaddetails", workflow_id=key, details=added)
    first, second = await served.control("/launched")
    assert (first["kind"], [one["number"] for one in first["entries"]]) == ("plan", NUMBERS[:1])
    assert (second["kind"], second["key"]) == ("workflow", key)
    assert [one["entries"] for one in second["requests"]] == [0, 1]
    assert second["entries"] == [{"number": NUMBERS[1], "id": "c-1", "request": 3}]


async def test_what_was_refused_or_lied_about_began_nothing(serve: Serve):
    served = await logged_in(serve, faults=[Fault("hollow", "airudder", "create", times=1)])
    assert (await served.airudder_told("task", **wanted())).json()["code"] == 200
    assert (await served.airudder_told("task", **wanted(RobotHash="none"))).status_code == 400
    assert (await uploaded(served, "1", "0555"))["code"] == 4004
    assert await served.control("/launched") == []


async def test_a_request_that_is_taken_up_late_has_no_answer(serve: Serve):
    served = await logged_in(serve, faults=[Fault("late", "airudder", "create", times=1)])
    sent_at = served.clock.millis()
    with pytest.raises(httpx.TransportError):
        await created(served)
    await eventually(served.simulator.world.launches.told)
    (told,) = await served.control("/launched")
    assert told["created"] == sent_at + 10_000
    assert [one["number"] for one in told["entries"]] == NUMBERS


async def test_nothing_is_uploaded_to_the_task_of_yesterday(serve: Serve):
    served = await serve("launches")
    today, yesterday = (one["id"] for one in served.told["blu"]["tasks"])
    assert (await uploaded(served, yesterday, "0555"))["code"] == 4003
    assert (await uploaded(served, today, "0555"))["code"] == 2000
    assert len(await served.blu_records(yesterday)) == 40


async def test_a_robot_that_vanishes_is_there_again_later(serve: Serve):
    robot = next(iter(ROBOTS))
    served = await logged_in(serve, faults=[Fault("vanish", "airudder", end=60, value=robot)])

    async def robots() -> set[str]:
        rows = (await served.airudder("robot")).json()["data"]["list"]
        return {row["robot_hash"] for row in rows}

    assert await robots() == set(ROBOTS) - {robot}
    assert (await served.airudder_told("task", **wanted(RobotHash=robot))).status_code == 400
    served.clock.go(60)
    assert await robots() == set(ROBOTS)
    await created(served, RobotHash=robot)
