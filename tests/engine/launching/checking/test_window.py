"""The window: in the past, across clock changes, far ahead. Dates are those of real changes."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from dialwatch.calls.launch import Problem
from dialwatch.engine.launching.checking.window import window_problems

BERLIN, JAKARTA = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Jakarta")


def found(starts: str | None, ends: str | None, now: datetime, zone=BERLIN) -> list[Problem]:
    values = {"starts": starts, "ends": ends}
    given = {name: value for name, value in values.items() if value}
    return window_problems(given, zone, round(now.timestamp() * 1000))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("starts", "ends", "now", "told"),
    [
        # It is 07:59 UTC, so 09:59 in summer.
        ("2026-07-01 08:00:00", "2026-07-01 09:00:00", "2026-07-01 07:59", ("ends", True, "over")),
        (None, "2026-07-01 09:59:00", "2026-07-01 07:59", ("ends", True, "over")),
        ("2026-07-01 08:00:00", "2026-07-01 18:00:00", "2026-07-01 07:59",
         ("starts", False, "soon")),
        ("2026-07-01 08:00:00", None, "2026-07-01 07:59", ("starts", False, "as soon as")),
        ("2026-12-01 08:00:00", None, "2026-07-01 07:59", ("starts", False, "in 152 days")),
        # On 2026-03-29 clocks go from 02:00 to 03:00; on 2026-10-25 from 03:00 back to 02:00.
        ("2026-03-29 02:30:00", "2026-03-29 18:00:00", "2026-03-28 12:00",
         ("starts", True, "skips")),
        (None, "2026-03-29 02:00:00", "2026-03-28 12:00", ("ends", True, "does not exist")),
        ("2026-10-25 02:30:00", None, "2026-10-24 12:00", ("starts", False, "UTC+0200")),
        ("2026-10-24 20:00:00", "2026-10-25 08:00:00", "2026-10-24 12:00", ("ends", False, "13 h")),
        ("2026-03-28 20:00:00", "2026-03-29 08:30:00", "2026-03-28 12:00",
         ("ends", False, "11 h 30 min long, not 12 h 30 min")),
    ],
)  # fmt: skip
def test_what_is_odd_about_a_window_is_said(starts, ends, now, told):
    about, blocks, said = told
    (one,) = found(starts, ends, at(now))
    assert (one.about, one.blocks) == (about, blocks)
    assert said in one.sentence


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (None, None),
        ("2026-07-01 10:00:00", None),
        (None, "2026-07-01 10:00:00"),
        ("2026-07-01 10:00:00", "2026-07-01 18:00:00"),
        ("2026-03-29 01:59:59", None),
        ("2026-03-29 03:00:00", None),
    ],
)
def test_a_sound_window_is_not_told_of(starts, ends):
    now = at("2026-03-28 12:00") if "03-29" in f"{starts}" else at("2026-07-01 07:59")
    assert found(starts, ends, now) == []


def test_the_zone_is_the_accounts():
    now = at("2026-07-01 02:00")  # 09:00 in Jakarta, 04:00 in Berlin
    assert found(None, "2026-07-01 08:00:00", now, JAKARTA)[0].blocks
    assert found(None, "2026-07-01 08:00:00", now) == []


def test_both_ends_in_a_doubled_hour_are_each_told():
    told = found("2026-10-25 02:10:00", "2026-10-25 02:50:00", at("2026-10-24 12:00"))
    assert [one.about for one in told] == ["starts", "ends"]
