"""Blu's pushes as they arrive, and its question before a call (vendors/blu.md 5, 6, 13)."""

from dataclasses import replace
from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served
from tests.support.receiver import Received, Receiver

from dialwatch.simulator.plan import Callback
from dialwatch.simulator.scenario import Scenario, mexico

FIELDS = {
    *("jobId", "callId", "id", "name", "mobile", "extVars", "callVars", "status", "startTime"),
    *("answerTime", "endTime", "duration", "conclusion", "detection", "recordUrl"),
    *("slots", "scripts"),
}


async def served_with(serve: Serve, urls: dict[str, str], shape: Callback = "records") -> Served:
    plan = replace(mexico("cobranza", 60, 8), callback=shape)
    served = await serve(Scenario("one", (plan,)))
    assert (await served.tell("/callbacks", {"blu": urls})).status_code == 200
    return served


async def test_each_result_comes_by_itself_in_the_default_shape(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver.urls("result"))
    await served.pass_seconds(900)
    [task] = served.simulator.world.of("blu")
    bodies = [came.json() for came in receiver.of("result")]
    assert len(bodies) == len(task.entries) == 60
    for body in bodies:
        assert body.keys() == {"taskId", "records"}
        assert body["taskId"] == int(task.key)
        [record] = body["records"]
        assert record.keys() == FIELDS
    for came in receiver.received:
        assert came.headers["content-type"] == "application/json;charset=utf-8"
    asked = {one["callId"]: one for one in await served.blu_records(task.key)}
    for body in bodies:
        [record] = body["records"]
        assert {**record, "taskId": body["taskId"]} == asked[record["callId"]]
    log = await served.control("/pushes?account=blu&kind=result&acknowledged=1")
    assert {one["about"]["callId"] for one in log} == asked.keys()


@pytest.mark.parametrize("shape", ["flat", "data", "documented"])
async def test_other_shapes_are_a_matter_of_the_plan(
    serve: Serve, receiver: Receiver, shape: Callback
):
    served = await served_with(serve, receiver.urls("result"), shape)
    await served.pass_seconds(300)
    [task] = served.simulator.world.of("blu")
    body = receiver.of("result")[0].json()
    if shape == "documented":
        assert body["taskId"] == int(task.key)
        [record] = body["records"]
        assert record.keys() == {"id", "name", "mobile", "extVars", "callVars"}
        return
    if shape == "data":
        assert body.keys() == {"code", "message", "data"}
        body = body["data"]
    assert body.keys() == FIELDS | {"taskId"}


def stops(*orders: int) -> Any:
    def answerer(came: Received) -> tuple[int, bytes]:
        if came.path != "/verify":
            return 200, b"{}"
        stop = int(came.json()["orderId"]) % 10 in orders
        return 200, b'{"code":0,"message":"Cancel call"}' if stop else b'{"code":1}'

    return answerer


async def test_a_code_of_0_gives_the_call_up(serve: Serve, receiver: Receiver):
    receiver.answerer = stops(3, 7)
    served = await served_with(serve, receiver.urls("result", "verify"))
    await served.pass_seconds(900)
    questions = [came.json() for came in receiver.of("verify")]
    assert len(questions) == 60
    assert all(one.keys() == {"uniqueId", "orderId"} for one in questions)
    assert all(isinstance(one["orderId"], str) for one in questions)
    records = {}
    for came in receiver.of("result"):
        [record] = came.json()["records"]
        records[record["id"]] = record
    log = await served.control("/pushes?kind=verify")
    assert {one["meant"] for one in log} == {"dial", "stop"}
    for one in log:
        given_up = records[one["about"]["id"]]["conclusion"] == "Taskcancel"
        asked_to_stop = int(one["about"]["orderId"]) % 10 in (3, 7)
        assert (one["meant"] == "stop") == asked_to_stop
        assert given_up or not asked_to_stop
    stopped = {one["about"]["id"] for one in log if one["meant"] == "stop"}
    calls = await served.control("/calls")
    assert all(call["talk"] == call["ring"] == 0 for call in calls if call["entry"] in stopped)
    assert (await served.control("/truth"))["over"]


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b'{"code":0}'), (200, b'{"code":1}'), (200, b"?"), (200, b'{"code":false}'), (200, b"")],
)
async def test_anything_else_lets_it_go_on(
    serve: Serve, receiver: Receiver, status: int, body: bytes
):
    receiver.answerer = lambda _: (status, body)
    served = await served_with(serve, receiver.urls("verify"))
    await served.pass_seconds(60)
    log = await served.control("/pushes")
    assert {one["meant"] for one in log} == {"dial"}
    assert all(len(one["attempts"]) == 1 for one in log)
    assert await served.control("/calls")


async def test_no_answer_within_a_second_lets_it_go_on(serve: Serve, receiver: Receiver):
    receiver.answerer = lambda _: None
    served = await served_with(serve, receiver.urls("verify"))
    await served.pass_seconds(10)
    log = await served.control("/pushes")
    assert {one["meant"] for one in log} == {"dial"}
    assert {one["attempts"][0]["error"] for one in log} == {"timeout"}
    assert all(900 < one["attempts"][0]["took"] < 2000 for one in log)
    assert len(await served.control("/calls")) == len(log)


async def test_a_number_that_is_cancelled_while_it_is_asked_about_is_not_dialled(
    serve: Serve, receiver: Receiver
):
    receiver.answerer = lambda _: None
    served = await served_with(serve, receiver.urls("verify"))
    served.clock.go(1)
    await receiver.until(1)
    [task] = served.simulator.world.of("blu")
    entry = task.entries[0]
    answer = await served.blu_told("taskCancelPhoneCall", taskId=task.key, mobile=entry.number)
    assert answer.json()["code"] == 2000
    receiver.answerer = lambda _: (200, b'{"code":1}')
    await served.pass_seconds(30)
    assert [call.outcome for call in entry.calls] == ["cancelled"]
    await served.pass_seconds(900)
    assert (await served.control("/truth"))["over"]


async def test_telling_results_changes_nothing_of_what_happens(serve: Serve, receiver: Receiver):
    receiver.answerer = lambda came: (500 if len(receiver.received) % 3 else 200, b"")
    telling = await served_with(serve, receiver.urls("result"))
    quiet = await served_with(serve, {})
    for served in (telling, quiet):
        await served.pass_seconds(900)
    assert receiver.received
    assert await telling.control("/calls") == await quiet.control("/calls")


async def test_who_is_given_up_is_never_dialled_and_told_of_as_cancelled(
    serve: Serve, receiver: Receiver
):
    receiver.answerer = stops(*range(10))
    served = await served_with(serve, receiver.urls("result", "verify"))
    await served.pass_seconds(900)
    [task] = served.simulator.world.of("blu")
    assert [[call.outcome for call in entry.calls] for entry in task.entries] == [
        ["cancelled"]
    ] * 60
    told = [record for came in receiver.of("result") for record in came.json()["records"]]
    assert len(told) == 60
    assert {one["conclusion"] for one in told} == {"Taskcancel"}
    assert {(one["duration"], one["answerTime"], one["recordUrl"]) for one in told} == {
        (0, None, None)
    }
    [truth] = (await served.control("/truth"))["campaigns"]
    assert truth["outcomes"] == {"cancelled": 60}
    assert truth["answered"] == 0


async def test_a_refused_question_lets_the_call_go_on(serve: Serve, receiver: Receiver):
    served = await served_with(serve, {"verify": "http://127.0.0.1:9/verify"})
    await served.pass_seconds(900)
    log = await served.control("/pushes")
    assert len(log) == 60
    assert {one["meant"] for one in log} == {"dial"}
    assert not any(one["acknowledged"] for one in log)
    [task] = served.simulator.world.of("blu")
    assert all(len(entry.calls) == 1 for entry in task.entries)
    assert (await served.control("/truth"))["over"]
