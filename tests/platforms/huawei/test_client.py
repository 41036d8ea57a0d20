import re
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.support.accounts import huawei_at
from tests.support.scripted_server import ScriptedServer, answer, hang_up, json_answer
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    NotFound,
    Refused,
    Throttled,
    Unreachable,
    VendorError,
)

START = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def said(status: int, code: Any) -> bytes:
    return json_answer({"resultcode": code, "resultdesc": "…"}, status)


async def probed(*answers: Any) -> Any:
    async with ScriptedServer(*answers) as server:
        client = huawei_at(server.url, SteppedClock(START))
        result = await client.probe()
        await client.close()
        return result, server.asked


async def test_what_is_asked():
    _, (asked,) = await probed(said(403, "1012007"))
    assert (asked.method, asked.path) == ("GET", "/rest/caas/relationnumber/partners/v1.0")
    assert asked.query == {"relationNum": "+8617000000000", "pageIndex": "1", "pageSize": "10"}
    assert asked.headers["content-type"] == "application/json;charset=UTF-8"
    assert asked.headers["authorization"].startswith("AKSK realm=")
    assert 'Created="2026-02-03T04:05:06Z"' in asked.headers["x-aksk"]
    assert re.search(r'Nonce="[0-9a-f]{32}"', asked.headers["x-aksk"])
    assert asked.body == b""


@pytest.mark.parametrize(
    ("status", "code"),
    [(200, "0"), (200, 0), (403, "1012007"), (403, 1012007), (403, "1010040"), (403, "1016001")],
)
async def test_what_proves_the_key(status, code):
    result, _ = await probed(said(status, code))
    assert result.ok
    assert result.failure is None
    assert result.sentence.startswith("The key works")


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (said(401, "1010010"), AccessRefused),
        (said(401, "1010013"), AccessRefused),
        (said(401, "9999999"), AccessRefused),
        (said(403, "1010003"), AccessRefused),
        (said(403, "1010008"), Refused),
        (said(403, "1010029"), Refused),
        (said(403, "1020176"), Refused),
        (said(403, "1020166"), Refused),
        (said(403, "1010010"), Throttled),
        (said(403, "1010002"), VendorError),
        (said(400, "1023033"), VendorError),
        (said(500, "1010001"), VendorError),
        (said(403, "7654321"), VendorError),
        (answer(status=404), NotFound),
        (answer(b"<html>", 403), BadAnswer),
        (json_answer({"resultdesc": "no code"}), BadAnswer),
        (hang_up, Unreachable),
    ],
)
async def test_what_does_not(told, error):
    result, _ = await probed(told)
    assert not result.ok
    assert isinstance(result.failure, error)
    assert result.sentence.endswith(".")


async def test_the_same_code_has_two_meanings():
    wrong, _ = await probed(said(401, "1010010"))
    busy, _ = await probed(said(403, "1010010"))
    assert "secret is wrong" in wrong.sentence
    assert "minute" in busy.sentence
    assert busy.failure.retry_after == 60.0


async def test_two_refusals_stop_it_until_the_user_acts():
    async with ScriptedServer(said(401, "1010010")) as server:
        client = huawei_at(server.url, SteppedClock(START))
        sent = []
        results = []
        for _ in range(4):
            results.append(await client.probe())
            sent.append(len(server.asked))
        await client.close()
    assert sent == [1, 2, 2, 3]
    assert "refused the key twice" in results[2].sentence
    assert "secret is wrong" in results[3].sentence
    nonces = {re.search(r'Nonce="(\w+)"', one.headers["x-aksk"])[1] for one in server.asked}
    assert len(nonces) == 3


async def test_a_success_between_refusals_counts():
    told = [said(401, "1010010"), said(403, "1012007"), said(401, "1010010"), said(403, "1012007")]
    async with ScriptedServer(*told) as server:
        client = huawei_at(server.url, SteppedClock(START))
        oks = [(await client.probe()).ok for _ in range(4)]
        await client.close()
        assert oks == [False, True, False, True]
