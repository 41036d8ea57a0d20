"""Acts on the program's own window from inside its process, and tells when it was painted.

A script is a generator: it yields what to wait for and gets back the seconds that it took.
"""

import json
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
from tests.bench.watch import first_paint

__all__ = ["Driver", "Painted", "Pause", "Script", "Until", "Wish", "drive", "tell"]

_LOOK = 10
"""Milliseconds between two looks at a condition that no paint announces."""


@dataclass(frozen=True, slots=True)
class Painted:
    """Do `act`, then wait for the end of the first painting of `widget` that shows its effect."""

    widget: QtWidgets.QWidget
    shows: Callable[[], bool]
    act: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True)
class Until:
    """Wait until this holds."""

    holds: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Pause:
    """Let the window work for that many seconds."""

    seconds: float


Wish = Painted | Until | Pause
Script = Generator[Wish, float, None]


def tell(**facts: Any) -> None:
    """One line of JSON for the bench that started this process."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class Driver(QObject):
    """Runs one script; closes the window when it ends."""

    def __init__(self, app: QObject, script: Script) -> None:
        super().__init__(app)
        self._script = script
        self._began = 0.0
        self._painted: Painted | None = None
        self._until: Until | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._check)

    def start(self) -> None:
        """Begin with the script's first wish."""
        self._next(None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._check)
        return False

    def _next(self, took: float | None) -> None:
        try:
            wish = next(self._script) if took is None else self._script.send(took)
        except StopIteration:
            self._close()
            return
        self._began = time.perf_counter()
        match wish:
            case Painted():
                self._painted = wish
                wish.widget.installEventFilter(self)
                wish.act()
            case Until():
                self._until = wish
                self._look.start()
            case Pause(seconds):
                QTimer.singleShot(int(seconds * 1000), self._done)

    def _check(self) -> None:
        if self._painted is not None and self._painted.shows():
            self._painted.widget.removeEventFilter(self)
            self._painted = None
            self._done()
        elif self._until is not None and self._until.holds():
            self._until = None
            self._look.stop()
            self._done()

    def _done(self) -> None:
        self._next(time.perf_counter() - self._began)

    def _close(self) -> None:
        for window in QtWidgets.QApplication.topLevelWidgets():
            if isinstance(window, QtWidgets.QMainWindow):
                window.close()


def drive(script: Callable[[], Script]) -> None:
    """Run the script as soon as the program's first window has been painted.

    Called before the program is imported: it then makes its application of our class.
    """

    class Application(QtWidgets.QApplication):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self._driver = Driver(self, script())
            first_paint(self, self._first_painted)

        def _first_painted(self) -> None:
            tell(painted=time.time())
            self._driver.start()

    QtWidgets.QApplication = Application  # type: ignore[assignment,misc]
