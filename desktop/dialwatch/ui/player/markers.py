"""Places in a recording that the user marked, with a note each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTableWidgetItem

from dialwatch.calls.recording import Marker
from dialwatch.ui.format import duration
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.copied_views import CopiedTable
from dialwatch.ui.widgets.empty import EmptyState

__all__ = ["MOST_MARKERS", "MarkerList"]

MOST_MARKERS = 200
_LONGEST = 500
_AT = int(Qt.ItemDataRole.UserRole)
_SAME = 50
"""Milliseconds: a marker that near is the same one."""


class MarkerList(CopiedTable):
    """Time and note. Enter jumps there, F2 edits the note, Delete takes it away."""

    jumped = Signal(int)
    """Milliseconds."""
    changed = Signal(list)
    """The whole list, as `Marker`s, is to be kept."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setAccessibleName(self.tr("Markers"))
        self.setHorizontalHeaderLabels([self.tr("At"), self.tr("Note")])
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setFixedHeight(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setColumnWidth(0, 72)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self._filling = False
        self._empty = EmptyState(self, "flag", ROW + 2)
        self._empty.say(self.tr("No markers yet: M sets one."))
        for changed in (self.model().rowsInserted, self.model().rowsRemoved):
            changed.connect(lambda *_: self._empty.setVisible(not self.rowCount()))
        self.itemChanged.connect(self._edited)
        self.itemDoubleClicked.connect(lambda item: self._jump(item.row()))

    def show_markers(self, markers: Sequence[Marker]) -> None:
        """Show these, unless they are shown already; an open edit stays."""
        if tuple(markers) == self.markers():
            return
        self._filling = True
        self.setRowCount(0)
        for one in markers:
            self._add(self.rowCount(), one)
        self._filling = False

    def markers(self) -> tuple[Marker, ...]:
        """As they stand in the list."""
        return tuple(self._marker(row) for row in range(self.rowCount()))

    def mark(self, at: int) -> None:
        """Mark this place and let its note be typed at once."""
        held = self.markers()
        row = next((n for n, one in enumerate(held) if abs(one.at - at) < _SAME), None)
        if row is None:
            if len(held) >= MOST_MARKERS:
                return
            row = sum(one.at < at for one in held)
            self._filling = True
            self._add(row, Marker(at=at))
            self._filling = False
            self.changed.emit(list(self.markers()))
        self.setCurrentCell(row, 1)
        self.edit(self.model().index(row, 1))
        editor = self.findChild(QLineEdit)
        if editor is not None:
            editor.setMaxLength(_LONGEST)
            editor.setAccessibleName(self.tr("Note"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._jump(row)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self._filling = True
            self.removeRow(row)
            self._filling = False
            self.changed.emit(list(self.markers()))
        else:
            super().keyPressEvent(event)

    def _add(self, row: int, marker: Marker) -> None:
        self.insertRow(row)
        at = QTableWidgetItem(duration(marker.at))
        at.setFlags(at.flags() & ~Qt.ItemFlag.ItemIsEditable)
        at.setData(_AT, marker.at)
        self.setItem(row, 0, at)
        self.setItem(row, 1, QTableWidgetItem(marker.note))

    def _marker(self, row: int) -> Marker:
        at, note = (self.model().index(row, column) for column in range(2))
        return Marker(at=int(at.data(_AT)), note=str(note.data() or "")[:_LONGEST])

    def _jump(self, row: int) -> None:
        self.jumped.emit(self._marker(row).at)

    def _edited(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() == 1:
            self.changed.emit(list(self.markers()))
