"""Health of lines: what shrinking does, who is flagged, and how often wrongly."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialwatch.metrics.health import health, pool_prior

counts = st.integers(0, 3_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
pools = st.lists(counts, min_size=1, max_size=12)


@settings(max_examples=15)
@given(pools)
def test_a_rate_is_drawn_towards_the_pool_and_never_past_it(rows):
    a, n = zip(*rows, strict=True)
    found = health(a, n)
    for place, (x, tried) in enumerate(rows):
        raw = x / tried if tried else found.prior.mean
        low, high = sorted((raw, found.prior.mean))
        assert low - 1e-9 <= found.shrunk[place] <= high + 1e-9
        assert 0 <= found.low[place] <= found.shrunk[place] + 1e-6
        assert found.shrunk[place] - 1e-6 <= found.high[place] <= 1
        assert 0 <= found.pool_low[place] <= found.pool_high[place] <= 1


@settings(max_examples=15)
@given(pools)
def test_answers_and_no_answers_mirror_each_other(rows):
    a, n = (np.array(one) for one in zip(*rows, strict=True))
    one, other = health(a, n), health(n - a, n)
    assert one.shrunk == pytest.approx(1 - other.shrunk, abs=1e-6)
    assert one.low == pytest.approx(1 - other.high, abs=1e-6)
    assert one.pool_low == pytest.approx(1 - other.pool_high, abs=1e-6)
    assert one.flagged.tolist() == other.flagged.tolist()


def test_one_call_says_little_and_thousands_speak_for_themselves():
    a, n = [0, 900, *[350] * 8], [1, 3_000, *[1_000] * 8]
    found = health(a, n)
    assert found.shrunk[0] == pytest.approx(0.35, abs=0.02)
    assert found.shrunk[1] == pytest.approx(0.30, abs=0.01)
    assert not found.flagged[0], "one call"


@pytest.mark.parametrize(
    ("a", "n", "odd"),
    [
        ([175] * 9 + [25], [500] * 10, [9]),
        ([175] * 9 + [0], [500] * 9 + [50], [9]),
        ([175] * 9 + [450], [500] * 10, [9]),
        ([175, 170, 25], [500] * 3, [2]),
        ([175] * 9 + [165], [500] * 10, []),
        ([175] * 9 + [0], [500] * 9 + [5], []),
        ([175, 25], [500] * 2, []),
        ([175, 25, 0], [500, 500, 0], []),
    ],
)
def test_a_line_is_flagged_when_its_band_leaves_that_of_the_others(a, n, odd):
    assert np.flatnonzero(health(a, n).flagged).tolist() == odd


@pytest.mark.parametrize("lines", [3, 10, 40])
def test_lines_that_differ_by_chance_are_hardly_ever_flagged(lines):
    dice = np.random.default_rng(lines)
    flagged = 0
    rounds = 120 // lines
    for _ in range(rounds):
        n = dice.integers(10, 2_000, lines)
        flagged += int(health(dice.binomial(n, 0.35), n).flagged.sum())
    assert flagged <= rounds * lines / 100


def test_the_prior_finds_again_how_much_lines_differ():
    dice = np.random.default_rng(5)
    n = dice.integers(200, 2_000, 400)
    found = pool_prior(dice.binomial(n, dice.beta(14, 26, 400)), n)
    assert found.mean == pytest.approx(0.35, abs=0.01)
    assert found.worth == pytest.approx(40, rel=0.2)


def test_without_calls_nothing_is_known_and_nothing_flagged():
    assert pool_prior([], []) == pool_prior([0, 0], [0, 0]) == (0.5, 0.5)
    empty = health([0, 0, 0], [0, 0, 0])
    assert empty.shrunk.tolist() == [0.5] * 3
    assert not empty.flagged.any()
    assert health([], []).shrunk.tolist() == []


@pytest.mark.parametrize(("x", "n"), [(2, 1), (-1, 3)])
def test_refuses_what_cannot_be_counted(x, n):
    with pytest.raises(ValueError, match="answers"):
        health([x], [n])
