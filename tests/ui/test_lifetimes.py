"""Lifetimes as people type and read them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.ui.lifetimes import life_choices, life_of, life_text, life_words, until_of

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = int(datetime(2026, 11, 28, 15, 0, tzinfo=SHANGHAI).timestamp() * 1000)
DAY = 86_400


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("30 d", 30 * DAY),
        ("30 Days", 30 * DAY),
        ("3d 4h", 3 * DAY + 4 * 3600),
        ("2 weeks", 14 * DAY),
        ("90 min", 5_400),
        ("7776000", 90 * DAY),
        ("never", 0),
        ("Never ends", 0),
        ("0", 0),
        ("2026-11-28 16:00", 3_600),
        ("2026-11-28", 9 * 3600 - 1),
    ],
)
def test_what_is_typed_is_seconds_from_now(typed: str, seconds: int):
    assert life_of(typed, SHANGHAI, NOW) == seconds


@pytest.mark.parametrize("typed", ["soon", "3 months", "-5", "2026-11-27", "2026-13-01", "4 d x"])
def test_what_is_no_lifetime_is_said(typed: str):
    with pytest.raises(BadInput):
        life_of(typed, SHANGHAI, NOW)


@pytest.mark.parametrize("seconds", [1, 59, 3_600, 273_600, 7 * DAY, 30 * DAY, 8 * DAY + 61, 0])
def test_what_is_shown_in_a_field_means_the_same_when_it_is_read_again(seconds: int):
    assert life_of(life_text(seconds), SHANGHAI, NOW) == seconds


def test_a_day_until_which_it_lives_is_a_moment_and_a_length_is_none():
    assert until_of("2026-11-28 16:00", SHANGHAI) == NOW + 3_600_000
    assert until_of("30 d", SHANGHAI) is None


def test_words_tell_never_and_unknown_apart():
    assert life_words(0) != life_words(None)
    assert life_words(3 * DAY + 4 * 3600 + 5) == "3\u2009d 4\u2009h"


def test_only_what_the_application_takes_is_offered():
    titles = [one.title for one in life_choices(30 * DAY)]
    assert titles == ["7 days", "30 days", "Never ends"]
