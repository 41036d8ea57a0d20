"""What is answered to Huawei by the rules, and how many nonces are remembered."""

import json
from datetime import UTC, datetime

import pytest
from tests.support.pushing import KEY, SECRET, aksk

from dialwatch.platforms.huawei import proof as proof_module
from dialwatch.platforms.huawei.proof import AkskProof
from dialwatch.platforms.huawei.rules import CLOSE, CONNECT, DISCARD, FORWARD, Rules
from dialwatch.platforms.push_options import CallTarget, SmsTarget

X, OTHER = "+8617000000001", "+8617000000002"
NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def test_the_first_rule_for_an_sms_counts():
    rules = Rules(sms=(SmsTarget(X, "+861"), SmsTarget("", "+862")))
    for x, called in ((X, "+861"), (OTHER, "+862")):
        answer = rules.answer_sms(x, "+863")
        assert answer.word == FORWARD
        message = {"called": called, "calling": "+863"}
        action = {"operation": "vNumberRoute", "message": message}
        assert json.loads(answer.body) == {"actions": [action]}
    assert Rules(sms=(SmsTarget(X, "+861"),)).answer_sms(OTHER, "+863").word == DISCARD


@pytest.mark.parametrize("in_lists", [False, True])
def test_the_first_rule_for_a_caller_counts(in_lists: bool):
    whole = CallTarget(X, "+861", 30, "wait.wav")
    rules = Rules(calls=(whole, CallTarget(OTHER, tone="bye.wav")), in_lists=in_lists)

    def told(x: str) -> tuple[str, object]:
        answer = rules.answer_call(x)
        body = json.loads(answer.body)
        info = body["connectInfo" if answer.word == CONNECT else "closeInfo"]
        return answer.word, info[0] if in_lists else info

    connected = {"calleeNum": "+861", "displayCalleeNum": X}
    assert told(X) == (CONNECT, {**connected, "maxDuration": 30, "waitVoice": "wait.wav"})
    assert told(OTHER) == (CLOSE, {"closeHintTone": "bye.wav"})
    assert told("+8617000000009") == (CLOSE, {})
    plain = Rules(calls=(CallTarget("", "+861"),)).answer_call(X)
    assert json.loads(plain.body)["connectInfo"] == connected


def test_nonces_are_remembered_up_to_a_number(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(proof_module, "_NONCES", 2)
    judge = AkskProof(KEY, SECRET)

    def late(nonce: str) -> bool:
        headers = aksk(nonce=nonce, created="2026-03-04T12:00:00Z")
        proof = judge.judge({"x-aksk": headers["X-AKSK"]}, NOW)
        assert proof.good
        return proof.late

    assert [late(one) for one in ("a", "b", "b", "c", "b", "a")] == [
        *(False, False, True, False, True),
        False,
    ]
