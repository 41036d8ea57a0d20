"""Faults as a client meets them on the wire."""

import gzip
import zlib
from email.utils import parsedate_to_datetime

import httpx
import pytest
from tests.simulator.conftest import Serve, Served

from dialwatch.simulator.faults import Fault

SHORT = httpx.Timeout(0.3)


async def blu(serve: Serve, kind: str) -> Served:
    served = await serve("tiny", [Fault(kind)])
    served.clock.go(600)
    return served


async def ask(served: Served) -> httpx.Response:
    return await served.blu(taskId=served.told["blu"]["tasks"][0]["id"], pageSize=20)


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
@pytest.mark.parametrize("platform", ["airudder", "blu", "huawei"])
async def test_refusals_come_in_the_vendors_envelope(serve: Serve, status: int, platform: str):
    served = await blu(serve, str(status))
    answer = await served.http.get(served.told[platform]["url"] + "/anything")
    assert answer.status_code == status
    assert (
        answer.json().keys()
        >= {
            "airudder": {"data", "code", "status"},
            "blu": {"code", "message"},
            "huawei": {"resultcode", "resultdesc"},
        }[platform]
    )


async def test_too_many_requests_with_and_without_a_time_to_come_again(serve: Serve):
    served = await blu(serve, "429")
    told = {(await ask(served)).headers.get("retry-after") for _ in range(12)}
    assert told == {None, "7"}


async def test_a_time_out_never_answers(serve: Serve):
    served = await blu(serve, "timeout")
    served.http.timeout = SHORT
    with pytest.raises(httpx.ReadTimeout):
        await ask(served)


async def test_a_reset_ends_the_connection_without_a_word(serve: Serve):
    with pytest.raises(httpx.ReadError):
        await ask(await blu(serve, "reset"))


async def test_one_byte_a_second_is_slower_than_a_read(serve: Serve):
    served = await blu(serve, "slow")
    served.http.timeout = SHORT
    with pytest.raises(httpx.ReadTimeout):
        await ask(served)


async def test_a_body_cut_off(serve: Serve):
    with pytest.raises(httpx.RemoteProtocolError):
        await ask(await blu(serve, "truncated"))


async def test_a_compressed_body_cut_off(serve: Serve):
    served = await blu(serve, "gzip-cut")
    url = served.told["blu"]["url"] + "/rest/v1/queryCallResult"
    async with served.http.stream("POST", url, json={}) as answer:
        assert answer.headers["content-encoding"] == "gzip"
        packed = b"".join([part async for part in answer.aiter_raw()])
    with pytest.raises((EOFError, zlib.error)):
        gzip.decompress(packed)


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        ("malformed", b'{"code":200,"data":'),
        ("html", b"<!doctype html>"),
        ("empty", b""),
        ("list", b"["),
        ("error-code", b'{"code":500'),
    ],
)
async def test_answers_that_are_something_else(serve: Serve, kind: str, begins: bytes):
    answer = await ask(await blu(serve, kind))
    assert answer.status_code == 200
    assert answer.content.startswith(begins)
    assert answer.content or kind == "empty"


async def test_a_body_that_is_not_utf_8(serve: Serve):
    answer = await ask(await blu(serve, "not-utf8"))
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode()


async def test_80_mib_are_sent_as_long_as_anybody_reads(serve: Serve):
    served = await blu(serve, "huge")
    url = served.told["blu"]["url"]
    taken = 0
    async with served.http.stream("GET", url) as answer:
        assert "content-length" not in answer.headers
        async for part in answer.aiter_raw():
            taken += len(part)
            if taken > 2**24:
                break
    assert taken > 2**24
    served.simulator.faults.replace(())
    assert (await ask(served)).json()["code"] == 2000


async def test_duplicates_are_counted_by_the_page(serve: Serve):
    data = (await ask(await blu(serve, "duplicate"))).json()["data"]
    calls = [record["callId"] for record in data["records"]]
    assert data["count"] == len(calls) > len(set(calls))


async def test_the_same_page_for_ever(serve: Serve):
    served = await blu(serve, "repeat-page")
    task = served.told["blu"]["tasks"][0]["id"]
    assert await served.page(task, 1, 10) == await served.page(task, 9, 10)


async def test_answers_bear_the_worlds_time_and_a_skew_when_asked(serve: Serve):
    served = await blu(serve, "skew")
    ahead = parsedate_to_datetime((await ask(served)).headers["date"]) - served.clock.now()
    assert ahead.total_seconds() == 660
    served.simulator.faults.replace(())
    assert parsedate_to_datetime((await ask(served)).headers["date"]) == served.clock.now()


async def test_refused_connections_end_when_the_fault_does(serve: Serve):
    served = await serve("tiny", [Fault("refuse", "blu", start=600)])
    served.clock.go(600)
    await served.simulator.match_listeners()
    with pytest.raises(httpx.ConnectError):
        await ask(served)
    served.simulator.faults.replace(())
    await served.simulator.match_listeners()
    assert (await ask(served)).json()["code"] == 2000


RENAMED = Fault("rename-field", field="message", into="msg")
ADDED = Fault("add-field", field="shoes", value=44)


async def test_fields_are_renamed_and_added_in_every_platforms_answers(serve: Serve):
    dropped = Fault("drop-field", field="resultcode")
    served = await serve("tiny", [RENAMED, ADDED, dropped])
    served.clock.go(600)
    blus = (await ask(served)).json()
    assert blus["msg"] == "success"
    assert {record["shoes"] for record in blus["data"]["records"]} == {44}
    await served.log_in()
    task = served.simulator.world.of("airudder")[0].key
    details = await served.details(task)
    assert all(detail["shoes"] == 44 for detail in details)
    redials = [redial for detail in details for redial in detail.get("redail_call", ())]
    assert redials
    assert all(redial["shoes"] == 44 for redial in redials)
    path = "/rest/caas/relationnumber/partners/v1.0"
    huaweis = (await served.http.get(served.told["huawei"]["url"] + path)).json()
    assert huaweis["shoes"] == 44
    assert "resultcode" not in huaweis


async def test_a_rewritten_answer_can_go_wrong_besides(serve: Serve):
    served = await serve("tiny", [RENAMED, Fault("duplicate")])
    served.clock.go(600)
    told = (await ask(served)).json()
    assert told["msg"] == "success"
    assert told["data"]["count"] == len(told["data"]["records"]) == 22
    assert (await served.control("/requests"))["faults"] == {"duplicate": 1}


async def test_sound_is_not_rewritten(serve: Serve):
    served = await serve("tiny", [ADDED])
    served.clock.go(1800)
    await served.log_in()
    task = served.simulator.world.of("airudder")[0].key
    talked = next(d for d in await served.details(task) if d["duration"])
    sound = await served.airudder("case", TaskID=task, Callee=talked["callee"])
    assert sound.content.startswith(b"RIFF")


async def test_a_moved_operation_answers_at_its_new_path_alone(serve: Serve):
    moved = Fault("move-path", "airudder", "detail", into="/service/v2/detail")
    served = await serve("tiny", [moved])
    await served.log_in()
    task = served.simulator.world.of("airudder")[0].key
    old = await served.airudder("detail", TaskID=task)
    assert (old.status_code, old.json()["code"]) == (404, 404)
    new = await served.airudder("../v2/detail", TaskID=task)
    assert new.json()["data"]["task_id"] == task
    assert (await served.airudder("list")).status_code == 200
    told = await served.control("/requests")
    assert told["airudder"]["detail"] == {"404": 1, "200": 1}
    assert told["faults"] == {"move-path": 1}
