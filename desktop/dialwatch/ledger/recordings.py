"""What the engine noted of recordings, beside the calls, and what with that is asked of rows.

The marks are arrays by call number that never change: another one is made when something does.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

from dialwatch.calls.packed import HAS_RECORDING, NEVER, Array
from dialwatch.calls.recording import RecordingMark, RecordingState
from dialwatch.calls.recording_life import DAY, LOST_AFTER, SOON, gone_at, state_of

if TYPE_CHECKING:
    from dialwatch.ledger.view import CallView, LedgerView

__all__ = [
    "COLUMNS",
    "WORDS",
    "RecordingMarks",
    "RecordingRow",
    "finds",
    "recording_of",
    "sort_values",
    "states_at",
]

COLUMNS = ("id", "campaign", "flags", "ended", "seen")
"""The columns of calls that are looked at."""

_STATES = tuple(RecordingState)
_CODES = {state: place for place, state in enumerate(_STATES)}
_THERE, _WAITING, _KEPT, _FAILED, _LOST = (
    _CODES[state]
    for state in (
        RecordingState.THERE,
        RecordingState.WAITING,
        RecordingState.KEPT,
        RecordingState.FAILED,
        RecordingState.LOST,
    )
)
_PINNED, _HEARD, _NOTED, _RIGHT, _WRONG = (1 << place for place in range(5))
_BEHIND = 1 << 44
"""Above every moment: where rows stand that have none."""

Mask = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]
_Kind = TypeVar("_Kind", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False)
class RecordingMarks:
    """The marks by call number, ascending."""

    ids: Whole = field(default_factory=lambda: np.empty(0, np.int64))
    revs: Whole = field(default_factory=lambda: np.empty(0, np.int64))
    states: Bytes = field(default_factory=lambda: np.empty(0, np.uint8))
    """Places in `RecordingState`."""
    bits: Bytes = field(default_factory=lambda: np.empty(0, np.uint8))

    def __len__(self) -> int:
        return len(self.ids)

    def updated(self, rows: Sequence[RecordingMark]) -> "RecordingMarks":
        """These with those in place of their own; of a call that comes twice the last counts."""
        told = list({row.call: row for row in rows}.values())
        ids = np.array([row.call for row in told], np.int64)
        stay = ~np.isin(self.ids, ids)
        order = np.argsort(np.concatenate([self.ids[stay], ids]), kind="stable")
        return RecordingMarks(
            _joined(self.ids[stay], [row.call for row in told])[order],
            _joined(self.revs[stay], [row.rev for row in told])[order],
            _joined(self.states[stay], [_CODES[row.state] for row in told])[order],
            _joined(self.bits[stay], [_bits(row) for row in told])[order],
        )

    def of(self, call: int) -> RecordingMark | None:
        """The mark of that call; None where the engine never touched its recording."""
        place = int(np.searchsorted(self.ids, call))
        if place == len(self.ids) or self.ids[place] != call:
            return None
        bits = int(self.bits[place])
        return RecordingMark(
            call=call,
            rev=int(self.revs[place]),
            state=_STATES[self.states[place]],
            pinned=bool(bits & _PINNED),
            heard=bool(bits & _HEARD),
            noted=bool(bits & _NOTED),
            right=bool(bits & _RIGHT) if bits & (_RIGHT | _WRONG) else None,
        )

    def among(self, ids: Whole) -> tuple[Bytes, Bytes]:
        """States and bits of these calls; 0 where there is no mark."""
        states, bits = np.zeros(len(ids), np.uint8), np.zeros(len(ids), np.uint8)
        if len(self.ids):
            places = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
            known = self.ids[places] == ids
            states[known], bits[known] = self.states[places[known]], self.bits[places[known]]
        return states, bits


def _joined(ours: npt.NDArray[_Kind], theirs: list[int]) -> npt.NDArray[_Kind]:
    return np.concatenate([ours, np.array(theirs, ours.dtype)])


def _bits(row: RecordingMark) -> int:
    judged = 0 if row.right is None else _RIGHT if row.right else _WRONG
    return row.pinned * _PINNED | row.heard * _HEARD | row.noted * _NOTED | judged


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """What the table shows of one call's recording."""

    state: RecordingState
    gone_at: int | None
    """When its platform deletes it, UTC epoch ms; None: it does not say, or there is none."""
    mark: RecordingMark | None


def recording_of(view: "LedgerView", call: "CallView", now: int) -> RecordingRow:
    """A single call's recording, at that moment."""
    campaign = view.campaigns.get(call.campaign)
    account = view.accounts.get(campaign.account) if campaign else None
    mark = view.recordings.of(call.id)
    gone = gone_at(account.recording_days if account else None, call.ended, call.seen)
    state = state_of(call.has_recording, mark.state if mark else None, gone, now)
    return RecordingRow(state, None if state is RecordingState.NONE else gone, mark)


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """The recordings of some rows."""

    states: Bytes
    """As noted, or by whether there is one: what time has made of them is not in it."""
    bits: Bytes
    gone: Whole
    """NEVER where nobody knows."""

    def lost(self, now: int) -> Mask:
        """Those that are not there any more."""
        waits = (self.states == _THERE) | (self.states == _FAILED)
        over = waits & (self.gone != NEVER) & (now >= self.gone + LOST_AFTER)
        return np.asarray(over | (self.states == _LOST))

    def soon(self, now: int) -> Mask:
        """Those that are not kept and go within a day."""
        open_ = (self.states != 0) & (self.states != _KEPT) & ~self.lost(now)
        return np.asarray(open_ & (self.gone != NEVER) & (now >= self.gone - SOON))

    def to_hear(self, now: int) -> Mask:
        """Those that can be heard, once they are fetched."""
        return np.asarray((self.states != 0) & ~self.lost(now))


def _in(state: int) -> Callable[[_Rows, int], Mask]:
    return lambda rows, now: np.asarray((rows.states == state) & ~rows.lost(now))


def _with(bit: int) -> Callable[[_Rows, int], Mask]:
    return lambda rows, _now: np.asarray(rows.bits & bit != 0)


def _without(bit: int) -> Callable[[_Rows, int], Mask]:
    return lambda rows, now: np.asarray(rows.to_hear(now) & (rows.bits & bit == 0))


WORDS: Mapping[str, Callable[[_Rows, int], Mask]] = {
    "kept": _in(_KEPT),
    "there": _in(_THERE),
    "waiting": _in(_WAITING),
    "failed": _in(_FAILED),
    "lost": _Rows.lost,
    "soon": _Rows.soon,
    "heard": _with(_HEARD),
    "unheard": _without(_HEARD),
    "pinned": _with(_PINNED),
    "noted": _with(_NOTED),
    "right": _with(_RIGHT),
    "wrong": _with(_WRONG),
    "unjudged": _without(_RIGHT | _WRONG),
}
"""What `recording:` takes."""


def finds(
    view: "LedgerView", words: Iterable[str], now: int
) -> Callable[[Mapping[str, Array]], Mask]:
    """The rows of a part for whose recording any of these words holds at that moment."""
    wanted = [WORDS[word] for word in words]
    days = _days(view)

    def match(part: Mapping[str, Array]) -> Mask:
        rows = _rows(view, days, part)
        mask = wanted[0](rows, now)
        for fits in wanted[1:]:
            mask = mask | fits(rows, now)
        return mask

    return match


def states_at(
    view: "LedgerView", now: int
) -> Callable[[Mapping[str, Array]], list[RecordingState]]:
    """How the recordings of a part's rows stand at that moment."""
    days = _days(view)

    def states(part: Mapping[str, Array]) -> list[RecordingState]:
        rows = _rows(view, days, part)
        codes = np.where(rows.lost(now), np.uint8(_LOST), rows.states)
        return [_STATES[code] for code in codes.tolist()]

    return states


def sort_values(view: "LedgerView", rows: Mapping[str, Array], *, descending: bool) -> Whole:
    """By which rows are put in order, smallest first: those that go soonest, then those that go
    nobody knows when, then what is kept, what is lost, and what never was. `descending` turns
    the first of these round. Never negative."""
    found = _rows(view, _days(view), rows)
    open_ = (found.states != 0) & (found.states != _KEPT) & (found.states != _LOST)
    behind = np.select(
        [open_, found.states == _KEPT, found.states == _LOST], [1, 2, 3], default=4
    ).astype(np.int64)
    moments = np.clip(found.gone, 0, _BEHIND)
    told = open_ & (found.gone != NEVER)
    return np.where(told, _BEHIND - moments if descending else moments, _BEHIND + behind)


def _days(view: "LedgerView") -> Whole:
    """Campaign → milliseconds for which its platform keeps recordings; 0: it does not say."""
    days = np.zeros(max(view.campaigns, default=0) + 2, np.int64)
    for row in view.campaigns.values():
        account = view.accounts.get(row.account)
        days[row.id] = round((account.recording_days or 0) * DAY) if account else 0
    return days


def _rows(view: "LedgerView", days: Whole, part: Mapping[str, Array]) -> _Rows:
    states, bits = view.recordings.among(part["id"].astype(np.int64, copy=False))
    has = np.bitwise_and(part["flags"], HAS_RECORDING) != 0
    states[(states == 0) & has] = _THERE
    kept_for = np.take(days, part["campaign"].astype(np.intp), mode="clip")
    ended = part["ended"].astype(np.int64)
    since = np.where(ended == NEVER, part["seen"].astype(np.int64), ended)
    return _Rows(states, bits, np.where(kept_for > 0, since + kept_for, NEVER))
