import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.metrics.proportion import NOTHING, Proportion, Shown


@pytest.mark.parametrize(
    ("x", "n", "shown"),
    [
        (0, 0, Shown.NO_CALLS),
        (4, 12, Shown.TOO_FEW),
        (23, 77, Shown.TOO_FEW),
        (30, 100, Shown.BANDED),
        (94, 313, Shown.BANDED),
        (300, 1000, Shown.PLAIN),
    ],
)
def test_how_a_rate_is_shown_depends_on_what_is_known(x, n, shown):
    assert Proportion(x, n).shown is shown


def test_without_calls_there_is_no_rate():
    assert NOTHING.value is None
    assert Proportion(0, 5).value == 0


def test_twelve_of_about_eighty():
    assert Proportion(4, 12).needed(0.3) == 80


def test_few_unanswered_calls_do_not_promise_that_few_are_enough():
    assert Proportion(0, 3).needed() > 40


@given(st.integers(1, 75).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_while_too_few_more_are_needed_than_there_are(count):
    rate = Proportion(*count)
    if rate.shown is Shown.TOO_FEW:
        assert rate.needed() >= rate.n


def test_sums_not_means():
    assert (Proportion(1, 1) + Proportion(0, 99)).value == 0.01
