"""Row 13, sampled: results pour in, and the window goes on turning its loop between them."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from tests.support.sample_ledger import NOW, StillClock, a_block, sample_accounts, sample_ledger
from tests.support.windows import put_away

from dialwatch.ui.options import WindowOptions
from dialwatch.ui.window import MainWindow

CALLS, ROWS, TICKS = 100_000, 500, 24
LONGEST = 10 * 0.0167
"""Real seconds: ten times what the 99th part of all waits may take (`bench` measures that)."""


class Pulse:
    """Counts the turns of the loop, and those that came late."""

    def __init__(self) -> None:
        self.turns = 0
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.turns += 1
        if now - self._last > LONGEST:
            self.late.append(now - self._last)
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def results(first: int) -> object:
    """The next results, of all campaigns."""
    ids = list(range(first, first + ROWS))
    dialed = np.full(ROWS, NOW) - np.arange(ROWS) * 500
    return a_block(
        ids,
        campaign=np.arange(ROWS) % 6 + 1,
        dialed=dialed,
        number=[f"+62811{at:08}" for at in ids],
    )


@pytest.mark.timeout(120)
def test_the_loop_turns_while_results_pour_in(qtbot) -> None:
    ledger = sample_ledger(CALLS)
    window = MainWindow(ledger, StillClock(), WindowOptions(size=(1440, 900)))
    window.show_connection("live", "")
    window.show_accounts(sample_accounts(), False)
    window.show()
    window.ledger_changed()
    qtbot.waitUntil(window.settled, timeout=20_000)
    pulse = Pulse()
    try:
        for tick in range(TICKS):
            ledger.apply_block(results(2 * CALLS + tick * ROWS))
            window.ledger_changed()
            qtbot.waitUntil(window.settled, timeout=20_000)
    finally:
        pulse.stop()
        window.shut()
        window.hide()
        put_away(window)

    assert window.calls.model.total == len(ledger), "all of it is on the screen"
    assert pulse.turns > 10 * TICKS
    assert len(pulse.late) <= 1, pulse.late
