"""A table of rows that the engine keeps, with how many there are and the way to their whole
numbers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.reveal import RevealPlace
from dialwatch.ui.delegates import SwiftDelegate
from dialwatch.ui.format import number
from dialwatch.ui.models.paged_rows import PagedRows
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.widgets.reveal_button import RevealButton

__all__ = ["PagedRowTable"]


class PagedRowTable(QWidget):
    """Rows come as they are scrolled to; how many there are is always said."""

    def __init__(
        self, rows: PagedRows, name: str, widths: Sequence[int], hidden: Sequence[int] = ()
    ) -> None:
        """`name`: what it shows; `hidden`: columns of `rows` that say nothing here."""
        super().__init__()
        rows.setParent(self)
        self.rows = rows
        self.table = PlainView(self.rows, name, widths)
        self.table.setItemDelegate(SwiftDelegate(self.rows, self))
        self.table.horizontalHeader().setStretchLastSection(True)
        for column in hidden:
            self.table.setColumnHidden(column, True)
        self.empty = EmptyState(self.table, "table", ROW + 2)
        self.head = QHBoxLayout()
        """Its left side is for whoever shows the table."""
        self.head.setSpacing(GRID)
        self.count = label("", "muted")
        self.reveal = RevealButton(RevealPlace.LIST)
        self.reveal.turned.connect(self.rows.reveal)
        self.head.addStretch(1)
        self.head.addWidget(self.count)
        self.head.addWidget(self.reveal)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        box.addLayout(self.head)
        box.addWidget(self.table, 1)
        self.say("")

    def begin(self, only: str) -> None:
        """Show these rows."""
        self.say(self.tr("The rows are being read…"))
        self.rows.begin(only)

    def take(self, only: str, first: int, rows: Sequence[Any], whole: int) -> None:
        """Rows that were asked for; those of another sort are left aside."""
        if only != self.rows.only:
            return
        self.rows.take(only, first, rows, whole)
        if whole:
            self.empty.hide()
        else:
            self.say(self.tr("There is no such row."))
        one, many = self.tr("1 row"), self.tr("{n} rows")
        self.count.setText(one if whole == 1 else many.format(n=number(whole)))
        self.reveal.setVisible(bool(whole))

    def say(self, sentence: str) -> None:
        """Show no row, and why."""
        self.rows.clear()
        self.count.setText("")
        self.reveal.hide()
        self.empty.say(sentence)
