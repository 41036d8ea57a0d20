"""The requests that are made: one for each thing, and which of them are chosen."""

import pytest
from tests.engine.rehearsal.looking_at import (
    NUMBER,
    PLAN,
    PLANLESS,
    an_entry,
    blu,
    look,
    matched,
    shown,
)

from dialwatch.calls.halt import Standing, Why
from dialwatch.engine.rehearsal.candidates import Candidates


def test_a_plans_number_is_asked_for_once_by_where_it_can_be_stopped_best():
    first = look("r1", an_entry(standing=Standing.OVER), parent="plan:p", above=(PLAN,))
    second = look("r2", an_entry(), parent="plan:p", above=(PLAN,))
    made = matched(first, second, texts=[NUMBER])
    assert shown(made) == [("r2", NUMBER, Standing.WAITING, True)]
    assert made.tasks[0].place.plan == "plan:p"
    assert not made.unmatched


def test_who_was_called_in_a_round_is_taken_out_of_what_follows():
    first = look("r1", an_entry(standing=Standing.OVER), parent="plan:p", above=(PLAN,))
    made = matched(first, texts=[NUMBER])
    assert shown(made) == [("r1", NUMBER, Standing.UNSEEN, True)]
    assert "what would follow" in made.found[0].note


def test_where_plans_are_not_confirmed_a_round_is_a_task_like_any_other():
    rounds = [
        look(key, an_entry(standing=standing), parent="plan:p", above=(PLAN,), halts=PLANLESS)
        for key, standing in (("r1", Standing.OVER), ("r2", Standing.WAITING))
    ]
    made = matched(*rounds, texts=[NUMBER])
    assert shown(made) == [
        ("r1", NUMBER, Standing.OVER, False),
        ("r2", NUMBER, Standing.WAITING, True),
    ]
    assert "a later one may call it" in made.found[1].note


def test_every_number_of_a_campaign_masked_ones_beside():
    made = Candidates([look("t1", an_entry(), an_entry("+62811***0002"), an_entry())])
    made.all_of()
    assert shown(made) == [("t1", NUMBER, Standing.WAITING, True)]
    assert [one.why for one in made.unmatched] == [Why.MASKED]


def test_the_slowest_account_tells_how_long_it_takes():
    texts = [f"+6281155500{n:02d}" for n in range(10)]
    made = matched(look("t1", *map(an_entry, texts)), blu("9"), texts=[*texts, "05550001111"])
    assert made.seconds({"jakarta": 5.0, "mexico": 10.0}) == pytest.approx(2.0)


def test_who_talks_is_kept_from_what_would_follow():
    made = matched(look("t1", an_entry(standing=Standing.TALKING)), texts=[NUMBER])
    assert shown(made) == [("t1", NUMBER, Standing.TALKING, True)]
    assert "Its call goes on" in made.found[0].note


def test_what_one_text_leaves_in_doubt_another_may_choose():
    looks = (look("t1", an_entry()), look("t2", an_entry("+525550001")))
    made = matched(*looks, texts=["5550001", NUMBER])
    assert [(one.number, one.chosen) for one in made.found] == [
        (NUMBER, True),
        ("+525550001", False),
    ]


def test_what_cannot_be_asked_for_says_so_and_is_not_unknown_too():
    called = an_entry(standing=Standing.OVER, names=("A-7001",), order="A-7001")
    made = matched(blu("8", called), texts=["A-7001"])
    assert not made.found
    assert [one.why for one in made.unmatched] == [Why.CANNOT]
    assert made.unmatched[0].sentence.startswith("task 8: Blu takes whole numbers")
