"""When somebody promised to pay: the value of a payment time slot, read as an interval.

Source: vendors/blu.md 9. The vendor sends two local times, both included, as text in single
quotes, which is no JSON. Start = end is an exact moment. The vendor reads "12:00 a.m." as noon,
so an exact noon may be a midnight that was said.
"""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dialwatch.platforms.port import Interval, IntervalKind

__all__ = ["payment_time"]

_MOMENT = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?!\d)", re.ASCII)
_SECOND = timedelta(seconds=1)
_LONGEST = 2_000
"""Characters of a value; a longer text is no payment time."""


def payment_time(slot: str, told: object, zone: ZoneInfo) -> Interval | None:
    """The interval in this slot's value, its local times being those of `zone`.

    None for nothing, and for anything but two times in their order. Where a clock change skips
    a time, the interval begins behind the gap or ends before it; where one doubles it, the
    interval reaches from the first occurrence to the second, and a moment is the first. Never
    raises.
    """
    times = _times(told)
    if times is None or times[0] > times[1]:
        return None
    first, last = times
    try:
        start = _instant(first, zone, fold=0)
        end = start if first == last else max(start, _instant(last, zone, fold=1))
    except (OverflowError, ValueError):  # the first or the last days that a computer can count
        return None
    return Interval(slot=slot, start=_millis(start), end=_millis(end), kind=_kind(first, last))


def _times(told: object) -> tuple[datetime, datetime] | None:
    if isinstance(told, str):
        told = _MOMENT.findall(told) if len(told) <= _LONGEST else None
    if not isinstance(told, list) or len(told) != 2:
        return None
    if not all(isinstance(one, str) and _MOMENT.fullmatch(one) for one in told):
        return None
    try:
        return datetime.fromisoformat(told[0]), datetime.fromisoformat(told[1])
    except ValueError:  # the 30th of February
        return None


def _kind(first: datetime, last: datetime) -> IntervalKind:
    if first == last:
        noon = f"{first:%H:%M:%S}" == "12:00:00"
        return IntervalKind.NOON if noon else IntervalKind.MOMENT
    whole = f"{first:%H:%M:%S}{last:%H:%M:%S}" == "00:00:0023:59:59"
    return IntervalKind.DAYS if whole else IntervalKind.PART


def _instant(local: datetime, zone: ZoneInfo, *, fold: int) -> datetime:
    """The moment of a wall time, in UTC. `fold`: 0 for a beginning, 1 for an end."""
    told = local.replace(tzinfo=zone, fold=fold).astimezone(UTC)
    if told.astimezone(zone).replace(tzinfo=None) == local:
        return told
    return _behind_gap(local, zone) - fold * _SECOND


def _behind_gap(local: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clock jumped over this wall time, to the second."""
    low = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    high = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    before = low.astimezone(zone).utcoffset()
    while high - low > _SECOND:
        middle = low + (high - low) // (2 * _SECOND) * _SECOND
        if middle.astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def _millis(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
