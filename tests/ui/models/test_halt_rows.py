"""The rows of a rehearsal: checks are kept through filters, and by campaign."""

import pytest
from tests.support.sample_halts import a_candidate, sample_rehearsal, sample_stop

from dialwatch.calls.halt import HaltKind, Standing, Unmatched, Why
from dialwatch.ui.models.halt_groups import HaltGroups
from dialwatch.ui.models.halt_picks import HaltPicks, in_order
from dialwatch.ui.models.halt_rows import HaltRows

FIRST, SECOND = ("jkt", "t-1001"), ("jkt", "t-1002")


@pytest.fixture
def rows() -> HaltRows:
    model = HaltRows(HaltKind.CANCEL)
    model.add(in_order(sample_rehearsal()))
    return model


@pytest.mark.parametrize("kind", list(HaltKind))
def test_the_models_are_models(kind, qtmodeltester):
    model, groups = HaltRows(kind), HaltGroups()
    model.add(in_order(sample_stop() if kind is HaltKind.STOP else sample_rehearsal()))
    groups.refresh(model.picks)
    qtmodeltester.check(model)
    qtmodeltester.check(groups)


def test_ambiguous_ones_have_their_candidates_below_them():
    wrong = Unmatched(text="77", why=Why.AMBIGUOUS, sentence="Two.")
    again = Unmatched(text="5", why=Why.REPEATED, sentence="Once.")
    plain, one = a_candidate(0), a_candidate(1, text="77")
    told = sample_rehearsal(candidates=(plain, one), unmatched=(again, wrong))
    assert in_order(told) == [wrong, one, plain, again]


def test_what_cannot_be_stopped_is_never_chosen():
    picks = HaltPicks()
    picks.add([a_candidate(0, standing=Standing.OVER), a_candidate(1)])
    picks.choose(picks.rows_standing(None), True)
    assert picks.indexes() == [1]


def test_a_campaign_is_turned_as_a_whole(rows):
    picks = rows.picks
    assert picks.chosen_by_group()[FIRST] == 24
    rows.choose_group(FIRST, False)
    assert picks.chosen == 14
    assert picks.chosen_by_group()[FIRST] == 0
    rows.choose_group(FIRST, True)
    assert picks.chosen_by_group()[FIRST] == 24


def test_the_ambiguous_ones_are_chosen_one_by_one_alone(rows):
    def chosen() -> int:
        return rows.picks.chosen_by_group()[SECOND]

    rows.choose_group(SECOND, False)
    rows.choose_group(SECOND, True)
    assert chosen() == 12
    rows.turn(range(rows.rowCount()))
    assert rows.picks.chosen == 0
    rows.turn(range(rows.rowCount()))
    assert rows.picks.chosen == 38
    rows.turn([1])
    assert chosen() == 13
    rows.turn([1, 2])
    assert chosen() == 14, "nothing else was selected: they are meant"
    rows.turn(range(rows.rowCount()))
    assert rows.picks.chosen == 0, "what is unchecked is unchecked altogether"


def test_checks_last_through_a_filter(rows, qtbot):
    rows.filter(Standing.TALKING)
    assert rows.rowCount() == 2
    with qtbot.waitSignal(rows.chosen):
        rows.turn([0, 1])
    rows.filter(None)
    assert rows.picks.chosen == 36
    assert rows.rowCount() == 57


def test_rows_that_come_later_are_filtered_too(rows):
    rows.filter(Standing.TALKING)
    rows.add([a_candidate(90), a_candidate(91, standing=Standing.TALKING)])
    assert rows.rowCount() == 3
    rows.add([a_candidate(92)])
    assert rows.rowCount() == 3
    assert rows.picks.chosen == 41


def test_rows_are_added_without_a_reset(rows, qtbot):
    with qtbot.assertNotEmitted(rows.modelReset), qtbot.waitSignal(rows.rowsInserted):
        rows.add([a_candidate(90)])


def test_another_rehearsal_begins_empty(rows):
    rows.clear()
    assert (rows.rowCount(), rows.picks.chosen) == (0, 0)
