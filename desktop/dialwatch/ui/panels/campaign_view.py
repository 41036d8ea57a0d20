"""The campaign table's view: opens and closes what holds others, and hears Enter and copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QTableView

from dialwatch.ui.delegates import CELL_ROLE, BranchCell, sign_of
from dialwatch.ui.models.campaign_table import CampaignTableModel

__all__ = ["CampaignTable"]


class CampaignTable(QTableView):
    """Enter or a double click asks for the calls of the campaign; Right and Left, or a click on
    the sign before its name, open and close it."""

    entered_row = Signal(int)
    copy_wanted = Signal()

    def __init__(self, model: CampaignTableModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)

    def turn(self, row: int, is_open: bool) -> None:
        """Open or close this row; who stands below it goes up to it when it closes."""
        line = self._model.line(row)
        if line is None:
            return
        current = self.currentIndex()
        below = not is_open and row in self._above(current.row())
        if below:
            self.setCurrentIndex(self._model.index(row, current.column()))
        self._model.turn(row, is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif not self._walk(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._turned_by(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._turned_by(event):
            super().mouseDoubleClickEvent(event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Whether the key went along the tree."""
        row = self.currentIndex().row()
        line = self._model.line(row)
        if line is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Right and line.holds:
            if self._model.is_open(row):
                self._go(row + 1)
            else:
                self.turn(row, True)
            return True
        if event.key() == Qt.Key.Key_Left and self._model.is_open(row):
            self.turn(row, False)
            return True
        if event.key() == Qt.Key.Key_Left and line.parent is not None:
            self._go(self._model.place_of(line.parent))
            return True
        return False

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, self.currentIndex().column()))

    def _above(self, row: int) -> list[int]:
        """The rows under which this one stands."""
        found = []
        while (line := self._model.line(row)) is not None and line.parent is not None:
            row = self._model.place_of(line.parent)
            found.append(row)
        return found

    def _turned_by(self, event: QMouseEvent) -> bool:
        """Whether the click met a sign, and turned its row."""
        index = self.indexAt(event.position().toPoint())
        branch = index.data(CELL_ROLE)
        if event.button() != Qt.MouseButton.LeftButton or not isinstance(branch, BranchCell):
            return False
        if not sign_of(self.visualRect(index), branch).contains(event.position().toPoint()):
            return False
        self.turn(index.row(), not branch.is_open)
        return True
