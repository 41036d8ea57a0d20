"""From texts and listings to requests: which are made, which are chosen, and what is said."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.accounts import airudder_at, blu_at
from tests.support.stepped import SteppedClock

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.halt import Standing, Why
from dialwatch.calls.platform import Platform
from dialwatch.engine.ground import Ground
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.look import Look
from dialwatch.engine.rehearsal.matching import match_given
from dialwatch.platforms.halting import Halts, ListedEntry

CLOCK = SteppedClock(datetime(2026, 11, 21, 9, 0, tzinfo=UTC))
ON = {"operations": {"plan_cancel": {"enabled": True}}}
AIRUDDER: Halts = airudder_at("http://127.0.0.1:9", CLOCK, overrides=ON)
PLANLESS: Halts = airudder_at("http://127.0.0.1:9", CLOCK)
BLU: Halts = blu_at("http://127.0.0.1:9", CLOCK)
NUMBER, OTHER = "+628115550001", "+628115550002"


def row(key: str, **told: Any) -> CampaignRow:
    values: dict[str, Any] = {
        "id": 1,
        "account": "jakarta",
        "platform": Platform.AIRUDDER,
        "key": key,
        "name": f"task {key}",
        "status": "calling",
    }
    return CampaignRow(**(values | told))


def look(key: str, *entries: ListedEntry, whole: bool = True, **told: Any) -> Look:
    halts = told.pop("halts", AIRUDDER)
    above = told.pop("above", ())
    return Look(Ground([*above, one := row(key, **told)]).task(one), halts, entries, whole)


def blu(key: str, *entries: ListedEntry) -> Look:
    return look(key, *entries, whole=False, halts=BLU, account="mexico", platform=Platform.BLU)


def an_entry(
    number: str = NUMBER, standing: Standing = Standing.WAITING, **told: Any
) -> ListedEntry:
    return ListedEntry(number, standing, **told)


def matched(*looks: Look, texts: list[str], past: tuple[Look, ...] = ()) -> Candidates:
    made = Candidates(looks)
    match_given(made, texts, past)
    assert [one.index for one in made.found] == list(range(len(made.found)))
    assert len(made.tasks) == len(made.found)
    return made


def shown(made: Candidates) -> list[tuple[str, str, Standing, bool]]:
    return [(one.campaign, one.number, one.standing, one.chosen) for one in made.found]


PLAN = row("plan:p", kind=CampaignKind.PLAN)


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


def test_between_two_dials_a_number_may_be_listed_unseen():
    made = matched(look("t1", an_entry(OTHER), whole=False), texts=["+62 811-555-0001"])
    assert shown(made) == [("t1", NUMBER, Standing.UNSEEN, True)]
    assert not made.unmatched


def test_blu_is_not_told_numbers_of_which_another_account_knows():
    past = look("old", an_entry(OTHER, Standing.OVER))
    made = matched(
        look("t1", an_entry()), blu("9"), texts=[NUMBER, OTHER, "05550001111"], past=(past,)
    )
    assert shown(made) == [
        ("t1", NUMBER, Standing.WAITING, True),
        ("old", OTHER, Standing.OVER, False),
        ("9", NUMBER, Standing.UNSEEN, False),
        ("9", OTHER, Standing.UNSEEN, False),
        ("9", "05550001111", Standing.UNSEEN, True),
    ]


def test_who_has_a_result_of_blu_is_over_there_and_unseen_in_its_other_tasks():
    made = matched(blu("8", an_entry("05550001111", Standing.OVER)), blu("9"), texts=["5550001111"])
    assert [(one.campaign, one.standing) for one in made.found] == [
        ("8", Standing.OVER),
        ("9", Standing.UNSEEN),
    ]
    assert made.found[1].number == "05550001111", "as the account writes it"


def test_too_many_unseen_ones_are_said_and_not_made():
    texts = [f"+62811{n:07d}" for n in range(3_000)]
    made = matched(*(blu(str(n)) for n in range(30)), texts=texts)
    assert not made.found
    assert len(made.unmatched) == len(texts)
    assert "too many to ask for" in made.cannot[0]


def test_strangers_are_not_asked_for_in_every_task_that_hides_somebody():
    texts = [f"+62811{n:07d}" for n in range(60)]
    looks = [look(f"t{n}", an_entry(), whole=False) for n in range(20)]
    made = matched(*looks, texts=[NUMBER, *texts])
    assert {one.number for one in made.found} == {NUMBER}
    assert "may be listed unseen" in made.cannot[0]
    assert "rehearse once more" in made.unmatched[0].sentence


def test_a_case_is_named_where_it_was_given_and_the_number_else():
    flow = row("workflow:w", kind=CampaignKind.WORKFLOW)
    listed = [an_entry(order=one, names=(one,)) for one in ("case-1", "case-2")]
    made = matched(
        look("n1", *listed, parent="workflow:w", above=(flow,)), texts=["CASE-2", NUMBER]
    )
    assert [(one.order, one.text) for one in made.found] == [("case-2", "CASE-2"), ("", NUMBER)]


def test_an_id_that_leads_to_a_number_of_blu_is_asked_for_as_that_order_alone():
    result = an_entry("05550001111", Standing.OVER, names=("7001",), order="7001")
    made = matched(blu("8", result), blu("9"), texts=["7001"])
    assert [(one.campaign, one.number, one.order, one.chosen) for one in made.found] == [
        ("8", "05550001111", "7001", False),
        ("9", "05550001111", "7001", True),
    ]


def test_an_id_is_not_asked_for_where_only_its_number_could_be_named():
    over = an_entry(standing=Standing.OVER, names=("order-1",))
    made = matched(look("t1", over), look("t2", whole=False), texts=["order-1"])
    assert [one.campaign for one in made.found] == ["t1"]


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


def test_a_task_that_could_not_be_asked_is_no_proof_that_nobody_is_listed():
    made = Candidates([])
    match_given(made, [NUMBER], (), unasked=True)
    assert "rehearse again" in made.unmatched[0].sentence


def test_every_number_of_a_campaign_masked_ones_beside():
    made = Candidates([look("t1", an_entry(), an_entry("+62811***0002"), an_entry())])
    made.all_of()
    assert shown(made) == [("t1", NUMBER, Standing.WAITING, True)]
    assert [one.why for one in made.unmatched] == [Why.MASKED]


def test_the_slowest_account_tells_how_long_it_takes():
    texts = [f"+6281155500{n:02d}" for n in range(10)]
    made = matched(look("t1", *map(an_entry, texts)), blu("9"), texts=[*texts, "05550001111"])
    assert made.seconds({"jakarta": 5.0, "mexico": 10.0}) == pytest.approx(2.0)


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
