"""Spans of time as people say them: "2 Jan, all day", "2 Jan, 12:00 exactly", "2–3 Jan"."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.days import day_word, days_word
from dialwatch.ui.format import NONE, moment

__all__ = ["interval_words"]

translate = QCoreApplication.translate

_MINUTE_ENDS = 59
"""Second at which an included end stands for the whole minute."""


def interval_words(start: int, end: int, zone: tzinfo, year: int) -> str:
    """The span in this zone; both ends are included, UTC epoch ms.

    Start = end is a moment. Years are said unless they are all this `year`.
    """
    first, last = moment(start, zone), moment(end, zone)
    if first is None or last is None:
        return NONE
    if start == end:
        exactly = translate("Intervals", "{day}, {time} exactly")
        return exactly.format(day=day_word(first, year), time=_clock(first))
    if _opens_day(start, first, zone) and _closes_day(end, last, zone):
        if first.date() == last.date():
            return translate("Intervals", "{day}, all day").format(day=day_word(first, year))
        return _days(first, last, year)
    ends = _end_clock(end, last, zone)
    if first.date() == last.date():
        return f"{day_word(first, year)} {_clock(first)}–{ends}"
    return f"{day_word(first, year)} {_clock(first)} – {day_word(last, year)} {ends}"


def _opens_day(at: int, local: datetime, zone: tzinfo) -> bool:
    """Nothing of its day lies before it, even where a clock change skips midnight."""
    before = moment(at - 1000, zone)
    return before is not None and before.date() != local.date()


def _closes_day(at: int, local: datetime, zone: tzinfo) -> bool:
    after = moment(at + 1000, zone)
    return after is not None and after.date() != local.date()


def _days(first: datetime, last: datetime, year: int) -> str:
    if (first.year, first.month) == (last.year, last.month):
        days = f"{first.day}–{last.day}"
        return days_word(days, last, year)
    if first.year == last.year:
        return f"{day_word(first)} – {day_word(last, year)}"
    return f"{day_word(first, 0)} – {day_word(last, 0)}"


def _clock(at: datetime) -> str:
    return f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"


def _end_clock(end: int, last: datetime, zone: tzinfo) -> str:
    """17:59:59 is said as 18:00, and the last second of a day as 24:00."""
    if last.second != _MINUTE_ENDS:
        return _clock(last)
    after = moment(end + 1000, zone)
    if after is None or after.date() != last.date():
        return "24:00"
    return _clock(after)
