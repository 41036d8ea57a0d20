"""Days as the window's language writes them: 2 Jan, 2027年1月2日, Mon 2 Jan."""

from datetime import date

from PySide6.QtCore import QCoreApplication

__all__ = ["day_word", "days_word", "weekday_and_day", "weekday_word"]

translate = QCoreApplication.translate


def day_word(at: date, year: int | None = None) -> str:
    """The day; its year is said unless it is this `year`, never where none is given."""
    return days_word(str(at.day), at, at.year if year is None else year)


def days_word(days: str, at: date, year: int) -> str:
    """The same of several days of a month: `days` is 2–3."""
    text = translate("Intervals", "{day} {month}")
    if at.year != year:
        text = translate("Intervals", "{day} {month} {year}")
    return text.format(day=days, month=_month(at.month), year=at.year)


def weekday_and_day(at: date) -> str:
    """Mon 2 Jan."""
    text = translate("Intervals", "{weekday} {day}")
    return text.format(weekday=weekday_word(at), day=day_word(at))


def weekday_word(at: date) -> str:
    """Mon."""
    names = (
        translate("Intervals", "Mon"),
        translate("Intervals", "Tue"),
        translate("Intervals", "Wed"),
        translate("Intervals", "Thu"),
        translate("Intervals", "Fri"),
        translate("Intervals", "Sat"),
        translate("Intervals", "Sun"),
    )
    return names[at.weekday()]


def _month(number: int) -> str:
    names = (
        translate("Intervals", "Jan"),
        translate("Intervals", "Feb"),
        translate("Intervals", "Mar"),
        translate("Intervals", "Apr"),
        translate("Intervals", "May"),
        translate("Intervals", "Jun"),
        translate("Intervals", "Jul"),
        translate("Intervals", "Aug"),
        translate("Intervals", "Sep"),
        translate("Intervals", "Oct"),
        translate("Intervals", "Nov"),
        translate("Intervals", "Dec"),
    )
    return names[number - 1]
