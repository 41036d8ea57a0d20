"""Lifetimes that are kept as moments, turned into seconds when the request leaves."""

from collections.abc import Mapping
from typing import Any

from dialwatch.platforms.binding import Limits

__all__ = ["SHORTEST", "leaving", "over", "seconds_until"]

SHORTEST = 1
"""Seconds at least that are asked for: 0 would never end."""


def leaving(wanted: Mapping[str, Any], now: int, limits: Limits) -> dict[str, Any]:
    """What is sent at that moment (UTC epoch milliseconds, by the platform's clock): `ends`, a
    moment in the same clock, becomes `lives`, seconds.

    Rounded to the mode's grain, and never less than the mode allows: what has ended meanwhile
    ends as soon as it can; whether it is sent at all is for `over`.
    """
    told = dict(wanted)
    ends = told.pop("ends", None)
    if ends is not None:
        told["lives"] = seconds_until(ends, now, limits)
    return told


def seconds_until(ends: int, now: int, limits: Limits) -> int:
    """How long it lives from `now` so that it ends then, as near as the mode's grain lets it."""
    grain = max(1, limits.grain)
    seconds = round((ends - now) / 1000 / grain) * grain
    return max(seconds, limits.shortest, grain, SHORTEST)


def over(wanted: Mapping[str, Any], now: int) -> bool:
    """Its end has come already: to bind it now would let it live again."""
    ends = wanted.get("ends")
    return ends is not None and bool(ends <= now)
