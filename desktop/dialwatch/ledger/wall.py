"""Wall times typed by a person, as moments: also on the days when the clocks change."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

__all__ = ["Moment", "moment", "of_wall"]

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall time as UTC epoch ms; two moments where the clocks showed it twice."""

    earliest: int
    latest: int


def of_wall(wall: datetime, zone: ZoneInfo) -> Moment:
    """When the clocks of the zone showed this (naive) time.

    A time that they skipped is the moment at which they were put forward.
    """
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if second < first:
        first = second = _change(second, first, zone)
    return Moment(_ms(first), _ms(second))


def moment(text: str, zone: ZoneInfo, now_ms: int, *, past: bool = False) -> Moment:
    """The moment named by `10:00`, `10:00:30`, `2026-11-21`, `2026-11-21T10:00` (or with `Z`).

    A time of day is today's; with `past`, yesterday's while today's is still to come.
    Raises ValueError for any other text.
    """
    clock = _CLOCK.fullmatch(text)
    if clock is None:
        told = datetime.fromisoformat(text.strip().replace(" ", "T", 1))
        if told.tzinfo is not None:
            exact = _ms(told.astimezone(UTC))
            return Moment(exact, exact)
        return of_wall(told, zone)
    hour, minute, second = (int(part or 0) for part in clock.groups())
    of_day = time(hour, minute, second)
    today: date = datetime.fromtimestamp(now_ms / 1000, zone).date()
    found = of_wall(datetime.combine(today, of_day), zone)
    if past and found.earliest > now_ms:
        return of_wall(datetime.combine(today - _DAY, of_day), zone)
    return found


def _ms(when: datetime) -> int:
    return int(when.timestamp()) * 1000


def _change(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    before = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high
