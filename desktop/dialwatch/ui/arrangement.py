"""Where the panels stand: the default arrangement of look.md, and the welcome page instead."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from dialwatch.ui.widgets.dock import PanelDock

__all__ = ["Arrangement"]

_DETAIL_SHARE = 0.25
_DETAIL_LEAST = 300
_LATER = frozenset({"listening"})
"""Panels that are not shown until they are asked for: tabs would cost the calls a row."""
_HEIGHTS = (38, 30, 32)
"""Chart, campaigns, calls: parts of a hundred of what the KPI strip leaves."""


class Arrangement(QObject):
    """Owns the docks of a window."""

    def __init__(self, window: QMainWindow, welcome: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._welcome = welcome
        self._docks: dict[str, QDockWidget] = {}
        self._before_welcome: list[str] | None = None
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
        self, name: str, title: str, panel: QWidget, controls: QWidget | None = None
    ) -> QDockWidget:
        """Put a panel into a dock of this name, its controls into the dock's title."""
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

    def dock(self, name: str) -> QDockWidget:
        """The dock of this name. Raises KeyError."""
        return self._docks[name]

    def set_used(self, name: str, used: bool) -> None:
        """Show a panel that has a use from now on, or take one away that has none any more."""
        (self._unused.discard if used else self._unused.add)(name)
        if self._before_welcome is not None:
            shown = [one for one in self._before_welcome if one != name]
            self._before_welcome = [*shown, name] if used else shown
        else:
            self._docks[name].setVisible(used)
            if used:
                self._docks["campaigns"].raise_()

    def toggles(self) -> list[QAction]:
        """One checkable action a panel, for the View menu."""
        return [dock.toggleViewAction() for dock in self._docks.values()]

    def reset(self) -> None:
        """The default arrangement: chart over campaigns, detail on the right, calls below."""
        window, area = self._window, Qt.DockWidgetArea
        for dock in self._docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        window.addDockWidget(area.TopDockWidgetArea, self._docks["kpis"])
        window.addDockWidget(area.LeftDockWidgetArea, self._docks["rate"])
        window.splitDockWidget(
            self._docks["rate"], self._docks["campaigns"], Qt.Orientation.Vertical
        )
        window.addDockWidget(area.RightDockWidgetArea, self._docks["call"])
        window.addDockWidget(area.BottomDockWidgetArea, self._docks["calls"])
        window.tabifyDockWidget(self._docks["campaigns"], self._docks["live"])
        window.tabifyDockWidget(self._docks["call"], self._docks["recording"])
        window.tabifyDockWidget(self._docks["calls"], self._docks["listening"])
        for name, dock in self._docks.items():
            dock.setVisible(name not in self._unused and name not in _LATER)
        for name in ("campaigns", "call", "calls"):
            self._docks[name].raise_()
        self.proportion()
        QTimer.singleShot(0, self, self.proportion)

    def proportion(self) -> None:
        """Share the room as look.md draws it; takes effect once the window is laid out."""
        window = self._window
        width = window.width()
        detail = max(_DETAIL_LEAST, round(width * _DETAIL_SHARE))
        room = max(300, window.height() - 200)
        window.resizeDocks(
            [self._docks["rate"], self._docks["call"]],
            [width - detail, detail],
            Qt.Orientation.Horizontal,
        )
        window.resizeDocks(
            [self._docks["rate"], self._docks["campaigns"], self._docks["calls"]],
            [room * part // 100 for part in _HEIGHTS],
            Qt.Orientation.Vertical,
        )

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
