"""Answer rates by minute, and the campaigns, as rows of a table that leaves."""

from collections.abc import Iterator, Sequence

from dialwatch.exporting.rate_table import minute_row, rate_cells
from dialwatch.exporting.table import Cell
from dialwatch.ledger.horizons import EVERYTHING
from dialwatch.ledger.rates import Series, minute_rates
from dialwatch.ledger.summaries import campaign_figures
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.models.campaign_lines import CampaignLine, lines_of

__all__ = ["campaign_rows", "minute_rows"]


def minute_rows(
    view: LedgerView, group: str, since: int | None = None, until: int | None = None
) -> Iterator[list[Cell]]:
    """A row for each minute in which a campaign, line, robot or platform dialled, those with most
    attempts first. `since`, `until`: UTC epoch ms, None: all that is held."""
    series, _ = minute_rates(view, group, since, until)
    return (row for one in series for row in _of_series(one, group))


def _of_series(one: Series, group: str) -> Iterator[list[Cell]]:
    columns = (one.minutes, one.answered, one.attempts, one.low, one.high, one.ripe)
    for at, got, tried, low, high, ripe in zip(*(c.tolist() for c in columns), strict=True):
        yield minute_row(at, (group, one.name, one.key), (got, tried), (low, high), ripe)


def campaign_rows(view: LedgerView, now: int) -> Sequence[list[Cell]]:
    """A row for each campaign, and for what they stand under. `now`: UTC epoch ms."""
    lines = lines_of(view, campaign_figures(view, None, now))
    return [_of_campaign(view, line) for line in lines]


def _of_campaign(view: LedgerView, line: CampaignLine) -> list[Cell]:
    row, figures = line.row, line.figures
    account = view.accounts.get(row.account)
    above = view.tree.parent(row.id)
    band = figures.rate.interval
    settled = figures.settled_before
    finish = figures.finish or (None, None)
    return [
        row.name,
        row.key.rpartition(":")[2],
        row.kind.value,
        None if above is None else view.tree.rows[above].name,
        row.account if account is None else account.name,
        row.platform.title,
        row.status,
        row.raw_status,
        row.entries,
        row.entries_done,
        row.in_progress,
        figures.calls,
        figures.answered,
        figures.attempts,
        figures.untimed,
        *rate_cells(figures.rate.x, figures.rate.n, band.low, band.high),
        None if settled is None or settled >= EVERYTHING else settled,
        None if figures.pace is None else round(figures.pace.value, 3),
        *finish,
        line.robot or ", ".join(line.robots),
        row.line or ", ".join(line.lines),
        row.as_of,
        "yes" if row.over else "no",
        row.note,
    ]
