"""Which stretch of time a chart shows. Times are UTC epoch milliseconds, minutes are whole."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum

__all__ = ["MINUTE", "Span", "Window", "window"]

MINUTE = 60_000
HOUR = 60 * MINUTE

_FURTHEST = HOUR
"""A source that stopped must not stretch "15 min" over half a day."""


class Span(StrEnum):
    """The spans that can be chosen; a custom one is a pair of times instead."""

    QUARTER = "15m"
    HOUR = "1h"
    FOUR_HOURS = "4h"
    TODAY = "today"

    @classmethod
    def of(cls, text: str) -> "Span":
        """The span written so, `15m` as well as `15 min`. Raises ValueError for another text."""
        tidy = text.strip().lower().replace(" ", "")
        return cls("15m" if tidy == "15min" else tidy)


_LENGTH = {Span.QUARTER: 15 * MINUTE, Span.HOUR: HOUR, Span.FOUR_HOURS: 4 * HOUR}


@dataclass(frozen=True, slots=True)
class Window:
    """What is shown: `since` ≤ minute < `until`."""

    since: int
    until: int

    @property
    def length(self) -> int:
        return self.until - self.since


def window(span: Span | tuple[int, int], now: int, edge: int | None, zone: tzinfo) -> Window:
    """The stretch that `span` means at this moment.

    "15 min" are the latest 15 *settled* minutes and the unripe edge beside them: counted from
    now, a campaign with long redials would leave nothing but the edge. `edge` is until when all
    minutes have settled, where any has.
    """
    if isinstance(span, tuple):
        since, until = sorted(span)
        first = since // MINUTE * MINUTE
        return Window(first, max(-(-until // MINUTE) * MINUTE, first + MINUTE))
    until = now // MINUTE * MINUTE + MINUTE
    if span is Span.TODAY:
        local = datetime.fromtimestamp(now / 1000, UTC).astimezone(zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        return Window(int(midnight.timestamp()) * 1000, until)
    settled = until if edge is None else min(max(edge, now - _FURTHEST), until)
    settled = settled // MINUTE * MINUTE
    return Window(settled - _LENGTH[span], until)
