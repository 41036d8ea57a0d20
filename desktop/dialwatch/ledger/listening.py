"""Calls that are worth listening to: odd ones, and a random sample that says how all are."""

import re
from collections import deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.outcome import ANSWERED, Outcome
from dialwatch.ledger import recordings
from dialwatch.ledger.view import LedgerView, Positions
from dialwatch.metrics.oddity import Oddity, odd_lengths

__all__ = ["IN_A_ROW", "Pick", "asked_about", "picks", "sample"]

IN_A_ROW = 5
"""Picks of one reason that may follow each other while there are others."""
_MOST_ASKED = 500
"""Calls whose records are looked through for one queue."""

_ANSWERED = np.array([outcome in ANSWERED for outcome in Outcome])
_AGREEING = re.compile(
    r"promis|agree|accept|commit|will pay|\bptp\b|acuerd|promes|acept|compromis|setuju|janji"
    r"|sanggup|bersedia|同意|承诺|答应",
    re.IGNORECASE,
)
"""Words of labels that mean an agreement. A wrong guess costs a minute of listening: nothing else
goes by it."""

_REASONS = tuple(Oddity)
_COLUMNS = ("id", "campaign", "flags", "ended", "seen", "outcome", "talk", "robot", "label")

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Pick:
    """A call to be heard."""

    call: int
    why: Oddity | None
    """None: it came by chance."""


def picks(
    view: LedgerView,
    positions: Positions,
    now: int,
    *,
    most: int,
    told: Mapping[int, Collection[str]] | None = None,
    besides: Collection[int] = (),
) -> list[Pick]:
    """The newest odd calls among `positions` whose recording is not lost and that nobody heard or
    judged; at most five of a reason in a row. `told`: further reasons by call, as the engine
    answers to `asked_about`. `besides`: calls that are not picked again.

    What is usual is learnt from all calls that are held. For a worker thread: 1 M calls take some
    tenths of a second.
    """
    open_ = _open(view, positions, now, "unheard", besides)
    if not len(open_):
        return []
    ids = view.take("id", open_).astype(np.int64)
    whys = np.full(len(ids), -1, np.int8)
    for why, among in reversed(_odd(view, open_)):  # the most telling one is written last
        whys[among] = _REASONS.index(why)
    order = np.argsort(ids, kind="stable")
    for call, reasons in (told or {}).items():
        at = int(np.searchsorted(ids, call, sorter=order))
        if reasons and at < len(ids) and ids[order[at]] == call:
            whys[order[at]] = min(_REASONS.index(Oddity(reason)) for reason in reasons)
    newest = order[::-1][whys[order[::-1]] >= 0]
    return _mixed((Pick(int(ids[at]), _REASONS[whys[at]]) for at in newest), most)


def asked_about(
    view: LedgerView, positions: Positions, now: int, *, besides: Collection[int] = ()
) -> list[int]:
    """The newest calls of which the engine may know more reasons, at most as many as it takes."""
    open_ = _open(view, positions, now, "unheard", besides)
    ids: Positions = np.sort(view.take("id", open_).astype(np.int64))[::-1]
    return [int(one) for one in ids[:_MOST_ASKED]]


def sample(
    view: LedgerView,
    positions: Positions,
    now: int,
    *,
    most: int,
    seed: int,
    besides: Collection[int] = (),
) -> list[Pick]:
    """Answered calls with a recording that is not lost, drawn by chance among those that nobody
    judged; the same seed draws the same."""
    open_ = _open(view, positions, now, "unjudged", besides)
    drawn = np.random.default_rng(seed).permutation(len(open_))[:most]
    return [Pick(int(one), None) for one in view.take("id", open_[drawn])]


def _open(
    view: LedgerView, positions: Positions, now: int, word: str, besides: Collection[int]
) -> Positions:
    """Those that were answered, can be heard, and were not heard (or judged) yet."""
    rows = view.rows(positions, _COLUMNS)
    good = _ANSWERED[rows["outcome"]] & recordings.finds(view, [word], now)(rows)
    if word != "unjudged":
        good &= recordings.finds(view, ["unjudged"], now)(rows)
    if besides:
        good &= ~np.isin(rows["id"], np.fromiter(besides, np.int64, len(besides)))
    found: Positions = positions[good]
    return found


def _odd(view: LedgerView, positions: Positions) -> list[tuple[Oddity, Mask]]:
    """For each reason which of these calls it holds for."""
    talk = view.column("talk").astype(np.int64)
    of_all = np.flatnonzero(_ANSWERED[view.column("outcome")] & (talk >= 0))
    label = view.column("label").astype(np.int64)[of_all]
    words = view.words["label"]
    found = odd_lengths(
        talk[of_all] / 1000,
        view.column("robot").astype(np.int64)[of_all],
        label,
        labelled=np.array([bool(word) for word in words])[label],
        agreed=_agreeing(view)[label],
    )
    place = np.searchsorted(of_all, positions)
    known = place < len(of_all)
    known[known] = of_all[place[known]] == positions[known]
    place[~known] = 0
    return [(why, known & mask[place]) if len(mask) else (why, known) for why, mask in found]


def _agreeing(view: LedgerView) -> Mask:
    """For each label whether it means an agreement, by its code or its name in any account."""
    accounts = list(view.accounts)
    return np.array(
        [
            any(_AGREEING.search(name) for name in (word, *_names(view, accounts, word)))
            for word in view.words["label"]
        ],
        bool,
    )


def _names(view: LedgerView, accounts: Collection[str], word: str) -> Iterator[str]:
    return (view.labels.label(account, word) for account in accounts)


def _mixed(newest: Iterator[Pick], most: int) -> list[Pick]:
    """In their order, but no reason more than five times in a row while another one waits."""
    made: list[Pick] = []
    waiting: deque[Pick] = deque()
    left = newest
    while len(made) < most:
        last = {pick.why for pick in made[-IN_A_ROW:]}
        tired = next(iter(last)) if len(made) >= IN_A_ROW and len(last) == 1 else None
        chosen = next((pick for pick in waiting if pick.why != tired), None)
        if chosen is not None:
            waiting.remove(chosen)
        else:
            for pick in left:
                if pick.why != tired:
                    chosen = pick
                    break
                waiting.append(pick)
        if chosen is None:
            made.extend(waiting)
            return made[:most]
        made.append(chosen)
    return made
