"""How the window goes and comes back: closed, hidden in the tray, brought to the front."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.life.settings import Closing, LifeSettings, keep_life, kept_life
from dialwatch.ui.life.state import tray_state

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
        self._others: list[QWidget] = []
        """Windows of this window that were hidden with it."""
        self._still_there = QTimer(self)
        self._still_there.setInterval(_LOOK)
        self._still_there.timeout.connect(self._look)
        actions.hold(When.KEEPABLE, keeps)
        self.show_kept(self.settings.keep)
        actions["keep"].triggered.connect(self.choose_keeping)
        for name, act in (
            ("to_tray", self.hide),
            ("life", self.open_settings),
            ("diagnostics", self.open_diagnostics),
        ):
            actions[name].triggered.connect(lambda _=False, act=act: act())

    # The tray

    def begin(self, available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable) -> None:
        """Have an icon in the tray from now on, if there is one."""
        from dialwatch.ui.life.tray import Tray  # late: the window paints sooner

        actions = [self._actions[name] if name else None for name in _IN_TRAY]
        self.tray = Tray(self._window, actions, available)
        self.tray.shown.connect(self.front_wanted)
        self._actions.hold(When.TRAY, self.tray.there)

    @property
    def has_tray(self) -> bool:
        """There is an icon by which the window can be brought back."""
        there = self.tray is not None and self.tray.there
        self._actions.hold(When.TRAY, there)
        return there

    def show_state(self, accounts: Sequence[AccountState], *, live: bool, paused: bool) -> None:
        """How things stand."""
        if self.tray is not None:
            self.tray.show_state(tray_state(accounts, live=live, paused=paused))
            self._actions.hold(When.TRAY, self.tray.there)

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
        """Into the tray, with all windows of this one."""
        if not self.has_tray or not self._window.isVisible():
            return
        self._others = [
            one for one in self._window.findChildren(QWidget) if one.isWindow() and one.isVisible()
        ]
        for one in (*self._others, self._window):
            one.hide()
        self._still_there.start()
        self._say_where()

    def back(self) -> None:
        """The window is shown again: so are those that were hidden with it."""
        self._still_there.stop()
        others, self._others = self._others, []
        for one in others:
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

    def open_settings(self) -> None:
        """The group in a dialog of its own."""
        from dialwatch.ui.dialogs.life import LifeDialog

        LifeDialog(self.group(), self._window).open()

    def open_diagnostics(self) -> None:
        """What helps to find a fault."""
        from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog

        dialog = DiagnosticsDialog(self._window)
        dialog.open()
        self.diagnostics_opened.emit(dialog)
