"""The campaigns as rows, as a tree that opens and closes. A refresh touches only the cells that
changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap

from dialwatch.ui.delegates.cells import CELL_ROLE, BranchCell
from dialwatch.ui.format import NONE, not_available
from dialwatch.ui.models.campaign_cells import CampaignCells, Cell
from dialwatch.ui.models.campaign_lines import CampaignLine
from dialwatch.ui.models.campaign_order import (
    Change,
    below,
    coming,
    depth_first,
    leaving,
    together,
)
from dialwatch.ui.models.marks import campaign_mark
from dialwatch.ui.models.reorder import rows_moving
from dialwatch.ui.theme import theme
from dialwatch.ui.theme.direction import upright
from dialwatch.ui.veil import veiled

__all__ = ["ROW_ROLE", "CampaignTableModel"]

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
    cells: list[Cell]


class CampaignTableModel(QAbstractTableModel):
    """Shows campaigns; sorted by itself, because the rows are few and their keys are plain.

    What stands under a campaign is a row only while that is open. Sorting moves a campaign among
    those of the same parent alone.
    """

    def __init__(self, parent: QObject | None = None, *, whole: bool = False) -> None:
        """`whole`: everything is open, and names are indented: for reports."""
        super().__init__(parent)
        self._whole = whole
        self._lines: Mapping[int, CampaignLine] = {}
        self._below: Mapping[int | None, list[int]] = {}
        self._open: dict[Key, None] = {}
        self._rows: list[_Row] = []
        self._gutter = False
        self._made = CampaignCells(self)
        self._sorting: tuple[int, Qt.SortOrder] = (1, Qt.SortOrder.AscendingOrder)
        self._columns = self._made.columns
        self._names = [column.name for column in self._columns]
        self._unsteady = [at for at, column in enumerate(self._columns) if column.unsteady]
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
        gutter = any(line.holds for line in lines)
        anew = zone != self._made.zone or gutter != self._gutter
        self._made.now, self._made.zone = now, zone
        self._lines = {line.row.id: line for line in lines}
        self._below = below({key: line.parent for key, line in self._lines.items()})
        self._gutter = gutter
        self._renew(anew=anew)
        self._follow()

    def tick(self, now: int) -> None:
        """A second has passed: only the age of the data can have changed."""
        self._made.now = now
        age = [self.column("age")]
        self._announce(self._refreshed(place, age) for place in range(len(self._rows)))

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
        self._announce(self._refreshed(place, [0]) for place in range(len(self._rows)))
        self._follow()

    def is_open(self, place: int) -> bool:
        """What stands under the row at this place is shown."""
        line = self.line(place)
        return line is not None and self._opens(line)

    def turn(self, place: int, is_open: bool, *, deep: bool = False) -> None:
        """Open or close the row at this place, `deep`: with all that stands under it.

        Nothing happens to one that holds nothing.
        """
        line = self.line(place)
        if line is None or not line.holds:
            return
        for one in self._deep(line) if deep else [line]:
            key = (one.row.account, one.row.key)
            self._open.pop(key, None)
            if is_open:
                self._open[key] = None
        self._announce(self._refreshed(at, [0]) for at in range(place, len(self._rows)))
        self._follow()

    def place_of(self, campaign: int | None) -> int:
        """The row of this campaign; -1 while it has none."""
        return next((at for at, row in enumerate(self._rows) if row.line.row.id == campaign), -1)

    def stands_for(self, campaign: int) -> int:
        """The row of this campaign, or of the nearest above it that has one; -1: none has."""
        place, line = self.place_of(campaign), self._lines.get(campaign)
        while place < 0 and line is not None and line.parent is not None:
            place, line = self.place_of(line.parent), self._lines.get(line.parent)
        return place

    def row_of(self, account: str, key: str) -> int:
        """The row of the campaign with this key, or that of what holds it; -1: there is none."""
        keys = (one for one, line in self._lines.items() if _key(line) == (account, key))
        found = next(keys, None)
        return -1 if found is None else self.stands_for(found)

    def take_over(self, shown: "CampaignTableModel") -> None:
        """Be as another is, in its order and with its very cells: a report tells what is shown."""
        self.beginResetModel()
        self._lines, self._below, self._sorting = shown._lines, shown._below, shown._sorting
        self._made.now, self._made.zone = shown._made.now, shown._made.zone
        self._rows = [_Row(row.line, list(row.cells)) for row in shown._rows]
        self.endResetModel()
        self._follow()

    def _deep(self, line: CampaignLine) -> Iterable[CampaignLine]:
        for key in self._below.get(line.row.id, ()):
            yield from self._deep(self._lines[key])
        if line.holds:
            yield line

    def _opens(self, line: CampaignLine) -> bool:
        key = (line.row.account, line.row.key)
        return line.holds and (self._whole or key in self._open)

    # Following the lines

    def _renew(self, *, anew: bool) -> None:
        """Bring the cells up to their lines; `anew`: also of lines that are as they were."""
        everything = range(len(self._columns))
        changes = []
        for place, row in enumerate(self._rows):
            line = self._lines.get(row.line.row.id)
            if line is not None:
                same = line == row.line and not anew
                row.line = line
                changes.append(self._refreshed(place, self._unsteady if same else everything))
        self._announce(changes)

    def _refreshed(self, place: int, columns: Iterable[int]) -> Change | None:
        """Make these cells of a row again; says what of it is to be announced."""
        row = self._rows[place]
        changed = []
        for at in columns:
            cell = self._cell(row.line, at)
            if cell != row.cells[at]:
                changed.append(at)
            row.cells[at] = cell
        return (place, changed[0], changed[-1]) if changed else None

    def _announce(self, changes: Iterable[Change | None]) -> None:
        """The cells are made already: whoever hears of one may look at all of them."""
        told = [change for change in changes if change is not None]
        for (top, bottom), (first, last) in together(told):
            self.dataChanged.emit(self.index(top, first), self.index(bottom, last))

    def _follow(self) -> None:
        """Bring the rows to what is known, what is open, and the order."""
        rows = {row.line.row.id: row for row in self._rows}

        def row_of(key: int) -> _Row:
            if key not in rows:
                line = self._lines[key]
                rows[key] = _Row(line, [self._cell(line, at) for at in range(len(self._columns))])
            return rows[key]

        def siblings(keys: list[int]) -> list[int]:
            return [row.line.row.id for row in self._sorted([row_of(key) for key in keys])]

        keys = depth_first(self._below, siblings, lambda key: self._opens(self._lines[key]))
        wanted = [rows[key] for key in keys]
        for first, last in leaving(self._rows, wanted):
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self._arrange(wanted)
        for first, last in coming(self._rows, wanted):
            self.beginInsertRows(_ROOT, first, last)
            self._rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _arrange(self, wanted: list[_Row]) -> None:
        """Bring those that are rows already into their new order."""
        before = {id(row): place for place, row in enumerate(self._rows)}
        staying = [row for row in wanted if id(row) in before]
        if all(a is b for a, b in zip(staying, self._rows, strict=True)):
            return
        with rows_moving(self):
            places = {before[id(row)]: place for place, row in enumerate(staying)}
            kept = self.persistentIndexList()
            moved = [self.index(places[index.row()], index.column()) for index in kept]
            self._rows = staying
            self.changePersistentIndexList(kept, moved)

    def _sorted(self, rows: list[_Row]) -> list[_Row]:
        """Those of one parent in the order of the column; equal ones by name."""
        column, order = self._sorting
        by_name = sorted(rows, key=lambda row: (row.line.row.name.casefold(), row.line.row.id))
        return sorted(
            by_name,
            key=lambda row: row.cells[column].key,
            reverse=order is Qt.SortOrder.DescendingOrder,
        )

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
                return _INDENT * row.line.depth + veiled(cell.text)
            case Qt.ItemDataRole.DisplayRole:
                return upright(veiled(cell.text))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case Qt.ItemDataRole.ForegroundRole if _is_muted(cell):
                return QColor(theme().colours.muted)
            case Qt.ItemDataRole.ToolTipRole:
                return veiled(cell.told())
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                return self._mark(row.line)
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0:
                return veiled(self._made.spoken(row.line, is_open=self.is_open(index.row())))
            case _ if role == CELL_ROLE:
                return cell.drawn
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
            self._follow()

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

    def _cell(self, line: CampaignLine, column: int) -> Cell:
        cell = self._columns[column].cell(line)
        return cell if column else Cell(cell.text, cell.key, self._branch(line), cell.tip)

    def _branch(self, line: CampaignLine) -> BranchCell:
        word = self._made.kind_word(line)
        return BranchCell(line.top, line.depth, line.holds, self._opens(line), self._gutter, word)

    def _repaint(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @staticmethod
    def _mark(line: CampaignLine) -> QPixmap:
        """Of its own platform at the top; below it, the colour alone goes on."""
        return campaign_mark(line.top, "" if line.depth else line.row.platform.value)


def _is_muted(cell: Cell) -> bool:
    return cell.quiet or cell.text in (NONE, not_available())


def _key(line: CampaignLine) -> Key:
    return line.row.account, line.row.key
