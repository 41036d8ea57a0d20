import json

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialwatch.metrics.ripeness import FLOOR_MS, Delays, settle_delay

NOW = 1_795_251_600_000
MINUTE, HOUR = 60_000, 3_600_000


def learnt(*delays: int, at: int = NOW) -> Delays:
    made = Delays()
    for delay in delays:
        made.add(delay, at)
    return made


def test_knows_nothing_at_first():
    assert not Delays().known
    assert Delays().p99() == Delays().longest(NOW) == 0


@given(st.lists(st.integers(0, 12 * HOUR), min_size=1, max_size=300))
@example([MINUTE, 2 * MINUTE, HOUR])
def test_p99_is_never_below_the_true_one_and_at_most_a_tenth_above(delays):
    true = float(np.quantile(delays, 0.99, method="inverted_cdf"))
    assert max(true, 1) <= learnt(*delays).p99() + 1
    assert learnt(*delays).p99() <= max(1000, true * 1.1 + 1)


def test_the_longest_of_the_last_hour_counts_whole():
    delays = learnt(*[MINUTE] * 500)
    delays.add(40 * MINUTE, NOW - 30 * MINUTE)
    assert delays.longest(NOW) == 40 * MINUTE
    assert delays.longest(NOW + HOUR + MINUTE) == 0
    assert delays.p99() < 2 * MINUTE


def test_old_minutes_are_forgotten():
    delays = Delays()
    for minute in range(300):
        delays.add(MINUTE, NOW + minute * MINUTE)
    assert len(delays.to_state()["longest"]) <= 121


def test_habits_change():
    delays = learnt(*[10 * MINUTE] * 20_000)
    assert delays.p99() >= 10 * MINUTE
    for _ in range(100_000):
        delays.add(MINUTE, NOW)
    assert delays.p99() < 2 * MINUTE


def test_a_wrong_time_teaches_nothing_and_an_early_one_no_delay():
    assert not learnt(50 * 365 * 24 * HOUR).known
    assert learnt(-5000).p99() == 1000


@given(st.lists(st.integers(0, HOUR), max_size=50))
def test_is_kept_as_plain_json(delays):
    made = learnt(*delays)
    again = Delays.from_state(json.loads(json.dumps(made.to_state())))
    assert again.p99() == made.p99()
    assert again.longest(NOW) == made.longest(NOW)
    assert again.known == made.known


@pytest.mark.parametrize(
    ("delays", "redials", "pause", "expected"),
    [
        ((), 0, 0, FLOOR_MS),
        ((MINUTE,), 0, 0, FLOOR_MS),
        ((20 * MINUTE,), 0, 0, 20 * MINUTE),
        ((), 2, 600, 2 * 720_000 + 300_000),
        ((), -1, -5, FLOOR_MS),
    ],
)
def test_the_largest_reason_decides(delays, redials, pause, expected):
    assert settle_delay(learnt(*delays), NOW, redials, pause) == pytest.approx(expected, rel=0.1)
