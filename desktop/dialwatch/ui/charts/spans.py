"""Which stretch of time a chart shows. Times are UTC epoch milliseconds, minutes are whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignStatus

__all__ = ["MINUTE", "Span", "Window", "settled_until", "window"]

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


def settled_until(campaigns: Iterable[CampaignRow], now: int) -> int | None:
    """Up to when every campaign that is still watched has settled; None when none says it.

    A campaign that is over has settled as a whole. One that has never been read completely has
    no settled minute at all: its points are unripe, but it does not hold back the others' edge.
    """
    edges = [
        row.settled_before
        for row in campaigns
        if not row.over and row.settled_before is not None and _dials(row)
    ]
    if not edges:
        return None
    edge = max(min(edges), now - _FURTHEST)
    return min(edge, now) // MINUTE * MINUTE


def _dials(row: CampaignRow) -> bool:
    return row.status not in (CampaignStatus.CREATED, CampaignStatus.PENDING)


def window(span: Span | tuple[int, int], now: int, edge: int | None, zone: tzinfo) -> Window:
    """The stretch that `span` means at this moment.

    "15 min" are the latest 15 *settled* minutes and the unripe edge beside them: counted from
    now, a campaign with long redials would leave nothing but the edge.
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
    settled = until if edge is None else min(edge, until)
    return Window(settled - _LENGTH[span], until)
