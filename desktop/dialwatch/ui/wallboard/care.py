"""What the wallboard says is to be looked after: lines that stand out, numbers that fail, ends."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.account import CampaignRow
from dialwatch.ledger.health import LineHealth
from dialwatch.ledger.summaries import CampaignFigures
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.format import THIN, clock_range, number, percent
from dialwatch.ui.models.binding_words import shown_number
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.wallboard.values import Ending, Moment, WallRow

__all__ = ["care_of", "finishing"]

translate = QCoreApplication.translate


def care_of(
    view: LedgerView, health: Sequence[LineHealth], endings: Sequence[Ending]
) -> tuple[WallRow, ...]:
    """Lines that stand out, X numbers that fail, and bindings that end today."""
    return (
        *(_odd(one) for one in health if one.flagged),
        *(_failing(view, one) for one in endings if one.failing),
        *(_ending(view, one) for one in endings if one.today),
    )


def _odd(one: LineHealth) -> WallRow:
    others = translate("Wallboard", "others {low}–{high}")
    low, high = percent(one.pool_low, 0), percent(one.pool_high, 0)
    return WallRow(
        cell=StatusCell("▲", "warn"),
        name=shown_number(one.line, whole=False),
        word=translate("Wallboard", "stands out"),
        detail=others.format(low=low.removesuffix(f"{THIN}%"), high=high),
        figure=percent(one.shrunk, 0),
        rate=one.shrunk,
        low=one.low,
        high=one.high,
    )


def _name(view: LedgerView, account: str) -> str:
    told = view.accounts.get(account)
    return masked_text(account if told is None else told.name)


def _failing(view: LedgerView, one: Ending) -> WallRow:
    return WallRow(
        cell=StatusCell("▲", "bad"),
        name=translate("Wallboard", "X numbers out of order"),
        word=_name(view, one.account),
        figure=number(one.failing),
    )


def _ending(view: LedgerView, one: Ending) -> WallRow:
    return WallRow(
        cell=StatusCell("○", "warn"),
        name=translate("Wallboard", "Bindings that end today"),
        word=_name(view, one.account),
        figure=number(one.today),
    )


def finishing(
    dialling: Iterable[tuple[CampaignRow, CampaignFigures]], moment: Moment, until: int
) -> list[WallRow]:
    """Campaigns whose numbers are called before the day ends, the next one first."""
    found = [(figures.finish, row) for row, figures in dialling]
    soon = [(finish, row) for finish, row in found if finish is not None and finish[1] < until]
    return [
        WallRow(
            cell=StatusCell("✓", "accent"),
            name=masked_text(row.name),
            word=translate("Wallboard", "ends today"),
            figure=clock_range(*finish, moment.zone, now=moment.now),
            colour=row.id,
        )
        for finish, row in sorted(soon, key=lambda one: one[0])
    ]
