import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.metrics.pace import ewma, pace


def test_a_steady_pace_is_itself():
    found = pace([20] * 30)
    assert found.value == pytest.approx(20)
    assert found.low < 20 < found.high


def test_five_minutes_after_a_stop_a_third_is_left():
    assert pace([60] * 60 + [0] * 5).value == pytest.approx(60 / 2.71828, rel=1e-3)


def test_what_was_dialled_lately_counts_most():
    assert pace([0, 0, 0, 10]).value > pace([10, 0, 0, 0]).value


def test_no_minute_no_pace_and_nothing_dialled_zero():
    assert pace([]) is None
    assert pace([0, 0]).value == pace([0, 0]).high == 0


def test_bundles_make_the_pace_less_certain():
    smooth, bundled = pace([10] * 30), pace([0, 0, 0, 0, 50] * 6)
    assert bundled.high / bundled.low > smooth.high / smooth.low


@given(st.lists(st.integers(0, 2_000), min_size=1, max_size=60))
def test_the_range_holds_the_pace_and_never_reaches_zero(counts):
    found = pace(counts)
    assert min(counts) - 1e-9 <= found.value <= max(counts) + 1e-9
    if found.value:
        assert 0 < found.low < found.value < found.high


@given(st.lists(st.integers(0, 500), min_size=1, max_size=40))
def test_the_line_ends_at_the_pace(counts):
    line = ewma(counts)
    assert len(line) == len(counts)
    assert line[-1] == pytest.approx(pace(counts).value)
