"""The key that masks every number, in whatever window it is pressed."""

from typing import TYPE_CHECKING, ClassVar

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
    """One a window; all of them turn together, and one cover lies over all windows.

    What was revealed before has to be revealed anew after.
    """

    _alive: ClassVar[list["PrivacyKey"]] = []
    _cover: ClassVar[Cover | None] = None

    def __init__(self, window: "MainWindow", store: LayoutStore) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._action = window.actions_["privacy"]
        if PrivacyKey._cover is None:
            PrivacyKey._cover = Cover()
        on = veil().on if self._alive else store.flag(_KEY, False)
        self._alive.append(self)
        self._action.toggled.connect(self._turn)
        veil().changed.connect(self._follow_veil)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        if on and veil().on:
            self._follow_veil(True)
        self._action.setChecked(on)

    @property
    def settled(self) -> bool:
        """All that was in sight when it was pressed is masked, or shown again."""
        return self._cover is None or self._cover.settled

    def close(self) -> None:
        """The window is done; with the last one masking ends."""
        if self in self._alive:
            self._alive.remove(self)
            veil().changed.disconnect(self._follow_veil)
        if not self._alive and self._cover is not None:
            self._cover.drop()
            PrivacyKey._cover = None
            veil().set(False)

    def _turn(self, on: bool) -> None:
        """The key was pressed in this window, or this window follows another one."""
        self._store.keep(_KEY, on)
        if veil().on != on:
            veil().set(on)
            if self._cover is not None:
                (self._cover.lay if on else self._cover.lift)()

    def _follow_veil(self, on: bool) -> None:
        window = self._window
        if on and (numbers := window.late.numbers.made):
            numbers.whole.mask()
        window.detail.hide_numbers()
        window.status.show_private(on)
        self._action.setChecked(on)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """A dialog takes the window's keys away: this one it has itself."""
        top = self._window if now is None else now.window()
        if isinstance(top, QMainWindow) or any(one._action in top.actions() for one in self._alive):
            return
        top.addAction(self._action)
