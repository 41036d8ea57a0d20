"""How the lines of each account fare beside each other: X numbers, and diallers' own lines."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialwatch.ledger.health import LineHealth
from dialwatch.ui.delegates import RateDelegate, StatusDelegate
from dialwatch.ui.format import number
from dialwatch.ui.models.number_rows import health_rows
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, set_state
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["HealthTab"]

_MOST = 500
"""Lines that are shown: those that stand out come first."""


class HealthTab(QWidget):
    """The rate of each line, shrunk towards its account's others; those that stand out first."""

    opened = Signal(str, str)
    """Account and line that are to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "muted", wrap=True)
        self.lines = PlainTableModel(
            [
                self.tr("Line"),
                self.tr("It is"),
                self.tr("Likely rate"),
                self.tr("Answered"),
                self.tr("Bindings"),
                self.tr("Live"),
                self.tr("Account"),
            ],
            self,
        )
        self.view = PlainView(
            self.lines, self.tr("Health of lines"), (131, 60, 150, 96, 76, 48, 150)
        )
        self._status, self._rate = StatusDelegate(self), RateDelegate(self)
        self.view.setItemDelegateForColumn(1, self._status)
        self.view.setItemDelegateForColumn(2, self._rate)
        self._empty = EmptyState(self.view, "level", ROW + 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, GRID, PADDING, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.words)
        box.addWidget(self.view, 1)
        self.view.activated.connect(lambda _: self._open())
        self.view.doubleClicked.connect(lambda _: self._open())
        self.show_lines((), {}, frozenset(), whole=False)

    def show_lines(
        self,
        lines: Sequence[LineHealth],
        names: Mapping[str, str],
        masks: frozenset[str],
        *,
        whole: bool,
    ) -> None:
        """`names` of accounts; `masks`: those whose lines are X numbers."""
        self.lines.show(health_rows(lines[:_MOST], names, masks, whole=whole))
        flagged = sum(one.flagged for one in lines)
        if flagged:
            one = self.tr("1 line stands out of its account's {n}.")
            many = self.tr("{flagged} lines stand out of their account's {n}.")
            told = (one if flagged == 1 else many).format(flagged=flagged, n=number(len(lines)))
        else:
            told = self.tr("No line stands out.")
        more = self.tr(
            "A few calls prove nothing: each rate is shrunk towards the account's others, and one "
            "stands out when its band leaves theirs."
        )
        self.words.setText(f"{told} {more}")
        set_state(self.words, "state", "warn" if flagged else "")
        self._empty.setVisible(not lines)
        if not lines:
            self._empty.say(self.tr("Lines appear here with their first calls."))

    def _open(self) -> None:
        key = self.view.current_key()
        if isinstance(key, tuple):
            self.opened.emit(*key)
