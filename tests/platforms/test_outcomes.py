from pathlib import Path

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.platforms.outcomes import outcome_file, outcome_table


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (("cancelled", "null", False, False), Outcome.CANCELLED),
        (("cancelled", "normal", True, True), Outcome.CANCELLED),
        (("finished", "normal", True, False), Outcome.ANSWERED),
        (("finished", "normal", False, True), Outcome.ANSWERED),
        (("anything new", "normal", True, True), Outcome.ANSWERED),
        (("finished", "busy", False, False), Outcome.BUSY),
        (("finished", "normal", False, False), Outcome.NO_ANSWER),
        (("finished", "null", False, False), Outcome.NO_ANSWER),
        (("finished", "holdline", False, False), Outcome.NO_ANSWER),
        (("finished", "notmatch", False, False), Outcome.NO_ANSWER),
        (("finished", "cantuse", False, False), Outcome.UNREACHABLE),
        (("finished", "switchoff", False, False), Outcome.UNREACHABLE),
        (("finished", "outofarea", False, False), Outcome.UNREACHABLE),
        (("finished", "unregister", False, False), Outcome.INVALID_NUMBER),
        (("finished", "wrongnum", False, False), Outcome.INVALID_NUMBER),
        (("failed", "null", False, False), Outcome.NETWORK_FAILURE),
        (("failed", "busy", False, False), Outcome.BUSY),
        (("finished", "hologram", False, False), Outcome.UNKNOWN),
        (("anything new", "null", False, False), Outcome.UNKNOWN),
    ],
)
def test_airudders_words(facts, outcome):
    assert outcome_table(Platform.AIRUDDER).decide(*facts) is outcome


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (("Taskcancel", "NAN", False, False), Outcome.CANCELLED),
        (("LMS", "D99", True, True), Outcome.ANSWERED_MACHINE),
        (("Voicemail", "D99", True, True), Outcome.ANSWERED_MACHINE),
        (("", "D08", False, False), Outcome.ANSWERED_MACHINE),
        (("HPTP", "D99", True, True), Outcome.ANSWERED_PERSON),
        (("our own word", "D99", True, False), Outcome.ANSWERED_PERSON),
        (("Busy", "D01", False, False), Outcome.BUSY),
        (("Unconnected", "D00", False, False), Outcome.NO_ANSWER),
        (("Unconnected", "D05", False, False), Outcome.NO_ANSWER),
        (("Unconnected", "D06", False, False), Outcome.NO_ANSWER),
        (("Unconnected", "D09", False, False), Outcome.NO_ANSWER),
        (("Unconnected", "D10", False, False), Outcome.NO_ANSWER),
        (("Unconnected", "D02", False, False), Outcome.UNREACHABLE),
        (("Unconnected", "D04", False, False), Outcome.UNREACHABLE),
        (("Unconnected", "D03", False, False), Outcome.INVALID_NUMBER),
        (("Unconnected", "D07", False, False), Outcome.INVALID_NUMBER),
        (("Unconnected", "D91", False, False), Outcome.NETWORK_FAILURE),
        (("Voicemail", "NAN", False, False), Outcome.ANSWERED_MACHINE),
        (("Unconnected", "D90", False, False), Outcome.NO_ANSWER),
        (("Busy", "", False, False), Outcome.BUSY),
        (("HPTP", "D90", False, True), Outcome.ANSWERED_PERSON),
        (("HPTP", "", True, False), Outcome.ANSWERED_PERSON),
        (("undefined", "NAN", False, False), Outcome.UNKNOWN),
        (("HPTP", "D42", True, True), Outcome.UNKNOWN),
    ],
)
def test_blus_words(facts, outcome):
    assert outcome_table(Platform.BLU).decide(*facts) is outcome


def test_the_same_facts_are_decided_the_same_way_again():
    table = outcome_table(Platform.BLU)
    assert len({table.decide("HPTP", "D99", True, True) for _ in range(3)}) == 1


def test_a_table_of_ones_own(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(
        'facts = ["word"]\n[[rule]]\nwhen = { word = ["yes"] }\noutcome = "answered-person"\n'
        'note = "ours"\n'
    )
    table = outcome_table(Platform.BLU, path)
    assert table.decide("yes") is Outcome.ANSWERED_PERSON
    assert table.decide("no") is Outcome.UNKNOWN
    assert table.rules[0].note == "ours"


@pytest.mark.parametrize(
    "text",
    [
        "not TOML",
        "",
        "facts = 5",
        'facts = ["word"]\nrule = 5',
        'facts = ["word"]\n[[rule]]\noutcome = "busy"',
        'facts = ["word"]\n[[rule]]\nwhen = { word = ["x"] }\noutcome = "divorced"',
        'facts = ["word"]\n[[rule]]\nwhen = { other = ["x"] }\noutcome = "busy"',
        'facts = ["word"]\n[[rule]]\nwhen = { word = 5 }\noutcome = "busy"',
    ],
)
def test_a_table_that_cannot_be_used_is_said(tmp_path, text):
    path = tmp_path / "broken.toml"
    path.write_text(text)
    with pytest.raises(BadInput, match=r"broken\.toml"):
        outcome_table(Platform.AIRUDDER, path)


def test_a_table_of_the_users_own_is_taken_in_place_of_the_shipped_one(tmp_path: Path) -> None:
    shipped = outcome_file(Platform.BLU, tmp_path)
    (tmp_path / "blu.toml").write_text(
        'facts = ["conclusion"]\n'
        "[[rule]]\n"
        'when = { conclusion = ["Pagado"] }\n'
        'outcome = "answered-person"\n',
        encoding="utf-8",
    )
    own = outcome_file(Platform.BLU, tmp_path)
    assert (shipped, own.parent) == (outcome_file(Platform.BLU), tmp_path)
    assert len(outcome_table(Platform.BLU, own).rules) == 1
    assert outcome_file(Platform.AIRUDDER, tmp_path) == outcome_file(Platform.AIRUDDER)
