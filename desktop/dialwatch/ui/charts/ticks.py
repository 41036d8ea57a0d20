"""Where the time axis is marked, and what stands there, in the zone that is shown."""

from datetime import UTC, datetime, timedelta, tzinfo

from dialwatch.ui.days import day_word

__all__ = ["time_ticks"]

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440)
"""Minutes between two marks."""


def time_ticks(since: int, until: int, zone: tzinfo, pixels: int) -> list[tuple[int, str]]:
    """Round clock times between the two moments, at least 64 pixels apart, with their texts.

    A new day's first mark shows the date.
    """
    most = max(pixels // 64, 1)
    minutes = (until - since) / 60_000
    step = next((step for step in _STEPS if minutes / step <= most), _STEPS[-1])
    if minutes / step > most:
        step *= -int(-minutes // step // most)
    first = _local(since, zone).replace(second=0, microsecond=0, tzinfo=None)
    wall = first - timedelta(minutes=(first.hour * 60 + first.minute) % step)
    ticks: list[tuple[int, str]] = []
    while True:
        moment = int(wall.replace(tzinfo=zone).timestamp() * 1000)
        if moment > until:
            return ticks
        if moment >= since and (not ticks or moment > ticks[-1][0]):
            at_midnight = wall.hour == 0 and wall.minute == 0
            ticks.append((moment, day_word(wall) if at_midnight else f"{wall:%H:%M}"))
        wall += timedelta(minutes=step)


def _local(millis: int, zone: tzinfo) -> datetime:
    return datetime.fromtimestamp(millis / 1000, UTC).astimezone(zone)
