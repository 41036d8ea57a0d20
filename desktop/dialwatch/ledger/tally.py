"""Counts by minute and by campaign, line and robot, kept up to date with each block.

A chart, a tile or a table row then costs what it shows, not a walk over a million calls.
Attempts are S of metrics.md (cancelled, pending and unknown calls are outside), answered is A.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER, Array
from dialwatch.ledger.minutes import PLANES, Minutes, MinutesView
from dialwatch.metrics.ratios import ANSWERED_LUT, SEIZED_LUT

__all__ = ["MINUTE_MS", "Slices", "Tally", "TallyView"]

MINUTE_MS = 60_000

_BITS = 21
"""Bits of a code in a slice's key: two million campaigns, lines or robots."""

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Slices:
    """The distinct combinations that occur; slice number → campaign id and word codes."""

    campaign: Ints
    line: Ints
    robot: Ints

    def __len__(self) -> int:
        return len(self.campaign)


@dataclass(frozen=True, slots=True)
class TallyView:
    """The counts as they were at one moment; never changes."""

    slices: Slices
    outcomes: Ints
    """[slice, outcome]: all calls."""
    untimed: Ints
    """[slice]: attempts (S) without a dial time."""
    timed: MinutesView
    """By minute of the dial."""
    estimated: MinutesView
    """Calls without a dial time, by the minute in which they were first seen."""


class Tally:
    """The counts of all calls that are held."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._keys: list[int] = []
        self._outcomes = np.zeros((16, len(Outcome)), dtype=np.int64)
        self._untimed = np.zeros(16, dtype=np.int64)
        self._timed = Minutes()
        self._estimated = Minutes()

    def count(self, rows: Mapping[str, Array], sign: int = 1) -> None:
        """Add these calls, or take them away with `sign` -1."""
        slices = self._slices_of(rows)
        outcome = rows["outcome"].astype(np.intp)
        np.add.at(self._outcomes, (slices, outcome), sign)
        seized = SEIZED_LUT[outcome]
        if not seized.all():
            slices, outcome = slices[seized], outcome[seized]
            rows = {name: rows[name][seized] for name in ("dialed", "seen", "talk")}
        answered = ANSWERED_LUT[outcome]
        talk = rows["talk"].astype(np.int32)
        told = answered & (talk != NEVER)
        planes = np.empty((PLANES, len(slices)), dtype=np.int32)
        planes[0] = sign
        planes[1] = np.where(answered, sign, 0)
        planes[2] = np.where(told, sign * talk, 0)
        planes[3] = np.where(told, sign, 0)
        dialed = rows["dialed"].astype(np.int64)
        timed = dialed != NEVER
        if timed.all():
            self._timed.add(slices, dialed // MINUTE_MS, planes)
            return
        self._timed.add(slices[timed], dialed[timed] // MINUTE_MS, planes[:, timed])
        late = ~timed
        np.add.at(self._untimed, slices[late], sign)
        seen = rows["seen"].astype(np.int64)[late]
        self._estimated.add(slices[late], seen // MINUTE_MS, planes[:, late])

    def view(self) -> TallyView:
        """The counts as they are now."""
        keys = np.array(self._keys, dtype=np.int64)
        mask = (1 << _BITS) - 1
        count = len(keys)
        return TallyView(
            Slices(keys >> (2 * _BITS), (keys >> _BITS) & mask, keys & mask),
            self._outcomes[:count].copy(),
            self._untimed[:count].copy(),
            self._timed.view(),
            self._estimated.view(),
        )

    def _slices_of(self, rows: Mapping[str, Array]) -> npt.NDArray[np.intp]:
        campaign, line, robot = (
            rows[name].astype(np.int64) for name in ("campaign", "line", "robot")
        )
        if max(int(part.max(initial=0)) for part in (campaign, line, robot)) >> _BITS:
            raise BadAnswer("a block of calls names more than two million campaigns or lines")
        keys, which = np.unique(
            (campaign << (2 * _BITS)) | (line << _BITS) | robot, return_inverse=True
        )
        numbers = np.array([self._number(int(key)) for key in keys], dtype=np.intp)
        return numbers[which] if len(numbers) else np.empty(0, dtype=np.intp)

    def _number(self, key: int) -> int:
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._keys)
            self._keys.append(key)
            if number >= len(self._untimed):
                self._outcomes = np.concatenate([self._outcomes, np.zeros_like(self._outcomes)])
                self._untimed = np.concatenate([self._untimed, np.zeros_like(self._untimed)])
        return number
