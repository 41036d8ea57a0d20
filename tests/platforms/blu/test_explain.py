import json
from typing import Any

import pytest

from dialwatch.calls.platform import Platform
from dialwatch.platforms.blu.explain import explain
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.port import CallDetail


def told(**fields: Any) -> CallDetail:
    return explain(json.dumps(fields).encode(), shipped(Platform.BLU), "America/Mexico_City")


def test_a_payment_time_is_an_interval_beside_its_text():
    exact = "['2025-01-01 17:00:00', '2025-01-01 17:00:00']"
    array = ["2025-01-02 00:00:00", "2025-01-02 23:59:59"]
    found = told(slots={"PaymentTime": exact, "Other": array, "Later": "next week", "No": None})
    assert found.slots == {
        "PaymentTime": exact,
        "Other": json.dumps(array),
        "Later": "next week",
        "No": "",
    }
    assert [(span.slot, span.exact) for span in found.intervals] == [
        ("PaymentTime", True),
        ("Other", False),
    ]


def test_codes_are_kept_as_they_are_spelled():
    found = told(conclusion="HPTP", emptyStop="NAN", status=0)
    assert found.codes == {"conclusion": "HPTP", "detection": "NAN", "status": "0"}
    assert told(conclusion="", status=None).codes == {}


@pytest.mark.parametrize(
    "slots",
    [
        {"Pay": "soon", "Other": {"a": 1}, "None": None, "Word": "null"},
        '{"Pay":"soon","Other":{"a":1},"None":null,"Word":"null"}',
        [
            {"name": "Pay", "value": "soon"},
            {"slotName": "Other", "slotValue": {"a": 1}},
            {"key": "None"},
            {"name": "Word", "value": "null"},
            "rubbish",
        ],
    ],
)
def test_slots_in_every_form(slots):
    assert told(slots=slots).slots == {
        "Pay": "soon",
        "Other": '{"a": 1}',
        "None": "",
        "Word": "",
    }


@pytest.mark.parametrize(
    ("scripts", "lines"),
    [
        ([{"speaker": "user", "text": "Yes"}], [("user", "Yes")]),
        ([{"type": "bot", "words": "Hello"}, {"content": ""}, 5], [("bot", "Hello"), ("", "5")]),
        ("one long text", [("", "one long text")]),
        ("[not json", [("", "[not json")]),
        ("", []),
        ({"a": 1}, []),
        (None, []),
    ],
)
def test_dialogue_in_every_form(scripts, lines):
    assert [(line.role, line.text) for line in told(scripts=scripts).dialogue] == lines


def test_variables_that_are_no_object_are_left_out():
    assert told(extVars="no json", callVars=7).variables == {}


def test_rubbish_is_empty():
    assert explain(b"\xff", shipped(Platform.BLU), "UTC") == CallDetail()
    assert told(slots=5).slots == {}


def test_of_a_recordings_address_only_the_host_is_shown():
    found = told(recordUrl="https://x.example.test/secret.mp3", status=1)
    assert found.fields == {"recordUrl": "x.example.test/…", "status": "1"}
    assert told(recordUrl="https://[broken").fields == {"recordUrl": "link/…"}
