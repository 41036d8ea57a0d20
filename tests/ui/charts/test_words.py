import pytest

from dialwatch.metrics.proportion import Proportion
from dialwatch.ui.charts.words import point_figure, rate_figure, untimed

THIN = "\u2009"


@pytest.mark.parametrize(
    ("x", "n", "text", "sure"),
    [
        (0, 0, "no calls", False),
        (4, 12, "12 of ~90", False),
        (60, 200, f"30{THIN}% ±6", True),
        (300, 1000, f"30.0{THIN}%", True),
    ],
)
def test_a_rate_is_shown_by_how_much_it_knows(x, n, text, sure):
    assert rate_figure(Proportion(x, n)) == (text, sure)


def test_the_calls_needed_follow_the_campaigns_own_rate():
    assert rate_figure(Proportion(1, 2), usual=0.05)[0] == "2 of ~30"


@pytest.mark.parametrize(
    ("x", "n", "text", "sure"),
    [(0, 0, "no calls", False), (5, 16, f"14–56{THIN}%", False), (60, 200, f"30{THIN}%", True)],
)
def test_a_single_minute_shows_its_band_while_it_knows_too_little(x, n, text, sure):
    assert point_figure(Proportion(x, n)) == (text, sure)


def test_one_call_is_no_calls():
    assert untimed(1) == "1 call cannot be timed"
    assert untimed(1234) == f"1{THIN}234 calls cannot be timed"
