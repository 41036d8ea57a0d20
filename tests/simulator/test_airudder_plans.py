from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_airudder import logged_in

NUMBERS = [f"+62811600{n:04d}" for n in range(50)]


async def strategies(served: Served) -> list[dict[str, Any]]:
    return (await served.airudder("strategy", Number=10, Page=1)).json()["data"]["list"]


async def planned(served: Served, which: int = 0, **changes: object) -> str:
    strategy = (await strategies(served))[which]["strategy_id"]
    told = {
        "PlanName": "spring",
        "StrategyID": strategy,
        "SIPLine": "JKT-TRUNK-A",
        "Details": [{"Callee": n, "Variables": {"name": n[-4:]}} for n in NUMBERS],
        **changes,
    }
    return (await served.airudder_told("plan", **told)).json()["data"]["plan_id"]


async def rounds(served: Served, plan: str) -> list[dict[str, Any]]:
    return (await served.airudder("plan/rounds", PlanID=plan)).json()["data"]["rounds"]


async def status(served: Served, plan: str) -> str:
    return (await served.airudder("plan/status", PlanID=plan)).json()["data"]["status"]


async def cancelled(served: Served, plan: str, number: str) -> int:
    answer = await served.airudder_told("plan/cancelphonecall", PlanID=plan, CalleeNumber=number)
    return answer.json()["code"]


async def test_two_strategies_exist_from_the_start(serve: Serve):
    served = await logged_in(serve)
    assert len(await strategies(served)) == 2
    second = (await served.airudder("strategy", Number=1, Page=2)).json()["data"]
    assert (second["total"], len(second["list"])) == (2, 1)


async def test_each_round_calls_who_was_not_answered_in_the_one_before(serve: Serve):
    served = await logged_in(serve)
    plan = await planned(served)
    assert await status(served, plan) == "calling"
    for _ in range(80):
        served.clock.go(60)
    told = await rounds(served, plan)
    assert [(r["round"], r["task_name"], r["status"]) for r in told] == [
        (serial, f"spring_{serial}", "finished") for serial in (1, 2, 3)
    ]
    assert await status(served, plan) == "finished"
    listed = NUMBERS
    for one in told:
        details = await served.details(one["task_id"])
        assert [d["callee"] for d in details] == listed
        assert all(d["variables"]["name"] == d["callee"][-4:] for d in details)
        listed = [
            d["callee"] for d in details if not d["call_start_time"] and d["result"] != "cancelled"
        ]


async def test_the_tasks_of_plans_have_a_list_of_their_own(serve: Serve):
    served = await logged_in(serve)
    plan = await planned(served)
    tasks, normal = [
        (await served.airudder("list", Type=kind, Number=50)).json()["data"]["list"]
        for kind in ("plan", "normal")
    ]
    assert [(row["plan_id"], row["task_name"]) for row in tasks] == [(plan, "spring_1")]
    assert not any("plan_id" in row for row in normal)
    assert len(normal) == 2


async def test_a_plan_waits_for_its_start(serve: Serve):
    served = await logged_in(serve)
    plan = await planned(served, ScheduleStartTime="2026-03-10 09:00:00")
    assert await status(served, plan) == "created"
    served.clock.go(1800)
    assert await status(served, plan) == "calling"


async def test_a_number_cancelled_in_the_plan_is_in_no_later_round(serve: Serve):
    served = await logged_in(serve)
    plan = await planned(served, which=1)
    served.clock.go(5)
    for number in (NUMBERS[0], NUMBERS[-1], NUMBERS[-1]):
        assert await cancelled(served, plan, number) == 200
    assert await cancelled(served, plan, "+620") == 404
    served.clock.go(4000)
    first, second = await rounds(served, plan)
    ended = {d["callee"]: d for d in await served.details(first["task_id"])}
    assert ended[NUMBERS[-1]]["result"] == "cancelled"
    assert ended[NUMBERS[0]]["call_times"] == 1
    later = [d["callee"] for d in await served.details(second["task_id"])]
    assert later
    assert not {NUMBERS[0], NUMBERS[-1]} & {*later}
    (truth,) = await served.control("/plans")
    assert truth["cancelled"] == [NUMBERS[0], NUMBERS[-1]]


async def test_a_stopped_round_is_the_plans_last(serve: Serve):
    served = await logged_in(serve)
    plan = await planned(served)
    served.clock.go(10)
    (only,) = await rounds(served, plan)
    await served.airudder_told("operation", TaskID=only["task_id"], Action="Stop")
    served.clock.go(4000)
    assert [r["status"] for r in await rounds(served, plan)] == ["canceled"]
    assert await status(served, plan) == "canceled"


async def test_all_recordings_of_a_number(serve: Serve):
    served = await logged_in(serve)
    plan = await planned(served)
    served.clock.go(5000)
    heard = 0
    for one in await rounds(served, plan):
        for detail in await served.details(one["task_id"]):
            if not detail["duration"]:
                continue
            answer = await served.airudder("plan/recording", PlanID=plan, Callee=detail["callee"])
            (row,) = answer.json()["data"]["list"]
            assert row["task_id"] == one["task_id"]
            assert row["call_id"] == detail["call_id"]
            assert (await served.http.get(row["recording_url"])).content.startswith(b"RIFF")
            heard += 1
    assert heard
    unknown = await served.airudder("plan/recording", PlanID=plan, Callee="+620")
    assert unknown.json()["code"] == 404


@pytest.mark.parametrize("operation", ["plan/status", "plan/rounds", "plan/recording"])
async def test_does_not_know_another_plan(serve: Serve, operation: str):
    served = await logged_in(serve)
    answer = await served.airudder(operation, PlanID="pl0")
    assert answer.json()["message"] == "no such plan"


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"StrategyID": "st0"}, 404), ({"PlanName": ""}, 400), ({"Details": []}, 400)],
)
async def test_refuses_a_plan_that_does_not_fit(serve: Serve, changes: dict[str, Any], code: int):
    served = await logged_in(serve)
    told = {
        "PlanName": "spring",
        "StrategyID": (await strategies(served))[0]["strategy_id"],
        "SIPLine": "JKT-TRUNK-A",
        "Details": [{"Callee": NUMBERS[0]}],
        **changes,
    }
    assert (await served.airudder_told("plan", **told)).json()["code"] == code
    assert await served.control("/plans") == []


async def test_the_scenario_of_every_kind_has_a_plan_whose_rounds_are_told(serve: Serve):
    served = await logged_in(serve, what="every-kind")
    served.clock.go(3500)
    truth = await served.control("/truth")
    (plan,) = await served.control("/plans")
    assert truth["over"]
    assert plan["status"] == "finished"
    assert 2 <= len(plan["rounds"]) <= 3
    parts = {c["key"]: c for c in truth["campaigns"] if c["parent"] == plan["key"]}
    assert [r["campaign"] for r in plan["rounds"]] == [*parts]
    assert {part["kind"] for part in parts.values()} == {"round"}
    assert {r["task_id"] for r in await rounds(served, plan["key"])} == {*parts}
