"""Numbers that nobody shows: where they are asked for all the same, and where not."""

from tests.engine.rehearsal.looking_at import NUMBER, OTHER, an_entry, blu, look, matched, shown

from dialwatch.calls.halt import Standing


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
