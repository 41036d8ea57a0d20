"""PrivateNumber's pushes as they arrive (vendors/huawei.md 3, 11)."""

import base64
import hashlib
import hmac
import json
import re
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from tests.simulator.conftest import START, Serve, Served
from tests.support.receiver import Received, Receiver

from dialwatch.simulator.huawei_plan import MODES, MaskedPlan
from dialwatch.simulator.huawei_wire import Members
from dialwatch.simulator.scenario import Scenario

KINDS = ("status", "fee", "sms", "block", "number")
MANDATORY = {
    "direction": int,
    "spId": str,
    "appKey": str,
    "bindNum": str,
    "sessionId": str,
    "callerNum": str,
    "calleeNum": str,
}
ORDER = ["callin", "collectInfo", "callout", "alerting", "answer", "disconnect"]
UTC_TEXT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


async def served_with(serve: Serve, receiver: Receiver, mode: str, **more: Any) -> Served:
    plan = MaskedPlan(mode=mode, **{"pace": 20, "lasts": 240, **more})
    served = await serve(Scenario("one", (), masked=(plan,)))
    await served.tell("/callbacks", {"huawei": {mode: receiver.urls(*KINDS)}})
    return served


def events(receiver: Receiver) -> dict[str, list[dict[str, Any]]]:
    """Session → its status events."""
    told: dict[str, list[dict[str, Any]]] = {}
    for came in receiver.of("status"):
        body = came.json()
        told.setdefault(body["statusInfo"]["sessionId"], []).append(body)
    return told


def records(receiver: Receiver) -> dict[str, dict[str, Any]]:
    """Session → its CDR."""
    return {one["sessionId"]: one for came in receiver.of("fee") for one in came.json()["feeLst"]}


@pytest.mark.parametrize("mode", MODES[:4])
async def test_every_call_tells_its_events_and_then_its_record(
    serve: Serve, receiver: Receiver, mode: str
):
    served = await served_with(serve, receiver, mode)
    await served.pass_seconds(900, step=5)
    truth = {one["session"]: one for one in await served.control("/masked-calls")}
    told, cdrs = events(receiver), records(receiver)
    assert told.keys() == cdrs.keys() == truth.keys()
    key = served.told["huawei"]["applications"][mode]["app_key"]
    for session, call in truth.items():
        kinds = [one["eventType"] for one in told[session]]
        assert sorted(kinds, key=ORDER.index) == sorted(set(kinds), key=ORDER.index)
        end = next(one["statusInfo"] for one in told[session] if one["eventType"] == "disconnect")
        record = cdrs[session]
        for name, kind in MANDATORY.items():
            assert isinstance(record[name], kind), name
        assert record["appKey"] == key
        assert end["stateCode"] == record["ulFailReason"] == call["code"]
        assert ("fwdAnswerTime" in record) == (call["answered"] is not None)
        assert record.get("subscriptionId") == call["binding"]
        assert record["callEndTime"] == end["timestamp"] == utc(call["ended"])
        assert (record["callerNum"], record.get("fwdDstNum")) == (call["caller"], call["callee"])
        if call["binding"] is None:
            assert kinds == ["disconnect"]


def utc(millis: int) -> str:
    return datetime.fromtimestamp(millis / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")


async def test_the_second_leg_shows_x_and_the_real_callee(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "AXB")
    await served.pass_seconds(600, step=5)
    answered = [
        session
        for session, some in events(receiver).items()
        if any(one["eventType"] == "answer" for one in some)
    ]
    assert answered
    for session in answered:
        record = records(receiver)[session]
        for one in events(receiver)[session]:
            told = one["statusInfo"]
            assert UTC_TEXT.fullmatch(told["timestamp"])
            first = one["eventType"] == "callin"
            assert told["subscriptionId"] == record["subscriptionId"]
            assert ("userData" in told) == first
            assert told["caller"] == (record["callerNum"] if first else record["bindNum"])
            assert told["called"] == (record["bindNum"] if first else record["fwdDstNum"])


async def test_axe_collects_the_extension_and_names_the_binding_only_then(
    serve: Serve, receiver: Receiver
):
    served = await served_with(serve, receiver, "AXE")
    await served.pass_seconds(600, step=5)
    bound = {s: some for s, some in events(receiver).items() if len(some) > 1}
    assert bound
    for session, some in bound.items():
        by_kind = {one["eventType"]: one["statusInfo"] for one in some}
        assert "subscriptionId" not in by_kind["callin"]
        assert by_kind["collectInfo"]["digitInfo"] == records(receiver)[session]["extendNum"]
        assert "caller" not in by_kind["collectInfo"]


async def test_records_of_calls_that_end_close_together_are_merged(
    serve: Serve, receiver: Receiver
):
    served = await served_with(serve, receiver, "AXB", pace=1200, lasts=60)
    await served.pass_seconds(900)
    sizes = [len(came.json()["feeLst"]) for came in receiver.of("fee")]
    assert sum(sizes) == 1200
    assert max(sizes) == 50
    assert all(came.json()["eventType"] == "fee" for came in receiver.of("fee"))


def digest(secret: str, told: dict[str, str]) -> str:
    message = (told["Nonce"] + told["Created"]).encode()
    return base64.b64encode(hmac.new(secret.encode(), message, hashlib.sha256).digest()).decode()


async def test_every_push_is_signed_with_a_new_nonce(serve: Serve, receiver: Receiver):
    receiver.answerer = lambda _: (500, b"")
    served = await served_with(serve, receiver, "AXB", texts=2)
    await served.pass_seconds(240)
    account = served.told["huawei"]["applications"]["AXB"]
    nonces = []
    for came in receiver.received:
        assert came.headers["content-type"] == "application/json;charset=UTF-8"
        assert came.headers["authorization"] == (
            'AKSK realm="SDP",profile="UsernameToken",type="Appkey"'
        )
        assert came.headers["x-aksk"].startswith("UsernameToken ")
        told = dict(re.findall(r'(\w+)="([^"]*)"', came.headers["x-aksk"]))
        assert told["Username"] == account["app_key"]
        assert told["PasswordDigest"] == digest(account["app_secret"], told)
        created = datetime.strptime(told["Created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        assert START <= created <= served.clock.now()
        nonces.append(told["Nonce"])
    assert len(set(nonces)) == len(nonces) > len(served.simulator.pusher.pushes)


async def test_texts_are_notified(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "AXB", texts=20)
    await served.pass_seconds(300)
    texts = {one["id"]: one for one in await served.control("/masked-texts")}
    told = [came.json() for came in receiver.of("sms")]
    assert len(told) == len(texts) == 80
    assert not receiver.of("block")
    for body in told:
        assert body["appKey"] == served.told["huawei"]["applications"]["AXB"]["app_key"]
        event = body["smsEvent"]
        text = texts[event["smsIdentifier"]]
        assert event["notificationMode"] == "Notify"
        assert event["event"].replace(" ", "") == "TextSMS"
        assert re.fullmatch(r"[\d-]{10}T[\d:]{8}\.\d{3}Z", event["timeStamp"])
        assert event["sendResult"] == text["result"] in (0, 2)
        assert event.get("called") == text["receiver"]
        assert ("subscriptionId" in event) == (text["result"] == 0)
        extras = {one["key"]: one["value"] for one in event["extInfo"]["extParas"]}
        assert extras["direction"] in ("0", "1", "2")
    assert {one["result"] for one in texts.values()} == {0, 2}


async def test_an_x_in_arrears_carries_no_text(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "AXB", texts=20, bindings=4, down=(0, 240))
    await served.pass_seconds(300)
    told = [came.json()["smsEvent"] for came in receiver.of("sms")]
    assert {one["sendResult"] for one in told} == {3}
    assert not any("called" in one or "subscriptionId" in one for one in told)


FORWARD = {"operation": "vNumberRoute", "message": {"called": "+8613800000002", "calling": "+86"}}


@pytest.mark.parametrize(
    ("reply", "result", "meant"),
    [
        ({"actions": [FORWARD]}, 0, "vNumberRoute"),
        ({"actions": [{"operation": "DiscardMessage"}]}, 6, "DiscardMessage"),
        ({"actions": []}, 7, ""),
        ({"actions": [{"operation": "vNumberRoute"}]}, 7, ""),
        ([], 7, ""),
        (None, 7, ""),
    ],
)
async def test_a_text_without_a_receiver_is_asked_about(
    serve: Serve, receiver: Receiver, reply: object, result: int, meant: str
):
    answers = {"/block": b"" if reply is None else json.dumps(reply).encode()}
    receiver.answerer = lambda came: (200, answers.get(came.path, b""))
    served = await served_with(serve, receiver, "AX", texts=20)
    await served.pass_seconds(600)
    asked = {came.json()["smsEvent"]["smsIdentifier"] for came in receiver.of("block")}
    assert asked
    notified = {
        told["smsIdentifier"]: told
        for told in (came.json()["smsEvent"] for came in receiver.of("sms"))
    }
    for key in asked:
        assert notified[key]["sendResult"] == result
        assert notified[key].get("called") == ("+8613800000002" if result == 0 else None)
    log = await served.control("/pushes?kind=block")
    assert {one["meant"] for one in log} == {meant}
    assert (await served.control("/truth"))["over"]


async def test_a_number_goes_and_recovers(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "AXB", down=(60, 120))
    await served.pass_seconds(240)
    x = served.told["huawei"]["applications"]["AXB"]["numbers"][7]
    assert [came.json() for came in receiver.of("number")] == [
        {"eventType": "numStatus", "numInfo": [{"number": x, "status": "10", "cause": "2"}]},
        {"eventType": "numStatus", "numInfo": [{"number": x, "status": "5"}]},
    ]


def connecting(details: Any) -> bytes:
    return json.dumps({"operation": "connect", "connectInfo": details}).encode()


DETAILS = {
    "calleeNum": "+8613800000009",
    "maxDuration": 1,
    "recordFlag": "true",
    "userData": "call-42",
}


@pytest.mark.parametrize("details", [DETAILS, [DETAILS]])
async def test_the_x_mode_connects_as_it_is_told(serve: Serve, receiver: Receiver, details: Any):
    receiver.answerer = lambda came: (200, connecting(details))
    served = await served_with(serve, receiver, "X", talk=90)
    await served.pass_seconds(900, step=5)
    calls = await served.control("/masked-calls")
    assert {call["callee"] for call in calls} == {"+8613800000009"}
    assert {0, 8010, 8101} <= {call["code"] for call in calls}
    cdrs = records(receiver)
    for session, some in events(receiver).items():
        callin = next(one for one in some if one["eventType"] == "callin")["statusInfo"]
        assert callin["notifyMode"] == "Block"
        assert "userData" not in callin
        for one in some:
            assert "subscriptionId" not in one["statusInfo"]
            if one["eventType"] != "callin":
                assert one["statusInfo"]["userData"] == "call-42"
        record = cdrs[session]
        assert (record["notifyMode"], record["userData"]) == ("Block", "call-42")
        assert record["recordFlag"] == int("fwdAnswerTime" in record)
        assert record["fwdDstNum"] == "+8613800000009"
    assert (await served.control("/truth"))["over"]


@pytest.mark.parametrize(
    ("status", "reply", "code"),
    [
        (200, {"operation": "close", "closeInfo": {"userData": "no"}}, 8017),
        (200, {"operation": "close", "closeInfo": [{"closeHintTone": "bye.wav"}]}, 8017),
        (200, {"operation": "close"}, 8017),
        (200, {"operation": "connect"}, 8040),
        (200, {"operation": "sing"}, 8040),
        (200, [], 8040),
        (500, {"operation": "close"}, 8040),
    ],
)
async def test_the_x_mode_closes_when_it_is_told_or_not_told(
    serve: Serve, receiver: Receiver, status: int, reply: object, code: int
):
    def answerer(came: Received) -> tuple[int, bytes]:
        blocked = "notifyMode" in came.json().get("statusInfo", {})
        return (status, json.dumps(reply).encode()) if blocked else (200, b"")

    receiver.answerer = answerer
    served = await served_with(serve, receiver, "X")
    await served.pass_seconds(600)
    truth = (await served.control("/truth"))["huawei"][-1]
    assert truth["by_code"] == {str(code): 80}
    assert Counter(len(some) for some in events(receiver).values()) == {2: 80}
    log = await served.control("/pushes?kind=status")
    asked = [one for one in log if one["about"]["eventType"] == "callin"]
    assert all(len(one["attempts"]) == 1 for one in asked)


async def test_a_call_that_a_test_dials_is_pushed_too(serve: Serve, receiver: Receiver):
    served = await serve(Scenario("none", ()))
    await served.tell("/callbacks", {"huawei": {"AXB": receiver.urls(*KINDS)}})
    application = served.simulator.huawei.of("AXB")
    a, b, x = "+8613800010001", "+8613800010002", application.numbers[0]
    told = {"callerNum": a, "calleeNum": b, "relationNum": x, "userData": "order-5"}
    key = application.answer("axb_bind", Members(told))["subscriptionId"]
    dialled = (await served.tell("/dial", {"mode": "AXB", "x": x, "seconds": 30})).json()
    await served.pass_seconds(20)
    [some] = events(receiver).values()
    kinds = ["callin", "callout", "alerting", "answer"]
    assert sorted((one["eventType"] for one in some), key=ORDER.index) == kinds
    assert not (await served.control("/truth"))["over"]
    await served.pass_seconds(20)
    [record] = records(receiver).values()
    assert record["sessionId"] == dialled["session"]
    assert record["subscriptionId"] == key
    assert (record["callerNum"], record["fwdDstNum"], record["bindNum"]) == (b, a, x)
    assert record["userData"] == "order-5"
    truth = await served.control("/truth")
    assert truth["over"]
    one = truth["huawei"][0]
    assert one["by_number"] == {x: {"calls": 1, "answered": 1, "by_code": {"0": 1}}}


async def test_the_truth_tells_of_every_application(serve: Serve, receiver: Receiver):
    served = await serve("every-kind")
    await served.tell(
        "/callbacks",
        {"huawei": {mode: receiver.urls(*KINDS, under=f"{mode}/") for mode in MODES}},
    )
    await served.pass_seconds(900, step=5)
    told = (await served.control("/truth"))["huawei"]
    assert [one["application"] for one in told] == list(MODES)
    for one in told:
        mode = one["application"]
        account = served.told["huawei"]["applications"][mode]
        assert one["app_key"] == account["app_key"]
        assert set(one["by_number"]) <= set(account["numbers"])
        sent = [c.json() for c in receiver.of(f"{mode}/fee")]
        codes = Counter(str(r["ulFailReason"]) for body in sent for r in body["feeLst"])
        assert one["by_code"] == codes
        assert one["calls"] == codes.total() == 28
        numbers = Counter(r["bindNum"] for body in sent for r in body["feeLst"])
        assert {x: n["calls"] for x, n in one["by_number"].items() if n["calls"]} == numbers


async def ask(served: Served, mode: str, method: str, path: str, **told: str) -> httpx.Response:
    """Ask that application's interface, signed as the vendor's page says."""
    huawei = served.told["huawei"]
    account = huawei["applications"][mode]
    created = served.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    signed = {"Nonce": "0a1b2c3d", "Created": created}
    proof = digest(account["app_secret"], signed)
    headers = {
        "Authorization": 'AKSK realm="SDP",profile="UsernameToken",type="Appkey"',
        "X-AKSK": f'UsernameToken Username="{account["app_key"]}",PasswordDigest="{proof}",'
        f'Nonce="0a1b2c3d",Created="{created}"',
    }
    sent = {"params": told} if method == "GET" else {"json": told}
    return await served.http.request(method, huawei["url"] + path, headers=headers, **sent)


async def test_a_recording_is_told_of_where_it_can_be_fetched(serve: Serve, receiver: Receiver):
    served = await served_with(serve, receiver, "AXB", outcomes=((0, 1.0),), talk=4, lasts=180)
    await served.pass_seconds(600)
    truth = {one["session"]: one for one in await served.control("/masked-calls")}
    cdrs = records(receiver)
    assert cdrs.keys() == truth.keys()
    files = {key: one for key, one in cdrs.items() if one["recordFlag"]}
    recording = {one["subscriptionId"] for one in files.values()}
    for session, one in cdrs.items():
        talked = (truth[session]["ended"] - truth[session]["answered"]) // 1000
        is_recorded = one["subscriptionId"] in recording and talked >= 3
        assert one["recordFlag"] == truth[session]["recorded"] == is_recorded
        assert ("recordObjectName" in one) == ("recordDomain" in one) == is_recorded
    assert {one["subscriptionId"] for one in cdrs.values()} > recording
    short = [one for key, one in cdrs.items() if one["subscriptionId"] in recording]
    assert len(short) > len(files)
    for session, one in [*files.items()][:3]:
        found = await ask(
            served,
            "AXB",
            "GET",
            "/rest/provision/voice/record/v1.0",
            fileName=one["recordObjectName"],
            recordDomain=one["recordDomain"],
        )
        assert found.status_code == 301
        sound = await served.http.get(found.headers["location"])
        assert sound.content.startswith(b"RIFF")
        talked = (truth[session]["ended"] - truth[session]["answered"]) // 1000
        assert abs(len(sound.content) - 8_000 * talked) < 200


async def test_a_call_that_is_stopped_tells_its_end_and_nothing_after_it(
    serve: Serve, receiver: Receiver
):
    served = await served_with(serve, receiver, "AXYB", outcomes=((0, 1.0),), talk=250)
    await served.pass_seconds(60)
    calls = await served.control("/masked-calls")
    now = served.clock.millis()
    talking = next(
        one for one in calls if one["answered"] < now - 5_000 < now + 30_000 < one["ended"]
    )
    ringing = next(one for one in calls if not one["over"] and one["answered"] > now)
    path = "/rest/httpsessions/callStop/v2.0"
    for one in (talking, ringing):
        told = {"sessionid": one["session"], "signal": "call_stop"}
        assert (await ask(served, "AXYB", "POST", path, **told)).json()["resultcode"] == "0"
        again = await ask(served, "AXYB", "POST", path, **told)
        assert again.json()["resultcode"] == "1020152"
    await served.pass_seconds(900)
    truth = {one["session"]: one for one in await served.control("/masked-calls")}
    for one in (talking, ringing):
        session = one["session"]
        told = {body["eventType"]: body["statusInfo"] for body in events(receiver)[session]}
        assert len(told) == len(events(receiver)[session])
        assert ("answer" in told) == (one is talking)
        assert told["disconnect"]["stateCode"] == 0
        record = records(receiver)[session]
        assert told["disconnect"]["timestamp"] == record["callEndTime"] == utc(now)
        assert ("fwdAnswerTime" in record) == (one is talking)
        assert truth[session]["ended"] == now
        assert truth[session]["recorded"] == bool(record["recordFlag"])
    assert (await served.control("/truth"))["over"]


async def test_the_same_seed_pushes_the_same_bodies(serve: Serve):
    async def pushed(seed: int) -> Counter[tuple[str, bytes]]:
        async with Receiver() as receiver:
            plan = MaskedPlan(mode="AXB", pace=20, lasts=120, texts=4, down=(30, 60))
            served = await serve(Scenario("one", (), masked=(plan,)), seed=seed)
            await served.tell("/callbacks", {"huawei": {"AXB": receiver.urls(*KINDS)}})
            await served.pass_seconds(600)
            return Counter((one.path, one.body) for one in receiver.received)

    first = await pushed(5)
    assert {path for path, _ in first} == {"/status", "/fee", "/sms", "/number"}
    assert await pushed(5) == first
    assert await pushed(6) != first


async def test_the_truth_is_the_sum_of_the_calls_at_any_moment(serve: Serve):
    served = await serve("every-kind")
    for _ in range(8):
        served.clock.go(67)
        calls = await served.control("/masked-calls")
        for query, flag in (("", "over"), ("?reported=1", "reported")):
            for one in (await served.control(f"/truth{query}"))["huawei"]:
                mine = [
                    call
                    for call in calls
                    if call["application"] == one["application"] and call[flag]
                ]
                by_x = Counter(call["x"] for call in mine)
                assert one["calls"] == len(mine)
                assert one["answered"] == sum(call["answered"] is not None for call in mine)
                assert one["by_code"] == Counter(str(call["code"]) for call in mine)
                assert {x: told["calls"] for x, told in one["by_number"].items()} == by_x
    assert all(call["over"] and call["reported"] for call in calls)
