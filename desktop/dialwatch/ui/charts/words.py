"""What the answer-rate chart says in words: figures by the display rule, captions, queries."""

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from dialwatch.metrics.proportion import Proportion, Shown
from dialwatch.ui.charts.figures import Figures
from dialwatch.ui.charts.spans import MINUTE, Window
from dialwatch.ui.days import day_word
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

translate = QCoreApplication.translate


def rate_figure(counted: Proportion, usual: float | None = None) -> tuple[str, bool]:
    """A live rate by the rule of metrics.md, and whether it is sure enough for a figure.

    `12 of ~80`, `28 % ±7`, `31.4 %` or `no calls`; `usual` is the rate of the whole campaign, by
    which the calls that are needed are reckoned.
    """
    match counted.shown:
        case Shown.NO_CALLS:
            return translate("AnswerRate", "no calls"), False
        case Shown.TOO_FEW:
            needed = number(counted.needed(usual))
            return translate("AnswerRate", "{n} of ~{needed}").format(
                n=number(counted.n), needed=needed
            ), False
        case Shown.BANDED:
            half = round(counted.interval.half * 100)
            return f"{percent(counted.value, 0)} ±{half}", True
        case _:
            return percent(counted.value), True


def point_figure(counted: Proportion) -> tuple[str, bool]:
    """The rate of one minute: `31 %`, or only its band where the minute knows too little."""
    if counted.shown is Shown.NO_CALLS:
        return translate("AnswerRate", "no calls"), False
    low, high, _, half = counted.interval
    if half > 0.10:
        return f"{low * 100:.0f}–{high * 100:.0f}{THIN}%", False
    return percent(counted.value, 0), True


def formula(name: str, counted: Proportion, found: Figures, zone: tzinfo) -> str:
    """The tool tip of a legend's figure: formula, n, band, window, settle age, zone."""
    window = found.now_window
    rows = [
        name,
        translate("AnswerRate", "Answer rate = answered ÷ attempts, over settled minutes"),
        translate("AnswerRate", "{x} answered of {n} attempts").format(
            x=number(counted.x), n=number(counted.n)
        ),
    ]
    if counted.n:
        low, high = percent(counted.interval.low), percent(counted.interval.high)
        rows.append(translate("AnswerRate", "95 % band {low} to {high}").format(low=low, high=high))
    rows.append(f"{window_words(window, zone)} {zone_word(zone, window.until)}")
    rows.append(
        translate("AnswerRate", "settled {age} ago").format(age=age(found.at - window.until))
    )
    return "\n".join(rows)


def window_words(window: Window, zone: tzinfo) -> str:
    """`09:02–09:17`, with the dates where it spans more than a day."""
    first, last = moment(window.since, zone), moment(window.until, zone)
    if first is None or last is None or window.length <= 86_400_000:
        return span_text(window.since, window.until, zone)
    return f"{day_word(first)} {first:%H:%M}–{day_word(last)} {last:%H:%M}"


def caption(found: Figures, zone: tzinfo) -> str:
    """What is shown: window, zone, length of a point, settle age."""
    minutes = found.step // MINUTE
    parts = [
        f"{window_words(found.window, zone)} {zone_word(zone, found.at)}",
        translate("AnswerRate", "a point a minute")
        if minutes == 1
        else translate("AnswerRate", "a point is {n} min").format(n=minutes),
        translate("AnswerRate", "band: 95 %"),
    ]
    if found.edge is None:
        parts.append(
            translate("AnswerRate", "all settled")
            if found.lines
            else translate("AnswerRate", "nothing dialled")
        )
    else:
        parts.append(
            translate("AnswerRate", "settled until {time}, {age} ago").format(
                time=clock_time(found.edge, zone, seconds=False), age=age(found.at - found.edge)
            )
        )
    return " · ".join(parts)


def now_head(found: Figures, zone: tzinfo) -> str:
    """What the legend's figures cover."""
    return translate("AnswerRate", "{window}, latest settled").format(
        window=window_words(found.now_window, zone)
    )


def untimed(count: int) -> str:
    """How many calls are in totals, but in no curve; empty for none."""
    if not count:
        return ""
    if count == 1:
        return translate("AnswerRate", "1 call cannot be timed")
    return translate("AnswerRate", "{n} calls cannot be timed").format(n=number(count))


def untimed_query(since: int, until: int) -> str:
    """The query that selects the attempts which cannot be timed, first seen in the range."""
    return f"is:untimed is:counted since:{_utc(since)} until:{_utc(until)}"


def emptiness(
    found: Figures, zone: tzinfo, *, hidden: bool, zoomed: bool, today: bool
) -> tuple[str, str]:
    """Why no curve is drawn, and the verb of the button that helps (empty: none does)."""
    if hidden:
        return translate("AnswerRate", "All curves are hidden."), translate(
            "AnswerRate", "Show all curves"
        )
    if zoomed:
        return translate("AnswerRate", "No calls were dialled in this range."), translate(
            "AnswerRate", "Reset zoom"
        )
    if not found.any_calls:
        return translate(
            "AnswerRate", "No calls yet. Curves begin with the first call reported."
        ), ""
    if today:
        return translate("AnswerRate", "No calls today. Older ones are in the call table."), ""
    span = window_words(found.window, zone)
    return translate("AnswerRate", "No calls were dialled {span}.").format(span=span), translate(
        "AnswerRate", "Show today"
    )


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
