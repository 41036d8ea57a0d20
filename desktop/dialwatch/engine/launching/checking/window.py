"""The window in which is dialled: in the past, across a clock change, too long, beyond the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.calls.launch import Problem, ProblemKind

__all__ = ["Moment", "day_of", "moment_of", "window_problems"]

_FAR = timedelta(days=31)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A local time of the form, and when it is."""

    local: datetime
    """Without a zone, as it was given."""
    at: datetime
    """UTC; of a time that happens twice, the first."""
    skipped: bool
    twice: bool


def moment_of(text: str, zone: ZoneInfo) -> Moment:
    """A checked `YYYY-MM-DD HH:MM:SS` of the zone."""
    local = datetime.fromisoformat(text)
    first = local.replace(tzinfo=zone)
    at = first.astimezone(UTC)
    return Moment(
        local=local,
        at=at,
        skipped=at.astimezone(zone).replace(tzinfo=None) != local,
        twice=first.replace(fold=1).utcoffset() != first.utcoffset(),
    )


def day_of(millis: int, zone: ZoneInfo) -> datetime:
    """The midnight with which the local day of that moment began."""
    local = datetime.fromtimestamp(millis / 1000, zone)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def window_problems(values: Mapping[str, Any], zone: ZoneInfo, now_ms: int) -> list[Problem]:
    """What is odd about `starts` and `ends` of checked values; either may be missing."""
    now = datetime.fromtimestamp(now_ms / 1000, UTC)
    given = {
        name: moment_of(str(values[name]), zone) for name in ("starts", "ends") if name in values
    }
    found = [one for name, moment in given.items() for one in _local(name, moment, zone)]
    if any(one.blocks for one in found):
        return found
    starts, ends = given.get("starts"), given.get("ends")
    if ends is not None and ends.at <= now:
        found.append(_past_end(ends, zone, now))
    elif starts is not None and starts.at <= now - _MINUTE:
        found.append(_past_start(starts, zone))
    elif starts is not None and starts.at - now > _FAR:
        days = (starts.at - now).days
        found.append(_told("starts", f"Dialling begins in {days} days only. Is the day right?"))
    if starts is not None and ends is not None:
        found += _length(starts, ends)
    return found


def _local(name: str, moment: Moment, zone: ZoneInfo) -> list[Problem]:
    shown = f"{moment.local:%Y-%m-%d %H:%M}"
    if moment.skipped:
        sentence = (
            f"{shown} does not exist in {zone.key}: a clock change skips it. Choose a time before "
            "or after it."
        )
        return [_told(name, sentence, blocks=True)]
    if moment.twice:
        first = moment.at.astimezone(zone)
        sentence = (
            f"{shown} happens twice in {zone.key}, because clocks are set back. The first one is "
            f"meant here (UTC{first:%z}); the platform may take the second, an hour later."
        )
        return [_told(name, sentence)]
    return []


def _past_end(ends: Moment, zone: ZoneInfo, now: datetime) -> Problem:
    here = now.astimezone(zone)
    return _told(
        "ends",
        f"The window is over: it ended at {ends.local:%Y-%m-%d %H:%M}, and it is "
        f"{here:%Y-%m-%d %H:%M} in {zone.key}. Nobody would be called. Choose a later end.",
        blocks=True,
    )


def _past_start(starts: Moment, zone: ZoneInfo) -> Problem:
    return _told(
        "starts",
        f"The window began already, at {starts.local:%Y-%m-%d %H:%M} in {zone.key}: dialling "
        "begins as soon as the list is sent.",
    )


def _length(starts: Moment, ends: Moment) -> list[Problem]:
    """Across a clock change, the window is longer or shorter than its two times look."""
    shown, real = ends.local - starts.local, ends.at - starts.at
    if shown == real or real <= timedelta(0):
        return []
    return [
        _told(
            "ends",
            f"Clocks change within the window: it is {_hours(real)} long, not {_hours(shown)} as "
            "its two times look.",
        )
    ]


def _hours(span: timedelta) -> str:
    minutes = round(span.total_seconds() / 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"


def _told(about: str, sentence: str, *, blocks: bool = False) -> Problem:
    return Problem(kind=ProblemKind.WINDOW, sentence=sentence, about=about, blocks=blocks)
