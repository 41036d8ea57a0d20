"""A supervisor's hours in the window: sorting, other themes, other curves, listening, and what it
costs."""

import asyncio
import gc
import time

import numpy as np
import psutil
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from tests.bench.driver import Pause, Script, tell
from tests.bench.scripts import the

from dialwatch.calls.packed import HAS_RECORDING
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.panels.calls import CallsPanel
from dialwatch.ui.theme.theme import Choice, theme
from dialwatch.ui.widgets.notices import NoticeBar
from dialwatch.ui.window import MainWindow

__all__ = ["working"]

EVERY = 10.0
"""Seconds between two sorts."""
LISTEN = 6
"""Sorts between two recordings: one a minute."""
_GROUPS = ("campaign", "line", "robot", "platform")
_LEAST = 6 * len(_GROUPS)
"""Samples of a run at least."""
_MOST = 6
"""Sorts between two samples, at most."""


def working(_calls: int, lasting: float) -> Script:
    """Sort every ten seconds, listen to a recording and change theme and grouping every minute,
    sample before each change."""
    calls, chart = the(CallsPanel), the(AnswerRatePanel)
    columns = list(dict.fromkeys(column.sort for column in COLUMNS))
    until, turn = time.monotonic() + lasting, 0
    between, group = max(1, min(_MOST, int(lasting / EVERY / _LEAST))), _GROUPS[0]
    while time.monotonic() < until:
        calls.sort_by(((columns[turn % len(columns)], turn % 2 == 0),))
        if turn % between == 0:
            _sample(len(calls.model.view), group)
            theme().choose(Choice.LIGHT if turn // between % 2 else Choice.DARK)
            group = _GROUPS[turn // between % len(_GROUPS)]
            chart.set_group(group)
        if turn % LISTEN == 0:
            _listen(calls.model.view, turn)
        turn += 1
        yield Pause(EVERY)
    calls.sort_by((("dialed", True),))
    yield Pause(EVERY)
    _sample(len(calls.model.view), group)


def _listen(view: LedgerView, turn: int) -> None:
    """Have one fetched and played, as the table's menu would."""
    recorded = np.flatnonzero(view.column("flags") & HAS_RECORDING)
    if len(recorded):
        place = recorded[-1 - turn % min(50, len(recorded))]
        the(MainWindow).recordings.play_requested.emit(int(view.row(int(place)).id))


def _sample(calls: int, group: str) -> None:
    gc.collect()
    process = psutil.Process()
    tell(
        window={
            "group": group,
            "calls": calls,
            "rss": process.memory_info().rss,
            "descriptors": process.num_fds(),
            "threads": process.num_threads(),
            "objects": _objects(),
            "tasks": len(asyncio.all_tasks()),
        }
    )


def _objects() -> int:
    """Qt's, without those of notices: one that comes is news and no growth."""
    windows = QApplication.topLevelWidgets()
    bars = [bar for window in windows for bar in window.findChildren(NoticeBar)]
    every = sum(1 + len(window.findChildren(QObject)) for window in windows)
    return every - sum(len(bar.findChildren(QObject)) for bar in bars)
