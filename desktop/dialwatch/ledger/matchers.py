"""What a term asks of the rows, as numpy masks chunk by chunk: no Python for a row."""

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt

from dialwatch.calls.packed import NEVER, Array
from dialwatch.ledger.columns import Part
from dialwatch.ledger.numbers import contains

__all__ = [
    "Mask",
    "Matcher",
    "all_of",
    "between",
    "codes",
    "flagged",
    "negation",
    "nothing",
    "number_has",
    "since",
    "told",
    "union",
    "until",
]

Mask = npt.NDArray[np.bool_]
Matcher = Callable[[Part], Mask]
"""The rows of a part that fit; the array is the caller's to change."""

_FEW = 4
"""Up to so many codes are compared one by one; above, by a table."""


def _size(part: Part) -> int:
    return len(part["id"])


def nothing(part: Part) -> Mask:
    """No row."""
    return np.zeros(_size(part), dtype=np.bool_)


def codes(column: str, wanted: Iterable[int]) -> Matcher:
    """Rows whose code is one of these."""
    found = sorted(set(wanted))
    if not found:
        return nothing
    low, high = found[0], found[-1]
    if len(found) == 1:
        return lambda part: _as_mask(part[column] == low)
    if high - low + 1 == len(found):
        return lambda part: _within(part[column], low, high)
    if len(found) <= _FEW:
        return union([codes(column, [code]) for code in found])
    table = np.zeros(high + 2, dtype=np.bool_)
    table[found] = True

    def match(part: Part) -> Mask:
        values = part[column].astype(np.intp)
        return np.take(table, values, mode="clip")

    return match


def between(column: str, low: int | None, high: int | None) -> Matcher:
    """Rows whose value is told and lies from `low` to `high`, both included."""
    least = max(0, low) if low is not None else 0
    if high is None:
        return lambda part: _as_mask(np.greater_equal(part[column], least))
    return lambda part: _within(part[column], least, high)


def since(at_ms: int) -> Matcher:
    """Calls dialled then or later; those without a dial time by when they were first seen."""

    def match(part: Part) -> Mask:
        mask = _as_mask(np.greater_equal(part["dialed"], max(0, at_ms)))
        return _or_untimed(mask, part, lambda seen: _as_mask(np.greater_equal(seen, at_ms)))

    return match


def until(at_ms: int) -> Matcher:
    """Calls dialled before; those without a dial time by when they were first seen."""

    def match(part: Part) -> Mask:
        mask = _within(part["dialed"], 0, at_ms - 1)
        return _or_untimed(mask, part, lambda seen: _as_mask(np.less(seen, at_ms)))

    return match


def told(column: str) -> Matcher:
    """Rows in which this time or length is told."""
    return lambda part: _as_mask(part[column] != NEVER)


def flagged(bit: int) -> Matcher:
    """Rows with this bit of `flags`."""
    return lambda part: _as_mask(np.bitwise_and(part["flags"], bit) != 0)


def number_has(digits: str, *, at_start: bool = False, whole: bool = False) -> Matcher:
    """Rows whose called number holds these digits (matching form)."""
    wanted = digits.encode()
    return lambda part: contains(part["number"], wanted, at_start=at_start, whole=whole)


def negation(matcher: Matcher) -> Matcher:
    """The other rows."""

    def match(part: Part) -> Mask:
        mask = matcher(part)
        return np.logical_not(mask, out=mask)

    return match


def union(matchers: list[Matcher]) -> Matcher:
    """Rows that fit any of these."""
    if len(matchers) == 1:
        return matchers[0]

    def match(part: Part) -> Mask:
        mask = nothing(part)
        for matcher in matchers:
            mask |= matcher(part)
        return mask

    return match


def all_of(matchers: list[Matcher]) -> Matcher:
    """Rows that fit all of these; all rows where there are none."""

    def match(part: Part) -> Mask:
        mask: Mask | None = None
        for matcher in matchers:
            found = matcher(part)
            if mask is None:
                mask = found
            else:
                mask &= found
            if not mask.any():
                break
        return np.ones(_size(part), dtype=np.bool_) if mask is None else mask

    return match


def _as_mask(found: object) -> Mask:
    mask: Mask = np.asarray(found, dtype=np.bool_)
    return mask


def _within(values: Array, low: int, high: int) -> Mask:
    mask = _as_mask(np.greater_equal(values, low))
    mask &= _as_mask(np.less_equal(values, high))
    return mask


def _or_untimed(mask: Mask, part: Part, fits: Callable[[Array], Mask]) -> Mask:
    untimed = np.flatnonzero(part["dialed"] == NEVER)
    if len(untimed):
        mask[untimed] = fits(part["seen"][untimed])
    return mask
