"""What is kept and not sent: gone on with, or thrown away, which is asked once more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.ui.format import number
from dialwatch.ui.models.draft_table import DraftTable
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["DraftList"]


class DraftList(QWidget):
    """Enter goes on with the one on which the user stands."""

    continued = Signal(str)
    """The draft with this id is to be gone on with."""
    thrown_away = Signal(str)

    def __init__(self, drafts: DraftTable, name: str, widths: Sequence[int]) -> None:
        """`name`: what the table shows."""
        super().__init__()
        self._drafts = drafts
        self._doomed: tuple[str, str, int] | None = None
        self.table = PlainView(drafts, name, widths)
        self.empty = EmptyState(self.table, "info", ROW + 2)
        self.go_on = push_button(self.tr("G&o on with it"), self._continue)
        self.throw = push_button(self.tr("&Throw away…"), self._ask)
        self.doubt = label("", wrap=True)
        self.spare = push_button(self.tr("&Keep it"), self._spare)
        self.doom = push_button(self.tr("Throw it &away"), self._throw)
        self._build()
        self.table.activated.connect(lambda _: self._continue())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._spare())
        self.empty.say(self.tr("The drafts are being read…"))
        self._spare()

    def show_some(self, empty: str) -> None:
        """The drafts were told; `empty`: what is said where there are none."""
        if self._drafts.rowCount():
            self.empty.hide()
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
        else:
            self.empty.say(empty)
        self._spare()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        for part in (self.go_on, self.throw):
            foot.addWidget(part)
        foot.addWidget(self.doubt, 100)
        for part in (self.spare, self.doom):
            foot.addWidget(part)
        foot.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.table, 1)
        box.addLayout(foot)

    def _current(self) -> tuple[str, str, int] | None:
        return self._drafts.named(self.table.currentIndex().row())

    def _continue(self) -> None:
        if (draft := self._current()) is not None:
            self.continued.emit(draft[0])

    def _ask(self) -> None:
        self._doomed = self._current()
        if self._doomed is None:
            return
        _, name, rows = self._doomed
        text = self.tr("Throw “{name}” away? It cannot be brought back.")
        if rows:
            text = self.tr("Throw “{name}” and its {n} rows away? It cannot be brought back.")
        self.doubt.setText(text.format(name=name, n=number(rows)))
        self._arrange()
        self.spare.setFocus()

    def _throw(self) -> None:
        doomed, self._doomed = self._doomed, None
        self._arrange()
        if doomed is not None:
            self.thrown_away.emit(doomed[0])
        self.table.setFocus()

    def _spare(self) -> None:
        asked, self._doomed = self._doomed is not None, None
        self._arrange()
        if asked:
            self.table.setFocus()

    def _arrange(self) -> None:
        asks = self._doomed is not None
        for part in (self.doubt, self.spare, self.doom):
            part.setVisible(asks)
        some = self._current() is not None
        for part in (self.go_on, self.throw):
            part.setVisible(not asks)
            part.setEnabled(some)
