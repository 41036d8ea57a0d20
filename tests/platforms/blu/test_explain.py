import json
from typing import Any

import pytest

from dialwatch.calls.platform import Platform
from dialwatch.platforms.blu.explain import explain, payment_time
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.port import CallDetail


def told(**fields: Any) -> CallDetail:
    return explain(json.dumps(fields).encode(), shipped(Platform.BLU), "America/Mexico_City")


@pytest.mark.parametrize(
    ("value", "span"),
    [
        (
            "['2025-01-02 00:00:00', '2025-01-02 23:59:59']",
            ("2025-01-02 00:00:00", "2025-01-02 23:59:59"),
        ),
        (
            ["2025-01-01 17:00:00", "2025-01-01 17:00:00"],
            ("2025-01-01 17:00:00", "2025-01-01 17:00:00"),
        ),
        (None, None),
        ("", None),
        ("null", None),
        ("tomorrow", None),
        ("['2025-01-02 00:00:00']", None),
        (["2025-01-02 00:00:00", 5], None),
        (["2025-01-02", "2025-01-03"], None),
        ("__import__('os').system('true')", None),
        (17, None),
    ],
)
def test_a_payment_time(value, span):
    assert payment_time(value) == span


def test_an_exact_time_is_shown_once():
    exact = "['2025-01-01 17:00:00', '2025-01-01 17:00:00']"
    assert told(slots={"PaymentTime": exact}).slots == {"PaymentTime": "2025-01-01 17:00:00"}


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
