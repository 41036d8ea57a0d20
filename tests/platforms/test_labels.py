"""The shipped dictionaries (vendors/blu.md 8), and an account's own names over them."""

import pytest

from dialwatch.calls.labels import LABEL_KINDS
from dialwatch.calls.platform import Platform
from dialwatch.platforms.labels import label_dictionaries, label_names, meanings
from dialwatch.platforms.outcomes import outcome_table

COLLECTION = {"LMS", "Busy", "AP", "HPTP", "NOST", "NotOneself", "CPL", "unknown", "undefined"}
CONTACT = {
    "Voicemail", "Willing", "Unwilling", "Donotknow", "Busy", "Whichcompany", "Complan",
    "Undecided", "Unconnected", "Taskcancel",
}  # fmt: skip
DETECTION = {*(f"D{number:02}" for number in (*range(11), 90, 91, 99)), "NAN"}


def test_every_code_of_the_page_has_a_meaning():
    told = {one.id: (one.kind, set(one.names)) for one in label_dictionaries(Platform.BLU)}
    assert told == {
        "collection": ("conclusion", COLLECTION),
        "contact": ("conclusion", CONTACT),
        "detection": ("detection", DETECTION),
        "status": ("status", set()),
    }


@pytest.mark.parametrize("platform", Platform)
def test_kinds_are_those_of_the_platform_and_meanings_are_short(platform):
    for one in label_dictionaries(platform):
        assert one.kind in LABEL_KINDS[platform]
        assert all(0 < len(name) <= 30 and name.isprintable() for name in one.names.values())


def test_a_platform_may_give_its_codes_no_meaning():
    assert meanings(Platform.AIRUDDER) == {}


def test_release_causes_of_huawei_have_a_meaning():
    causes = meanings(Platform.HUAWEI)["cause"]
    assert causes["8014"] == "no binding for the caller"
    assert causes.keys() >= {"8013", "8022", "8100", "8101", "8102", "8103", "8104", "8105"}


def test_all_dictionaries_of_a_kind_are_in_force_until_one_is_chosen():
    assert set(meanings(Platform.BLU)["conclusion"]) == COLLECTION | CONTACT
    chosen = meanings(Platform.BLU, "contact")
    assert set(chosen["conclusion"]) == CONTACT
    assert set(chosen["detection"]) == DETECTION
    assert meanings(Platform.BLU, "no such one") == meanings(Platform.BLU)


def test_the_dictionaries_agree_on_what_both_hold():
    tables = [one.names for one in label_dictionaries(Platform.BLU) if one.kind == "conclusion"]
    shared = tables[0].keys() & tables[1].keys()
    assert {code for code in shared if tables[0][code] != tables[1][code]} == set()
    assert shared == {"Busy"}


def test_own_names_stand_before_meanings_and_what_says_nothing_is_left_out():
    own = {"conclusion": {"AP": "Paid!", "LMS": "LMS", "X1": "Ours"}, "status": {"2": "two"}}
    names = label_names(Platform.BLU, "collection", own)
    assert names["conclusion"]["AP"] == "Paid!"
    assert names["conclusion"]["X1"] == "Ours"
    assert names["conclusion"]["HPTP"] == meanings(Platform.BLU)["conclusion"]["HPTP"]
    assert "LMS" not in names["conclusion"]
    assert names["status"] == {"2": "two"}
    assert label_names(Platform.AIRUDDER, "", {"label": {"A": "Agreed"}}) == {
        "label": {"A": "Agreed"}
    }
    assert label_names(Platform.AIRUDDER, "", {}) == {}


def test_codes_that_decide_an_outcome_have_a_meaning():
    known = meanings(Platform.BLU)
    for rule in outcome_table(Platform.BLU).rules:
        for fact in ("conclusion", "detection"):
            words = rule.when.get(fact, ())
            assert isinstance(words, tuple)
            assert set(words) <= {*known[fact], ""}
