"""The tables of a report of a shift; each says how much it leaves out."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.account import AccountState
from dialwatch.calls.batch import Batch
from dialwatch.calls.masking import masked_words
from dialwatch.ledger.health import LineHealth, line_health
from dialwatch.ledger.rates import Rates, Series
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.proportion import Proportion, Shown
from dialwatch.ui.delegates.cells import progress_text
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, clock_time, number, span_text
from dialwatch.ui.models.batch_counts import counted
from dialwatch.ui.models.lights import account_word
from dialwatch.ui.models.outcomes import status_word
from dialwatch.ui.models.rates import rate_text
from dialwatch.ui.models.standings import key_word
from dialwatch.ui.shift.values import ShiftColumn, ShiftTable

__all__ = ["account_table", "action_table", "campaign_table", "line_table"]

translate = QCoreApplication.translate

_CAMPAIGNS = 10
_LINES = 4
_ACCOUNTS = 5
_ACTIONS = 7
_GAPS = 3


def campaign_table(view: LedgerView, rates: Rates) -> ShiftTable:
    """Those that dialled in the shift, with most attempts first."""
    shown = rates.series[:_CAMPAIGNS]
    left_out = len(rates.series) - len(shown)
    note = "" if shown else translate("Shift", "Nothing was dialled.")
    if left_out:
        note = translate("Shift", "{n} more with fewer attempts").format(n=number(left_out))
    return ShiftTable(
        translate("Shift", "Campaigns"),
        (
            ShiftColumn(translate("Shift", "Campaign"), 0.32),
            ShiftColumn(translate("Shift", "Status"), 0.11),
            ShiftColumn(translate("Shift", "Attempts"), 0.11, True),
            ShiftColumn(translate("Shift", "Answered"), 0.11, True),
            ShiftColumn(translate("Shift", "Answer rate, band"), 0.2, True),
            ShiftColumn(translate("Shift", "Numbers done"), 0.15, True),
        ),
        tuple(_campaign(view, one) for one in shown),
        note,
    )


def _campaign(view: LedgerView, one: Series) -> tuple[str, ...]:
    row = view.tree.rows.get(int(one.key))
    done = row and progress_text(row.entries_done, row.entries, row.entries_exact)
    return (
        one.name,
        NONE if row is None else status_word(row.status),
        number(int(one.attempts.sum())),
        number(int(one.answered.sum())),
        _rate(one.settled),
        done or NONE,
    )


def _rate(rate: Proportion) -> str:
    """On paper nobody can point at a figure to see its band."""
    if not rate.n:
        return translate("Shift", "not settled yet")
    text = rate_text(rate)
    if rate.shown is Shown.TOO_FEW:
        return text
    low, high = rate.interval.low * 100, rate.interval.high * 100
    plain = text.partition(" ±")[0]
    return f"{plain} ({low:.0f}–{high:.0f})"


def line_table(view: LedgerView, since: int, until: int, now: int) -> ShiftTable:
    """The lines that answered least, each beside the others of its account."""
    lines = [one for one in line_health(view, now, since, until) if one.raw.n]
    worst = sorted(lines, key=lambda one: (not one.flagged, one.shrunk))[:_LINES]
    note = "" if worst else translate("Shift", "No platform tells of a line in this time.")
    if any(one.flagged for one in worst):
        note = translate("Shift", "▲ its band lies outside of what the account's other lines do")
    return ShiftTable(
        translate("Shift", "Worst lines"),
        (
            ShiftColumn(translate("Shift", "Line"), 0.26),
            ShiftColumn(translate("Shift", "Account"), 0.24),
            ShiftColumn(translate("Shift", "Answered of settled"), 0.18, True),
            ShiftColumn(translate("Shift", "Likely rate, band"), 0.17, True),
            ShiftColumn(translate("Shift", "Others' band"), 0.15, True),
        ),
        tuple(_line(view, one) for one in worst),
        note,
    )


def _line(view: LedgerView, one: LineHealth) -> tuple[str, ...]:
    account = view.accounts.get(one.account)
    return (
        f"{'▲ ' if one.flagged else ''}{one.line}",
        one.account if account is None else account.name,
        translate("Shift", "{x} of {n}").format(x=number(one.raw.x), n=number(one.raw.n)),
        f"{number(one.shrunk * 100, 1)} % ({one.low * 100:.0f}–{one.high * 100:.0f})",
        f"{one.pool_low * 100:.0f}–{one.pool_high * 100:.0f} %",
    )


def account_table(view: LedgerView, since: int, until: int, zone: ZoneInfo) -> ShiftTable:
    """How each account stands, and when nothing could come."""
    accounts = list(view.accounts.values())
    left_out = len(accounts) - _ACCOUNTS
    note = "" if accounts else translate("Shift", "No account is set up.")
    if left_out > 0:
        note = translate("Shift", "{n} more").format(n=number(left_out))
    return ShiftTable(
        translate("Shift", "Accounts"),
        (
            ShiftColumn(translate("Shift", "Account"), 0.24),
            ShiftColumn(translate("Shift", "State"), 0.12),
            ShiftColumn(translate("Shift", "Last answer"), 0.12),
            ShiftColumn(translate("Shift", "Gaps"), 0.2),
            ShiftColumn(translate("Shift", "What is wrong"), 0.32),
        ),
        tuple(_account(one, since, until, zone) for one in accounts[:_ACCOUNTS]),
        note,
    )


def _account(one: AccountState, since: int, until: int, zone: ZoneInfo) -> tuple[str, ...]:
    gaps = [(max(a, since), min(b, until)) for a, b in one.gaps if a < until and b > since]
    told = [span_text(a, b, zone) for a, b in gaps[:_GAPS]]
    if len(gaps) > _GAPS:
        told.append("…")
    return (
        one.name,
        account_word(one),
        clock_time(one.last_ok, zone),
        ", ".join(told) or translate("Shift", "none"),
        masked_words(spoken(one.sentence)),
    )


def action_table(
    batches: Sequence[Batch] | None, since: int, until: int, zone: ZoneInfo
) -> ShiftTable:
    """What was stopped, launched or bound in the shift, from the receipts; the latest first."""
    made = [one for one in batches or () if since <= one.made_at < until]
    shown = sorted(made, key=lambda one: one.made_at, reverse=True)[:_ACTIONS]
    if batches is None:
        note = translate("Shift", "Not known: the engine did not answer.")
    elif not made:
        note = translate("Shift", "Nothing was stopped, launched or bound from here.")
    else:
        more = len(made) - len(shown)
        said = translate("Shift", "{n} more before: Act → Receipts")
        note = said.format(n=number(more)) if more else ""
    return ShiftTable(
        translate("Shift", "Stopped, launched, bound"),
        (
            ShiftColumn(translate("Shift", "When"), 0.08),
            ShiftColumn(translate("Shift", "What"), 0.26),
            ShiftColumn(translate("Shift", "Who"), 0.15),
            ShiftColumn(translate("Shift", "Reason"), 0.19),
            ShiftColumn(translate("Shift", "Result"), 0.32),
        ),
        tuple(_action(one, zone) for one in shown),
        note,
    )


def _action(one: Batch, zone: ZoneInfo) -> tuple[str, ...]:
    results = (f"{number(count)} {key_word(key)}" for key, count in counted(one))
    return (
        clock_time(one.made_at, zone, seconds=False),
        masked_words(spoken(one.title)),
        one.who,
        masked_words(one.reason) or NONE,
        ", ".join(results) or one.state.value,
    )
