"""The listening queue: odd calls or a random sample, and how often the robots' labels are wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from dialwatch.ui.delegates import RateDelegate, StatusDelegate
from dialwatch.ui.models.plain_table import PlainTableModel, Row
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.action_menu import action_menu
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["ODD", "SAMPLE", "ListeningPanel"]

ODD, SAMPLE = "odd", "sample"
_WIDE = 900
"""Pixels from which on the error rates have room beside the queue."""
_ERRORS = 390


class ListeningHeader(QWidget):
    """Which calls are picked, and a button for new ones; stands in the panel's title."""

    chosen = Signal(str)
    anew = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (text, end) in enumerate(
            ((self.tr("odd calls"), "first"), (self.tr("random sample"), "last"))
        ):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setProperty("place", end)
            self.group.addButton(button, place)
            row.addWidget(button)
        self.group.button(0).setChecked(True)
        row.addSpacing(GRID)
        self.again = push_button(self.tr("Pick anew"), self.anew.emit, small=True)
        row.addWidget(self.again)
        row.addSpacing(GRID)
        self.words = label("", "muted")
        row.addWidget(self.words)
        row.addStretch(1)
        self.group.idClicked.connect(lambda place: self.chosen.emit((ODD, SAMPLE)[place]))


class ListeningPanel(QWidget):
    """Shows what was picked; standing on a call shows it in the player, as in the call table."""

    opened = Signal(int)
    """The user stands on the call with this id."""
    wanted = Signal(str, bool)
    """(`odd` or `sample`, whether other calls than before): answer with `show_picks`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.mode = ODD
        self._sampled: set[int] = set()
        self.header = ListeningHeader()
        self.model = PlainTableModel(
            [
                self.tr("Why"),
                self.tr("Dialled"),
                self.tr("Number"),
                self.tr("Robot"),
                self.tr("Label"),
                self.tr("Talk min:s"),
                self.tr("Judged"),
            ],
            self,
        )
        self.view = PlainView(
            self.model, self.tr("Listening queue"), (130, 136, 146, 164, 0, 84, 110)
        )
        self._status = StatusDelegate(self)
        self.view.setItemDelegateForColumn(6, self._status)
        self.errors = PlainTableModel(
            [self.tr("Robot"), self.tr("Labels wrong"), self.tr("Odd calls")], self
        )
        self.error_view = PlainView(self.errors, self.tr("Labels wrong, by robot"), (0, 150, 80))
        self._rate = RateDelegate(self)
        self.error_view.setItemDelegateForColumn(1, self._rate)
        self._empty = EmptyState(self.view, "queue", ROW + 2)
        self._none_judged = EmptyState(self.error_view, "tag", ROW + 2)
        self._build()
        self._connect()

    def show_picks(self, rows: Sequence[Row], words: str = "") -> None:
        """The calls that were picked; `words` says of how many."""
        self.model.show(list(rows))
        self.header.words.setText(words)
        if self.mode == SAMPLE:
            self._sampled |= {row.key for row in rows if isinstance(row.key, int)}
        self._empty.setVisible(not rows)
        if not rows:
            self._empty.say(
                self.tr("No call strikes the eye. A random sample tells how good labels are.")
                if self.mode == ODD
                else self.tr("There is no call with a recording that was not judged yet.")
            )

    def show_errors(self, rows: Sequence[Row]) -> None:
        """How often each robot's labels were wrong."""
        self.errors.show(list(rows))
        self._none_judged.setVisible(not rows)

    def is_sampled(self, call: int) -> bool:
        """The call came from a random sample, so that its judgement counts for the rate."""
        return call in self._sampled

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever looks for the first time finds calls."""
        super().showEvent(event)
        if not self.model.rowCount():
            self.wanted.emit(self.mode, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both tables where there is room for both."""
        self.error_view.setVisible(self.width() >= _WIDE)
        super().resizeEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.view, 1)
        row.addWidget(self.error_view)
        self.error_view.setFixedWidth(_ERRORS)
        self.error_view.setToolTip(
            self.tr("Counted over random samples alone: odd calls say nothing about the others")
        )
        self._empty.say(self.tr("The calls are being looked through."))
        self._none_judged.say(
            self.tr("Judge calls of a random sample to learn how often a robot's label is wrong.")
        )

    def _connect(self) -> None:
        self.header.chosen.connect(self._choose)
        self.header.anew.connect(lambda: self.wanted.emit(self.mode, True))
        self.view.selectionModel().currentRowChanged.connect(self._open)
        self.view.activated.connect(self._open)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(
            lambda place: action_menu(self, ("rec_play",), self.view.viewport().mapToGlobal(place))
        )

    def _choose(self, mode: str) -> None:
        if mode != self.mode:
            self.mode = mode
            self.wanted.emit(mode, False)

    def _open(self, *_told: object) -> None:
        key = self.view.current_key()
        if isinstance(key, int):
            self.opened.emit(key)
