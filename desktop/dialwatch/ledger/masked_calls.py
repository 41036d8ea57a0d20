"""The calls through privacy numbers: which go on now, and how each number fares."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.outcome import ANSWERED, Outcome
from dialwatch.calls.packed import NEVER, Array
from dialwatch.ledger.horizons import edge
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.proportion import Proportion
from dialwatch.metrics.ratios import ANSWERED_LUT, SEIZED_LUT

__all__ = ["LIVE_FOR", "Live", "LiveCall", "NumberFigures", "going_on", "masked_calls"]

LIVE_FOR = 4 * 3_600_000
"""Milliseconds after which a call whose end was never told is not shown as going on."""

_COLUMNS = (
    *("id", "campaign", "outcome", "line", "caller", "label", "dialed", "ended", "seen"),
    "number",
)
_LIVE = np.array([outcome is Outcome.PENDING or outcome in ANSWERED for outcome in Outcome])


@dataclass(frozen=True, slots=True)
class LiveCall:
    """A call that goes on now. Times are UTC epoch ms."""

    id: int
    account: str
    x: str
    caller: str
    number: str
    """The person called; empty while it is not told."""
    talking: bool
    """Somebody answered; else it rings."""
    since: int
    """When it came in, or was first heard of."""


@dataclass(frozen=True, slots=True)
class NumberFigures:
    """One X number of an application, over the calls that the ledger holds."""

    account: str
    application: str
    """The campaign's name."""
    campaign: int
    x: str
    live: int
    attempts: int
    rate: Proportion
    """A of S over settled minutes."""
    failures: tuple[tuple[str, int], ...]
    """Release cause and how often, the most frequent first."""
    last: int | None
    """When the latest call came in."""


@dataclass(frozen=True, slots=True)
class Live:
    """What the panel of live calls shows."""

    calls: tuple[LiveCall, ...]
    """The newest first."""
    numbers: tuple[NumberFigures, ...]
    """By application, then by number."""


def masked_calls(view: LedgerView, now_ms: int) -> Live:
    """The calls of all applications (campaigns of the kind `application`).

    One pass over the ledger's columns; safe in any thread.
    """
    applications = {
        row.id: row for row in view.campaigns.values() if row.kind is CampaignKind.APPLICATION
    }
    if not applications:
        return Live((), ())
    rows = _rows(view, np.fromiter(applications, np.int64))
    going = going_on(rows, now_ms)
    return Live(_live(view, rows, going), tuple(_numbers(view, rows, going)))


def _rows(view: LedgerView, ids: Array) -> dict[str, Array]:
    parts: list[dict[str, Array]] = []
    for _, part in view.slices():
        wanted = np.isin(part["campaign"], ids)
        if wanted.any():
            parts.append({name: part[name][wanted] for name in _COLUMNS})
    if not parts:
        return {name: np.empty(0, np.int64) for name in _COLUMNS}
    return {name: np.concatenate([part[name] for part in parts]) for name in _COLUMNS}


def going_on(rows: Mapping[str, Array], now_ms: int) -> Array:
    """Which of these calls of applications ring or talk now: a mask over the rows."""
    if not len(rows["id"]):
        return np.zeros(0, bool)
    recent = rows["seen"].astype(np.int64) > now_ms - LIVE_FOR
    going: Array = _LIVE[rows["outcome"]] & (rows["ended"] == NEVER) & recent
    return going


def _live(view: LedgerView, rows: dict[str, Array], going: Array) -> tuple[LiveCall, ...]:
    places = np.flatnonzero(going)
    words = view.words
    calls = [
        LiveCall(
            id=int(rows["id"][at]),
            account=view.campaigns[int(rows["campaign"][at])].account,
            x=words["line"][int(rows["line"][at])],
            caller=words["caller"][int(rows["caller"][at])],
            number=bytes(rows["number"][at]).decode("utf-8", "replace"),
            talking=Outcome(int(rows["outcome"][at])) in ANSWERED,
            since=_since(rows, int(at)),
        )
        for at in places
    ]
    return tuple(sorted(calls, key=lambda call: (-call.since, -call.id)))


def _since(rows: dict[str, Array], at: int) -> int:
    dialed = int(rows["dialed"][at])
    return int(rows["seen"][at]) if dialed == NEVER else dialed


def _numbers(view: LedgerView, rows: dict[str, Array], going: Array) -> list[NumberFigures]:
    found: list[NumberFigures] = []
    keys = rows["campaign"].astype(np.int64) << 32 | rows["line"].astype(np.int64)
    for key in np.unique(keys).tolist():
        mine = keys == key
        row = view.campaigns[key >> 32]
        outcomes = rows["outcome"][mine]
        dialed = rows["dialed"][mine]
        until = edge(row)
        settled = (dialed != NEVER) & (dialed < until)
        counted = SEIZED_LUT[outcomes]
        failed = rows["label"][mine][~ANSWERED_LUT[outcomes] & counted]
        causes = Counter(view.words["label"][code] for code in failed.tolist())
        times = dialed[dialed != NEVER]
        found.append(
            NumberFigures(
                account=row.account,
                application=row.name,
                campaign=row.id,
                x=view.words["line"][key & 0xFFFFFFFF],
                live=int(going[mine].sum()),
                attempts=int(counted.sum()),
                rate=Proportion(
                    int((ANSWERED_LUT[outcomes] & settled).sum()), int((counted & settled).sum())
                ),
                failures=tuple((cause, n) for cause, n in causes.most_common() if cause),
                last=int(times.max()) if len(times) else None,
            )
        )
    return sorted(found, key=lambda one: (one.application, one.x))
