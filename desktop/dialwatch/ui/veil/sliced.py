"""Long work on the window's thread in pieces: between two of them the window paints and hears."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

__all__ = ["Sliced"]

_PIECE = 0.004
"""Seconds after which a piece ends."""


class Sliced(QObject):
    """Goes through one iterator at a time; another one takes its place."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[bool] | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """There is more to be done."""
        return self._work is not None

    def begin(self, work: Iterator[bool]) -> None:
        """Do this, in turns of the loop; where it yields True, a piece is over at once."""
        self._work = work
        self._next.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._work = None
        self._next.stop()

    def _step(self) -> None:
        began = time.perf_counter()
        work = self._work
        if work is None:
            return
        for over in work:
            if self._work is not work:
                return
            if over or time.perf_counter() - began >= _PIECE:
                self._next.start()
                return
        if self._work is work:
            self._work = None
            self.ended.emit()
