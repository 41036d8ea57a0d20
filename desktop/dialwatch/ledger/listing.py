"""The rows of the call table in order, brought up to date without sorting all of them anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.packed import NEVER, Array
from dialwatch.ledger.query import Query
from dialwatch.ledger.recordings import sort_values
from dialwatch.ledger.sorting import (
    Ranks,
    SortKey,
    by_text,
    columns_of,
    order,
    ranks_of,
    sorted_rows,
)
from dialwatch.ledger.view import LedgerView, Positions

__all__ = ["Listing", "listing"]

_MUCH = 20
"""When more than one row in so many is new or changed, all are sorted anew."""

_LAST = np.iinfo(np.int64).max

Order = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """Which calls of a view are shown, in which order."""

    view: LedgerView
    keys: tuple[SortKey, ...]
    query: Query | None
    order: Order
    """Row → position in the view."""


def listing(
    view: LedgerView,
    keys: Sequence[SortKey],
    query: Query | None = None,
    before: Listing | None = None,
) -> Listing:
    """The rows that the query finds, in the order of `sorting.order`.

    `before`, the listing of an older view by the same keys and the same query, spares most of
    the work where only few rows are new or changed. The result is the same without it.
    """
    asked = tuple(keys)
    if before is not None and (before.keys, before.query) == (asked, query):
        found = _brought_up(before, view)
        if found is not None:
            return Listing(view, asked, query, found)
    return Listing(view, asked, query, order(view, asked, query.mask(view) if query else None))


def _brought_up(before: Listing, view: LedgerView) -> Order | None:
    changed = view.changed_since(before.view)
    if changed is None or _names(view) != _names(before.view):
        return None
    first_new = max(0, before.view.end - view.gone)
    fresh = np.concatenate([changed, np.arange(first_new, len(view), dtype=np.int64)])
    if len(fresh) * _MUCH > len(view):
        return None
    kept = _kept(before, view, changed)
    if before.query and len(fresh):
        fresh = fresh[before.query.matcher(view)(view.rows(fresh))]
    if len(fresh) == 0:
        return kept
    fresh = fresh[sorted_rows(view, before.keys, fresh)]
    return _merged(kept, _places(view, before.keys, kept, fresh), fresh)


def _names(view: LedgerView) -> tuple[object, ...]:
    """What rows are sorted and found by without standing in them: it may change under them."""
    rows = view.tree.rows.values()
    told = {row.id: (row.name, row.key, row.platform, row.account, row.parent) for row in rows}
    days = {account.id: account.recording_days for account in view.accounts.values()}
    return told, view.robots, view.labels, days


def _kept(before: Listing, view: LedgerView, changed: Positions) -> Order:
    """The rows of before that are neither gone nor changed, at their present positions."""
    left = view.gone - before.view.gone
    kept = before.order
    if left:
        kept = kept[kept >= left] - np.int32(left)
    if len(changed):
        stale = np.zeros(len(view), dtype=np.bool_)
        stale[changed] = True
        kept = kept[~stale[kept]]
    return kept


def _places(
    view: LedgerView, keys: Sequence[SortKey], kept: Order, fresh: Positions
) -> npt.NDArray[np.int64]:
    """Before which of the kept rows each fresh one belongs: all are searched for at once."""
    ranks = {
        (name, down): ranks_of(view, name, descending=down) for name, down in keys if by_text(name)
    }
    low = np.zeros(len(fresh), dtype=np.int64)
    high = np.full(len(fresh), len(kept), dtype=np.int64)
    mine = _values(view, keys, ranks, fresh)
    while (open_ := low < high).any():
        middle = (low + high) // 2
        probed = kept[np.minimum(middle, len(kept) - 1)].astype(np.int64)
        goes_behind = _precedes(_values(view, keys, ranks, probed), mine, probed < fresh)
        low = np.where(open_ & goes_behind, middle + 1, low)
        high = np.where(open_ & ~goes_behind, middle, high)
    return low


@dataclass(frozen=True, slots=True)
class _Value:
    values: Array
    reverse: bool
    """The largest comes first."""


def _values(
    view: LedgerView,
    keys: Sequence[SortKey],
    ranks: Mapping[SortKey, Ranks],
    positions: Positions,
) -> list[_Value]:
    """What these rows are compared by; comparable between any rows of the view."""
    columns = {
        column
        for key in keys
        for column in (ranks[key].columns if key in ranks else columns_of(key[0]))
    }
    rows = view.rows(positions, tuple(columns))
    found: list[_Value] = []
    for key in keys:
        name, descending = key
        if name == "number":
            found.append(_Value(rows[name], descending))
        elif name == "recording":
            found.append(_Value(sort_values(view, rows, descending=descending), reverse=False))
        elif key in ranks:
            found.append(_Value(ranks[key].of(rows), reverse=False))
        else:
            wide = rows[name].astype(np.int64)
            turned = -wide if descending else wide
            found.append(_Value(np.where(wide == NEVER, _LAST, turned), reverse=False))
    return found


def _precedes(
    one: list[_Value], other: list[_Value], by_position: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Whether each row of `one` comes before its counterpart, by all keys, then by position."""
    found = by_position
    for left, right in zip(reversed(one), reversed(other), strict=True):
        first, second = (right, left) if left.reverse else (left, right)
        less = np.less(first.values, second.values)
        found = less | (np.equal(left.values, right.values) & found)
    return found


def _merged(kept: Order, places: npt.NDArray[np.int64], fresh: Positions) -> Order:
    """The kept rows with each fresh one put in at its place."""
    out = np.empty(len(kept) + len(fresh), dtype=np.int32)
    ends = [*(np.flatnonzero(np.diff(places)) + 1).tolist(), len(places)]
    taken = begun = 0
    for end in ends:
        # A run of fresh rows that go to the same place, behind the kept rows up to there.
        place = int(places[begun])
        out[taken + begun : place + begun] = kept[taken:place]
        out[place + begun : place + end] = fresh[begun:end]
        taken, begun = place, end
    out[taken + begun :] = kept[taken:]
    return out
