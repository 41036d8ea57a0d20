import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.outcome import ANSWERED, BESIDE, SEIZED, Outcome
from dialwatch.metrics.proportion import Proportion
from dialwatch.metrics.ratios import (
    ANSWERED_LUT,
    SEIZED_LUT,
    answer_rate,
    average_talk,
    human_answer_rate,
    network_effectiveness,
    percentile,
)

ONE_OF_EACH = dict.fromkeys(Outcome, 1)


def test_answer_rate_leaves_cancelled_pending_and_unknown_out():
    assert answer_rate(ONE_OF_EACH) == Proportion(3, 9)
    assert answer_rate(dict.fromkeys(BESIDE, 7)) == Proportion(0, 0)


def test_network_effectiveness_takes_the_customer_out():
    assert network_effectiveness(ONE_OF_EACH) == Proportion(6, 9)
    assert network_effectiveness({Outcome.BUSY: 5, Outcome.UNREACHABLE: 5}).value == 0.5


def test_human_answers_only_where_the_platform_tells_them():
    assert human_answer_rate({Outcome.ANSWERED_PERSON: 2, Outcome.ANSWERED_MACHINE: 1}) == (
        Proportion(2, 3)
    )
    assert human_answer_rate({Outcome.ANSWERED: 2}) is None


def test_tables_by_code_say_what_the_sets_say():
    assert [Outcome(code) for code in np.flatnonzero(SEIZED_LUT)] == sorted(SEIZED)
    assert [Outcome(code) for code in np.flatnonzero(ANSWERED_LUT)] == sorted(ANSWERED)


def test_average_talk_is_over_answered_calls():
    assert average_talk(90_000, 3) == 30
    assert average_talk(0, 2) == 0
    assert average_talk(0, 0) is None


def test_percentile_of_what_is_told():
    lengths = np.array([-1, 1000, 2000, 3000, 9000], np.int32)
    assert percentile(lengths, 0.5) == 2
    assert percentile(lengths, 0.95) == 9
    assert percentile(np.array([-1], np.int32), 0.5) is None


@given(st.lists(st.integers(-1, 10**6), min_size=1), st.sampled_from([0.5, 0.95]))
def test_a_percentile_is_a_length_that_occurs(lengths, share):
    found = percentile(np.array(lengths, np.int32), share)
    told = [length for length in lengths if length >= 0]
    if not told:
        assert found is None
    else:
        assert found * 1000 == pytest.approx(found * 1000)
        assert round(found * 1000) in told
        assert sum(length <= found * 1000 + 1e-6 for length in told) >= share * len(told)
