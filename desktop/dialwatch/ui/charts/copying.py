"""The chart's points as they leave it: a table for the clipboard, rows for the report."""

from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo

from dialwatch.ui.charts.buckets import Points
from dialwatch.ui.charts.curve import RateCurve
from dialwatch.ui.veil import veiled

__all__ = ["as_table", "points_of"]

_HEAD = (
    "minute",
    "length (min)",
    "series",
    "answered",
    "attempts",
    "rate",
    "low",
    "high",
    "settled",
)


def as_table(curves: Iterable[RateCurve], zone: tzinfo) -> str:
    """Tab-separated, one row a point, times in `zone` with their distance from UTC."""
    from dialwatch.exporting.escaping import safe_cell  # late: it needs tables of characters

    rows = ["\t".join(_HEAD)]
    for curve in curves:
        points = curve.points
        name = safe_cell(veiled(" ".join(curve.name.split())))
        for place, rate in enumerate(points.rates):
            at = datetime.fromtimestamp(int(points.minutes[place]) / 1000, UTC).astimezone(zone)
            rows.append(
                "\t".join(
                    (
                        at.isoformat(timespec="minutes"),
                        str(points.step // 60_000),
                        name,
                        str(int(points.answered[place])),
                        str(int(points.attempts[place])),
                        f"{rate:.4f}",
                        f"{points.low[place]:.4f}",
                        f"{points.high[place]:.4f}",
                        "yes" if points.ripe[place] else "no",
                    )
                )
            )
    return "\n".join(rows) + "\n"


def points_of(points: Points) -> list[list[int | float | bool]]:
    """[minute (UTC ms), answered, attempts, low, high, ripe] of each point."""
    return [
        [int(minute), int(answered), int(attempts), float(low), float(high), bool(ripe)]
        for minute, answered, attempts, low, high, ripe in zip(
            points.minutes,
            points.answered,
            points.attempts,
            points.low,
            points.high,
            points.ripe,
            strict=True,
        )
    ]
