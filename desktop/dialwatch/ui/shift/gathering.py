"""What there is to say of a shift: counted in the ledger, told by the engine, put into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch import __version__
from dialwatch.calls.batch import Batch
from dialwatch.ledger.kpis import FigureState, kpis
from dialwatch.ledger.rates import Rates, minute_rates
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.proportion import NOTHING, Proportion
from dialwatch.ui.charts import words
from dialwatch.ui.charts.buckets import merged
from dialwatch.ui.charts.drawn import DrawnChart, DrawnLine
from dialwatch.ui.charts.figures import Figures, Question, figures
from dialwatch.ui.format import NONE, day_and_time, duration, moment, number, zone_word
from dialwatch.ui.models.rates import rate_text
from dialwatch.ui.shift.tables import account_table, action_table, campaign_table, line_table
from dialwatch.ui.shift.values import ShiftFigure, ShiftReport
from dialwatch.ui.theme import LIGHT, campaign_colour

__all__ = ["Shift", "gathered"]

translate = QCoreApplication.translate

_PIXELS = 640
"""Of the chart: they decide how many minutes make a point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Which shift. Times are UTC epoch ms."""

    since: int
    until: int
    zone: ZoneInfo
    now: int
    who: str = ""
    batches: Sequence[Batch] | None = None
    """What was stopped, launched, bound, as the engine tells it; None: it could not be asked."""


def gathered(view: LedgerView, shift: Shift) -> ShiftReport:
    """The report. Some passes over the columns: any thread."""
    rates = minute_rates(view, "campaign", shift.since, shift.until)
    written = translate("Shift", "written {time} by Dialwatch {version}").format(
        time=day_and_time(shift.now, shift.zone), version=__version__
    )
    return ShiftReport(
        title=translate("Shift", "Shift report"),
        span=_span(shift),
        who=" · ".join(part for part in (shift.who, written) if part),
        figures=_figures(view, shift, rates),
        chart=_chart(view, shift),
        tables=(
            campaign_table(view, rates),
            line_table(view, shift.since, shift.until, shift.now),
            account_table(view, shift.since, shift.until, shift.zone),
            action_table(shift.batches, shift.since, shift.until, shift.zone),
        ),
        foot=translate(
            "Shift",
            "Rates are answered ÷ attempts over settled minutes, with the 95 % band (Wilson). "
            "Numbers of persons are masked.",
        ),
    )


def _span(shift: Shift) -> str:
    first, last = moment(shift.since, shift.zone), moment(shift.until, shift.zone)
    if first is None or last is None:
        return NONE
    same = first.date() == last.date()
    end = f"{last:%H:%M}" if same else f"{last:%Y-%m-%d %H:%M}"
    zone = zone_word(shift.zone, shift.until)
    return f"{first:%Y-%m-%d %H:%M} – {end} {zone} ({shift.zone.key})"


def _figures(view: LedgerView, shift: Shift, rates: Rates) -> tuple[ShiftFigure, ...]:
    tiles = kpis(view, None, shift.now, shift.zone, (shift.since, shift.until))
    settled = sum((one.settled for one in rates.series), NOTHING)
    attempts, answered = (_count(one.value) for one in (tiles.attempts, tiles.answered))
    talk = tiles.average_talk
    known = talk.state in (FigureState.VALUE, FigureState.ZERO)
    return (
        ShiftFigure(translate("Shift", "answer rate"), rate_text(settled), _band(settled), 0.28),
        ShiftFigure(translate("Shift", "attempts"), attempts, words.untimed(rates.untimed)),
        ShiftFigure(translate("Shift", "answered"), answered),
        ShiftFigure(
            translate("Shift", "average talk"),
            duration(talk.value * 1000) if known else NONE,
            translate("Shift", "min:s") if known else "",
        ),
        ShiftFigure(translate("Shift", "campaigns dialled"), number(len(rates.series))),
    )


def _count(value: float) -> str:
    return NONE if value != value else number(value)  # noqa: PLR0124 - not a number: not known


def _band(rate: Proportion) -> str:
    if not rate.n:
        return ""
    low, high = number(rate.interval.low * 100, 1), number(rate.interval.high * 100, 1)
    said = translate("Shift", "{low}–{high} %, {x} of {n} settled")
    return said.format(low=low, high=high, x=number(rate.x), n=number(rate.n))


def _chart(view: LedgerView, shift: Shift) -> DrawnChart | None:
    asked = Question("campaign", (shift.since, shift.until), None, shift.zone, _PIXELS)
    found: Figures = figures(view, asked, shift.now)
    lines = found.drawn(set(), None)
    if not lines:
        return None
    return DrawnChart(
        title="",
        caption=words.caption(found, shift.zone),
        window=found.window,
        zone=shift.zone,
        edge=found.edge,
        gaps=tuple(sorted({gap for one in view.accounts.values() for gap in one.gaps})),
        lines=tuple(
            DrawnLine(
                line.name,
                campaign_colour(LIGHT, int(line.key)),
                merged(line.points, found.step),
                "",
            )
            for line in lines
        ),
        colours=LIGHT,
    )
