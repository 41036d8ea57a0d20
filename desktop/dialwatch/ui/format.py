"""How figures, times and lengths are written, the same in every panel.

Times come as UTC epoch milliseconds and are shown in the zone given. Three empty states are
kept apart: `NONE` (cannot be computed), `not_available()` (never told by this platform), and 0.
"""

from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication

__all__ = [
    "NONE",
    "THIN",
    "age",
    "clock_range",
    "clock_time",
    "counted",
    "day_and_time",
    "day_start",
    "duration",
    "moment",
    "named",
    "not_available",
    "number",
    "percent",
    "span_text",
    "unit_words",
    "with_unit",
    "write_like",
    "zone_named",
    "zone_word",
]

NONE = "–"
THIN = "\u2009"
"""Parts the thousands: 18 204. Copied text carries plain figures instead."""

translate = QCoreApplication.translate


class _Writing:
    """How the language of the window writes figures."""

    point = "."


def write_like(point: str) -> None:
    """Write figures with this decimal sign from now on."""
    _Writing.point = point


def not_available() -> str:
    """What stands where the platform never tells."""
    return translate("Format", "n/a")


def number(value: float | None, digits: int = 0) -> str:
    """A count or a pace with its thousands parted, `NONE` when there is none."""
    if value is None:
        return NONE
    return f"{value:,.{digits}f}".replace(",", THIN).replace(".", _Writing.point)


def counted(count: int, one: str, many: str, **more: str) -> str:
    """A sentence about so many things: `one` of a single one, else `many` with `{n}` in it.
    `more`: what else stands in both."""
    return (one if count == 1 else many).format(n=number(count), **more)


def percent(share: float | None, digits: int = 1) -> str:
    """A share of 1 as a percentage: 31.4 %."""
    if share is None:
        return NONE
    return f"{share * 100:.{digits}f}{THIN}%".replace(".", _Writing.point)


def named(name: str, code: str) -> str:
    """A code's name with the code behind it; the code alone where it has no other name."""
    return code if name == code else f"{name} ({code})"


def duration(milliseconds: float | None) -> str:
    """A length: 0:48, 12:05, 1:02:05. Nothing below zero exists."""
    if milliseconds is None or milliseconds < 0:
        return NONE
    seconds = round(milliseconds / 1000)
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def age(milliseconds: float | None) -> str:
    """How old something is, in its largest unit: 2 s, 14 min, 3 h, 2 d."""
    if milliseconds is None:
        return NONE
    seconds = max(0, int(milliseconds // 1000))
    if seconds < 120:
        return with_unit(seconds, "s")
    if seconds < 7200:
        return with_unit(seconds // 60, "min")
    if seconds < 172_800:
        return with_unit(seconds // 3600, "h")
    return with_unit(seconds // 86_400, "d")


def with_unit(count: int, unit: str) -> str:
    """So many of a `unit_words`."""
    return unit_words()[unit].replace(" ", THIN).format(n=count)


def unit_words() -> dict[str, str]:
    """Units of time, s, min, h and d, as the window's language writes so many ({n}) of them."""
    return {
        "s": translate("Format", "{n} s"),
        "min": translate("Format", "{n} min"),
        "h": translate("Format", "{n} h"),
        "d": translate("Format", "{n} d"),
    }


def moment(milliseconds: int, zone: tzinfo) -> datetime | None:
    """The moment in this zone, or None when it lies outside of all calendars."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return None


def clock_time(milliseconds: int | None, zone: tzinfo, *, seconds: bool = True) -> str:
    """Wall time of a moment in this zone: 09:41:07."""
    at = None if milliseconds is None else moment(milliseconds, zone)
    if at is None:
        return NONE
    return f"{at:%H:%M:%S}" if seconds else f"{at:%H:%M}"


def day_and_time(milliseconds: int | None, zone: tzinfo, *, now: int | None = None) -> str:
    """Wall time, with the day before it unless that is the day of `now`."""
    at = None if milliseconds is None else moment(milliseconds, zone)
    if at is None:
        return NONE
    today = None if now is None else moment(now, zone)
    if today is not None and today.date() == at.date():
        return f"{at:%H:%M:%S}"
    return f"{at:%Y-%m-%d %H:%M:%S}"


def clock_range(low: int, high: int, zone: tzinfo, *, now: int | None = None) -> str:
    """A range of moments to the minute: 10:40–11:05, with "+1 d" where a day begins between."""
    first, last = moment(low, zone), moment(high, zone)
    if first is None or last is None:
        return NONE
    text = f"{first:%H:%M}" if f"{first:%j%H:%M}" == f"{last:%j%H:%M}" else ""
    text = text or f"{first:%H:%M}–{last:%H:%M}"
    start = moment(now, zone) if now is not None else first
    days = (last.date() - (start or first).date()).days
    return f"{text} +{with_unit(days, 'd')}" if days > 0 else text


def day_start(milliseconds: int, zone: tzinfo) -> int:
    """The first moment of the day of this moment in the zone, as UTC epoch ms."""
    at = moment(milliseconds, zone) or datetime.fromtimestamp(0, UTC)
    return int(at.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)


def span_text(low: int, high: int, zone: tzinfo) -> str:
    """A window of time to the minute, on one day: 09:02–09:17."""
    return f"{clock_time(low, zone, seconds=False)}–{clock_time(high, zone, seconds=False)}"


@lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo:
    """The zone called so; UTC when nobody knows it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def zone_word(zone: tzinfo, milliseconds: int) -> str:
    """The short name of the zone at a moment: WIB, CET, UTC−6."""
    at = moment(milliseconds, zone)
    name = at.tzname() if at is not None else None
    if not name:
        return "UTC"
    return f"UTC{name}".replace("-", "−") if name[:1] in "+-" else name
