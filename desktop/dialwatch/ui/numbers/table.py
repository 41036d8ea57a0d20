"""The table of bindings under their X."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from dialwatch.calls.binding import Binding, Mode
from dialwatch.exporting.escaping import safe_cell
from dialwatch.ledger.arrangement import SORTS, Arranged, Group
from dialwatch.ledger.bindings import Key
from dialwatch.ui.models.binding_columns import COLUMNS, widths_of
from dialwatch.ui.models.binding_rows import BindingRows
from dialwatch.ui.models.binding_words import shown_number
from dialwatch.ui.numbers.delegate import NumbersDelegate, sign_room
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.action_menu import action_menu
from dialwatch.ui.widgets.heading import heading_width

__all__ = ["NumbersTable"]

_HELD_FROM = 2_000
"""Selected rows from which the order waits: each would have to be found again."""
_LOOKED_AT = 400
"""Selected rows that are looked at to say what can be done with them."""
_MENU = (
    *("bind", "modify", "renew", "unbind", "clear_x", "callee"),
    *("read_numbers", "forget_x", "settle", "whole_numbers"),
)


class NumbersTable(QTableView):
    """Right and Left, or a click on the sign before an X, open and close it; `*` all of them."""

    turned = Signal(str, bool)
    """An X is to be opened or closed; empty: all."""
    sort_wanted = Signal(str, bool)
    """By this column, falling or not."""
    copied = Signal(int)
    stepped = Signal()
    """The user stands on another row, or has chosen others."""

    def __init__(self, model: BindingRows) -> None:
        super().__init__()
        self._rows = model
        self._mode: Mode | None = None
        self._fitted: tuple[Mode | None, int] | None = None
        self.setModel(model)
        self._delegate = NumbersDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Bindings by X"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heights = self.verticalHeader()
        heights.hide()
        heights.setMinimumSectionSize(ROW)
        heights.setDefaultSectionSize(ROW)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress_header()
        self.selectionModel().selectionChanged.connect(lambda *_: self.stepped.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.stepped.emit())

    def show_mode(self, mode: Mode | None) -> None:
        """The columns that this mode has."""
        self._mode = mode
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Give the columns their widths again where mode or room has changed."""
        wanted = (self._mode, self.viewport().width())
        if wanted == self._fitted:
            return
        self._fitted = wanted
        headings = {one.name: heading_width(self, at) for at, one in enumerate(COLUMNS)}
        widths = widths_of(*wanted, headings)
        for at, column in enumerate(COLUMNS):
            self.setColumnHidden(at, column.name not in widths)
            if column.name in widths:
                self.setColumnWidth(at, widths[column.name])

    def swap(self, arranged: Arranged) -> bool:
        """Show this without moving what the user reads; False: held back for now."""
        if self.selected_count() > _HELD_FROM:
            return False
        bar = self.verticalScrollBar()
        top, offset = divmod(bar.value(), ROW)
        key = self._rows.key(top) if bar.value() else None
        sideways = self.horizontalScrollBar().value()
        self.setUpdatesEnabled(False)
        try:
            self._rows.take(arranged)
            self.updateGeometries()
            place = self._rows.place_of(key)
            if place >= 0:
                bar.setValue(place * ROW + offset)
            self.horizontalScrollBar().setValue(sideways)
        finally:
            self.setUpdatesEnabled(True)
        return True

    def rows_in_sight(self) -> tuple[int, int]:
        """The first and the last row that are seen."""
        first = self.verticalScrollBar().value() // ROW
        return first, first + self.viewport().height() // ROW + 1

    def selected_rows(self) -> list[tuple[int, int]]:
        """The selected rows as ranges, in the order of the table."""
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return sorted({(part.top(), part.bottom()) for part in parts})

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self.selected_rows())

    def chosen(self, most: int = 0) -> list[Group | Binding]:
        """The selected rows, at most so many (0: all); without any, the one that is stood on."""
        ranges = self.selected_rows() or [(self.currentIndex().row(),) * 2]
        found: list[Group | Binding] = []
        for first, last in ranges:
            for at in range(first, last + 1):
                if (row := self._rows.row(at)) is not None:
                    found.append(row)
                if most and len(found) >= most:
                    return found
        return found

    def glimpse(self) -> list[Group | Binding]:
        """Enough of the selected rows to say what can be done with them."""
        return self.chosen(_LOOKED_AT)

    def current(self) -> Group | Binding | None:
        """The row on which the user stands."""
        return self._rows.row(self.currentIndex().row())

    def stand_on(self, key: Key | str) -> bool:
        """Stand on this row and bring it into sight; False: it is not there."""
        place = self._rows.place_of(key)
        if place < 0:
            return False
        self.selectRow(place)
        self.scrollTo(self._rows.index(place, 0))
        return True

    def copy(self) -> None:
        """The selected rows as a table, numbers masked; safe to paste into a spreadsheet."""
        shown = [at for at in range(len(COLUMNS)) if not self.isColumnHidden(at)]
        lines = ["\t".join(["X", *(safe_cell(_plain(at)) for at in shown)])]
        ranges = self.selected_rows() or [(self.currentIndex().row(),) * 2]
        for first, last in ranges:
            for row in range(first, last + 1):
                told = self._rows.row(row)
                if isinstance(told, Binding):
                    cells = [self._rows.written(row, at) for at in shown]
                    x = shown_number(told.x, whole=False)
                    lines.append("\t".join(safe_cell(one) for one in (x, *cells)))
        if len(lines) > 1:
            QApplication.clipboard().setText("\n".join(lines) + "\n")
        self.copied.emit(len(lines) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not self._walk(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Only what the menus hold too."""
        action_menu(self, _MENU, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        group = self._rows.group(index.row())
        sign = QRect() if index.column() else sign_room(self.visualRect(index))
        if group is not None and sign.contains(event.position().toPoint()):
            self.turned.emit(group.x, not group.is_open)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        group = self._rows.group(self.indexAt(event.position().toPoint()).row())
        if group is not None:
            self.turned.emit(group.x, not group.is_open)
        else:
            super().mouseDoubleClickEvent(event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Whether the key went along the tree."""
        row = self._rows.row(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Asterisk:
            groups = (one for one in self._rows.arranged.rows if isinstance(one, Group))
            self.turned.emit("", not any(one.is_open for one in groups))
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or row is None:
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(row, Group):
            if event.key() == Qt.Key.Key_Right or (enter and not row.is_open):
                if row.is_open and row.shown:
                    self.selectRow(self.currentIndex().row() + 1)
                else:
                    self.turned.emit(row.x, True)
                return True
            if event.key() == Qt.Key.Key_Left or enter:
                self.turned.emit(row.x, False)
                return True
            return False
        return event.key() == Qt.Key.Key_Left and self.stand_on(row.x)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(ROW + 2)
        header.setAccessibleName(self.tr("Columns of the bindings"))
        header.sectionClicked.connect(self._heading_clicked)

    def _heading_clicked(self, section: int) -> None:
        name = "x" if COLUMNS[section].name == "a" else COLUMNS[section].name
        if name in (*SORTS, "x"):
            asked = self._rows.arranged.asked
            first = COLUMNS[section].right or name == "problems"
            self.sort_wanted.emit(name, not asked.falling if asked.sort == name else first)


def _plain(column: int) -> str:
    return "A" if COLUMNS[column].name == "a" else COLUMNS[column].title()
