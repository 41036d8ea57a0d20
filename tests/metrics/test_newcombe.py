import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.metrics.newcombe import newcombe

counts = st.integers(1, 3_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def test_a_published_example():
    # Newcombe 1998, method 10, contrast (a): 56/70 against 48/80.
    found = newcombe(56, 70, 48, 80)
    assert (found.low, found.value, found.high) == pytest.approx((0.0524, 0.2, 0.3339), abs=5e-5)
    assert found.real


@given(counts, counts)
def test_swapping_the_two_turns_the_sign(one, other):
    there, back = newcombe(*one, *other), newcombe(*other, *one)
    assert there.low == pytest.approx(-back.high)
    assert there.value == pytest.approx(-back.value)
    assert -1 <= there.low <= there.value <= there.high <= 1
    assert there.real == back.real


@given(counts)
def test_a_rate_does_not_differ_from_itself(count):
    assert not newcombe(*count, *count).real


def test_no_calls_cannot_be_compared():
    with pytest.raises(ValueError, match="no calls"):
        newcombe(0, 0, 1, 2)
