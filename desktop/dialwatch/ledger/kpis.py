"""The figures of the strip at the top: the answer rate now, and what the day has brought."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.ledger.horizons import EVERYTHING, NEVER_YET, edge, is_live
from dialwatch.ledger.minutes import ANSWERED, ATTEMPTS, TALK, TALKED
from dialwatch.ledger.summaries import PACE_MINUTES
from dialwatch.ledger.tally import MINUTE_MS
from dialwatch.ledger.view import LedgerView
from dialwatch.ledger.wall import of_wall
from dialwatch.metrics.pace import ewma, pace
from dialwatch.metrics.proportion import NOTHING, Proportion
from dialwatch.metrics.ratios import average_talk
from dialwatch.metrics.wilson import Floats

__all__ = [
    "NOW_MINUTES",
    "SPARK_MINUTES",
    "Figure",
    "FigureState",
    "Kpis",
    "Rate",
    "kpis",
    "settled_until",
    "today",
]

NOW_MINUTES = 15
"""Settled minutes that make "now"."""

SPARK_MINUTES = 60
"""Minutes of a spark line, one value each; NaN where there is nothing to compute."""

Window = tuple[int, int]
"""From (included) and until (not included), UTC epoch ms."""


class FigureState(StrEnum):
    """What a tile shows: a value, or one of the three kinds of nothing (metrics.md, Rules)."""

    VALUE = "value"
    NONE = "none"
    """Cannot be computed at present: –."""
    NA = "na"
    """Never available on these platforms: n/a."""
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class Figure:
    """One tile."""

    state: FigureState
    value: float
    """NaN unless the state is value or zero."""
    spark: Floats
    from_ms: int | None = None
    until_ms: int | None = None
    """The window over which it was computed, UTC epoch ms."""
    low: float = float("nan")
    high: float = float("nan")
    """The band, where the figure has one."""
    why: str = ""
    """For the user, why there is no value."""


@dataclass(frozen=True, slots=True)
class Rate(Figure):
    """The answer rate now, 0 … 1: A of S over the latest settled minutes."""

    proportion: Proportion = field(default=NOTHING)
    current: bool = True
    """False: nothing was dialled lately; the window is the last one in which something was."""

    @property
    def x(self) -> int:
        """A."""
        return self.proportion.x

    @property
    def n(self) -> int:
        """S."""
        return self.proportion.n


@dataclass(frozen=True, slots=True)
class Kpis:
    """All tiles. Lengths in seconds, pace in attempts a minute."""

    answer_rate: Rate
    attempts: Figure
    answered: Figure
    in_progress: Figure
    pace: Figure
    average_talk: Figure


def today(zone: ZoneInfo, now_ms: int) -> Window:
    """The day of `now_ms` in the zone, from its first moment to that of the next day."""
    day = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(zone).date()
    start = of_wall(datetime.combine(day, time()), zone).earliest
    end = of_wall(datetime.combine(day + timedelta(days=1), time()), zone).earliest
    return start, end


def kpis(
    view: LedgerView,
    campaigns: Iterable[CampaignRow] | None,
    now_ms: int,
    zone: ZoneInfo,
    window: Window | None = None,
) -> Kpis:
    """The tiles at `now_ms`; attempts, answered and talk over `window`, else over today.

    Answer rate now: the latest 15 settled minutes, the same for all campaigns: they end where
    the slowest running campaign of an account that answers has settled. Campaigns that have
    not settled so far (of accounts that do not answer) are left out of it. Pace: attempts of
    the running campaigns at the same edge. Calls without a dial time count by when they were
    first seen, and in no rate of a minute. Source: metrics.md, "Settled", Notation, Rules.
    """
    rows = list(view.campaigns.values() if campaigns is None else campaigns)
    since, until = window or today(zone, now_ms)
    in_window = _Window(view, rows, since, until, now_ms)
    settled = settled_until(view, rows, now_ms)
    return Kpis(
        answer_rate=_answer_rate(view, rows, settled),
        attempts=in_window.count(ATTEMPTS),
        answered=in_window.count(ANSWERED),
        in_progress=_in_progress(view, rows, now_ms),
        pace=_pace(view, rows, settled),
        average_talk=in_window.talk(),
    )


def _nothing(why: str, state: FigureState = FigureState.NONE) -> Figure:
    return Figure(state, float("nan"), np.full(SPARK_MINUTES, np.nan), why=why)


def settled_until(view: LedgerView, rows: list[CampaignRow], now_ms: int) -> int | None:
    """Start of the first minute that is not settled for all running campaigns; None: none is."""
    now = now_ms // MINUTE_MS * MINUTE_MS
    live = [row for row in rows if is_live(row, view) and edge(row) < EVERYTHING]
    dialling = [row for row in live if row.status not in _NOT_DIALLING]
    end = min((_edge_from(row) for row in dialling), default=now)
    for row in live:
        # One that the platform calls finished, and that was not read to the end since, holds
        # back only the minutes in which it still dialled.
        if row.status in _ENDED and (row.ends_at is None or row.ends_at > end - _NOW_MS):
            end = min(end, _edge_from(row))
    return None if end <= NEVER_YET else min(end, now) // MINUTE_MS * MINUTE_MS


_NOW_MS = NOW_MINUTES * MINUTE_MS
_ENDED = frozenset({CampaignStatus.FINISHED, CampaignStatus.CANCELED})
_NOT_DIALLING = _ENDED | {CampaignStatus.CREATED, CampaignStatus.PENDING}


def _edge_from(row: CampaignRow) -> int:
    began = row.starts_at if row.starts_at is not None else row.created_at
    return max(edge(row), NEVER_YET if began is None else began)


def _of_campaigns(view: LedgerView, ids: Iterable[int]) -> npt.NDArray[np.intp]:
    """For each slice 0 when it belongs to one of these campaigns, else -1."""
    wanted = np.fromiter(ids, dtype=np.int64)
    return np.where(np.isin(view.tally.slices.campaign, wanted), 0, -1).astype(np.intp)


def _answer_rate(view: LedgerView, rows: list[CampaignRow], settled: int | None) -> Rate:
    if settled is None or not rows:
        missing = _nothing("No minute has settled yet." if rows else "No campaign is known yet.")
        return Rate(missing.state, missing.value, missing.spark, why=missing.why)
    timed = view.tally.timed
    mine = _of_campaigns(view, [row.id for row in rows if edge(row) >= settled])
    end = settled // MINUTE_MS
    counts = timed.grid(mine, 1, end - SPARK_MINUTES - NOW_MINUTES + 1, end - 1)[:, 0]
    current = bool(counts[ATTEMPTS, -NOW_MINUTES:].any())
    if not current:
        last = _last_dialled(view, mine, end)
        if last is not None:
            end = last + 1
            counts = timed.grid(mine, 1, end - SPARK_MINUTES - NOW_MINUTES + 1, end - 1)[:, 0]
    found = Proportion(
        int(counts[ANSWERED, -NOW_MINUTES:].sum()), int(counts[ATTEMPTS, -NOW_MINUTES:].sum())
    )
    value = found.value
    return Rate(
        state=FigureState.NONE if value is None else FigureState.VALUE,
        value=float("nan") if value is None else value,
        spark=_moving_rate(counts[ANSWERED], counts[ATTEMPTS]),
        from_ms=(end - NOW_MINUTES) * MINUTE_MS,
        until_ms=end * MINUTE_MS,
        low=found.interval.low if found.n else float("nan"),
        high=found.interval.high if found.n else float("nan"),
        why="" if found.n else "No calls in the settled minutes.",
        proportion=found,
        current=current,
    )


def _last_dialled(view: LedgerView, mine: npt.NDArray[np.intp], end: int) -> int | None:
    """The last minute before `end` in which these slices have an attempt."""
    for number, page in sorted(view.tally.timed.pages.items(), reverse=True):
        start = int(number * page.counts.shape[2])
        chosen = page.counts[ATTEMPTS, mine[page.slices] == 0]
        used = np.flatnonzero(chosen[:, : max(0, end - start)].any(axis=0))
        if len(used):
            return start + int(used[-1])
    return None


def _moving_rate(answered: npt.NDArray[np.int64], attempts: npt.NDArray[np.int64]) -> Floats:
    """A / S over the 15 minutes that end with each minute."""
    ones = np.ones(NOW_MINUTES, dtype=np.int64)
    x, n = np.convolve(answered, ones, "valid"), np.convolve(attempts, ones, "valid")
    return np.where(n > 0, x / np.maximum(n, 1), np.nan)


class _Window:
    """The counts of a window, calls without a dial time included."""

    def __init__(
        self, view: LedgerView, rows: list[CampaignRow], since: int, until: int, now_ms: int
    ) -> None:
        self._known = bool(rows)
        self._since, self._until = since, until
        mine = _of_campaigns(view, [row.id for row in rows])
        first, last = since // MINUTE_MS, -(-until // MINUTE_MS) - 1
        tally = view.tally
        chosen = mine == 0
        self._sums = tally.timed.total(chosen, first, last)
        self._sums += tally.estimated.total(chosen, first, last)
        end = min(last, now_ms // MINUTE_MS)
        self._latest = tally.timed.grid(mine, 1, end - SPARK_MINUTES + 1, end)[:, 0]

    def count(self, plane: int) -> Figure:
        """Attempts or answered calls."""
        if not self._known:
            return _nothing("No campaign is known yet.")
        total = int(self._sums[plane])
        return Figure(
            FigureState.VALUE if total else FigureState.ZERO,
            float(total),
            self._latest[plane].astype(np.float64),
            self._since,
            self._until,
        )

    def talk(self) -> Figure:
        """ACD: talk time of the answered calls whose talk time is told."""
        mean = average_talk(int(self._sums[TALK]), int(self._sums[TALKED]))
        if mean is None:
            return _nothing("No answered call with a talk time yet.")
        talked = self._latest[TALKED]
        spark = np.where(talked > 0, self._latest[TALK] / np.maximum(talked, 1) / 1000, np.nan)
        state = FigureState.VALUE if mean else FigureState.ZERO
        return Figure(state, mean, spark, self._since, self._until)


def _in_progress(view: LedgerView, rows: list[CampaignRow], now_ms: int) -> Figure:
    """Numbers being dialled now, where the platforms tell."""
    running = [row for row in rows if not row.over]
    told = [row.in_progress for row in running if row.in_progress is not None]
    spark = _as_told(view, now_ms)
    if told or (rows and not running):
        total = sum(told)
        return Figure(FigureState.VALUE if total else FigureState.ZERO, float(total), spark)
    if not rows:
        return _nothing("No campaign is known yet.")
    return _nothing("These platforms do not tell how many calls are going on.", FigureState.NA)


def _as_told(view: LedgerView, now_ms: int) -> Floats:
    """The numbers in progress as they were told at the end of each of the last minutes."""
    spark = np.full(SPARK_MINUTES, np.nan)
    first = now_ms // MINUTE_MS - SPARK_MINUTES + 1
    for minute, total in view.progress:
        if minute < first + SPARK_MINUTES:
            spark[max(0, minute - first) :] = total
    return spark


def _pace(view: LedgerView, rows: list[CampaignRow], settled: int | None) -> Figure:
    """Attempts a minute of the campaigns that run, where they have all settled."""
    running = [row.id for row in rows if not row.over and settled and edge(row) >= settled]
    if settled is None or not rows:
        return _nothing("No minute has settled yet." if rows else "No campaign is known yet.")
    end = settled // MINUTE_MS
    mine = _of_campaigns(view, running)
    counts = view.tally.timed.grid(mine, 1, end - SPARK_MINUTES - PACE_MINUTES, end - 1)
    row = counts[ATTEMPTS, 0]
    used = np.flatnonzero(row)
    window = row[max(used[0] if len(used) else 0, len(row) - PACE_MINUTES) :]
    found = pace(window) if len(used) else None
    spark = ewma(row)[-SPARK_MINUTES:]
    if found is None or found.value <= 0:
        return Figure(FigureState.ZERO, 0.0, spark, (end - PACE_MINUTES) * MINUTE_MS, settled)
    return Figure(
        FigureState.VALUE,
        found.value,
        spark,
        (end - PACE_MINUTES) * MINUTE_MS,
        settled,
        found.low,
        found.high,
    )
