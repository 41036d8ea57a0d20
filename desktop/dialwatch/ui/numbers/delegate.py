"""How the table of bindings is painted: a band for each X, the bindings below it."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from dialwatch.calls.binding import Capacity
from dialwatch.ledger.arrangement import Group
from dialwatch.ui.delegates.cells import RateCell, StatusCell
from dialwatch.ui.delegates.drawn import PAD, Index
from dialwatch.ui.delegates.fitted import Fitted
from dialwatch.ui.delegates.rate import paint_rate
from dialwatch.ui.delegates.shapes import paint_shape
from dialwatch.ui.format import NONE
from dialwatch.ui.models.binding_columns import COLUMNS
from dialwatch.ui.models.binding_groups import gauge_word, group_parts
from dialwatch.ui.models.binding_rows import BindingRows
from dialwatch.ui.theme import INDENT, ROW, Colours, theme
from dialwatch.ui.veil import veiled

__all__ = ["NumbersDelegate", "sign_room"]

translate = QCoreApplication.translate

_SHAPE = 18
_SIGN = 18
"""Pixels of the sign that opens and closes."""
_BAR = 6
_GAUGE_WORDS = "5 000 of 5 000"
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_STATUS = ("b", "extension", "direction")
"""The first of these that a mode has shows the status of the X."""
_GAUGE_END = "left"
"""The gauge stands before this column."""


def sign_room(cell: QRect) -> QRect:
    """Where in an X's first cell a click opens or closes."""
    return QRect(cell.left(), cell.top(), PAD + _SIGN, cell.height())


class NumbersDelegate(QStyledItemDelegate):
    """For all columns of the table of bindings."""

    def __init__(self, model: BindingRows, view: QTableView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._fitted = Fitted()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        colours, group = theme().colours, self._model.group(index.row())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or group is not None:
            ground = colours.selected if selected else colours.hover
            painter.fillRect(option.rect, QColor(ground))
        painter.setFont(option.font)
        if group is None:
            self._binding(painter, option, index, colours, selected=selected)
        else:
            self._group(painter, option, index, group, colours)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = option.fontMetrics.horizontalAdvance(self._model.text(index.row(), index.column()))
        more = INDENT + _SIGN if not index.column() else _SHAPE
        return QSize(words + 2 * PAD + more, ROW)

    # A binding

    def _binding(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        colours: Colours,
        *,
        selected: bool,
    ) -> None:
        row, column = index.row(), index.column()
        text = veiled(self._model.text(row, column))
        cell = self._model.drawn(row, column)
        area = option.rect.adjusted(PAD, 0, -PAD, -1)
        if COLUMNS[column].name == "rate":
            told = cell if isinstance(cell, RateCell) else None
            painter.save()
            paint_rate(painter, QRectF(area.adjusted(0, 0, 0, 1)), told, text, colours)
            painter.restore()
            return
        if not column:
            area.setLeft(area.left() + _SIGN)
        if isinstance(cell, StatusCell):
            middle = QPointF(area.left() + 6, round(area.center().y()) + 0.5)
            paint_shape(painter, middle, cell.shape, getattr(colours, cell.colour))
        if COLUMNS[column].name in ("left", "problems"):  # words of all rows in one column
            area.setLeft(area.left() + _SHAPE)
        quiet = text in _quiet_words() and not selected
        painter.setPen(QColor(colours.muted if quiet else colours.text))
        side = _RIGHT if COLUMNS[column].right else _LEFT
        painter.drawText(area, side, self._fitted.cut(option, text, area.width()))

    # An X

    def _group(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        group: Group,
        colours: Colours,
    ) -> None:
        """A part may stand over several columns: each cell paints what of it is inside."""
        column = index.column()
        parts = group_parts(group, self._model.manner)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        name, place = self._part(column, option.rect)
        area = place.adjusted(PAD, 0, -PAD, -1)
        match name:
            case "x":
                _sign(painter, area, group, colours)
                area.setLeft(area.left() + _SIGN)
                self._words(painter, option, area, parts.name, colours.text)
                used = option.fontMetrics.horizontalAdvance(parts.name) + PAD
                area.setLeft(area.left() + used)
                self._words(painter, option, area, parts.city, colours.muted)
            case "status":
                cell = parts.status_cell
                middle = QPointF(area.left() + 6, round(area.center().y()) + 0.5)
                paint_shape(painter, middle, cell.shape, getattr(colours, cell.colour))
                area.setLeft(area.left() + _SHAPE)
                self._words(painter, option, area, parts.status, colours.text)
            case "gauge":
                self._gauge(painter, option, area, group, colours)
            case "left" | "problems":
                cell_ = parts.left_cell if name == "left" else parts.problem_cell
                if cell_ is not None:
                    middle = QPointF(area.left() + 6, round(area.center().y()) + 0.5)
                    paint_shape(painter, middle, cell_.shape, getattr(colours, cell_.colour))
                area.setLeft(area.left() + _SHAPE)
                words = parts.left if name == "left" else parts.problems
                self._words(painter, option, area, words, colours.text)
            case "made":
                self._words(painter, option, area, parts.read, colours.muted)
            case "calls":
                painter.setPen(QColor(colours.text))
                painter.drawText(area, _RIGHT, parts.calls)
            case "rate":
                whole = QRectF(area.adjusted(0, 0, 0, 1))
                paint_rate(painter, whole, parts.rate_cell, parts.rate, colours)
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        colour: str,
    ) -> None:
        if text and area.width() > 0:
            painter.setPen(QColor(colour))
            painter.drawText(area, _LEFT, self._fitted.cut(option, veiled(text), area.width()))

    def _gauge(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        group: Group,
        colours: Colours,
    ) -> None:
        words = gauge_word(group)
        if group.capacity is None:
            self._words(painter, option, area, words, colours.muted)
            return
        metrics = option.fontMetrics
        wide = max(metrics.horizontalAdvance(_GAUGE_WORDS), metrics.horizontalAdvance(words))
        painter.setPen(QColor(colours.text))
        painter.drawText(area, _RIGHT, self._fitted.cut(option, words, area.width()))
        room = area.width() - wide - PAD
        if room >= 24:
            bar = QRect(area.left(), area.center().y() - _BAR // 2 + 1, room, _BAR)
            _bar(painter, bar, group.capacity, colours)

    def _part(self, column: int, cell: QRect) -> tuple[str, QRect]:
        """Which part stands in this column, and the room that it has with its neighbours."""
        name = COLUMNS[column].name
        shown = [one.name for at, one in enumerate(COLUMNS) if not self._view.isColumnHidden(at)]
        status = next((one for one in _STATUS if one in shown), "")
        if name == "a":
            return "x", cell
        if name == status:
            return "status", cell
        ahead = shown[shown.index(status) + 1 : shown.index(_GAUGE_END)] if status else []
        if name in ahead:
            first, last = self._model.column(ahead[0]), self._model.column(ahead[-1])
            left = self._view.columnViewportPosition(first)
            right = self._view.columnViewportPosition(last) + self._view.columnWidth(last)
            return "gauge", QRect(left, cell.top(), right - left, cell.height())
        return name, cell


@cache
def _quiet_words() -> frozenset[str]:
    """What a cell says where there is nothing to look at."""
    said = (
        translate("Rates", "no calls"),
        translate("Numbers", "never"),
        translate("Numbers", "not known"),
        translate("Numbers", "no"),
        translate("Numbers", "ended"),
        translate("Numbers", "gone"),
    )
    return frozenset({NONE, "0", *said})


def _bar(painter: QPainter, bar: QRect, capacity: Capacity, colours: Colours) -> None:
    """How full; where the platform advises fewer, a line says how many."""
    ground = QColor(colours.outline)
    ground.setAlphaF(0.38)
    painter.fillRect(bar, ground)
    most = max(1, capacity.most)
    share = min(1.0, capacity.used / most)
    colour = colours.accent
    if capacity.used >= capacity.most > 1 or capacity.used > capacity.most:
        colour = colours.bad
    elif capacity.most == 1:
        colour = colours.accent  # one is what it is meant for
    elif share >= 0.9 or (capacity.advised and capacity.used > capacity.advised):
        colour = colours.warn
    if capacity.used:
        painter.fillRect(
            QRect(bar.left(), bar.top(), max(2, round(share * bar.width())), bar.height()),
            QColor(colour),
        )
    if 0 < capacity.advised < capacity.most:
        at = bar.left() + round(capacity.advised / most * bar.width())
        painter.fillRect(QRect(at, bar.top() - 2, 1, bar.height() + 4), QColor(colours.text))


def _sign(painter: QPainter, area: QRect, group: Group, colours: Colours) -> None:
    if not group.shown:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(area.left() + 5.5, area.top() + area.height() // 2 + 0.5)
    pen = QPen(QColor(colours.muted), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.rotate(90 if group.is_open else 0)
    painter.drawPolyline([QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)])
    painter.restore()
