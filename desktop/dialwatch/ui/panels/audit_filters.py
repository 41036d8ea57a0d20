"""Which lines of the audit log are wanted: who, where, what, how it ended, when, why."""

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from dialwatch.calls.audit_line import AuditFilter
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.format import day_start
from dialwatch.ui.models.audit_rows import operation_word, stage_word, verdict_word
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import clearable

__all__ = ["AuditFilters"]

_DAY = 86_400_000


class AuditFilters(QWidget):
    """A row of choices; what is chosen is asked for at once."""

    changed = Signal()

    def __init__(self, names: Mapping[str, str], zone: ZoneInfo, now: Callable[[], int]) -> None:
        """`names`: of the accounts by their ids."""
        super().__init__()
        self._zone, self._now = zone, now
        self.who = self._choice(self.tr("Who"), self.tr("Everybody"), 130)
        self.account = self._choice(self.tr("Account"), self.tr("All accounts"), 150)
        for account, name in names.items():
            self.account.addItem(name, account)
        self.what = self._choice(self.tr("What"), self.tr("All that was done"), 150)
        self.how = self._choice(self.tr("How it ended"), self.tr("However it ended"), 150)
        for verdict in Verdict:
            self.how.addItem(verdict_word(verdict.value), f"verdict:{verdict.value}")
        for stage in ("asked", "revised", "noted"):
            self.how.addItem(stage_word(stage), f"stage:{stage}")
        self.when = self._choice(self.tr("When"), self.tr("At any time"), 110)
        for text, days in (
            (self.tr("Today"), 0),
            (self.tr("Since yesterday"), 1),
            (self.tr("Last 7 days"), 6),
            (self.tr("Last 30 days"), 29),
        ):
            self.when.addItem(text, days)
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Reason holds…"))
        self.why.setAccessibleName(self.tr("A part of the reason or of what happened"))
        clearable(self.why)
        self.why.setMinimumWidth(120)
        self.why.textChanged.connect(lambda _: self.changed.emit())
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for choice in (self.who, self.account, self.what, self.how, self.when):
            box.addWidget(choice)
        box.addWidget(self.why, 1)

    @property
    def wanted(self) -> AuditFilter:
        """What is chosen."""
        kind, _, how = str(self.how.currentData() or "").partition(":")
        days = self.when.currentData()
        today = day_start(self._now(), self._zone)
        return AuditFilter(
            who=str(self.who.currentData() or ""),
            account=str(self.account.currentData() or ""),
            operation=str(self.what.currentData() or ""),
            text=self.why.text().strip(),
            # From the beginning of that day: an hour more where a clock change lies between.
            since=None if days is None else day_start(today - days * _DAY, self._zone),
            verdict=how if kind == "verdict" else "",
            stage=how if kind == "stage" else "",
        )

    def clear(self) -> None:
        """Choose all."""
        with QSignalBlocker(self):
            for choice in (self.who, self.account, self.what, self.how, self.when):
                choice.setCurrentIndex(0)
            self.why.clear()
        self.changed.emit()

    def show_words(self, people: Sequence[str], operations: Sequence[str]) -> None:
        """Whom and what the log knows; what is chosen stays."""
        _fill(self.who, [(name, name) for name in people])
        _fill(self.what, [(operation_word(name), name) for name in operations])

    def _choice(self, name: str, everything: str, width: int) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItem(everything, None)
        made.setMinimumWidth(width)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.currentIndexChanged.connect(lambda _: self.changed.emit())
        return made


def _fill(choice: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    with QSignalBlocker(choice):
        chosen = choice.currentData()
        while choice.count() > 1:
            choice.removeItem(1)
        for text, value in entries:
            choice.addItem(text, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
