"""Watches a Qt process from inside, the same way in the program and in the bare window.

`first_paint` tells when the first window has been painted; `Heartbeat` how long the loop was held.
"""

from collections.abc import Callable, Sequence
from time import perf_counter

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

__all__ = ["Heartbeat", "first_paint", "time_weighted"]

BEAT = 2
"""Milliseconds between two beats."""


class _FirstPaint(QObject):
    def __init__(self, app: QCoreApplication, painted: Callable[[], None]) -> None:
        super().__init__(app)
        self._app, self._painted = app, painted
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False


def first_paint(app: QCoreApplication, painted: Callable[[], None]) -> None:
    """Call `painted` when a window and all widgets in it have been painted."""
    _FirstPaint(app, painted)


def time_weighted(gaps: Sequence[float], share: float) -> float:
    """The gap that the loop spends this share of its time at or below.

    A gap counts by its length: whoever clicks at any moment waits for the gap they fall into.
    """
    ordered = np.sort(np.asarray(gaps, dtype=np.float64))
    spent = np.cumsum(ordered)
    return float(ordered[np.searchsorted(spent, share * spent[-1])])


class Heartbeat(QObject):
    """Notes how long the loop was away between two beats, in seconds beyond the beat itself."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps.clear()
        self._last = perf_counter()
        self._timer.start(BEAT)

    def stop(self) -> dict[str, float]:
        """End. The figures in milliseconds: `p99` (time-weighted), `worst`, `beats`."""
        self._timer.stop()
        return {
            "p99": time_weighted(self.gaps, 0.99) * 1000,
            "worst": max(self.gaps) * 1000,
            "beats": len(self.gaps),
        }

    def _beat(self) -> None:
        now = perf_counter()
        self.gaps.append(max(now - self._last - BEAT / 1000, 1e-6))
        self._last = now
