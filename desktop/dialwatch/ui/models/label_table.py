"""The codes of one kind as rows; the name of one's own is typed into its cell."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from dialwatch.ui.format import NONE, number
from dialwatch.ui.models.label_page import LabelRow
from dialwatch.ui.theme import theme
from dialwatch.ui.theme.scale import monospace
from dialwatch.ui.veil import veiled

__all__ = ["CODE", "MEANING", "NAME", "SEEN", "LabelTableModel"]

CODE, SEEN, MEANING, NAME = range(4)
"""Columns."""

LONGEST_NAME = 80

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
translate = QCoreApplication.translate


class LabelTableModel(QAbstractTableModel):
    """Shows rows; says what was typed and shows it once it is given back in `show`."""

    named = Signal(str, str)
    """(code, name): the user calls it so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LabelRow] = []
        self._code_font: QFont = monospace()

    def show(self, rows: Sequence[LabelRow]) -> None:
        """Show these rows; the same codes in the same places keep selection and editor."""
        before = [row.code for row in self._rows]
        if before == [row.code for row in rows]:
            self._rows = list(rows)
            if rows:
                last = self.index(len(rows) - 1, NAME)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, place: int) -> LabelRow:
        """The code in this row. Raises IndexError when there is none."""
        return self._rows[place]

    def row_of(self, code: str) -> int:
        """Where this code stands; -1 when it is not listed."""
        return next((place for place, row in enumerate(self._rows) if row.code == code), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else NAME + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return veiled(_text(row, column))
            case Qt.ItemDataRole.EditRole if column == NAME:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole if column == NAME:
                return veiled(f"{row.code}: {row.shown}")
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column == SEEN else _LEFT
            case Qt.ItemDataRole.FontRole if column == CODE:
                return self._code_font
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(_ink(row, column))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME:
            return False
        name = " ".join(str(value).split())[:LONGEST_NAME]
        row = self._rows[index.row()]
        if name != row.name:
            self.named.emit(row.code, name)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == SEEN else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Labels", "Code"),
            translate("Labels", "Calls"),
            translate("Labels", "Meaning"),
            translate("Labels", "Your name"),
        )[section]


def _text(row: LabelRow, column: int) -> str:
    match column:
        case 0:
            return row.code
        case 1:
            return number(row.seen) if row.seen else NONE
        case 2:
            return row.meaning or NONE
        case _:
            return row.name


def _ink(row: LabelRow, column: int) -> str:
    """What is out of force, or is not there, stands back."""
    colours = theme().colours
    back = (column == SEEN and not row.seen) or (
        column == MEANING and (not row.meaning or bool(row.name))
    )
    return colours.muted if back else colours.text
