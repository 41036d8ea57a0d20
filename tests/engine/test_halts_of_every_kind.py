"""What there is to stop, kind by kind, on simulated platforms that are processes; by the truth."""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.engine.test_halts import asked, begin, entries_of, judged, sent
from tests.support.braking.day import Day
from tests.support.braking.listed import Listed
from tests.support.braking.lists import (
    invented,
    known,
    list_blu,
    list_plan,
    list_task,
    list_workflow,
)
from tests.support.engines import Engines, Started, none_left_behind, until
from tests.support.rehearsed import rehearse
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.halt import Candidate, Rehearsal, Why
from dialwatch.calls.verdict import Verdict


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """A quiet world with lists of ours, shared: each test cancels others of them, from their ends.
    So long that they are not called to the end, however loaded the computer is."""
    folder = tmp_path_factory.mktemp("kinds")
    made = none_left_behind()
    with started_simulator("trickle", seed=11, speed=20) as simulator:
        one = Day(simulator, next(made), folder / "profile", seed=11)
        one.make(repeatable=True)
        until(lambda: len(one.ask("GET", "accounts")["accounts"]) == 3)
        list_task(one, 400)
        list_plan(one, 200)
        list_plan(one, 200)
        list_workflow(one, 400, 36_000)
        list_blu(one, 60)
        known(one)
        yield one
        for _ in made:
            pass


def engine_of(day: Day) -> Started:
    assert day.engine is not None
    return day.engine


def listed(day: Day, kind: str, place: int = 0) -> Listed:
    return [one for one in day.lists if one.kind == kind][place]


def plan_of(day: Day, key: str) -> dict[str, Any]:
    plans: list[dict[str, Any]] = day.simulator.control("/plans")
    return next(one for one in plans if one["key"] == key)


def workflow_of(day: Day, key: str) -> dict[str, Any]:
    flows: list[dict[str, Any]] = day.simulator.control("/workflows")
    return next(one for one in flows if one["key"] == key)


def ours(day: Day, of: Listed, told: Rehearsal) -> list[Candidate]:
    """The candidates in that list, of those that would be sent."""
    campaigns = {one.campaign for one in told.candidates if one.name.startswith(of.name)}
    return [
        one
        for one in told.candidates
        if one.chosen and one.account == of.account
        and one.campaign in (campaigns if of.name else {of.key})
    ]  # fmt: skip


def test_a_number_is_taken_out_of_a_plan_and_all_its_rounds(day: Day):
    plan = listed(day, "plan")
    told, mine = day.found(plan, plan.numbers[-3:])
    batch = begin(engine_of(day), asked(told, [one.index for one in mine]))
    entries = judged(engine_of(day), batch, Verdict.CONFIRMED)
    assert {one.operation for one in entries} == {"plan_cancel"}
    assert set(plan_of(day, plan.key)["cancelled"]) == {one.number for one in mine}


def test_a_plan_that_is_stopped_has_no_later_round(day: Day):
    plan = listed(day, "plan", 1)
    told = rehearse(engine_of(day), "stop", campaigns=[[plan.account, f"plan:{plan.key}"]])
    assert "later round" in told.candidates[0].note
    batch = begin(engine_of(day), asked(told, [one.index for one in told.candidates]))
    judged(engine_of(day), batch, Verdict.CONFIRMED)
    truth = plan_of(day, plan.key)
    assert (truth["status"], len(truth["rounds"])) == ("canceled", 1)


def test_a_list_of_a_workflow_is_cancelled_and_then_the_workflow_is_stopped(day: Day):
    flow = listed(day, "workflow")
    told, mine = day.found(flow, flow.numbers[-3:])
    batch = begin(engine_of(day), asked(told, [one.index for one in mine]))
    entries = judged(engine_of(day), batch, Verdict.CONFIRMED, Verdict.ACCEPTED)
    assert {one.operation for one in entries} == {"workflow_cancel"}
    rows = workflow_of(day, flow.key)["lists"]
    cancelled = {row["callee"] for row in rows if row["cancelled"]}
    assert cancelled == {one.number for one in mine}

    told = rehearse(engine_of(day), "stop", campaigns=[[flow.account, f"workflow:{flow.key}"]])
    (one,) = told.candidates
    assert one.left
    batch = begin(engine_of(day), asked(told, [one.index]))
    judged(engine_of(day), batch, Verdict.CONFIRMED)
    assert workflow_of(day, flow.key)["status"] == "canceled"


def test_a_number_of_two_campaigns_given_in_another_format_is_cancelled_in_both(day: Day):
    task, number = listed(day, "task"), listed(day, "task").numbers[-1]
    told = day.act(
        "jakarta", "create", name="twice", line="JKT-TRUNK-A", robot_method="single",
        robot=next(iter(day.simulator.truth()["robots"])),
        entries=[{"callee": one} for one in (*invented(day, "airudder", 30), number)],
    )  # fmt: skip
    both = {task.key, told.fact("task_id")}

    def found() -> tuple[Rehearsal, list[Candidate]] | None:
        made = rehearse(engine_of(day), texts=[number.replace("+62", "0")])
        mine = [one for one in made.candidates if one.campaign in both and one.chosen]
        return (made, mine) if {one.campaign for one in mine} == both else None

    rehearsed, mine = until(found, 60)
    assert {one.number for one in mine} == {number}
    assert all("another format" in one.note for one in mine)
    batch = begin(engine_of(day), asked(rehearsed, [one.index for one in mine]))
    judged(engine_of(day), batch, Verdict.CONFIRMED)
    asked_for = [act["asked"] for act in day.simulator.acts()]
    assert {one["TaskID"] for one in asked_for if one.get("CalleeNumber") == number} == both


def test_a_masked_number_is_never_chosen_for_the_user(day: Day):
    number = listed(day, "task").numbers[-2]
    told = rehearse(engine_of(day), texts=[f"{number[:9]}•••{number[12:]}"])
    assert not told.chosen()
    assert not any("•" in one.number for one in told.candidates)
    if len(told.candidates) == 1:
        assert "only listed number that fits" in told.candidates[0].note
    else:
        assert {one.why for one in told.unmatched} <= {Why.MASKED, Why.AMBIGUOUS}


def test_the_stop_list_is_cancelled_where_it_is_listed(day: Day):
    number = listed(day, "task").numbers[-3]
    day.ask("POST", "stops/mexico", {"texts": [number], "reason": "paid"})
    told = rehearse(engine_of(day), stops="mexico")
    mine = ours(day, listed(day, "task"), told)
    assert [one.number for one in mine] == [number]
    batch = begin(engine_of(day), asked(told, [one.index for one in mine]))
    judged(engine_of(day), batch, Verdict.CONFIRMED)


def test_one_order_of_blu_is_cancelled_and_the_persons_other_one_is_not(day: Day):
    blu = listed(day, "blu")
    (mobile,) = invented(day, "blu", 1)
    entries = [
        {"id": order, "mobile": mobile, "business": {"orderId": str(order)}}
        for order in (8_101, 8_102)
    ]
    day.act("mexico", "upload", task=blu.key, entries=entries)
    action = {
        "id": f"act-{uuid.uuid4().hex}", "account": "mexico", "operation": "cancel",
        "values": {"task": blu.key, "mobile": mobile, "order": 8_102}, "reason": "has paid",
    }  # fmt: skip
    day.ask("POST", "actions", action)

    def calls() -> list[dict[str, Any]]:
        return [one for one in day.simulator.calls("blu", blu.key) if one["number"] == mobile]

    (call,) = until(calls)
    assert (call["entry"], call["outcome"]) == (8_102, "cancelled")


def test_with_an_account_that_is_down_the_others_are_cancelled(day: Day):
    task, blu = listed(day, "task"), listed(day, "blu")
    number, mobile = task.numbers[-4], blu.numbers[-1]
    day.simulator.fault({"platform": "airudder", "kind": "503"})
    try:
        told = rehearse(engine_of(day), texts=[number, mobile])
        assert any("AI Rudder Jakarta" in one for one in told.cannot)
        mine = [one for one in ours(day, blu, told) if one.number == mobile]
        batch = begin(engine_of(day), asked(told, [one.index for one in mine]))
        judged(engine_of(day), batch, Verdict.CONFIRMED)
    finally:
        day.simulator.fault()


@pytest.fixture
def live(engines: Engines, tmp_path: Path) -> Iterator[tuple[Started, Simulated]]:
    """Huawei's application that may end calls, listening to its pushes."""
    with started_simulator("trickle", seed=11, speed=1) as simulator:
        huawei = simulator.told["huawei"]
        told = {**simulator.told, "huawei": {**huawei, **huawei["applications"]["AXYB"]}}
        profile = tmp_path / "profile"
        callbacks = write_demo(profile, told, pushes=True)
        engine = engines.start(profile, "--secrets", str(profile / SECRETS))
        until(lambda: engine.ask("GET", "receiver")["listening"])
        simulator.enter({**callbacks, "huawei": {"AXYB": callbacks["huawei"]["AXB"]}})
        yield engine, simulator


def test_a_live_call_is_terminated_and_one_that_just_ended_says_so(
    live: tuple[Started, Simulated],
):
    engine, simulator = live
    bound = {
        "id": f"act-{uuid.uuid4().hex}", "account": "shenzhen", "operation": "axyb_bind",
        "values": {"a": "+8613800010001", "area": "0755", "duration": 7_200, "yb_duration": 3_600},
        "reason": "a test",
    }  # fmt: skip
    told = engine.ask("POST", "actions", bound)
    while told["receipt"]["state"] == "running":
        told = engine.ask("GET", f"actions/{bound['id']}?wait=10")
    facts = told["finding"]["facts"]
    x = next(one["value"] for one in facts if one["name"] == "relation")
    simulator.control("/dial", json.dumps({"mode": "AXYB", "x": x, "seconds": 3_600}))
    told = until(lambda: _live(engine), 30)
    batch = begin(engine, asked(told, [0]))
    sent(engine, batch)
    (entry,) = judged(engine, batch, Verdict.CONFIRMED)
    assert entry.operation == "call_stop"
    calls = simulator.control("/masked-calls?application=AXYB")
    assert {one["session"]: one["over"] for one in calls}[entry.target]

    # Who rehearsed it while it went on, and asks when it is over, is told so.
    again = begin(engine, asked(told, [0]))
    sent(engine, again)
    (late,) = entries_of(engine, again)
    assert late.verdict is Verdict.TOO_LATE


def _live(engine: Started) -> Rehearsal | None:
    told = rehearse(engine, "terminate", calls=[1])
    return told if told.chosen() else None
