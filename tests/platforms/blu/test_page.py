import json
from typing import Any

import pytest

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.platforms.blu.page import Page, Refusal, read_page
from dialwatch.platforms.blu.translate import Ask
from dialwatch.platforms.contract import contract_for, shipped
from dialwatch.platforms.outcomes import outcome_table

NOW = 1_735_750_000_000  # 2025-01-01 10:46:40 in Mexico City
TASK = "88120457"


def ask(**fields: Any) -> Ask:
    return Ask(
        **{
            "account": "a1",
            "task": TASK,
            "zone": "America/Mexico_City",
            "seen_at": NOW,
            "latest": NOW,
            "fields": tuple(shipped(Platform.BLU).fields.items()),
            "outcomes": outcome_table(Platform.BLU),
        }
        | fields
    )


def a_record(number: int = 1, **fields: Any) -> dict[str, Any]:
    return {
        "taskId": 88120457,
        "jobId": 440071,
        "callId": f"c-{number:06d}",
        "id": 90310000 + number,
        "name": "Marta Ejemplo",
        "mobile": "07700900101",
        "extVars": '{"orderId":700101}',
        "callVars": {"ClientName": "Marta"},
        "status": "Connected",
        "startTime": "2025-01-01 10:00:04",
        "answerTime": "2025-01-01 10:00:17",
        "endTime": "2025-01-01 10:01:02",
        "duration": 45,
        "conclusion": "HPTP",
        "detection": "D99",
        "recordUrl": "https://recordings.example.test/1.mp3",
    } | fields


def a_body(*records: Any, **fields: Any) -> bytes:
    data = {"count": len(records), "records": list(records)}
    return json.dumps({"code": 2000, "message": "success", "data": data} | fields).encode()


def read(body: bytes, known: Any = None, has_ids: bool = False, **fields: Any) -> Page:
    told = read_page(body, ask(**fields), known or {}, "2000", has_ids=has_ids)
    assert isinstance(told, Page)
    return told


def the_call(**fields: Any) -> Any:
    (call,) = read(a_body(a_record(**fields))).calls
    return call


def test_an_answered_call():
    call = the_call()
    assert (call.account, call.campaign, call.key) == ("a1", TASK, f"{TASK}/c-000001")
    assert (call.entry, call.number, call.label) == ("90310001", "07700900101", "HPTP")
    assert call.outcome is Outcome.ANSWERED_PERSON
    assert call.dialed_at == 1_735_747_204_000
    assert (call.ring, call.talk) == (13_000, 45_000)
    assert call.ended_at - call.answered_at == 45_000
    assert call.has_recording
    assert json.loads(call.raw)["jobId"] == 440071


def test_a_call_that_nobody_answered():
    call = the_call(
        detection="D02", conclusion="Unconnected", answerTime=None, duration=0, recordUrl=None
    )
    assert call.outcome is Outcome.UNREACHABLE
    assert (call.ring, call.answered_at, call.has_recording) == (None, None, False)


def test_without_a_start_it_is_only_counted():
    assert the_call(startTime=None).dialed_at is None


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"callId": None}, "90310001|07700900101|2025-01-01 10:00:04"),
        ({"callId": "", "id": None}, "|07700900101|2025-01-01 10:00:04"),
    ],
)
def test_the_key_of_a_call_without_an_id(fields, key):
    assert the_call(**fields).key == f"{TASK}/{key}"


def test_the_key_of_last_resort_is_a_hash():
    first = the_call(callId=None, startTime=None)
    assert first.key.startswith(f"{TASK}/#")
    assert first.key == the_call(callId=None, startTime=None).key
    assert first.key != the_call(callId=None, startTime=None, duration=9).key


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"code": 2000, "data": [a_record()]}).encode(),
        json.dumps({"code": "2000", "data": {"list": [a_record()]}}).encode(),
        json.dumps({"code": 2000, "data": {"rows": [a_record()]}, "count": 1}).encode(),
        json.dumps({"code": 2000, "records": [a_record()]}).encode(),
        json.dumps({"code": 2000, "list": [a_record()]}, indent=1).encode(),
        json.dumps({"data": {"notes": [{"a": 1}], "records": [a_record()]}, "code": 2000}).encode(),
        json.dumps({"notes": {"list": [{"a": 1}]}, "records": [a_record()], "code": 2000}).encode(),
    ],
)
def test_every_place_where_the_list_may_stand(body):
    assert [call.call_id for call in read(body).calls] == ["c-000001"]


def test_other_names_for_the_fields():
    record = {"sessionId": 17, "phone": 7700900101, "callTime": "2025-01-01 10:00:04",
              "billSec": "45", "callResult": "HPTP", "emptyStop": "D99 "}  # fmt: skip
    (call,) = read(a_body(record)).calls
    assert (call.call_id, call.number, call.talk) == ("17", "7700900101", 45_000)
    assert call.outcome is Outcome.ANSWERED_PERSON


def test_an_account_with_names_of_its_own():
    contract = contract_for(Platform.BLU, {"fields": {"record": {"call_id": "dialNo"}}})
    record = a_record(dialNo="d-1")
    (call,) = read(a_body(record), fields=tuple(contract.fields.items())).calls
    assert call.call_id == "d-1"


def test_what_is_known_is_not_read_again():
    first = read(a_body(*(a_record(n) for n in range(20))))
    changed = [a_record(n) for n in range(20)]
    changed[3]["conclusion"] = "AP"
    second = read(a_body(*changed, a_record(20)), first.marks)
    assert [call.call_id for call in second.calls] == ["c-000003", "c-000020"]
    assert second.keys == [f"{TASK}/c-{n:06d}" for n in range(21)]
    assert second.rows == 21


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        "text",
        [],
        {"detection": {"value": "D99"}, "callId": "c-1"},
        a_record(startTime=[1]),
        a_record(callId=True),
        a_record(callId=None),
        a_record(taskId=1),
    ],
)
def test_one_record_that_does_not_fit_loses_no_other(wrong):
    page = read(a_body(a_record(2), wrong, a_record(3)))
    assert [call.call_id for call in page.calls] == ["c-000002", "c-000003"]
    assert len(page.left_out) == 1
    assert page.oddities
    assert page.rows == 3


@pytest.mark.parametrize("fields", [{"duration": {"v": 1}}, {"conclusion": []}, {"name": True}])
def test_a_field_that_only_describes_is_left_out_and_the_call_stays(fields):
    page = read(a_body(a_record(**fields)))
    assert (len(page.calls), page.left_out) == (1, [])


def test_a_count_that_differs_is_said():
    body = json.dumps({"code": 2000, "data": {"count": 7, "records": [a_record()]}}).encode()
    assert "another number" in read(body).oddities[0]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"startTime": "9999-12-31 23:59:59"}, "future"),
        ({"startTime": "2022-04-03 02:30:00"}, "skips"),
        ({"startTime": "2022-05-03 02:30:00"}, "before their campaign"),
        ({"startTime": "1969-07-20 20:17:40"}, "before their campaign"),
        ({"endTime": "2025-01-01 09:59:00"}, "end before they"),
        ({"duration": -1}, "engths"),
    ],
)
def test_what_cannot_be_true_is_said_and_the_call_stays(fields, words):
    page = read(a_body(a_record(**fields)))
    assert len(page.calls) == 1
    assert any(words in text for text in page.oddities)


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"\xff\xfe", a_body(a_record())[:-5], a_body(a_record())[:200],
     b'{"code":2000}', b'{"code":2000,"data":5}'],
)  # fmt: skip
def test_what_is_no_answer_is_said(body):
    with pytest.raises(BadAnswer):
        read_page(body, ask(), {}, "2000", has_ids=False)


@pytest.mark.parametrize(
    ("body", "code"),
    [(b'{"code":4001,"message":"sign error"}', "4001"), (b'{"message":"x"}', "")],
)
def test_a_refusal_in_the_body(body, code):
    told = read_page(body, ask(), {}, "2000", has_ids=False)
    assert isinstance(told, Refusal)
    assert told.code == code


def test_an_empty_page():
    page = read(a_body())
    assert (page.rows, page.keys, page.calls) == (0, [], [])
