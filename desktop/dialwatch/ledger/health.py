"""How the lines of each account fare beside each other: X numbers, and the lines of diallers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dialwatch.calls.campaign import CampaignKind
from dialwatch.ledger.horizons import EVERYTHING, edge
from dialwatch.ledger.masked_calls import going_on
from dialwatch.ledger.minutes import ANSWERED, ATTEMPTS
from dialwatch.ledger.tally import MINUTE_MS
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.health import health
from dialwatch.metrics.proportion import Proportion

__all__ = ["Line", "LineHealth", "line_health"]

Line = tuple[str, str]
"""Account and line: an X number, or the line that a dialler calls from."""

Ints = npt.NDArray[np.int64]

_NOTHING: Mapping[Line, int] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class LineHealth:
    """One line beside the others of its account; rates between 0 and 1 (`metrics.health`)."""

    account: str
    line: str
    raw: Proportion
    """A of S over settled minutes."""
    shrunk: float
    low: float
    high: float
    pool_low: float
    """Where the rate of a line like the account's others lies."""
    pool_high: float
    flagged: bool
    """Its band leaves that of the others."""
    live: int | None
    """Calls that go on now; None: the platform does not tell them line by line."""
    bindings: int | None = None
    """What it carries; None: it carries none, or nobody knows."""


def line_health(
    view: LedgerView,
    now_ms: int,
    since_ms: int | None = None,
    until_ms: int | None = None,
    bindings: Mapping[Line, int] = _NOTHING,
) -> tuple[LineHealth, ...]:
    """The lines that called or were called in the span, each against those of its account.

    An account's lines are one pool. Counted are settled attempts dialled from `since_ms` to
    before `until_ms` (all there is, where an end is None; to the minute); of a campaign that is
    over also those that no minute is known of, unless a span is given. Lines with bindings are
    listed, too, without any call. The flagged ones first, then by account, the worst first.
    Safe in any thread; some milliseconds and `metrics.health` for each account. Source:
    metrics.md, "Settled"; `metrics.health`.
    """
    counted = _settled(view, since_ms, until_ms)
    for line in bindings:
        counted.setdefault(line, (0, 0))
    live = _live(view, now_ms)
    rows: list[LineHealth] = []
    for account in sorted({one for one, _ in counted}):
        lines = [line for line in counted if line[0] == account]
        rows += _pool(lines, [counted[line] for line in lines], live, bindings)
    return tuple(sorted(rows, key=lambda one: (not one.flagged, one.account, one.shrunk, one.line)))


class _Live(NamedTuple):
    accounts: frozenset[str]
    """Those that tell line by line which calls go on: the applications'."""
    calls: Mapping[Line, int]


def _pool(
    lines: Sequence[Line],
    counts: Sequence[tuple[int, int]],
    live: _Live,
    bindings: Mapping[Line, int],
) -> list[LineHealth]:
    found = health([x for x, _ in counts], [n for _, n in counts])
    return [
        LineHealth(
            account=line[0],
            line=line[1],
            raw=Proportion(*counts[at]),
            shrunk=float(found.shrunk[at]),
            low=float(found.low[at]),
            high=float(found.high[at]),
            pool_low=float(found.pool_low[at]),
            pool_high=float(found.pool_high[at]),
            flagged=bool(found.flagged[at]),
            live=live.calls.get(line, 0) if line[0] in live.accounts else None,
            bindings=bindings.get(line),
        )
        for at, line in enumerate(lines)
    ]


def _settled(
    view: LedgerView, since_ms: int | None, until_ms: int | None
) -> dict[Line, tuple[int, int]]:
    """Line → answered and attempts; calls whose line is not told are nobody's."""
    slices = view.tally.slices
    rows = [view.campaigns.get(one) for one in slices.campaign.tolist()]
    edges = np.array([0 if row is None else edge(row) for row in rows], dtype=np.int64)
    until = edges if until_ms is None else np.minimum(edges, until_ms)
    count = len(slices)
    sums = view.tally.timed.before(until // MINUTE_MS, count)
    if since_ms is not None:
        before = np.minimum(until, since_ms) // MINUTE_MS
        sums = sums - view.tally.timed.before(before, count)
    elif until_ms is None:
        sums = sums + view.tally.estimated.before(np.where(edges >= EVERYTHING, edges, 0), count)
    found: dict[Line, tuple[int, int]] = {}
    for at, row in enumerate(rows):
        line = view.words["line"][int(slices.line[at])]
        if row is not None and line:
            x, n = found.get((row.account, line), (0, 0))
            found[row.account, line] = x + int(sums[ANSWERED, at]), n + int(sums[ATTEMPTS, at])
    return found


def _live(view: LedgerView, now_ms: int) -> _Live:
    of = {
        row.id: row.account
        for row in view.campaigns.values()
        if row.kind is CampaignKind.APPLICATION
    }
    calls: dict[Line, int] = {}
    ids = np.fromiter(of, np.int64, len(of))
    for _, part in view.slices() if of else ():
        going = np.isin(part["campaign"], ids) & going_on(part, now_ms).astype(bool)
        places = part["campaign"][going].tolist(), part["line"][going].tolist()
        for campaign, code in zip(*places, strict=True):
            line = of[campaign], view.words["line"][code]
            calls[line] = calls.get(line, 0) + 1
    return _Live(frozenset(of.values()), calls)
