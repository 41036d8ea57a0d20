"""The rehearsal: what would be stopped, in figures, by campaign and one by one; nothing is sent."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.halt import HaltKind, Rehearsal, Standing, Why
from dialwatch.calls.reveal import RevealPlace
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.halt_groups import HaltGroups
from dialwatch.ui.models.halt_picks import Item, in_order
from dialwatch.ui.models.halt_rows import HaltRows
from dialwatch.ui.models.standings import standing_word
from dialwatch.ui.panels.halt_confirm import HaltConfirm
from dialwatch.ui.panels.halt_words import halt_figures, takes
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.check_view import CheckView
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.figures import FigureStrip
from dialwatch.ui.widgets.parts import label, rule, set_state
from dialwatch.ui.widgets.reveal_button import RevealButton

__all__ = ["RehearsalPage"]

_SLICE = 250
"""Rows that are added in one turn of the loop: some 2 ms."""
_WIDTHS: Mapping[HaltKind, tuple[int, ...]] = {
    HaltKind.CANCEL: (152, 132, 170, 152, 0),
    HaltKind.STOP: (236, 140, 150, 112, 0),
    HaltKind.TERMINATE: (152, 132, 150, 152, 0),
}
_GROUP_WIDTHS = (0, 170, 72, 76, 76, 92, 60)
_MOST_GROUPS = 4
"""Rows of the table of campaigns that are in sight; it scrolls beyond them."""


class RehearsalPage(QWidget):
    """Shows progress, then the rehearsal; rows come in slices, so that nothing stalls."""

    confirmed = Signal(list, str)
    """(indexes of the chosen candidates, reason)"""
    kept = Signal()
    back_wanted = Signal()
    filled = Signal()
    """All rows are there."""

    def __init__(self, kind: HaltKind, accounts: Mapping[str, str], subject: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._waiting: list[Item] = []
        self._rehearsal: Rehearsal | None = None
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Looking"))
        self.subject = label(subject, wrap=True)
        self.words = label("", "muted", wrap=True)
        self.figures = FigureStrip()
        self.rows = HaltRows(kind, self)
        self.groups = HaltGroups(self)
        self.rows.accounts = self.groups.accounts = accounts
        self.table = CheckView(self.rows, self.tr("Entries"), _WIDTHS[kind])
        self._empty = EmptyState(self.table, "info", ROW + 2)
        self.campaigns = CheckView(self.groups, self.tr("Campaigns"), _GROUP_WIDTHS)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which entries are shown"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = label("", "muted")
        self.reveal = RevealButton(RevealPlace.REHEARSAL)
        self.reveal.turned.connect(self._reveal)
        self.note = label("", "muted", wrap=True)
        """The whole note of the row on which the user stands."""
        self.cannot = label("", "muted", wrap=True)
        self.takes = label("", "muted")
        self.confirm = HaltConfirm(kind)
        self.default = self.confirm.keep
        self._feeder = QTimer(self)
        self._feeder.setInterval(0)
        self._feeder.timeout.connect(self._feed)
        self._build()
        self._connect()
        self.show_running("")

    # What comes in

    def show_running(self, sentence: str) -> None:
        """The rehearsal is being made."""
        self._feeder.stop()
        self._waiting, self._rehearsal = [], None
        self.rows.clear()
        self.groups.refresh(self.rows.picks)
        self._say(sentence or self.tr("Looking at what the platforms list…"))
        self._arrange(running=True)

    def show_rehearsal(self, rehearsal: Rehearsal) -> None:
        """What would be stopped."""
        self._rehearsal = rehearsal
        self._waiting = in_order(rehearsal)
        self._say("")
        sentences = [f"▲ {spoken(one)}" for one in rehearsal.cannot]
        self.cannot.setText("\n".join(sentences))
        self._feed()
        if self._waiting:
            self._feeder.start()

    def show_failure(self, sentence: str) -> None:
        """Say why there is no rehearsal, or why nothing was begun; what was chosen stays."""
        self._busy.hide()
        self._say(sentence, "bad")
        self.confirm.set_busy(False)

    @property
    def rehearsal(self) -> Rehearsal | None:
        """The one that is shown."""
        return self._rehearsal

    @property
    def full(self) -> bool:
        """All rows of the rehearsal are there."""
        return self._rehearsal is not None and not self._waiting

    def start(self) -> None:
        """It is on screen: the user stands on “keep calling”."""
        self.confirm.keep.setFocus()

    # Making and choosing

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.filter)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.takes)
        head.addWidget(self.reveal)
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.figures)
        inner.addWidget(rule())
        inner.addWidget(self.campaigns)
        inner.addLayout(head)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.note)
        inner.addWidget(self.cannot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for widget in (self.subject, self.words, self._busy):
            box.addWidget(widget)
        self._space = QWidget()
        box.addWidget(self._space, 1)
        box.addWidget(self._body, 1)
        box.addWidget(self.confirm)
        self.subject.setVisible(bool(self.subject.text()))

    def _connect(self) -> None:
        self.rows.chosen.connect(self._chosen)
        self.table.turned.connect(self.rows.turn)
        self.campaigns.turned.connect(self._turn_campaigns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_note())
        self.filter.currentIndexChanged.connect(lambda _: self._filter())
        self.confirm.confirmed.connect(self._confirm)
        self.confirm.kept.connect(self.kept)
        self.confirm.back_wanted.connect(self.back_wanted)

    def _arrange(self, *, running: bool) -> None:
        self._busy.setVisible(running)
        self._space.setVisible(running)
        self._body.setVisible(not running)
        self.confirm.offer(not running)
        self.confirm.tell(0, 0)
        self.confirm.set_busy(False)

    def _feed(self) -> None:
        now, self._waiting = self._waiting[:_SLICE], self._waiting[_SLICE:]
        self.rows.add(now)
        if not self._waiting:
            self._feeder.stop()
            self._all_there()

    def _all_there(self) -> None:
        rehearsal = self._rehearsal
        self._arrange(running=False)
        self._chosen()
        several = len(self.rows.picks.groups) > 1 and self._kind is HaltKind.CANCEL
        self.campaigns.setVisible(several)
        seen = min(len(self.rows.picks.groups), _MOST_GROUPS)
        self.campaigns.setFixedHeight((seen + 1) * ROW + 6)
        self._fill_filter()
        several = self.rows.picks.chosen > 1 and rehearsal is not None
        self.takes.setText(takes(rehearsal.seconds) if several and rehearsal else "")
        self.cannot.setVisible(bool(self.cannot.text()))
        if not self.rows.picks.items:
            self._empty.say(self.tr("Nothing was found that could be stopped."))
        else:
            self._empty.hide()
        if self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(0, 1))
        self.filled.emit()

    def _chosen(self) -> None:
        picks = self.rows.picks
        self.figures.tell(halt_figures(self._kind, picks))
        self.groups.refresh(picks)
        weight, silent = picks.chosen, 0
        if self._kind is HaltKind.STOP:
            weight, silent = picks.left()
        elif self._kind is HaltKind.TERMINATE:
            weight = 0
        self.confirm.tell(picks.chosen, weight, silent=silent > 0, ready=not self._waiting)
        self._say_count()

    def _turn_campaigns(self, rows: Sequence[int]) -> None:
        on = any(self.groups.turned(row) for row in rows)
        for row in rows:
            self.rows.choose_group(self.groups.key(row), on)

    def _fill_filter(self) -> None:
        counts = self.rows.picks.counts
        before = self.filter.blockSignals(True)
        self.filter.clear()
        every = self.tr("All entries ({n})").format(n=number(len(self.rows.picks.items)))
        self.filter.addItem(every, None)
        for standing in (*Standing, *Why):
            if counts[standing]:
                text = f"{standing_word(standing)} ({number(counts[standing])})"
                self.filter.addItem(text, standing)
        self.filter.blockSignals(before)
        self.filter.setVisible(len(self.rows.picks.items) > 1)
        self.rows.filter(None)
        self._say_count()

    def _filter(self) -> None:
        kept = self.table.currentIndex()
        item = self.rows.item(kept.row()) if kept.isValid() else None
        told = self.filter.currentData()
        self.rows.filter(told if isinstance(told, Standing | Why) else _standing_of(told))
        for row in range(min(self.rows.rowCount(), _SLICE)):
            if self.rows.item(row) is item:
                self.table.setCurrentIndex(self.rows.index(row, 1))
                break
        self._say_count()

    def _say_count(self) -> None:
        shown, total = self.rows.rowCount(), len(self.rows.picks.items)
        text = self.tr("{n} of {total} shown").format(n=number(shown), total=number(total))
        self.count.setText(text if shown != total else "")

    def _say_note(self) -> None:
        at = self.table.currentIndex()
        note = str(self.rows.index(at.row(), len(self.rows.columns)).data() or "")
        self.note.setText(note)

    def _reveal(self, on: bool) -> None:
        self.rows.reveal(on)
        self._say_note()

    def _confirm(self, reason: str) -> None:
        self.confirm.set_busy(True)
        self._say("")
        self.confirmed.emit(self.rows.picks.indexes(), reason)

    def _say(self, sentence: str, state: str = "") -> None:
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)


def _standing_of(told: object) -> Standing | Why | None:
    """What a combo box gives back of a text enumeration: its bare text."""
    if not isinstance(told, str):
        return None
    return Standing(told) if told in set(Standing) else Why(told)
