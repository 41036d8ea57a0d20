"""A field that nobody knows is one that is missing, when name and values say so."""

import pytest

from dialwatch.calls.platform import Platform
from dialwatch.platforms.check.compare import Seen
from dialwatch.platforms.check.renames import renamed
from dialwatch.platforms.contract import shipped

CONTRACT = shipped(Platform.AIRUDDER)
DETAIL = {
    "id": 931000001,
    "callee": "+628110000001",
    "result": "finished",
    "ring_type": "normal",
    "hangup_type": "ByRobot",
    "call_start_time": "2026-11-26 09:00:00",
    "call_end_time": "2026-11-26 09:01:00",
    "intention_description": "promises to pay",
}


def after(**renames):
    row = {renames.get(name, name): value for name, value in DETAIL.items()}
    return renamed(Seen("detail", [row, row]), CONTRACT)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("callee", "callee_no"),
        ("call_start_time", "callBeginTime"),
        ("ring_type", "RingingKind"),
        ("result", "call_result"),
        ("intention_description", "IntentionText"),
    ],
)
def test_a_renamed_field_is_recognised(ours, theirs):
    assert after(**{ours: theirs})[ours] == theirs


def test_several_are_told_apart():
    told = after(call_start_time="started_time", call_end_time="ended_time")
    assert told == {"call_start_time": "started_time", "call_end_time": "ended_time"}


def test_values_that_cannot_be_the_fields_rule_it_out():
    row = {**DETAIL, "ring_types": "maybe"}
    del row["ring_type"]
    assert "ring_type" not in renamed(Seen("detail", [row]), CONTRACT)


def test_a_new_field_beside_all_known_ones_is_no_rename():
    row = {**DETAIL, "mood": "calm"}
    assert "mood" not in renamed(Seen("detail", [row]), CONTRACT).values()
