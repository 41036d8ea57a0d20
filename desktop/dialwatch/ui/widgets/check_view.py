"""A dressed table whose first column holds checks: Space turns all selected rows."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from dialwatch.ui.delegates.swift import SwiftDelegate
from dialwatch.ui.models.halt_groups import HaltGroups
from dialwatch.ui.models.halt_rows import HaltRows
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["CheckView"]

_CHECKS = 34
"""Pixels of the column of checks."""


class CheckView(PlainView):
    """Says which rows are to be turned; the model does it."""

    turned = Signal(list)
    """Rows whose checks the user wants changed."""

    def __init__(self, model: HaltRows | HaltGroups, name: str, widths: Sequence[int]) -> None:
        """`widths`: of the columns behind the checks."""
        super().__init__(model, name, (_CHECKS, *widths))
        self.setItemDelegate(SwiftDelegate(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # The headings would look at each of ten thousand selected rows to paint themselves.
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(model, header))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns what is selected; the other keys are those of every table."""
        if event.key() == Qt.Key.Key_Space:
            rows = self._selected() or [self.currentIndex().row()]
            if rows[0] >= 0:
                self.turned.emit(rows)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check turns that row alone and leaves the selection as it is."""
        index = self.indexAt(event.position().toPoint())
        if (
            index.isValid()
            and index.column() == 0
            and event.button() == Qt.MouseButton.LeftButton
            and not event.modifiers()
        ):
            self.turned.emit([index.row()])
            return
        super().mousePressEvent(event)

    def _selected(self) -> list[int]:
        """From the ranges: one index each would take a tenth of a second for ten thousand."""
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
