import json
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.platforms.blu.test_page import TASK, a_body, a_record
from tests.support.accounts import blu_at
from tests.support.scripted_server import ScriptedServer, answer, hang, hang_up, json_answer
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    NotConfirmed,
    Throttled,
    TimedOut,
    Unreachable,
    VendorError,
)
from dialwatch.platforms.blu.sign import signature
from dialwatch.platforms.port import CampaignRef

START = datetime(2025, 1, 1, 17, 0, tzinfo=UTC)
REF = CampaignRef(key=TASK)
END = answer(a_body())
SMALL = {"operations": {"query": {"page_size": 10, "read": 0.2, "whole": 0.5}}}


def page(first: int, count: int = 10) -> bytes:
    return answer(a_body(*(a_record(number) for number in range(first, first + count))))


def refused(code: int) -> bytes:
    return json_answer({"code": code, "message": "said so to +525512345678"})


def client_at(server: ScriptedServer, **options: Any) -> Any:
    return blu_at(server.url, SteppedClock(START), **({"overrides": SMALL} | options))


async def test_what_is_asked_is_signed_anew_each_time():
    async with ScriptedServer(page(0), page(10, 3), END) as server:
        client = client_at(server)
        reading = await client.walk(REF)
        await client.close()
        assert [one.json() for one in server.asked] == [
            {"taskId": TASK, "pageNo": number, "pageSize": 10} for number in (1, 2, 3)
        ]
        first, second, _ = (one.headers for one in server.asked)
        assert (server.asked[0].method, server.asked[0].path) == (
            "POST",
            "/rest/v1/queryCallResult",
        )
        assert first["content-type"] == "application/json"
        assert first["appid"] == "90909"
        assert first["timestamp"] == str(int(START.timestamp() * 1000))
        assert first["sign"] == signature("90909", "an-app-key", first["timestamp"])
        assert first["timestamp"] != second["timestamp"]  # the limiter let some time pass
        assert second["sign"] == signature("90909", "an-app-key", second["timestamp"])
        assert len(reading.calls) == 13
        assert (reading.complete, reading.failure, reading.entries_done) == (True, None, 13)
        assert reading.began_at == int(START.timestamp() * 1000)


async def test_the_tail_is_read_from_the_last_page_on():
    async with ScriptedServer(page(0), page(10, 3), END, page(10, 5), END) as server:
        client = client_at(server)
        whole = await client.walk(REF)
        tail = await client.tail(REF, whole.memory)
        await client.close()
        assert [one.json()["pageNo"] for one in server.asked[3:]] == [2, 3]
        assert [call.call_id for call in tail.calls] == ["c-000013", "c-000014"]
        assert not tail.complete


async def test_a_tail_without_a_walk_before_is_a_walk():
    async with ScriptedServer(page(0, 2), END, page(0, 2), END) as server:
        client = client_at(server)
        assert (await client.tail(REF, (await client.walk(REF)).memory)).failure is None
        assert (await client.tail(REF, object())).complete
        await client.close()


@pytest.mark.parametrize(
    "broken", [answer(status=503), answer(b"<html>"), answer(b'{"code":2000'), answer(b"[]")]
)
async def test_a_page_that_fails_stops_no_other_and_comes_later(broken):
    async with ScriptedServer(page(0), broken, page(20, 3), END, page(10), END) as server:
        client = client_at(server)
        first = await client.walk(REF)
        second = await client.walk(REF, first.memory)
        await client.close()
        assert (len(first.calls), first.complete) == (13, False)
        assert isinstance(first.failure, VendorError | BadAnswer)
        assert (len(second.calls), second.complete) == (10, True)
        assert second.began_at == first.began_at


@pytest.mark.parametrize(
    ("broken", "error"),
    [
        (answer(status=401), AccessRefused),
        (answer(status=429, retry_after="9"), Throttled),
        (answer(status=503, retry_after="9"), VendorError),
        (hang_up, Unreachable),
        (hang, TimedOut),
        (refused(5000), VendorError),
    ],
)
async def test_what_concerns_the_account_breaks_the_walk_off_and_it_goes_on_later(broken, error):
    async with ScriptedServer(page(0), broken, page(10, 3), END) as server:
        client = client_at(server)
        first = await client.walk(REF)
        assert isinstance(first.failure, error)
        assert (len(first.calls), len(server.asked)) == (10, 2)
        second = await client.walk(REF, first.memory)
        await client.close()
        assert server.asked[2].json()["pageNo"] == 2
        assert (len(second.calls), second.complete) == (3, True)


async def test_a_refusal_names_its_code_and_no_number():
    async with ScriptedServer(page(0), refused(5000)) as server:
        client = client_at(server)
        reading = await client.walk(REF)
        await client.close()
        assert "5000" in str(reading.failure)
        assert "5512345678" not in str(reading.failure)


async def test_keys_that_never_worked_are_told_from_other_refusals():
    async with ScriptedServer(refused(4001)) as server:
        client = client_at(server)
        reading = await client.walk(REF)
        await client.close()
        assert isinstance(reading.failure, AccessRefused)
        ours, check, invented = server.asked
        assert ours.json()["taskId"] == TASK
        assert check.json()["taskId"] == invented.json()["taskId"] == "0"
        stamp = check.headers["timestamp"]
        assert check.headers["sign"] == signature("90909", "an-app-key", stamp)
        assert invented.headers["sign"] != signature(
            "90909", "an-app-key", invented.headers["timestamp"]
        )


async def test_an_unknown_task_is_no_refused_key():
    told = (refused(4004), refused(4004), refused(4001), refused(4004))
    async with ScriptedServer(*told) as server:
        client = client_at(server)
        first, second = await client.walk(REF), await client.walk(REF)
        await client.close()
        assert isinstance(first.failure, VendorError)
        assert isinstance(second.failure, VendorError)
        assert len(server.asked) == 4  # the key is proven once


@pytest.mark.parametrize(
    ("answers", "watch", "ok"),
    [
        ([END], ("1",), True),
        ([END], (), True),
        ([refused(4004), refused(4001)], (), True),
        ([refused(4004), refused(4004), refused(4001)], ("1",), True),
        ([refused(4001), refused(4001)], (), False),
        ([refused(4004), END], (), True),
        ([answer(status=500)], (), False),
        ([hang_up], (), False),
    ],
)
async def test_a_test_of_the_account(answers, watch, ok):
    async with ScriptedServer(*answers) as server:
        client = client_at(server, watch=watch)
        result = await client.probe()
        await client.close()
        assert result.ok is ok
        assert result.sentence.endswith(".")
        assert (result.failure is None) is ok


async def test_there_is_no_list_of_tasks():
    async with ScriptedServer(END) as server:
        client = client_at(server)
        with pytest.raises(NotConfirmed):
            await client.campaigns()
        await client.close()
        assert not client.capabilities.lists_campaigns


async def test_pages_beyond_the_cap_are_not_asked_for():
    overrides = {"operations": {"query": {"page_size": 10, "page_cap": 2}}}
    async with ScriptedServer(page(0), page(10), page(20)) as server:
        client = client_at(server, overrides=overrides)
        reading = await client.walk(REF)
        await client.close()
        assert len(server.asked) == 2
        assert not reading.complete


async def test_what_a_record_holds():
    async with ScriptedServer(END) as server:
        client = client_at(server)
        await client.close()
    record = a_record(
        slots={"PaymentTime": "['2025-01-02 00:00:00', '2025-01-03 23:59:59']", "Amount": None},
        scripts=[{"role": "bot", "content": "Hello", "time": "2025-01-01 10:00:18"}, "plain"],
    )
    told = client.explain(json.dumps(record).encode())
    assert told.slots == {
        "PaymentTime": "['2025-01-02 00:00:00', '2025-01-03 23:59:59']",
        "Amount": "",
    }
    assert told.variables == {"orderId": "700101", "ClientName": "Marta"}
    assert [(line.role, line.text, line.at) for line in told.dialogue] == [
        ("bot", "Hello", 1_735_747_218_000),
        ("", "plain", None),
    ]
    assert told.fields["conclusion"] == "HPTP"
