"""The perspectives of a window: each keeps how its panels were left."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QActionGroup

from dialwatch.ui.actions import Actions
from dialwatch.ui.layout_store import VERSION, LayoutStore
from dialwatch.ui.layouts import Perspective

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["Perspectives"]

_ACTIONS = {
    Perspective.WATCH: "watch_layout",
    Perspective.CALLS: "calls_layout",
    Perspective.NUMBERS: "numbers",
}
_CURRENT = "perspectives/current"
_BEFORE = "window/docks"
"""Where the panels for watching were kept before there were perspectives."""


class Perspectives(QObject):
    """Changes between them, and keeps them in `window.ini`."""

    changed = Signal()
    """Another perspective is there, or this one as it was at first."""

    def __init__(self, window: "MainWindow", actions: Actions, store: LayoutStore) -> None:
        super().__init__(window)
        self._window, self._arrangement, self._store = window, window.arrangement, store
        self._actions = actions
        self._left: dict[Perspective, QByteArray] = {}
        self.current = Perspective.WATCH
        group = QActionGroup(self)
        for one, name in _ACTIONS.items():
            group.addAction(actions[name])
            actions.on(name, partial(self.show, one))
        actions[_ACTIONS[self.current]].setChecked(True)

    def show(self, wanted: Perspective) -> None:
        """Bring this one, as it was left; as at first where nobody left it."""
        if self._arrangement.welcoming:
            return
        if wanted is not self.current:
            self._left[self.current] = self._window.saveState(VERSION)
            self._bring(wanted)
        elif wanted is Perspective.WATCH:
            return  # there are several tables: the user stands where they stand
        self._give_keys()

    def reset(self) -> None:
        """The panels of the present perspective as they are at first."""
        self._left.pop(self.current, None)
        self._arrangement.reset(self.current)
        self.changed.emit()

    def restore(self, asked: str | None, *, kept: bool) -> None:
        """Bring the one that was asked for, else the one that was left; `kept`: as they were."""
        if kept:
            for one in Perspective:
                state = self._store.state(f"perspectives/{one.value}")
                if state is None and one is Perspective.WATCH:
                    state = self._store.state(_BEFORE)
                if state is not None:
                    self._left[one] = state
        name = asked or (self._store.text(_CURRENT) if kept else "")
        known = {one.value: one for one in Perspective}
        self._bring(known.get(name, Perspective.WATCH))

    def keep(self) -> None:
        """Write down how each was left, and which one is there."""
        if not self._arrangement.welcoming:
            self._left[self.current] = self._window.saveState(VERSION)
        for one, state in self._left.items():
            self._store.keep(f"perspectives/{one.value}", state)
        self._store.keep(_CURRENT, self.current.value)

    def _bring(self, wanted: Perspective) -> None:
        self.current = wanted
        self._actions[_ACTIONS[wanted]].setChecked(True)
        self._arrangement.reset(wanted)
        state = self._left.get(wanted)
        if state is not None and self._window.restoreState(state, VERSION):
            self._arrangement.hide_unused()
        self.changed.emit()

    def _give_keys(self) -> None:
        """To the table that the perspective is about."""
        window = self._window
        if self.current is Perspective.NUMBERS:
            window.numbers.focus_table()
            return
        calls = window.calls.view
        (calls if calls.isVisible() else window.campaigns.view).setFocus()
