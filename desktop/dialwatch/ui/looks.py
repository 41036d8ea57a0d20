"""How the window looks: dark or light, words in the toolbar, full screen."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from dialwatch.ui.actions import Actions
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.theme.theme import Choice, theme

__all__ = ["Looks"]

_MENU = 24
"""Pixels around the word of a menu, and to spare."""


class Looks(QObject):
    """Applies what the user chose, and keeps it."""

    def __init__(
        self,
        window: QMainWindow,
        bar: QToolBar,
        actions: Actions,
        store: LayoutStore,
        forced: Choice | None,
    ) -> None:
        super().__init__(window)
        self._window, self._bar, self._actions, self._store = window, bar, actions, store
        self._wide = 0
        """Pixels of the toolbar with its words; 0: not measured yet."""
        kept = store.text("look/theme", Choice.SYSTEM.value)
        choice = forced or (Choice(kept) if kept in list(Choice) else Choice.SYSTEM)
        theme().choose(choice)
        actions[f"theme.{choice.value}"].setChecked(True)
        actions["words"].setChecked(store.flag("look/words", True))
        self._show_words()
        window.installEventFilter(self)
        theme().chosen.connect(self._follow)
        for one in Choice:
            actions.on(f"theme.{one.value}", partial(self.choose, one))
        actions["theme.next"].triggered.connect(self._next)
        actions["words"].triggered.connect(self._words_chosen)
        actions["fullscreen"].triggered.connect(self._full_screen)

    def choose(self, choice: Choice) -> None:
        """Dark, light, or like the system."""
        theme().choose(choice)
        self._store.keep("look/theme", choice.value)

    def _follow(self) -> None:
        """Another window may have chosen."""
        self._actions[f"theme.{theme().choice.value}"].setChecked(True)

    def _next(self) -> None:
        self.choose(Choice.LIGHT if theme().colours.dark else Choice.DARK)

    def _words_chosen(self) -> None:
        self._store.keep("look/words", self._actions["words"].isChecked())
        self._show_words()

    def _show_words(self) -> None:
        """Beside the signs, unless the user does not want them or menus would have no room."""
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        wanted = self._actions["words"].isChecked()
        if wanted and not self._wide:
            self._bar.setToolButtonStyle(words)
            self._wide = self._bar.sizeHint().width()
        if not wanted or self._window.width() < self._wide + self._menus():
            words = Qt.ToolButtonStyle.ToolButtonIconOnly
        self._bar.setToolButtonStyle(words)

    def _menus(self) -> int:
        """Pixels that the menus take beside the toolbar; 0 where they stand above it."""
        bar = self._window.menuBar()
        if bar.isNativeMenuBar():
            return 0
        wide = bar.fontMetrics().horizontalAdvance
        return sum(wide(one.text().replace("&", "")) + _MENU for one in bar.actions())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size."""
        if event.type() == QEvent.Type.Resize:
            self._show_words()
        return super().eventFilter(watched, event)

    def _full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._actions["fullscreen"].setChecked(self._window.isFullScreen())
