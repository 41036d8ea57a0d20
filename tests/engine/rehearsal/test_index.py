"""Texts that a user gave against what platforms list: found, in doubt, never lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.halt import Standing, Why
from dialwatch.engine.rehearsal.index import Index
from dialwatch.engine.rehearsal.match import How, Match
from dialwatch.platforms.halting import ListedEntry


def listed(*numbers: str, **told: str) -> list[ListedEntry]:
    names = (told["name"],) if "name" in told else ()
    return [ListedEntry(one, Standing.WAITING, told.get("id", ""), names) for one in numbers]


def match(text: str, *listings: list[ListedEntry]) -> Match:
    return Index(listings).match(text)


def meant(told: Match) -> list[tuple[str, How, bool]]:
    return [(one.entry.number, one.how, told.sure(one)) for one in told.found]


@pytest.mark.parametrize(
    "text", ["+628115550001", "628115550001", "00628115550001", " +62 (811) 555-0001 "]
)
def test_the_same_digits_are_sure_however_they_are_written(text):
    told = match(text, listed("+628115550001", "+628115550002"))
    assert meant(told) == [("+628115550001", How.NUMBER, True)]
    assert told.why is None


@pytest.mark.parametrize("text", ["08115550001", "8115550001", "0628115550001"])
def test_another_format_is_meant_where_one_number_fits(text):
    told = match(text, listed("+628115550001", "+628115550002"))
    assert meant(told) == [("+628115550001", How.FORMAT, True)]


def test_a_longer_form_than_the_listed_one_is_another_format_too():
    assert meant(match("+525550001234", listed("5550001234"))) == [("5550001234", How.FORMAT, True)]


def test_a_short_number_is_meant_by_its_own_digits_alone():
    told = match("+628115550001", listed("50001", "0050001"))
    assert (told.found, told.why) == ((), Why.UNKNOWN)
    assert meant(match("50001", listed("50001"))) == [("50001", How.NUMBER, True)]


def test_several_numbers_that_end_so_are_told_and_none_is_sure():
    told = match("5550001", listed("+628115550001"), listed("+5255550001"))
    assert told.why is Why.AMBIGUOUS
    assert {(number, sure) for number, _, sure in meant(told)} == {
        ("+628115550001", False),
        ("+5255550001", False),
    }


def test_where_the_number_itself_is_listed_other_formats_are_shown_and_not_meant():
    told = match("+628115550001", listed("+628115550001"), listed("08115550001"))
    assert told.why is None
    assert meant(told) == [
        ("+628115550001", How.NUMBER, True),
        ("08115550001", How.FORMAT, False),
    ]


def test_a_number_that_several_campaigns_list_is_meant_in_each():
    told = match("+628115550001", listed("+628115550001"), listed("+628115550001"))
    assert [(one.listing, told.sure(one)) for one in told.found] == [(0, True), (1, True)]


@pytest.mark.parametrize("text", ["628****50001", "+628•••••0001", "628••••5•001"])
def test_a_masked_number_is_meant_where_one_listed_number_fits(text):
    told = match(text, listed("+628115550001", "+628115550002", "+62811555000"))
    assert [number for number, _, _ in meant(told)] == ["+628115550001"]
    assert (told.found[0].how, told.why) == (How.MASK, None)


def test_a_masked_number_that_fits_several_or_none_is_in_doubt():
    many = match("628*******01", listed("+628115550001", "+628125550001"))
    assert (many.why, len(many.found)) == (Why.AMBIGUOUS, 2)
    assert match("628*******09", listed("+628115550001")) == Match("628*******09", (), Why.MASKED)


def test_what_the_platform_shows_masked_cannot_be_asked_for():
    for text in ("13812340000", "138****0000"):
        told = match(text, [], listed("138****0000"))
        assert (told.found, told.why, told.hidden) == ((), Why.MASKED, (1,))


def test_ids_are_found_without_regard_to_case():
    told = match("CASE-77", listed("+628115550001", name="case-77"))
    assert meant(told) == [("+628115550001", How.ID, True)]


def test_one_id_of_two_persons_is_ambiguous():
    told = match("77", listed("+628115550001", id="77"), listed("+628115550002", name="77"))
    assert told.why is Why.AMBIGUOUS


@pytest.mark.parametrize(("text", "why"), [("+628110000000", Why.UNKNOWN), ("—", Why.UNREADABLE)])
def test_what_nobody_lists_says_so(text, why):
    assert match(text, listed("+628115550001")) == Match(text, (), why)


_DIGITS = st.text("01235", min_size=3, max_size=11)
_NUMBERS = st.builds("{}{}".format, st.sampled_from(["", "+", "00", "0"]), _DIGITS)
_MASKED = st.text("0123*•", min_size=1, max_size=11)
_TEXTS = st.one_of(_NUMBERS, _MASKED, st.text(max_size=12))
_ENTRIES = st.lists(
    st.builds(
        ListedEntry,
        st.one_of(_NUMBERS, _MASKED),
        st.sampled_from(Standing),
        st.one_of(st.just(""), _DIGITS),
        st.lists(st.text(max_size=5), max_size=2).map(tuple),
    ),
    max_size=12,
)


@given(_TEXTS, st.lists(_ENTRIES, max_size=3))
def test_nothing_that_was_given_is_dropped_and_no_masked_number_is_meant(text, listings):
    told = Index(listings).match(text)
    assert told.text == text.strip()
    assert told.found or told.why is not None
    for one in told.found:
        assert one.entry in listings[one.listing]
        assert "*" not in one.entry.number
        assert "•" not in one.entry.number


@given(_NUMBERS, _ENTRIES)
def test_a_listed_number_is_always_found_by_its_own_text(number, entries):
    entries = [*entries, ListedEntry(number, Standing.WAITING)]
    told = Index([entries]).match(number)
    assert any(one.entry.number == number and told.sure(one) for one in told.found)


@given(_NUMBERS, st.lists(_ENTRIES, max_size=3))
def test_what_is_sure_without_its_own_digits_is_one_number(text, listings):
    told = Index(listings).match(text)
    doubtful = {
        one.entry.number.lstrip("+") for one in told.found
        if told.sure(one) and one.how in (How.FORMAT, How.MASK)
    }  # fmt: skip
    assert len({one.removeprefix("00") for one in doubtful}) <= 1
