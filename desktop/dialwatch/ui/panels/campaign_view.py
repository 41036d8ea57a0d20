"""The campaign table's view: opens and closes what holds others, and hears Enter and copy."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHoverEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QTableView

from dialwatch.ui.delegates import CELL_ROLE, BranchCell, CampaignDelegate, sign_of
from dialwatch.ui.models.campaign_table import CampaignTableModel
from dialwatch.ui.widgets.action_menu import action_menu

__all__ = ["CampaignTable"]

_LEFT_BEHIND = (QEvent.Type.HoverLeave, QEvent.Type.Leave)


class CampaignTable(QTableView):
    """Enter or a double click asks for the calls of the campaign; Right and Left, or a click on
    the sign before its name, open and close it, `*` opens all that stands under it."""

    entered_row = Signal(int)
    copy_wanted = Signal()

    def __init__(self, model: CampaignTableModel) -> None:
        super().__init__()
        self._model = model
        self._held = False
        """The mouse went down on a sign, and is not up again."""
        self.setModel(model)
        self.setMouseTracking(True)
        self._names = CampaignDelegate(self)
        self.setItemDelegateForColumn(model.column("campaign"), self._names)

    def turn(self, row: int, is_open: bool, *, deep: bool = False) -> None:
        """Open or close this row; who stands below it goes up to it when it closes."""
        with self.staying():
            self._model.turn(row, is_open, deep=deep)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Inside, the rows may change: who stands on one that is hidden goes up to its parent."""
        before = self.currentIndex()
        line, column = self._model.line(before.row()), before.column()
        scrolls = self.hasAutoScroll()
        self.setAutoScroll(False)  # Qt goes to a neighbour first: nobody is to see that
        yield
        self.setAutoScroll(scrolls)
        if line is None:
            return
        row = self._model.stands_for(line.row.id)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif not self._walk(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Only what the menus hold too."""
        action_menu(self, ("copy", "pattern", "stop_campaign"), event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._turned_by(event)
        if not self._held:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._held = self._turned_by(event)
        if not self._held:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, False
        if not held:
            super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in _LEFT_BEHIND:
            self._point_at(QModelIndex())
        elif isinstance(event, QHoverEvent):
            self._point_at(self._sign_at(event.position().toPoint()))
        return super().viewportEvent(event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Whether the key went along the tree."""
        row = self.currentIndex().row()
        line = self._model.line(row)
        if line is None:
            return False
        if event.key() == Qt.Key.Key_Asterisk and line.holds:
            self.turn(row, True, deep=True)
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
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

    def _sign_at(self, place: QPoint) -> QModelIndex:
        """The cell whose sign is at this place of the viewport, if there is one."""
        index = self.indexAt(place)
        branch = index.data(CELL_ROLE)
        if isinstance(branch, BranchCell) and sign_of(self.visualRect(index), branch).contains(
            place
        ):
            return index
        return QModelIndex()

    def _turned_by(self, event: QMouseEvent) -> bool:
        """Whether the click met a sign, and turned its row."""
        index = self._sign_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return False
        self.turn(index.row(), not self._model.is_open(index.row()))
        return True

    def _point_at(self, index: QModelIndex) -> None:
        """Show which sign a click would meet."""
        before = self._names.pointed
        if before == index:
            return
        self._names.pointed = QPersistentModelIndex(index)
        for one in (self._model.index(before.row(), before.column()), index):
            if one.isValid():
                self.update(one)
