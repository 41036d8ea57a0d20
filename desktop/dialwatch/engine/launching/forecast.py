"""When dialling begins and ends: from the window, the account's rate, and the pace so far."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialwatch.metrics.forecast import finish
from dialwatch.metrics.pace import Pace, pace

__all__ = ["Ended", "Forecast", "Past", "forecast", "past_of"]

_MOST = 5
"""Campaigns that a forecast rests on, the newest."""
_BULK = 0.9
"""Share of the dials after which a campaign only waits for its last ones."""
_LEAST = 5
"""Minutes of dialling below which a campaign tells no pace."""


@dataclass(frozen=True, slots=True)
class Past:
    """How a campaign of before was dialled."""

    pace: Pace
    """Attempts a minute."""
    each: float
    """Attempts that a number took."""


@dataclass(frozen=True, slots=True)
class Ended:
    """Between these two moments dialling ends, UTC epoch milliseconds."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """When it ends, and what that rests on."""

    ended: Ended | None
    sentence: str


def past_of(minutes: Sequence[tuple[int, int]], numbers: int | None) -> Past | None:
    """`minutes`: minute since the epoch → its timed calls; `numbers` that were dialled to the end.

    Only the bulk counts: the last dials of a campaign wait for redials. None where too little was
    dialled.
    """
    attempts = sum(calls for _, calls in minutes)
    if not minutes or not attempts:
        return None
    first, so_far = minutes[0][0], 0
    counts: list[int] = []
    for minute, calls in minutes:
        counts += [0] * (minute - first - len(counts))
        counts.append(calls)
        so_far += calls
        if so_far >= attempts * _BULK:
            break
    known = pace(counts) if len(counts) >= _LEAST else None
    if known is None or known.value <= 0:
        return None
    return Past(known, max(1.0, attempts / numbers) if numbers else 1.0)


def forecast(pasts: Sequence[Past], of: str, rows: int, begins_at: int | None) -> Forecast:
    """`of`: what the campaigns of before have in common with this one, such as “this robot”."""
    used = pasts[:_MOST]
    if begins_at is None:
        return Forecast(None, "")
    if not used:
        return Forecast(None, "No campaign of before tells a pace, so its end cannot be forecast.")
    value = sum(one.pace.value for one in used) / len(used)
    each = sum(one.each for one in used) / len(used)
    span = Pace(value, min(one.pace.low for one in used), max(one.pace.high for one in used))
    ends = finish(rows * each, span, begins_at)
    sentence = (
        f"By the pace of the last {len(used)} campaigns of {of}"
        if len(used) > 1
        else f"By the pace of the last campaign of {of}"
    )
    told = f"{sentence}: about {value:,.0f} dials a minute, {each:.1f} for a number."
    return Forecast(None if ends is None else Ended(ends.low_ms, ends.high_ms), told)
