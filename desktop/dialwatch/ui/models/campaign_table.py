"""The campaigns as rows. A refresh touches only the cells that changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap

from dialwatch.calls.account import CampaignRow
from dialwatch.ledger.summaries import CampaignFigures
from dialwatch.ui.delegates.cells import CELL_ROLE, ProgressCell, StatusCell, progress_text
from dialwatch.ui.format import NONE, NOT_AVAILABLE, age, clock_range, number, zone_word
from dialwatch.ui.models.marks import campaign_mark
from dialwatch.ui.models.outcomes import status_cell, status_rank, status_word
from dialwatch.ui.models.rates import rate_cell, rate_text
from dialwatch.ui.models.reorder import rows_moving
from dialwatch.ui.theme import theme

__all__ = ["ROW_ROLE", "CampaignLine", "CampaignTableModel"]

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the `CampaignLine` of a row."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """What a row is made of: the campaign as told, and the figures counted in the ledger."""

    row: CampaignRow
    figures: CampaignFigures
    robot: str = ""


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    key: float | str = 0.0
    drawn: object = None
    tip: str = ""


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    right: bool
    cell: Callable[[CampaignLine], _Cell]


@dataclass(slots=True)
class _Row:
    line: CampaignLine
    cells: list[_Cell] = field(default_factory=list)


class CampaignTableModel(QAbstractTableModel):
    """Shows campaigns; sorted by itself, because the rows are few and their keys are plain."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._zone: tzinfo = UTC
        self._now = 0
        self._sorting: tuple[int, Qt.SortOrder] = (1, Qt.SortOrder.AscendingOrder)
        self._columns = self._made_columns()
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
        self._now, self._zone = now, zone
        fresh = {line.row.id: line for line in lines}
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

    def tick(self, now: int) -> None:
        """A second has passed: only the age of the data can have changed."""
        self._now = now
        column = self.column("age")
        for place in range(len(self._rows)):
            self._refresh(place, range(column, column + 1))

    def line(self, place: int) -> CampaignLine | None:
        """What the row at this place shows."""
        return self._rows[place].line if 0 <= place < len(self._rows) else None

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
            return self._headers()[self._names[section]][0] + self._sign(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._headers()[self._names[section]][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._headers()[self._names[section]][1]
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

    def _cells(self, line: CampaignLine) -> list[_Cell]:
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
        column, order = self._sorting
        by_name = sorted(self._rows, key=lambda r: (r.line.row.name.casefold(), r.line.row.id))
        wanted = sorted(
            by_name,
            key=lambda r: r.cells[column].key,
            reverse=order is Qt.SortOrder.DescendingOrder,
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

    def _repaint(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @staticmethod
    def _mark(line: CampaignLine) -> QPixmap:
        return campaign_mark(line.row.id, line.row.platform.value)

    def _headers(self) -> Mapping[str, tuple[str, str]]:
        return {
            "campaign": (self.tr("Campaign"), self.tr("The campaign, with its colour in charts")),
            "status": (self.tr("Status"), self.tr("Where the campaign stands")),
            "progress": (
                self.tr("Numbers done"),
                self.tr("Numbers whose dialling is over, of the numbers submitted"),
            ),
            "rate": (
                self.tr("Answer rate"),
                self.tr("Answered ÷ attempts, over settled calls, with its 95 % band (Wilson)"),
            ),
            "attempts": (
                self.tr("Attempts"),
                self.tr("Dials handed to the network, redials included"),
            ),
            "answered": (
                self.tr("Answered"),
                self.tr("Dials that were answered, by a person or a machine"),
            ),
            "pace": (
                self.tr("Pace /min"),
                self.tr("Attempts settled a minute, smoothed over 5 minutes"),
            ),
            "finish": (
                self.tr("Expected finish"),
                self.tr("Numbers remaining ÷ pace, as a range of 95 %"),
            ),
            "robot": (self.tr("Robot"), self.tr("The robot that speaks")),
            "line": (self.tr("Line"), self.tr("The caller line")),
            "age": (self.tr("Data age"), self.tr("Time since the last complete reading began")),
        }

    def _made_columns(self) -> tuple[_Column, ...]:
        return (
            _Column("campaign", False, self._campaign),
            _Column("status", False, self._status),
            _Column("progress", True, self._progress),
            _Column("rate", True, self._rate),
            _Column("pace", True, self._pace),
            _Column("finish", True, self._finish),
            _Column("age", True, self._age),
            _Column("attempts", True, self._attempts),
            _Column("answered", True, lambda line: _count(line.figures.answered)),
            _Column("robot", False, lambda line: _told(line.robot or line.row.robot)),
            _Column("line", False, lambda line: _told(line.row.line)),
        )

    def _campaign(self, line: CampaignLine) -> _Cell:
        row = line.row
        tip = f"{row.name}\n{row.platform.title} · {row.key}"
        return _Cell(row.name, row.name.casefold(), tip=tip)

    def _status(self, line: CampaignLine) -> _Cell:
        row = line.row
        cell: StatusCell = status_cell(row.status, trouble=bool(row.note))
        raw = self.tr("The platform says: {word}").format(word=row.raw_status or NONE)
        tip = f"{row.note}\n{raw}" if row.note else raw
        return _Cell(status_word(row.status), float(status_rank(row.status)), cell, tip)

    def _progress(self, line: CampaignLine) -> _Cell:
        row = line.row
        text = progress_text(row.entries_done, row.entries, row.entries_exact)
        if row.entries is None or row.entries_done is None:
            tip = self.tr("The platform does not tell how many numbers the list holds")
            return _Cell(text, -1.0, ProgressCell(None), tip)
        share = row.entries_done / row.entries if row.entries else 1.0
        cell = ProgressCell(min(1.0, share), row.entries_exact)
        return _Cell(text, share, cell)

    def _attempts(self, line: CampaignLine) -> _Cell:
        figures = line.figures
        beside = figures.calls - figures.attempts
        tip = self.tr("{n} beside: cancelled, pending or unknown").format(n=number(beside))
        return _Cell(number(figures.attempts), float(figures.attempts), None, tip)

    def _rate(self, line: CampaignLine) -> _Cell:
        rate = line.figures.rate
        text = rate_text(rate)
        if rate.value is None:
            return _Cell(text, -1.0, None, self.tr("No call has settled yet"))
        band = rate.interval
        tip = self.tr(
            "{x} answered of {n} settled attempts\n95 % band {low:.1f}–{high:.1f} % (Wilson)"
            "\n{settled}, times in {zone}"
        ).format(
            x=number(rate.x),
            n=number(rate.n),
            low=band.low * 100,
            high=band.high * 100,
            settled=self._settled(line.row),
            zone=zone_word(self._zone, self._now),
        )
        return _Cell(text, rate.value, rate_cell(rate), tip)

    def _settled(self, row: CampaignRow) -> str:
        if row.over:
            return self.tr("all calls are settled")
        if row.settled_before is None:
            return self.tr("no minute is settled yet")
        old = age(self._now - row.settled_before)
        return self.tr("settled up to {age} ago").format(age=old)

    def _pace(self, line: CampaignLine) -> _Cell:
        pace = line.figures.pace
        if pace is None:
            return _Cell(NONE, -1.0)
        return _Cell(number(pace.value, 1 if pace.value < 10 else 0), pace.value)

    def _finish(self, line: CampaignLine) -> _Cell:
        row, finish = line.row, line.figures.finish
        if row.entries is None:
            tip = self.tr("Cannot be told: the number of entries is not known")
            return _Cell(NOT_AVAILABLE, float("inf"), None, tip)
        if row.over or finish is None:
            return _Cell(NONE, float("inf"))
        low, high = finish
        return _Cell(clock_range(low, high, self._zone, now=self._now), float(high))

    def _age(self, line: CampaignLine) -> _Cell:
        row = line.row
        if row.over:
            return _Cell(self.tr("final"), -1.0, None, self.tr("Read completely since its end"))
        if row.as_of is None:
            return _Cell(NONE, float("inf"))
        old = self._now - row.as_of
        return _Cell(age(old), float(old))


def _count(value: int) -> _Cell:
    return _Cell(number(value), float(value))


def _told(value: str | None) -> _Cell:
    """None: never told by this platform; empty: not told this time."""
    if value is None:
        return _Cell(NOT_AVAILABLE, "")
    return _Cell(value or NONE, value.casefold())
