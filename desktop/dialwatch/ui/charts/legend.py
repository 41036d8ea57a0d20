"""The legend of the answer-rate chart: each curve with its present figure; a click hides it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.charts.figures import MOST
from dialwatch.ui.theme import CAPTION, GRID, font, theme
from dialwatch.ui.veil import veiled
from dialwatch.ui.widgets.parts import label

__all__ = ["Legend", "LegendEntry"]

_ROW = 22
_SWATCH = 14
_WIDTH = 224


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """What the legend says of one curve."""

    key: str
    name: str
    colour: str
    figure: str
    """The rate of the latest settled minutes: `31.4 %`, `28 % ±7`, `12 of ~80`, `no calls`."""
    sure: bool
    hint: str
    """Formula, window, n, settle age and zone."""


class _Row(QAbstractButton):
    """One curve; checked while it is drawn."""

    pointed = Signal(str, bool)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.entry: LegendEntry | None = None
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, entry: LegendEntry) -> None:
        if entry == self.entry:
            return
        self.entry = entry
        self.setText(f"{entry.name}: {entry.figure}")
        self.setAccessibleName(f"{entry.name}, {entry.figure}")
        self.setToolTip(entry.hint)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _ROW)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit(self.key, True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(self.key, False)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.entry is None:
            return
        colours = theme().colours
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        rect = self.rect()
        if self.underMouse():
            painter.fillRect(rect, QColor(colours.hover))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        middle = rect.center().y()
        colour = QColor(self.entry.colour)
        swatch = QRect(6, middle - 1, _SWATCH, 3)
        if self.isChecked():
            painter.fillRect(swatch, colour)
        else:
            painter.setPen(QPen(QColor(colours.outline), 1))
            painter.drawRect(swatch.adjusted(0, -1, -1, 0))
        painter.setFont(font(CAPTION + 1))
        metrics = painter.fontMetrics()
        figure = self.entry.figure if self.isChecked() else self.tr("hidden")
        wide = metrics.horizontalAdvance(figure)
        left = swatch.right() + 8
        name = QRect(left, 0, max(rect.width() - left - wide - 16, 20), rect.height())
        faint = QColor(colours.muted)
        painter.setPen(QColor(colours.text) if self.isChecked() else faint)
        whole = veiled(self.entry.name)
        fitting = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, fitting)
        if not (self.isChecked() and self.entry.sure):
            painter.setPen(faint)
        painter.drawText(
            rect.adjusted(0, 0, -6, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            figure,
        )
        painter.end()


class Legend(QWidget):
    """Rows stay as long as their curve does, so that a refresh moves nothing."""

    toggled = Signal(str, bool)
    """Key of a curve, and whether it is to be drawn."""
    pointed = Signal(str)
    """Key of the curve under the mouse; empty when the mouse left."""
    chosen = Signal(object)
    """Set of keys to be drawn, out of more than fit; None: those with most attempts again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._head = label("", "caption")
        self._head.setContentsMargins(6, 0, 0, 2)
        self.more = QToolButton()
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self.more)
        self._choices: list[QAction] = []
        self.more.setMenu(self._menu)
        self.more.hide()
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._head)
        box.addWidget(self._scroll, 1)
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(_WIDTH + GRID)
        self.setAccessibleName(self.tr("Legend of the answer-rate chart"))
        theme().changed.connect(self.update)

    def set_wide(self, wide: bool) -> None:
        """Take the whole width under the plot, or a fixed one beside it."""
        if wide:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            self.setFixedHeight(4 * _ROW)
        else:
            self.setFixedWidth(_WIDTH + GRID)
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)

    def show_head(self, text: str, hint: str) -> None:
        """What the figures mean."""
        self._head.setText(text)
        self._head.setToolTip(hint)

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these curves in this order."""
        for key in set(self._rows) - {entry.key for entry in entries}:
            row = self._rows.pop(key)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, entry in enumerate(entries):
            row = self._rows.get(entry.key) or self._new_row(entry.key)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            row.tell(entry)

    def show_more(self, rest: Sequence[str], all_names: Sequence[tuple[str, str, bool]]) -> None:
        """Name those that are not drawn; `all_names` are (key, name, drawn) to choose from."""
        self.more.setVisible(bool(rest))
        text = self.tr("and {n} more").format(n=len(rest))
        if self.more.text() != text:
            self.more.setText(text)
        self.more.setToolTip("\n".join((*rest[:20], *(("…",) if len(rest) > 20 else ()))))
        self.more.setAccessibleName(text)
        self._fill_menu(all_names)

    def set_drawn(self, key: str, drawn: bool) -> None:
        """Show a curve as drawn or hidden, without a signal."""
        if key in self._rows:
            self._rows[key].setChecked(drawn)

    def figures(self) -> dict[str, str]:
        """The figure shown for each key."""
        return {key: row.entry.figure for key, row in self._rows.items() if row.entry is not None}

    def _new_row(self, key: str) -> _Row:
        row = self._rows[key] = _Row(key)
        row.clicked.connect(lambda checked, key=key: self.toggled.emit(key, checked))
        row.pointed.connect(lambda key, inside: self.pointed.emit(key if inside else ""))
        return row

    def _fill_menu(self, all_names: Sequence[tuple[str, str, bool]]) -> None:
        full = sum(drawn for *_, drawn in all_names) >= MOST
        keys = [key for key, *_ in all_names]
        if [action.data() for action in self._choices] != keys:
            if self._menu.isVisible():
                return  # nothing moves under the mouse
            self._new_menu(keys)
        for action, (_, name, drawn) in zip(self._choices, all_names, strict=True):
            with QSignalBlocker(action):
                action.setText(name.replace("&", "&&"))
                action.setChecked(drawn)
                action.setEnabled(drawn or not full)

    def _new_menu(self, keys: Sequence[str]) -> None:
        self._menu.clear()
        self._choices = [QAction(self._menu) for _ in keys]
        for action, key in zip(self._choices, keys, strict=True):
            action.setData(key)
            action.setCheckable(True)
            action.toggled.connect(self._choose)
        self._menu.addActions(self._choices)
        self._menu.addSeparator()
        again = self._menu.addAction(self.tr("Those with most attempts"))
        again.triggered.connect(lambda: self.chosen.emit(None))

    def _choose(self) -> None:
        self.chosen.emit({a.data() for a in self._choices if a.isChecked()})
