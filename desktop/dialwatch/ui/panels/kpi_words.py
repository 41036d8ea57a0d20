"""What the tiles of the KPI strip say, by the rules of metrics.md."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.ledger.kpis import Figure, FigureState, Kpis, Rate
from dialwatch.metrics.proportion import Shown
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import (
    NONE,
    age,
    clock_time,
    duration,
    not_available,
    number,
    percent,
    span_text,
    zone_word,
)
from dialwatch.ui.panels.kpi_tile import TileText

__all__ = ["tile_texts"]

translate = QCoreApplication.translate


def tile_texts(found: Kpis, now: int, zone: ZoneInfo) -> dict[str, TileText]:
    """The words of each tile at the moment `now`, times in `zone`."""
    return {
        "answer_rate": _answer_rate(found.answer_rate, now, zone),
        "attempts": _count(
            found.attempts,
            now,
            zone,
            translate("KpiStrip", "Attempts = dials handed to the network whose end is known"),
            translate("KpiStrip", "Not counted: cancelled, pending and unknown calls"),
        ),
        "answered": _count(
            found.answered,
            now,
            zone,
            translate("KpiStrip", "Answered = attempts answered by a person or a machine"),
            translate(
                "KpiStrip", "Answered calls often arrive before unanswered ones of the same minute"
            ),
        ),
        "in_progress": _in_progress(found.in_progress),
        "pace": _pace(found.pace, now, zone),
        "average_talk": _average_talk(found, now, zone),
    }


def _answer_rate(rate: Rate, now: int, zone: ZoneInfo) -> TileText:
    counted = rate.proportion
    rows = [
        translate(
            "KpiStrip", "Answer rate = answered ÷ attempts, over the latest 15 settled minutes"
        )
    ]
    if rate.state is not FigureState.VALUE:
        return _nothing(rate, rows)
    low, high, _, half = counted.interval
    rows += [
        translate("KpiStrip", "{x} answered of {n} attempts").format(
            x=number(counted.x), n=number(counted.n)
        ),
        translate("KpiStrip", "95 % band {low} to {high}").format(
            low=percent(low), high=percent(high)
        ),
        *_window(rate, now, zone),
    ]
    note = span_text(rate.from_ms or now, rate.until_ms or now, zone)
    if not rate.current:
        note = translate("KpiStrip", "last calls {window}").format(window=note)
        rows.append(translate("KpiStrip", "Nothing was dialled in the settled minutes since then."))
    hint = "\n".join(rows)
    match counted.shown:
        case Shown.TOO_FEW:
            needed = translate("KpiStrip", "{n} of ~{needed}").format(
                n=number(counted.n), needed=number(counted.needed())
            )
            return TileText(needed, translate("KpiStrip", "calls"), note, hint, faint=True)
        case Shown.BANDED:
            return TileText(f"{rate.value * 100:.0f}", f"% ±{half * 100:.0f}", note, hint)
        case _:
            return TileText(number(rate.value * 100, 1), f"% ±{number(half * 100, 1)}", note, hint)


def _count(figure: Figure, now: int, zone: ZoneInfo, *rows: str) -> TileText:
    if figure.state in (FigureState.NONE, FigureState.NA):
        return _nothing(figure, [*rows])
    hint = "\n".join((*rows, *_today(figure, now, zone)))
    return TileText(number(figure.value), hint=hint)


def _in_progress(figure: Figure) -> TileText:
    rows = [
        translate("KpiStrip", "In progress = numbers being dialled now, where the platforms tell")
    ]
    if figure.state in (FigureState.NONE, FigureState.NA):
        return _nothing(figure, rows)
    return TileText(number(figure.value), hint="\n".join(rows))


def _pace(figure: Figure, now: int, zone: ZoneInfo) -> TileText:
    rows = [
        translate(
            "KpiStrip", "Pace = attempts a minute of the running campaigns, weighted over 5 minutes"
        )
    ]
    if figure.state in (FigureState.NONE, FigureState.NA):
        return _nothing(figure, rows)
    digits = 1 if 0 < figure.value < 10 else 0
    if figure.state is FigureState.VALUE:
        low, high = number(figure.low, digits), number(figure.high, digits)
        rows.append(
            translate("KpiStrip", "95 % band {low} to {high} a minute").format(low=low, high=high)
        )
    until = figure.until_ms
    rows += _window(figure, now, zone)
    note = (
        ""
        if until is None
        else translate("KpiStrip", "at {time}").format(time=clock_time(until, zone, seconds=False))
    )
    return TileText(
        number(figure.value, digits), translate("KpiStrip", "/min"), note, "\n".join(rows)
    )


def _average_talk(found: Kpis, now: int, zone: ZoneInfo) -> TileText:
    figure = found.average_talk
    rows = [
        translate(
            "KpiStrip", "Average talk time = talk time ÷ answered calls whose talk time is told"
        )
    ]
    if figure.state in (FigureState.NONE, FigureState.NA):
        return _nothing(figure, rows, translate("KpiStrip", "No talk time told yet"))
    hint = "\n".join((*rows, *_today(figure, now, zone)))
    return TileText(duration(figure.value * 1000), translate("KpiStrip", "min"), hint=hint)


def _nothing(figure: Figure, rows: list[str], note: str = "") -> TileText:
    """– where it cannot be computed, n/a where the platforms never tell; `note` is a short why."""
    never = figure.state is FigureState.NA
    said = spoken(figure.why)
    why = [said] if said else []
    return TileText(
        not_available() if never else NONE,
        note=translate("KpiStrip", "not told") if never else note or said.rstrip(".。"),
        hint="\n".join((*rows, *why)),
        faint=True,
    )


def _window(figure: Figure, now: int, zone: ZoneInfo) -> list[str]:
    """The window, its zone, and how long ago its end has settled."""
    if figure.from_ms is None or figure.until_ms is None:
        return []
    window = span_text(figure.from_ms, figure.until_ms, zone)
    return [
        f"{window} {zone_word(zone, now)}",
        translate("KpiStrip", "settled {age} ago").format(age=age(now - figure.until_ms)),
    ]


def _today(figure: Figure, now: int, zone: ZoneInfo) -> list[str]:
    if figure.from_ms is None:
        return []
    return [
        f"{span_text(figure.from_ms, now, zone)} {zone_word(zone, now)}",
        translate("KpiStrip", "everything that has arrived, unsettled minutes included"),
    ]
