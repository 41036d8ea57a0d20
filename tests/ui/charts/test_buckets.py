import numpy as np
import pytest

from dialwatch.metrics.wilson import band, wilson
from dialwatch.ui.charts.buckets import EMPTY, Points, merged, step_for
from dialwatch.ui.charts.spans import MINUTE


def points(minutes, answered, attempts, ripe):
    low, high = band(answered, attempts)
    return Points(
        np.array(minutes, np.int64) * MINUTE,
        np.array(answered, np.int64),
        np.array(attempts, np.int64),
        low,
        high,
        np.array(ripe, np.bool_),
    )


@pytest.mark.parametrize(
    ("minutes", "pixels", "step"),
    [(15, 600, 1), (240, 600, 1), (240, 240, 1), (240, 239, 2), (480, 600, 5), (1440, 600, 10)],
)
def test_never_more_than_a_point_a_pixel_and_minutes_up_to_four_hours(minutes, pixels, step):
    assert step_for(minutes * MINUTE, pixels) == step * MINUTE


def test_weeks_still_fit_into_a_narrow_plot():
    assert 7 * 1440 * MINUTE / step_for(7 * 1440 * MINUTE, 200) <= 200


def test_merged_points_are_a_ratio_of_sums_with_the_band_of_the_sums():
    made = merged(points([10, 11, 14], [1, 9, 0], [10, 10, 4], [True] * 3), 5 * MINUTE)
    assert made.minutes.tolist() == [10 * MINUTE]
    assert (made.answered.tolist(), made.attempts.tolist()) == ([10], [24])
    assert (made.low[0], made.high[0]) == pytest.approx(wilson(10, 24)[:2])


def test_a_merged_point_is_ripe_only_when_all_of_it_is():
    made = merged(points([9, 10, 11], [1, 1, 1], [2, 2, 2], [True, True, False]), 5 * MINUTE)
    assert made.ripe.tolist() == [True, False]


def test_minutes_stay_as_they_are():
    one = points([10], [1], [2], [True])
    assert merged(one, MINUTE) is one
    assert merged(EMPTY, 5 * MINUTE) is EMPTY


@pytest.mark.parametrize(
    ("moment", "place"), [(10.0, 0), (10.9, 0), (11.0, None), (12.5, 1), (9.9, None), (13.0, None)]
)
def test_finds_the_bucket_of_a_moment_or_the_gap(moment, place):
    made = points([10, 12], [1, 1], [2, 2], [True, True])
    assert made.at(int(moment * MINUTE)) == place
