"""Lifetimes that are kept as moments, when the request leaves."""

import pytest

from dialwatch.engine.bindings.leaving import leaving, over
from dialwatch.platforms.binding import Limits

NOW = 1_000_000_000


@pytest.mark.parametrize(
    ("seconds", "limits", "lives"),
    [
        (90.4, Limits(on_x=1), 90),
        (90, Limits(on_x=1, grain=60), 120),
        (80, Limits(on_x=1, grain=60), 60),
        (3, Limits(on_x=1, grain=60), 60),
        (3, Limits(on_x=1, shortest=60), 60),
        (-5, Limits(on_x=1), 1),
    ],
)
def test_a_moment_becomes_the_nearest_lifetime_that_the_mode_can_give(seconds, limits, lives):
    wanted = {"a": "x", "ends": NOW + round(seconds * 1000)}
    assert leaving(wanted, NOW, limits) == {"a": "x", "lives": lives}
    assert over(wanted, NOW) is (seconds <= 0)


def test_what_has_no_moment_leaves_as_it_is():
    assert leaving({"lives": 5}, NOW, Limits(on_x=1)) == {"lives": 5}
    assert not over({"lives": 5}, NOW)
