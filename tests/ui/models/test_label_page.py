"""Codes while they are being named: which are listed, and what goes back to the engine."""

import pytest

from dialwatch.ui.models.label_page import LabelPage, LabelRow

TOLD = {
    "dictionary": "",
    "kinds": [
        {
            "kind": "conclusion",
            "dictionaries": [
                {"id": "one", "title": "One", "names": {"AP": "already paid", "Busy": "busy"}},
                {"id": "two", "title": "Two", "names": {"Busy": "engaged", "Willing": "willing"}},
            ],
            "own": {"Old": "an old name", "AP": "Paid!"},
        },
        {"kind": "status", "dictionaries": [{"id": "s", "title": "S", "names": {}}], "own": {}},
    ],
}


@pytest.fixture
def page() -> LabelPage:
    return LabelPage(TOLD)


def test_seen_codes_come_first_then_the_dictionary_then_the_rest(page):
    seen = {"New": 3, "BUSY": 9, "AP": 3}
    assert page.rows("conclusion", seen) == [
        LabelRow("BUSY", 9, "busy"),
        LabelRow("AP", 3, "already paid", "Paid!"),
        LabelRow("New", 3),
        LabelRow("Busy", 0, "busy"),
        LabelRow("Willing", 0, "willing"),
        LabelRow("Old", 0, "", "an old name"),
    ]
    assert [row.shown for row in page.rows("conclusion", seen)][:3] == ["busy", "Paid!", "New"]


def test_a_dictionary_is_chosen(page):
    assert page.choices("conclusion") == [("one", "One"), ("two", "Two")]
    assert page.choices("status") == []
    page.dictionary = "two"
    assert LabelRow("Busy", 0, "engaged") in page.rows("conclusion", {})
    assert page.changes() == {"dictionary": "two"}


def test_only_what_is_changed_goes_back(page):
    assert page.kinds == ["conclusion", "status"]
    assert page.changes() == {}
    page.name("conclusion", "Busy", "  line busy ")
    page.name("conclusion", "AP", "")
    page.name("status", "1", "one")
    assert page.changes() == {
        "labels": {"conclusion": {"Busy": "line busy", "AP": ""}, "status": {"1": "one"}}
    }
    page.name("conclusion", "Busy", "")
    page.name("conclusion", "AP", "Paid!")
    page.name("status", "1", "")
    assert page.changes() == {}


def test_what_was_listed_stays_listed(page):
    page.add("status", "1")
    page.name("status", "2", "two")
    page.reset("status")
    assert [row.code for row in page.rows("status", {})] == ["1", "2"]
    page.reset("conclusion")
    assert "Old" in [row.code for row in page.rows("conclusion", {})]
    assert page.changes() == {"labels": {"conclusion": {"Old": "", "AP": ""}}}


def test_nothing_told_is_nothing_to_name():
    assert LabelPage({}).kinds == []
