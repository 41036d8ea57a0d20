"""What the platforms pushed: the latest of it, what could not be read, and each as it came."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.calls.masking import masked_values
from dialwatch.calls.push import PUSH_KINDS, PushRow, PushState
from dialwatch.redaction import redacted
from dialwatch.ui.delegates import StatusDelegate
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import day_and_time, number
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.theme.scale import monospace
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["PushListPanel"]

_SIGNS = {
    PushState.WAITING: StatusCell("○", "muted"),
    PushState.DONE: StatusCell("✓", "good"),
    PushState.RAW: StatusCell("●", "accent"),
    PushState.QUARANTINE: StatusCell("▲", "bad"),
}


class PushListPanel(QWidget):
    """A table of pushes, and the body of the one that is chosen, numbers masked."""

    wanted = Signal(str, object)
    """(account or empty, state or None): answer with `show_pushes`."""
    opened = Signal(int)
    """Answer with `show_push`."""
    again_wanted = Signal(object)
    """Numbers of pushes that are to be read again; None: all."""

    def __init__(self, accounts: Sequence[AccountState]) -> None:
        super().__init__()
        self._accounts = {one.id: one for one in accounts}
        self._pushes: dict[int, PushRow] = {}
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Account"))
        self.whose.addItem(self.tr("All accounts"), "")
        for one in accounts:
            self.whose.addItem(one.name, one.id)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("State"))
        self.which.addItem(self.tr("All pushes"), None)
        for state, text in (
            (PushState.QUARANTINE, self.tr("Cannot be read")),
            (PushState.RAW, self.tr("Kept as they came")),
            (PushState.WAITING, self.tr("Waiting")),
        ):
            self.which.addItem(text, int(state))
        self.words = label("", "muted", wrap=True)
        self.refresh = push_button(self.tr("&Refresh"), self.begin)
        self.again = push_button(self.tr("&Try again"), self._again)
        self.again_all = push_button(self.tr("Try a&ll again"), self._again_all)
        self.model = PlainTableModel(
            [
                self.tr("Came"),
                self.tr("Account"),
                self.tr("Kind"),
                self.tr("State"),
                self.tr("What it tells"),
                self.tr("Times"),
                self.tr("Bytes"),
            ],
            self,
        )
        self.table = PlainView(self.model, self.tr("Pushes"), (120, 150, 230, 130, 0, 60, 80))
        self._status = StatusDelegate(self)
        self.table.setItemDelegateForColumn(3, self._status)
        self._empty = EmptyState(self.table, "info", ROW + 2)
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setFont(monospace(12))
        self.body.setAccessibleName(self.tr("The push as it came, numbers masked"))
        self.body.setPlaceholderText(self.tr("Choose a push to see it as it came."))
        self._build()
        self.whose.currentIndexChanged.connect(lambda _: self.begin())
        self.which.currentIndexChanged.connect(lambda _: self.begin())
        self.table.selectionModel().currentRowChanged.connect(self._open)
        self._enable()

    def begin(self) -> None:
        """Ask for what is to be shown."""
        self.wanted.emit(str(self.whose.currentData() or ""), self.which.currentData())

    def show_pushes(self, pushes: Sequence[PushRow], zone: ZoneInfo, now: int) -> None:
        """The latest pushes, newest first."""
        self._pushes = {one.id: one for one in pushes}
        self.model.show([self._row(one, zone, now) for one in pushes])
        self._empty.say(
            self.tr("No push of this kind has come.")
            if self.which.currentData() is not None
            else self.tr("No push has come yet. “Receiving” shows the addresses for the vendors.")
        )
        self._empty.setVisible(not pushes)
        self._enable()

    def show_push(self, told: Mapping[str, Any]) -> None:
        """One push as it came."""
        self.body.setPlainText(_shown(str(told.get("body", "")), str(told.get("headers", "{}"))))

    def say(self, sentence: str) -> None:
        """Say what became of it."""
        self.words.setText(spoken(sentence))

    def _row(self, one: PushRow, zone: ZoneInfo, now: int) -> Row:
        account = self._accounts.get(one.account)
        state = PushState(one.state)
        told = spoken(one.reason or one.note)
        if one.answer:
            answered = self.tr("answered: {word}").format(word=one.answer)
            told = f"{told} {answered}".strip()
        if one.late:
            late = self.tr("late")
            told = f"{late} · {told}"
        return Row(
            one.id,
            (
                Cell(day_and_time(one.last, zone, now=now)),
                Cell(account.name if account is not None else one.account or "Dialwatch"),
                Cell(_kind(account, one.kind)),
                Cell(spoken(state.word), drawn=_SIGNS[state]),
                Cell(told),
                Cell(number(one.copies), right=True),
                Cell(number(one.size), right=True),
            ),
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.whose)
        head.addWidget(self.which)
        head.addWidget(self.words, 1)
        head.addWidget(self.refresh)
        head.addWidget(self.again)
        head.addWidget(self.again_all)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.body)
        parts.setSizes([300, 180])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addLayout(head)
        box.addWidget(parts, 1)

    def _enable(self) -> None:
        key = self.table.current_key()
        chosen = self._pushes.get(key) if isinstance(key, int) else None
        bad = [one for one in self._pushes.values() if one.state == PushState.QUARANTINE]
        self.again.setEnabled(chosen is not None and chosen.state == PushState.QUARANTINE)
        self.again_all.setEnabled(bool(bad))

    def _open(self, *_told: object) -> None:
        self._enable()
        key = self.table.current_key()
        if isinstance(key, int):
            self.opened.emit(key)
        else:
            self.body.clear()

    def _again(self) -> None:
        key = self.table.current_key()
        if isinstance(key, int):
            self.again_wanted.emit([key])

    def _again_all(self) -> None:
        self.again_wanted.emit(None)


def _kind(account: AccountState | None, kind: str) -> str:
    known = PUSH_KINDS.get(account.platform, ()) if account is not None else ()
    return spoken(next((one.title for one in known if one.id == kind), kind))


def _shown(body: str, headers: str) -> str:
    """Headers and body with every number masked: this is no place to read numbers."""
    try:
        told: Any = json.loads(body)
        text = json.dumps(masked_values({"body": told})["body"], ensure_ascii=False, indent=2)
    except ValueError:
        text = redacted(body)
    try:
        lines = [f"{name}: {redacted(str(value))}" for name, value in json.loads(headers).items()]
    except (ValueError, AttributeError):
        lines = []
    return "\n".join([*lines, "", text] if lines else [text])
