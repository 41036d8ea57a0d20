"""Answer rates minute by minute, a curve for each campaign, line, robot or platform."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.platform import Platform
from dialwatch.ledger.horizons import common, edge, has_a_say
from dialwatch.ledger.minutes import ANSWERED, ATTEMPTS
from dialwatch.ledger.tally import MINUTE_MS
from dialwatch.ledger.terms import quoted
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.proportion import Proportion
from dialwatch.metrics.wilson import Floats, band

__all__ = ["Grouping", "Rates", "Series", "minute_rates"]

Ints = npt.NDArray[np.int64]

_NO_LINE = frozenset({Platform.BLU})
"""Platforms that tell neither line nor robot: n/a."""


class Grouping(StrEnum):
    """What a curve stands for."""

    CAMPAIGN = "campaign"
    LINE = "line"
    ROBOT = "robot"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True)
class Series:
    """One curve: the minutes in which anything was dialled, S and A of each, with its band."""

    key: str
    """Campaign: its id in the journal as text; line: the number; robot: its id; platform: its
    word. Empty: the line or robot is not told."""
    name: str
    query: str
    """The term that chooses exactly this curve's calls in the call table."""
    minutes: Ints
    """Starts, UTC epoch ms, ascending."""
    answered: Ints
    attempts: Ints
    low: Floats
    high: Floats
    ripe: npt.NDArray[np.bool_]
    """Settled; the others are the unripe edge."""
    settled_before: int
    """UTC epoch ms: minutes that end at or before this are ripe."""

    @property
    def rate(self) -> Floats:
        """A / S of each minute."""
        return self.answered / self.attempts

    @property
    def settled(self) -> Proportion:
        """A of S over the ripe minutes."""
        ripe = self.ripe
        return Proportion(int(self.answered[ripe].sum()), int(self.attempts[ripe].sum()))

    def point_query(self, minute_ms: int) -> str:
        """The query that chooses exactly the calls which this curve counts in that minute."""
        when = datetime.fromtimestamp(minute_ms / 1000, UTC)
        return f"{self.query} minute:{when:%Y-%m-%dT%H:%MZ} is:counted"


class Rates(NamedTuple):
    """The curves, those with most attempts first, and what they leave out."""

    series: list[Series]
    untimed: int
    """Attempts without a dial time, first seen in the range: in totals, in no curve."""


def minute_rates(
    view: LedgerView,
    group: str,
    since_ms: int | None = None,
    until_ms: int | None = None,
    horizons: Mapping[int, int] | None = None,
) -> Rates:
    """A / S for each minute that overlaps the range (all there is, where an end is None).

    `horizons` overrides until when each campaign (by id) is settled. A minute of a group is
    ripe when it is settled for every campaign that could have dialled in it: for a line or a
    robot all campaigns of the accounts that use it, for a platform all of its campaigns.
    Source: metrics.md, "What is counted", "Settled", "The unripe edge".
    """
    grouping = Grouping(group)
    first, last = _range(view, since_ms, until_ms)
    groups = _groups(view, grouping)
    counts = view.tally.timed.grid(groups.of_slice, len(groups.keys), first, last)
    attempts, answered = counts[ATTEMPTS], counts[ANSWERED]
    minutes = np.arange(first, last + 1, dtype=np.int64) * MINUTE_MS
    edges = _edges(view, grouping, groups, horizons)
    series = []
    for number in np.argsort(-attempts.sum(axis=1), kind="stable"):
        used = np.flatnonzero(attempts[number])
        if len(used):
            tried, got = attempts[number][used], answered[number][used]
            low, high = band(got, tried)
            at = minutes[used]
            key = groups.keys[number]
            series.append(
                Series(
                    key=key,
                    name=_name(view, grouping, key, groups.rows[number]),
                    query=_query(grouping, key),
                    minutes=at,
                    answered=got,
                    attempts=tried,
                    low=low,
                    high=high,
                    ripe=at + MINUTE_MS <= edges[number],
                    settled_before=edges[number],
                )
            )
    return Rates(series, _untimed(view, since_ms, until_ms))


@dataclass(frozen=True, slots=True)
class _Groups:
    keys: list[str]
    of_slice: npt.NDArray[np.intp]
    rows: list[list[CampaignRow]]
    """The campaigns with calls in each group."""


def _groups(view: LedgerView, grouping: Grouping) -> _Groups:
    slices = view.tally.slices
    if grouping is Grouping.LINE or grouping is Grouping.ROBOT:
        codes = slices.line if grouping is Grouping.LINE else slices.robot
    else:
        codes = _tops(view, slices.campaign)
    distinct, of_slice = np.unique(codes, return_inverse=True)
    keys = [_key(view, grouping, code) for code in distinct.tolist()]
    if grouping is Grouping.PLATFORM:
        merged = {key: number for number, key in enumerate(dict.fromkeys(keys))}
        places = np.array([merged[key] for key in keys], dtype=np.intp)
        keys, of_slice = list(merged), places[of_slice] if len(places) else of_slice
    rows: list[list[CampaignRow]] = [[] for _ in keys]
    pairs = np.unique(np.stack([of_slice, slices.campaign]), axis=1)
    for number, campaign in pairs.T.tolist():
        row = view.campaigns.get(campaign)
        if row is not None:
            rows[number].append(row)
    return _Groups(keys, of_slice.astype(np.intp), rows)


def _tops(view: LedgerView, campaigns: Ints) -> Ints:
    """The topmost that each campaign stands under: a plan is one curve, not one a round."""
    distinct, places = np.unique(campaigns, return_inverse=True)
    tops = np.array([view.tree.top(one) for one in distinct.tolist()], dtype=np.int64)
    return tops[places]


def _key(view: LedgerView, grouping: Grouping, code: int) -> str:
    match grouping:
        case Grouping.CAMPAIGN:
            return str(code)
        case Grouping.PLATFORM:
            row = view.tree.rows.get(code)  # the topmost may be a plan: that is no task
            return row.platform.value if row else ""
        case _:
            return view.words[grouping.value][code]


def _edges(
    view: LedgerView, grouping: Grouping, groups: _Groups, horizons: Mapping[int, int] | None
) -> list[int]:
    told = _with_horizons(view.campaigns, horizons)
    heard = [row for row in told.values() if has_a_say(row, view)]
    edges = []
    for rows in groups.rows:
        if grouping is Grouping.CAMPAIGN:
            edges.append(_edge_of(view, [told[row.id] for row in rows], told))
            continue
        if grouping is Grouping.PLATFORM:
            platforms = {row.platform for row in rows}
            mates = [row for row in heard if row.platform in platforms]
        else:
            accounts = {row.account for row in rows}
            mates = [row for row in heard if row.account in accounts]
        mates += [told[row.id] for row in rows]
        edges.append(common(mates) if rows else edge(_UNKNOWN))
    return edges


def _edge_of(view: LedgerView, rows: list[CampaignRow], told: Mapping[int, CampaignRow]) -> int:
    """Where a task of its own has settled; of tasks under one plan, all that may have dialled."""
    if not rows:
        return edge(_UNKNOWN)
    top = view.tree.top(rows[0].id)
    if top == rows[0].id:
        return edge(rows[0])
    return common(told[task] for task in view.tree.tasks_of(top))


_UNKNOWN = CampaignRow(id=0, account="", platform=Platform.AIRUDDER, key="", name="")
"""Stands for a campaign of which only calls are known so far: nothing of it is settled."""


def _with_horizons(
    campaigns: Mapping[int, CampaignRow], horizons: Mapping[int, int] | None
) -> Mapping[int, CampaignRow]:
    if not horizons:
        return campaigns
    return {
        key: row.changed({"settled_before": horizons[key], "over": False})
        if key in horizons
        else row
        for key, row in campaigns.items()
    }


def _range(view: LedgerView, since_ms: int | None, until_ms: int | None) -> tuple[int, int]:
    span = view.tally.timed.span()
    if span is None:
        return 0, -1
    first = span[0] if since_ms is None else max(span[0], since_ms // MINUTE_MS)
    last = span[1] if until_ms is None else min(span[1], -(-until_ms // MINUTE_MS) - 1)
    return first, max(last, first - 1)


def _untimed(view: LedgerView, since_ms: int | None, until_ms: int | None) -> int:
    if since_ms is None and until_ms is None:
        return int(view.tally.untimed.sum())
    span = view.tally.estimated.span()
    if span is None:
        return 0
    first = span[0] if since_ms is None else max(span[0], since_ms // MINUTE_MS)
    last = span[1] if until_ms is None else min(span[1], -(-until_ms // MINUTE_MS) - 1)
    everyone = np.zeros(len(view.tally.slices), dtype=np.intp)
    return int(view.tally.estimated.grid(everyone, 1, first, last)[ATTEMPTS].sum())


def _name(view: LedgerView, grouping: Grouping, key: str, rows: list[CampaignRow]) -> str:
    match grouping:
        case Grouping.CAMPAIGN:
            row = view.tree.rows.get(int(key))
            return row.name or row.key if row else f"#{key}"
        case Grouping.PLATFORM:
            return Platform(key).title if key else "not told"
        case Grouping.ROBOT if key:
            return view.robot_name(key)
        case Grouping.LINE if key:
            return key
        case _:
            never = rows and all(row.platform in _NO_LINE for row in rows)
            return "n/a" if never else "not told"


def _query(grouping: Grouping, key: str) -> str:
    match grouping:
        case Grouping.CAMPAIGN:
            return f"campaign:#{key}"
        case Grouping.PLATFORM:
            return f"platform:{key}"
        case _:
            return f"{grouping}:={quoted(key)}"
