import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.metrics.wilson import band, needed, wilson

counts = st.integers(0, 5_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(
    ("n", "low", "high"),
    [(10, 11, 60), (20, 15, 52), (50, 19, 44), (100, 22, 40), (200, 24, 37), (500, 26, 34),
     (1000, 27, 33)],
)  # fmt: skip
def test_the_table_of_the_page_on_metrics_at_30_percent(n, low, high):
    found = wilson(round(0.3 * n), n)
    assert found.low * 100 == pytest.approx(low, abs=0.51)
    assert found.high * 100 == pytest.approx(high, abs=0.51)


@given(counts)
def test_the_band_lies_in_0_to_1_and_holds_the_rate(count):
    x, n = count
    found = wilson(x, n)
    assert 0 <= found.low <= found.high <= 1
    if n:
        assert found.low - 1e-12 <= x / n <= found.high + 1e-12


@given(counts)
def test_answers_and_no_answers_mirror_each_other(count):
    x, n = count
    one, other = wilson(x, n), wilson(n - x, n)
    assert one.low == pytest.approx(1 - other.high)
    assert one.half == pytest.approx(other.half)


@given(st.lists(counts, max_size=20))
def test_whole_arrays_are_the_same_as_one_by_one(rows):
    low, high = band([x for x, _ in rows], [n for _, n in rows])
    for place, (x, n) in enumerate(rows):
        assert (low[place], high[place]) == pytest.approx(wilson(x, n)[:2])


def test_knows_nothing_without_calls():
    assert wilson(0, 0)[:2] == (0, 1)
    assert [edge.tolist() for edge in band(np.array([]), np.array([]))] == [[], []]


@pytest.mark.parametrize(("x", "n"), [(1, 0), (-1, 3), (4, 3)])
def test_refuses_what_cannot_be_counted(x, n):
    with pytest.raises(ValueError, match="answers"):
        wilson(x, n)


@given(st.floats(0, 1), st.sampled_from([0.05, 0.1, 0.2]))
def test_needed_is_the_first_number_that_is_enough(rate, half):
    n = needed(rate, half)

    def width(count):
        z2 = 1.96**2
        return 1.96 / (1 + z2 / count) * (rate * (1 - rate) / count + z2 / 4 / count**2) ** 0.5

    assert width(n) <= half + 1e-9
    assert n == 1 or width(n - 1) > half - 1e-9


def test_needed_refuses_what_is_no_rate():
    with pytest.raises(ValueError, match="rate"):
        needed(1.5)
