"""Figures, lengths and times as they are written."""

from zoneinfo import ZoneInfo

import pytest
from tests.support.sample_ledger import NOW

from dialwatch.ui import format as written

JAKARTA, MEXICO = ZoneInfo("Asia/Jakarta"), ZoneInfo("America/Mexico_City")
HOUR = 3_600_000


def test_numbers_part_their_thousands_with_thin_spaces():
    assert written.number(18204) == "18\u2009204"
    assert written.number(0) == "0"
    assert written.number(None) == written.NONE


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 files in a"), (1, "1 file in a"), (2, "2 files in a"), (3000, "3\u2009000 files in a")],
)
def test_a_sentence_about_so_many_things(count, text):
    assert written.counted(count, "1 file in {place}", "{n} files in {place}", place="a") == text


def test_percent():
    assert written.percent(0.314) == "31.4\u2009%"
    assert written.percent(None) == written.NONE


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [
        (48_000, "0:48"),
        (725_000, "12:05"),
        (3_725_000, "1:02:05"),
        (0, "0:00"),
        (None, "–"),
        (-1, "–"),
    ],
)
def test_durations(milliseconds, text):
    assert written.duration(milliseconds) == text


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(2000, "2 s"), (119_000, "119 s"), (120_000, "2 min"), (3 * HOUR, "3 h"), (72 * HOUR, "3 d")],
)
def test_ages(milliseconds, text):
    assert written.age(milliseconds).replace("\u2009", " ") == text


def test_an_age_in_the_future_is_no_age():
    assert written.age(-5000) == "0\u2009s"


def test_times_are_those_of_the_zone():
    assert written.clock_time(NOW, JAKARTA) == "10:41:20"
    assert written.clock_time(NOW, MEXICO, seconds=False) == "21:41"
    assert written.zone_word(JAKARTA, NOW) == "WIB"
    assert written.zone_word(ZoneInfo("America/Sao_Paulo"), NOW) == "UTC−03"


def test_the_day_is_written_only_when_it_is_another_one():
    assert written.day_and_time(NOW, JAKARTA, now=NOW) == "10:41:20"
    assert written.day_and_time(NOW - 24 * HOUR, JAKARTA, now=NOW) == "2026-11-18 10:41:20"


def test_a_range_of_moments_says_when_it_ends_on_another_day():
    assert written.clock_range(NOW, NOW + HOUR, JAKARTA, now=NOW) == "10:41–11:41"
    assert written.clock_range(NOW, NOW, JAKARTA, now=NOW) == "10:41"
    assert written.clock_range(NOW, NOW + 20 * HOUR, JAKARTA, now=NOW).endswith("+1\u2009d")


def test_moments_outside_of_all_calendars_are_not_told():
    assert written.clock_time(2**53, JAKARTA) == written.NONE
    assert written.clock_range(2**53, 2**53, JAKARTA) == written.NONE


def test_an_unknown_zone_is_utc():
    assert written.zone_named("Mars/Olympus").key == "UTC"
    assert written.zone_named("Asia/Jakarta").key == "Asia/Jakarta"


def test_the_day_starts_at_midnight_of_the_zone():
    start = written.day_start(NOW, MEXICO)
    assert written.day_and_time(start, MEXICO) == "2026-11-18 00:00:00"
