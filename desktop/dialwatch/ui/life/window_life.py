"""How the window goes and comes back: closed, hidden in the tray, brought to the front."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.life.settings import Closing, LifeSettings, keep_life, kept_life
from dialwatch.ui.life.state import TrayState, tray_state

if TYPE_CHECKING:
    from dialwatch.ui.life.group import LifeGroup
    from dialwatch.ui.life.tray import Tray
    from dialwatch.ui.window import MainWindow

__all__ = ["WindowLife"]

_LOOK = 5000
"""Milliseconds between two looks whether the tray is still there while the window is hidden."""
_SAID = "life/said"
_IN_TRAY = ("refresh", "pause", "privacy", None, "keep", None, "quit")


class WindowLife(QObject):
    """Belongs to a window. Without a tray it never hides it: nobody could bring it back."""

    front_wanted = Signal()
    """The window is to be shown above all others."""
    keep_wanted = Signal(bool)
    """The engine is to go on without the window from now on, or to end with it."""
    group_made = Signal(object)
    """A LifeGroup, to be told whether the program starts with the system."""
    diagnostics_opened = Signal(object)
    """A DiagnosticsDialog, to be given its text."""

    def __init__(
        self, window: "MainWindow", actions: Actions, store: LayoutStore, *, keeps: bool
    ) -> None:
        """`keeps`: there is an engine that can go on without the window: the demo has none."""
        super().__init__(window)
        self._window, self._actions, self._store, self._keeps = window, actions, store, keeps
        self.settings: LifeSettings = kept_life(store)
        self.tray: Tray | None = None
        self._first: WindowLife = self
        self._followers: list[WindowLife] = []
        self._state: TrayState | None = None
        """What the tray shows."""
        self._hidden: list[QWidget] = []
        """What was hidden when all went into the tray."""
        self._still_there = QTimer(self)
        self._still_there.setInterval(_LOOK)
        self._still_there.timeout.connect(self._look)
        actions.hold(When.KEEPABLE, keeps)
        self.show_kept(self.settings.keep)
        self._connect()

    def _connect(self) -> None:
        """What is asked for in any window is done by the first."""

        def asked(name: str, act: Callable[[WindowLife], object]) -> None:
            self._actions.on(name, lambda: act(self._first))

        asked("keep", lambda first: first.choose_keeping(self._actions["keep"].isChecked()))
        asked("to_tray", WindowLife.hide)
        asked("life", lambda first: first.open_settings(self._window))
        asked("diagnostics", lambda first: first.open_diagnostics(self._window))

    def follow(self, first: "WindowLife") -> None:
        """This window is one more beside the first, whose life it shares from now on."""
        self._first = first
        first._followers.append(self)
        self._tell_follower(first)

    def _tell_followers(self) -> None:
        self._followers = [one for one in self._followers if shiboken6.isValid(one)]
        for one in self._followers:
            one._tell_follower(self)

    def _tell_follower(self, first: "WindowLife") -> None:
        self._actions.hold(When.TRAY, first._actions.holds(When.TRAY))
        self._actions["keep"].setChecked(first._actions["keep"].isChecked())

    # The tray

    def begin(self, available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable) -> None:
        """Have an icon in the tray from now on, if there is one."""
        from dialwatch.ui.life.tray import Tray  # late: the window paints sooner

        actions = [self._actions[name] if name else None for name in _IN_TRAY]
        self.tray = Tray(self._window, actions, available)
        self.tray.shown.connect(self.front_wanted)
        self._hold_tray(self.tray.there)

    def _hold_tray(self, there: bool) -> None:
        self._actions.hold(When.TRAY, there)
        self._tell_followers()

    @property
    def has_tray(self) -> bool:
        """There is an icon by which the window can be brought back."""
        there = self.tray is not None and self.tray.there
        self._hold_tray(there)
        return there

    def show_state(self, accounts: Sequence[AccountState], *, live: bool, paused: bool) -> None:
        """How things stand."""
        state = tray_state(accounts, live=live, paused=paused)
        if self.tray is not None and (state != self._state or self.tray.icon is None):
            self._state = state
            self.tray.show_state(state)
            self._hold_tray(self.tray.there)

    # Going and coming back

    def closed(self, leave: Callable[[], object]) -> None:
        """The window was closed by its frame; `leave` is called where that means to quit."""
        if not self.has_tray or self.settings.closing is Closing.QUIT:
            leave()
        elif self.settings.closing is Closing.TRAY:
            self.hide()
        else:
            self._ask(leave)

    def hide(self) -> None:
        """Into the tray, with all other windows of the program."""
        if self.has_tray and (seen := _in_sight()):
            self._hidden = seen
            for one in seen:
                one.hide()
            self._still_there.start()
            self._say_where()

    def back(self) -> None:
        """The window is shown again: so are those that were hidden with it."""
        self._still_there.stop()
        hidden, self._hidden = self._hidden, []
        for one in hidden:
            if shiboken6.isValid(one):
                one.show()

    def end(self) -> None:
        """The window is done."""
        self._still_there.stop()
        if self.tray is not None:
            self.tray.end()

    def _say_where(self) -> None:
        """Once ever: where the window has gone."""
        if self.tray is not None and not self._store.flag(_SAID, False):
            self._store.keep(_SAID, True)
            self.tray.say(self.tr("Dialwatch goes on here. Click to bring the window back."))

    def _look(self) -> None:
        """A tray that went away, with the desktop's panel, must not take the window along."""
        if not self.has_tray:
            self.front_wanted.emit()

    def _ask(self, leave: Callable[[], object]) -> None:
        from dialwatch.ui.dialogs.closing import ClosingDialog

        keeps = self._keeps and self._actions["keep"].isChecked()
        dialog = ClosingDialog(keeps=keeps, parent=self._window)

        def chosen(closing: Closing) -> None:
            self.choose_closing(closing)
            if closing is Closing.QUIT:
                leave()
            else:
                self.hide()

        dialog.chosen.connect(chosen)
        dialog.open()

    # What is chosen

    def choose_closing(self, closing: Closing) -> None:
        """Closing the window means this from now on."""
        self._keep(replace(self.settings, closing=closing))

    def choose_keeping(self, keep: bool) -> None:
        """The engine goes on without the window from now on, or ends with it: that which runs now,
        whoever started it, and those that this window will start.
        """
        self._keep(replace(self.settings, keep=keep))
        self.show_kept(keep)
        self.keep_wanted.emit(keep)

    def _keep(self, settings: LifeSettings) -> None:
        self.settings = settings
        keep_life(self._store, settings)

    def show_kept(self, kept: bool) -> None:
        """Whether the engine goes on without this window."""
        self._actions["keep"].setChecked(kept and self._keeps)
        self._tell_followers()

    def group(self) -> "LifeGroup":
        """What can be chosen, for a page of settings; it is connected already."""
        from dialwatch.ui.life.group import LifeGroup

        group = LifeGroup()
        shown = replace(self.settings, keep=self._actions["keep"].isChecked())
        group.show_settings(shown, tray=self.has_tray, keeps=self._keeps)
        group.closing_changed.connect(self.choose_closing)
        group.keep_changed.connect(self.choose_keeping)
        self.group_made.emit(group)
        return group

    def open_settings(self, over: QWidget | None = None) -> None:
        """The group in a dialog of its own, before this window or another."""
        from dialwatch.ui.dialogs.life import LifeDialog

        LifeDialog(self.group(), over or self._window).open()

    def open_diagnostics(self, over: QWidget | None = None) -> None:
        """What helps to find a fault."""
        from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog

        dialog = DiagnosticsDialog(over or self._window)
        dialog.open()
        self.diagnostics_opened.emit(dialog)


def _in_sight() -> list[QWidget]:
    """Windows that can be seen, those of menus and tips left out. A wall that fills its screen
    stays: others look at it."""
    passing = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible()
        and one.windowType() not in passing
        and (isinstance(one, QMainWindow) or not one.isFullScreen())
    ]
