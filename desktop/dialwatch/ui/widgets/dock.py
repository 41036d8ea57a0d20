"""A docked panel under a title of ours."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QWidget

from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import SignButton, label

__all__ = ["PanelDock"]


class _Title(QWidget):
    """The title: drag it to move the panel, double-click it to float."""

    def __init__(self, dock: QDockWidget, title: str, controls: QWidget | None) -> None:
        super().__init__(dock)
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = row = QHBoxLayout(self)
        sides = (GRID // 2, PADDING) if self.isRightToLeft() else (PADDING, GRID // 2)
        row.setContentsMargins(sides[0], GRID // 2, sides[1], GRID // 2)
        row.setSpacing(2)
        self.heading = label(title, "title")
        row.addWidget(self.heading)
        row.addStretch(1)
        if controls is not None:
            self.put(controls)
        self.float_button = SignButton(
            "float", self.tr("Float {panel}").format(panel=title), self._float
        )
        row.addWidget(self.float_button)
        row.addWidget(SignButton("close", self.tr("Hide {panel}").format(panel=title), dock.close))
        self._dock = dock

    def put(self, controls: QWidget) -> None:
        """Stand these between the heading and the signs."""
        self._row.takeAt(1)
        self._row.insertSpacing(1, GRID)
        self._row.insertWidget(2, controls, 1)

    def _float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())


class PanelDock(QDockWidget):
    """Holds one panel; can be moved, floated, tabbed and hidden.

    `controls` of the panel stand in the title, so that they cost no row of their own. A dock
    without a panel is filled later.
    """

    def __init__(
        self,
        name: str,
        title: str,
        panel: QWidget | None,
        parent: QWidget,
        controls: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title = _Title(self, title, controls)
        if panel is not None:
            self.fill(panel)
        self.setTitleBarWidget(self._title)

    def fill(self, panel: QWidget, controls: QWidget | None = None) -> None:
        """Put in the panel, and its controls into the title."""
        panel.setObjectName("panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(panel)
        if controls is not None:
            self._title.put(controls)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowTitleChange and self.titleBarWidget() is not None:
            self._title.heading.setText(self.windowTitle())
        super().changeEvent(event)
