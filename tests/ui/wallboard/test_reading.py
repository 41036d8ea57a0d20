"""The type rule: 16 minutes of arc at four metres for the smallest text, on any screen of 24 inches
or more."""

import math

import pytest

from dialwatch.ui.wallboard.reading import LEAST_MM, reading


def _inches(diagonal: float, wide: int = 16, high: int = 9) -> float:
    """Height of a screen in millimetres."""
    return diagonal * 25.4 * high / math.hypot(wide, high)


@pytest.mark.parametrize("pixels", [1080, 2160])
@pytest.mark.parametrize("diagonal", [24, 32, 55, 85])
def test_the_smallest_capitals_are_high_enough_whatever_the_resolution(diagonal, pixels):
    height = _inches(diagonal)
    read = reading(pixels, height)
    assert read.small * height / pixels >= LEAST_MM - 0.01
    assert read.row >= read.small
    assert read.kept


def test_the_rule_is_sixteen_minutes_of_arc():
    assert pytest.approx(4000 * math.radians(16 / 60), rel=1e-4) == LEAST_MM


def test_a_small_screen_says_from_where_it_can_be_read():
    read = reading(800, _inches(14, 16, 10))
    assert read.small == 50, "a sixteenth of the height"
    assert read.metres == pytest.approx(2.53, abs=0.02)
    assert read.kept is False


@pytest.mark.parametrize("height", [0.0, 9.0, 90_000.0])
def test_a_size_that_cannot_be_is_not_believed(height):
    read = reading(1080, height)
    assert read.metres is None
    assert read.kept is None
    assert read.small == 67.5


def test_rows_are_larger_where_there_is_room():
    assert reading(1080, _inches(24)).row == reading(1080, _inches(24)).small
    large = reading(2160, _inches(55))
    assert large.row == pytest.approx(large.small * 1.25)
