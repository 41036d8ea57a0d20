"""The listening queue: what is picked, whether it was judged, and how often labels are wrong."""

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QTimer

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.recording import Judgement
from dialwatch.metrics.label_errors import label_errors
from dialwatch.metrics.oddity import Oddity
from dialwatch.ui.format import number
from dialwatch.ui.models.listening_rows import error_rows, pick_row
from dialwatch.ui.panels.listening import ODD

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ledger.listening import Pick
    from dialwatch.ledger.view import LedgerView

__all__ = ["ListeningDesk"]

translate = QCoreApplication.translate

_MOST = 200
"""Calls of one queue."""
_SOON = 500
"""Milliseconds after a change of a mark until rows and error rates are written anew."""


class ListeningDesk:
    """Fills the panel of the listening queue; lives as long as the window."""

    def __init__(self, desk: "WindowDesk") -> None:
        self._desk = desk
        self._panel = desk.window.listening
        self._picks: dict[str, list[Pick]] = {}
        """By `odd` and `sample`: a queue stays what it is until another one is asked for."""
        self._besides: set[int] = set()
        """Calls that were in a queue before: they are not picked again."""
        self._seed = 0
        self._work: asyncio.Task[None] | None = None
        self._soon = QTimer(desk.window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._written_anew)
        self._panel.wanted.connect(self._wanted)

    def marks_changed(self) -> None:
        """Recordings were heard or judged: what is shown of them is out of date."""
        if self._panel.isVisible() and not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """The window closes."""
        self._soon.stop()

    def _wanted(self, mode: str, anew: bool) -> None:
        if anew:
            self._besides |= {pick.call for pick in self._picks.pop(mode, ())}
            self._seed += 1
        if self._work is not None:
            self._work.cancel()
        self._work = self._desk.tasks.start(self._fill(mode), name="listening queue")

    def _written_anew(self) -> None:
        if self._work is None or self._work.done():
            self._work = self._desk.tasks.start(self._fill(self._panel.mode), name="listening rows")

    async def _fill(self, mode: str) -> None:
        view, now = self._desk.ledger.snapshot_view(), self._desk.clock.millis()
        if not self._picks.get(mode):
            told = await self._oddities(view, now) if mode == ODD else {}
            asked = _Asked(view, now, frozenset(self._besides), told, self._seed + now)
            self._picks[mode] = await asyncio.to_thread(_picked, mode, asked)
        self._show(self._picks[mode], mode)
        await self._show_errors()

    async def _oddities(self, view: "LedgerView", now: int) -> Mapping[int, Sequence[str]]:
        """What the engine knows of the newest calls: repeated questions, silent beginnings."""
        calls = await asyncio.to_thread(_asked, view, now, frozenset(self._besides))
        if not calls:
            return {}
        try:
            told = await self._desk.link.post("recordings/oddities", {"calls": calls})
        except DialwatchError:  # what the ledger knows by itself is shown all the same
            return {}
        known = {one.value for one in Oddity}
        return {int(c): [one for one in why if one in known] for c, why in told["found"].items()}

    def _show(self, picks: "Sequence[Pick]", mode: str) -> None:
        ledger, window = self._desk.ledger, self._desk.window
        view, when = ledger.snapshot_view(), (window.zone, self._desk.clock.millis())
        rows = []
        for pick in picks:
            position = ledger.position(pick.call)
            if position is not None:
                mark = view.recordings.of(pick.call)
                rows.append(pick_row(view, view.row(position), pick.why, mark, when))
        odd = translate("Listening", "the newest {n}, not heard yet")
        drawn = translate("Listening", "{n} drawn by chance")
        words = (odd if mode == ODD else drawn).format(n=number(len(rows)))
        self._panel.show_picks(rows, words if rows else "")

    async def _show_errors(self) -> None:
        with contextlib.suppress(DialwatchError):  # they follow with the next change
            told = await self._desk.link.get("recordings/judgements")
            judged = [Judgement.of(_judgement(one)) for one in told["rows"]]
            robots = self._desk.ledger.robots
            self._panel.show_errors(error_rows(label_errors(judged), robots))


def _judgement(told: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in told.items() if name != "call"}


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a queue is picked from."""

    view: "LedgerView"
    now: int
    besides: frozenset[int]
    told: Mapping[int, Sequence[str]]
    seed: int


def _asked(view: "LedgerView", now: int, besides: frozenset[int]) -> list[int]:
    from dialwatch.ledger.listening import asked_about  # late: the window paints sooner

    return asked_about(view, np.arange(len(view), dtype=np.int64), now, besides=besides)


def _picked(mode: str, asked: _Asked) -> "list[Pick]":
    """In a thread: a million calls take some tenths of a second."""
    from dialwatch.ledger.listening import picks, sample

    view, now, besides = asked.view, asked.now, asked.besides
    everything = np.arange(len(view), dtype=np.int64)
    if mode == ODD:
        return picks(view, everything, now, most=_MOST, told=asked.told, besides=besides)
    return sample(view, everything, now, most=_MOST, seed=asked.seed, besides=besides)
