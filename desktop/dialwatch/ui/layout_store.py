"""What the window remembers over restarts, in `window.ini` of the profile."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMainWindow, QWidget

__all__ = ["DEFAULT_SIZE", "VERSION", "LayoutStore", "bring_into_sight", "on_some_screen"]

VERSION = 2
"""Of the docks' arrangement: one of another version is not restored."""

DEFAULT_SIZE = (1440, 900)
_IN_SIGHT = (160, 60)
"""Pixels of a window that have to be on a screen for it to be found again."""


class LayoutStore:
    """Reads and writes the ini file; without one nothing is kept and nothing fails."""

    def __init__(self, path: Path | None) -> None:
        self._settings = (
            QSettings(str(path), QSettings.Format.IniFormat) if path is not None else None
        )

    def text(self, key: str, default: str = "") -> str:
        """A kept text."""
        if self._settings is None:
            return default
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def flag(self, key: str, default: bool) -> bool:
        """A kept yes or no."""
        return {"true": True, "false": False}.get(self.text(key, "").lower(), default)

    def keep(self, key: str, value: str | bool | QByteArray) -> None:
        """Keep a value."""
        if self._settings is not None:
            kept = str(value).lower() if isinstance(value, bool) else value
            self._settings.setValue(key, kept)

    def keep_window(self, window: QMainWindow) -> None:
        """Keep size and place."""
        self.keep("window/geometry", window.saveGeometry())

    def write(self) -> None:
        """Write the file now, for its owner's eyes alone."""
        if self._settings is not None:
            self._settings.sync()
            with contextlib.suppress(OSError):
                Path(self._settings.fileName()).chmod(0o600)

    def restore_geometry(self, window: QMainWindow) -> bool:
        """Bring size and place back, onto a screen that is there. False: none was kept."""
        kept = self._bytes("window/geometry")
        if kept is None or not window.restoreGeometry(kept):
            return False
        bring_into_sight(window)
        return True

    def state(self, key: str) -> QByteArray | None:
        """Kept bytes: how docks stood; None where nothing is kept under that name."""
        return self._bytes(key)

    def keep_header(self, name: str, header: QHeaderView) -> None:
        """Keep the columns' order, width, choice and sort sign."""
        self.keep(f"columns/{name}", header.saveState())

    def restore_header(self, name: str, header: QHeaderView) -> bool:
        """Bring the columns back, if they are the same columns still."""
        kept = self._bytes(f"columns/{name}")
        count = header.count()
        if kept is None:
            return False
        before = header.saveState()
        if not header.restoreState(kept) or header.count() != count:
            header.restoreState(before)
            return False
        return True

    def _bytes(self, key: str) -> QByteArray | None:
        if self._settings is None:
            return None
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None


def bring_into_sight(window: QWidget) -> None:
    """Onto the main screen, where it is on none."""
    if not on_some_screen(window.geometry()):
        screen = QGuiApplication.primaryScreen().availableGeometry()
        size = window.size().boundedTo(screen.size())
        place = QRect(screen.topLeft(), size)
        place.moveCenter(screen.center())
        window.setGeometry(place)


def on_some_screen(place: QRect) -> bool:
    """Whether enough of the window's title is on a screen to take hold of it."""
    title = QRect(place.left(), place.top(), place.width(), _IN_SIGHT[1])
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(title)
        if seen.width() >= min(_IN_SIGHT[0], title.width()) and seen.height() >= _IN_SIGHT[1] // 2:
            return True
    return False
