"""The lines of the palette: a sign, the name, where it belongs, its key or why not."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dialwatch.ui.commands.entry import CommandEntry
from dialwatch.ui.theme import GRID, ROW, pixmap, theme
from dialwatch.ui.veil import veiled

__all__ = ["CommandDelegate", "CommandRows"]

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_SIGN = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CommandRows(QAbstractListModel):
    """The entries that were found."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[CommandEntry] = ()

    def show(self, entries: Sequence[CommandEntry]) -> None:
        """Show these in the place of all before."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> CommandEntry | None:
        """The entry of a row; None where there is none."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return veiled(entry.title)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return veiled(entry.spoken())
        return None


class CommandDelegate(QStyledItemDelegate):
    """Paints a line; one that cannot be run is muted and says why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        model = index.model()
        entry = model.entry(index.row()) if isinstance(model, CommandRows) else None
        if entry is None:
            return
        colours, metrics = theme().colours, option.fontMetrics
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
        place = option.rect.adjusted(GRID, 0, -GRID, 0)
        ink = colours.muted if entry.why else colours.text
        self._sign(painter, place, entry.sign, colours.muted)
        place.setLeft(place.left() + _SIGN + GRID)
        keys = metrics.horizontalAdvance(entry.keys)
        end = QRect(place.right() - keys, place.top(), keys + 1, place.height())
        self._words(painter, end, entry.keys, colours.muted, metrics)
        place.setRight(end.left() - 2 * GRID)
        used = self._words(painter, place, str(index.data()), ink, metrics)
        place.setLeft(place.left() + used + GRID + GRID // 2)
        beside = f"{entry.group} · {entry.why}" if entry.why else entry.group
        self._words(painter, place, beside, colours.muted, metrics)

    @staticmethod
    def _sign(painter: QPainter, place: QRect, sign: str, colour: str) -> None:
        if sign:
            device = painter.device()
            ratio = device.devicePixelRatio() if device is not None else 1.0
            top = place.top() + (place.height() - _SIGN) // 2
            painter.drawPixmap(place.left(), top, pixmap(sign, colour, _SIGN, ratio))

    @staticmethod
    def _words(
        painter: QPainter, place: QRect, text: str, colour: str, metrics: QFontMetrics
    ) -> int:
        """Write as much as there is room for; returns its width."""
        if place.width() <= 0 or not text:
            return 0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(QColor(colour))
        painter.drawText(place, _LEFT, shown)
        return min(place.width(), metrics.horizontalAdvance(shown))
