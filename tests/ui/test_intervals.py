"""Spans of time in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from dialwatch.ui.intervals import interval_words

MEXICO, JAKARTA = ZoneInfo("America/Mexico_City"), ZoneInfo("Asia/Jakarta")


def at(text: str, zone: ZoneInfo = MEXICO) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-01-02 00:00:00", "2025-01-02 23:59:59", "2 Jan, all day"),
        ("2025-01-02 00:00:00", "2025-01-03 23:59:59", "2–3 Jan"),
        ("2025-01-31 00:00:00", "2025-02-01 23:59:59", "31 Jan – 1 Feb"),
        ("2025-12-31 00:00:00", "2026-01-01 23:59:59", "31 Dec 2025 – 1 Jan 2026"),
        ("2026-01-01 00:00:00", "2026-01-02 23:59:59", "1–2 Jan 2026"),
        ("2026-01-31 00:00:00", "2026-02-01 23:59:59", "31 Jan – 1 Feb 2026"),
        ("2025-01-02 12:00:00", "2025-01-02 12:00:00", "2 Jan, 12:00 exactly"),
        ("2025-01-02 12:00:05", "2025-01-02 12:00:05", "2 Jan, 12:00:05 exactly"),
        ("2025-01-01 13:00:00", "2025-01-01 18:00:00", "1 Jan 13:00–18:00"),
        ("2025-01-01 18:00:00", "2025-01-01 23:59:59", "1 Jan 18:00–24:00"),
        ("2025-01-01 18:00:00", "2025-01-01 19:59:59", "1 Jan 18:00–20:00"),
        ("2026-01-01 22:00:00", "2026-01-02 06:00:00", "1 Jan 2026 22:00 – 2 Jan 2026 06:00"),
    ],
)
def test_as_people_say_it(start, end, words):
    assert interval_words(at(start), at(end), MEXICO, 2025) == words


def test_a_day_of_one_zone_is_parts_of_two_days_in_another():
    start, end = at("2025-06-02 00:00:00"), at("2025-06-02 23:59:59")
    assert interval_words(start, end, JAKARTA, 2025) == "2 Jun 13:00 – 3 Jun 13:00"


def test_a_day_that_begins_at_one_is_a_whole_day():
    cairo = ZoneInfo("Africa/Cairo")
    start, end = at("2025-04-25 01:00:00", cairo), at("2025-04-25 23:59:59", cairo)
    assert interval_words(start, end, cairo, 2025) == "25 Apr, all day"


def test_what_no_calendar_holds_is_none():
    assert interval_words(-(10**17), 0, MEXICO, 2025) == "–"
