"""Where the panels stand: the arrangement of a perspective, and the welcome page instead."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from dialwatch.ui.layouts import LAYOUTS, Perspective
from dialwatch.ui.widgets.dock import PanelDock

__all__ = ["Arrangement"]


class Arrangement(QObject):
    """Owns the docks of a window."""

    def __init__(self, window: QMainWindow, welcome: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._welcome = welcome
        self._docks: dict[str, QDockWidget] = {}
        self._before_welcome: list[str] | None = None
        self._layout = LAYOUTS[Perspective.WATCH]
        self._unused = {"live"}
        """Panels of which the user's accounts make no use."""
        window.setDockNestingEnabled(True)
        window.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
        )
        window.setCentralWidget(welcome)
        welcome.hide()

    @property
    def welcoming(self) -> bool:
        """The welcome page stands in the place of the panels."""
        return self._before_welcome is not None

    def add(
        self,
        name: str,
        title: str,
        panel: QWidget | None = None,
        controls: QWidget | None = None,
    ) -> PanelDock:
        """Put a panel into a dock of this name, its controls into the dock's title; without a
        panel the dock is to be filled."""
        dock = PanelDock(name, title, panel, self._window, controls)
        self._docks[name] = dock
        return dock

    def add_strip(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        """Put a panel into a dock without a title that stays on top."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setAllowedAreas(Qt.DockWidgetArea.TopDockWidgetArea)
        dock.setWidget(panel)
        panel.setFixedHeight(panel.sizeHint().height())
        self._docks[name] = dock
        return dock

    @property
    def names(self) -> frozenset[str]:
        """Of all panels."""
        return frozenset(self._docks)

    @property
    def order(self) -> tuple[str, ...]:
        """The names of all panels, as they were added."""
        return tuple(self._docks)

    def is_used(self, name: str) -> bool:
        """The user's accounts make use of this panel."""
        return name not in self._unused

    def dock(self, name: str) -> QDockWidget:
        """The dock of this name. Raises KeyError."""
        return self._docks[name]

    def bring(self, name: str) -> None:
        """Show the dock of this name in front of those that share its place. Raises KeyError."""
        self._docks[name].show()
        self._docks[name].raise_()

    def set_used(self, name: str, used: bool) -> None:
        """Show a panel that has a use from now on, or take one away that has none any more."""
        (self._unused.discard if used else self._unused.add)(name)
        if self._before_welcome is not None:
            shown = [one for one in self._before_welcome if one != name]
            wanted = used and name in self._layout.shown
            self._before_welcome = [*shown, name] if wanted else shown
        else:
            shows = used and name in self._layout.shown
            self._docks[name].setVisible(shows)
            if shows:
                self._docks["campaigns"].raise_()

    def toggles(self) -> list[QAction]:
        """One checkable action a panel, for the View menu."""
        return [dock.toggleViewAction() for dock in self._docks.values()]

    def reset(self, perspective: Perspective = Perspective.WATCH) -> None:
        """The arrangement of this perspective as it is at first."""
        window, self._layout = self._window, LAYOUTS[perspective]
        for dock in self._docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        self._layout.place(window, self._docks)
        for name, dock in self._docks.items():
            dock.setVisible(name in self._layout.shown and name not in self._unused)
        for name in self._layout.front:
            self._docks[name].raise_()
        self.proportion()
        QTimer.singleShot(0, self, self.proportion)

    def hide_unused(self) -> None:
        """Panels of which nobody makes use stay away, even if they were there once."""
        for name in self._unused:
            self._docks[name].hide()

    def proportion(self) -> None:
        """Share the room as the perspective does; takes effect once the window is laid out."""
        self._layout.share(self._window, self._docks)

    def welcome(self, on: bool) -> None:
        """Show the welcome page in the place of the panels, or the panels again."""
        if on == self.welcoming:
            return
        if on:
            self._before_welcome = [n for n, d in self._docks.items() if not d.isHidden()]
            for dock in self._docks.values():
                dock.hide()
            self._welcome.show()
        else:
            shown, self._before_welcome = self._before_welcome or [], None
            self._welcome.hide()
            for name in shown:
                self._docks[name].show()
        for action in self.toggles():
            action.setEnabled(not on)
