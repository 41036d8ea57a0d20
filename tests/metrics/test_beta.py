"""The beta distribution, against closed forms and against numbers drawn from it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialwatch.metrics.beta import beta_cdf, beta_quantile

shapes = st.floats(0.05, 5e4)


@given(st.floats(0, 1), st.floats(0.1, 50))
def test_with_one_shape_of_1_it_is_a_power(x, a):
    assert float(beta_cdf(x, a, 1)) == pytest.approx(x**a, abs=1e-9)
    assert float(beta_cdf(x, 1, a)) == pytest.approx(1 - (1 - x) ** a, abs=1e-9)


@given(st.integers(1, 40), st.integers(0, 40), st.floats(0.01, 0.99))
def test_with_whole_shapes_it_is_a_binomial_tail(n, k, x):
    """I_x(k, n-k+1) = P(at least k of n). Source: DLMF 8.17.5."""
    k = 1 + k % n
    ways = np.cumprod([1.0, *[(n - j) / (j + 1) for j in range(n)]])
    tail = sum(ways[j] * x**j * (1 - x) ** (n - j) for j in range(k, n + 1))
    assert float(beta_cdf(x, k, n - k + 1)) == pytest.approx(tail, abs=1e-9)


@settings(max_examples=40)
@given(st.floats(0.001, 0.999), shapes, shapes)
def test_a_quantile_is_where_the_distribution_reaches_it(q, a, b):
    x = float(beta_quantile(q, a, b))
    assert 0 <= x <= 1
    below, above = max(0.0, x - 1e-6), min(1.0, x + 1e-6)
    assert float(beta_cdf(below, a, b)) <= q + 1e-6
    assert float(beta_cdf(above, a, b)) >= q - 1e-6


def test_whole_arrays_at_once_and_the_ends():
    drawn = np.random.default_rng(8).beta(3, 9, 200_000)
    found = beta_quantile(0.025, [3, 1, 400_000], [9, 1, 600_000])
    assert found[0] == pytest.approx(np.quantile(drawn, 0.025), abs=0.002)
    assert found[1] == pytest.approx(0.025)
    assert found[2] == pytest.approx(0.4 - 1.96 * (0.24 / 1e6) ** 0.5, abs=1e-5)
    assert beta_cdf([0, 1], 2, 3).tolist() == [0, 1]
    assert beta_quantile(0.5, [], []).tolist() == []
