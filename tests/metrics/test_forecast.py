from hypothesis import given
from hypothesis import strategies as st

from dialwatch.metrics.forecast import finish, remaining_attempts
from dialwatch.metrics.pace import Pace, pace

NOW = 1_795_251_600_000


def test_remaining_counts_the_redials_that_finished_numbers_took():
    assert remaining_attempts(100, 40, 60) == 60 * 1.5
    assert remaining_attempts(100, 0, 0) == 100
    assert remaining_attempts(100, 120, 150) == 0


def test_without_a_total_or_a_pace_nothing_is_promised():
    assert remaining_attempts(None, 40, 60) is None
    assert remaining_attempts(100, None, 60) is None
    assert finish(None, Pace(5, 4, 6), NOW) is None
    assert finish(10, None, NOW) is None
    assert finish(10, Pace(0, 0, 0), NOW) is None


def test_remaining_divided_by_pace():
    found = finish(120, Pace(10, 8, 12), NOW)
    assert found.low_ms == NOW + 10 * 60_000
    assert found.high_ms == NOW + 15 * 60_000


@given(st.floats(0, 1e6), st.lists(st.integers(0, 100), min_size=1, max_size=30))
def test_the_range_is_in_order_and_not_in_the_past(remaining, counts):
    found = finish(remaining, pace(counts), NOW)
    if any(counts):
        assert NOW <= found.low_ms <= found.high_ms
