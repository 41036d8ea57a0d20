import asyncio
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.platforms.airudder.test_details import a_body, a_detail
from tests.platforms.airudder.test_lists import a_task
from tests.support.accounts import airudder_at
from tests.support.scripted_server import ScriptedServer, answer, json_answer
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import AccessRefused, BadAnswer, NotFound, Refused, VendorError
from dialwatch.platforms.port import CampaignRef

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
TASK = CampaignRef(key="t1")


def token(number: int = 1) -> bytes:
    return json_answer({"data": {"token": f"to+ken/{number}"}, "status": "OK", "code": 200})


def listed(*numbers: int, total: int | None = None) -> bytes:
    rows = [a_task(number, robot_hash="r1") for number in numbers]
    return json_answer({"code": 200, "data": {"list": rows, "total": total or len(rows)}})


ROBOTS = json_answer({"code": 200, "data": [{"robot_hash": "r1", "robot_name": "Reminder"}]})


def client_at(server: ScriptedServer, clock: Any = None, **options: Any) -> Any:
    return airudder_at(server.url, clock or SteppedClock(START), **options)


async def test_token_then_tasks_then_robots():
    async with ScriptedServer(token(), listed(1, 2), ROBOTS, listed(1, 2)) as server:
        client = client_at(server)
        reading = await client.campaigns()
        again = await client.campaigns(newest_only=True)
        await client.close()
        assert [one.key for one in reading.campaigns] == ["t1", "t2"]
        assert (reading.complete, again.complete) == (True, False)
        assert reading.robots == again.robots == {"r1": "Reminder"}
        auth, tasks, robots, _ = server.asked  # known robots are not asked for again
        assert (auth.method, auth.path) == ("POST", "/service/cloud/auth")
        assert auth.json() == {"APPKey": "a-key", "APPSecret": "a-secret"}
        assert "authorization" not in auth.headers
        assert (tasks.method, tasks.path) == ("GET", "/service/cloud/list")
        assert tasks.query == {"Number": "50", "Page": "1", "Type": "normal"}
        assert tasks.headers["authorization"] == "Token to+ken/1"
        assert {one.headers["user-agent"] for one in server.asked} == {"Airudder"}
        assert robots.path == "/service/cloud/robot"


async def test_pages_are_read_to_the_end_and_each_task_counts_once():
    first, second = listed(*range(50), total=70), listed(*range(45, 65), total=70)
    async with ScriptedServer(token(), first, second, ROBOTS) as server:
        client = client_at(server)
        reading = await client.campaigns()
        await client.close()
        assert [asked.query.get("Page") for asked in server.asked[1:3]] == ["1", "2"]
        assert len(reading.campaigns) == 65
        assert reading.complete


async def test_a_later_page_that_fails_loses_not_the_first():
    first = listed(*range(50), total=70)
    async with ScriptedServer(token(), first, answer(b"<html>"), ROBOTS) as server:
        client = client_at(server)
        reading = await client.campaigns()
        await client.close()
        assert (len(reading.campaigns), reading.complete) == (50, False)
        assert isinstance(reading.failure, BadAnswer)


async def test_robots_that_cannot_be_read_lose_no_task():
    async with ScriptedServer(token(), listed(1), answer(status=404), listed(1)) as server:
        client = client_at(server)
        reading = await client.campaigns()
        await client.close()
        assert len(reading.campaigns) == 1
        assert "robots" in reading.oddities[0]


async def test_details_of_a_task():
    told = answer(a_body(a_detail()))
    async with ScriptedServer(token(), told) as server:
        client = client_at(server)
        first = await client.walk(TASK)
        second = await client.tail(TASK, first.memory)
        await client.close()
        assert server.asked[1].path == "/service/cloud/detail"
        assert server.asked[1].query == {"TaskID": "t1"}
        assert (len(first.calls), second.unchanged) == (1, True)
        assert first.began_at == int(START.timestamp() * 1000)


async def test_a_large_body_is_read_elsewhere():
    elsewhere = []

    async def heavy(function: Any, /, *args: Any) -> Any:
        elsewhere.append(function.__name__)
        return function(*args)

    many = a_body(*(a_detail(id=n, call_id=f"cl{n}") for n in range(1000)))
    async with ScriptedServer(token(), answer(many), answer(a_body(a_detail()))) as server:
        client = client_at(server)
        client._heavy = heavy
        await client.walk(TASK)
        await client.walk(TASK)
        await client.close()
        assert elsewhere == ["read_details"]


@pytest.mark.parametrize(
    "refusing",
    [
        answer(status=401),
        json_answer({"code": 401, "message": "expired", "data": None}),
        json_answer({"code": 403, "message": "expired", "data": None}),
    ],
)
async def test_a_refused_token_is_renewed_once(refusing):
    told = answer(a_body(a_detail()))
    async with ScriptedServer(token(1), refusing, token(2), told) as server:
        client = client_at(server)
        assert len((await client.walk(TASK)).calls) == 1
        await client.close()
        assert [one.headers.get("authorization") for one in server.asked] == [
            None,
            "Token to+ken/1",
            None,
            "Token to+ken/2",
        ]


@pytest.mark.parametrize(
    ("refusing", "error"),
    [
        (answer(status=401), AccessRefused),
        (json_answer({"code": 401, "data": None}), AccessRefused),
        (json_answer({"code": 403, "data": None}), Refused),
    ],
)
async def test_refused_again_it_is_the_account(refusing, error):
    async with ScriptedServer(token(1), refusing, token(2), refusing) as server:
        client = client_at(server)
        with pytest.raises(error):
            await client.walk(TASK)
        await client.close()
        assert len(server.asked) == 4


async def test_concurrent_requests_share_one_renewal():
    told = answer(a_body(a_detail()))
    async with ScriptedServer(token(), told) as server:
        client = client_at(server)
        await asyncio.gather(*(client.walk(CampaignRef(key=f"t{n}")) for n in range(5)))
        await client.close()
        assert [one.path for one in server.asked].count("/service/cloud/auth") == 1


async def test_the_token_lives_23_hours_of_the_clock():
    clock = SteppedClock(START)
    told = answer(a_body())
    async with ScriptedServer(token(1), told, told, token(2), told) as server:
        client = client_at(server, clock)
        await client.walk(TASK)
        clock.go(22.9 * 3600)
        await client.walk(TASK)
        clock.go(0.2 * 3600)
        await client.walk(TASK)
        await client.close()
        assert server.asked[-1].headers["authorization"] == "Token to+ken/2"


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (json_answer({"code": 401, "message": "invalid"}, 401), AccessRefused),
        (json_answer({"code": 401, "message": "invalid"}), AccessRefused),
        (json_answer({"code": 500}), VendorError),
        (json_answer({"code": 200, "data": {}}), BadAnswer),
        (json_answer({"code": 200, "data": {"token": "a b"}}), BadAnswer),
        (json_answer({"code": 200, "data": 5}), BadAnswer),
        (answer(b"<html>"), BadAnswer),
        (answer(status=404), NotFound),
    ],
)
async def test_a_token_that_is_not_given(told, error):
    async with ScriptedServer(told) as server:
        client = client_at(server)
        with pytest.raises(error):
            await client.campaigns()
        result = await client.probe()
        await client.close()
        assert not result.ok
        assert isinstance(result.failure, error)
        assert result.sentence


async def test_an_error_of_the_vendor_names_its_code_and_no_number():
    told = json_answer({"code": 10234, "message": "callee +12025550101 unknown", "data": None})
    async with ScriptedServer(token(), told) as server:
        client = client_at(server)
        with pytest.raises(VendorError, match="10234") as raised:
            await client.walk(TASK)
        await client.close()
        assert "2025550101" not in str(raised.value)
        assert raised.value.code == "10234"


async def test_a_test_of_the_account():
    async with ScriptedServer(token(), listed(1), ROBOTS) as server:
        client = client_at(server)
        result = await client.probe()
        await client.close()
        assert (result.ok, result.campaigns_seen) == (True, 1)
        assert "1 task." in result.sentence


async def test_another_word_before_the_token():
    told = answer(a_body())
    async with ScriptedServer(token(), told) as server:
        client = client_at(server, overrides={"settings": {"token_scheme": "Bearer"}})
        await client.walk(TASK)
        await client.close()
        assert server.asked[1].headers["authorization"] == "Bearer to+ken/1"


async def test_what_a_record_holds():
    async with ScriptedServer(token()) as server:
        client = client_at(server)
        await client.close()
    record = a_detail(
        question_answer=[
            {"question_name": "Q1", "question_content": " Who?", "answer": "-", "answer_text": "me",
             "whether_answer": "Answered", "verification_results": "Match"},
            7,
        ],
        EventLabel={"VerifyPass": "VerifyPass", "Mood": "good"},
        Slots={"old": "x"},
        NerSlots={"PaymentTime": "Time_0"},
        variables={"name": "Dana", "parts": {"a": 1}},
    )  # fmt: skip
    told = client.explain(json.dumps(record).encode())
    (question,) = told.questions
    assert (question.name, question.content, question.answer) == ("Q1", "Who?", "Answered")
    assert (question.text, question.result) == ("me", "Match")
    assert told.labels == ["VerifyPass", "Mood: good"]
    assert told.slots == {"old": "x", "PaymentTime": "Time_0"}
    assert told.variables == {"name": "Dana", "parts": '{"a": 1}'}
    assert told.fields["hangup_type"] == "ByRobot"
    assert "redail_call" not in told.fields
    assert client.explain(b"garbage").fields == {}
    assert client.explain(json.dumps({"EventLabel": ["A", {}], "Slots": 5}).encode()).labels == [
        "A"
    ]
