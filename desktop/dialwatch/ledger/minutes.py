"""Four counts for each slice and minute, in pages of 64 minutes that hold only what occurs."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["ANSWERED", "ATTEMPTS", "PLANES", "TALK", "TALKED", "Minutes", "MinutesView", "Page"]

ATTEMPTS, ANSWERED, TALK, TALKED = range(4)
"""The planes: attempts, answered, talk time in ms, answered calls whose talk time is told."""

PLANES = 4

_SHIFT = 6
_PAGE = 1 << _SHIFT

Ints = npt.NDArray[np.int64]
Places = npt.NDArray[np.intp]
Counts = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: which slices occur in it, and [plane, slice, minute]."""

    slices: Places
    counts: Counts
    sums: Ints
    """[plane, slice] over the page."""


class _Filling:
    def __init__(self) -> None:
        self.rows: dict[int, int] = {}
        self.slices = np.empty(8, dtype=np.intp)
        self.counts = np.zeros((PLANES, 8, _PAGE), dtype=np.int32)
        self.shown: Page | None = None

    def rows_of(self, slices: Places) -> Places:
        distinct, which = np.unique(slices, return_inverse=True)
        rows = np.array([self._row(int(number)) for number in distinct], dtype=np.intp)
        return rows[which]

    def _row(self, number: int) -> int:
        row = self.rows.get(number)
        if row is None:
            row = self.rows[number] = len(self.rows)
            if row >= len(self.slices):
                self.slices = np.concatenate([self.slices, np.empty_like(self.slices)])
                self.counts = np.concatenate([self.counts, np.zeros_like(self.counts)], axis=1)
            self.slices[row] = number
        return row

    def add(self, rows: Places, minutes: Ints, planes: Counts) -> None:
        if self.shown is not None:
            # A view holds these arrays.
            self.counts, self.shown = self.counts.copy(), None
        flat = rows * _PAGE + (minutes & (_PAGE - 1))
        for plane in range(PLANES):
            np.add.at(self.counts[plane].reshape(-1), flat, planes[plane])

    def show(self) -> Page:
        if self.shown is None:
            used = len(self.rows)
            counts = self.counts[:, :used]
            self.shown = Page(self.slices[:used], counts, counts.sum(axis=2, dtype=np.int64))
        return self.shown


@dataclass(frozen=True, slots=True)
class MinutesView:
    """The counts as they were at one moment; minutes count from the epoch."""

    pages: Mapping[int, Page]

    def span(self) -> tuple[int, int] | None:
        """The first and the last minute in which anything was counted."""
        numbers = sorted(number for number, page in self.pages.items() if page.sums[ATTEMPTS].any())
        if not numbers:
            return None
        first, last = (
            np.flatnonzero(self.pages[number].counts[ATTEMPTS].any(axis=0))[place]
            for number, place in ((numbers[0], 0), (numbers[-1], -1))
        )
        return numbers[0] * _PAGE + int(first), numbers[-1] * _PAGE + int(last)

    def grid(self, group: Places, groups: int, first: int, last: int) -> Ints:
        """[plane, group, minute] from minute `first` to `last`, both included.

        `group` tells each slice's group; a slice whose group is -1 is left out.
        """
        out = np.zeros((PLANES, groups, max(0, last - first + 1)), dtype=np.int64)
        for number, page in self._between(first, last):
            start = max(first, number * _PAGE)
            stop = min(last + 1, (number + 1) * _PAGE)
            whose = group[page.slices]
            part = page.counts[:, :, start - number * _PAGE : stop - number * _PAGE]
            target = out[:, :, start - first : stop - first]
            order = np.argsort(whose, kind="stable")
            order = order[np.searchsorted(whose[order], 0) :]
            if len(order) == 0:
                continue
            mine = whose[order]
            heads = np.flatnonzero(np.r_[True, mine[1:] != mine[:-1]])
            target[:, mine[heads]] += np.add.reduceat(part[:, order], heads, axis=1)
        return out

    def total(self, chosen: npt.NDArray[np.bool_], first: int, last: int) -> Ints:
        """[plane] over the chosen slices, from minute `first` to `last`, both included."""
        out = np.zeros(PLANES, dtype=np.int64)
        for number, page in self._between(first, last):
            start = max(0, first - number * _PAGE)
            stop = min(_PAGE, last + 1 - number * _PAGE)
            mine = chosen[page.slices]
            if stop - start == _PAGE:
                out += page.sums[:, mine].sum(axis=1)
            elif start < stop:
                out += page.counts[:, mine, start:stop].sum(axis=(1, 2), dtype=np.int64)
        return out

    def before(self, edges: Ints, slices: int) -> Ints:
        """[plane, slice] over the minutes before each slice's edge (the first one left out)."""
        out = np.zeros((PLANES, slices), dtype=np.int64)
        for number, page in self.pages.items():
            edge = edges[page.slices] - number * _PAGE
            if edge.min(initial=_PAGE) >= _PAGE:
                out[:, page.slices] += page.sums
                continue
            if edge.max(initial=0) <= 0:
                continue
            ripe = np.arange(_PAGE) < edge[:, None]
            out[:, page.slices] += (page.counts * ripe).sum(axis=2, dtype=np.int64)
        return out

    def _between(self, first: int, last: int) -> list[tuple[int, Page]]:
        low, high = first >> _SHIFT, last >> _SHIFT
        if high - low < len(self.pages):
            return [(n, self.pages[n]) for n in range(low, high + 1) if n in self.pages]
        return [(n, page) for n, page in self.pages.items() if low <= n <= high]


class Minutes:
    """Counts that grow and shrink; `view` shows them without copying what stays as it is."""

    def __init__(self) -> None:
        self._pages: dict[int, _Filling] = {}

    def add(self, slices: Places, minutes: Ints, planes: Counts) -> None:
        """Add each call's planes to its slice and minute."""
        if len(slices) == 0:
            return
        numbers = minutes >> _SHIFT
        low, high = int(numbers.min()), int(numbers.max())
        for number in [low] if low == high else np.unique(numbers).tolist():
            page = self._pages.get(number)
            if page is None:
                page = self._pages[number] = _Filling()
            if low == high:
                page.add(page.rows_of(slices), minutes, planes)
            else:
                here = numbers == number
                page.add(page.rows_of(slices[here]), minutes[here], planes[:, here])

    def view(self) -> MinutesView:
        """The counts as they are now."""
        return MinutesView({number: page.show() for number, page in self._pages.items()})
