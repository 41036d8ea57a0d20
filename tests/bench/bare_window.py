"""The yardstick window: Qt and pyqtgraph with nothing of ours, drawing the same curves.

`python -m tests.bench.bare_window SECONDS` prints one JSON line: `painted`, the wall clock at its
first paint, and, when it was to run for some seconds, the loop's lag meanwhile.
"""

import json
import sys
import time

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from tests.bench.watch import Heartbeat, first_paint

CURVES, POINTS = 8, 240
REPAINTS = 4
"""A second, as in the program."""


class BareWindow(QMainWindow):
    """One plot with eight curves, redrawn four times a second."""

    def __init__(self) -> None:
        super().__init__()
        plot = pg.PlotWidget(antialias=False)
        self._random = np.random.default_rng(1)
        self._minutes = np.arange(POINTS, dtype=np.float64)
        self._curves = [plot.plot(self._minutes, self._rates()) for _ in range(CURVES)]
        self.setCentralWidget(plot)
        self.resize(1440, 900)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._redraw)
        self._timer.start(1000 // REPAINTS)

    def _rates(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        return self._random.random(POINTS)

    def _redraw(self) -> None:
        for curve in self._curves:
            curve.setData(self._minutes, self._rates())


def main(lasting: float) -> int:
    app = QApplication(sys.argv[:1])
    told: dict[str, float] = {}
    heartbeat = Heartbeat()

    def painted() -> None:
        told["painted"] = time.time()
        heartbeat.start()
        QTimer.singleShot(int(lasting * 1000), app.quit)

    first_paint(app, painted)
    window = BareWindow()
    window.show()
    app.exec()
    if lasting:
        told |= heartbeat.stop()
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
