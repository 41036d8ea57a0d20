"""Texts against lists: each is asked for, or it is said why not; none is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.rehearsal.looking_at import NUMBER, OTHER, an_entry, blu, look, matched, row

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.halt import Standing, Why
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.matching import match_given


def test_two_texts_of_one_number_are_one_request():
    made = matched(look("t1", an_entry()), texts=[NUMBER, "08115550001", NUMBER])
    assert len(made.found) == 1
    assert [one.why for one in made.unmatched] == [Why.REPEATED, Why.REPEATED]


def test_where_several_numbers_could_be_meant_none_is_chosen():
    made = matched(
        look("t1", an_entry("+628115550001")),
        look("t2", an_entry("+5215550001")),
        texts=["5550001"],
    )
    assert [one.chosen for one in made.found] == [False, False]
    assert [one.why for one in made.unmatched] == [Why.AMBIGUOUS]


def test_a_case_is_named_where_it_was_given_and_the_number_else():
    flow = row("workflow:w", kind=CampaignKind.WORKFLOW)
    listed = [an_entry(order=one, names=(one,)) for one in ("case-1", "case-2")]
    made = matched(
        look("n1", *listed, parent="workflow:w", above=(flow,)), texts=["CASE-2", NUMBER]
    )
    assert [(one.order, one.text) for one in made.found] == [("case-2", "CASE-2"), ("", NUMBER)]


def test_who_is_found_by_an_id_and_listed_more_than_once_says_that_all_are_cancelled():
    listed = [an_entry(names=(one,)) for one in ("order-1", "order-2")]
    made = matched(look("t1", *listed), texts=["order-2"])
    assert "listed 2 times there" in made.found[0].note


def test_the_platforms_own_number_of_an_entry_is_no_persons_number():
    made = matched(look("t1", an_entry(id="411222333")), texts=["411222333"])
    assert [one.chosen for one in made.found] == [False]
    assert [one.why for one in made.unmatched] == [Why.AMBIGUOUS]
    assert "itself numbers so" in made.unmatched[0].sentence
    made = matched(look("t1", an_entry(id="4112", names=("9911222333",))), texts=["9911222333"])
    assert [one.chosen for one in made.found] == [True], "an id that the user gave it"


@pytest.mark.parametrize(
    ("text", "why", "words"),
    [
        ("628*****50009", Why.MASKED, "Give the whole number"),
        ("138****0000", Why.MASKED, "“task t2” may list it so"),
        ("—", Why.UNREADABLE, "neither a number nor an id"),
        ("+628119990000", Why.UNKNOWN, "as it was uploaded"),
        ("order-9", Why.UNKNOWN, "as it was uploaded"),
    ],
)
def test_what_nobody_lists_is_said_with_what_to_do(text, why, words):
    made = matched(look("t1", an_entry()), look("t2", an_entry("138****0000")), texts=[text])
    assert not made.found
    assert [one.why for one in made.unmatched] == [why]
    assert words in made.unmatched[0].sentence


def test_where_blu_is_watched_an_id_alone_is_not_enough():
    made = matched(look("t1", an_entry()), blu("9"), texts=["order-9"])
    assert "by an id alone: give the number" in made.unmatched[0].sentence


def test_a_task_that_could_not_be_asked_is_no_proof_that_nobody_is_listed():
    made = Candidates([])
    match_given(made, [NUMBER], (), unasked=True)
    assert "rehearse again" in made.unmatched[0].sentence


def test_where_it_was_called_in_several_numbers_that_is_said():
    past = look("old", *(an_entry(one, Standing.OVER) for one in (NUMBER, "+525550001")))
    made = matched(look("t1"), texts=["5550001"], past=(past,))
    assert [one.chosen for one in made.found] == [False]
    assert [one.why for one in made.unmatched] == [Why.AMBIGUOUS]


_TEXT = st.one_of(
    st.sampled_from([NUMBER, OTHER, "08115550001", "5550001", "628*****50001", "id-1", "", "—"]),
    st.text(max_size=8),
)


@given(st.lists(_TEXT, max_size=8), st.booleans(), st.booleans())
def test_nothing_that_was_given_is_dropped(texts, whole, with_blu):
    looks = [look("t1", an_entry(), an_entry(OTHER, Standing.OVER, id="id-1"), whole=whole)]
    made = matched(*looks, *([blu("9")] if with_blu else []), texts=texts)
    heard = {one.text for one in made.found} | {one.text for one in made.unmatched}
    assert {one.strip() for one in texts} <= heard
    assert not any(one.chosen and not one.standing.stoppable for one in made.found)
