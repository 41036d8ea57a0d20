"""The calls as rows: up to a million, of which only the visible cells are ever written."""

from datetime import tzinfo

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap

from dialwatch.ledger.view import CallView, LedgerView
from dialwatch.ui.delegates.cells import CELL_ROLE, StatusCell
from dialwatch.ui.models.call_columns import COLUMNS, CallColumn, Writing
from dialwatch.ui.models.call_search import Found, SortKeys
from dialwatch.ui.models.marks import campaign_mark
from dialwatch.ui.models.outcomes import outcome_cell
from dialwatch.ui.models.recording_cells import recording_cell
from dialwatch.ui.models.reorder import rows_moving
from dialwatch.ui.theme import theme
from dialwatch.ui.veil import veiled

__all__ = ["CALL_ROLE", "CallTableModel"]

CALL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Gives the `CallView` of a row."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_OUTCOME = next(place for place, column in enumerate(COLUMNS) if column.name == "outcome")
_RECORDING = next(place for place, column in enumerate(COLUMNS) if column.name == "recording")
_REMEMBERED = 512
"""Rows whose texts are kept: a few screens full."""


class CallTableModel(QAbstractTableModel):
    """Shows what a `CallSearch` found.

    A new finding is swapped in whole: rows that stay keep their persistent indexes (selection,
    current row), and the model is never reset.
    """

    sort_wanted = Signal(object)
    """`SortKeys` that the user asked for."""

    def __init__(self, view: LedgerView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = Found(
            view, np.empty(0, np.int32), np.full(len(view), -1, np.int32), (("dialed", True),), ""
        )
        self._rows = 0
        self._writing = Writing(view)
        self._texts: dict[int, tuple[CallView, list[str | None]]] = {}
        theme().changed.connect(self._repaint)

    @property
    def keys(self) -> SortKeys:
        """By what the rows are sorted."""
        return self._found.keys

    @property
    def total(self) -> int:
        """Calls held, filtered or not."""
        return len(self._found.view)

    @property
    def query(self) -> str:
        """The query whose calls are shown."""
        return self._found.query

    @property
    def view(self) -> LedgerView:
        """The view whose calls are shown."""
        return self._found.view

    @property
    def order(self) -> npt.NDArray[np.integer]:
        """Row → position in `view`; another one is made when something changes."""
        return self._found.order

    def positions(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """The rows' positions in `view`."""
        return self._found.order[rows].astype(np.int64)

    def writing(self) -> Writing:
        """How cells are written now; safe to hand to a worker."""
        return self._writing

    def set_writing(self, zone: tzinfo, now: int) -> None:
        """Write times in this zone; those of the day of `now` (UTC epoch ms) without the day."""
        self._writing = Writing(self._found.view, zone, now)
        self._repaint()

    def count_down(self, now: int, first: int, last: int) -> None:
        """A minute has passed: what is left for recordings is written anew in these rows."""
        self._writing = Writing(self._found.view, self._writing.zone, now)
        for _, texts in self._texts.values():
            texts[_RECORDING] = None
        if 0 <= first <= last < self._rows:
            self.dataChanged.emit(self.index(first, _RECORDING), self.index(last, _RECORDING))

    def take(self, found: Found) -> None:
        """Show this finding in the place of the one before, in one step."""
        before = self._found
        if self._same_rows(found):
            self._put(found)
            self._announce()
            return
        new, old = len(found.order), self._rows
        if new > old:
            self.beginInsertRows(_ROOT, old, new - 1)
            self._rows = new
            self.endInsertRows()
        with rows_moving(self):
            indexes = self.persistentIndexList()
            rows = np.fromiter((i.row() for i in indexes), np.int64, len(indexes))
            self._put(found)
            moved = self._moved(before, rows)
            fresh = [
                self.index(row, index.column()) if row >= 0 else QModelIndex()
                for row, index in zip(moved.tolist(), indexes, strict=True)
            ]
            self.changePersistentIndexList(indexes, fresh)
        if new < old:
            self.beginRemoveRows(_ROOT, new, old - 1)
            self._rows = new
            self.endRemoveRows()

    def place(self, row: int) -> int | None:
        """What identifies the row's call through all findings of one epoch."""
        if not 0 <= row < len(self._found.order):
            return None
        return int(self._found.order[row]) + self._found.view.gone

    def row_of_place(self, place: int) -> int | None:
        """The row of that call now; None when it is filtered away or has left."""
        position = place - self._found.view.gone
        if not 0 <= position < len(self._found.row_of):
            return None
        row = int(self._found.row_of[position])
        return row if row >= 0 else None

    def row_of_call(self, call_id: int, position: int | None) -> int | None:
        """The row of the call with this id, of which the ledger knows the position."""
        if position is None:
            return None
        row = self.row_of_place(position + self._found.view.gone)
        if row is None or self.call(row).id != call_id:
            return None
        return row

    def call(self, row: int) -> CallView:
        """The call in this row. Raises IndexError when there is none."""
        return self._kept(row)[0]

    def text(self, row: int, column: int) -> str:
        """The text of a cell; empty for a row that is just coming or going."""
        if row >= len(self._found.order):
            return ""
        call, texts = self._kept(row)
        known = texts[column]
        if known is None:
            known = texts[column] = COLUMNS[column].text(call, self._writing)
        return known

    def drawn(self, row: int, column: int) -> StatusCell | None:
        """What stands before the words: the shape of an outcome."""
        if column == _RECORDING and self.text(row, column):
            writing = self._writing
            return recording_cell(writing.recording(self.call(row)), writing.now)
        if column != _OUTCOME or not self.text(row, column):
            return None
        return outcome_cell(self.call(row).outcome)

    def is_right(self, column: int) -> bool:
        """The column holds figures."""
        return COLUMNS[column].right

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._found.order):
            return None
        column = COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return veiled(self.text(index.row(), index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return veiled(column.explained(self.call(index.row()), self._writing))
            case Qt.ItemDataRole.AccessibleTextRole:
                return veiled(column.told(self.call(index.row()), self._writing))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case Qt.ItemDataRole.DecorationRole if column.name == "campaign":
                return self.mark(index.row())
            case _ if role == CELL_ROLE:
                return self.drawn(index.row(), index.column())
            case _ if role == CALL_ROLE:
                return self.call(index.row())
        return None

    def mark(self, row: int) -> QPixmap:
        """The colour of the call's campaign, as the chart has it: that of the whole plan."""
        return campaign_mark(self.view.tree.top(self.call(row).campaign))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.header() + self._sign(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return column.header()
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip()
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
        return None

    def sort_clicked(self, section: int, *, second: bool) -> None:
        """The user clicked this heading; `second` keeps the first key and adds one."""
        column = COLUMNS[section]
        keys = self.keys
        if second and keys[0][0] != column.sort:
            known = dict(keys[1:])
            falling = not known[column.sort] if column.sort in known else column.falling
            self.sort_wanted.emit((keys[0], (column.sort, falling)))
            return
        falling = not keys[0][1] if keys[0][0] == column.sort else column.falling
        rest = keys[1:] if second else ()
        self.sort_wanted.emit(((column.sort, falling), *rest))

    def _sign(self, column: CallColumn) -> str:
        for place, (name, falling) in enumerate(self.keys):
            if name == column.sort:
                arrow = "↓" if falling else "↑"
                return f" {arrow}" if len(self.keys) == 1 else f" {arrow}{place + 1}"
        return ""

    def _same_rows(self, found: Found) -> bool:
        before = self._found
        if len(found.order) != self._rows or found.view.epoch != before.view.epoch:
            return False
        shift = before.view.gone - found.view.gone
        return bool(np.array_equal(found.order, before.order + shift))

    def _moved(self, before: Found, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Where the calls of these rows of the finding before are now; -1: nowhere."""
        now = self._found
        if now.view.epoch != before.view.epoch or len(rows) == 0:
            return np.full(len(rows), -1, np.int64)
        held = rows < len(before.order)
        moved = np.full(len(rows), -1, np.int64)
        positions = before.order[rows[held]].astype(np.int64) + before.view.gone - now.view.gone
        inside = (positions >= 0) & (positions < len(now.row_of))
        target = np.full(len(positions), -1, np.int64)
        target[inside] = now.row_of[positions[inside]]
        moved[held] = target
        return moved

    def _put(self, found: Found) -> None:
        headings = found.keys != self._found.keys
        self._found = found
        self._writing = Writing(found.view, self._writing.zone, self._writing.now)
        self._texts.clear()
        if headings:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _kept(self, row: int) -> tuple[CallView, list[str | None]]:
        kept = self._texts.get(row)
        if kept is None:
            if len(self._texts) >= _REMEMBERED:
                self._texts.clear()
            call = self._found.view.row(int(self._found.order[row]))
            kept = self._texts[row] = (call, [None] * len(COLUMNS))
        return kept

    def _repaint(self) -> None:
        self._texts.clear()
        self._announce()

    def _announce(self) -> None:
        if self._rows:
            last = self.index(self._rows - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
