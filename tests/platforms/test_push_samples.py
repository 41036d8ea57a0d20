"""Every push sample of the vendors, as it stands, through the reader of its platform.

Strict where the vendor's word is strict: read whole, nothing odd, nothing in quarantine.
"""

import json
from pathlib import Path

import pytest
from tests.receiver.test_app import airudder, blu, huawei
from tests.support.accounts import AnAccount
from tests.support.pushing import sample, samples

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PushState
from dialwatch.platforms.huawei.pushes import HuaweiPushes
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.platforms.push import PushAsk, Pushed

RECEIVED = 1_780_000_000_000  # 2026-05-28: after every moment in the samples
APP = "a1EXAMPLEappkey0000000000001"

FOLDERS = ("airudder", "airudder-workflow", "blu", "huawei")
ALL = [path for folder in FOLDERS for path in samples(folder)]

if not ALL:
    pytest.skip(
        "the vendors' samples are not ours to hand on; they are read where they lie beside a clone",
        allow_module_level=True,
    )


def read(path: Path, kind: str = "") -> Pushed:
    ask = PushAsk(kind=kind, received=RECEIVED)
    of_blu = 1_735_800_000_000  # 2025-01-02: Blu tells of 45 days
    match path.parent.name:
        case "blu":
            asked = "verify" if path.name.startswith("pre_dial") else "result"
            return blu().read(PushAsk(kind=asked, received=of_blu), sample(path))
        case "huawei":
            account = AnAccount(Platform.HUAWEI, "", zone="Asia/Shanghai")
            secrets = {"app_key": APP, "app_secret": "a-secret"}
            pushes = HuaweiPushes(account, secrets, outcome_table(Platform.HUAWEI))
            return pushes.read(ask, sample(path))
        case _:
            return airudder().read(ask, sample(path))


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_platform_has_samples(folder: str):
    assert samples(folder)


@pytest.mark.parametrize("path", ALL, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_it_is_read_without_a_complaint(path: Path):
    pushed = read(path)
    assert pushed.note
    assert list(pushed.oddities) == []
    assert pushed.state in (PushState.DONE, PushState.RAW)


def huawei_sample(name: str) -> Pushed:
    return read(next(path for path in ALL if path.name == f"{name}.request.json"))


SESSION = "1200_1827_4294967295_20260203040506@callenabler000.example.com"


def test_a_record_of_huawei_is_the_whole_call():
    [call] = huawei_sample("webhook_fee").calls
    start = 1_770_091_506_000
    assert (call.key, call.call_id) == (f"application/{SESSION}", SESSION)
    assert (call.caller, call.number, call.line) == (
        "+8613800000001",
        "+8613800000002",
        "+8617000000001",
    )
    assert call.outcome is Outcome.ANSWERED
    assert (call.dialed_at, call.answered_at, call.ended_at) == (
        start,
        start + 9_000,
        start + 74_000,
    )
    assert (call.ring, call.talk, call.has_recording, call.hint) == (5_000, 65_000, True, False)
    assert json.loads(call.raw)["userData"] == "order-1001"


@pytest.mark.parametrize(
    ("name", "outcome", "label"),
    [
        ("webhook_fee_no_binding", Outcome.NETWORK_FAILURE, "8014"),
        ("webhook_fee_not_answered", Outcome.NO_ANSWER, "8101"),
        ("webhook_fee_axe", Outcome.ANSWERED, ""),
        ("webhook_fee_x", Outcome.ANSWERED, ""),
    ],
)
def test_records_tell_why(name: str, outcome: Outcome, label: str):
    [call] = huawei_sample(name).calls
    assert (call.outcome, call.label) == (outcome, label)


def test_merged_records_are_calls_of_their_own():
    assert len(huawei_sample("webhook_fee_batch").calls) >= 2


def test_events_are_hints_of_one_call():
    names = ("callin", "callout", "alerting", "answer", "disconnect")
    calls = [huawei_sample(f"webhook_status_{name}").calls[0] for name in names]
    assert {call.key for call in calls} == {f"application/{SESSION}"}
    assert all(call.hint for call in calls)
    assert [call.outcome for call in calls] == [
        *[Outcome.PENDING] * 3,
        Outcome.ANSWERED,
        Outcome.ANSWERED,
    ]
    assert (calls[0].caller, calls[0].line, calls[0].number) == (
        "+8613800000001",
        "+8617000000001",
        "",
    )
    assert calls[1].number == "+8613800000002"
    assert calls[4].ended_at is not None
    [unanswered] = huawei_sample("webhook_status_disconnect_no_answer").calls
    assert (unanswered.outcome, unanswered.label) == (Outcome.NO_ANSWER, "8101")


def test_numbers_say_how_they_are():
    pushed = huawei_sample("webhook_number_status_unavailable")
    assert pushed.numbers["+8617000000001"] == {"status": "10", "cause": "2"}
    assert "account in arrears" in pushed.note
    assert "+86" not in pushed.note


@pytest.mark.parametrize("name", ["webhook_sms_notify", "webhook_sms_block"])
def test_messages_are_kept_without_their_text(name: str):
    pushed = huawei_sample(name)
    assert "SMS" in pushed.note
    assert [x[:3] for x in pushed.through] == ["+86"]
    assert "Hello" not in pushed.note
    assert not pushed.calls


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("webhook_sms_block", b'{"actions": [{"operation": "DiscardMessage"}]}'),
        ("webhook_status_x_callin_block", b'{"operation": "close", "closeInfo": {}}'),
        ("webhook_sms_notify", b""),
        ("webhook_status_answer", b""),
    ],
)
def test_without_a_rule_nothing_goes_through(name: str, reply: bytes):
    path = next(path for path in ALL if path.name == f"{name}.request.json")
    assert huawei().answer("status", sample(path)).body == reply


def named(name: str) -> Pushed:
    return read(next(path for path in ALL if path.name.startswith(name)))


def test_calls_of_every_variant_of_ai_rudder():
    collection = named("webhook_call_collection")
    assert collection.calls
    assert collection.campaigns[0].name == "collect0301a"
    assert named("webhook_call_infocheck.").calls[0].outcome.word.startswith("answered")
    assert len(named("webhook_call_infocheck_unreached").calls) > 1
    workflow = named("call-completion.webhook")
    assert workflow.campaigns[0].parent.startswith("node:a1b2c3d4e5f60718293a4b5c6d7e8f90/")


def test_what_ends_is_looked_at():
    task = named("webhook_task_finished")
    assert task.look_at == ("cl7b8c9d0e1f2a3b4c5d6e7f80910a1b",)
    assert task.campaigns[0].status.over
    plan = named("webhook_plan_finished")
    assert (plan.campaigns[0].key, plan.list_again) == (
        "plan:pl0a1b2c3d4e5f60718293a4b5c6d7e8",
        True,
    )
    status = named("workflow-status-change")
    assert status.look_at == ("c0ffee00c0ffee00c0ffee00c0ffee00",)
    assert not status.campaigns[0].status.over, "running is no final state"
    assert named("list-completion").look_at == ("c0ffee00c0ffee00c0ffee00c0ffee00",)


def test_calls_that_come_in_stand_beside_the_rates():
    [ended] = named("webhook_inbound_call_ended").calls
    [moved] = named("webhook_inbound_transferred").calls
    assert (ended.outcome, ended.talk, ended.key) == (Outcome.INBOUND, 216_000, moved.key)
    assert moved.outcome is Outcome.PENDING


@pytest.mark.parametrize("name", ["pds-", "waba-", "chatbot-session-end", "custom-api-push"])
def test_what_nothing_reads_yet_is_kept_as_it_came(name: str):
    pushed = named(name)
    assert (pushed.state, list(pushed.calls)) == (PushState.RAW, [])
    assert "+1202" not in pushed.note


def test_a_result_of_blu_is_a_hint_and_one_without_fields_asks():
    [call] = named("dial_result_callback.request").calls
    assert (call.key, call.hint, call.outcome) == (
        "88120457/c-20250101-000001",
        True,
        Outcome.ANSWERED_PERSON,
    )
    assert [one.talk for one in named("dial_result_callback_slots").calls] == [45_000]
    documented = named("dial_result_callback.as_documented")
    assert (list(documented.calls), documented.look_at) == ([], ("88120457",))
