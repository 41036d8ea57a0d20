"""The campaigns as rows, as a tree that opens and closes. A refresh touches only the cells that
changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap

from dialwatch.ui.delegates.cells import CELL_ROLE, BranchCell
from dialwatch.ui.format import NONE, NOT_AVAILABLE
from dialwatch.ui.models.campaign_cells import CampaignCells, CampaignLine, Cell
from dialwatch.ui.models.campaign_order import depth_first
from dialwatch.ui.models.marks import campaign_mark
from dialwatch.ui.models.reorder import rows_moving
from dialwatch.ui.theme import theme

__all__ = ["ROW_ROLE", "CampaignLine", "CampaignTableModel"]

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the `CampaignLine` of a row."""

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str]
"""Account and key of a campaign."""
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_INDENT = "  "
"""Before a name, for each level, where the rows are written as text."""


@dataclass(slots=True)
class _Row:
    line: CampaignLine
    cells: list[Cell] = field(default_factory=list)


class CampaignTableModel(QAbstractTableModel):
    """Shows campaigns; sorted by itself, because the rows are few and their keys are plain.

    What stands under a campaign is a row only while that is open. Sorting moves a campaign among
    those of the same parent alone.
    """

    def __init__(self, parent: QObject | None = None, *, whole: bool = False) -> None:
        """`whole`: everything is open, and names are indented: for reports."""
        super().__init__(parent)
        self._whole = whole
        self._lines: dict[int, CampaignLine] = {}
        self._open: dict[Key, None] = {}
        self._rows: list[_Row] = []
        self._gutter = False
        self._made = CampaignCells(self)
        self._sorting: tuple[int, Qt.SortOrder] = (1, Qt.SortOrder.AscendingOrder)
        self._columns = self._made.columns
        self._names = [column.name for column in self._columns]
        theme().changed.connect(self._repaint)

    def column(self, name: str) -> int:
        """The place of a column: campaign, status, progress, rate, pace, finish, age …"""
        return self._names.index(name)

    @property
    def column_names(self) -> tuple[str, ...]:
        """The columns' own names, by place."""
        return tuple(self._names)

    def show(self, lines: Sequence[CampaignLine], now: int, zone: tzinfo) -> None:
        """Replace the snapshot; `now` in UTC epoch ms serves the data's age."""
        self._made.now, self._made.zone = now, zone
        self._lines = {line.row.id: line for line in lines}
        gutter = any(line.holds for line in lines)
        if gutter != self._gutter:
            self._gutter = gutter
            self._repaint()
        self._follow()

    def tick(self, now: int) -> None:
        """A second has passed: only the age of the data can have changed."""
        self._made.now = now
        column = self.column("age")
        for place in range(len(self._rows)):
            self._refresh(place, range(column, column + 1))

    def line(self, place: int) -> CampaignLine | None:
        """What the row at this place shows."""
        return self._rows[place].line if 0 <= place < len(self._rows) else None

    # The tree

    @property
    def opened(self) -> list[Key]:
        """What is open, the latest last."""
        return list(self._open)

    def set_opened(self, keys: Iterable[Key]) -> None:
        """Open these, and close all others."""
        self._open = dict.fromkeys(keys)
        self._follow()

    def is_open(self, place: int) -> bool:
        """What stands under the row at this place is shown."""
        line = self.line(place)
        return line is not None and line.holds and self._opens(line)

    def turn(self, place: int, is_open: bool) -> None:
        """Open or close the row at this place; nothing happens to one that holds nothing."""
        line = self.line(place)
        if line is None or not line.holds:
            return
        key = (line.row.account, line.row.key)
        self._open.pop(key, None)
        if is_open:
            self._open[key] = None
        self._follow()
        at = self.place_of(line.row.id)
        self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def place_of(self, campaign: int | None) -> int:
        """The row of this campaign; -1 while it has none."""
        return next((at for at, row in enumerate(self._rows) if row.line.row.id == campaign), -1)

    def _opens(self, line: CampaignLine) -> bool:
        return self._whole or (line.row.account, line.row.key) in self._open

    def _is_shown(self, line: CampaignLine) -> bool:
        """All that it stands under is open."""
        above = self._lines.get(line.parent) if line.parent is not None else None
        return above is None or (self._opens(above) and self._is_shown(above))

    def _follow(self) -> None:
        """Bring the rows up to the lines, and to what is open."""
        fresh = {key: line for key, line in self._lines.items() if self._is_shown(line)}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].line.row.id not in fresh:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(self._rows):
            row.line = fresh.pop(row.line.row.id)
            self._refresh(place, range(len(self._columns)))
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(_ROOT, first, first + len(fresh) - 1)
            self._rows.extend(_Row(line, self._cells(line)) for line in fresh.values())
            self.endInsertRows()
        self._arrange()

    # What a view asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() == 0 and self._whole:
                return _INDENT * row.line.depth + cell.text
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case Qt.ItemDataRole.ForegroundRole if cell.text in (NONE, NOT_AVAILABLE):
                return QColor(theme().colours.muted)
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip or cell.text
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                return self._mark(row.line)
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0:
                return self._made.spoken(row.line, is_open=self.is_open(index.row()))
            case _ if role == CELL_ROLE:
                return self._branch(row.line) if index.column() == 0 else cell.drawn
            case _ if role == ROW_ROLE:
                return row.line
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._made.headers()[self._names[section]][0] + self._sign(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._made.headers()[self._names[section]][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._made.headers()[self._names[section]][1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].right else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Keep the rows in the order of this column; equal ones by name."""
        if 0 <= column < len(self._columns):
            self._sorting = (column, order)
            last = len(self._columns) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self._arrange()

    def sort_clicked(self, column: int) -> None:
        """The user clicked this heading: the other way round when it is sorted by already."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        before, order = self._sorting
        if before == column:
            self.sort(column, up if order is down else down)
        else:
            self.sort(column, down if self._columns[column].right else up)

    def _sign(self, column: int) -> str:
        sorted_by, order = self._sorting
        if column != sorted_by:
            return ""
        return " ↓" if order is Qt.SortOrder.DescendingOrder else " ↑"

    def _cells(self, line: CampaignLine) -> list[Cell]:
        return [column.cell(line) for column in self._columns]

    def _refresh(self, place: int, columns: range) -> None:
        row = self._rows[place]
        changed = []
        for at in columns:
            cell = self._columns[at].cell(row.line)
            if cell != row.cells[at]:
                row.cells[at] = cell
                changed.append(at)
        if changed:
            self.dataChanged.emit(self.index(place, changed[0]), self.index(place, changed[-1]))

    def _arrange(self) -> None:
        wanted = depth_first(
            self._rows,
            lambda row: row.line.row.id,
            lambda row: row.line.parent,
            self._siblings,
        )
        if all(a is b for a, b in zip(wanted, self._rows, strict=True)):
            return
        with rows_moving(self):
            before = self.persistentIndexList()
            place_of = {id(row): place for place, row in enumerate(wanted)}
            after = [
                self.index(place_of[id(self._rows[index.row()])], index.column())
                for index in before
            ]
            self._rows = wanted
            self.changePersistentIndexList(before, after)

    def _siblings(self, rows: list[_Row]) -> list[_Row]:
        """Those of one parent in the order of the column; equal ones by name."""
        column, order = self._sorting
        by_name = sorted(rows, key=lambda row: (row.line.row.name.casefold(), row.line.row.id))
        return sorted(
            by_name,
            key=lambda row: row.cells[column].key,
            reverse=order is Qt.SortOrder.DescendingOrder,
        )

    def _branch(self, line: CampaignLine) -> BranchCell:
        word = self._made.kind_word(line)
        return BranchCell(line.depth, line.holds, self._opens(line), self._gutter, word)

    def _repaint(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @staticmethod
    def _mark(line: CampaignLine) -> QPixmap:
        """Of its own platform at the top; below it, the colour alone goes on."""
        return campaign_mark(line.top, "" if line.depth else line.row.platform.value)
