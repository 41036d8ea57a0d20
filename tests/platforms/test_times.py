from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.errors import BadInput
from dialwatch.platforms.times import BAD, NONE, LocalTimes

LATEST = int(datetime(2026, 11, 21, 12, 0, tzinfo=UTC).timestamp() * 1000)


def times(zone: str = "Asia/Jakarta", **options) -> LocalTimes:
    return LocalTimes(zone, LATEST, **options)


def utc(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-02 09:00:21", utc(2026, 3, 2, 2, 0, 21)),
        ("2026-03-02T09:00:21", utc(2026, 3, 2, 2, 0, 21)),
        (" 2026-03-02 09:00:21 ", utc(2026, 3, 2, 2, 0, 21)),
        ("2026-03-02 09:00", utc(2026, 3, 2, 2, 0, 0)),
        ("2026-03-02 09:00:21+08:00", utc(2026, 3, 2, 1, 0, 21)),
        ("2026-03-02T09:00:21Z", utc(2026, 3, 2, 9, 0, 21)),
        ("2026-03-02 09:00:21.500", utc(2026, 3, 2, 2, 0, 21) + 500),
        ("1735732800", 1_735_732_800_000),
        ("1735732800123", 1_735_732_800_123),
    ],
)
def test_local_times_are_read_as_utc(text, moment):
    reader = times()
    assert [reader.read(text), reader.read(text)] == [moment, moment]
    assert not reader.oddities


@pytest.mark.parametrize("text", [None, "", "null", "NULL", " - ", "0", "0000-00-00 00:00:00"])
def test_nothing_told_is_no_oddity(text):
    reader = times()
    assert reader.read(text) == NONE
    assert not reader.oddities


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("9999-12-31 23:59:59", "future"),
        ("0001-01-01 00:00:00", "before their campaign"),
        ("2026-11-22 12:00:00", "future"),
        ("1969-07-20 20:17:40", "before their campaign"),
        ("1970-01-01 00:00:00", "before their campaign"),
        ("2026-13-45 00:00:00", "cannot be read"),
        ("yesterday", "cannot be read"),
        ("2026-03-02 09:00:61", "cannot be read"),
        ("12345", "cannot be read"),
    ],
)
def test_what_cannot_be_true_is_said(text, words):
    reader = times()
    assert reader.read(text) == BAD
    (sentence,) = reader.oddities
    assert words in sentence
    assert ": 1. " in sentence


def test_the_last_day_of_the_calendar_is_no_time_west_of_greenwich_either():
    reader = times("America/Mexico_City")
    assert reader.read("9999-12-31 23:59:59") == BAD
    assert "future" in reader.oddities[0]


def test_nothing_happens_before_its_campaign_was_made():
    reader = times(earliest=utc(2026, 3, 1))
    assert reader.read("2022-04-03 02:30:00") == BAD
    assert reader.read("2026-03-02 09:00:21") > 0


def test_an_hour_that_a_clock_change_skips_or_doubles_is_no_time():
    reader = times("Europe/Berlin")
    assert reader.read("2026-03-29 02:30:00") == BAD
    assert reader.read("2026-10-25 02:30:00") == BAD
    assert reader.read("2026-03-29 01:59:59") == utc(2026, 3, 29, 0, 59, 59)
    assert reader.read("2026-03-29 03:00:00") == utc(2026, 3, 29, 1, 0, 0)
    assert reader.read("2026-10-25 03:00:00") == utc(2026, 10, 25, 2, 0, 0)
    assert ["skips" in text or "doubles" in text for text in reader.oddities] == [True, True]


def test_a_plan_may_lie_ahead():
    reader = times()
    assert reader.planned("2026-11-30 18:00:00") == utc(2026, 11, 30, 11, 0, 0)
    assert reader.planned("rubbish") is None
    assert reader.planned(None) is None
    assert not reader.oddities


def test_a_zone_that_is_none_is_said():
    with pytest.raises(BadInput, match="Mars/Olympus"):
        LocalTimes("Mars/Olympus", LATEST)


ZONES = ["America/Mexico_City", "Asia/Jakarta", "Asia/Shanghai", "Europe/Berlin", "UTC"]


@given(
    st.sampled_from(ZONES),
    st.integers(min_value=utc(2001, 1, 1) // 1000, max_value=LATEST // 1000),
)
def test_no_moment_lands_in_a_wrong_hour(zone, second):
    told = datetime.fromtimestamp(second, ZoneInfo(zone)).isoformat(" ")[:19]
    assert times(zone).read(told) in (second * 1000, BAD)
