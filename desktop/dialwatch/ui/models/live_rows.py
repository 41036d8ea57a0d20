"""The rows of the panel of live calls, in words."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.account import AccountState
from dialwatch.calls.number import masked
from dialwatch.ledger.labels import LabelBook
from dialwatch.ledger.masked_calls import Live, LiveCall, NumberFigures
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, day_and_time, duration, number
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.models.rates import rate_cell, rate_text

__all__ = ["live_rows", "number_rows"]

translate = QCoreApplication.translate

_SHOWN_CAUSES = 2


def live_rows(live: Live, now: int) -> list[Row]:
    """One row a call that goes on, the newest first."""
    return [_live_row(call, now) for call in live.calls]


def number_rows(
    live: Live,
    accounts: Mapping[str, AccountState],
    labels: LabelBook,
    zone: ZoneInfo,
    now: int,
) -> list[Row]:
    """One row an X number."""
    return [_number_row(one, accounts, labels, zone, now) for one in live.numbers]


def _live_row(call: LiveCall, now: int) -> Row:
    state = translate("Live", "talking") if call.talking else translate("Live", "ringing")
    cell = StatusCell("▶", "good") if call.talking else StatusCell("○", "warn")
    return Row(
        call.id,
        (
            Cell(state, drawn=cell),
            Cell(duration(max(0, now - call.since)), right=True),
            Cell(masked(call.caller) if call.caller else NONE),
            Cell(call.x or NONE),
            Cell(masked(call.number) if call.number else NONE),
        ),
    )


def _number_row(
    one: NumberFigures,
    accounts: Mapping[str, AccountState],
    labels: LabelBook,
    zone: ZoneInfo,
    now: int,
) -> Row:
    account = accounts.get(one.account)
    status = account.numbers.get(one.x) if account is not None else None
    why = ""
    if status is None:
        word, cell = translate("Live", "not told"), StatusCell("○", "muted")
    elif status.in_order:
        word, cell = spoken(status.status), StatusCell("✓", "good")
    else:
        word, why = spoken(status.status), spoken(status.cause)
        cell = StatusCell("▲", "bad")
    last = translate("Live", "Last call: {time}").format(time=day_and_time(one.last, zone, now=now))
    tip = f"{one.application}\n{last}"
    causes = [
        f"{labels.label(one.account, cause)} {number(count)}" for cause, count in one.failures
    ]
    return Row(
        (one.campaign, one.x),
        (
            Cell(one.x or NONE, tip=tip),
            Cell(word, tip=f"{word}: {why}" if why else "", drawn=cell),
            Cell(number(one.live), right=True),
            Cell(number(one.attempts), right=True),
            Cell(rate_text(one.rate), right=True, drawn=rate_cell(one.rate)),
            Cell(", ".join(causes[:_SHOWN_CAUSES]) or NONE, tip="\n".join(causes)),
        ),
    )
