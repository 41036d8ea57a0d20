"""When a campaign will have finished: remaining ÷ pace, as a range."""

from dataclasses import dataclass

from dialwatch.metrics.pace import Pace

__all__ = ["Finish", "finish", "remaining_attempts"]


@dataclass(frozen=True, slots=True)
class Finish:
    """Between these two moments, UTC epoch milliseconds, by 95 % of the pace's uncertainty."""

    low_ms: int
    high_ms: int


def remaining_attempts(
    entries: int | None, entries_done: int | None, attempts: int
) -> float | None:
    """Dials that are still to come: numbers left × dials a finished number took so far.

    None where the total or the progress is unknown. Source: metrics.md, Notation ("pace …
    base of the forecast"; pace counts attempts, a total counts numbers).
    """
    if entries is None or entries_done is None:
        return None
    left = max(0, entries - entries_done)
    each = attempts / entries_done if entries_done else 1.0
    return left * max(1.0, each)


def finish(remaining: float | None, pace: Pace | None, from_ms: int) -> Finish | None:
    """`from_ms` + remaining ÷ pace, with the pace's own interval as the range.

    None where the total is unknown or the pace is zero. Source: metrics.md, Notation.
    """
    if remaining is None or pace is None or pace.value <= 0:
        return None
    return Finish(
        from_ms + round(remaining / pace.high * 60_000),
        from_ms + round(remaining / pace.low * 60_000),
    )
