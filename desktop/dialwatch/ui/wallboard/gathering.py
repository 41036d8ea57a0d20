"""Makes the picture of the wallboard from a state of the ledger; for a worker thread."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.account import AccountState, CampaignRow, Light
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.ledger.health import LineHealth, line_health
from dialwatch.ledger.kpis import FigureState, Kpis, kpis, today
from dialwatch.ledger.summaries import CampaignFigures, campaign_figures
from dialwatch.ledger.tally import MINUTE_MS
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.proportion import Proportion, Shown
from dialwatch.ui.delegates.cells import StatusCell, progress_text
from dialwatch.ui.format import number, percent, span_text
from dialwatch.ui.models.binding_words import shown_number
from dialwatch.ui.models.lights import light_cell, light_word
from dialwatch.ui.models.outcomes import status_cell, status_rank, status_word
from dialwatch.ui.panels.kpi_words import tile_texts
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.wallboard.care import care_of, finishing
from dialwatch.ui.wallboard.values import Moment, WallFigure, WallPicture, WallRow

__all__ = ["gathered", "key_of"]

translate = QCoreApplication.translate

_OVER = frozenset({CampaignStatus.FINISHED, CampaignStatus.CANCELED})
_MOST = 200
"""Rows of a page that nobody would wait for to come round."""


def gathered(view: LedgerView, moment: Moment) -> WallPicture:
    """The picture. Some ten milliseconds, most of them for `line_health`."""
    found = kpis(view, None, moment.now, moment.zone)
    figures = campaign_figures(view, None, moment.now)
    day = today(moment.zone, moment.now)
    health = line_health(view, moment.now, day[0], moment.now)
    rows = _shown(view, figures, day)
    accounts = sorted(view.accounts.values(), key=lambda one: one.name.casefold())
    state, trouble = _state(accounts)
    dialling = [(row, figures[row.id]) for row in rows]
    rate, band, faint = _rate(found.answer_rate.proportion)
    known = found.answer_rate.state is FigureState.VALUE
    return WallPicture(
        at=moment.now,
        rate=rate if known else "–",
        band=band if known else "",
        window=_window(found, moment) if known else "",
        why="" if known else found.answer_rate.why,
        faint=faint or not known,
        spark=found.answer_rate.spark,
        low=found.answer_rate.low,
        high=found.answer_rate.high,
        figures=_figures(found, moment),
        campaigns=tuple(_campaign(row, figures[row.id]) for row in rows[:_MOST]),
        lines=_lines(health),
        care=(*care_of(view, health, moment.endings), *finishing(dialling, moment, day[1]))[:_MOST],
        accounts=tuple(light_cell(one.light) for one in accounts),
        state=state,
        trouble=trouble,
        key=key_of(view, moment),
    )


def key_of(view: LedgerView, moment: Moment) -> object:
    """The same for pictures that would be the same."""
    zone = moment.zone.key
    return (view.epoch, view.version, moment.now // MINUTE_MS, zone, moment.endings)


def _rate(rate: Proportion) -> tuple[str, str, bool]:
    """The figure, its band, and whether too few calls are known for one."""
    match rate.shown:
        case Shown.NO_CALLS:
            return translate("Wallboard", "no calls"), "", True
        case Shown.TOO_FEW:
            few = translate("Wallboard", "{n} of ~{needed}")
            return few.format(n=number(rate.n), needed=number(rate.needed())), "", True
        case Shown.BANDED:
            return percent(rate.value, 0), f"±{rate.interval.half * 100:.0f}", False
        case _:
            return percent(rate.value), f"±{number(rate.interval.half * 100, 1)}", False


def _window(found: Kpis, moment: Moment) -> str:
    rate = found.answer_rate
    told = span_text(rate.from_ms or moment.now, rate.until_ms or moment.now, moment.zone)
    return told if rate.current else translate("Wallboard", "last calls {t}").format(t=told)


def _figures(found: Kpis, moment: Moment) -> tuple[WallFigure, ...]:
    texts = tile_texts(found, moment.now, moment.zone)
    captions = {
        "attempts": translate("Wallboard", "attempts today"),
        "answered": translate("Wallboard", "answered today"),
        "pace": translate("Wallboard", "attempts a minute"),
        "in_progress": translate("Wallboard", "in progress"),
    }
    return tuple(
        WallFigure(caption, texts[name].figure, faint=texts[name].faint)
        for name, caption in captions.items()
        if getattr(found, name).state is not FigureState.NA
    )


def _shown(
    view: LedgerView, figures: dict[int, CampaignFigures], day: tuple[int, int]
) -> list[CampaignRow]:
    """What dials by itself under no other, as far as it concerns today: calling first."""
    tops = {view.tree.top(one) for one in view.campaigns}
    rows = [view.tree.rows[one] for one in tops]
    mine = [
        row
        for row in rows
        if row.kind.dials or figures[row.id].calls
        if row.status not in _OVER or (row.ends_at or row.as_of or 0) >= day[0]
    ]
    return sorted(mine, key=lambda row: (status_rank(row.status), row.name.casefold()))


def _campaign(row: CampaignRow, figures: CampaignFigures) -> WallRow:
    rate, band, faint = _rate(figures.rate)
    share = None
    if row.entries and row.entries_done is not None and row.status not in _OVER:
        share = min(1.0, row.entries_done / row.entries)
    interval = figures.rate.interval
    done = ""
    if share is not None:
        done = progress_text(row.entries_done, row.entries, row.entries_exact)
    return WallRow(
        cell=status_cell(row.status, trouble=bool(row.note)),
        name=masked_text(row.name),
        word=status_word(row.status),
        detail=done,
        figure=f"{rate} {band}".strip(),
        faint=faint,
        rate=None if faint else figures.rate.value,
        low=interval.low,
        high=interval.high,
        fraction=share,
        colour=row.id,
    )


def _lines(health: Sequence[LineHealth]) -> tuple[WallRow, ...]:
    """Those with calls today, the busiest first."""
    busy = sorted((one for one in health if one.raw.n), key=lambda one: -one.raw.n)
    return tuple(_line(one) for one in busy[:_MOST])


def _line(one: LineHealth) -> WallRow:
    rate, band, faint = _rate(one.raw)
    interval = one.raw.interval
    return WallRow(
        cell=StatusCell("▲", "warn") if one.flagged else StatusCell("●", "good"),
        name=shown_number(one.line, whole=False),
        word=translate("Wallboard", "stands out") if one.flagged else "",
        detail=translate("Wallboard", "{n} calls").format(n=number(one.raw.n)),
        figure=f"{rate} {band}".strip(),
        faint=faint,
        rate=None if faint else one.raw.value,
        low=interval.low,
        high=interval.high,
    )


_FINE = frozenset({Light.LIVE, Light.STARTING, Light.PAUSED})


def _state(accounts: Sequence[AccountState]) -> tuple[str, bool]:
    """The sentence at the foot, and whether it is bad news."""
    bad = [one for one in accounts if one.light not in _FINE]
    if not accounts:
        return translate("Wallboard", "No account is set up"), False
    if not bad:
        count = len(accounts)
        return translate("Wallboard", "platforms live: %n", "", count), False
    count = len(bad)
    if count > 1:
        return translate("Wallboard", "platforms in trouble: %n", "", count), True
    one = bad[0]
    word = light_word(one.light)
    return translate("Wallboard", "{word}: {account}").format(
        account=masked_text(one.name), word=word
    ), True
