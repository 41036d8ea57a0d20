"""Answers are held against the fields, words and times that the contract knows."""

import pytest

from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.operations import SPECS
from dialwatch.platforms.check.compare import compared
from dialwatch.platforms.contract import shipped

CONTRACT = shipped(Platform.AIRUDDER)
LATEST = 1_800_000_000_000


def compare(operation, data):
    reads = SPECS[operation].reads
    return compared(data, reads, CONTRACT, zone="Asia/Jakarta", latest=LATEST)


@pytest.fixture
def robot():
    return {"robot_hash": "a1", "robot_name": "Polite", "robot_method": "single"}


def test_a_record_as_the_contract_says_shows_no_difference(robot):
    found = compare("robot", {"total": 1, "list": [robot]})
    assert (found.missing, found.unknown, found.values, found.times) == ([], [], [], [])


def test_fields_that_lack_in_all_records_and_those_that_nobody_knows(robot):
    other = {**robot, "mood": "calm"}
    del robot["robot_name"], other["robot_name"]
    found = compare("robot", {"list": [robot, other]})
    assert found.missing == ["robot.robot_name"]
    assert found.unknown == ["robot.mood"]


def test_a_field_that_one_record_has_is_not_missing(robot):
    assert compare("robot", [robot, {"robot_hash": "b2"}]).missing == []


def test_without_records_there_is_nothing_to_say():
    found = compare("list", {"total": 0, "list": []})
    assert (found.missing, found.unknown) == ([], [])


def test_records_inside_of_records_are_looked_at():
    data = {"details": [{"redail_call": [{"CallID": "a", "Surprise": 1}]}]}
    assert "redial.Surprise" in compare("detail", data).unknown


def test_words_that_no_list_holds():
    data = {"details": [{"result": "finished"}, {"result": "vanished"}, {"ring_type": "wrongnum "}]}
    assert compare("detail", data).values == ["detail.result: vanished"]


def test_times_that_do_not_fit_the_zone():
    data = {"details": [{"call_end_time": "2099-01-01 09:00:00"}]}
    (told,) = compare("detail", data).times
    assert "lie in the future: 1" in told
    assert "time zone" in told


def test_a_report_holds_no_number_whatever_stands_in_the_names():
    data = {"details": [{"+628110001234": 1, "result": "call +628110001234"}]}
    found = compare("detail", data)
    assert "628110001234" not in str((found.unknown, found.values))
