"""The key that masks every number, in whatever window it is pressed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.veil.cover import Cover
from dialwatch.ui.veil.veil import veil

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["PrivacyKey"]

_KEY = "window/private"


class PrivacyKey(QObject):
    """Lays and lifts the cover; what was revealed before has to be revealed anew after."""

    def __init__(self, window: "MainWindow", store: LayoutStore) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._cover = Cover(self)
        self._action = window.actions_["privacy"]
        self._action.toggled.connect(self._turn)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._action.setChecked(store.flag(_KEY, False))

    def close(self) -> None:
        """The window is done."""
        self._cover.drop()
        veil().set(False)

    def _turn(self, on: bool) -> None:
        window = self._window
        veil().set(on)
        self._store.keep(_KEY, on)
        if on:
            window.numbers.whole.mask()
        window.detail.hide_numbers()
        window.status.show_private(on)
        (self._cover.lay if on else self._cover.lift)()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """A dialog takes the window's keys away: this one it has itself."""
        top = self._window if now is None else now.window()
        if not isinstance(top, QMainWindow) and self._action not in top.actions():
            top.addAction(self._action)
