"""The icon in the system's tray: the program's sign with a mark of how things stand."""

from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from dialwatch.ui.life.state import TrayMark, TrayState
from dialwatch.ui.theme.icons import pixmap

__all__ = ["Tray", "tray_icon"]

_SIZES = (16, 22, 24, 32, 48, 64, 128)
"""Trays of all systems, at 100 to 200 %."""
_SHOWS = (
    QSystemTrayIcon.ActivationReason.Trigger,
    QSystemTrayIcon.ActivationReason.DoubleClick,
)


@cache
def tray_icon(mark: TrayMark) -> QIcon:
    """The program's sign with this mark, in its own colours: a tray has any ground."""
    made = QIcon()
    for size in _SIZES:
        drawn = QPixmap(pixmap("dialwatch", "", size))
        painter = QPainter(drawn)
        painter.drawPixmap(0, 0, pixmap(f"mark-{mark.value}", "", size))
        painter.end()
        made.addPixmap(drawn)
    return made


class Tray(QObject):
    """Where the system has no tray, nothing is shown and `there` is false. One that comes later,
    with the desktop's panel, is used from the next `show_state` on.
    """

    shown = Signal()
    """The window is wanted."""

    def __init__(
        self,
        window: QWidget,
        actions: Sequence[QAction | None],
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """`actions`: what stands in its menu below the window's own entry; None parts them."""
        super().__init__(window)
        self._available = available
        self.icon: QSystemTrayIcon | None = None
        """Made once there is a tray: without one Qt complains."""
        self.menu = QMenu(window)
        self.menu.setAccessibleName(self.tr("Dialwatch in the tray"))
        self.state = self.menu.addAction("")
        self.state.setEnabled(False)
        self.menu.addSeparator()
        self.show_window = self.menu.addAction(self.tr("&Show Dialwatch"))
        self.show_window.triggered.connect(lambda _=False: self.shown.emit())
        for action in actions:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)

    @property
    def there(self) -> bool:
        """The system has a tray now."""
        return self._available()

    def show_state(self, state: TrayState) -> None:
        """Show how things stand, from now on."""
        if self.icon is None and self.there:
            self.icon = self._made()
        if self.icon is not None:
            self.icon.setIcon(tray_icon(state.mark))
            self.icon.setToolTip(state.told)
            self.state.setText(state.told.splitlines()[0])
            self.icon.show()

    def say(self, text: str) -> None:
        """Tell something beside the icon, where the system can; nobody may rely on it."""
        if self.icon is not None and self.icon.supportsMessages():
            self.icon.showMessage("Dialwatch", text, self.icon.icon())

    def end(self) -> None:
        """Take the icon away."""
        if self.icon is not None:
            self.icon.hide()

    def _made(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(self)
        made.setContextMenu(self.menu)
        made.activated.connect(self._activated)
        return made

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _SHOWS:
            self.shown.emit()
