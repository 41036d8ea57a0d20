"""The figures of a row of the campaign table."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.outcome import ANSWERED, SEIZED, Outcome
from dialwatch.ledger.horizons import EVERYTHING, edge
from dialwatch.ledger.minutes import ANSWERED as A
from dialwatch.ledger.minutes import ATTEMPTS as S
from dialwatch.ledger.tally import MINUTE_MS
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.forecast import Finish, finish, remaining_attempts
from dialwatch.metrics.pace import Pace, pace
from dialwatch.metrics.proportion import Proportion

__all__ = ["PACE_MINUTES", "CampaignFigures", "campaign_figures"]

PACE_MINUTES = 30
"""Settled minutes that the pace looks back over: six of its time constants."""

_RESTING = frozenset(
    {
        CampaignStatus.PAUSED,
        CampaignStatus.QUIET,
        CampaignStatus.FINISHED,
        CampaignStatus.CANCELED,
    }
)
"""Nothing is dialled: the pace of before foretells nothing."""


@dataclass(frozen=True, slots=True)
class CampaignFigures:
    """One campaign. Counts are over the calls that the ledger holds."""

    calls: int
    """All call rows: S and those beside it."""
    attempts: int
    """S: handed to the network, with a known end."""
    answered: int
    """A."""
    seized: int
    """The same as `attempts`, by its name in metrics.md."""
    untimed: int
    """Attempts without a dial time."""
    outcomes: dict[Outcome, int]
    """Those that occur."""
    rate: Proportion
    """A of S over settled minutes only; of all attempts once the campaign is over."""
    arrived: Proportion
    """A of S over all that has arrived: reads too high while unanswered calls are missing."""
    settled_before: int | None
    """UTC epoch ms until which its minutes have settled; None: none has."""
    pace: Pace | None
    """Attempts a minute at that edge; None before a minute has settled and when it is over."""
    finish: tuple[int, int] | None
    """Earliest and latest expected finish, UTC epoch ms; None where the total is not known,
    nothing is dialled, or it is paused or over, and for plans and workflows: what their later
    rounds and nodes will dial is not known."""


def campaign_figures(
    view: LedgerView, campaigns: Iterable[CampaignRow] | None = None, now_ms: int = 0
) -> dict[int, CampaignFigures]:
    """The figures of these tasks (of all unless given, and then of what they stand under), by id.

    Those of a plan, a round, a workflow or a node are the sums of its tasks'. Source:
    metrics.md, Notation; rate: "Settled"; pace and finish: "pace".
    """
    if campaigns is not None:
        return _figures_of_tasks(view, list(campaigns), now_ms)
    tree = view.tree
    found = _figures_of_tasks(view, list(tree.tasks.values()), now_ms)
    sums = {
        row.id: _summed(row, [found[one] for one in tree.tasks_of(row.id)]) for row in tree.groups
    }
    return found | sums


def _figures_of_tasks(
    view: LedgerView, rows: list[CampaignRow], now_ms: int
) -> dict[int, CampaignFigures]:
    number = {row.id: place for place, row in enumerate(rows)}
    slices = view.tally.slices
    of_slice = np.array([number.get(c, -1) for c in slices.campaign.tolist()], dtype=np.intp)
    # The last one stands for slices of other campaigns (-1).
    edges = np.array([*(edge(row) // MINUTE_MS for row in rows), 0], dtype=np.int64)
    settled = view.tally.timed.before(edges[of_slice], len(slices))
    mine = of_slice >= 0
    outcomes = np.zeros((len(rows), len(Outcome)), dtype=np.int64)
    np.add.at(outcomes, of_slice[mine], view.tally.outcomes[mine])
    ripe = np.zeros((len(rows), 2), dtype=np.int64)
    np.add.at(ripe, of_slice[mine], settled[[A, S]].T[mine])
    untimed = np.zeros(len(rows), dtype=np.int64)
    np.add.at(untimed, of_slice[mine], view.tally.untimed[mine])
    paces = _paces(view, rows, of_slice, edges)
    return {
        row.id: _figures(
            row,
            _Counted(
                {Outcome(o): int(n) for o, n in enumerate(outcomes[place]) if n},
                Proportion(int(ripe[place, 0]), int(ripe[place, 1])),
                int(untimed[place]),
                paces[place],
            ),
            now_ms,
        )
        for place, row in enumerate(rows)
    }


def _paces(
    view: LedgerView,
    rows: list[CampaignRow],
    of_slice: np.ndarray[tuple[int], np.dtype[np.intp]],
    edges: np.ndarray[tuple[int], np.dtype[np.int64]],
) -> list[Pace | None]:
    running = [
        place for place, row in enumerate(rows) if not row.over and row.settled_before is not None
    ]
    if not running:
        return [None] * len(rows)
    ends = edges[running]
    first, last = int(ends.min()) - PACE_MINUTES, int(ends.max()) - 1
    # A campaign that has been silent for weeks must not widen the table for the others.
    first = max(first, last - 24 * 60)
    counts = view.tally.timed.grid(of_slice, len(rows), first, last)[S]
    paces: list[Pace | None] = [None] * len(rows)
    for place in running:
        stop = int(edges[place]) - first
        window = counts[place, max(0, stop - PACE_MINUTES) : max(0, stop)]
        begun = np.flatnonzero(window)
        paces[place] = pace(window[begun[0] :]) if len(begun) else Pace(0.0, 0.0, 0.0)
    return paces


@dataclass(frozen=True, slots=True)
class _Counted:
    outcomes: dict[Outcome, int]
    ripe: Proportion
    untimed: int
    pace: Pace | None


def _figures(row: CampaignRow, counted: _Counted, now_ms: int) -> CampaignFigures:
    attempts = sum(n for o, n in counted.outcomes.items() if o in SEIZED)
    answered = sum(n for o, n in counted.outcomes.items() if o in ANSWERED)
    arrived = Proportion(answered, attempts)
    expected: Finish | None = None
    if not row.over and row.status not in _RESTING and row.entries_exact:
        left = remaining_attempts(row.entries, row.entries_done, attempts)
        expected = finish(left, counted.pace, now_ms if row.as_of is None else row.as_of)
    return CampaignFigures(
        calls=sum(counted.outcomes.values()),
        attempts=attempts,
        answered=answered,
        seized=attempts,
        untimed=counted.untimed,
        outcomes=counted.outcomes,
        rate=arrived if edge(row) >= EVERYTHING else counted.ripe,
        arrived=arrived,
        settled_before=None if row.settled_before is None and not row.over else edge(row),
        pace=counted.pace,
        finish=None if expected is None else (expected.low_ms, expected.high_ms),
    )


def _summed(group: CampaignRow, tasks: list[CampaignFigures]) -> CampaignFigures:
    outcomes: Counter[Outcome] = Counter()
    for task in tasks:
        outcomes.update(task.outcomes)
    paces = [task.pace for task in tasks if task.pace is not None]
    return CampaignFigures(
        calls=sum(task.calls for task in tasks),
        attempts=sum(task.attempts for task in tasks),
        answered=sum(task.answered for task in tasks),
        seized=sum(task.seized for task in tasks),
        untimed=sum(task.untimed for task in tasks),
        outcomes={outcome: outcomes[outcome] for outcome in Outcome if outcomes[outcome]},
        rate=_together([task.rate for task in tasks]),
        arrived=_together([task.arrived for task in tasks]),
        settled_before=EVERYTHING if group.over else group.settled_before,
        # Not independent of each other, as far as is known: the edges add up too.
        pace=Pace(
            sum(one.value for one in paces),
            sum(one.low for one in paces),
            sum(one.high for one in paces),
        )
        if paces
        else None,
        finish=None,
    )


def _together(parts: list[Proportion]) -> Proportion:
    return Proportion(sum(part.x for part in parts), sum(part.n for part in parts))
