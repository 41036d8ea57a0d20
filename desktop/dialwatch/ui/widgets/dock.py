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
        row = QHBoxLayout(self)
        sides = (GRID // 2, PADDING) if self.isRightToLeft() else (PADDING, GRID // 2)
        row.setContentsMargins(sides[0], GRID // 2, sides[1], GRID // 2)
        row.setSpacing(2)
        self.heading = label(title, "title")
        row.addWidget(self.heading)
        if controls is None:
            row.addStretch(1)
        else:
            row.addSpacing(GRID)
            row.addWidget(controls, 1)
        self.float_button = SignButton(
            "float", self.tr("Float {panel}").format(panel=title), self._float
        )
        row.addWidget(self.float_button)
        row.addWidget(SignButton("close", self.tr("Hide {panel}").format(panel=title), dock.close))
        self._dock = dock

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
        if panel is None:
            self.setTitleBarWidget(_Title(self, title, None))
        else:
            self.fill(panel, controls)

    def fill(self, panel: QWidget, controls: QWidget | None = None) -> None:
        """Put in the panel, and its controls into the title."""
        panel.setObjectName("panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(panel)
        former = self.titleBarWidget()
        # Made after the panel: the keys go through the panel first.
        self.setTitleBarWidget(_Title(self, self.windowTitle(), controls))
        if former is not None:
            former.hide()
            former.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowTitleChange:
            bar = self.titleBarWidget()
            if isinstance(bar, _Title):
                bar.heading.setText(self.windowTitle())
        super().changeEvent(event)
