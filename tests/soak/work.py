"""A supervisor's hours in the window: sorting, other themes, other curves, and what it costs."""

import asyncio
import gc
import time

import psutil
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from tests.bench.driver import Pause, Script, tell
from tests.bench.scripts import the

from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.panels.calls import CallsPanel
from dialwatch.ui.theme.theme import Choice, theme

__all__ = ["working"]

EVERY = 10.0
"""Seconds between two sorts."""
SAMPLES = 6
"""Sorts between two samples."""


def working(_calls: int, lasting: float) -> Script:
    """Sort every ten seconds, change theme and grouping every minute, sample each minute."""
    calls, chart = the(CallsPanel), the(AnswerRatePanel)
    columns = list(dict.fromkeys(column.sort for column in COLUMNS))
    until, turn = time.monotonic() + lasting, 0
    while time.monotonic() < until:
        calls.sort_by(((columns[turn % len(columns)], turn % 2 == 0),))
        if turn % SAMPLES == 0:
            theme().choose(Choice.LIGHT if turn // SAMPLES % 2 else Choice.DARK)
            chart.set_group(("campaign", "line", "robot", "platform")[turn // SAMPLES % 4])
            _sample(len(calls.model.view))
        turn += 1
        yield Pause(EVERY)
    calls.sort_by((("dialed", True),))
    yield Pause(EVERY)
    _sample(len(calls.model.view))


def _sample(calls: int) -> None:
    gc.collect()
    process = psutil.Process()
    tell(
        window={
            "at": time.time(),
            "calls": calls,
            "rss": process.memory_info().rss,
            "descriptors": process.num_fds(),
            "threads": process.num_threads(),
            "objects": sum(
                1 + len(widget.findChildren(QObject)) for widget in QApplication.topLevelWidgets()
            ),
            "tasks": len(asyncio.all_tasks()),
        }
    )
