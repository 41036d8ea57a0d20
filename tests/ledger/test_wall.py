from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.ledger.wall import moment, of_wall

LONDON = ZoneInfo("Europe/London")
NOW = int(datetime(2026, 11, 21, 9, 30, tzinfo=UTC).timestamp()) * 1000


def utc(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp()) * 1000


@pytest.mark.parametrize(
    ("text", "past", "expected"),
    [
        ("09:00", True, utc(2026, 11, 21, 9)),
        ("9:00:30", True, utc(2026, 11, 21, 9, 0, 30)),
        ("10:00", False, utc(2026, 11, 21, 10)),
        ("10:00", True, utc(2026, 11, 20, 10)),
        ("2026-07-01", True, utc(2026, 6, 30, 23)),
        ("2026-11-20T10:00", True, utc(2026, 11, 20, 10)),
        ("2026-11-20 10:00", True, utc(2026, 11, 20, 10)),
        ("2026-11-20T10:00Z", True, utc(2026, 11, 20, 10)),
        ("2026-11-20T10:00+07:00", True, utc(2026, 11, 20, 3)),
    ],
)
def test_reads_a_time(text, past, expected):
    found = moment(text, LONDON, NOW, past=past)
    assert (found.earliest, found.latest) == (expected, expected)


def test_a_time_that_the_clocks_showed_twice_has_two_moments():
    found = moment("2026-10-25T01:30", LONDON, NOW)
    assert found.earliest == utc(2026, 10, 25, 0, 30)
    assert found.latest == utc(2026, 10, 25, 1, 30)


def test_a_time_that_the_clocks_skipped_is_when_they_were_put_forward():
    found = moment("2026-03-29T01:30", LONDON, NOW)
    assert found.earliest == found.latest == utc(2026, 3, 29, 1)


@pytest.mark.parametrize("text", ["", "soon", "25:00", "10:61", "2026-13-01", "10"])
def test_refuses_what_is_no_time(text):
    with pytest.raises(ValueError, match=r"."):
        moment(text, LONDON, NOW)


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1)),  # noqa: DTZ001 - wall times
    st.sampled_from(
        ["Europe/London", "America/Mexico_City", "Asia/Jakarta", "Australia/Lord_Howe"]
    ),
)
def test_a_moment_reads_back_as_its_wall_time_or_lies_behind_a_gap(wall, name):
    zone, wall = ZoneInfo(name), wall.replace(microsecond=0)
    found = of_wall(wall, zone)
    assert found.earliest <= found.latest
    for ms in (found.earliest, found.latest):
        shown = datetime.fromtimestamp(ms / 1000, zone).replace(tzinfo=None)
        if shown != wall:
            before = datetime.fromtimestamp(ms / 1000 - 1, zone).replace(tzinfo=None)
            assert before < wall < shown, "only in a gap"
