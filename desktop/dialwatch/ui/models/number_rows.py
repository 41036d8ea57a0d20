"""The small tables beside the bindings: calls on an X, what ends next, health."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding import Binding, TemporaryCallee
from dialwatch.ledger.bindings import ends
from dialwatch.ledger.health import LineHealth
from dialwatch.ledger.masked_calls import LiveCall
from dialwatch.ledger.view import CallView, LedgerView
from dialwatch.ui.delegates.cells import RateCell, StatusCell
from dialwatch.ui.format import NONE, THIN, day_and_time, duration, number, percent
from dialwatch.ui.models.binding_words import left_word, short_time, shown_number
from dialwatch.ui.models.outcomes import outcome_cell, outcome_word
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.models.rates import rate_text

__all__ = ["callee_words", "ending_rows", "health_rows", "latest_rows", "on_now_rows"]

translate = QCoreApplication.translate


def on_now_rows(calls: Sequence[LiveCall], now: int, *, whole: bool) -> list[Row]:
    """One row a call that goes on."""
    rows = []
    for call in calls:
        word = translate("Numbers", "talking") if call.talking else translate("Numbers", "ringing")
        cell = StatusCell("▶", "good") if call.talking else StatusCell("○", "warn")
        who, called = (shown_number(one, whole=whole) for one in (call.caller, call.number))
        rows.append(
            Row(
                call.id,
                (
                    Cell(word, drawn=cell),
                    Cell(duration(max(0, now - call.since)), right=True),
                    Cell(who, tip=f"{who} → {called}"),
                    Cell(called),
                ),
            )
        )
    return rows


def latest_rows(
    calls: Sequence[CallView], view: LedgerView, zone: ZoneInfo, now: int, *, whole: bool
) -> list[Row]:
    """One row a call: when, who, and how it ended, in the platform's own meaning."""
    rows = []
    for call in calls:
        meaning = view.label_name(call)
        code = f" ({call.label})" if call.label and meaning != call.label else ""
        meaning = meaning or outcome_word(call.outcome)
        who = shown_number(call.caller or call.number, whole=whole)
        tip = translate("Numbers", "{outcome}: {meaning}\nCalled {who}, talked {talk}").format(
            outcome=outcome_word(call.outcome),
            meaning=meaning + code,
            who=shown_number(call.number, whole=whole),
            talk=duration(call.talk),
        )
        came = call.dialed or call.seen
        at = Cell(short_time(came, zone, now, day_alone=True), tip=day_and_time(came, zone))
        rows.append(
            Row(
                call.id,
                (at, Cell(who), Cell(meaning, tip=tip, drawn=outcome_cell(call.outcome))),
            )
        )
    return rows


def ending_rows(bindings: Sequence[Binding], zone: ZoneInfo, now: int, *, whole: bool) -> list[Row]:
    """One row a binding, the next to end first."""
    return [
        Row(
            one.key,
            (
                Cell(left_word(one, now), tip=day_and_time(ends(one), zone)),
                Cell(short_time(ends(one) or 0, zone, now), tip=day_and_time(ends(one), zone)),
                Cell(shown_number(one.a, whole=whole)),
            ),
        )
        for one in bindings
    ]


def health_rows(
    lines: Sequence[LineHealth], names: Mapping[str, str], masks: frozenset[str], *, whole: bool
) -> list[Row]:
    """One row a line: its own rate, the one that is likely, and whether it stands out.

    `names` of accounts; `masks`: those whose lines are X numbers.
    """
    return [_health_row(one, names, masks, whole=whole) for one in lines]


def _health_row(
    one: LineHealth, names: Mapping[str, str], masks: frozenset[str], *, whole: bool
) -> Row:
    line = shown_number(one.line, whole=whole or one.account not in masks)
    account = names.get(one.account, one.account)
    low = one.flagged and one.high < one.pool_low
    if one.flagged:
        word = translate("Numbers", "low") if low else translate("Numbers", "high")
        flag = StatusCell("▲", "bad" if low else "warn")
    else:
        word, flag = translate("Numbers", "ok"), StatusCell("✓", "muted")
    told = translate(
        "Numbers",
        "{account}, {line}: {raw} of its settled calls answered; likely {shrunk} "
        "({low} to {high}). Lines like its account's others lie between {pool_low} and "
        "{pool_high}.",
    ).format(
        account=account,
        line=line,
        raw=rate_text(one.raw),
        shrunk=percent(one.shrunk),
        low=percent(one.low),
        high=percent(one.high),
        pool_low=percent(one.pool_low),
        pool_high=percent(one.pool_high),
    )
    calls = f"{number(one.raw.x)} / {number(one.raw.n)}"
    half = (one.high - one.low) * 50
    shrunk = f"{percent(one.shrunk)} ±{half:.{0 if half >= 10 else 1}f}".replace(THIN, " ")
    rate = RateCell(one.shrunk, one.low, one.high) if one.raw.n else None
    carried = NONE if one.bindings is None else number(one.bindings)
    return Row(
        (one.account, one.line),
        (
            Cell(line, tip=told),
            Cell(word, tip=told, drawn=flag),
            Cell(shrunk if one.raw.n else translate("Rates", "no calls"), right=True, drawn=rate),
            Cell(calls, right=True, tip=told),
            Cell(carried, right=True),
            Cell(NONE if one.live is None else number(one.live), right=True),
            Cell(account),
        ),
    )


def callee_words(
    callees: Sequence[TemporaryCallee], zone: ZoneInfo, now: int, *, whole: bool
) -> str:
    """Whom A's next call reaches; empty: nobody was named from here, or it is over."""
    if not callees:
        return ""
    one = callees[0]
    told = translate("Numbers", "A's next call reaches {callee}, until {at} ({left} left).")
    return told.format(
        callee=shown_number(one.callee, whole=whole),
        at=day_and_time(one.ends, zone, now=now),
        left=duration(one.ends - now),
    )
