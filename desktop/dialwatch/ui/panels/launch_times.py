"""Times of a launch: as the account dials, and as this window shows them where that differs."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.form_check import checked
from dialwatch.ui.days import weekday_and_day
from dialwatch.ui.format import clock_time, moment, zone_word

__all__ = ["both_times", "dialled", "zones_said"]

translate = QCoreApplication.translate

_FIELD = FormField(name="at", title="at", kind=FieldKind.MOMENT)


def zones_said(zone: ZoneInfo, shown: ZoneInfo, now: int) -> str:
    """In which zone times are entered, and how they are said."""
    said = translate("Launch", "Times are those of the account: {zone} ({word}).")
    said = said.format(zone=zone.key, word=zone_word(zone, now))
    if _same(zone, shown, now):
        return said
    more = translate("Launch", "Beside each stands the time of this window: {zone} ({word}).")
    return f"{said} {more.format(zone=shown.key, word=zone_word(shown, now))}"


def both_times(text: str, zone: ZoneInfo, shown: ZoneInfo) -> str:
    """A time that was entered, in both zones; empty while it is none."""
    try:
        told = checked((_FIELD,), {"at": text}).get("at")
    except BadInput:
        return ""
    if not told:
        return ""
    at = datetime.fromisoformat(str(told)).replace(tzinfo=zone)
    milliseconds = int(at.timestamp() * 1000)
    said = _said(milliseconds, zone)
    if _same(zone, shown, milliseconds):
        return f"{said}."
    return f"{said} = {_said(milliseconds, shown)}."


def dialled(
    begins: int | None, low: int | None, high: int | None, zone: ZoneInfo, shown: ZoneInfo
) -> str:
    """When dialling begins and ends, in both zones where they differ."""
    if begins is None:
        return translate("Launch", "Nobody knows when dialling begins.")

    def both(say: Callable[[ZoneInfo], str]) -> str:
        here = say(zone)
        return here if _same(zone, shown, begins) else f"{here} = {say(shown)}"

    told = translate("Launch", "Dialling begins {time}.")
    first = told.format(time=both(lambda one: _said(begins, one)))
    if low is None or high is None:
        return first
    told = translate("Launch", "It ends {time}.")
    return f"{first} {told.format(time=both(lambda one: _span(low, high, one)))}"


def _same(zone: ZoneInfo, shown: ZoneInfo, at: int) -> bool:
    one, other = moment(at, zone), moment(at, shown)
    return one is None or other is None or one.utcoffset() == other.utcoffset()


def _said(at: int, zone: ZoneInfo) -> str:
    day = moment(at, zone)
    told = f"{weekday_and_day(day)}, " if day is not None else ""
    return f"{told}{clock_time(at, zone, seconds=False)} {zone_word(zone, at)}"


def _span(low: int, high: int, zone: ZoneInfo) -> str:
    first, last = moment(low, zone), moment(high, zone)
    if first is None or last is None:
        return ""
    if f"{first:%j%H:%M}" == f"{last:%j%H:%M}":
        return _said(low, zone)
    if first.date() == last.date():
        ends = clock_time(high, zone, seconds=False)
        return f"{weekday_and_day(first)}, {first:%H:%M}–{ends} {zone_word(zone, low)}"
    return f"{_said(low, zone)} – {_said(high, zone)}"
