"""Lists, trees and tables from which rows can be copied without any cell becoming a formula.

Qt itself copies one cell as it stands, in whatever view has the focus: pasted into a spreadsheet,
words of a platform would be a formula there (reliability.md, row 19). Every view of the program is
one of these, or copies its rows in its own way.
"""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QTableView,
    QTableWidget,
    QTreeView,
    QTreeWidget,
)

from dialwatch.exporting.escaping import safe_cell
from dialwatch.ui.veil import veiled

__all__ = ["CopiedList", "CopiedTable", "CopiedTree", "CopiedView", "copy_rows"]


def copy_rows(view: QAbstractItemView) -> None:
    """Put the chosen rows as they are shown into the clipboard, under their headings if there are
    any; without a chosen one that on which the user stands."""
    header = _header(view)
    columns = [0] if header is None else _columns(header)
    chosen = sorted(_chosen(view), key=_place) or [view.currentIndex()]
    lines = [[_shown(row.siblingAtColumn(one)) for one in columns] for row in chosen]
    if header is not None and not header.isHidden():
        across = Qt.Orientation.Horizontal
        lines.insert(0, [str(view.model().headerData(one, across) or "") for one in columns])
    if chosen[0].isValid():
        text = "\n".join("\t".join(map(safe_cell, line)) for line in lines)
        QGuiApplication.clipboard().setText(f"{text}\n")


def _header(view: QAbstractItemView) -> QHeaderView | None:
    match view:
        case QTableView():
            return view.horizontalHeader()
        case QTreeView():
            return view.header()
    return None


def _columns(header: QHeaderView) -> list[int]:
    """Those that are shown, in the order in which they stand."""
    columns = [header.logicalIndex(place) for place in range(header.count())]
    return [one for one in columns if not header.isSectionHidden(one)]


def _chosen(view: QAbstractItemView) -> set[QModelIndex]:
    if view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows:
        return set(view.selectionModel().selectedRows())
    return {index.siblingAtColumn(0) for index in view.selectedIndexes()}


def _place(index: QModelIndex) -> list[int]:
    """By which rows of a tree follow each other as they are shown."""
    found: list[int] = []
    while index.isValid():
        found.insert(0, index.row())
        index = index.parent()
    return found


def _shown(index: QModelIndex) -> str:
    return veiled(str(index.data() or ""))


class CopiedList(QListWidget):
    """A list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_rows(self)
        else:
            super().keyPressEvent(event)


class CopiedTree(QTreeWidget):
    """A tree."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_rows(self)
        else:
            super().keyPressEvent(event)


class CopiedTable(QTableWidget):
    """A table that holds its rows itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_rows(self)
        else:
            super().keyPressEvent(event)


class CopiedView(QTableView):
    """A table on a model."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_rows(self)
        else:
            super().keyPressEvent(event)
