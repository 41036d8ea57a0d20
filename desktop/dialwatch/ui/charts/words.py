"""What the answer-rate chart says in words: figures by the display rule, captions, queries."""

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from dialwatch.metrics.proportion import Proportion, Shown
from dialwatch.ui.charts.figures import Figures
from dialwatch.ui.charts.spans import MINUTE, Window
from dialwatch.ui.format import (
    THIN,
    age,
    clock_time,
    moment,
    number,
    percent,
    span_text,
    zone_word,
)

__all__ = [
    "bucket_query",
    "caption",
    "emptiness",
    "formula",
    "now_head",
    "point_figure",
    "range_query",
    "rate_figure",
    "untimed",
    "untimed_query",
    "window_words",
]


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerRate", text)


def rate_figure(counted: Proportion, usual: float | None = None) -> tuple[str, bool]:
    """A live rate by the rule of metrics.md, and whether it is sure enough for a figure.

    `12 of ~80`, `28 % ±7`, `31.4 %` or `no calls`; `usual` is the rate of the whole campaign, by
    which the calls that are needed are reckoned.
    """
    match counted.shown:
        case Shown.NO_CALLS:
            return _tr("no calls"), False
        case Shown.TOO_FEW:
            needed = number(counted.needed(usual))
            return _tr("{n} of ~{needed}").format(n=number(counted.n), needed=needed), False
        case Shown.BANDED:
            half = round(counted.interval.half * 100)
            return f"{percent(counted.value, 0)} ±{half}", True
        case _:
            return percent(counted.value), True


def point_figure(counted: Proportion) -> tuple[str, bool]:
    """The rate of one minute: `31 %`, or only its band where the minute knows too little."""
    if counted.shown is Shown.NO_CALLS:
        return _tr("no calls"), False
    low, high, _, half = counted.interval
    if half > 0.10:
        return f"{low * 100:.0f}–{high * 100:.0f}{THIN}%", False
    return percent(counted.value, 0), True


def formula(name: str, counted: Proportion, found: Figures, zone: tzinfo) -> str:
    """The tool tip of a legend's figure: formula, n, band, window, settle age, zone."""
    window = found.now_window
    rows = [
        name,
        _tr("Answer rate = answered ÷ attempts, over settled minutes"),
        _tr("{x} answered of {n} attempts").format(x=number(counted.x), n=number(counted.n)),
    ]
    if counted.n:
        low, high = percent(counted.interval.low), percent(counted.interval.high)
        rows.append(_tr("95 % band {low} to {high}").format(low=low, high=high))
    rows.append(f"{window_words(window, zone)} {zone_word(zone, window.until)}")
    rows.append(_tr("settled {age} ago").format(age=age(found.at - window.until)))
    return "\n".join(rows)


def window_words(window: Window, zone: tzinfo) -> str:
    """`09:02–09:17`, with the dates where it spans more than a day."""
    first, last = moment(window.since, zone), moment(window.until, zone)
    if first is None or last is None or window.length <= 86_400_000:
        return span_text(window.since, window.until, zone)
    return f"{first:%d %b %H:%M}–{last:%d %b %H:%M}"


def caption(found: Figures, zone: tzinfo) -> str:
    """What is shown: window, zone, length of a point, settle age."""
    minutes = found.step // MINUTE
    parts = [
        f"{window_words(found.window, zone)} {zone_word(zone, found.at)}",
        _tr("a point a minute") if minutes == 1 else _tr("a point is {n} min").format(n=minutes),
        _tr("band: 95 %"),
    ]
    if found.edge is None:
        parts.append(_tr("all settled") if found.lines else _tr("nothing dialled"))
    else:
        parts.append(
            _tr("settled until {time}, {age} ago").format(
                time=clock_time(found.edge, zone, seconds=False), age=age(found.at - found.edge)
            )
        )
    return " · ".join(parts)


def now_head(found: Figures, zone: tzinfo) -> str:
    """What the legend's figures cover."""
    return _tr("{window}, latest settled").format(window=window_words(found.now_window, zone))


def untimed(count: int) -> str:
    """How many calls are in totals, but in no curve; empty for none."""
    if not count:
        return ""
    if count == 1:
        return _tr("1 call cannot be timed")
    return _tr("{n} calls cannot be timed").format(n=number(count))


def untimed_query(since: int, until: int) -> str:
    """The query that selects the attempts which cannot be timed, first seen in the range."""
    return f"is:untimed is:counted since:{_utc(since)} until:{_utc(until)}"


def emptiness(
    found: Figures, zone: tzinfo, *, hidden: bool, zoomed: bool, today: bool
) -> tuple[str, str]:
    """Why no curve is drawn, and the verb of the button that helps (empty: none does)."""
    if hidden:
        return _tr("All curves are hidden."), _tr("Show all curves")
    if zoomed:
        return _tr("No calls were dialled in this range."), _tr("Reset zoom")
    if not found.any_calls:
        return _tr("No calls yet. Curves begin with the first call reported."), ""
    if today:
        return _tr("No calls today. Older ones are in the call table."), ""
    span = window_words(found.window, zone)
    return _tr("No calls were dialled {span}.").format(span=span), _tr("Show today")


def bucket_query(term: str, minute: int, step: int) -> str:
    """The query that selects exactly the calls of one point: `term` chooses the curve."""
    if step == MINUTE:
        return f"{term} minute:{_utc(minute)} is:counted"
    return f"{term} {range_query(minute, minute + step)} is:counted"


def range_query(since: int, until: int) -> str:
    """The query that selects the calls dialled between the two moments."""
    return f"since:{_utc(since)} until:{_utc(until)} is:timed"


def _utc(millis: int) -> str:
    return datetime.fromtimestamp(millis / 1000, UTC).strftime("%Y-%m-%dT%H:%MZ")
