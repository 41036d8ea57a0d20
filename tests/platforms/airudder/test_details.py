import json
import pickle
from typing import Any

import pytest

from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.details import Refusal, read_details
from dialwatch.platforms.airudder.translate import Ask, recorded_when
from dialwatch.platforms.contract import contract_for, shipped
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.platforms.port import CampaignRef, Reading

NOW = 1_772_450_000_000  # 2026-03-02 18:13:20 in Jakarta
MINUTE = 60_000


def ask(**fields: Any) -> Ask:
    return Ask(
        **{
            "account": "a1",
            "campaign": CampaignRef(key="t1"),
            "zone": "Asia/Jakarta",
            "seen_at": NOW,
            "latest": NOW,
            "fields": tuple(shipped(Platform.AIRUDDER).fields.items()),
            "outcomes": outcome_table(Platform.AIRUDDER),
        }
        | fields
    )


def a_detail(**fields: Any) -> dict[str, Any]:
    return {
        "id": 931000101,
        "callee": "+12025550101",
        "result": "finished",
        "result_label": "A",
        "duration": 47,
        "hangup_type": "ByRobot",
        "ring_type": "normal",
        "call_id": "cl11223344556677889900aabbccdde0",
        "call_times": 1,
        "call_start_time": "2026-03-02 09:00:21",
        "call_end_time": "2026-03-02 09:01:08",
        "ring_time": 9,
        "talk_round": 4,
        "redail_call": [],
        "caller_number": "+12025550190",
    } | fields


def unanswered(**fields: Any) -> dict[str, Any]:
    return a_detail(
        **{
            "call_start_time": "",
            "duration": 0,
            "talk_round": 0,
            "ring_type": "busy",
            "result_label": "F",
            "ring_time": 20,
        }
        | fields
    )


def a_redial(**fields: Any) -> dict[str, Any]:
    return {
        "CallID": "3f0c9d1be5a74a2e9d1c0b7a6f5e4d3c",
        "CallStartTime": "2026-03-02 08:40:00",
        "RingType": "busy",
        "RingTime": 3,
        "HangupType": "ByCallee",
        "ResultLabel": "F",
        "caller_number": "+12025550191",
        "callee_number": "+12025550101",
    } | fields


def a_body(*details: Any, **header: Any) -> bytes:
    data = {
        "task_id": "t1",
        "task_name": "collect0301a",
        "status": "calling",
        "created_at": "2026-03-02 08:30:00",
        "repeat_interval": 10,
        "repeat_number": 2,
        "robot_hash": "robot-1",
        "sip_line": "LINE-1",
        "schedule_start_time": "2026-03-02 09:00:00",
        "schedule_end_time": "2026-03-02 23:00:00",
    } | header
    data["details"] = list(details)
    return json.dumps({"data": data, "status": "OK", "code": 200}).encode()


def read(body: bytes, known: Any = None, **fields: Any) -> Reading:
    told = read_details(body, ask(**fields), known, "200")
    assert isinstance(told, Reading)
    return told


def the_call(**fields: Any) -> Any:
    (call,) = read(a_body(a_detail(**fields))).calls
    return call


def test_an_answered_call():
    call = the_call()
    assert (call.account, call.campaign, call.entry) == ("a1", "t1", "931000101")
    assert call.key == "t1/cl11223344556677889900aabbccdde0"
    assert (call.number, call.caller) == ("+12025550101", "+12025550190")
    assert (call.line, call.robot, call.label) == ("LINE-1", "robot-1", "A")
    assert call.outcome is Outcome.ANSWERED
    assert call.answered_at == 1_772_416_821_000
    assert call.dialed_at == call.answered_at - 9000
    assert (call.ring, call.talk) == (9000, 47_000)
    assert call.attempt == 1
    assert json.loads(call.raw)["id"] == 931000101


def test_a_call_that_nobody_answered_is_timed_from_its_end():
    (call,) = read(a_body(unanswered())).calls
    assert call.outcome is Outcome.BUSY
    assert call.dialed_at == call.ended_at - 20_000
    assert call.answered_at is None


def test_without_any_time_it_is_only_counted():
    (call,) = read(a_body(unanswered(call_end_time=None, ring_time=None))).calls
    assert (call.dialed_at, call.ring) == (None, None)


def test_the_last_dial_is_the_details_own_and_the_earlier_ones_are_calls_too():
    body = a_body(
        unanswered(
            call_times=3,
            redail_call=[
                a_redial(CallID="b" * 32, CallStartTime="2026-03-02 08:50:00", RingType=""),
                a_redial(),
            ],
        )
    )
    first, second, last = read(body).calls
    assert [call.attempt for call in (first, second, last)] == [1, 2, 3]
    assert first.key == "t1/3f0c9d1be5a74a2e9d1c0b7a6f5e4d3c"
    assert first.dialed_at < second.dialed_at < last.dialed_at
    assert (first.outcome, second.outcome) == (Outcome.BUSY, Outcome.NO_ANSWER)
    assert (first.caller, first.ring, first.entry) == ("+12025550191", 3000, "931000101")
    assert json.loads(first.raw)["CallID"] == first.call_id
    assert {call.entry for call in (first, second, last)} == {"931000101"}


@pytest.mark.parametrize("prefix", ["", "cl"])
def test_the_last_dial_listed_again_among_the_redials_is_one_call(prefix):
    again = a_redial(CallID=prefix + "11223344556677889900aabbccdde0")
    (call,) = read(a_body(a_detail(redail_call=[again]))).calls
    assert call.attempt == 1


def test_dials_that_are_counted_but_not_listed_are_unknown_and_untimed():
    *lost, last = read(a_body(a_detail(call_times=4, redail_call=[a_redial()]))).calls
    assert [call.key for call in lost[:2]] == ["t1/931000101~1", "t1/931000101~2"]
    assert {(call.outcome, call.dialed_at) for call in lost[:2]} == {(Outcome.UNKNOWN, None)}
    assert [call.attempt for call in (*lost, last)] == [1, 2, 3, 4]


def test_a_count_of_dials_that_nobody_believes():
    assert len(read(a_body(a_detail(call_times=2**31))).calls) < 200


def test_numbers_that_wait_are_counted_and_make_no_call():
    waiting = {"id": 1, "callee": "+12025550102", "result": "created"}
    ringing = {"id": 2, "callee": "+12025550103", "result": "pending"}
    reading = read(a_body(waiting, ringing, a_detail()))
    assert (reading.entries, reading.entries_done, reading.in_progress) == (3, 1, 1)
    assert not reading.entries_exact
    assert len(reading.calls) == 1


@pytest.mark.parametrize(
    ("details", "status", "exact"),
    [
        ([{"id": 1, "result": "created"}], "created", True),
        ([a_detail()], "calling", False),
        ([a_detail()], "finished", True),
    ],
)
def test_how_exact_the_number_of_entries_is(details, status, exact):
    assert read(a_body(*details, status=status)).entries_exact is exact


def test_a_cancelled_number_is_one_cancelled_call():
    body = a_body(
        unanswered(result="cancelled", call_id="", call_times=0, call_end_time="", ring_type="null")
    )
    (call,) = read(body).calls
    assert (call.outcome, call.key, call.dialed_at) == (
        Outcome.CANCELLED,
        "t1/931000101~1",
        None,
    )


def test_the_campaign_itself():
    (campaign,) = read(a_body(status="paused")).campaigns
    assert (campaign.key, campaign.name, campaign.line) == ("t1", "collect0301a", "LINE-1")
    assert (campaign.status, campaign.raw_status) == (CampaignStatus.PAUSED, "paused")
    assert (campaign.redials, campaign.redial_pause) == (2, 600.0)
    assert campaign.ends_at == 1_772_467_200_000  # still to come
    (other,) = read(a_body(status="hibernating")).campaigns
    assert (other.status, other.raw_status) == (CampaignStatus.UNKNOWN, "hibernating")


def test_both_spellings_are_read():
    spelled = {
        "ID": 7,
        "Callee": "+12025550107",
        "Result": "finished",
        "RingType": "switchoff ",
        "CallID": "cl7",
        "CallEndTime": "2026-03-02 09:01:08",
        "RingTime": "5",
        "Duration": "0",
    }
    (call,) = read(a_body(spelled)).calls
    assert (call.key, call.entry, call.ring) == ("t1/cl7", "7", 5000)
    assert call.outcome is Outcome.UNREACHABLE


@pytest.mark.parametrize("ring", [None, "", "null", "NULL "])
def test_every_way_of_saying_that_nothing_rang(ring):
    (call,) = read(a_body(unanswered(ring_type=ring, result="failed"))).calls
    assert call.outcome is Outcome.NETWORK_FAILURE


def test_an_answered_call_of_no_length_is_answered():
    assert the_call(duration=0, talk_round=0).outcome is Outcome.ANSWERED


def test_unknown_words_lose_nothing():
    assert the_call(result="archived").outcome is Outcome.ANSWERED
    (call,) = read(a_body(unanswered(ring_type="hologram"))).calls
    assert call.outcome is Outcome.UNKNOWN
    phantom = {"id": 1, "callee": "+12025550102", "result": "teleporting"}
    assert not read(a_body(phantom)).calls


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"call_start_time": "9999-12-31 23:59:59"}, "future"),
        ({"call_start_time": "1969-07-20 20:17:40"}, "before their campaign"),
        ({"call_start_time": "2022-04-03 02:30:00"}, "before their campaign"),
        ({"call_start_time": "yesterday"}, "cannot be read"),
    ],
)
def test_times_that_cannot_be_true_leave_the_call_untimed(fields, words):
    reading = read(a_body(a_detail(**fields)))
    (call,) = reading.calls
    assert (call.outcome, call.dialed_at) == (Outcome.ANSWERED, None)
    assert words in reading.oddities[0]


def test_the_gap_of_a_clock_change():
    fields = {"call_start_time": "2026-03-29 02:30:00", "call_end_time": "2026-03-29 03:10:00"}
    reading = read(a_body(a_detail(**fields)), zone="Europe/Berlin", latest=2**52)
    assert reading.calls[0].dialed_at is None
    assert "skips" in reading.oddities[0]


def test_lengths_that_cannot_be_true_are_left_out():
    reading = read(a_body(a_detail(duration=-5, ring_time=10**9)))
    assert (reading.calls[0].talk, reading.calls[0].ring) == (None, None)
    assert "Lengths that cannot be true: 2" in reading.oddities[0]


def test_an_end_before_its_beginning_is_left_out():
    reading = read(a_body(a_detail(call_end_time="2026-03-02 08:59:00")))
    assert reading.calls[0].ended_at is None
    assert "end before" in reading.oddities[0]


# Records that do not fit


@pytest.mark.parametrize(
    "wrong",
    [
        {"duration": {"value": 3}},
        {"ring_type": 5.5, "call_id": True},
        {"redail_call": "none"},
        {"redail_call": [5]},
        {"redail_call": [a_redial(RingType=[])]},
        {"call_start_time": ["2026-03-02 09:00:21"]},
        {"result": None},
        {"call_id": None},
        {"redail_call": [a_redial(CallID=None)]},
    ],
)
def test_one_record_that_does_not_fit_loses_no_other(wrong):
    others = [a_detail(id=n, call_id=f"cl{n}") for n in range(600)]
    reading = read(a_body(*others[:300], a_detail(**wrong), *others[300:]))
    assert len(reading.calls) == 600
    assert (reading.entries, reading.entries_done) == (601, 600)
    assert "wait" in reading.oddities[0]
    assert not reading.complete


@pytest.mark.parametrize(
    "wrong",
    [
        {"variables": [{"unexpected": True}]},
        {"question_answer": {"value": []}},
        {"EventLabel": "x"},
        {"hangup_type": {"value": "ByRobot"}},
        {"caller_number": False},
    ],
)
def test_a_field_that_only_describes_is_left_out_and_the_call_stays(wrong):
    reading = read(a_body(a_detail(id=2, call_id="cl2"), a_detail(**wrong)))
    assert len(reading.calls) == 2
    assert reading.complete


def test_a_record_that_never_fits_does_not_hold_the_campaign_for_ever():
    body = a_body(a_detail(), a_detail(id=2, result=None))
    first = read(body)
    later = read(a_body(a_detail(), a_detail(id=2, result=None), status="finished"),
                 first.memory, seen_at=NOW + 20 * MINUTE)  # fmt: skip
    assert (first.complete, later.complete) == (False, True)
    assert later.oddities


def test_a_region_without_call_ids():
    bare = a_detail()
    del bare["call_id"]
    reading = read(a_body(bare))
    assert reading.calls[0].key == "t1/931000101~1"
    assert reading.complete


# Memory


def test_an_answer_that_has_not_changed_is_not_read_again():
    body = a_body(a_detail(), {"id": 2, "result": "pending"})
    first = read(body)
    again = read(body, first.memory)
    assert (again.unchanged, again.calls) == (True, [])
    assert (again.entries, again.entries_done, again.in_progress) == (2, 1, 1)
    assert again.digest == first.digest
    assert again.complete


def test_only_what_changed_is_read_again():
    details = [a_detail(id=n, call_id=f"cl{n}") for n in range(50)]
    first = read(a_body(*details, {"id": 99, "result": "pending"}))
    details[7]["result_label"] = "B"
    second = read(a_body(*details, a_detail(id=99, call_id="cl99")), first.memory)
    assert [call.call_id for call in second.calls] == ["cl7", "cl99"]
    assert (second.entries, second.entries_done, second.in_progress) == (51, 51, 0)
    third = read(a_body(*details[:49]), second.memory)
    assert (third.entries, third.calls) == (49, [])


def test_what_did_not_fit_is_read_again_when_it_does():
    first = read(a_body(a_detail(id=2, call_id="cl2"), a_detail(ring_type=[])))
    second = read(a_body(a_detail(id=2, call_id="cl2"), a_detail()), first.memory)
    assert [call.entry for call in second.calls] == ["931000101"]
    assert second.complete


def test_another_process_can_read():
    told = pickle.loads(pickle.dumps((ask(), read(a_body(a_detail())).memory)))
    assert read_details(a_body(a_detail()), told[0], told[1], "200").unchanged


# Other shapes


def test_a_bare_array_and_a_list_of_another_name():
    bare = json.dumps({"code": 200, "data": [a_detail()]}).encode()
    named = json.dumps({"code": "200", "data": {"calls": [a_detail()]}}).encode()
    assert len(read(bare).calls) == len(read(named).calls) == 1


def test_nul_is_not_kept():
    (call,) = read(a_body(a_detail(result_label="A\0", callee="+1202\x005550101"))).calls
    assert (call.label, call.number) == ("A", "+12025550101")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"\xff\xfe",
        a_body(a_detail())[:-9],
        a_body(a_detail())[:300],
        b'{"code":200,"data":null}',
        b'{"code":200}',
        b'{"code":200,"data":{"task_id":"t1"}}',
        b'{"data":' * 300,
    ],
)
def test_what_is_no_answer_is_said(body):
    with pytest.raises(BadAnswer):
        read_details(body, ask(), None, "200")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"data":null,"status":"Unauthorized","code":401,"message":"no"}', "401"),
        (b'{"code":"403"}', "403"),
        (b'{"data":{"details":[]},"code":500}', "500"),
        (b'{"data":{"details":[]}}', ""),
    ],
)
def test_a_refusal_in_the_body(body, code):
    told = read_details(body, ask(), None, "200")
    assert isinstance(told, Refusal)
    assert told.code == code


@pytest.mark.parametrize(
    ("told", "recorded"),
    [
        ({}, True),
        ({"duration": 0, "talk_round": 0}, False),
        ({"duration": None}, False),
        ({"result": "cancelled", "duration": 5}, False),
        ({"duration": 0, "recording_url": "https://pcc.airudder.com/download/1.wav"}, True),
        ({"duration": 0, "RecordingUrl": "https://pcc.airudder.com/download/1.wav"}, True),
    ],
)
def test_whoever_talked_is_taken_to_be_recorded(told, recorded):
    assert the_call(**told).has_recording is recorded


def test_unless_the_account_records_nothing_or_its_earlier_dials():
    body = a_body(a_detail(call_times=2, redail_call=[a_redial()]))
    assert [call.has_recording for call in read(body).calls] == [False, True]
    assert [call.has_recording for call in read(body, recorded=False).calls] == [False, False]
    assert not any(call.has_recording for call in read(a_body(unanswered())).calls)


def test_whether_an_account_records_stands_in_its_contract():
    assert recorded_when(shipped(Platform.AIRUDDER))
    never = contract_for(Platform.AIRUDDER, {"settings": {"recorded": "never"}})
    assert not recorded_when(never)
