"""Answer rates and campaigns as tables that leave.

A rate is a ratio of counts, so both counts stand beside it, with the edges of its 95 % band
(Wilson). Headings are the same in every language, so that what reads such files goes on working.
"""

from dialwatch.exporting.table import Cell, Column, Head, Kind

__all__ = ["campaign_head", "minute_head", "minute_row", "rate_cells"]

_RATE = (
    Column("Answered", Kind.NUMBER),
    Column("Attempts", Kind.NUMBER),
    Column("Rate", Kind.NUMBER),
    Column("Band from", Kind.NUMBER),
    Column("Band to", Kind.NUMBER),
)
"""Shares of 1, not per cent: a spreadsheet counts with them."""

_MINUTES = (
    Column("Minute", Kind.MOMENT),
    Column("By", width=12),
    Column("Name", width=32),
    Column("Key", width=20),
    *_RATE,
    Column("Settled", width=10),
)

_CAMPAIGNS = (
    Column("Campaign", width=32),
    Column("Campaign id", width=20),
    Column("Kind", width=12),
    Column("Part of", width=32),
    Column("Account", width=20),
    Column("Platform", width=12),
    Column("Status", width=12),
    Column("Platform's word", Kind.WORDS, 16),
    Column("Numbers", Kind.NUMBER),
    Column("Numbers done", Kind.NUMBER),
    Column("In progress", Kind.NUMBER),
    Column("Calls", Kind.NUMBER),
    Column("All answered", Kind.NUMBER),
    Column("All attempts", Kind.NUMBER),
    Column("Without a time", Kind.NUMBER),
    *(column.changed({"title": f"Settled {column.title.lower()}"}) for column in _RATE),
    Column("Settled until", Kind.MOMENT),
    Column("Pace /min", Kind.NUMBER),
    Column("Finish from", Kind.MOMENT),
    Column("Finish to", Kind.MOMENT),
    Column("Robot", width=24),
    Column("Line", width=18),
    Column("Read at", Kind.MOMENT),
    Column("Final", width=8),
    Column("Note", Kind.WORDS, 32),
)


def minute_head(zone: str) -> Head:
    """Of rates by minute and group. `zone`: IANA name."""
    return Head(title="Answer rate", columns=_MINUTES, zone=zone)


def minute_row(
    minute: int,
    group: tuple[str, str, str],
    counts: tuple[int, int],
    band: tuple[float, float],
    settled: bool,
) -> list[Cell]:
    """A minute (UTC epoch ms) of a group (what it is, its name, its key): answered of attempts,
    and whether more may come."""
    return [minute, *group, *rate_cells(*counts, *band), "yes" if settled else "no"]


def rate_cells(answered: int, attempts: int, low: float, high: float) -> list[Cell]:
    """The five cells of a rate; where nothing was attempted there is none."""
    if not attempts:
        return [answered, attempts, None, None, None]
    shares = (answered / attempts, low, high)
    return [answered, attempts, *(round(share, 6) for share in shares)]


def campaign_head(zone: str) -> Head:
    """Of campaigns, plans and workflows. `zone`: IANA name."""
    return Head(title="Campaigns", columns=_CAMPAIGNS, zone=zone)
