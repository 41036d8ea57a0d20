"""The control port's routes for pushes."""

import hashlib
import hmac
import json

import pytest
from tests.simulator.conftest import Serve
from tests.support.receiver import Receiver


async def test_nothing_is_pushed_before_an_address_is_told(serve: Serve, receiver: Receiver):
    served = await serve("every-kind")
    await served.pass_seconds(300)
    assert await served.control("/pushes") == []
    urls = {"blu": receiver.urls("result")}
    assert (await served.tell("/callbacks", urls)).status_code == 200
    await served.pass_seconds(60)
    assert {came.path for came in receiver.received} == {"/result"}
    assert (await served.tell("/callbacks", {})).status_code == 200
    count = len(receiver.received)
    await served.pass_seconds(60)
    assert len(receiver.received) == count


async def test_a_world_that_pushes_goes_on_without_being_asked(serve: Serve, receiver: Receiver):
    served = await serve("tiny")
    await served.tell("/callbacks", {"blu": receiver.urls("result")})
    served.clock.go(60)
    await receiver.until(1)


async def test_addresses_that_cannot_be_taken_are_refused(serve: Serve):
    served = await serve("tiny")
    for wrong in ([], {"blu": {"gossip": "http://127.0.0.1:1/"}}, {"blu": {"result": "x"}}):
        answer = await served.tell("/callbacks", wrong)
        assert answer.status_code == 400
        assert answer.json()["error"]


async def test_the_log_can_be_narrowed_down(serve: Serve, receiver: Receiver):
    receiver.answerer = lambda came: (500 if came.path == "/task" else 200, b"")
    served = await serve("tiny")
    await served.tell(
        "/callbacks",
        {"airudder": receiver.urls("call", "task"), "huawei": {"AXB": receiver.urls("status")}},
    )
    await served.pass_seconds(700)
    every = await served.control("/pushes")
    assert {one["kind"] for one in every} == {"call", "task", "status"}

    async def kinds(query: str) -> set[str]:
        return {one["kind"] for one in await served.control(f"/pushes?{query}")}

    assert await kinds("acknowledged=1") == {"call", "status"}
    assert await kinds("acknowledged=0") == {"task"}
    assert await kinds("account=huawei/AXB") == {"status"}
    assert await kinds("account=airudder&kind=task") == {"task"}
    later = await served.control("/pushes?after=10")
    assert later == every[10:]
    task = next(one for one in every if one["kind"] == "task")
    assert task.keys() == {
        *("id", "platform", "account", "kind", "about", "made", "acknowledged", "over", "meant"),
        "attempts",
    }
    assert task["attempts"][0].keys() == {"world", "real", "took", "status", "error"}


@pytest.mark.parametrize(
    ("account", "kind", "header"),
    [
        ("airudder", "pds", ""),
        ("airudder", "chatbot", "x-airudder-sign"),
        ("airudder", "inbound-ended", ""),
        ("blu", "result", ""),
        ("huawei/AX", "sms", "x-aksk"),
    ],
)
async def test_any_body_can_be_pushed_as_the_platform_would(
    serve: Serve, receiver: Receiver, account: str, kind: str, header: str
):
    served = await serve("tiny")
    platform, _, mode = account.partition("/")
    urls = receiver.urls(kind)
    await served.tell("/callbacks", {platform: {mode: urls} if mode else urls})
    told = {"account": account, "kind": kind, "body": {"call_id": "é1"}, "about": {"n": 1}}
    answer = await served.tell("/push", told)
    [came] = [one for one in await receiver.until(1) if one.json() == {"call_id": "é1"}]
    assert not header or header in came.headers
    if header == "x-airudder-sign":
        secret = served.told["airudder"]["app_secret"].encode()
        due = hmac.new(secret, came.body, hashlib.sha256).hexdigest()
        assert came.headers[header] == due
    log = {one["id"]: one for one in await served.control("/pushes")}
    assert log[answer.json()["id"]]["about"] == {"n": 1}
    unknown = {"account": "nobody", "kind": kind, "body": {}}
    assert (await served.tell("/push", unknown)).status_code == 400
    assert (await served.tell("/push", [])).status_code == 400
    assert (await served.tell("/push", {**told, "kind": "task"})).json() == {"id": None}


async def test_how_unfaithful_the_delivery_is_can_be_changed(serve: Serve, receiver: Receiver):
    served = await serve("tiny")
    await served.tell("/callbacks", {"blu": receiver.urls("result")})
    answer = await served.tell("/mischief", {"duplicate_pushes": 1})
    assert answer.json() == {"duplicate_pushes": 1, "shuffle": 0.0, "renews_headers": True}
    await served.pass_seconds(600)
    log = await served.control("/pushes?acknowledged=1")
    assert log
    assert {len(one["attempts"]) for one in log if one["over"]} == {2}
    assert (await served.tell("/mischief", {"kindness": 1})).status_code == 400


async def test_a_bad_day_repeats_and_reorders_pushes(serve: Serve, receiver: Receiver):
    served = await serve("bad-day")
    await served.tell(
        "/callbacks",
        {"airudder": receiver.urls("call"), "huawei": {"AXB": receiver.urls("status")}},
    )
    await served.pass_seconds(900, step=5)
    log = await served.control("/pushes?acknowledged=1")
    assert {len(one["attempts"]) for one in log} == {1, 2}
    made = {json.dumps(one["about"]): one["id"] for one in log if one["kind"] == "status"}
    came = [
        made[json.dumps({"sessionId": b["statusInfo"]["sessionId"], "eventType": b["eventType"]})]
        for b in (one.json() for one in receiver.of("status"))
    ]
    assert len(came) > len(set(came))
    assert came != sorted(came)


@pytest.mark.parametrize(
    "wrong",
    [
        {"shuffle": "often"},
        {"duplicate_pushes": None},
        {"duplicate_pushes": 1.5},
        {"shuffle": -1},
        {"shuffle": True},
        {"renews_headers": 1},
        {"shuffle": 0.5, "renews_headers": "no"},
    ],
)
async def test_unfaithfulness_that_cannot_be_is_refused_and_changes_nothing(
    serve: Serve, wrong: dict[str, object]
):
    served = await serve("tiny")
    assert (await served.tell("/mischief", wrong)).status_code == 400
    assert (await served.tell("/mischief", {})).json() == {
        "duplicate_pushes": 0.0,
        "shuffle": 0.0,
        "renews_headers": True,
    }
