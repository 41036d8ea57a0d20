"""Calls of the ledger as rows of a table that leaves: a few hundred at a time, column by column."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from dialwatch.app.exports import Parts
from dialwatch.calls.account import CampaignRow
from dialwatch.calls.number import masked
from dialwatch.calls.outcome import ANSWERED, Outcome
from dialwatch.calls.packed import NEVER, Array
from dialwatch.exporting.call_table import CALL_COLUMNS
from dialwatch.exporting.table import Cell
from dialwatch.ledger.recordings import states_at
from dialwatch.ledger.view import LedgerView

__all__ = ["CallRows", "export_columns"]

_PART = 200
"""Calls that are read in one step: a millisecond or two."""

_SHOWN: Mapping[str, tuple[str, ...]] = {"time": ("dialed", "seen")}
"""Columns of the screen that stand for others: “~” before a time says that it is the second."""

_COLUMNS = ("id", "campaign", "outcome", "flags", "attempt", "dialed", "ended", "seen", "ring")
_WORDS = ("label", "line", "robot", "caller")
_READ = (*_COLUMNS, "talk", *_WORDS, "number")

Part = Mapping[str, Array]
Cells = Sequence[Cell]


def export_columns(shown: Sequence[str] | None) -> tuple[str, ...]:
    """The columns of the file for those of the screen, in their order; None: all there are."""
    if shown is None:
        return tuple(CALL_COLUMNS)
    names = (name for one in shown for name in _SHOWN.get(one, (one,)))
    return tuple(dict.fromkeys(names))


@dataclass(frozen=True, slots=True)
class CallRows:
    """Calls at these positions of a view that never changes, whatever comes meanwhile."""

    view: LedgerView
    order: npt.NDArray[np.integer]
    """Row → position in `view`."""

    def __len__(self) -> int:
        return len(self.order)

    async def parts(self, names: Sequence[str], now: int, *, hidden: bool = True) -> Parts:
        """Their rows, with the columns of these names (`CALL_COLUMNS`). `now`: UTC epoch ms, for
        what is left of recordings; `hidden`: callers who are persons are masked."""
        made = [_makers(self.view, now, hidden=hidden)[name] for name in names]
        for first in range(0, len(self.order), _PART):
            positions = self.order[first : first + _PART].astype(np.int64)
            part = self.view.rows(positions, _READ)
            yield list(zip(*(make(part) for make in made), strict=True))
            await asyncio.sleep(0)


def _makers(view: LedgerView, now: int, *, hidden: bool) -> dict[str, Callable[[Part], Cells]]:
    """Column → its cells in a part."""
    campaign = partial(_of_campaign, view.campaigns)
    names = {key: one.name for key, one in view.accounts.items()}
    recording = states_at(view, now)
    return {
        "call": lambda part: part["id"].tolist(),
        "dialed": partial(_told, "dialed"),
        "seen": partial(_told, "seen"),
        "ended": partial(_told, "ended"),
        "number": lambda part: [one.decode("utf-8", "replace") for one in part["number"].tolist()],
        "account": campaign(lambda row: names.get(row.account, row.account)),
        "platform": campaign(lambda row: row.platform.title),
        "campaign": campaign(lambda row: row.name),
        "task": campaign(lambda row: row.key.rpartition(":")[2]),
        "outcome": lambda part: [_OUTCOMES[one] for one in part["outcome"].tolist()],
        "label": partial(_labels, view),
        "code": partial(_words, view.words["label"]),
        "talk": _talk,
        "ring": partial(_told, "ring"),
        "recording": lambda part: [state.value for state in recording(part)],
        "line": lambda part: _words(view.words["line"], part, "line"),
        "robot": lambda part: [
            view.robot_name(str(key)) for key in _words(view.words["robot"], part, "robot")
        ],
        "attempt": lambda part: part["attempt"].tolist(),
        "caller": partial(_callers, view, hidden),
    }


_OUTCOMES = {int(one): one.word for one in Outcome}
_HEARD = frozenset(map(int, ANSWERED))


def _told(name: str, part: Part) -> Cells:
    return [None if one == NEVER else one for one in part[name].tolist()]


def _talk(part: Part) -> Cells:
    """Platforms tell 0 where nobody talked; of an answered call it is a length like any other."""
    both = zip(part["talk"].tolist(), part["outcome"].tolist(), strict=True)
    return [
        None if talk == NEVER or (talk == 0 and outcome not in _HEARD) else talk
        for talk, outcome in both
    ]


def _of_campaign(
    campaigns: Mapping[int, CampaignRow], tell: Callable[[CampaignRow], str]
) -> Callable[[Part], Cells]:
    def cells(part: Part) -> Cells:
        ids = part["campaign"].tolist()
        told = {one: tell(campaigns[one]) for one in set(ids) if one in campaigns}
        return [told.get(one) for one in ids]

    return cells


def _words(words: Sequence[str], part: Part, name: str = "label") -> Cells:
    return [words[code] for code in part[name].tolist()]


def _labels(view: LedgerView, part: Part) -> Cells:
    """By the names that their accounts give them."""
    pairs = list(zip(part["campaign"].tolist(), part["label"].tolist(), strict=True))
    told = {pair: _label(view, *pair) for pair in set(pairs)}
    return [told[pair] for pair in pairs]


def _label(view: LedgerView, campaign: int, code: int) -> str:
    row, text = view.campaigns.get(campaign), view.words["label"][code]
    return text if row is None else view.labels.label(row.account, text)


def _callers(view: LedgerView, hidden: bool, part: Part) -> Cells:
    """A line of ours is written whole; a person who calls is masked like one who is called."""
    if not hidden:
        return _words(view.words["caller"], part, "caller")
    pairs = list(zip(part["campaign"].tolist(), part["caller"].tolist(), strict=True))
    told = {pair: _caller(view, *pair) for pair in set(pairs)}
    return [told[pair] for pair in pairs]


def _caller(view: LedgerView, campaign: int, code: int) -> str:
    row, text = view.campaigns.get(campaign), view.words["caller"][code]
    return masked(text) if row is not None and row.kind.persons_call else text
