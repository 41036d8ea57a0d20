"""The calls through each binding: who was reached through which X, and how often."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.packed import NEVER, Array
from dialwatch.ledger.horizons import edge
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.proportion import Proportion
from dialwatch.metrics.ratios import ANSWERED_LUT, SEIZED_LUT

__all__ = ["Through", "by_person", "by_x"]

Ints = npt.NDArray[np.int64]

_COLUMNS = ("line", "caller", "outcome", "dialed", "seen", "number")


@dataclass(frozen=True, slots=True)
class Through:
    """Calls through one X, or of one person through it."""

    calls: int
    """All that are known, also those that go on."""
    rate: Proportion
    """A of S over settled minutes."""
    last: int
    """When the latest came in or was first heard of, UTC epoch ms."""


def by_x(view: LedgerView, account: str) -> Mapping[str, Through]:
    """X → its calls, over all that the ledger holds of this account's applications.

    One pass over the columns; safe in any thread. Source: metrics.md, Notation, "Settled".
    """
    rows = _rows(view, account)
    groups = _Groups(rows["line"].astype(np.int64), rows)
    return {view.words["line"][key]: one for key, one in groups.told()}


def by_person(view: LedgerView, account: str) -> Mapping[tuple[str, str], Through]:
    """X and person → the calls in which that person called or was called through X.

    A person stands on an X once (vendors/huawei.md 1.1), so these are the calls through that
    person's binding, and those of an earlier binding of the two. Numbers as the platform
    writes them. One pass over the columns; safe in any thread.
    """
    rows = _rows(view, account)
    callers = view.words["caller"]
    numbers, of_row = np.unique(rows["number"], return_inverse=True)
    texts = [bytes(one).decode("utf-8", "replace") for one in numbers.tolist()]
    places = {text: place for place, text in enumerate(callers)}
    codes = np.array(
        [places.setdefault(text, len(places)) for text in texts], dtype=np.int64
    )  # a person has one code, whether calling or called
    called = codes[of_row] if len(codes) else np.empty(0, np.int64)
    caller = rows["caller"].astype(np.int64)
    line = rows["line"].astype(np.int64) << 32
    apart = (called != caller) & (called != places.get("", -1))
    twice = {name: np.concatenate([rows[name], rows[name][apart]]) for name in rows}
    groups = _Groups(np.concatenate([line | caller, (line | called)[apart]]), twice)
    people = list(places)
    return {
        (view.words["line"][key >> 32], people[key & 0xFFFFFFFF]): one
        for key, one in groups.told()
        if people[key & 0xFFFFFFFF]
    }


def _rows(view: LedgerView, account: str) -> dict[str, Array]:
    mine = {
        row.id: edge(row)
        for row in view.campaigns.values()
        if row.account == account and row.kind is CampaignKind.APPLICATION
    }
    ids = np.array(sorted(mine), dtype=np.int64)
    edges = np.array([mine[one] for one in sorted(mine)], dtype=np.int64)
    parts: list[dict[str, Array]] = []
    for _, part in view.slices() if mine else ():
        chosen = np.isin(part["campaign"], ids) & (part["line"] != 0)
        kept = {name: part[name][chosen] for name in _COLUMNS}
        at = np.searchsorted(ids, part["campaign"][chosen])
        dialed = kept["dialed"].astype(np.int64)
        parts.append(kept | {"settled": (dialed != NEVER) & (dialed < edges[at])})
    names = (*_COLUMNS, "settled")
    if not parts:
        return {name: np.empty(0, "S1" if name == "number" else np.int64) for name in names}
    return {name: np.concatenate([part[name] for part in parts]) for name in names}


class _Groups:
    """Rows counted by a key."""

    def __init__(self, keys: Ints, rows: Mapping[str, Array]) -> None:
        self._keys, of = np.unique(keys, return_inverse=True)
        outcome = rows["outcome"].astype(np.intp)
        settled = rows["settled"].astype(bool)
        count = len(self._keys)
        self._calls = np.bincount(of, minlength=count)
        self._tried = np.bincount(of[SEIZED_LUT[outcome] & settled], minlength=count)
        self._answered = np.bincount(of[ANSWERED_LUT[outcome] & settled], minlength=count)
        dialed, seen = rows["dialed"].astype(np.int64), rows["seen"].astype(np.int64)
        self._last = np.full(count, NEVER, dtype=np.int64)
        np.maximum.at(self._last, of, np.where(dialed == NEVER, seen, dialed))

    def told(self) -> list[tuple[int, Through]]:
        columns = self._keys, self._calls, self._answered, self._tried, self._last
        return [
            (key, Through(calls, Proportion(x, n), last))
            for key, calls, x, n, last in zip(*(one.tolist() for one in columns), strict=True)
        ]
