"""What the answer-rate chart is to show, computed from the ledger: values only, no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from dialwatch.calls.account import CampaignRow
from dialwatch.ledger.kpis import NOW_MINUTES, settled_until
from dialwatch.ledger.rates import Series, minute_rates
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.proportion import NOTHING, Proportion
from dialwatch.ui.charts.buckets import Points, step_for
from dialwatch.ui.charts.spans import MINUTE, Span, Window, window

__all__ = ["MOST", "Figures", "Line", "Question", "figures"]

MOST = 8
"""Curves drawn at once: more cannot be told apart."""

_NOW = NOW_MINUTES * MINUTE
"""What "now" means: the latest settled minutes (metrics.md), as in the strip of tiles."""

_QUARTER = 15 * MINUTE
_LOYALTY = 1.25
"""A curve that is drawn gives its place only to one with a quarter more attempts."""


@dataclass(frozen=True, slots=True)
class Line:
    """One curve."""

    key: str
    name: str
    query: str
    """Term that selects its calls in the call table."""
    points: Points
    """By minute."""
    now: Proportion
    """Over the latest settled minutes."""
    usual: float | None
    """Its rate over all settled minutes in sight."""

    @property
    def attempts(self) -> int:
        return int(self.points.attempts.sum())


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything the chart shows at one moment."""

    at: int
    window: Window
    step: int
    """Length of a drawn bucket in ms."""
    edge: int | None
    """Where the unripe edge begins; None when everything in sight has settled."""
    now_window: Window
    """The latest settled minutes."""
    lines: tuple[Line, ...]
    """Those with most attempts first."""
    untimed: int
    any_calls: bool
    """The ledger holds calls at all."""

    @property
    def at_most(self) -> int:
        """Until when the window is that of the moment: the end of the minute."""
        return (self.at // MINUTE + 1) * MINUTE

    @property
    def in_order(self) -> list[Line]:
        """All lines in an order that does not depend on their figures."""
        return sorted(self.lines, key=_place)

    def drawn(self, before: set[str], chosen: set[str] | None) -> list[Line]:
        """The lines to draw: those chosen, else the `MOST` with most attempts.

        `before` were drawn till now: they are held on to unless clearly overtaken.
        """
        if chosen is not None:
            picked = [line for line in self.lines if line.key in chosen]
        else:
            picked = sorted(
                self.lines,
                key=lambda line: line.attempts * (_LOYALTY if line.key in before else 1.0),
                reverse=True,
            )
        return sorted(picked[:MOST], key=_place)


@dataclass(frozen=True, slots=True)
class Question:
    """What the user wants to see."""

    group: str
    span: Span | tuple[int, int]
    zoom: Window | None
    zone: tzinfo
    pixels: int


def figures(view: LedgerView, asked: Question, now: int) -> Figures:
    """The chart's figures at the moment `now`."""
    settled = settled_until(view, list(view.campaigns.values()), now)
    shown = asked.zoom or window(asked.span, now, settled, asked.zone)
    series, untimed = minute_rates(view, asked.group, shown.since, shown.until)
    if asked.span is Span.TODAY and asked.zoom is None and series:
        first = min(int(one.minutes[0]) for one in series)
        start = min(first // _QUARTER * _QUARTER, shown.until - _QUARTER)
        shown = Window(max(start, shown.since), shown.until)
    now_window = _now_window(series, settled, shown)
    recent, _ = minute_rates(view, asked.group, now_window.since, now_window.until)
    present = {one.key: one.settled for one in recent}
    lines = tuple(
        Line(
            one.key,
            one.name,
            one.query,
            Points(one.minutes, one.answered, one.attempts, one.low, one.high, one.ripe),
            present.get(one.key, NOTHING),
            one.settled.value,
        )
        for one in series
    )
    return Figures(
        at=now,
        window=shown,
        step=step_for(shown.length, asked.pixels),
        edge=_edge(series, settled, view.campaigns),
        now_window=now_window,
        lines=lines,
        untimed=untimed,
        any_calls=len(view) > 0,
    )


def _place(line: Line) -> tuple[int, str]:
    """An order that does not depend on the figures: campaigns by age, the others by name."""
    return (int(line.key) if line.key.isdigit() else 0, line.name)


def _now_window(series: list[Series], settled: int | None, shown: Window) -> Window:
    """The latest settled minutes; when nothing was dialled in them, the last ones in sight."""
    ripe = [int(one.minutes[one.ripe][-1]) + MINUTE for one in series if one.ripe.any()]
    until = min(settled or shown.until, shown.until)
    if ripe and max(ripe) <= until - _NOW:
        until = max(ripe)
    return Window(until - _NOW, until)


def _edge(
    series: list[Series], settled: int | None, campaigns: Mapping[int, CampaignRow]
) -> int | None:
    """From where on something is still filling: the first unripe point, or the settled edge."""
    unripe = [int(one.minutes[~one.ripe][0]) for one in series if not one.ripe.all()]
    running = any(not row.over for row in campaigns.values())
    live = [settled] if settled is not None and running else []
    return min((*unripe, *live), default=None)
