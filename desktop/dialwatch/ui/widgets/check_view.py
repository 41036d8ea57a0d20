"""A dressed table whose first column holds checks: Space turns all selected rows."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from dialwatch.ui.delegates.check import CheckDelegate
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["CheckView"]

_CHECKS = 34
"""Pixels of the column of checks."""


class CheckView(PlainView):
    """Says which rows are to be turned; the model does it."""

    turned = Signal(list)
    """Rows whose checks the user wants changed."""

    def __init__(self, model: QAbstractTableModel, name: str, widths: Sequence[int]) -> None:
        """`widths`: of the columns behind the checks."""
        super().__init__(model, name, (_CHECKS, *widths))
        self._checks = CheckDelegate(self)
        self.setItemDelegateForColumn(0, self._checks)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns what is selected; the other keys are those of every table."""
        if event.key() == Qt.Key.Key_Space:
            rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
            if rows or self.currentIndex().isValid():
                self.turned.emit(rows or [self.currentIndex().row()])
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check turns that row alone and leaves the selection as it is."""
        index = self.indexAt(event.position().toPoint())
        if (
            index.isValid()
            and index.column() == 0
            and event.button() == Qt.MouseButton.LeftButton
            and not event.modifiers()
        ):
            self.turned.emit([index.row()])
            return
        super().mousePressEvent(event)
