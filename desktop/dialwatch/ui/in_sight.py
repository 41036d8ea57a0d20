"""A window whose screen was unplugged comes back into sight."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QDockWidget, QMainWindow

from dialwatch.ui.layout_store import bring_into_sight

__all__ = ["InSight"]

_PATIENCE = 500
"""Milliseconds in which the system may move the window itself."""


class InSight(QObject):
    """Looks a moment after a screen has gone, whether the window and its floating panels can still
    be taken hold of."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._gone)

    def _look(self) -> None:
        bring_into_sight(self._window)
        for dock in self._window.findChildren(QDockWidget):
            if dock.isFloating() and dock.isVisible():
                bring_into_sight(dock)

    def _gone(self, screen: QScreen) -> None:
        del screen
        if self._window.isVisible():
            self._soon.start()
