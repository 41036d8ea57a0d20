"""Python's circles are collected on the window's thread alone.

A collection runs in whichever thread happens to make the next object. Where it finds something of
Qt's in a circle that nobody holds any more, that ends there, and a timer or a menu which ends in
another thread than its own takes the process along.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

__all__ = ["Cycles"]

_EVERY = 250
"""Milliseconds between two looks at how much was made."""
_WHOLE = 60.0
"""Real seconds between two collections of all that was made since the start: they take longest."""


class Cycles:
    """Takes the collecting over from `start` to `stop`."""

    def __init__(self, parent: QObject) -> None:
        """`parent` lives on the window's thread."""
        self._timer = QTimer(parent)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._whole = 0.0

    def start(self) -> None:
        """From now on. What is there already stays, and is never looked through again."""
        gc.disable()
        gc.freeze()
        self._whole = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Leave the collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> None:
        """Collect what Python itself would have collected by now."""
        made, young, _ = gc.get_count()
        most, aged, _ = gc.get_threshold()
        if made <= most:
            return
        if time.monotonic() - self._whole >= _WHOLE:
            self._whole = time.monotonic()
            gc.collect()
        else:
            gc.collect(1 if young > aged else 0)
