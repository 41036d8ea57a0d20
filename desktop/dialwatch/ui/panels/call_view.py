"""The table of calls: a view whose scroll and selection never move by themselves."""

from collections import Counter

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from dialwatch.ui.delegates.drawn import PAD
from dialwatch.ui.delegates.swift import SwiftDelegate
from dialwatch.ui.format import NONE, not_available
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.models.call_search import Found
from dialwatch.ui.models.call_table import CallTableModel
from dialwatch.ui.theme import ROW, Colours
from dialwatch.ui.theme.scale import BODY, font
from dialwatch.ui.widgets.action_menu import action_menu

__all__ = ["HELD_FROM", "CallTableView"]

HELD_FROM = 5_000
"""Selected rows from which on a sorted table waits: following so many would hold up painting."""

_MARK = 12


class CallDelegate(SwiftDelegate):
    """Before a campaign stands its mark; what is not told is muted."""

    def __init__(self, model: CallTableModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._calls = model
        self._campaign = next(i for i, c in enumerate(COLUMNS) if c.name == "campaign")

    def lead(self, painter: QPainter, area: QRect, row: int, column: int) -> None:
        if column != self._campaign:
            super().lead(painter, area, row, column)
        elif self._calls.text(row, column):
            mark = self._calls.mark(row)
            painter.drawPixmap(area.left(), area.center().y() - 7, mark)
            area.setLeft(area.left() + _MARK)

    def ink(self, text: str, colours: Colours) -> str:
        is_muted = text in (NONE, not_available()) or text.startswith("~")
        return colours.muted if is_muted else colours.text


class CallTableView(QTableView):
    """Anchored by the call on top: what is read stays where it is, whatever arrives."""

    opened = Signal(int)
    """The id of the call on which the user stands."""
    copy_wanted = Signal()

    def __init__(self, model: CallTableModel) -> None:
        super().__init__()
        self._calls = model
        self.setModel(model)
        self.setItemDelegate(CallDelegate(model, self))
        self.setAccessibleName(self.tr("Calls"))
        self.setFont(font(BODY))
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW)
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress_header()
        self._kept_current: int | None = None
        self.selectionModel().currentRowChanged.connect(self._stepped)

    def swap(self, found: Found) -> bool:
        """Show the finding without moving what the user reads; False: held back for now."""
        if self._too_many_selected():
            return False
        bar = self.verticalScrollBar()
        top, offset = divmod(bar.value(), ROW)
        follow = bar.value() == 0
        anchors = [] if follow else self._anchors(top)
        sideways = self.horizontalScrollBar().value()
        self.setUpdatesEnabled(False)
        try:
            self._calls.take(found)
            self.updateGeometries()
            self._return_to(anchors, offset, follow)
            self.horizontalScrollBar().setValue(sideways)
        finally:
            self.setUpdatesEnabled(True)
        return True

    def show_call(self, row: int) -> None:
        """Stand on this row and bring it into sight."""
        index = self._calls.index(row, self._first_column())
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)

    def current_call(self) -> int | None:
        """The id of the call on which the user stands."""
        row = self.currentIndex().row()
        return self._calls.call(row).id if 0 <= row < self._calls.rowCount() else None

    def selected_rows(self) -> list[tuple[int, int]]:
        """The selected rows as ranges (first, last), in the order of the table."""
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return sorted({(part.top(), part.bottom()) for part in parts})

    def rows_in_sight(self) -> tuple[int, int]:
        """The first and the last row that are seen; the last lies before the first for none."""
        first = self.verticalScrollBar().value() // ROW
        last = min(self._calls.rowCount() - 1, first + self.viewport().height() // ROW + 1)
        return first, last

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self.selected_rows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            call = self.current_call()
            if call is not None:
                self.opened.emit(call)
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()  # Qt itself would copy one cell, as it stands
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Only what the menus hold too."""
        action_menu(
            self, ("open", "copy", "clear", "rec_play", "rec_fetch", "cancel"), event.globalPos()
        )

    def column_menu(self, parent: QWidget) -> QMenu:
        """A menu in which the columns are chosen."""
        menu = QMenu(self.tr("Columns"), parent)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill_column_menu(menu)
        return menu

    def fill_column_menu(self, menu: QMenu) -> None:
        """One checkable entry a column."""
        menu.clear()
        header = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(column.header())
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.toggled.connect(lambda on, place=place: self._show_column(place, on))
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns")).triggered.connect(self.reset_columns)

    def shown_columns(self) -> list[int]:
        """The columns in sight, from left to right."""
        header = self.horizontalHeader()
        visual = sorted(range(len(COLUMNS)), key=header.visualIndex)
        return [place for place in visual if not header.isSectionHidden(place)]

    def reset_columns(self) -> None:
        """Order, width and choice of the columns as they were at first."""
        header = self.horizontalHeader()
        metrics = self.fontMetrics()
        for place, column in enumerate(COLUMNS):
            header.moveSection(header.visualIndex(place), place)
            header.setSectionHidden(place, column.hidden)
            wide = max(
                metrics.horizontalAdvance(column.sample),
                header.fontMetrics().horizontalAdvance(column.header() + " ↓2"),
            )
            self.setColumnWidth(place, wide + 2 * PAD + 2)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(ROW + 2)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(self.tr("Columns of the calls"))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self.column_menu(self).popup(header.mapToGlobal(place))
        )
        header.sectionClicked.connect(self._heading_clicked)
        self.reset_columns()

    def _heading_clicked(self, section: int) -> None:
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._calls.sort_clicked(section, second=bool(shift))

    def _show_column(self, place: int, on: bool) -> None:
        if on or len(self.shown_columns()) > 1:
            self.horizontalHeader().setSectionHidden(place, not on)

    def _first_column(self) -> int:
        return self.shown_columns()[0]

    def _stepped(self) -> None:
        call = self.current_call()
        if call is not None and call != self._kept_current:
            self._kept_current = call
            self.opened.emit(call)

    def _too_many_selected(self) -> bool:
        return HELD_FROM < self.selected_count() < self._calls.rowCount()

    def _anchors(self, top: int) -> list[int]:
        """The calls in sight, from the top one on: together they hold the place."""
        seen = range(top, top + self.viewport().height() // ROW + 2)
        places = (self._calls.place(row) for row in seen)
        return [place for place in places if place is not None]

    def _return_to(self, anchors: list[int], offset: int, follow: bool) -> None:
        bar = self.verticalScrollBar()
        if follow:
            bar.setValue(0)
            return
        tops: Counter[int] = Counter()
        for below, place in enumerate(anchors):
            row = self._calls.row_of_place(place)
            if row is not None:
                tops[row - below] += 1
        if tops:  # a call that itself moved elsewhere must not take the view along
            bar.setValue(max(0, tops.most_common(1)[0][0] * ROW + offset))
