"""When the window is there for the eye."""

import asyncio
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

__all__ = ["Painted"]


class Painted(QObject):
    """Notices the first paint of a widget."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.happened = asyncio.Event()
        self.at: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.at = time.time()
            self.happened.set()
        return False
