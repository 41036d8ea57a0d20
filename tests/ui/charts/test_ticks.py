from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from dialwatch.ui.charts.ticks import time_ticks

JAKARTA = ZoneInfo("Asia/Jakarta")
KOLKATA = ZoneInfo("Asia/Kolkata")
BERLIN = ZoneInfo("Europe/Berlin")


def at(hour, minute=0, day=21, month=11):
    return int(datetime(2026, month, day, hour, minute, tzinfo=UTC).timestamp() * 1000)


def test_marks_stand_at_round_times_of_the_zone():
    ticks = time_ticks(at(2, 7), at(2, 52), JAKARTA, 640)
    assert [text for _, text in ticks][:2] == ["09:10", "09:15"]


def test_a_zone_with_half_an_hour_has_round_times_too():
    ticks = time_ticks(at(2), at(6), KOLKATA, 640)
    assert ticks[0][1] == "07:30"


@pytest.mark.parametrize("minutes", [5, 15, 44, 60, 240, 1440, 10_080])
@pytest.mark.parametrize("pixels", [200, 640, 1400])
def test_marks_keep_64_pixels_from_each_other(minutes, pixels):
    ticks = time_ticks(at(2), at(2) + minutes * 60_000, UTC, pixels)
    gaps = [b[0] - a[0] for a, b in pairwise(ticks)]
    assert ticks
    assert all(gap / (minutes * 60_000) * pixels >= 63 for gap in gaps)


def test_midnight_shows_the_date():
    ticks = time_ticks(at(15), at(19), JAKARTA, 640)
    assert "22 Nov" in [text for _, text in ticks]


def test_the_hour_that_is_skipped_makes_no_double_mark():
    ticks = time_ticks(at(0, day=29, month=3), at(4, day=29, month=3), BERLIN, 640)
    moments = [moment for moment, _ in ticks]
    assert moments == sorted(set(moments))
