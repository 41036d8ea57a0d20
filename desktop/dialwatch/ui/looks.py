"""How the window looks: dark or light, words in the toolbar, full screen."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from dialwatch.ui.actions import Actions
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.theme.theme import Choice, theme

__all__ = ["Looks"]


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
        kept = store.text("look/theme", Choice.SYSTEM.value)
        choice = forced or (Choice(kept) if kept in list(Choice) else Choice.SYSTEM)
        theme().choose(choice)
        actions[f"theme.{choice.value}"].setChecked(True)
        actions["words"].setChecked(store.flag("look/words", True))
        self._show_words()
        theme().chosen.connect(self._follow)
        for one in Choice:
            actions[f"theme.{one.value}"].triggered.connect(
                lambda _=False, one=one: self.choose(one)
            )
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
        self._bar.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if self._actions["words"].isChecked()
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )

    def _full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._actions["fullscreen"].setChecked(self._window.isFullScreen())
